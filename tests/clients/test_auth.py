"""Tokens and signatures of EnOS."""

from __future__ import annotations

import hashlib
import json
import threading
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from energy_clients import AsyncEnOS, EnOS, EnOSAuth, errors
from energy_clients.enos._auth import encryption, signature
from support import REFERENCE, World, envelope

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
@settings(max_examples=300)
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


@pytest.mark.parametrize(("lifetime", "still_good", "ended"), [(7200, 7139, 7141), (100, 99, 101)])
def test_a_token_is_fetched_anew_before_it_ends(lifetime: float, still_good: float, ended: float) -> None:
    now = 1_000_000.0
    gateway = Gateway(lifetime)
    auth = EnOSAuth("key", "secret", "https://apim.test", clock=lambda: now)
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
            barrier.wait()
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
