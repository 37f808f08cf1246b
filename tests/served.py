"""Servers of a few lines on this machine, for what only a socket shows: silence, drops, single bytes."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

SILENCE = 300.0  # seconds after which a silent server gives up, so that a client that waits without end fails instead of hanging


class Server:
    """What came in, and when it is over."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.heads: list[bytes] = []
        self.bodies: list[bytes] = []
        self.connections: list[socket.socket] = []
        self.over = threading.Event()

    def received(self, connection: socket.socket) -> str | None:
        """The next request's line; None at the end of the connection."""
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return None
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        lengths = [int(line.split(b":")[1]) for line in head.lower().splitlines() if line.startswith(b"content-length")]
        while len(body) < sum(lengths):
            piece = connection.recv(65536)
            if not piece:
                return None  # the client left in the middle
            body += piece
        self.heads.append(head)
        self.bodies.append(body)
        return head.split(b"\r\n")[0].decode()

    def silent(self) -> None:
        """Say nothing until the test is over."""
        self.over.wait(SILENCE)

    def slowly(self, connection: socket.socket, data: bytes, pause: float) -> None:
        """Send one byte at a time."""
        for byte in data:
            if self.over.wait(pause):
                return
            connection.sendall(bytes([byte]))


def answer(body: Any, kind: str = "application/json") -> bytes:
    """An HTTP answer as bytes."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content


@contextmanager
def served(serve: Callable[[Server, socket.socket], None]) -> Iterator[Server]:
    """A server that runs `serve` for each connection, in a thread."""
    server = Server()

    def run(connection: socket.socket) -> None:
        try:
            serve(server, connection)
        except OSError:
            return  # the client has left
        finally:
            connection.close()

    def accept() -> None:
        while True:
            try:
                connection, _ = server.socket.accept()
            except OSError:
                return  # closed below
            server.connections.append(connection)
            threads.append(threading.Thread(target=run, args=(connection,)))
            threads[-1].start()

    threads: list[threading.Thread] = []
    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield server
    finally:
        server.over.set()
        server.socket.shutdown(socket.SHUT_RDWR)
        server.socket.close()
        accepting.join()  # no connection comes after it
        for connection in server.connections:
            _shut(connection)
        for thread in threads:
            thread.join()


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it was closed already
