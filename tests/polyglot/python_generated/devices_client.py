"""Print every device of an organization that is online or offline, by the client of openapi-python-client: signed, typed, page by page."""

import os
import threading
import time
from typing import Any

import httpx
from enos.api.connection import search_devices
from enos.api.token import get_access_token
from enos.client import Client
from enos.models import (
    AccessToken,
    GetAccessTokenRequest,
    GetAccessTokenResponse,
    PaginationRequest,
    PaginationResponse,
    SearchDevicesRequest,
    SearchDevicesResponse,
)
from enos_signing import EnosSigning, digest

APP_KEY, APP_SECRET = os.environ["ENOS_APP_KEY"], os.environ["ENOS_APP_SECRET"]
lock = threading.Lock()


class Held:
    """The access token, and when to ask for another."""

    token, until = "", 0.0


class Signing(EnosSigning, httpx.Auth):
    """The rules of EnOS as authentication of httpx."""


def token() -> str:
    """Return the access token, fetched anew a minute before it ends."""
    with lock:
        if time.time() >= Held.until:
            timestamp = time.time_ns() // 1_000_000  # never the same for two token requests
            proof = GetAccessTokenRequest(app_key=APP_KEY, timestamp=timestamp, encryption=digest(APP_KEY, str(timestamp), APP_SECRET))
            answer = get_access_token.sync(client=client, body=proof)
            if not isinstance(answer, GetAccessTokenResponse) or not isinstance(answer.data, AccessToken):
                raise RuntimeError(f"no token: {answer}")
            Held.token, Held.until = answer.data.access_token, time.time() + answer.data.expire - 60
        return Held.token


hooks = {"response": [httpx.Response.raise_for_status]}  # before the body is decoded, which may be HTML then
# Any, because its operations ask for an AuthenticatedClient, which has one header where EnOS wants three.
client: Any = Client(base_url=os.environ["ENOS_BASE_URL"], httpx_args={"auth": Signing(token, APP_SECRET), "event_hooks": hooks})  # redirects are not followed
page, seen, total = 1, 0, 1
while seen < total:
    search = SearchDevicesRequest(expression="status = 'online' or status = 'offline'", pagination=PaginationRequest(page_no=page, page_size=100))
    answer = search_devices.sync(client=client, org_id=os.environ["ENOS_ORG_ID"], body=search)
    if not isinstance(answer, SearchDevicesResponse) or answer.code != 0 or not isinstance(answer.pagination, PaginationResponse):
        raise RuntimeError(f"EnOS refuses: {answer}")
    for device in answer.data or []:
        print(device.asset_id, device.status, device.device_name and device.device_name.default_value)
    page, seen, total = page + 1, seen + len(answer.data or []), (answer.pagination.total_size or 0) if answer.data else 0
print(seen, "devices")
