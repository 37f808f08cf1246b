"""A real HTTP server in a thread, stopped by its own handle."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["CONNECTION", "PortTaken", "Server"]

HOST = "127.0.0.1"
PATIENCE = 10.0
KEEP_ALIVE = 75  # seconds for which an idle connection is kept: longer than clients keep theirs, so that they never send into one that is being closed
CONNECTION = "connection"  # where the state of a request has its transport


class PortTaken(OSError):
    """Something else listens on the port."""


class _Protocol(H11Protocol):
    """Lets the application have the connection: faults are broken connections, too."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as the class above has it
        super().connection_made(transport)
        self.app_state = {**self.app_state, CONNECTION: transport}


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
        config = uvicorn.Config(
            application,
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_level="error",
            access_log=False,
            date_header=False,  # the application's clock is another than the machine's
            timeout_keep_alive=KEEP_ALIVE,
            timeout_graceful_shutdown=2,
        )
        self._server = uvicorn.Server(config)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._serve, name="energy-simulator", daemon=True)

    def _serve(self) -> None:
        async def serve() -> None:
            self._loop = asyncio.get_running_loop()
            await self._server.serve(sockets=[self._socket])

        asyncio.run(serve())

    def run(self, function: Callable[[], None]) -> None:
        """Call a function between two requests, and return when it is done."""

        async def call() -> None:
            function()

        assert self._loop is not None
        asyncio.run_coroutine_threadsafe(call(), self._loop).result()

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
