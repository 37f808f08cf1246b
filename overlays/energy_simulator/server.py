"""A real HTTP server in a thread, stopped by its own handle."""

from __future__ import annotations

import socket
import threading
import time

import uvicorn
from starlette.types import ASGIApp

__all__ = ["PortTaken", "Server"]

HOST = "127.0.0.1"
PATIENCE = 10.0


class PortTaken(OSError):
    """Something else listens on the port."""


class Server:
    """Serves an application until `stop`."""

    def __init__(self, application: ASGIApp, port: int) -> None:
        self._socket = socket.socket(proto=socket.IPPROTO_TCP)  # said, or asyncio leaves Nagle's algorithm on and every answer waits 40 ms
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((HOST, port))
        except OSError as error:
            self._socket.close()
            raise PortTaken(f"port {port} of {HOST} cannot be used ({error.strerror}): give another one, or 0 for any") from error
        config = uvicorn.Config(application, lifespan="off", log_level="error", access_log=False, timeout_graceful_shutdown=2)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._socket]}, name="energy-simulator", daemon=True)

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._socket.getsockname()[1]}"

    def start(self) -> None:
        """Return when requests are answered."""
        self._thread.start()
        deadline = time.monotonic() + PATIENCE
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError("the simulator's server did not start")  # pragma: no cover  # never seen; the port is bound already
            time.sleep(0.002)

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(PATIENCE)
        self._socket.close()
