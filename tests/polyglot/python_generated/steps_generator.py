"""The steps with the client of openapi-generator."""

import json
import os
import time
from typing import Any

import enapter
import enos
from enos_signing import EnosSigning, digest
from on_urllib3 import SigningPool

ORG = os.environ.get("ENOS_ORG_ID", "")


class Steps:
    def __init__(self) -> None:
        self.held, self.found = "", list[Any]()
        self.client = enos.ApiClient(enos.Configuration(host=os.environ["ENOS_BASE_URL"]))
        self.client.rest_client.pool_manager = SigningPool(EnosSigning(lambda: self.held, os.environ["ENOS_APP_SECRET"]))
        key = {"authToken": os.environ["ENAPTER_HTTP_API_TOKEN"]}
        self.assets = enapter.AssetsApi(enapter.ApiClient(enapter.Configuration(host=os.environ["ENAPTER_HTTP_API_BASE_URL"], api_key=key)))

    def token(self) -> bool:
        key, timestamp = os.environ["ENOS_APP_KEY"], time.time_ns() // 1_000_000
        encryption = digest(key, str(timestamp), os.environ["ENOS_APP_SECRET"])
        proof = enos.GetAccessTokenRequest(appKey=key, timestamp=timestamp, encryption=encryption)
        self.held = enos.TokenApi(self.client).get_access_token(proof).data.access_token.get_secret_value()
        return bool(self.held)

    def search(self) -> int:
        api, page, total = enos.ConnectionApi(self.client), 1, 1
        while len(self.found) < total:
            search = enos.SearchDevicesRequest(
                expression="status = 'online' or status = 'offline'", pagination=enos.PaginationRequest(pageNo=page, pageSize=100)
            )
            answer = api.search_devices(ORG, search)
            self.found += answer.data
            page, total = page + 1, answer.pagination.total_size
        return len(self.found)

    def values(self) -> list[str]:
        two = [device.asset_id for device in self.found[:2]]
        answer = enos.TsdbDataV20Api(self.client).get_asset_latest_data_v20(ORG, two, ["activePower"])
        return sorted(row["assetId"] for row in answer.data.items if isinstance(row["activePower"], float))

    def error(self) -> dict[str, Any]:
        return {"code": enos.ConnectionApi(self.client).get_device(ORG, "nosuch").code}

    def devices(self) -> int:
        count, token = 0, None
        while True:
            answer = self.assets.list_devices(page_token=token, page_size=5, expand=["connectivity", "properties"], filter_type_in=["ucm", "gateway"])
            count, token = count + len(answer.devices), answer.next_page_token
            if not token:
                return count

    def missing(self) -> dict[str, Any]:
        try:
            self.assets.get_device("no such device é")
        except enapter.ApiException as error:
            return {"status": error.status, "code": json.loads(error.body)["errors"][0]["code"]}
        raise LookupError("a device that does not exist was found")
