"""The steps with the client of openapi-python-client."""

import os
import time
from typing import Any

import httpx
from enapter.api.assets import get_device as get_enapter_device
from enapter.api.assets import list_devices
from enapter.client import Client as EnapterClient
from enapter.models import AssetDeviceExpansion
from enos.api.connection import get_device, search_devices
from enos.api.token import get_access_token
from enos.api.tsdb_data_v2_0 import get_asset_latest_data_v20
from enos.client import Client
from enos.models import GetAccessTokenRequest, PaginationRequest, SearchDevicesRequest
from enos_signing import EnosSigning, digest, wire_url

ORG = os.environ.get("ENOS_ORG_ID", "")
EXPAND = [AssetDeviceExpansion.CONNECTIVITY, AssetDeviceExpansion.PROPERTIES]


class Signing(EnosSigning, httpx.Auth):
    """The rules of EnOS as authentication of httpx."""


def lists(request: httpx.Request) -> None:
    """Enapter has lists with commas too."""
    request.url = httpx.URL(wire_url(str(request.url)))


class Steps:
    def __init__(self) -> None:
        self.held, self.found = "", list[Any]()
        signing = Signing(lambda: self.held, os.environ["ENOS_APP_SECRET"])
        self.client: Any = Client(base_url=os.environ["ENOS_BASE_URL"], httpx_args={"auth": signing})
        headers = {"X-Enapter-Auth-Token": os.environ["ENAPTER_HTTP_API_TOKEN"]}
        options = {"event_hooks": {"request": [lists]}}
        self.enapter: Any = EnapterClient(base_url=os.environ["ENAPTER_HTTP_API_BASE_URL"], headers=headers, httpx_args=options)

    def token(self) -> bool:
        key, timestamp = os.environ["ENOS_APP_KEY"], time.time_ns() // 1_000_000
        encryption = digest(key, str(timestamp), os.environ["ENOS_APP_SECRET"])
        proof = GetAccessTokenRequest(app_key=key, timestamp=timestamp, encryption=encryption)
        self.held = get_access_token.sync(client=self.client, body=proof).data.access_token
        return bool(self.held)

    def search(self) -> int:
        page, total = 1, 1
        while len(self.found) < total:
            search = SearchDevicesRequest(expression="status = 'online' or status = 'offline'", pagination=PaginationRequest(page_no=page, page_size=100))
            answer = search_devices.sync(client=self.client, org_id=ORG, body=search)
            self.found += answer.data
            page, total = page + 1, answer.pagination.total_size
        return len(self.found)

    def values(self) -> list[str]:
        two = [device.asset_id for device in self.found[:2]]
        answer = get_asset_latest_data_v20.sync(client=self.client, org_id=ORG, asset_ids=two, measurepoints=["activePower"])
        return sorted(row["assetId"] for row in answer.data.items if isinstance(row["activePower"], float))

    def error(self) -> dict[str, Any]:
        return {"code": get_device.sync(client=self.client, org_id=ORG, asset_id="nosuch").code}

    def devices(self) -> int:
        count, following = 0, {}
        while True:
            answer = list_devices.sync(client=self.enapter, page_size=5, expand=EXPAND, filtertype_in=["ucm", "gateway"], **following)
            count, following = count + len(answer.devices), {"page_token": answer.next_page_token}
            if not answer.next_page_token:
                return count

    def missing(self) -> dict[str, Any]:
        answer = get_enapter_device.sync_detailed("no such device é", client=self.enapter)
        return {"status": int(answer.status_code), "code": answer.parsed.errors[0].code}
