"""The steps and the signing vectors with the Python clients, against which those of other languages are held.

`python python_clients.py scenario blocking`, or `vectors`, or `async`; with names behind it, these steps alone. Each step or vector is a line of JSON.
"""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
import os
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import anyio.to_thread

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, EnOSAuth, File, errors
from energy_core.http.library import httpx

NAMEPLATE = "nameplate-1.txt"


class Steps:
    """A method for each step, in order; the blocking and the async clients alike."""

    def __init__(self, is_async: bool) -> None:
        self.enos: Any = (AsyncEnOS if is_async else EnOS).from_env()
        self.enapter: Any = (AsyncEnapter if is_async else Enapter).from_env()
        self.devices: list[Any] = []
        self.made = ""

    async def token(self) -> bool:
        """The client asks for its token itself, with the first call that needs one: the search, whose devices the next step counts."""
        self.devices = await everything(self.enos.connection.search_devices(expression="status = 'online' or status = 'offline'", page_size=100))
        return True

    async def search(self) -> int:
        return len(self.devices)

    async def create(self) -> str:
        name = {"defaultValue": "逆变器", "i18nValue": {"en_US": "Inverter"}}
        product = self.devices[0].product_key
        made = await result(self.enos.connection.create_device(product_key=product, device_key="polyglot-1", device_name=name, timezone="+08:00"))
        self.made = made.asset_id
        return str(made.device_key)

    async def update(self) -> int:
        name, description = {"defaultValue": "逆变器 2"}, 'a & b <c> "d" é'
        update = self.enos.connection.update_device
        answer = await result(update.raw(asset_id=self.made, device_name=name, timezone="+08:00", device_desc=description))
        return int(answer.envelope.code)

    async def delete(self) -> int:
        return int((await result(self.enos.connection.delete_device.raw(asset_id=self.made))).envelope.code)

    async def latest(self) -> int:
        two = [device.asset_id for device in self.devices[:2]]
        return len((await result(self.enos.tsdb_data.get_asset_latest_data(asset_ids=two, point_ids=["activePower"]))).items)

    async def values(self) -> list[str]:
        """A list in the query, and what was measured: the assets whose row holds a number."""
        two = [device.asset_id for device in self.devices[:2]]
        answer = await result(self.enos.tsdb_data_v2_0.get_asset_latest_data(asset_ids=two, measurepoints=["activePower"]))
        return sorted(row.asset_id for row in answer.items if isinstance(row.values["activePower"], float))

    async def error(self) -> dict[str, Any]:
        try:
            await result(self.enos.connection.get_device(asset_id="nosuch"))
        except errors.NotFound as error:
            return {"code": error.code}
        raise AssertionError("a device that does not exist was found")

    async def upload(self) -> int:
        owner = self.devices[0].asset_id
        params = [{"assetId": owner, "attributes": {"nameplate": f"local://{NAMEPLATE}"}}]
        files = {NAMEPLATE: {"featureId": "nameplate", "assetId": owner}}
        message = {"id": 1, "version": "1.1", "method": "integration.attribute.post", "params": params, "files": files}
        file = File(name=NAMEPLATE, content="Größe 125 kW".encode())
        answer = await result(self.enos.connection.upload_integration_attributes.raw(enos_message=message, enos_file=[file]))
        return int(answer.envelope.code)

    async def listing(self) -> int:
        return len(await everything(self.enapter.assets.list_devices(expand=["connectivity", "properties"], filter_type_in=["ucm", "gateway"], page_size=5)))

    async def missing(self) -> dict[str, Any]:
        try:
            await result(self.enapter.assets.get_device(device_id="no such device é"))
        except errors.NotFound as error:
            return {"status": error.status, "code": error.code}
        raise AssertionError("a device that does not exist was found")


STEPS = {name: getattr(Steps, name) for name in ("token", "search", "create", "update", "delete", "latest", "values", "error", "upload")}
STEPS |= {"devices": Steps.listing, "missing": Steps.missing}


async def result(returned: Any) -> Any:
    return await returned if inspect.isawaitable(returned) else returned


async def everything(pager: Any) -> list[Any]:
    return [item async for item in pager] if hasattr(pager, "__aiter__") else list(pager)


async def line(key: str, name: str, work: Callable[[], Awaitable[Any]]) -> bool:
    """Do one thing and print what came of it; the next is done in any case."""
    try:
        told = {key: name, "ok": True, "result": await work()}
    except (errors.EnergyClientError, AssertionError, AttributeError, IndexError) as error:
        told = {key: name, "ok": False, "error": f"{type(error).__name__}: {error}"}
    print(json.dumps(told), flush=True)
    return bool(told["ok"])


async def scenario(is_async: bool, names: list[str]) -> bool:
    steps = Steps(is_async)
    return all([await line("step", name, partial(STEPS[name], steps)) for name in names])


async def vectors(is_async: bool, names: list[str]) -> bool:
    given = json.loads((Path(os.environ["ENERGY_SPECS"]) / "signing-vectors.json").read_text(encoding="utf-8"))
    works = {vector["name"]: partial(signed, vector, is_async) for vector in given["requests"]}
    works |= {f"token: {vector['name']}": partial(asked, vector, is_async) for vector in given["token"]}
    return bool(works) and all([await line("vector", name, work) for name, work in works.items()])


async def signed(vector: dict[str, Any], is_async: bool) -> None:
    """Send the vector's request through the clients' authentication. They have no virtual paths, so `wireUrl` is what they begin with."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"status": 0, "data": {"accessToken": vector["accessToken"], "expire": 7200}})

    before = (int(vector["timestamp"]) - 1 + 0.5) / 1000  # the token request takes a timestamp of its own
    auth = EnOSAuth("key", vector["appSecret"], "https://gateway.test", clock=lambda: before)
    content = base64.b64decode(vector["bodyBase64"]) if vector["bodyBase64"] else (vector["body"] or "").encode()
    schemes = ("appAccessToken", "signature") if vector["signed"] else ("appAccessToken",)
    headers = {"Content-Type": vector["contentType"]} if vector["contentType"] else {}
    request = httpx.Request(vector["method"], vector["wireUrl"], content=content, headers=headers, extensions={"energy": schemes})
    await send(request, answer, auth, is_async)
    made = sent[-1].headers
    expected = (vector["accessToken"], vector["signature"], vector["timestamp"] if vector["signed"] else None)
    assert (made["apim-accesstoken"], made.get("apim-signature"), made.get("apim-timestamp")) == expected, dict(made)


async def asked(vector: dict[str, str], is_async: bool) -> None:
    """Have the clients' authentication ask for a token at the vector's time."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"status": 0, "data": {"accessToken": "token", "expire": 7200}})

    auth = EnOSAuth(vector["appKey"], vector["appSecret"], "https://gateway.test", clock=lambda: (int(vector["timestamp"]) + 0.5) / 1000)
    await send(httpx.Request("GET", "https://gateway.test/x"), answer, auth, is_async)
    made = json.loads(sent[0].content)
    expected = {"appKey": vector["appKey"], "timestamp": int(vector["timestamp"]), "encryption": vector["encryption"]}
    assert made == expected, made


async def send(request: httpx.Request, answer: Callable[[httpx.Request], httpx.Response], auth: httpx.Auth, is_async: bool) -> None:
    transport = httpx.MockTransport(answer)
    if is_async:
        async with httpx.AsyncClient(transport=transport) as client:
            await client.send(request, auth=auth)
    else:
        await anyio.to_thread.run_sync(lambda: httpx.Client(transport=transport).send(request, auth=auth))


if __name__ == "__main__":
    program = {"scenario": scenario, "vectors": vectors}[sys.argv[1]]
    sys.exit(not asyncio.run(program(sys.argv[2] == "async", sys.argv[3:])))
