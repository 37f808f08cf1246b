"""Calls that fail are repeated where that is safe, within their time and within the quota; what is on its way is bounded."""

from __future__ import annotations

import io
import json
import os
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, FailedAttempt, File, Retries, errors
from served import Server, answer, served
from support import PATIENCE, World, async_is_slow, envelope

AT_ONCE = Retries(base=0)
ASSET = envelope({"assetId": "a"})
CUT = httpx.Response(200, content=b'{"code":0,"msg":"OK","da', headers={"Content-Type": "application/json"})
PASSING = [
    pytest.param(lambda: httpx.Response(500), id="500"),
    pytest.param(lambda: httpx.Response(503, headers={"Retry-After": "0"}), id="503"),
    pytest.param(lambda: httpx.Response(429), id="429"),
    pytest.param(lambda: httpx.Response(408), id="408"),
    pytest.param(lambda: {"code": 99500, "msg": "Internal Server Error", "data": None}, id="99500"),
    pytest.param(lambda: httpx.Response(200, html="<html>wait</html>"), id="page"),
    pytest.param(lambda: CUT, id="cut"),
    pytest.param(lambda: httpx.Response(200, content=b"", headers={"Content-Type": "application/json"}), id="empty"),
    pytest.param(lambda: httpx.RemoteProtocolError("Server disconnected without sending a response."), id="drop"),
    pytest.param(lambda: httpx.ReadTimeout("slow"), id="silence"),
    pytest.param(lambda: httpx.ConnectError("refused"), id="refused"),
]
LASTING = [
    pytest.param(lambda: httpx.Response(400), id="400"),
    pytest.param(lambda: httpx.Response(403), id="403"),
    pytest.param(lambda: httpx.Response(404), id="404"),
    pytest.param(lambda: httpx.Response(501), id="501"),
    pytest.param(lambda: {"code": 99400, "msg": "no", "data": None}, id="99400"),
    pytest.param(lambda: {"code": 0, "msg": "OK", "data": 5}, id="unfit"),
    pytest.param(lambda: httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED]"), id="certificate"),
    pytest.param(lambda: httpx.Response(429, headers={"Retry-After": "3600"}), id="an hour"),
]


class Answers:
    """A handler that gives one answer after another, and the last one from then on."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> Any:
        self.requests.append(request)
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return found() if callable(found) else found


def get_asset(world: World, handler: Callable[[httpx.Request], Any], **settings: Any) -> Any:
    return world.run(world.enos(handler, **{"retries": AT_ONCE, **settings}).asset.get_asset(asset_id="a"))


def create_device(world: World, handler: Callable[[httpx.Request], Any], **settings: Any) -> Any:
    enos = world.enos(handler, **{"retries": AT_ONCE, **settings})
    return world.run(enos.connection.create_device(product_key="p", timezone="+08:00", device_name={"defaultValue": "d"}))


@pytest.mark.parametrize("failure", PASSING)
def test_a_read_survives_what_passes(world: World, failure: Callable[[], Any]) -> None:
    answers = Answers(failure, failure, ASSET)
    assert get_asset(world, answers).asset_id == "a"
    assert len(answers.requests) == 3


@pytest.mark.parametrize("failure", PASSING)
def test_what_does_not_pass_is_an_error_that_counts_its_attempts(world: World, failure: Callable[[], Any]) -> None:
    answers = Answers(failure)
    with pytest.raises(errors.EnergyClientError, match="3 attempts") as caught:
        get_asset(world, answers)
    assert len(answers.requests) == caught.value.attempts == 3


@pytest.mark.parametrize("failure", LASTING)
def test_what_repeating_does_not_change_is_asked_once(world: World, failure: Callable[[], Any]) -> None:
    answers = Answers(failure)
    with pytest.raises(errors.EnergyClientError) as caught:
        get_asset(world, answers)
    assert len(answers.requests) == caught.value.attempts == 1


@pytest.mark.parametrize("failure", PASSING)
def test_what_may_not_be_sent_twice_is_repeated_only_where_nothing_was_sent(world: World, failure: Callable[[], Any]) -> None:
    answers = Answers(failure, envelope({"assetId": "a", "deviceKey": "k"}))
    if isinstance(failure(), httpx.ConnectError):
        assert create_device(world, answers) is not None
        assert len(answers.requests) == 2
        return
    with pytest.raises(errors.EnergyClientError) as caught:
        create_device(world, answers)
    assert len(answers.requests) == 1
    if isinstance(caught.value, errors.TransportError):
        assert caught.value.sent is None
        assert "whether the platform acted is unknown" in str(caught.value)


@async_is_slow
def test_a_thousand_drops_after_a_device_was_made_make_no_second_one(world: World) -> None:
    made: list[bytes] = []

    def make(request: httpx.Request) -> Any:
        made.append(request.content)
        return httpx.RemoteProtocolError("Server disconnected without sending a response.")

    enos = world.enos(make, retries=Retries(5, base=0))
    for number in range(1000):
        with pytest.raises(errors.TransportError, match="unknown"):
            world.run(enos.connection.create_device(product_key=f"p{number}", timezone="+08:00", device_name={"defaultValue": "d"}))
    assert len(made) == 1000


def test_a_tree_that_someone_else_is_changing_is_asked_again(world: World) -> None:
    answers = Answers({"code": 17762, "msg": "in use", "data": None}, envelope())
    enos = world.enos(answers, retries=AT_ONCE)
    world.run(enos.asset_tree.move_asset_node(tree_id="t", parent_asset_id="p", asset_id="a"))
    assert len(answers.requests) == 2


def test_each_attempt_is_signed_anew(world: World) -> None:
    sent: list[tuple[str, str]] = []

    def handler(request: httpx.Request) -> Any:
        sent.append((request.headers["apim-timestamp"], request.headers["apim-signature"]))
        return httpx.Response(503) if len(sent) < 3 else ASSET

    get_asset(world, handler)
    assert len(set(sent)) == 3
    assert [stamp for stamp, _ in sent] == sorted({stamp for stamp, _ in sent}, key=int)


def test_a_file_is_sent_whole_each_time(world: World) -> None:
    bodies: list[bytes] = []

    def handler(request: httpx.Request) -> Any:
        bodies.append(request.content)
        return httpx.Response(503) if len(bodies) < 3 else {"validation_errors": []}

    content = os.urandom(200_000)
    world.run(world.enapter(handler, retries=AT_ONCE).v3.blueprints.validate_blueprint(content=io.BytesIO(content)))
    assert bodies == [content] * 3


def test_what_comes_out_of_a_pipe_is_sent_once(world: World) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"blueprint")
    os.close(writing)
    answers = Answers(httpx.Response(503))
    with os.fdopen(reading, "rb") as pipe, pytest.raises(errors.ServerError) as caught:
        world.run(world.enapter(answers, retries=AT_ONCE).v3.blueprints.validate_blueprint(content=pipe))
    assert len(answers.requests) == caught.value.attempts == 1


def test_a_form_with_a_pipe_is_sent_once(world: World) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"firmware")
    os.close(writing)
    answers = Answers(httpx.ConnectError("refused"))
    enos = world.enos(answers, retries=AT_ONCE)
    with os.fdopen(reading, "rb") as pipe, pytest.raises(errors.ConnectionFailed) as caught:
        world.run(
            enos.connection.create_firmware(
                metadata={"name": {"defaultValue": "f"}, "version": "1", "signMethod": "md5", "sign": "0"}, file=File(pipe, "f.bin")
            )
        )
    assert caught.value.attempts == 1


def test_the_log_tells_of_each_repetition(world: World, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("WARNING", "energy_clients"):
        get_asset(world, Answers(httpx.Response(503), CUT, ASSET))
    told = [(record.operation, record.attempt, record.error, record.getMessage().rpartition(", ")[2]) for record in caplog.records]
    assert told == [("get_asset", 1, "ServerError", "again in 0.000 s"), ("get_asset", 2, "MalformedAnswer", "again in 0.000 s")]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_waiting_to_repeat_can_be_cancelled_and_holds_no_place(backend: str) -> None:
    answers = Answers(httpx.Response(503, headers={"Retry-After": "30"}), httpx.Response(503, headers={"retry-after-ms": "20"}), {"device": {"id": "d"}})

    def handler(request: httpx.Request) -> httpx.Response:
        found = answers(request)
        return found if isinstance(found, httpx.Response) else httpx.Response(200, json=found)

    async def main() -> None:
        async with AsyncEnapter("http://gateway.test", token="t0ken", transport=httpx.MockTransport(handler), concurrency=1) as enapter:
            with anyio.move_on_after(0.2) as scope:
                await enapter.v3.devices.get_device(device_id="d")
            assert scope.cancelled_caught
            assert (await enapter.v3.devices.get_device(device_id="d")).id == "d"

    anyio.run(main, backend=backend)
    assert len(answers.requests) == 3


class TestSwitches:
    def test_two_repetitions_are_usual(self, world: World) -> None:
        usual = {"transport": world._transport(Answers(httpx.Response(503, headers={"Retry-After": "0"})))}
        kind = AsyncEnOS if world.is_async else EnOS
        enos = kind("https://apim.test", app_key="key", app_secret="secret", org_id="o1", **usual)
        with pytest.raises(errors.ServerError) as caught:
            world.run(enos.asset.get_asset(asset_id="a"))
        assert caught.value.attempts == 3

    @pytest.mark.parametrize(("given", "attempts"), [(0, 1), (None, 1), (1, 2), (Retries(4, base=0), 5), (Retries(4, status=1, base=0), 2)])
    def test_by_client_and_by_view(self, world: World, given: Retries | int | None, attempts: int) -> None:
        answers = Answers(httpx.Response(503))
        for enos in (world.enos(answers, retries=given), world.enos(answers, retries=9).with_options(retries=given)):
            with pytest.raises(errors.ServerError) as caught:
                world.run(enos.asset.get_asset(asset_id="a"))
            assert caught.value.attempts == attempts

    def test_enapter_too(self, world: World) -> None:
        answers = Answers(httpx.Response(503), {"devices": []})
        assert world.list(world.enapter(answers, retries=AT_ONCE).v3.devices.list_devices()) == []
        with pytest.raises(errors.ServerError):
            world.list(world.enapter(Answers(httpx.Response(503))).with_options(retries=0).v3.devices.list_devices())

    @pytest.mark.parametrize("given", [-1, 1.5, "2"])
    def test_anything_else_is_refused(self, world: World, given: Any) -> None:
        with pytest.raises(errors.ConfigurationError, match=r"^retries: "):
            world.enos(Answers(ASSET), retries=given)
        with pytest.raises(errors.InvalidArgument, match=r"^retries: "):
            world.enos(Answers(ASSET)).with_options(retries=given)

    def test_a_function_decides(self, world: World) -> None:
        asked: list[FailedAttempt] = []

        def decide(failed: FailedAttempt) -> float | None:
            asked.append(failed)
            return 0.0 if isinstance(failed.error, errors.NotFound) else None

        missing = {"code": 99404, "msg": "not yet", "data": None}
        assert get_asset(world, Answers(missing, missing, ASSET), retries=Retries(5, decide=decide)).asset_id == "a"
        assert [(failed.attempt, failed.operation, failed.safety, failed.delay) for failed in asked] == [
            (1, "get_asset", "read", None),
            (2, "get_asset", "read", None),
        ]
        assert all(0 < (failed.left or 0) <= 60 for failed in asked)
        with pytest.raises(errors.ServerError) as caught:
            get_asset(world, Answers(httpx.Response(503)), retries=Retries(5, decide=decide))
        assert caught.value.attempts == 1
        assert asked[-1].delay is not None

    @pytest.mark.parametrize("returned", ["1", True, float("nan"), [1]])
    def test_what_a_function_returns_is_a_number_of_seconds(self, world: World, returned: Any) -> None:
        with pytest.raises(errors.InvalidArgument, match="retries: `decide` returned"):
            get_asset(world, Answers(httpx.Response(503)), retries=Retries(5, decide=lambda failed: returned))
        with pytest.raises(errors.InvalidArgument, match="retries: `jitter` returned"):
            get_asset(world, Answers(httpx.Response(503)), retries=Retries(5, jitter=lambda ceiling: returned))

    @pytest.mark.parametrize("returned", [float("inf"), 1e300, 1e9])
    def test_a_wait_without_end_is_none(self, world: World, returned: float) -> None:
        for policy in (Retries(decide=lambda failed: returned), Retries(jitter=lambda ceiling: returned)):
            answers = Answers(httpx.Response(503))
            with pytest.raises(errors.ServerError):
                get_asset(world, answers, retries=policy, timeout=None)
            assert len(answers.requests) == 1

    def test_a_function_does_not_go_beyond_the_budget(self, world: World) -> None:
        answers = Answers(httpx.Response(404))
        with pytest.raises(errors.NotFound):
            get_asset(world, answers, retries=Retries(3, decide=lambda failed: 0.0))
        assert len(answers.requests) == 4


class TestTime:
    def test_the_platform_says_when(self, world: World) -> None:
        began = time.monotonic()
        get_asset(world, Answers(httpx.Response(429, headers={"retry-after-ms": "300"}), ASSET))
        assert time.monotonic() - began >= 0.3

    def test_no_repetition_outlasts_the_call(self, world: World) -> None:
        answers = Answers(httpx.Response(503, headers={"Retry-After": str(2 * PATIENCE)}))
        with pytest.raises(errors.ServerError) as caught:
            get_asset(world, answers, timeout=PATIENCE, retries=Retries(max_retry_after=3 * PATIENCE))
        assert (caught.value.attempts, len(answers.requests)) == (1, 1)

    def test_attempts_share_the_time_of_the_call(self, world: World) -> None:
        answers = Answers(httpx.Response(503))
        with pytest.raises(errors.EnergyClientError):
            get_asset(world, answers, timeout=0.5, retries=Retries(1000, base=0.02, cap=0.02, jitter=lambda ceiling: ceiling))
        assert len(answers.requests) <= 26  # half a second in steps of a fiftieth; fewer on a busy machine


class TestListings:
    @pytest.mark.parametrize("prefetch", [0, 4])
    def test_each_page_has_its_own_repetitions(self, world: World, prefetch: int) -> None:
        failed: set[int] = set()

        def page(request: httpx.Request) -> Any:
            number = json.loads(request.content)["pagination"]["pageNo"]
            if number not in failed:
                failed.add(number)
                return httpx.Response(503) if number % 2 else {"code": 99500, "msg": "no", "data": None}
            items = [{"productKey": str(item)} for item in range(10 * number - 10, 10 * number)]
            return envelope(items, pagination={"pageNo": number, "pageSize": 10, "totalSize": 100})

        enos = world.enos(page, retries=AT_ONCE)
        products = world.list(enos.connection.search_products(page_size=10).prefetch(prefetch))
        assert [product.product_key for product in products] == [str(item) for item in range(100)]
        assert len(failed) == 10

    def test_codes_in_a_page_too(self, world: World) -> None:
        answers = Answers({"code": 99500, "msg": "no", "data": None}, envelope([], pagination={"pageNo": 1, "pageSize": 10, "totalSize": 0}))
        enos = world.enos(answers, retries=AT_ONCE)
        assert world.list(enos.connection.search_products()) == []
        assert len(answers.requests) == 2
        again = Answers(httpx.Response(503), envelope([], pagination={"pageNo": 1, "pageSize": 10, "totalSize": 0}))
        assert world.run(world.enos(again, retries=AT_ONCE).connection.search_products.raw()).data == []


class TestFiles:
    def download(self, world: World, handler: Callable[[httpx.Request], Any]) -> Any:
        return world.enapter(handler, retries=AT_ONCE).blueprints.download_blueprint(blueprint_id="b")

    def test_reading_saving_and_iterating_survive_a_refusal(self, world: World, tmp_path: Path) -> None:
        file = httpx.Response(200, content=b"blueprint", headers={"Content-Type": "application/zip"})
        for read in (
            lambda download: world.run(download.read()),
            lambda download: world.run(download.save(tmp_path / "b")).read_bytes(),
            lambda download: b"".join(world.list(download)),
        ):
            answers = Answers(httpx.Response(503), httpx.ConnectError("refused"), file)
            assert read(self.download(world, answers)) == b"blueprint"
            assert len(answers.requests) == 3

    def test_what_breaks_on_the_way_is_read_again_unless_some_was_handed_out(self, world: World, tmp_path: Path) -> None:
        whole = answer(b"0123456789", "application/zip")

        def serve(server: Server, connection: socket.socket) -> None:
            while server.received(connection):
                if len(server.heads) % 2:
                    connection.sendall(whole[:-5])
                    return
                connection.sendall(whole)

        with served(serve) as server:
            kind = AsyncEnapter if world.is_async else Enapter
            enapter = kind(server.url, token="t0ken", retries=AT_ONCE)
            download = enapter.blueprints.download_blueprint(blueprint_id="b")
            assert world.run(download.read()) == b"0123456789"
            assert world.run(download.save(tmp_path / "b")).read_bytes() == b"0123456789"
            assert len(server.heads) == 4
            with pytest.raises(errors.TransportError):
                world.list(download)
            assert len(server.heads) == 5
            world.run(enapter.aclose() if world.is_async else enapter.close())


class TestLines:
    LINES = b'{"state":"started"}\n{"state":"succeeded"}\n'

    def test_a_command_is_begun_again_only_where_it_was_not_sent(self, world: World) -> None:
        lines = httpx.Response(200, content=self.LINES, headers={"Content-Type": "application/x-ndjson"})

        def execute(answers: Answers) -> list[Any]:
            commands = world.enapter(answers, retries=AT_ONCE).commands
            return world.list(commands.iter_command_progress(device_id="d", command_name="c"))

        assert len(execute(Answers(httpx.ConnectError("refused"), lines))) == 2
        dropped = Answers(httpx.RemoteProtocolError("Server disconnected without sending a response."), lines)
        with pytest.raises(errors.TransportError, match="unknown"):
            execute(dropped)
        assert len(dropped.requests) == 1


class TestAuthentication:
    def client(self, world: World, handler: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Any:
        kind = AsyncEnOS if world.is_async else EnOS
        settings = {"retries": AT_ONCE, **settings}
        return kind("https://apim.test", app_key="key", app_secret="secret", org_id="o1", transport=httpx.MockTransport(handler), **settings)

    def test_a_token_service_that_fails_lets_even_a_creation_be_tried_again(self, world: World) -> None:
        asked: list[str] = []

        def handler(request: httpx.Request) -> httpx.Response:
            asked.append(request.url.path.split("/")[1])
            if asked[-1] != "apim-token-service":
                return httpx.Response(200, json=envelope({"assetId": "a", "deviceKey": "k"}))
            return httpx.Response(503) if len(asked) < 3 else httpx.Response(200, json=world.token)

        enos = self.client(world, handler)
        world.run(enos.connection.create_device(product_key="p", timezone="+08:00", device_name={"defaultValue": "d"}))
        assert asked == ["apim-token-service"] * 3 + ["connect-service"]

    def test_wrong_credentials_are_tried_once(self, world: World) -> None:
        asked: list[str] = []

        def handler(request: httpx.Request) -> httpx.Response:
            asked.append(request.url.path)
            return httpx.Response(401)

        with pytest.raises(errors.AuthenticationError):
            world.run(self.client(world, handler).asset.get_asset(asset_id="a"))
        assert len(asked) == 1


def outage(calls: int) -> int:
    """How many requests come of 64 threads that call so often each, when the host is down."""
    sent = threading.Semaphore(0)

    def down(request: httpx.Request) -> httpx.Response:
        sent.release()
        raise httpx.ConnectError("refused")

    enapter = Enapter("http://down.test", token="t0ken", transport=httpx.MockTransport(down), retries=Retries(7, base=0))

    def call(_: int) -> None:
        for _ in range(calls):
            with pytest.raises(errors.ConnectionFailed):
                enapter.v3.devices.get_device(device_id="d")

    with ThreadPoolExecutor(64) as threads:
        list(threads.map(call, range(64)))
    return sent._value


def test_an_outage_is_not_amplified() -> None:
    assert 64 * 40 <= outage(40) <= 1.2 * 64 * 40


class TestLimits:
    def at_once(self, world: World, call: Callable[[], Any], number: int) -> list[Any]:
        """What so many calls at once return."""
        if not world.is_async:
            with ThreadPoolExecutor(number) as threads:
                return list(threads.map(lambda _: call(), range(number)))
        found: list[Any] = []

        async def one() -> None:
            found.append(await call())

        async def main() -> None:
            async with anyio.create_task_group() as group:
                for _ in range(number):
                    group.start_soon(one)

        world.run(main())
        return found

    def test_no_more_requests_are_on_their_way_than_allowed(self, world: World) -> None:
        under_way, most = [0], [0]
        lock, three = threading.Lock(), threading.Event()

        def serve(server: Server, connection: socket.socket) -> None:
            while server.received(connection):
                with lock:
                    under_way[0] += 1
                    most[0] = max(most[0], under_way[0])
                if most[0] == 3:
                    three.set()
                assert three.wait(PATIENCE)
                time.sleep(0.02)  # in which a fourth would come
                with lock:
                    under_way[0] -= 1
                connection.sendall(answer({"device": {"id": "d"}}))

        with served(serve) as server:
            kind = AsyncEnapter if world.is_async else Enapter
            enapter = kind(server.url, token="t0ken", concurrency={"v3.devices.read": 3})
            call = enapter.with_options(timeout=PATIENCE).v3.devices.get_device  # a view shares them
            assert len(self.at_once(world, lambda: call(device_id="d"), 20)) == 20
            assert most[0] == 3
            world.run(enapter.aclose() if world.is_async else enapter.close())

    def test_a_place_is_free_while_its_call_waits_to_be_repeated(self, world: World) -> None:
        asked: list[str] = []

        def handler(request: httpx.Request) -> Any:
            asked.append(request.url.path.rpartition("/")[2])
            if asked.count("slow") == 1 and asked[-1] == "slow":
                return httpx.Response(503, headers={"retry-after-ms": str(pause)})
            return {"device": {"id": asked[-1]}}

        for milliseconds in (500, 3000, 15_000, 60_000):  # more where the others have not had their turn on a busy machine
            pause = milliseconds
            asked.clear()
            enapter = world.enapter(handler, retries=AT_ONCE, concurrency=1, timeout=PATIENCE)
            names = iter(["slow", "a", "b"])
            found = self.at_once(world, lambda enapter=enapter, names=names: enapter.v3.devices.get_device(device_id=next(names)), 3)
            if asked[-1] == "slow":
                break
        assert {device.id for device in found} == {"slow", "a", "b"}
        assert asked[-1] == "slow"

    def test_a_call_that_gets_no_place_in_time_says_so(self, world: World) -> None:
        asked, silence = threading.Event(), threading.Event()

        def serve(server: Server, connection: socket.socket) -> None:
            while server.received(connection):
                asked.set()
                silence.wait(PATIENCE)
                connection.sendall(answer({"device": {"id": "d"}}))

        with served(serve) as server:
            kind = AsyncEnapter if world.is_async else Enapter
            enapter = kind(server.url, token="t0ken", concurrency=1, retries=0)
            hasty = enapter.with_options(timeout=0.3)
            clients = iter([enapter, hasty])

            def call() -> Any:
                client = next(clients)
                if client is hasty and not world.is_async:  # tasks begin in their order
                    assert asked.wait(PATIENCE)
                return client.v3.devices.get_device(device_id="d")

            found = self.failures(world, call, 2, silence.set)
            (late,) = [error for error in found if isinstance(error, errors.EnergyClientError)]
            assert type(late) is errors.ConnectionTimeout
            assert "`concurrency`" in str(late)
            assert late.sent is False
            world.run(enapter.aclose() if world.is_async else enapter.close())

    def failures(self, world: World, call: Callable[[], Any], number: int, failed: Callable[[], None]) -> list[Any]:
        """What so many calls at once return or raise; `failed` is called after each that raises."""
        if not world.is_async:

            def failing() -> Any:
                try:
                    return call()
                except errors.EnergyClientError as error:
                    failed()
                    return error

            return self.at_once(world, failing, number)

        async def awaited() -> Any:
            try:
                return await call()
            except errors.EnergyClientError as error:
                failed()
                return error

        return self.at_once(world, awaited, number)

    def test_requests_are_spaced_and_more_so_after_a_refusal(self, world: World) -> None:
        moments: list[float] = []

        def handler(request: httpx.Request) -> Any:
            moments.append(time.monotonic())
            return httpx.Response(429) if len(moments) == 3 else {"device": {"id": "d"}}

        enapter = world.enapter(handler, rate=20, retries=AT_ONCE)
        began = time.monotonic()
        for _ in range(4):
            world.run(enapter.v3.devices.get_device(device_id="d"))
        earliest = [0.0, 0.05, 0.1, 0.15, 0.15 + 0.09]  # the refusal of the third is known when the fourth has its moment already
        assert len(moments) == 5
        assert all(moment - began >= wanted for moment, wanted in zip(moments, earliest, strict=True))

    def test_a_rate_that_leaves_no_time_for_the_call_is_told_at_once(self, world: World) -> None:
        enapter = world.enapter(Answers({"device": {"id": "d"}}), rate=1 / PATIENCE / 2, timeout=PATIENCE)
        world.run(enapter.v3.devices.get_device(device_id="d"))
        with pytest.raises(errors.ConnectionTimeout, match="`rate`"):
            world.run(enapter.v3.devices.get_device(device_id="d"))

    @pytest.mark.parametrize(("name", "value"), [("concurrency", {"v4": 3}), ("concurrency", 0), ("rate", 0)])
    def test_what_cannot_be_limited_is_refused(self, world: World, name: str, value: Any) -> None:
        with pytest.raises(errors.ConfigurationError, match=f"^{name}: "):
            world.enapter(Answers({}), **{name: value})
        with pytest.raises(errors.ConfigurationError, match=f"^{name}: "):
            world.enos(Answers({}), **{name: value})

    def test_more_threads_than_connections_all_get_their_answers(self) -> None:
        def serve(server: Server, connection: socket.socket) -> None:
            while line := server.received(connection):
                connection.sendall(answer({"device": {"id": line.split()[1].rpartition("/")[2]}}))

        with served(serve) as server, Enapter(server.url, token="t0ken", limits=httpx.Limits(max_connections=2), retries=0) as enapter:
            with ThreadPoolExecutor(32) as threads:
                found = list(threads.map(lambda number: enapter.v3.devices.get_device(device_id=str(number)).id, range(300)))
            assert found == [str(number) for number in range(300)]
            assert len(server.connections) <= 2
