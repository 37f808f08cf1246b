"""What the tests of other people's clients share: requests as those clients put them on the wire, with no code of this project in between.

A module for each client says what it sends and which parts of the answer it reads. The words are the project's own: no client is copied, and
none is needed to run them.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
from typing import Any
from urllib.parse import urlencode

import httpx

from energy_simulator import Simulator

JSON_UTF8 = "application/json;charset=UTF-8"


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def written(value: object) -> str:
    """A query value as Python's HTTP libraries write it: `True`, not `true`."""
    return value if isinstance(value, str) else str(value)


class Wire:
    """Sends what it is given, to the byte, and returns the answer."""

    def __init__(self, simulator: Simulator, base: str) -> None:
        self.simulator = simulator
        self.http = httpx.Client(base_url=base)

    def send(self, method: str, target: str, headers: dict[str, str], body: bytes | None = None) -> httpx.Response:
        request = self.http.build_request(method, target, content=body, headers=headers)
        return self.http.send(request)

    def close(self) -> None:
        self.http.close()


class Poseidon(Wire):
    """The HTTP behaviour of the official SDKs for applications, `enos-poseidon` and its Java twin: the token is 256 bytes that RSA made of
    key, secret and time, nothing is signed, and without a body Python's sends GET, whatever the operation wants."""

    def __init__(self, simulator: Simulator) -> None:
        super().__init__(simulator, simulator.enos_url)
        self.token = base64.b64encode(hashlib.shake_256(simulator.app_key.encode()).digest(256)).decode()

    def open(self, path: str, query: dict[str, Any], body: Any = None, method: str | None = None, **headers: str) -> httpx.Response:
        """`None` in a query is left out, as by the library that the samples build their URLs with; in a body it is null."""
        parameters = {name: written(value) for name, value in {**query, "orgId": self.simulator.org_id}.items() if value is not None}
        sent = {"apim-accesstoken": self.token, "Content-Type": "application/json;charset=utf-8", "User-Agent": "Python_enos_api", **headers}
        content = None if body is None else json.dumps(body).encode()
        return self.send(method or ("GET" if body is None else "POST"), f"{path}?{urlencode(parameters)}", sent, content)

    def answer(self, path: str, query: dict[str, Any], body: Any = None, method: str | None = None, **headers: str) -> dict[str, Any]:
        """The decoded answer. The SDK looks for `apim_status` in it, which only the retired way of signing had, and hands out the rest."""
        found: dict[str, Any] = self.open(path, query, body, method, **headers).json()
        assert "apim_status" not in found
        return found

    def data(self, path: str, query: dict[str, Any], body: Any = None, method: str | None = None) -> Any:
        """What a sample goes on with: `response["data"]` of an answer that it does not check."""
        found = self.answer(path, query, body, method)
        assert found.get("code", found.get("status")) in (0, 200), found
        return found["data"]


class Signing(Wire):
    """The HTTP behaviour of clients that ask the token service and sign, as firmware and Envision's own Go code do.

    Their timestamp is text, in JSON too. They ask for a token before each request, and never within the same millisecond.
    """

    _moments = itertools.count(1)  # of all clients: a simulator's clock may be held

    def __init__(self, simulator: Simulator) -> None:
        super().__init__(simulator, simulator.enos_url)

    def timestamp(self) -> str:
        return str(self.simulator.clock.now() + next(self._moments))

    def token(self) -> str:
        found: str = self.ask_for_token()["data"]["accessToken"]
        return found

    def ask_for_token(self, **more: Any) -> dict[str, Any]:
        timestamp, key, secret = self.timestamp(), self.simulator.app_key, self.simulator.app_secret
        body = json.dumps({"appKey": key, "encryption": sha256(key + timestamp + secret), "timestamp": timestamp, **more}, separators=(",", ":"))
        action = "refresh" if more else "get"
        found: dict[str, Any] = self.send("POST", f"/apim-token-service/v2.0/token/{action}", {"Content-Type": JSON_UTF8}, body.encode()).json()
        assert found["status"] == 0, found
        return found

    def signed(self, method: str, path: str, query: dict[str, str], body: str = "", *, sorted_query: bool = False) -> dict[str, Any]:
        """The query goes out in the order given, or sorted, and is signed sorted; the body is signed as it is."""
        token, timestamp = self.token(), self.timestamp()
        names = sorted(query)
        signature = sha256(token + "".join(name + query[name] for name in names) + body + timestamp + self.simulator.app_secret)
        headers = {"apim-accesstoken": token, "apim-signature": signature, "apim-timestamp": timestamp}
        if body:
            headers["Content-Type"] = JSON_UTF8
        target = f"{path}?{urlencode({name: query[name] for name in names} if sorted_query else query)}"
        found: dict[str, Any] = self.send(method, target, headers, body.encode() or None).json()
        return found
