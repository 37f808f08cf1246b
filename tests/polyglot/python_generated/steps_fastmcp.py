"""The steps with the tools that FastMCP makes of the documents, called as an assistant would."""

import asyncio
import json
import os
import re
import time
from pathlib import Path
from typing import Any

import httpx2
from enos_signing import EnosSigning, digest
from fastmcp import Client, FastMCP
from fastmcp.exceptions import ToolError

ORG = os.environ.get("ENOS_ORG_ID", "")


class Signing(EnosSigning, httpx2.Auth):
    """The rules of EnOS as authentication of httpx2."""


def server(platform: str, client: httpx2.AsyncClient) -> FastMCP:
    document = json.loads((Path(os.environ["ENERGY_SPECS"]) / platform / "openapi.plain.json").read_text(encoding="utf-8"))
    return FastMCP.from_openapi(document, client)


class Steps:
    def __init__(self) -> None:
        self.held, self.found, self.loop = "", list[Any](), asyncio.new_event_loop()
        signing = Signing(lambda: self.held, os.environ["ENOS_APP_SECRET"])
        self.enos = server("enos", httpx2.AsyncClient(base_url=os.environ["ENOS_BASE_URL"], auth=signing))
        headers = {"X-Enapter-Auth-Token": os.environ["ENAPTER_HTTP_API_TOKEN"]}
        self.enapter = server("enapter", httpx2.AsyncClient(base_url=os.environ["ENAPTER_HTTP_API_BASE_URL"], headers=headers))

    def call(self, tools: FastMCP, name: str, **arguments: Any) -> Any:
        async def answer() -> Any:
            async with Client(tools) as client:
                return (await client.call_tool(name, arguments)).structured_content

        return self.loop.run_until_complete(answer())

    def token(self) -> bool:
        key, timestamp = os.environ["ENOS_APP_KEY"], time.time_ns() // 1_000_000
        encryption = digest(key, str(timestamp), os.environ["ENOS_APP_SECRET"])
        self.held = self.call(self.enos, "getAccessToken", appKey=key, timestamp=timestamp, encryption=encryption)["data"]["accessToken"]
        return bool(self.held)

    def search(self) -> int:
        page, total = 1, 1
        while len(self.found) < total:
            pagination = {"pageNo": page, "pageSize": 100}
            answer = self.call(self.enos, "searchDevices", orgId=ORG, expression="status = 'online' or status = 'offline'", pagination=pagination)
            self.found += answer["data"]
            page, total = page + 1, answer["pagination"]["totalSize"]
        return len(self.found)

    def values(self) -> list[str]:
        two = [device["assetId"] for device in self.found[:2]]
        answer = self.call(self.enos, "getAssetLatestDataV20", orgId=ORG, assetIds=two, measurepoints=["activePower"])
        return sorted(row["assetId"] for row in answer["data"]["items"] if isinstance(row["activePower"], float))

    def error(self) -> dict[str, Any]:
        return {"code": self.call(self.enos, "getDevice", orgId=ORG, assetId="nosuch")["code"]}

    def devices(self) -> int:
        count, following = 0, {}
        while True:
            more = {"expand": ["connectivity", "properties"], "filter[type_in]": ["ucm", "gateway"]}
            answer = self.call(self.enapter, "listDevices", page_size=5, **more, **following)
            count, following = count + len(answer["devices"]), {"page_token": answer["next_page_token"]}
            if not answer["next_page_token"]:
                return count

    def missing(self) -> dict[str, Any]:
        try:
            self.call(self.enapter, "getDevice", device_id="no such device é")
        except ToolError as error:
            found = re.search(r'HTTP error (?P<status>\d+).*"code": "(?P<code>\w+)"', str(error))
            return {"status": int(found["status"]), "code": found["code"]} if found else {"told": str(error)}
        raise LookupError("a device that does not exist was found")
