"""What a stranger has of this project: the published documents, and a platform that answers."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests
from requests.auth import AuthBase

from document.bundle import bundle, operations
from energy_simulator import Simulator
from support import PATIENCE

PLATFORMS = ("enos", "enapter")
VIRTUAL = re.compile(r"/action/([A-Za-z0-9]+)(\?|$)")


@cache
def document(platform: str) -> dict[str, Any]:
    """The document of a platform, as it is published."""
    made: dict[str, Any] = json.loads(json.dumps(bundle(platform)))
    return made


@cache
def specified(platform: str) -> dict[str, dict[str, Any]]:
    """The operations of a platform by their ids."""
    return {operation["operationId"]: operation for _, _, operation in operations(document(platform))}


def wire(url: str) -> str:
    """The one rule of virtual paths: `/action/NAME` is `?action=NAME` on the wire."""
    return VIRTUAL.sub(lambda found: f"?action={found[1]}{'&' if found[2] else ''}", url, count=1)


def signature(token: str, url: str, body: bytes, timestamp: str, secret: str) -> str:
    """As the security scheme `signature` of the published document says."""
    first: dict[str, str] = {}
    for name, value in parse_qsl(urlsplit(url).query, keep_blank_values=True):
        first.setdefault(name, value)
    parameters = "".join(name + first[name] for name in sorted(first, key=str.encode))
    return hashlib.sha256((token + parameters).encode() + body + (timestamp + secret).encode()).hexdigest()


class Admitted(AuthBase):
    """Gives requests their wire form, then what the operation's `security` asks for, over the exact bytes sent."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.token = ""

    def renew(self) -> None:
        """Ask for an access token; one for a whole run, as clients keep it."""
        timestamp = self.simulator.clock.now()
        key, secret = self.simulator.app_key, self.simulator.app_secret
        proof = hashlib.sha256(f"{key}{timestamp}{secret}".encode()).hexdigest()
        body = {"appKey": key, "encryption": proof, "timestamp": timestamp}
        answer = requests.post(f"{self.simulator.enos_url}/apim-token-service/v2.0/token/get", json=body, timeout=PATIENCE)
        self.token = answer.json()["data"]["accessToken"]

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        assert request.url is not None
        request.url = wire(request.url)
        if request.url.startswith(self.simulator.enapter_url):
            request.headers["X-Enapter-Auth-Token"] = self.simulator.enapter_token
            return request
        request.headers["apim-accesstoken"] = self.token
        if not request.url.startswith(self.simulator.integration_url):
            kind = str(request.headers.get("content-type") or "")
            body = b"" if kind.startswith(("multipart/form-data", "application/x-www-form-urlencoded")) else _bytes(request.body)
            timestamp = str(self.simulator.clock.now())
            signed = signature(self.token, request.url, body, timestamp, self.simulator.app_secret)
            request.headers.update({"apim-timestamp": timestamp, "apim-signature": signed})
        return request


def _bytes(body: bytes | str | Iterable[bytes] | None) -> bytes:
    if body is None:
        return b""
    if isinstance(body, str):
        return body.encode()
    assert isinstance(body, bytes)
    return body


def base_url(simulator: Simulator, platform: str, operation: dict[str, Any]) -> str:
    """The host of an operation: EnOS has two."""
    if platform == "enapter":
        return simulator.enapter_url
    return simulator.integration_url if operation.get("x-host") == "integration" else simulator.enos_url
