"""Tokens and signatures of EnOS."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any, cast

import anyio
import anyio.lowlevel
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_api.enos.services import EnosServices
from energy_clients import AsyncEnOS, EnOS, EnOSAuth, errors
from energy_clients.enos._auth import SKEW, _Token, encryption, signature
from energy_core.calls import Session
from support import PATIENCE, REFERENCE, World, async_is_slow, envelope, more_examples

# The worked example of the EnOS documentation; the body is the one of its Chinese page, which the printed digest belongs to.
PUBLISHED = {
    "name": "published",
    "url": "https://gw/m/v1/b?k3=v3&k1=v1&k2=v2",
    "body": '{\n  "count": 20,\n  "page": 1,\n  "desc": "描述"\n}',
    "access_token": "xxxxaaaxxxx",
    "app_secret": "xxxappSecretxxx",
    "timestamp": "1572574909697",
    "signature": "59828328f6c1f9771015dc74e4929ae30f518a35a3d2353972c2ea46556fc981",
}
_VECTORS = REFERENCE / "enos" / "signing-vectors.json"
VECTORS: list[dict[str, Any]] = json.loads(_VECTORS.read_text())["apim"] if _VECTORS.exists() else [PUBLISHED]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_signing_vectors(vector: dict[str, Any]) -> None:
    params = httpx.URL(vector["url"]).params.multi_items()
    body = (vector["body"] or "").encode()
    assert signature(vector["access_token"], params, body, vector["timestamp"], vector["app_secret"]) == vector["signature"]


def test_the_published_digest_is_among_the_vectors() -> None:
    assert PUBLISHED["signature"] in {vector["signature"] for vector in VECTORS}


def test_encryption_of_the_token_request() -> None:
    assert encryption("ak", "1572574909697", "sk") == "fae3d1fe57b3faaa1806a7459eff1ad1ad6c996108c11db0c3abafc6810905c0"


@given(
    params=st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=8), max_size=6),
    body=st.binary(max_size=50),
    token=st.text(max_size=8),
    secret=st.text(max_size=8),
)
@more_examples(3)
def test_signature_agrees_with_its_definition(params: dict[str, str], body: bytes, token: str, secret: str) -> None:
    text = token.encode() + b"".join(name.encode() + params[name].encode() for name in sorted(params, key=str.encode)) + body + b"17" + secret.encode()
    assert signature(token, params.items(), body, "17", secret) == hashlib.sha256(text).hexdigest()


class Gateway:
    """Counts tokens; knows which are valid; checks each signature over what arrived."""

    def __init__(self, lifetime: float = 7200, secret: str = "secret") -> None:
        self.lifetime, self.secret = lifetime, secret
        self.issued: list[str] = []
        self.stamps: list[int] = []
        self.valid: set[str] = set()
        self.calls = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        content = request.read()
        if request.url.path == "/apim-token-service/v2.0/token/get":
            asked = json.loads(content)
            assert asked["encryption"] == encryption(asked["appKey"], str(asked["timestamp"]), self.secret)
            self.stamps.append(asked["timestamp"])
            self.issued.append(f"token-{len(self.issued) + 1}")
            self.valid.add(self.issued[-1])
            return httpx.Response(200, json={"status": 0, "msg": "SUCCESS", "data": {"accessToken": self.issued[-1], "expire": self.lifetime}})
        self.calls += 1
        token, stamp = request.headers["apim-accesstoken"], request.headers["apim-timestamp"]
        self.stamps.append(int(stamp))
        if token not in self.valid:
            return httpx.Response(200, json={"code": 1203, "msg": "token expired", "requestId": "r", "data": None})
        expected = signature(token, request.url.params.multi_items(), content, stamp, self.secret)
        assert request.headers["apim-signature"] == expected
        return httpx.Response(200, json=envelope({"assetId": "a"}))


def clients(gateway: Gateway, **settings: Any) -> Any:
    return EnOS("https://apim.test", app_key="key", app_secret="secret", org_id="o 1+é", transport=httpx.MockTransport(gateway), **settings)


def aclients(gateway: Gateway) -> Any:
    return AsyncEnOS("https://apim.test", app_key="key", app_secret="secret", org_id="o 1+é", transport=httpx.MockTransport(gateway))


@pytest.fixture
def gateway_client(world: World) -> tuple[Gateway, Any]:
    gateway = Gateway()
    return gateway, (aclients if world.is_async else clients)(gateway)


def test_one_token_serves_many_calls(world: World, gateway_client: tuple[Gateway, Any]) -> None:
    gateway, enos = gateway_client
    for _ in range(5):
        world.run(enos.asset.get_asset(asset_id="a&b=c"))
    world.run(enos.connection.create_device(product_key="p", timezone="+01:00", device_name={"defaultValue": "逆变器"}))
    assert (len(gateway.issued), gateway.calls) == (1, 6)


def test_no_timestamp_is_used_twice(world: World, gateway_client: tuple[Gateway, Any]) -> None:
    gateway, enos = gateway_client
    for _ in range(50):
        world.run(enos.asset.get_asset(asset_id="a"))
    assert len(set(gateway.stamps)) == len(gateway.stamps) == 51


def test_an_ended_token_is_replaced_once_and_the_call_repeated_newly_signed(world: World, gateway_client: tuple[Gateway, Any]) -> None:
    gateway, enos = gateway_client
    world.run(enos.asset.get_asset(asset_id="a"))
    gateway.valid.clear()
    assert world.run(enos.asset.get_asset(asset_id="a")).asset_id == "a"
    assert (gateway.issued, gateway.calls) == (["token-1", "token-2"], 3)


def test_a_token_that_is_never_accepted_is_an_error_after_one_repetition(world: World, gateway_client: tuple[Gateway, Any]) -> None:
    gateway, enos = gateway_client
    gateway.valid = type("Nothing", (set,), {"add": lambda self, token: None})()
    with pytest.raises(errors.AuthenticationError) as caught:
        world.run(enos.asset.get_asset(asset_id="a"))
    assert caught.value.code == 1203
    assert (len(gateway.issued), gateway.calls) == (2, 2)


@pytest.mark.parametrize(("lifetime", "still_good", "ended"), [(7200, 7139, 7141), (100, 99, 101), (0, 0.9, 1.1), (10**400, 86000, 86401)])
def test_a_token_is_fetched_anew_before_it_ends(lifetime: float, still_good: float, ended: float) -> None:
    now = 1_000_000.0
    gateway = Gateway(lifetime)
    auth = EnOSAuth("key", "secret", "https://apim.test", monotonic=lambda: now)
    with httpx.Client(transport=httpx.MockTransport(gateway), auth=auth) as http:
        for moment, tokens in ((0, 1), (still_good, 1), (ended, 2)):
            now = 1_000_000.0 + moment
            http.get("https://apim.test/x?b=1&a=2")
            assert len(gateway.issued) == tokens


def test_many_threads_fetch_one_token() -> None:
    gateway = Gateway()
    with clients(gateway) as enos:
        barrier = threading.Barrier(16)

        def run() -> None:
            barrier.wait(PATIENCE)
            enos.asset.get_asset(asset_id="a")

        threads = [threading.Thread(target=run) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert (len(gateway.issued), gateway.calls) == (1, 16)
    assert len(set(gateway.stamps)) == len(gateway.stamps)


def test_many_tasks_fetch_one_token() -> None:
    gateway = Gateway()

    async def main() -> None:
        async with aclients(gateway) as enos, anyio.create_task_group() as group:
            for _ in range(16):
                group.start_soon(lambda: enos.asset.get_asset(asset_id="a"))

    anyio.run(main)
    assert (len(gateway.issued), gateway.calls) == (1, 16)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"status": 1002, "msg": "appKey does not exist"}, errors.AuthenticationError),
        ({"stauts": 1003, "msg": "bad encryption"}, errors.AuthenticationError),  # the spelling of the documentation's sample
        ({"status": 1005, "msg": "internal"}, errors.ServerError),
        ({"status": 0, "data": {}}, errors.MalformedAnswer),
        ({"status": 0, "data": {"accessToken": "", "expire": 7200}}, errors.MalformedAnswer),
        ({"status": 0, "data": {"accessToken": "tök", "expire": 7200}}, errors.MalformedAnswer),
        ({"status": 0, "data": {"accessToken": "to\nken", "expire": 7200}}, errors.MalformedAnswer),
        ({"status": 0, "data": {"accessToken": "to ken", "expire": 7200}}, errors.MalformedAnswer),
        ({"status": 0, "data": {"accessToken": "t" * 8193, "expire": 7200}}, errors.MalformedAnswer),
        ({"status": 0, "data": {"accessToken": 4711, "expire": 7200}}, errors.MalformedAnswer),
        ({"status": 0, "data": {"accessToken": "token", "expire": -1}}, errors.MalformedAnswer),
        ({"status": 0, "data": {"accessToken": "token", "expire": True}}, errors.MalformedAnswer),
        ({"status": 0, "data": {"accessToken": "token", "expire": None}}, errors.MalformedAnswer),
        ({"status": 0, "data": {"accessToken": "token", "expire": "soon"}}, errors.MalformedAnswer),
        ([], errors.MalformedAnswer),
    ],
)
def test_a_refused_token_request_is_the_calls_error(world: World, answer: Any, kind: type[Exception]) -> None:
    world.token = answer
    with pytest.raises(kind) as caught:
        world.run(world.enos(lambda request: envelope({})).asset.get_asset(asset_id="a"))
    assert caught.value.operation == "get_access_token"  # type: ignore[attr-defined]
    assert world.requests == []


def test_the_token_service_itself_can_be_called(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    granted = world.run(enos.token.get_access_token(app_key="key", encryption="e", timestamp=1572574909697))
    assert (granted.access_token, granted.expire) == ("token-1", 7200)


def test_redirects_are_not_followed_so_no_token_reaches_another_host(world: World) -> None:
    enos = world.enos(lambda request: httpx.Response(307, headers={"Location": "https://evil.test/"}))
    with pytest.raises(errors.MalformedAnswer, match="redirect"):
        world.run(enos.asset.get_asset(asset_id="a"))
    assert {request.url.host for request in world.requests} == {"apim.test"}


# many at once


async def _seen(request: httpx.Request) -> None:
    """A hook, with which requests are sent by the library's client."""


class Crowd:
    """Many threads, or tasks, that call at the same time over one client; the transport lets others in before it answers."""

    def __init__(
        self,
        world: World,
        gateway: Callable[[httpx.Request], httpx.Response],
        auth: EnOSAuth | None = None,
        number: int = 16,
        retries: int = 0,
        hooked: bool = False,
    ) -> None:
        self.world, self.number = world, number

        async def awaited(request: httpx.Request) -> httpx.Response:
            await request.aread()
            await anyio.lowlevel.checkpoint()
            return gateway(request)

        transport = httpx.MockTransport(awaited if world.is_async else gateway)
        kind: Any = AsyncEnOS if world.is_async else EnOS
        pool: dict[str, Any] = {"transport": transport, **({"event_hooks": {"request": [_seen if world.is_async else str]}} if hooked else {})}
        self.enos: Any = kind("https://apim.test", app_key="key", app_secret="secret", org_id="o1", retries=retries, **pool)
        if auth is not None:
            session = self.enos._session
            self.enos = EnosServices(Session(type(session.transport)(auth, ["https://apim.test"], **pool), session.options))

    def call(self) -> Any:
        return self.enos.asset.get_asset(asset_id="a")

    def one(self) -> Any:
        return self.world.run(self.call())

    def calls(self) -> list[Any]:
        """What they return or raise."""
        found: list[Any] = []

        async def awaited() -> None:
            try:
                found.append((await self.call()).asset_id)
            except errors.EnergyClientError as error:
                found.append(error)

        async def main() -> None:
            async with anyio.create_task_group() as group:
                for _ in range(self.number):
                    group.start_soon(awaited)

        barrier = threading.Barrier(self.number)

        def blocking() -> None:
            barrier.wait(PATIENCE)
            try:
                found.append(self.call().asset_id)
            except errors.EnergyClientError as error:
                found.append(error)

        if self.world.is_async:
            self.world.run(main())
        else:
            threads = [threading.Thread(target=blocking) for _ in range(self.number)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        return found


@async_is_slow
def test_each_end_of_a_token_takes_one_request_however_many_calls_meet_it(world: World) -> None:
    gateway = Gateway()
    crowd = Crowd(world, gateway, number=64)
    for round_ in range(1, 21):
        assert crowd.calls() == ["a"] * 64
        assert len(gateway.issued) == round_
        gateway.valid.clear()
    assert len(set(gateway.stamps)) == len(gateway.stamps)


ENDS = ("refused", "over")


def ended(world: World, ends: str, rounds: int) -> Gateway:
    """What a platform saw of 64 callers whose token ended after each of so many rounds."""
    now = 0.0
    gateway = Gateway()
    crowd = Crowd(world, gateway, EnOSAuth("key", "secret", "https://apim.test", monotonic=lambda: now), number=64)
    for _ in range(rounds):
        assert crowd.calls() == ["a"] * 64
        if ends == "refused":
            gateway.valid.clear()
        else:
            now += 7200
    return gateway


@pytest.mark.slow
@pytest.mark.parametrize("ends", ENDS)
def test_a_hundred_ends_of_tokens_take_a_hundred_requests(world: World, ends: str) -> None:
    assert len(ended(world, ends, 100).issued) == 100


def failing(kind: str) -> Any:
    """What a token service in trouble does."""
    if kind == "drops":
        return httpx.ReadError("the connection was reset")
    if kind == "page":
        return httpx.Response(502, html="<html>Bad Gateway</html>")
    return httpx.Response(int(kind), json={"status": 1005, "msg": "internal"})


class Troubled(Gateway):
    """A gateway whose token service is in trouble while `trouble` says which."""

    def __init__(self) -> None:
        super().__init__()
        self.trouble = ""
        self.asked = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token/get"):
            self.asked += 1
            if self.trouble:
                time.sleep(0.05)
                found = failing(self.trouble)
                if isinstance(found, Exception):
                    raise found
                return cast(httpx.Response, found)
        return super().__call__(request)


@pytest.mark.parametrize("hooked", [False, True])
@pytest.mark.parametrize(("trouble", "kind"), [("503", errors.ServerError), ("page", errors.ServerError), ("drops", errors.TransportError)])
def test_calls_that_wait_for_a_token_that_is_refused_get_the_refusal_too(
    world: World, trouble: str, kind: type[errors.EnergyClientError], hooked: bool
) -> None:
    gateway = Troubled()
    gateway.trouble = trouble
    crowd = Crowd(world, gateway, EnOSAuth("key", "secret", "https://apim.test", monotonic=lambda: 0.0), hooked=hooked)  # threads may begin late
    found = crowd.calls()
    assert {type(error) for error in found} == {kind}
    assert len({id(error) for error in found}) == len(found)  # each has its own, for its own traceback
    assert (gateway.calls, gateway.asked) == (0, 1)


def test_a_call_that_is_repeated_asks_again_when_the_refusal_is_no_longer_shared(world: World) -> None:
    gateway = Gateway()
    asked: list[float] = []

    def refusing_once(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token/get"):
            asked.append(time.monotonic())
            if len(asked) == 1:
                return httpx.Response(200, json={"status": 1005, "msg": "internal"})
        return gateway(request)

    assert Crowd(world, refusing_once, retries=1).one().asset_id == "a"
    assert asked[1] - asked[0] >= 1.0


def test_a_refusal_is_shared_for_a_moment_only(world: World) -> None:
    now = 0.0
    gateway = Troubled()
    gateway.trouble = "503"
    crowd = Crowd(world, gateway, EnOSAuth("key", "secret", "https://apim.test", monotonic=lambda: now))
    with pytest.raises(errors.ServerError):
        crowd.one()
    asked, gateway.trouble = gateway.asked, ""
    with pytest.raises(errors.ServerError) as caught:
        crowd.one()
    assert (gateway.asked, caught.value.code) == (asked, 1005)
    assert 0 < (caught.value.retry_after or 0) <= 1
    now += 1.1
    assert crowd.one().asset_id == "a"


@pytest.mark.parametrize("hooked", [False, True])
@pytest.mark.parametrize("trouble", ["503", "page", "drops"])
def test_a_token_that_is_good_for_a_last_minute_is_used_while_no_other_comes(
    world: World, trouble: str, hooked: bool, caplog: pytest.LogCaptureFixture
) -> None:
    now = 0.0
    gateway = Troubled()
    crowd = Crowd(world, gateway, EnOSAuth("key", "secret", "https://apim.test", monotonic=lambda: now), hooked=hooked)
    crowd.one()
    now, gateway.trouble = 7150.0, trouble
    assert crowd.calls() == ["a"] * 16
    assert gateway.asked == 2  # one call asked, the others went on, and it is not asked again at once
    assert [record.getMessage().split(":")[0] for record in caplog.records if record.levelname == "WARNING"] == ["get_access_token"]
    now += 1.1
    crowd.one()
    assert gateway.asked == 3
    now, gateway.trouble = 7160.0, ""
    assert crowd.calls() == ["a"] * 16
    assert (gateway.asked, len(gateway.issued)) == (4, 2)


def test_in_a_tokens_last_minute_others_go_on_while_one_call_asks() -> None:
    now, asking, may_answer = 0.0, threading.Event(), threading.Event()
    gateway = Gateway()

    def slow(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token/get") and now:
            asking.set()
            assert may_answer.wait(PATIENCE)
        return gateway(request)

    crowd = Crowd(World(False), slow, EnOSAuth("key", "secret", "https://apim.test", monotonic=lambda: now))
    crowd.one()
    now = 7150.0
    first = threading.Thread(target=crowd.one)
    first.start()
    assert asking.wait(PATIENCE)
    assert crowd.one().asset_id == "a"
    assert len(gateway.issued) == 1
    may_answer.set()
    first.join()
    assert len(gateway.issued) == 2


# clocks


class Punctual(Gateway):
    """A gateway that tells its time, and takes no timestamp that is far from it."""

    def __init__(self, code: int = 1004, now: float = 1_700_000_000.0, date: str = "") -> None:
        super().__init__()
        self.code, self.now, self.date = code, now, date
        self.refused = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        is_token = request.url.path.endswith("/token/get")
        stamp = json.loads(request.read())["timestamp"] if is_token else int(request.headers["apim-timestamp"])
        if abs(stamp / 1000 - self.now) > 300:
            self.refused += 1
            answer = httpx.Response(200, json={"status" if is_token else "code": self.code, "msg": "the timestamp is not now"})
        else:
            answer = super().__call__(request)
        answer.headers["Date"] = self.date or formatdate(self.now, usegmt=True)
        return answer


@pytest.mark.parametrize("code", [1003, 1004])
@pytest.mark.parametrize("off", [-86000, -3600, 3600, 86000])
def test_a_clock_that_is_off_is_corrected_once(world: World, code: int, off: float) -> None:
    gateway = Punctual(code)
    crowd = Crowd(world, gateway, EnOSAuth("key", "secret", "https://apim.test", clock=lambda: gateway.now + off))
    assert crowd.one().asset_id == "a"
    assert crowd.calls() == ["a"] * 16
    assert gateway.refused == 1


@pytest.mark.parametrize("off", [-3600, 3600])
def test_a_clock_that_goes_wrong_while_a_token_is_good_is_corrected_for_what_changes_things_too(world: World, off: float) -> None:
    gateway, clock = Punctual(), [0.0]
    crowd = Crowd(world, gateway, EnOSAuth("key", "secret", "https://apim.test", clock=lambda: gateway.now + clock[0]))
    crowd.one()
    for clock[0] in (off, 0.0, -off, 0.0):  # put right in between, be it by hand or by the network's time
        before = gateway.refused
        assert crowd.calls() == ["a"] * 16
        assert 1 <= gateway.refused - before <= 16
        world.run(crowd.enos.connection.create_device(product_key="p", timezone="+01:00", device_name={"defaultValue": "d"}))
        assert crowd.one().asset_id == "a"
        assert gateway.refused - before <= 16


@pytest.mark.parametrize("date", ["", "soon", "Mon, 01 Jan 1990 00:00:00 GMT", "Tue, 14 Nov 2023 22:13:20 GMT"])
def test_a_refused_timestamp_is_an_error_where_the_servers_time_does_not_explain_it(world: World, date: str) -> None:
    gateway = Punctual(now=0.0 if date else 1_700_000_000.0, date=date)
    gateway.now = -1e9  # nothing is near enough
    gateway.date = date or "-"
    crowd = Crowd(world, gateway, EnOSAuth("key", "secret", "https://apim.test", clock=lambda: 1_700_000_000.0))
    with pytest.raises(errors.InvalidRequest) as caught:
        crowd.one()
    assert (caught.value.code, gateway.refused) == (1004, 1)


def test_a_timestamp_that_stays_refused_is_an_error_after_one_repetition(world: World) -> None:
    gateway = Punctual(date=formatdate(1_700_000_000.0, usegmt=True))
    gateway.now = 0.0
    crowd = Crowd(world, gateway, EnOSAuth("key", "secret", "https://apim.test", clock=lambda: 1_700_003_600.0))
    with pytest.raises(errors.InvalidRequest):
        crowd.one()
    assert gateway.refused == 2


@pytest.mark.parametrize(("taken", "is_answered"), [(1, True), (4, True), (9, False)])
def test_a_token_request_in_the_same_millisecond_as_another_process_is_repeated(world: World, taken: int, is_answered: bool) -> None:
    gateway = Gateway()
    seen: list[int] = []

    def others_first(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token/get"):
            seen.append(json.loads(request.read())["timestamp"])
            if len(seen) <= taken:
                return httpx.Response(200, json={"status": 1001, "msg": "repeated encryption"})
        return gateway(request)

    crowd = Crowd(world, others_first, EnOSAuth("key", "secret", "https://apim.test", clock=lambda: 1_700_000_000.0))
    if is_answered:
        assert crowd.one().asset_id == "a"
    else:
        with pytest.raises(errors.ApiError, match="repeated encryption"):
            crowd.one()
    assert len(set(seen)) == len(seen) == min(taken + 1, 5)
    assert all(1_700_000_000_000 <= stamp <= 1_700_000_002_000 for stamp in seen)


@given(steps=st.lists(st.floats(-100_000, 100_000), min_size=1, max_size=30))
def test_timestamps_rise_unless_the_clock_was_put_back(steps: list[float]) -> None:
    now = 1_700_000_000.0
    token = _Token(lambda: now, lambda: 0.0)
    last = int(token.timestamp())
    for step in steps:
        now += step
        stamp = int(token.timestamp())
        assert stamp > last or step < 0
        assert -1 <= stamp - now * 1000 <= SKEW * 1000 + 1
        last = stamp


@given(date=st.text(max_size=40) | st.datetimes().map(lambda moment: moment.strftime("%a, %d %b %Y %H:%M:%S GMT")))
def test_any_date_of_a_server_is_a_time_or_none(date: str) -> None:
    token = _Token(lambda: 1_700_000_000.0, lambda: 0.0)
    assert token.correct(date, "1700000000000") in (True, False)
    assert abs(int(token.timestamp()) / 1000 - 1_700_000_000.0) <= 86401
