"""The servers of a few lines end, whatever their clients do."""

from __future__ import annotations

import socket
from queue import Queue

import pytest

from served import SILENCE, Server, served


@pytest.mark.parametrize("sent", [b"", b"POST /x HT", b"POST /x HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc"])
def test_a_client_that_leaves_in_the_middle_of_a_request_is_waited_for_no_longer(sent: bytes) -> None:
    found: Queue[str | None] = Queue()

    def serve(server: Server, connection: socket.socket) -> None:
        found.put(server.received(connection))

    with served(serve) as server:
        with socket.create_connection(server.socket.getsockname()) as connection:
            connection.sendall(sent)
        assert found.get(timeout=SILENCE) is None
