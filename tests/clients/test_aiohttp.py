"""Awaited calls over aiohttp: what the usual transport does and promises, this one does and promises too."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import io
import os
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, File, errors
from energy_simulator import Simulator
from served import Server, answer, served
from support import PATIENCE, TOKEN, envelope, in_time, too_late
from test_fork import CHILDREN, ENVIRONMENT, PARENT, echo
from test_tls import certificates, fingerprint, gateway, needs_openssl  # noqa: F401 - a fixture

pytest.importorskip("aiohttp")
DEVICE = {"device": {"device_id": "d", "type": "LUA"}}
OVER = pytest.mark.parametrize("over", [{"transport": None}, {"transport": "aiohttp"}], ids=["usual", "aiohttp"])
Work = Callable[[Any], Awaitable[Any]]


def enapter(url: str, work: Work, **settings: Any) -> Any:
    """What `work` makes of a client, in an event loop of its own, in which nothing is left."""

    async def main() -> Any:
        given: dict[str, Any] = {"transport": "aiohttp", "trust_env": False, "retries": 0, "timeout": PATIENCE, **settings}
        async with AsyncEnapter(f"{url}/api", token="t0ken", **given) as client:
            found = await work(client)
        await asyncio.sleep(0.01)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return found

    return asyncio.run(main())


async def device(client: Any) -> Any:
    return (await client.assets.get_device(device_id="d")).device_id


async def download(client: Any) -> Any:
    return await client.blueprints.download_blueprint(blueprint_id="b").read()


def reset(connection: socket.socket) -> None:
    """Break a connection at once."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def after(*pieces: bytes, breaks: bool = False, stays: bool = False) -> Callable[[Server, socket.socket], None]:
    def serve(server: Server, connection: socket.socket) -> None:
        if not server.received(connection):
            return
        for piece in pieces:
            connection.sendall(piece)
            time.sleep(0.02)
        if breaks:
            reset(connection)
        if stays:
            server.silent()

    return serve


def dripping(server: Server, connection: socket.socket) -> None:
    server.received(connection)
    whole = answer(b"{" + b" " * 200 + b"}")
    connection.sendall(whole[:-200])
    server.slowly(connection, whole[-200:], 0.05)


HALF = answer(DEVICE)[:-9]
WAITS = httpx.Timeout(PATIENCE, read=0.5)  # for a host that has become silent
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
BROKEN: dict[str, tuple[Any, type[errors.EnergyClientError]]] = {
    "closed at once": (lambda server, connection: None, errors.TransportError),
    "closed": (after(), errors.TransportError),
    "reset": (after(breaks=True), errors.TransportError),
    "half a head": (after(b"HTTP/1.1 200 OK\r\nContent-Ty"), errors.TransportError),
    "half a head, reset": (after(b"HTTP/1.1 200 OK\r\nContent-Ty", breaks=True), errors.TransportError),
    "half a body": (after(HALF), errors.TransportError),
    "half a body, reset": (after(HALF, breaks=True), errors.TransportError),
    "half a chunk": (after(CHUNKED, b"40\r\n{"), errors.TransportError),
    "no last chunk": (after(CHUNKED, b"2\r\n{}\r\n"), errors.TransportError),
    "no chunk": (after(CHUNKED, b"zz\r\n{}\r\n"), errors.TransportError),
    "no HTTP": (after(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), errors.TransportError),
    "silent": (after(stays=True), errors.TimeoutExceeded),
    "silent in the head": (after(b"HTTP/1.1 200 OK\r\n", stays=True), errors.TimeoutExceeded),
    "silent in the body": (after(HALF, stays=True), errors.TimeoutExceeded),
    "dripping": (dripping, errors.TimeoutExceeded),
}


@OVER
@pytest.mark.parametrize("name", BROKEN)
def test_what_breaks_after_sending_is_unknown_and_sent_once(name: str, over: Any) -> None:
    serve, kind = BROKEN[name]
    with served(serve) as server:
        if name == "dripping":
            error: errors.EnergyClientError = too_late(lambda seconds: enapter(server.url, device, **over, timeout=seconds), lambda: server.heads)
        else:
            with pytest.raises(kind) as caught:
                enapter(server.url, device, **over, timeout=WAITS if kind is errors.TimeoutExceeded else PATIENCE)
            error = caught.value
    assert "unknown" in str(error)
    assert (type(error), getattr(error, "sent", 0), error.operation) == (kind, None, "get_device")
    assert len(server.heads if name == "dripping" else server.connections) == 1
    assert "t0ken" not in str(vars(error)) + str(error.__context__) + str(error.__cause__)


@OVER
@pytest.mark.parametrize("name", ["closed", "half a body", "half a body, reset", "silent in the body"])
def test_what_breaks_a_download_is_unknown(name: str, over: Any) -> None:
    serve, kind = BROKEN[name]
    with served(lambda server, connection: serve(server, connection)) as server, pytest.raises((kind, errors.MalformedAnswer)):
        enapter(server.url, download, **over, timeout=WAITS if kind is errors.TimeoutExceeded else PATIENCE)


@OVER
def test_where_nobody_listens_nothing_was_sent(over: Any) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))  # nobody else gets the port meanwhile
        for url in (f"http://127.0.0.1:{bound.getsockname()[1]}", "http://nowhere.invalid"):
            with pytest.raises(errors.ConnectionFailed, match=r"cannot be reached.*nothing was sent") as caught:
                enapter(url, device, **over, allow_http=True)
            assert (type(caught.value), caught.value.sent) == (errors.ConnectionFailed, False)


@OVER
def test_a_host_that_does_not_end_the_handshake_got_nothing(over: Any) -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        server.silent()

    with served(serve) as server, pytest.raises(errors.ConnectionTimeout, match="nothing was sent") as caught:
        enapter(server.url.replace("http:", "https:"), device, **over, timeout=httpx.Timeout(PATIENCE, connect=0.3))
    assert caught.value.sent is False


@OVER
def test_a_full_pool_says_that_nothing_was_sent(over: Any) -> None:
    async def work(client: Any) -> None:
        async for _ in client.blueprints.download_blueprint(blueprint_id="b"):
            with pytest.raises(errors.ConnectionTimeout, match=r"PoolTimeout.*nothing was sent"):
                await device(client)
            break
        assert await device(client.with_options(timeout=PATIENCE)) == "d"  # whose place was given back

    def serve(server: Server, connection: socket.socket) -> None:
        while line := server.received(connection):
            connection.sendall(answer(bytes(100), "application/zip")[:-50] if "blueprint" in line else answer(DEVICE))

    with served(serve) as server:
        enapter(server.url, work, **over, timeout=httpx.Timeout(PATIENCE, pool=0.1), limits=httpx.Limits(max_connections=1))
    assert len(server.heads) == 2


# connections that are kept


async def known(over: threading.Semaphore, blocks: bool) -> None:
    """Wait until a host has done what it does after its answer, and the system knows of it; an event loop that is blocked sees nothing of it."""
    if blocks:
        assert over.acquire(timeout=PATIENCE)
        time.sleep(0.05)  # noqa: ASYNC251 - as above
    else:
        assert await asyncio.to_thread(over.acquire, timeout=PATIENCE)
        await asyncio.sleep(0.05)


@pytest.mark.parametrize("pause", [0.0, 0.2])
@pytest.mark.parametrize("blocks", [False, True])
def test_what_a_host_sends_unasked_is_no_answer_to_the_next_request(pause: float, blocks: bool) -> None:
    stray = answer({"device": {"device_id": "stray", "type": "LUA"}})

    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            connection.sendall(answer(DEVICE) if pause else answer(DEVICE) + stray)
            time.sleep(pause)
            connection.sendall(stray)
            over.release()

    async def work(client: Any) -> None:
        for _ in range(4):
            assert await device(client) == "d"
            await known(over, blocks)

    over = threading.Semaphore(0)

    with served(serve) as server:
        enapter(server.url, work)
    assert len(server.connections) == 4


@pytest.mark.parametrize("blocks", [False, True])
def test_a_connection_that_the_host_has_closed_is_not_used_again(blocks: bool) -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        after(answer(DEVICE))(server, connection)
        connection.close()
        over.release()

    async def work(client: Any) -> None:
        for _ in range(3):
            assert await device(client) == "d"
            await known(over, blocks)

    over = threading.Semaphore(0)
    with served(serve) as server:
        enapter(server.url, work)
    assert len(server.heads) == 3


def test_a_request_that_a_kept_connection_has_lost_is_not_sent_again() -> None:
    """aiohttp's own session would."""

    def serve(server: Server, connection: socket.socket) -> None:
        server.received(connection)
        connection.sendall(answer(DEVICE))
        server.received(connection)

    async def work(client: Any) -> None:
        assert await device(client) == "d"
        with pytest.raises(errors.TransportError, match="unknown"):
            await device(client)

    with served(serve) as server:
        enapter(server.url, work)
    assert (len(server.heads), len(server.connections)) == (2, 1)


@pytest.mark.parametrize(
    ("limits", "calls", "most"), [({"max_connections": 2}, 8, 2), ({"max_keepalive_connections": 0}, 3, 3), ({"keepalive_expiry": None}, 3, 1)]
)
def test_limits_are_kept(limits: dict[str, Any], calls: int, most: int) -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            if together:
                together.wait(PATIENCE)
            connection.sendall(answer(DEVICE))

    together = threading.Barrier(most) if "max_connections" in limits else None

    async def work(client: Any) -> None:
        if "max_connections" in limits:
            await asyncio.gather(*(device(client) for _ in range(calls)))
        else:
            for _ in range(calls):
                await device(client)

    with served(serve) as server:
        enapter(server.url, work, limits=httpx.Limits(**limits))
    assert (len(server.connections), len(server.heads)) == (most, calls)


# what is sent and read


@OVER
def test_redirects_are_not_followed_and_cookies_come_back(over: Any) -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        moved = f"HTTP/1.1 302 Found\r\nLocation: {server.url}/elsewhere\r\nSet-Cookie: route=7\r\nContent-Length: 0\r\n\r\n".encode()
        while server.received(connection):
            connection.sendall(answer(DEVICE) if len(server.heads) > 1 else moved)

    async def work(client: Any) -> None:
        with pytest.raises(errors.MalformedAnswer, match="redirect"):
            await device(client)
        assert await device(client) == "d"

    with served(serve) as server:
        enapter(server.url, work, **over)
    assert [b"elsewhere" in head for head in server.heads] == [False, False]
    assert b"cookie: route=7" in server.heads[1].lower()


def test_what_is_on_the_wire_is_the_same() -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            connection.sendall(answer(DEVICE))

    async def work(client: Any) -> None:
        calls = [
            client.assets.get_device(device_id="ü/..?#%2F;=+ &"),
            client.commands.execute_command(device_id="d", command_name="reboot", arguments={"ü": "é", "n": 1}),
            client.v3.devices.delete_device(device_id="x y"),
            client.v3.blueprints.upload_blueprint(content=bytes(range(256)) * 1000),
        ]
        for call in calls:
            with contextlib.suppress(errors.MalformedAnswer):
                await call

    found = []
    for over in ({"transport": None}, {"transport": "aiohttp"}):
        with served(serve) as server:
            enapter(server.url, work, headers={"X-Tenant": "north"}, params={"zone": "2 é"}, **over)
        lines = [head.split(b"\r\n") for head in server.heads]
        found.append(
            [(first, sorted(line for line in more if not line.startswith(b"Host:")), body) for (first, *more), body in zip(lines, server.bodies, strict=True)]
        )
    assert found[0] == found[1]


@OVER
def test_forms_files_and_pipes_are_sent_whole(over: Any) -> None:
    bodies: list[bytes] = []

    def serve(server: Server, connection: socket.socket) -> None:
        data = b""
        while piece := connection.recv(65536):
            data += piece
            if data.endswith((b"0\r\n\r\n", b"END")):
                bodies.append(data)
                data = b""
                connection.sendall(answer(envelope({})))

    async def work(client: Any) -> None:
        content = bytes(range(256)) * 2000 + b"END"
        reader, writer = os.pipe()
        threading.Thread(target=lambda: (os.write(writer, b"p" * 30000), os.close(writer))).start()
        with os.fdopen(reader, "rb") as pipe:
            for one in (content, io.BytesIO(content), pipe):
                with contextlib.suppress(errors.MalformedAnswer):
                    await client.v3.blueprints.upload_blueprint(content=one)

    async def form(enos: Any) -> None:
        await enos.connection.upload_integration_attributes(enos_message={"id": "1"}, enos_file=[File(b"\0" * 300_000, "p.jpg", "image/jpeg")])

    async def enos(url: str) -> None:
        async with AsyncEnOS(url, app_key="k", app_secret="s", org_id="o1", integration_url=url, trust_env=False, **over) as client:
            await form(client)

    with served(serve) as server:
        enapter(server.url, work, **over)
    assert [len(body.partition(b"\r\n\r\n")[2]) for body in bodies[:2]] == [512_003] * 2
    assert bodies[2].count(b"p" * 1000) >= 25
    assert b"transfer-encoding: chunked" in bodies[2].lower()

    def both(server: Server, connection: socket.socket) -> None:
        while line := server.received(connection):
            connection.sendall(answer(TOKEN if "/token/get" in line else envelope({})))

    with served(both) as server:
        asyncio.run(enos(server.url))
    assert server.bodies[-1].count(b"\0") == 300_000
    assert server.bodies[-1].endswith(b"--\r\n")


@OVER
def test_an_upload_that_is_not_taken_or_cannot_be_read_fails(over: Any) -> None:
    class Torn(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if size and self.tell() > 100_000:
                raise KeyError("torn")
            return super().read(size)

    def serve(server: Server, connection: socket.socket) -> None:
        connection.recv(1000)
        server.silent()

    def uploading(content: Any) -> Work:
        return lambda client: client.v3.blueprints.upload_blueprint(content=content)

    with served(serve) as server:
        made: tuple[Callable[[int], Any], ...] = (bytes, lambda size: io.BytesIO(bytes(size)))
        for content in made:
            with pytest.raises(errors.TimeoutExceeded, match="unknown"):
                enapter(server.url, uploading(content(60_000_000)), **over, timeout=httpx.Timeout(PATIENCE, write=0.3))
            error = too_late(lambda seconds, content=content: enapter(server.url, uploading(content(60_000_000)), **over, timeout=seconds))
            assert "unknown" in str(error)
        with pytest.raises(KeyError, match="torn"):
            enapter(server.url, uploading(Torn(bytes(400_000))), **over)


@OVER
def test_answers_are_bounded_and_expanded_here(over: Any) -> None:
    """aiohttp would expand them, and whatever is in them."""
    small = gzip.compress(answer(DEVICE).partition(b"\r\n\r\n")[2])
    bomb = gzip.compress(bytes(60_000_000))

    def packed(content: bytes) -> bytes:
        return answer(content).replace(b"\r\n", b"\r\nContent-Encoding: gzip\r\n", 1)

    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            connection.sendall([packed(small), packed(bomb), packed(small[:-3]), answer(b" " * 3_000_000)][len(server.heads) - 1])

    async def work(client: Any) -> None:
        assert await device(client) == "d"
        for said in ("larger than 1,000,000 bytes", "compress", "larger than 1,000,000 bytes"):
            with pytest.raises(errors.MalformedAnswer, match=said):
                await device(client)

    with served(serve) as server:
        enapter(server.url, work, **over, max_answer=1_000_000)


def test_downloads_are_read_while_they_come_and_may_take_long() -> None:
    content = os.urandom(5_000_000)

    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            whole = answer(content, "application/zip")
            connection.sendall(whole[:100_000])
            time.sleep(given[0] / 4)
            connection.sendall(whole[100_000:])

    def read(seconds: float) -> None:
        async def work(client: Any) -> None:
            found = b""
            async for piece in client.blueprints.download_blueprint(blueprint_id="b"):
                if len(found) < 500_000:
                    await asyncio.sleep(seconds / 4)  # which is the reader's time, not the host's
                found += piece
            assert found == content
            assert await download(client) == content

        given[0], connections = seconds, len(server.connections)
        enapter(server.url, work, timeout=seconds)
        assert len(server.connections) == connections + 1

    given = [0.0]
    with served(serve) as server:
        in_time(read)


@pytest.mark.parametrize("url", ["enos", "enapter"])
def test_a_day_of_both_platforms(url: str) -> None:
    with Simulator(devices=120, enapter_devices=60, seed=3, strict=True) as simulator:

        async def main() -> None:
            if url == "enapter":
                async with AsyncEnapter(simulator.enapter_url, token=simulator.enapter_token, transport="aiohttp") as enapter:
                    devices = [one async for one in enapter.assets.list_devices()]
                    assert len(devices) == 60
                    content = await enapter.blueprints.download_blueprint(blueprint_id=simulator.blueprint_ids[0]).read()
                    assert content.startswith(b"PK")
                    with pytest.raises(errors.NotFound):
                        await enapter.assets.get_device(device_id="nobody")
                return
            account: dict[str, Any] = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id}
            async with AsyncEnOS(simulator.enos_url, integration_url=simulator.integration_url, transport="aiohttp", **account) as enos:
                async with enos.connection.search_devices(page_size=10).prefetch(4) as listing:
                    devices = [one async for one in listing]
                assert len({one.asset_id for one in devices}) == 120
                found = await asyncio.gather(*(enos.connection.get_device(asset_id=one.asset_id) for one in devices[:40]))
                assert [one.asset_id for one in found] == [one.asset_id for one in devices[:40]]

        asyncio.run(main())


# the life of a process


def test_a_client_that_is_not_closed_ends_with_its_event_loops() -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            connection.sendall(answer(DEVICE))

    before = len(os.listdir("/proc/self/fd"))
    with served(serve) as server:
        client = AsyncEnapter(f"{server.url}/api", token="t", transport="aiohttp", trust_env=False)
        for _ in range(3):
            assert asyncio.run(device(client)) == "d"
    assert len(os.listdir("/proc/self/fd")) <= before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_children_made_by_fork_leave_their_parents_connections_alone() -> None:
    program = PARENT.replace('"cookies":', '"transport": "aiohttp", "cookies":') + CHILDREN
    program += """
async def main():
    assert await awaited(["first"]) == ["first"]
    codes = await asyncio.to_thread(in_children, wrong, 3)
    names = [f"p{number}" for number in range(calls)]
    print(codes, (await awaited(names)) == names)
    await client.aclose()

asyncio.run(main())
"""
    with served(echo) as server:
        command = [sys.executable, "-c", program, server.url, "async", "20", "straight"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, env=ENVIRONMENT)
    assert (done.stdout, done.stderr) == ("[0, 0, 0] True\n", "")


@needs_openssl
def test_certificates_are_checked_as_ever(certificates: Path) -> None:  # noqa: F811 - the fixture
    right = fingerprint(certificates)
    good = [{"verify": certificates / "own.pem"}, {"fingerprint": right}, {"fingerprint": right, "limits": httpx.Limits(max_connections=1)}]
    bad = [({}, "not trusted.*`verify`"), ({"fingerprint": "00" * 32}, f"`fingerprint`.*sha256:{right}")]
    with gateway(certificates) as (server, url):
        for settings, said in bad:
            with pytest.raises(errors.ConnectionFailed, match=f"{said}.*nothing was sent"):
                enapter(url, device, **settings)
        assert server.heads == []
        for settings in good:
            assert enapter(url, device, **settings) == "d"
    with gateway(certificates, "other") as (server, url), pytest.raises(errors.ConnectionFailed, match="IP address mismatch"):
        enapter(url, device, verify=certificates / "other.pem")
    assert server.heads == []


@needs_openssl
def test_an_encrypted_connection_is_kept(certificates: Path) -> None:  # noqa: F811 - the fixture
    async def work(client: Any) -> None:
        for _ in range(4):
            assert await device(client) == "d"

    with gateway(certificates) as (server, url):
        enapter(url, work, verify=certificates / "own.pem")
    assert len(server.connections) == 1


# what is refused


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"proxy": "http://127.0.0.1:1"}, "proxy: "),
        ({"http2": True}, "http2: "),
        ({"http1": False}, "http1: "),
        ({"limits": httpx.Limits(max_connections=5, max_keepalive_connections=2)}, "limits: .*max_keepalive_connections"),
        ({"transport": "requests"}, "transport: "),
    ],
)
def test_what_would_have_no_effect_is_refused_by_name(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=said):
        AsyncEnapter("https://gateway.test/api", token="t", **{"transport": "aiohttp", **settings})


def test_a_proxy_of_the_environment_is_not_passed_by_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    with pytest.raises(errors.ConfigurationError, match=r"HTTPS_PROXY: .*trust_env=False"):
        AsyncEnapter("https://gateway.test/api", token="t", transport="aiohttp")
    AsyncEnapter("https://gateway.test/api", token="t", transport="aiohttp", trust_env=False)


def test_blocking_clients_and_trio_have_no_use_for_it() -> None:
    with pytest.raises(errors.ConfigurationError, match=r"transport: .*blocking"):
        Enapter("https://gateway.test/api", token="t", transport="aiohttp")

    async def main() -> None:
        async with AsyncEnapter("http://127.0.0.1:1/api", token="t", transport="aiohttp", trust_env=False) as client:
            await device(client)

    with pytest.raises(errors.ConfigurationError, match=r"transport: .*asyncio"):
        anyio.run(main, backend="trio")


def test_a_missing_package_is_named() -> None:
    program = (
        "import sys; sys.modules['aiohttp'] = None\nfrom energy_clients import AsyncEnapter, errors\n"
        "try: AsyncEnapter('https://gateway.test/api', token='t', transport='aiohttp')\nexcept errors.ConfigurationError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=PATIENCE)
    assert "pip install 'energy-clients[aiohttp]'" in done.stdout


def test_aiohttp_is_loaded_by_those_alone_who_ask_for_it() -> None:
    program = (
        "import sys\nfrom energy_clients import AsyncEnapter\nAsyncEnapter('https://x.test/api', token='t', verify=False)\nprint('aiohttp' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, check=True, timeout=PATIENCE)
    assert done.stdout == "False\n"
