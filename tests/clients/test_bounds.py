"""Answers that are too much, or less than the whole: an error that says so, and no more memory than a client may hold."""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
import tracemalloc
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, errors
from served import Server, answer, served
from support import World

MOST = 2**20  # bytes that the clients of these tests hold
EXPANDED = 16 * MOST
SLACK = 2**20  # bytes for all that is no answer: buffers of sockets and of the decompression, objects of a call
ZEROS = bytes(2**20)


def enapter(world: World, url: str, **settings: Any) -> Any:
    return (AsyncEnapter if world.is_async else Enapter)(f"{url}/api", token="t0ken", **{"max_answer": MOST, "trust_env": False, "retries": 0, **settings})


def enos(world: World, url: str) -> Any:
    made = AsyncEnOS if world.is_async else EnOS
    return made(url, app_key="key", app_secret="secret", org_id="o1", max_answer=MOST, trust_env=False, retries=0)


def squeezed(before: bytes, filling: bytes, times: int, after: bytes, wbits: int = zlib.MAX_WBITS | 16) -> bytes:
    """The compressed form of what would take much memory, made of little."""
    layer = zlib.compressobj(1, zlib.DEFLATED, wbits)
    return b"".join([layer.compress(before), *(layer.compress(filling) for _ in range(times)), layer.compress(after), layer.flush()])


BLANKS = (b'{"devices": [', b" " * len(ZEROS), EXPANDED // len(ZEROS), b"]}")

CUT_SHORT = 8 * MOST  # bytes of which a client reads a few


class Bomb(NamedTuple):
    call: str
    head: str
    body: bytes
    said: str = "larger than 1,048,576 bytes, which is what a client holds in memory: see `max_answer`"
    kind: type[Exception] = errors.MalformedAnswer
    is_endless: bool = False  # sent again and again, for as long as somebody listens


GZIPPED = "200 OK\r\nContent-Encoding: gzip"
BLANK = squeezed(*BLANKS)
BOMBS = {
    "gzip": Bomb("list", GZIPPED, BLANK),
    "deflate": Bomb("list", "200 OK\r\nContent-Encoding: deflate", squeezed(*BLANKS, wbits=zlib.MAX_WBITS)),
    "bare deflate": Bomb("list", "200 OK\r\nContent-Encoding: deflate", squeezed(*BLANKS, wbits=-zlib.MAX_WBITS)),
    "gzip in members": Bomb("list", GZIPPED, gzip.compress(ZEROS) * 16),
    "gzip in gzip": Bomb("list", "200 OK\r\nContent-Encoding: gzip, gzip", gzip.compress(BLANK), said="compressed 2 times"),
    "plain, with a length": Bomb("list", f"200 OK\r\nContent-Length: {EXPANDED}", b" " * 65536, is_endless=True),
    "plain, in chunks": Bomb("list", "200 OK\r\nTransfer-Encoding: chunked", b"10000\r\n" + b" " * 65536 + b"\r\n", is_endless=True),
    "plain, without an end": Bomb("list", "200 OK", b" " * 65536, is_endless=True),
    "headers": Bomb("list", "200 OK", b"X-Filling: " + b"x" * 1000 + b"\r\n", said="connection broke", kind=errors.TransportError, is_endless=True),
    "a line": Bomb("lines", "200 OK\r\nTransfer-Encoding: chunked", b"10000\r\n" + b" " * 65536 + b"\r\n", said="the line is larger", is_endless=True),
    "a table": Bomb("table", GZIPPED, squeezed(b"ts,a\n", b"1,1\n" * 65536, EXPANDED // 2**18, b"")),
    "a token": Bomb("token", GZIPPED, BLANK),
    "a file in memory": Bomb("read", GZIPPED, squeezed(b"", ZEROS, EXPANDED // len(ZEROS), b""), said="the file is larger"),
    "a file that is JSON": Bomb("json", GZIPPED, BLANK),
    "many values": Bomb("list", "200 OK\r\nContent-Length: 600013\r\nConnection: close", b'{"devices": [' + b"{}," * 200_000, said="more than 65,536 values"),
    "a refusal": Bomb("list", GZIPPED.replace("200 OK", "503 No"), BLANK, said="HTTP 503", kind=errors.ServerError),
}


@contextlib.contextmanager
def client_of(world: World, url: str, name: str = "") -> Iterator[Any]:
    client = enos(world, url) if name == "token" else enapter(world, url)
    try:
        yield client
    finally:
        world.run(client.aclose() if world.is_async else client.close())


def calls(world: World, client: Any, name: str) -> Any:
    """The result of a call, of one of the kinds that read an answer."""
    if name == "token":
        return world.run(client.asset.get_asset(asset_id="a"))
    if name == "list":
        return world.list(client.assets.list_devices())
    if name == "table":
        return world.run(client.telemetry.query_time_series(from_=1, to=2, granularity="1s", telemetry=[{"device": "d", "attribute": "v"}]))
    if name == "lines":
        return world.list(client.commands.iter_command_progress(device_id="d", command_name="c"))
    return world.run(client.blueprints.download_blueprint(blueprint_id="b").read())


KINDS = {"table": "text/csv", "read": "application/zip", "lines": "application/x-ndjson"}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_an_error_and_takes_no_memory(world: World, name: str) -> None:
    bomb = BOMBS[name]

    def explode(server: Server, connection: socket.socket) -> None:
        if not server.received(connection):
            return
        head = f"HTTP/1.1 {bomb.head}\r\nContent-Type: {KINDS.get(bomb.call, 'application/json')}\r\n"
        head += "" if bomb.is_endless or "Length" in bomb.head else f"Content-Length: {len(bomb.body)}\r\n"
        connection.sendall(head.encode() + (b"" if name == "headers" else b"\r\n"))
        connection.sendall(bomb.body)
        for _ in range(CUT_SHORT // len(bomb.body) if bomb.is_endless else 0):
            connection.sendall(bomb.body)

    with served(explode) as server, client_of(world, server.url, bomb.call) as client:
        for _ in ("what is imported when it is first needed", "what an answer takes"):
            tracemalloc.start()
            try:
                with pytest.raises(bomb.kind, match=bomb.said) as caught:
                    calls(world, client, bomb.call)
                _, peak = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
    assert getattr(caught.value, "operation", "") != ""
    assert peak <= 2 * MOST + SLACK, f"{peak:,} bytes"


def test_a_file_that_is_saved_has_no_bounds_and_takes_no_memory(world: World, tmp_path: Path) -> None:
    body = squeezed(b"", ZEROS, 8, b"")
    whole = f"HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    with served(lambda server, connection: server.received(connection) and connection.sendall(whole)) as server:
        tracemalloc.start()
        try:
            with client_of(world, server.url) as client:
                saved = world.run(client.blueprints.download_blueprint(blueprint_id="b").save(tmp_path / "b"))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert saved.stat().st_size == 8 * len(ZEROS)
    assert peak <= 2 * MOST, f"{peak:,} bytes"


def test_an_answer_up_to_the_bound_is_taken_also_from_a_transport_of_ones_own(world: World) -> None:
    body = json.dumps({"devices": [{"device_id": "d1"}]}).encode()
    for padding, fits in ((1000 - len(body), True), (1001 - len(body), False)):
        reply = httpx.Response(200, content=body + b" " * padding, headers={"Content-Type": "application/json"})
        listing = world.enapter(lambda request, reply=reply: reply, max_answer=1000).assets.list_devices()
        if fits:
            assert [device.device_id for device in world.list(listing)] == ["d1"]
        else:
            with pytest.raises(errors.MalformedAnswer, match="larger than 1,000 bytes"):
                world.list(listing)


def test_lines_are_bounded_one_by_one(world: World) -> None:
    line = b'{"state": "succeeded", "payload": {"x": "' + b"x" * 500 + b'"}}\n'
    reply = httpx.Response(200, content=line * 20, headers={"Content-Type": "application/x-ndjson"})
    found = world.list(world.enapter(lambda request: reply, max_answer=1000).commands.iter_command_progress(device_id="d", command_name="c"))
    assert len(found) == 20


@pytest.mark.parametrize("status", [201, 206, 300])
def test_what_comes_in_place_of_lines_is_bounded_too(world: World, status: int) -> None:
    """It is read as a whole, to say what it is."""
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {2 * MOST}\r\n\r\n".encode()
    with (
        served(lambda server, connection: server.received(connection) and connection.sendall(head + b" " * 2 * MOST)) as server,
        client_of(world, server.url) as client,
        pytest.raises(errors.MalformedAnswer, match="larger than"),
    ):
        world.list(client.commands.iter_command_progress(device_id="d", command_name="c"))


def test_the_beginning_of_a_long_refusal_says_why(world: World) -> None:
    page = b"<html><title>Down for maintenance</title>" + b" " * 2 * MOST
    head = f"HTTP/1.1 503 No\r\nContent-Type: text/html\r\nContent-Length: {len(page)}\r\n\r\n".encode()
    with (
        served(lambda server, connection: server.received(connection) and connection.sendall(head + page)) as server,
        client_of(world, server.url) as client,
        pytest.raises(errors.ServerError, match="Down for maintenance") as caught,
    ):
        calls(world, client, "list")
    assert caught.value.status == 503


@pytest.mark.parametrize("most", [0, -1, 1.5, "1", True, None])
def test_a_bound_that_is_none_is_refused(world: World, most: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="max_answer"):
        world.enapter(lambda request: {}, max_answer=most)


@pytest.mark.parametrize("content", ["[" * 5_000 + "]" * 5_000, '{"a":' * 5_000 + "1" + "}" * 5_000], ids=["arrays", "objects"])
def test_json_of_any_depth_is_an_error_of_ours(world: World, content: str) -> None:
    for body in (content, f'{{"devices": {content}}}', f'{{"devices": [{{"device_id": "d", "x": {content}}}]}}'):
        reply = httpx.Response(200, content=body.encode(), headers={"Content-Type": "application/json"})
        with pytest.raises(errors.MalformedAnswer, match=r"nested too deeply|cut or broken"):
            world.list(world.enapter(lambda request, reply=reply: reply).assets.list_devices())


def test_a_number_of_any_length_leaves_the_rest_of_an_answer(world: World) -> None:
    body = b'{"devices": [{"device_id": "d1", "updated_at": ' + b"9" * 5_000 + b', "x": 1' + b"0" * 5_000 + b"}]}"
    reply = httpx.Response(200, content=body, headers={"Content-Type": "application/json"})
    assert [device.device_id for device in world.list(world.enapter(lambda request: reply).assets.list_devices())] == ["d1"]


# cut answers

STARTED, DONE = b'{"state": "started"}\n', b'{"state": "succeeded"}'
WHOLE = {
    "list": b'{"devices": [{"device_id": "d1", "type": "LUA"}], "total": 1}',
    "table": b"ts,telemetry=v device=d\n1778745600,48250.5\n1778745660,48301.25\n",
    "read": bytes(range(48)),
    "lines": STARTED + DONE,
}
FRAMINGS = ("length", "chunked", "close", "gzip", "deflate")


def framed(body: bytes, framing: str, kind: str) -> tuple[bytes, bytes]:
    """The head of an answer and its body on the wire."""
    headers = {"length": f"Content-Length: {len(body)}", "chunked": "Transfer-Encoding: chunked", "close": "Connection: close"}
    named = headers.get(framing, f"Content-Encoding: {framing}")
    if framing == "chunked":
        half = len(body) // 2
        body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:half], body[half:])) + b"0\r\n\r\n"
    elif framing in ("gzip", "deflate"):
        body = {"gzip": gzip.compress, "deflate": zlib.compress}[framing](body)
    return f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{named}\r\n\r\n".encode(), body


@contextlib.contextmanager
def cut(head: bytes, body: bytes, cuts: list[int]) -> Iterator[str]:
    """A server that gives each request one byte more, or as far as the next of these cuts."""
    left = iter(cuts)

    def serve(server: Server, connection: socket.socket) -> None:
        if server.received(connection):
            connection.sendall(head + body[: next(left)])

    with served(serve) as server:
        yield server.url


def check_cuts(world: World, name: str, whole: bytes, framing: str, every: int = 1) -> int:
    """Read an answer cut at every byte, or at some, which is nowhere accepted but at its end; returns how long it was."""
    head, body = framed(whole, framing, KINDS.get(name, "application/json"))
    cuts = [*range(0, len(body), every), len(body)]
    accepted = []
    with cut(head, body, cuts) as url, client_of(world, url) as client:
        for at in cuts:
            with contextlib.suppress(errors.MalformedAnswer, errors.TransportError):
                calls(world, client, name)
                accepted.append(at)
    ends_itself = framing != "close" or name in ("list", "lines")
    assert accepted == ([len(body)] if ends_itself else [])
    return len(body)


@pytest.mark.parametrize("every", [7, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("name", WHOLE)
def test_an_answer_cut_anywhere_is_an_error(world: World, name: str, framing: str, every: int) -> None:
    assert check_cuts(world, name, WHOLE[name], framing, every) > 0


def test_a_stream_of_states_that_ends_before_the_last_one_is_an_error(world: World) -> None:
    for body, said in ((STARTED, "its last `state` is 'started', none of succeeded, error, platform_error"), (b"", "its last `state` is None")):
        reply = httpx.Response(200, content=body, headers={"Content-Type": "application/x-ndjson"})
        with pytest.raises(errors.MalformedAnswer, match=f"ended before its end: {said}"):
            world.list(world.enapter(lambda request, reply=reply: reply).commands.iter_command_progress(device_id="d", command_name="c"))


def test_an_answer_without_content_needs_no_length(world: World) -> None:
    empty = b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
    with served(lambda server, connection: server.received(connection) and connection.sendall(empty)) as server, client_of(world, server.url) as client:
        assert world.run(client.blueprints.download_blueprint(blueprint_id="b").read()) == b""


def test_a_whole_answer_is_read_after_a_refused_one(world: World) -> None:
    """What was read of an answer that is too large does not stay on the connection."""
    replies = [answer({"devices": [{"device_id": "d" * 2 * MOST}]}), answer({"devices": [{"device_id": "d1"}]})]

    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            connection.sendall(replies[min(len(server.heads), 2) - 1])

    with served(serve) as server, client_of(world, server.url) as client:
        with pytest.raises(errors.MalformedAnswer, match="max_answer"):
            world.list(client.assets.list_devices())
        assert [device.device_id for device in world.list(client.assets.list_devices())] == ["d1"]
