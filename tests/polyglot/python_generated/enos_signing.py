"""Makes requests of a generated EnOS client acceptable to the API gateway: for clients on httpx (and its relatives), and on urllib3.

It writes the virtual path `…/action/NAME` as `…?action=NAME` and a repeated query name as one with commas, then adds the access token and the signature.
The token service itself needs neither. Hosts of the message integration service take the token alone: no `app_secret`.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl


def digest(*parts: str | bytes) -> str:
    """Return the lower-case hex SHA-256; of key, timestamp and secret in a row it is the `encryption` of a token request."""
    return hashlib.sha256(b"".join(part if isinstance(part, bytes) else part.encode() for part in parts)).hexdigest()


def wire_url(url: str) -> str:
    """Return the address as EnOS knows it: the action is a parameter, and the values of a repeated name are one list with commas."""
    path, _, query = re.sub(r"^([^?]*)/action/(\w+)(\?|$)", r"\1?action=\2&", url).partition("?")
    lists: dict[str, list[str]] = {}
    for name, _, value in (pair.partition("=") for pair in query.split("&") if pair):
        lists.setdefault(name, []).append(value)
    return "?".join(filter(None, [path, "&".join(f"{name}={','.join(values)}" for name, values in lists.items())]))


@dataclass(frozen=True)
class EnosSigning:
    token: Callable[[], str]  # asked for every request, so it may cache and renew
    app_secret: str | None = None
    clock: Callable[[], int] = lambda: time.time_ns() // 1_000_000  # milliseconds since the epoch

    def signed(self, url: str, body: bytes, content_type: str) -> tuple[str, dict[str, str]]:
        """Return the address to ask and the headers to add."""
        if "/apim-token-service/" in url:
            return url, {}
        wire, token, timestamp = wire_url(url), self.token(), str(self.clock())
        if self.app_secret is None:
            return wire, {"apim-accesstoken": token}
        pairs = sorted(parse_qsl(wire.partition("?")[2], keep_blank_values=True), key=lambda pair: pair[0].encode())
        content = b"" if content_type.startswith("multipart/") else body  # the very bytes that are sent
        signature = digest(token, *(name + value for name, value in pairs), content, timestamp, self.app_secret)
        return wire, {"apim-accesstoken": token, "apim-timestamp": timestamp, "apim-signature": signature}

    requires_request_body = True

    def auth_flow(self, request: Any) -> Generator[Any, Any, None]:
        """Sign a request of httpx or httpx2: `class Signing(EnosSigning, httpx.Auth): ...`, and then `httpx.Client(auth=Signing(token, app_secret))`."""
        url, headers = self.signed(str(request.url), request.content, request.headers.get("content-type", ""))
        request.url = type(request.url)(url)
        request.headers.update(headers)
        yield request
