"""The life of a client: when a call ends, what is said of one that failed, closing, event loops, open files."""

from __future__ import annotations

import asyncio
import gc
import io
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, File, errors
from served import Server, answer, served
from support import LONGER, PATIENCE, TOKEN, World, envelope, in_time, too_late
from ways import WAYS, way

DEVICES = answer({"devices": []})
PAGES = 120  # bytes of blanks in an answer that comes byte by byte


def enapter_at(world: World, url: str, **settings: Any) -> Any:
    return (AsyncEnapter if world.is_async else Enapter)(f"{url}/api", token="t0ken", **settings)


def enos_at(world: World, url: str, **settings: Any) -> Any:
    return (AsyncEnOS if world.is_async else EnOS)(url, app_key="key", app_secret="secret", org_id="o1", **settings)


def close(world: World, client: Any) -> None:
    world.run(client.aclose() if world.is_async else client.close())


def outcomes(world: World, call: Callable[[], Any], number: int) -> list[Any]:
    """What so many calls at once return or raise."""
    found: list[Any] = []

    async def awaited() -> None:
        try:
            found.append(await call())
        except errors.EnergyClientError as error:
            found.append(error)

    async def main() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(number):
                group.start_soon(awaited)

    def blocking() -> None:
        try:
            found.append(call())
        except errors.EnergyClientError as error:
            found.append(error)

    if world.is_async:
        world.run(main())
    else:
        threads = [threading.Thread(target=blocking) for _ in range(number)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return found


# when a call ends


def silent_tokens(server: Server, connection: socket.socket) -> None:
    server.received(connection)
    server.silent()


def test_a_silent_token_service_ends_every_call_that_waits_for_it(world: World) -> None:
    with served(silent_tokens) as server:
        for seconds in LONGER:
            enos = enos_at(world, server.url, timeout=seconds)
            found = outcomes(world, lambda enos=enos: enos.asset.get_asset(asset_id="a"), 8)
            close(world, enos)
            if server.heads:
                break
    assert [(type(error), error.sent) for error in found] == [(errors.TimeoutExceeded, False)] * 8
    assert {error.operation for error in found} == {"get_asset"}
    assert any("token/get, which authenticates" in str(error) for error in found)


def test_waits_for_a_token_end_also_where_a_time_for_each_wait_was_given(world: World) -> None:
    with served(silent_tokens) as server:
        enos = enos_at(world, server.url, timeout=httpx.Timeout(PATIENCE, read=0.5))
        found = outcomes(world, lambda: enos.asset.get_asset(asset_id="a"), 3)
        close(world, enos)
    assert [(type(error), error.sent) for error in found] == [(errors.TimeoutExceeded, False)] * 3


def body_by_bytes(server: Server, connection: socket.socket) -> None:
    server.received(connection)
    whole = answer(b'{"devices": []' + b" " * PAGES + b"}")
    begin = whole.index(b"\r\n\r\n") + 4
    connection.sendall(whole[:begin])
    server.slowly(connection, whole[begin:], 0.1)


def all_by_bytes(server: Server, connection: socket.socket) -> None:
    server.received(connection)
    server.slowly(connection, answer({"devices": []}), 0.1)


@pytest.mark.parametrize("serve", [body_by_bytes, all_by_bytes])
@pytest.mark.parametrize("name", WAYS)
def test_a_number_is_the_time_of_the_whole_call_however_its_bytes_come(world: World, serve: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "environ", dict(os.environ))
    with served(serve) as server:
        enapter = enapter_at(world, server.url, **way(name, world.is_async, server.url))
        error = too_late(lambda seconds: world.list(enapter.with_options(timeout=seconds).assets.list_devices()))
        close(world, enapter)
    assert error.sent is None


def test_a_server_that_takes_an_upload_slowly_is_late_too(world: World) -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        while not server.over.wait(0.05):
            connection.recv(65536)

    with served(serve) as server:
        enapter = enapter_at(world, server.url, timeout=0.6)
        with pytest.raises(errors.TimeoutExceeded):
            world.run(enapter.v3.blueprints.upload_blueprint(content=bytes(60_000_000)))
        close(world, enapter)


def test_httpx_timeout_limits_each_wait_alone(world: World) -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        server.received(connection)
        server.slowly(connection, answer({"devices": []}), pause[0])

    pause = [0.0]

    with served(serve) as server:
        enapter = enapter_at(world, server.url)

        def call(seconds: float) -> None:
            pause[0] = seconds / 30
            begin = time.monotonic()
            assert world.list(enapter.with_options(timeout=httpx.Timeout(seconds)).assets.list_devices()) == []
            assert time.monotonic() - begin > seconds

        in_time(call)
        close(world, enapter)


def test_a_download_may_take_longer_than_a_call(world: World) -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        server.received(connection)
        whole = answer(b"x" * 15, "application/zip")
        connection.sendall(whole[:-15])
        server.slowly(connection, whole[-15:], pause[0])

    pause = [0.0]
    with served(serve) as server:
        enapter = enapter_at(world, server.url)

        def call(seconds: float) -> None:
            pause[0] = seconds / 10
            download = enapter.with_options(timeout=seconds).blueprints.download_blueprint(blueprint_id="b")
            begin = time.monotonic()
            assert world.run(download.read()) == b"x" * 15
            assert time.monotonic() - begin > seconds

        in_time(call)
        close(world, enapter)


def test_calls_after_one_that_was_late_are_answered(world: World) -> None:
    late = threading.Event()

    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            if not late.is_set():
                late.set()
                server.silent()
            connection.sendall(DEVICES)

    with served(serve) as server:
        enapter = enapter_at(world, server.url, limits=httpx.Limits(max_connections=1))
        too_late(lambda seconds: world.list(enapter.with_options(timeout=seconds).assets.list_devices()), late.is_set)
        assert world.list(enapter.with_options(timeout=PATIENCE).assets.list_devices()) == []
        close(world, enapter)


class Recorder:
    """Answers for both the token service and the platform, and keeps all requests."""

    def __init__(self, token_takes: float = 0.0) -> None:
        self.requests: list[httpx.Request] = []
        self.token_takes = token_takes

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.path.endswith("/token/get"):
            time.sleep(self.token_takes)
            return httpx.Response(200, json=TOKEN, headers={"Set-Cookie": "route=node7; Path=/"})
        return httpx.Response(200, json=envelope({"assetId": "a"}))

    def enos(self, world: World, **settings: Any) -> Any:
        return enos_at(world, "https://apim.test", transport=httpx.MockTransport(self), **settings)


def test_the_token_request_is_part_of_the_call(world: World) -> None:
    """One end for both, the headers and parameters given to the client or the view, and the cookies that have come."""
    recorder = Recorder(0.05)
    enos = recorder.enos(world, headers={"X-Tenant": "north"}, params={"zone": "2"}, cookies={"mine": "1"})
    world.run(enos.with_options(headers={"X-View": "v"}, timeout=7).asset.get_asset(asset_id="a"))
    token, call = recorder.requests
    for request in recorder.requests:
        assert (request.headers["X-Tenant"], request.headers["X-View"], request.url.params["zone"]) == ("north", "v", "2")
        assert request.headers["User-Agent"].startswith("energy-clients/")
    assert (token.headers["Cookie"], call.headers["Cookie"]) == ("mine=1", "mine=1; route=node7")
    assert token.headers.get_list("Content-Type") == ["application/json;charset=UTF-8"]
    waits = [request.extensions["timeout"] for request in recorder.requests]
    assert waits[0]["read"].end == waits[1]["read"].end
    assert waits[1]["pool"] <= waits[0]["pool"] - 0.05 <= 7


def test_a_call_whose_time_went_into_the_token_is_not_sent(world: World) -> None:
    recorder = Recorder()

    def call(seconds: float) -> None:
        recorder.token_takes = seconds
        world.run(recorder.enos(world, timeout=seconds).asset.get_asset(asset_id="a"))

    error = too_late(call, lambda: recorder.requests)
    assert "nothing was" in str(error)
    assert (error.sent, error.operation, len(recorder.requests)) == (False, "get_asset", 1)


# what is said of a call that failed

BEFORE = {
    httpx.ConnectError: errors.ConnectionFailed,
    httpx.ConnectTimeout: errors.ConnectionTimeout,
    httpx.PoolTimeout: errors.ConnectionTimeout,
    httpx.ProxyError: errors.ConnectionFailed,
}
OF_THE_LIBRARY = [kind for kind in vars(httpx).values() if isinstance(kind, type) and issubclass(kind, httpx.RequestError)]
OF_READING: list[Callable[[], Exception]] = [
    httpx.StreamConsumed,
    httpx.StreamClosed,
    lambda: ssl.SSLError(1, "decryption failed"),
    lambda: UnicodeError("label too long"),
]


def connected(error: BaseException | None) -> Iterator[BaseException]:
    """An error and those that it came of."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        if (found := waiting.pop()) is not None and id(found) not in seen:
            seen.add(id(found))
            yield found
            waiting += [found.__cause__, found.__context__]


def ways(world: World, client: Any) -> list[Callable[[], Any]]:
    """A call, a listing, a download and an answer that comes line by line."""
    return [
        lambda: world.run(client.commands.execute_command(device_id="d", command_name="reboot")),
        lambda: world.list(client.assets.list_devices()),
        lambda: world.run(client.blueprints.download_blueprint(blueprint_id="b").read()),
        lambda: world.list(client.commands.iter_command_progress(device_id="d", command_name="reboot")),
    ]


@pytest.mark.parametrize("kind", OF_THE_LIBRARY, ids=lambda kind: kind.__name__)
def test_whatever_the_library_raises_becomes_one_of_our_errors_without_its_request(world: World, kind: type[httpx.RequestError]) -> None:
    enapter = world.enapter(lambda request: kind("told", request=request))
    for call in ways(world, enapter):
        with pytest.raises(errors.EnergyClientError) as caught:
            call()
        for error in connected(caught.value):
            assert "t0ken" not in str(vars(error)) + str(getattr(getattr(error, "_request", None), "headers", ""))
        if issubclass(kind, httpx.TransportError) and kind is not httpx.UnsupportedProtocol:
            assert isinstance(caught.value, errors.TransportError)
            assert isinstance(caught.value, errors.TimeoutExceeded) == issubclass(kind, httpx.TimeoutException)
            assert isinstance(caught.value, BEFORE.get(kind, errors.TransportError))
            assert caught.value.sent is (False if kind in BEFORE else None)
            assert ("nothing was sent" in str(caught.value)) == (kind in BEFORE)
            assert ("unknown" in str(caught.value)) == (kind not in BEFORE)


@pytest.mark.parametrize("made", OF_READING)
def test_what_reading_and_looking_up_raise_becomes_one_of_our_errors(world: World, made: Callable[[], Exception]) -> None:
    for call in ways(world, world.enapter(lambda request: made())):
        with pytest.raises(errors.EnergyClientError):
            call()


def test_an_error_of_the_users_own_hook_stays_what_it_is(world: World) -> None:
    def blocking(request: httpx.Request) -> None:
        raise KeyError("mine")

    async def awaited(request: httpx.Request) -> None:
        raise KeyError("mine")

    enapter = world.enapter(lambda request: {}, event_hooks={"request": [awaited if world.is_async else blocking]})
    for call in ways(world, enapter):
        with pytest.raises(KeyError, match="mine"):
            call()
    assert world.requests == []


def test_a_failure_of_authentication_says_that_the_call_was_not_sent(world: World) -> None:
    for failure, kind in ((httpx.ReadError, errors.TransportError), (httpx.ReadTimeout, errors.TimeoutExceeded), (httpx.ConnectError, errors.ConnectionFailed)):

        def fail(request: httpx.Request, failure: type[httpx.RequestError] = failure) -> httpx.Response:
            raise failure("told", request=request)

        with pytest.raises(kind, match=r"token/get, which authenticates.*not sent") as caught:
            world.run(enos_at(world, "https://apim.test", transport=httpx.MockTransport(fail)).asset.get_asset(asset_id="a"))
        assert (caught.value.sent, caught.value.operation) == (False, "get_asset")


def test_an_untrusted_certificate_names_the_setting(world: World) -> None:
    failure = httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)")
    with pytest.raises(errors.ConnectionFailed, match=r"not trusted.*`verify`"):
        world.list(world.enapter(lambda request: failure).assets.list_devices())


def test_a_full_pool_says_that_nothing_was_sent(world: World) -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        server.received(connection)
        connection.sendall(answer(bytes(100), "application/zip")[:-50])
        server.silent()

    with served(serve) as server:
        enapter = enapter_at(world, server.url, timeout=httpx.Timeout(PATIENCE, pool=0.1), limits=httpx.Limits(max_connections=1))
        download = enapter.blueprints.download_blueprint(blueprint_id="b")

        def blocking() -> None:
            for _ in download:
                with pytest.raises(errors.ConnectionTimeout) as caught:
                    enapter.assets.get_device(device_id="d")
                assert caught.value.sent is False
                break

        async def awaited() -> None:
            async for _ in download:
                with pytest.raises(errors.ConnectionTimeout) as caught:
                    await enapter.assets.get_device(device_id="d")
                assert caught.value.sent is False
                break

        world.run(awaited() if world.is_async else blocking())
        close(world, enapter)
    assert len(server.heads) == 1


@pytest.mark.parametrize("content", [b'{"code":0,"data":{"assetId":"caf\xe9', b"[" * 3000 + b"]" * 3000])
def test_an_unreadable_answer_is_one_of_our_errors_where_the_end_of_a_token_is_looked_for(world: World, content: bytes) -> None:
    enos = world.enos(lambda request: httpx.Response(200, content=content, headers={"Content-Type": "application/json"}))
    with pytest.raises(errors.MalformedAnswer):
        world.run(enos.asset.get_asset(asset_id="a"))


def test_a_length_that_is_no_number_does_not_hide_the_answer(world: World) -> None:
    enos = world.enos(lambda request: httpx.Response(200, json=envelope({"assetId": "a"}), headers={"Content-Length": "²".encode()}))
    assert world.run(enos.asset.get_asset(asset_id="a")).asset_id == "a"


def test_a_cut_token_is_not_shown(world: World) -> None:
    def cut(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b'{"status":0,"data":{"accessToken":"s3cr3t', headers={"Content-Type": "application/json"})

    with pytest.raises(errors.MalformedAnswer) as caught:
        world.run(enos_at(world, "https://apim.test", transport=httpx.MockTransport(cut)).asset.get_asset(asset_id="a"))
    assert "s3cr3t" not in f"{caught.value} {vars(caught.value)}"


# closing


def test_a_closed_client_says_so_wherever_it_is_used(world: World) -> None:
    enapter = world.enapter(lambda request: {"devices": []})
    pager, view = enapter.assets.list_devices(), enapter.with_options(timeout=3)
    close(world, enapter)
    close(world, enapter)
    for call in (*ways(world, enapter), *ways(world, view), lambda: world.run(pager.first()), lambda: world.list(pager)):
        with pytest.raises(errors.ClientClosed, match="closed"):
            call()
    assert world.requests == []


def test_closing_during_a_call_is_said_like_closing_before(world: World) -> None:
    closed = RuntimeError("Cannot send a request, as the client has been closed.")

    def blocking(request: httpx.Request) -> httpx.Response:
        enapter.close()
        raise closed

    async def awaited(request: httpx.Request) -> httpx.Response:
        await enapter.aclose()
        raise closed

    enapter = enapter_at(world, "http://gateway.test", transport=httpx.MockTransport(awaited if world.is_async else blocking))
    with pytest.raises(errors.ClientClosed):
        world.run(enapter.assets.get_device(device_id="d"))


def test_a_client_that_was_closed_before_its_first_call_says_so_too(world: World) -> None:
    enapter = enapter_at(world, "http://gateway.local", trust_env=False)
    close(world, enapter)
    for call in ways(world, enapter):
        with pytest.raises(errors.ClientClosed, match="closed"):
            call()


def test_threads_whose_calls_are_the_first_share_their_connections() -> None:
    together = threading.Barrier(8)

    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            together.wait(PATIENCE)
            connection.sendall(DEVICES)

    with served(serve) as server, Enapter(f"{server.url}/api", token="t0ken", timeout=PATIENCE, trust_env=False) as enapter:
        for _ in range(2):
            threads = [threading.Thread(target=lambda: list(enapter.assets.list_devices())) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert len(server.connections) == 8  # a pool that nobody knows would close its own, and others would be opened instead


# event loops


def kept_alive(server: Server, connection: socket.socket) -> None:
    while line := server.received(connection):
        connection.sendall(answer(TOKEN) if "/token/get" in line else answer(envelope({"assetId": "a"})) if "assets?" in line else DEVICES)


def test_an_async_client_serves_one_event_loop_after_another() -> None:
    with served(kept_alive) as server:
        enapter = AsyncEnapter(f"{server.url}/api", token="t0ken")

        async def twice() -> list[Any]:
            return [await enapter.assets.list_devices().first() for _ in range(2)]

        for _ in range(4):
            assert asyncio.run(twice()) == [None, None]
        assert len(server.connections) == 4  # one for each loop, closed with it
        assert not enapter._session.transport._pools


def test_an_async_client_serves_several_event_loops_at_once() -> None:
    with served(kept_alive) as server:
        enos = AsyncEnOS(server.url, app_key="key", app_secret="secret", org_id="o1")
        found: list[str] = []

        async def many() -> None:
            async def call() -> None:
                found.append((await enos.asset.get_asset(asset_id="a")).asset_id)

            async with anyio.create_task_group() as group:
                for _ in range(20):
                    group.start_soon(call)

        threads = [threading.Thread(target=lambda: asyncio.run(many())) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == ["a"] * 80


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")  # such a loop leaves its sockets to the collector
def test_pools_of_loops_that_ended_without_notice_are_given_up() -> None:
    with served(kept_alive) as server:
        enapter = AsyncEnapter(f"{server.url}/api", token="t0ken")
        for _ in range(5):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(_first(enapter))
            loop.close()
            assert len(enapter._session.transport._pools) == 1
        del enapter
        gc.collect()


async def _first(enapter: AsyncEnapter) -> Any:
    return await enapter.assets.list_devices().first()


# open files


@pytest.fixture
def upload(tmp_path: Path) -> Path:
    path = tmp_path / "blueprint.zip"
    path.write_bytes(bytes(range(256)) * 1000)
    return path


def test_an_open_file_is_sent_whole_with_its_length(world: World, upload: Path) -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            connection.sendall(answer({"blueprint": {"id": "b"}}))

    with served(serve) as server:
        enapter = enapter_at(world, server.url)
        with upload.open("rb") as file:
            assert world.run(enapter.v3.blueprints.upload_blueprint(content=file)).blueprint.id == "b"
        close(world, enapter)
    assert server.bodies == [upload.read_bytes()]
    assert f"content-length: {upload.stat().st_size}".encode() in server.heads[0].lower()


def test_a_pipe_is_sent_in_chunks_once(world: World) -> None:
    enapter = world.enapter(lambda request: {"blueprint": {"id": "b"}})
    with _pipe(b"content") as file:
        world.run(enapter.v3.blueprints.upload_blueprint(content=file))
    assert (world.requests[0].content, world.requests[0].headers["Transfer-Encoding"]) == (b"content", "chunked")
    with _pipe(b"content") as file:
        request = enapter.v3.blueprints.upload_blueprint.request(content=file)
        assert b"".join(request.stream) == b"content"
        with pytest.raises(httpx.StreamConsumed):
            list(request.stream)


def _pipe(content: bytes) -> Any:
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    return os.fdopen(reading, "rb")


class AsyncFile(io.BytesIO):
    async def read(self, size: int | None = -1) -> bytes:  # type: ignore[override]
        return super().read(size)


def test_a_file_that_would_not_be_sent_whole_is_refused_by_name(world: World, upload: Path) -> None:
    enapter, enos = world.enapter(lambda request: {}), world.enos(lambda request: envelope({}))
    with upload.open("rb") as half, upload.open(encoding="latin-1") as text, upload.open("rb") as closed:
        half.read(10)
        closed.close()
        for file, why in ((half, r"byte 10: seek\(0\)"), (text, "str, not bytes"), (closed, "closed"), (AsyncFile(b"x"), "coroutine, not bytes")):
            with pytest.raises(errors.InvalidArgument, match=f"content: the file.*{why}"):
                world.run(enapter.v3.blueprints.upload_blueprint(content=file))
            with pytest.raises(errors.InvalidArgument, match=f"enos-file: the file.*{why}"):
                world.run(enos.connection.upload_integration_attributes(enos_message={"id": "1"}, enos_file=[File(file, "x")]))
    assert world.requests == []
