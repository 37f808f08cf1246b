"""Print every device of an organization that is online or offline, by the client of openapi-generator: signed, typed, page by page."""

import os
import threading
import time

import enos
from enos_signing import EnosSigning, digest
from on_urllib3 import SigningPool

APP_KEY, APP_SECRET = os.environ["ENOS_APP_KEY"], os.environ["ENOS_APP_SECRET"]
client = enos.ApiClient(enos.Configuration(host=os.environ["ENOS_BASE_URL"]))
lock = threading.Lock()


class Held:
    """The access token, and when to ask for another."""

    token, until = "", 0.0


def token() -> str:
    """Return the access token, fetched anew a minute before it ends."""
    with lock:
        if time.time() >= Held.until:
            timestamp = time.time_ns() // 1_000_000  # never the same for two token requests
            proof = enos.GetAccessTokenRequest(appKey=APP_KEY, timestamp=timestamp, encryption=digest(APP_KEY, str(timestamp), APP_SECRET))
            answer = enos.TokenApi(client).get_access_token(proof)
            if answer.status != 0 or answer.data is None:
                raise RuntimeError(f"no token: {answer.status} {answer.msg}")
            Held.token, Held.until = answer.data.access_token.get_secret_value(), time.time() + answer.data.expire - 60
        return Held.token


client.rest_client.pool_manager = SigningPool(EnosSigning(token, APP_SECRET))
connection = enos.ConnectionApi(client)
page, seen, total = 1, 0, 1
while seen < total:
    search = enos.SearchDevicesRequest(expression="status = 'online' or status = 'offline'", pagination=enos.PaginationRequest(pageNo=page, pageSize=100))
    answer = connection.search_devices(os.environ["ENOS_ORG_ID"], search)
    if answer.code != 0:
        raise RuntimeError(f"EnOS refuses: {answer.code} {answer.msg} (request {answer.request_id})")
    for device in answer.data or []:
        print(device.asset_id, device.status, device.device_name and device.device_name.default_value)
    page, seen, total = page + 1, seen + len(answer.data or []), (answer.pagination.total_size or 0) if answer.data and answer.pagination else 0
print(seen, "devices")
