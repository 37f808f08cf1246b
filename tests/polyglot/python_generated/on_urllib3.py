"""Signing in urllib3: `client.rest_client.pool_manager = SigningPool(EnosSigning(token, app_secret))` in clients of openapi-generator."""

from typing import Any

import urllib3
from enos_signing import EnosSigning


class SigningPool(urllib3.PoolManager):
    def __init__(self, signing: EnosSigning, **options: Any) -> None:
        super().__init__(**options)
        self.signing = signing

    def urlopen(  # type: ignore[override]  # as urllib3's own
        self, method: str, url: str, redirect: bool = True, **options: Any
    ) -> urllib3.BaseHTTPResponse:
        given, body = dict(options.pop("headers", None) or {}), options.get("body") or b""
        url, added = self.signing.signed(url, body if isinstance(body, bytes) else body.encode(), given.get("Content-Type", ""))
        return super().urlopen(method, url, redirect=False, headers={**given, **added}, **options)  # a redirect would take the token to another host
