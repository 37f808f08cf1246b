"""What a call costs on the client's side: with a transport that answers at once, and with many in flight against a server of another process."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx

from energy_clients import AsyncEnapter, AsyncEnOS, EnOS

from . import payloads
from .measure import Line, Measure, Peer, Setting, child, compare, cpu
from .server import serving

HOST, PATH = "https://x.test", "/connect-service/v2.1/devices"
QUERY = {"action": "get", "orgId": "o15", "assetId": "a1"}
ACCOUNT = {"app_key": "key-1a2b", "app_secret": "secret-3c4d", "org_id": "o15"}
IN_FLIGHT = 16
_TOKEN = payloads.TOKEN_PATH.encode("ascii")


class AtOnce(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers from memory, and does no more."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        content = payloads.TOKEN if request.url.raw_path.startswith(_TOKEN) else self._content  # `raw_path` is what transports read
        return httpx.Response(200, headers={"Content-Type": "application/json"}, content=content)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def subject(setting: Setting) -> Iterator[Line]:
    """Lines about calls."""
    yield from _blocking(setting)
    yield from _awaited(setting)
    yield from _sdk_of_enapter(setting)
    with serving() as url:
        yield from _sdk_of_enos(setting, url)
        yield from _in_flight(setting, url)


def _blocking(setting: Setting) -> Iterator[Line]:
    transport, times = AtOnce(payloads.one_device()), setting.size(300, 3)
    enos = setting.stack.enter_context(EnOS(HOST, **ACCOUNT, transport=transport))
    raw = setting.stack.enter_context(httpx.Client(base_url=HOST, transport=transport))

    def stock() -> Measure:
        setting.peers.client("stock")
        module, client = importlib.import_module("stock.api.connection.get_device"), importlib.import_module("stock").Client(base_url=HOST)
        client.set_httpx_client(raw)
        return cpu(lambda: module.sync(client=client, org_id="o15", asset_id="a1"), times)

    peers = [
        Peer("httpx.Client.get(…).json()", lambda: cpu(lambda: raw.get(PATH, params=QUERY).json(), times), 0.55),
        Peer("stock openapi-python-client, unsigned", stock, 1),
    ]
    yield from compare("typed, signed call, answered at once", cpu(lambda: enos.connection.get_device(asset_id="a1"), times), peers, setting.rounds(20))


def _awaited(setting: Setting) -> Iterator[Line]:
    transport, times = AtOnce(payloads.one_device()), setting.size(300, 3)
    runner = setting.stack.enter_context(asyncio.Runner())
    enos, raw = AsyncEnOS(HOST, **ACCOUNT, transport=transport), httpx.AsyncClient(base_url=HOST, transport=transport)
    setting.stack.callback(lambda: runner.run(_closed(enos, raw)))

    async def read() -> Any:
        return (await raw.get(PATH, params=QUERY)).json()

    peers = [Peer("httpx.AsyncClient.get(…).json()", lambda: cpu(lambda: runner.run(_one_by_one(read, times))), 0.55)]
    ours = cpu(lambda: runner.run(_one_by_one(lambda: enos.connection.get_device(asset_id="a1"), times)))
    yield from compare(f"{times} such calls, awaited one by one", ours, peers, setting.rounds(20))


def _sdk_of_enapter(setting: Setting) -> Iterator[Line]:
    api = importlib.import_module("enapter.http.api")
    transport, times = AtOnce(json.dumps(payloads.ENAPTER_DEVICE).encode()), setting.size(300, 3)
    runner = setting.stack.enter_context(asyncio.Runner())
    ours = AsyncEnapter(f"{HOST}/api", token="t0ken", transport=transport)
    sdk = api.Client(api.Config(base_url=f"{HOST}/api", token="t0ken"), transport=transport)
    setting.stack.callback(lambda: runner.run(_closed(ours, sdk._client)))
    peers = [Peer("enapter, the platform's SDK", lambda: cpu(lambda: runner.run(_one_by_one(lambda: sdk.devices.get("d1"), times))), 1)]
    measured = cpu(lambda: runner.run(_one_by_one(lambda: ours.v3.devices.get_device(device_id="d1"), times)))
    yield from compare(f"{times} × Enapter's get_device, awaited", measured, peers, setting.rounds(20))


def _sdk_of_enos(setting: Setting, url: str) -> Iterator[Line]:
    """In processes of their own: to import the SDK turns off the verification of TLS for a whole process."""
    times, address = setting.size(200, 3), f"{url}{PATH}?action=get&orgId=o15&assetId=a1"
    loop = f"for _ in range({times}): "

    def sdk() -> Measure:
        folders = [setting.peers.sdk(), str(setting.peers.folder)]
        call = f"poseidon.urlopen('key-1a2b', 'secret-3c4d', {address!r})"
        return child(f"{loop}{call}", f"import sys; sys.path += {folders}; from poseidon import poseidon; {call}")

    def raw() -> Measure:
        return child(f"{loop}client.get({PATH!r}, params={QUERY}).json()", f"import httpx; client = httpx.Client(base_url={url!r}); client.get('/')")

    setup = f"from energy_clients import EnOS; enos = EnOS({url!r}, **{ACCOUNT}); enos.connection.get_device(asset_id='a1')"
    ours = child(f"{loop}enos.connection.get_device(asset_id='a1')", setup)
    peers = [Peer("enos-poseidon, the platform's SDK, untyped", sdk, 1), Peer("httpx.Client.get(…).json()", raw, 1)]
    yield from compare(f"{times} typed, signed calls to a server", ours, peers, setting.rounds(5))


def _in_flight(setting: Setting, url: str) -> Iterator[Line]:
    times = setting.size(25, 2)
    runner = setting.stack.enter_context(asyncio.Runner())
    work = f"{times * IN_FLIGHT} async calls, {IN_FLIGHT} in flight"

    def ours(client: AsyncEnOS) -> Measure:
        setting.stack.callback(lambda: runner.run(_closed(client)))
        runner.run(_one_by_one(lambda: client.connection.get_device(asset_id="a1"), 1))  # fetches the token
        return cpu(lambda: runner.run(_together(lambda: client.connection.get_device(asset_id="a1"), times)))

    def raw() -> Measure:
        client = httpx.AsyncClient(base_url=url)
        setting.stack.callback(lambda: runner.run(_closed(client)))

        async def read() -> Any:
            return (await client.get(PATH, params=QUERY)).json()

        return cpu(lambda: runner.run(_together(read, times)))

    usual = ours(runner.run(_made(lambda: AsyncEnOS(url, **ACCOUNT))))
    yield from compare(work, usual, [Peer("httpx.AsyncClient.get(…).json()", raw, 1)], setting.rounds(7))
    faster = ours(runner.run(_made(lambda: AsyncEnOS(url, **ACCOUNT, transport="aiohttp"))))
    yield from compare(f"{work}, over aiohttp", faster, [Peer("httpx.AsyncClient.get(…).json()", raw, 0.25)], setting.rounds(7))


async def _made(make: Callable[[], Any]) -> Any:
    """What is made inside the event loop that will use it."""
    return make()


async def _closed(*clients: Any) -> None:
    for client in clients:
        await client.aclose()


async def _one_by_one(call: Callable[[], Awaitable[Any]], times: int) -> None:
    for _ in range(times):
        await call()


async def _together(call: Callable[[], Awaitable[Any]], times: int) -> None:
    await asyncio.gather(*(_one_by_one(call, times) for _ in range(IN_FLIGHT)))
