"""Requests put together without parsing, and sent without the library's client: nothing of it may show."""

from __future__ import annotations

import copy
import gzip
import logging
import pickle
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_clients import AsyncEnOS, EnOS, errors, operations
from energy_core.http import build
from energy_core.options import Options, time_limits
from support import TOKEN, World, envelope

ASSET = envelope({"assetId": "a"})
BASES = ["https://apim.test", "http://gateway.test:8080/api", "http://[fd00::7]/a/../b", "https://münchen.test/größe/x y"]
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)


def options(base: str, params: Any = None) -> Options:
    return Options({"": base, "integration": base}, {}, {}, time_limits(9), params=params)


def same(made: httpx.Request, expected: httpx.URL) -> None:
    """What goes over a connection without the URL being parsed, and then all the rest."""
    url = made.url
    assert (url.raw_scheme, url.raw_host, url.port, url.raw_path) == (expected.raw_scheme, expected.raw_host, expected.port, expected.raw_path)
    assert made.headers["Host"] == expected.netloc.decode("ascii")
    assert url.params == expected.params
    assert (url, str(url), hash(url), url.path, url.query, url.host) == (expected, str(expected), hash(expected), expected.path, expected.query, expected.host)
    assert url.copy_with(query=None) == expected.copy_with(query=None)


@pytest.mark.parametrize("base", BASES)
@given(query=st.dictionaries(TEXTS.filter(bool), TEXTS, max_size=4), path=TEXTS, params=st.none() | st.dictionaries(TEXTS.filter(bool), TEXTS, max_size=2))
def test_a_url_put_together_is_the_one_that_the_library_makes(base: str, query: dict[str, str], path: str, params: dict[str, str] | None) -> None:
    operation = next(found for found in operations.all() if found.name == "get_asset")
    request = operation.request(org_id="o", asset_id="a")
    request.query = query
    segment = "".join(character for character in path if character.isalnum()) or "x"
    request.path = f"/{httpx.URL(f'http://x/{segment}').raw_path.decode()[1:]}"
    whole = httpx.QueryParams(params).merge(query) if params else query
    same(build(request, options(base, httpx.QueryParams(params) if params else None)), httpx.URL(base + request.path, params=whole or None))


def test_the_path_of_every_operation_is_encoded_already() -> None:
    paths = [operation.path.replace("{", "").replace("}", "") for operation in operations.all()]
    assert [httpx.URL(f"https://x.test{path}").raw_path.decode() for path in paths] == paths


def test_a_url_can_be_copied_and_pickled_before_it_is_parsed() -> None:
    with EnOS("https://x.test/base", app_key="k", app_secret="s") as enos:
        for again in (copy.copy, copy.deepcopy, lambda url: pickle.loads(pickle.dumps(url))):
            url = enos.asset.get_asset.request(org_id="o 1", asset_id="a").url
            assert str(again(url)) == "https://x.test/base/asset-service/v2.1/assets?action=get&orgId=o+1&assetId=a"
            with pytest.raises(AttributeError, match="nothing_such"):
                _ = url.nothing_such


def test_a_url_longer_than_the_library_takes_is_refused(world: World) -> None:
    with pytest.raises(errors.InvalidArgument, match="get_asset: an argument cannot be sent: the URL has more than"):
        world.run(world.enos(lambda request: ASSET).asset.get_asset(asset_id="a" * 70_000))
    assert world.requests == []


def test_what_calls_have_in_common_is_that_of_their_view(world: World) -> None:
    enos = world.enos(lambda request: ASSET, headers={"X-Tenant": "north", "accept": "application/json, */*"})
    for client in (enos, enos.with_options(headers={"x-tenant": "south"}), enos):
        for _ in range(2):
            world.run(client.asset.get_asset(asset_id="a"))
    assert [request.headers["X-Tenant"] for request in world.requests] == ["north", "north", "south", "south", "north", "north"]
    assert {request.headers["Accept"] for request in world.requests} == {"application/json, */*"}


# a client that is looked upon by a hook sends through the library's own client: the same must come of it


def answers() -> dict[str, Callable[[int], Any]]:
    """What the platform answers to the request of that number, the first being 1; a failure for 0 is that of the token service."""
    zipped = gzip.compress(b'{"code": 0, "data": {"assetId": "zipped"}}')
    return {
        "plain": lambda _: ASSET,
        "compressed": lambda _: httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Stream(zipped)),
        "read already": lambda _: httpx.Response(200, headers={"Content-Encoding": "gzip"}, content=zipped),
        "cut": lambda _: httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Stream(zipped[:-4])),
        "in an encoding nobody asked for": lambda _: httpx.Response(200, headers={"Content-Encoding": "yy"}, stream=Stream(b"x")),
        "in an encoding that is left to the library": lambda _: httpx.Response(200, headers={"Content-Encoding": "gzip, zz"}, stream=Stream(zipped)),
        "read by the transport itself": lambda _: read(httpx.Response(200, stream=Stream(b'{"code": 0, "data": {"assetId": "a"}}'))),
        "of several encodings, none of which is one": lambda _: httpx.Response(200, headers={"Content-Encoding": "identity"}, stream=Stream(b'{"code": 0}')),
        "refused": lambda _: httpx.Response(404, json={"code": 99404, "msg": "no asset"}),
        "elsewhere": lambda _: httpx.Response(302, headers={"Location": "http://[broken"}),
        "token ended": lambda number: ASSET if number > 1 else {"code": 1203, "msg": "ended"},
        "token ended for good": lambda _: httpx.Response(401, json={"code": 1203, "msg": "ended"}),
        "number of an ended token among the data": lambda _: envelope({"assetId": "1203"}),
        "with cookies": lambda _: httpx.Response(200, json=ASSET, headers={"Set-Cookie": "route=n7; Path=/"}),
        "not connected": lambda number: number and httpx.ConnectError("refused"),
        "no token": lambda number: ASSET if number else httpx.ReadError("broken"),
        "broken while it is read": lambda _: httpx.Response(200, stream=Stream(httpx.ReadError("broken"))),
        "not HTTP": lambda number: number and httpx.RemoteProtocolError("odd"),
    }


def read(response: httpx.Response) -> httpx.Response:
    response.read()
    return response


class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Bytes or a failure, not read until somebody asks, and then once."""

    def __init__(self, content: bytes | Exception) -> None:
        self.content, self.is_closed = content, False

    def __iter__(self) -> Any:
        if isinstance(self.content, Exception):
            raise self.content
        content, self.content = self.content, httpx.StreamConsumed()
        yield from (content[:20], content[20:])

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.is_closed = True


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    def __init__(self, answer: Callable[[int], Any]) -> None:
        self.answer, self.requests, self.responses = answer, list[httpx.Request](), list[httpx.Response]()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        is_token = "/token/get" in str(request.url)
        found = self.answer(0 if is_token else len(self.requests) + 1)
        if is_token and not isinstance(found, Exception):
            return httpx.Response(200, json=TOKEN)
        self.requests.append(request)
        if isinstance(found, Exception):
            raise found
        self.responses.append(found if isinstance(found, httpx.Response) else httpx.Response(200, json=found))
        return self.responses[-1]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        return self.handle_request(request)


def told(world: World, transport: Transport, **settings: Any) -> list[Any]:
    """What two calls return or raise, what was sent for them, and whether all answers were closed."""
    kind: Any = AsyncEnOS if world.is_async else EnOS
    settings = {"transport": transport, "headers": {"Accept-Encoding": "gzip, zz"}, "retries": 0, **settings}
    enos = kind("https://apim.test", app_key="key", app_secret="secret", org_id="o1", **settings)
    found: list[Any] = []
    for _ in range(2):
        try:
            answer = world.run(enos.asset.get_asset.raw(asset_id="a"))
            found.append((answer.status, answer.headers, answer.envelope, answer.data))
        except errors.EnergyClientError as error:
            found.append((type(error), str(error), getattr(error, "sent", None)))
    times = ("apim-timestamp", "apim-signature")
    sent = [(request.method, str(request.url), {name: value for name, value in request.headers.items() if name not in times}) for request in transport.requests]
    return [found, sent, [response.is_closed and getattr(response.stream, "is_closed", True) for response in transport.responses]]


@pytest.mark.parametrize("name", answers())
def test_a_hook_that_does_nothing_changes_nothing(world: World, name: str) -> None:
    async def awaited(_: object) -> None: ...

    hook = awaited if world.is_async else lambda _: None
    straight, looked_upon = Transport(answers()[name]), Transport(answers()[name])
    found = told(world, straight)
    assert found == told(world, looked_upon, event_hooks={"request": [hook]})
    assert all(found[2])


def test_requests_are_logged_where_the_library_logs_them(world: World, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, httpx.__name__):
        world.run(world.enos(lambda request: ASSET).asset.get_asset(asset_id="a"))
    assert [record.getMessage().split("?")[0] for record in caplog.records if record.name == httpx.__name__] == [
        'HTTP Request: POST https://apim.test/apim-token-service/v2.0/token/get "HTTP/1.1 200 OK"',
        "HTTP Request: GET https://apim.test/asset-service/v2.1/assets",
    ]
