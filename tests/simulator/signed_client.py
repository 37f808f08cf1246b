"""A client that signs by itself: nothing here is shared with the code of the simulator."""

from __future__ import annotations

import functools
import hashlib
import json
from importlib import import_module
from typing import Any

import httpx

from document.openapi import operations, resolved
from energy_simulator import Simulator
from energy_simulator.spec import document
from rules.examples import unnamed


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def check_answer(simulator: Simulator, platform: str, response: httpx.Response) -> None:
    """Validate a JSON answer with the generated model of the operation that gave it."""
    response.read()
    operation = simulator.requests[-1].operation
    if operation is not None and simulator.requests[-1].fault is None:
        assert undocumented(platform, operation, response) == [], f"{platform} {operation}: HTTP {response.status_code} {response.text[:300]}"
    if (
        operation is None
        or simulator.requests[-1].fault == "deviation"
        or "json" not in response.headers.get("content-type", "")
        or "ndjson" in response.headers["content-type"]
    ):
        return
    models = import_module(f"energy_twin.{platform}")
    name = operation[0].upper() + operation[1:]
    answers = {"enapter": {"GetLatestTelemetry": "GetLatestTelemetryResponse", "ExecuteCommand": "CommandResult"}}.get(platform, {})
    model = "EnapterErrors" if response.is_error else answers.get(name, f"{name}Response")
    if hasattr(models, model):  # downloads have none, and refuse in the common envelope
        getattr(models, model).model_validate_json(response.content, strict=True)
        if not response.is_error and is_success(platform, operation, response.json()):
            odd = unnamed(shortened(response.json()), {"$ref": f"#/components/schemas/{model}"}, document(platform))
            assert not odd, f"{platform} {operation}: the simulator answers what the specification does not name: {named(odd)}"


def undocumented(platform: str, operation: str, response: httpx.Response) -> list[Any]:
    """The HTTP status and the codes of an answer that the specification lists nowhere for its operation."""
    facts, known = described(platform)[operation], codes(platform, operation)
    if platform == "enapter":
        refused = response.json()["errors"] if response.is_error else []
        return [code for code in (*[response.status_code] * bool(refused), *(one["code"] for one in refused if "code" in one)) if code not in known]
    if response.is_error and response.status_code != 416:  # what `Range` asks for is of HTTP itself
        shared = resolved(facts["responses"]["default"], document(platform))["x-errors"]
        return [] if response.status_code in [error["status"] for error in shared] else [response.status_code]
    if "json" not in response.headers.get("content-type", "") or is_success(platform, operation, response.json()):
        return []
    code = response.json().get(facts["x-envelope"].get("code"))
    return [] if code in known else [code]


def codes(platform: str, operation: str) -> set[int | str]:
    return {error["code"] for error in described(platform)[operation]["x-errors"]}


@functools.cache
def described(platform: str) -> dict[str, Any]:
    """The operations of the joined document, by their ids."""
    return {facts["operationId"]: facts for _, _, facts in operations(document(platform))}


def is_success(platform: str, operation: str, answer: Any) -> bool:
    """Whether the answer is no refusal, which may come in the words of the gateway."""
    envelope = described(platform)[operation]["x-envelope"]
    return "code" not in envelope or answer.get(envelope["code"]) in envelope["success"]


def shortened(value: Any) -> Any:
    """An answer without nulls, which only say that something is not there, and with the first two of all its items: those after them are made alike."""
    if isinstance(value, list):
        return [shortened(item) for item in value[:2]]
    return {key: shortened(item) for key, item in value.items() if item is not None} if isinstance(value, dict) else value


def named(paths: list[list[Any]]) -> str:
    return ", ".join(sorted({".".join(map(str, path)) for path in paths}))


class Enos:
    """Calls operations of the tenant by path and action, signed as the documentation says."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        hooks = {"response": [self.check]}
        self.http = httpx.Client(base_url=simulator.enos_url, event_hooks=hooks)
        self.integration = httpx.Client(base_url=simulator.integration_url, event_hooks=hooks)
        self._ticks = 0
        self._token = ""

    def check(self, response: httpx.Response) -> None:
        """Every answer that any test gets must be one that the specification allows."""
        check_answer(self.simulator, "enos", response)

    def token_body(self, **changes: Any) -> dict[str, Any]:
        self._ticks += 1
        timestamp = self.simulator.clock.now() + self._ticks  # an `encryption` may be used once only
        key, secret = self.simulator.app_key, self.simulator.app_secret
        return {"appKey": key, "encryption": sha256(f"{key}{timestamp}{secret}"), "timestamp": timestamp, **changes}

    def token(self) -> str:
        self._token = self.http.post("/apim-token-service/v2.0/token/get", json=self.token_body()).json()["data"]["accessToken"]
        return self._token

    def headers(self, query: dict[str, str], body: str, **changes: str) -> dict[str, str]:
        token, timestamp = self._token or self.token(), str(self.simulator.clock.now())
        parameters = "".join(name + query[name] for name in sorted(query))
        signature = sha256(token + parameters + body + timestamp + self.simulator.app_secret)
        return {
            "apim-accesstoken": token,
            "apim-signature": signature,
            "apim-timestamp": timestamp,
            "Content-Type": "application/json;charset=UTF-8",
            **changes,
        }

    def send(self, method: str, path: str, body: Any = None, **query: Any) -> httpx.Response:
        parameters = {"orgId": self.simulator.org_id, **{name: str(value) for name, value in query.items() if value is not None}}
        parameters = {name: value for name, value in parameters.items() if value != "LEFT OUT"}
        content = "" if body is None else json.dumps(body, ensure_ascii=False)
        return self.http.request(method, path, params=parameters, content=content.encode() or None, headers=self.headers(parameters, content))

    def post(self, path: str, body: Any = None, **query: Any) -> dict[str, Any]:
        return self.send("POST", path, body, **query).json()

    def get(self, path: str, **query: Any) -> dict[str, Any]:
        return self.send("GET", path, **query).json()

    def data(self, path: str, body: Any = None, **query: Any) -> Any:
        """The payload of a POST that must succeed."""
        answer = self.post(path, body, **query)
        assert answer["code"] == 0, answer
        return answer["data"]

    def upload(self, action: str, message: dict[str, Any], files: dict[str, bytes] | None = None) -> dict[str, Any]:
        parts: list[Any] = [("enos-message", (None, json.dumps(message).encode(), "application/json"))]
        parts += [("enos-file", (name, content, "application/octet-stream")) for name, content in (files or {}).items()]
        query = {"action": action, "orgId": self.simulator.org_id}
        headers = {"apim-accesstoken": self._token or self.token()}
        return self.integration.post("/connect-service/v2.1/integration", params=query, files=parts, headers=headers).json()

    def devices(self, expression: str | None = None, size: int = 200) -> list[dict[str, Any]]:
        body = {"pagination": {"pageNo": 1, "pageSize": size}, **({"expression": expression} if expression else {})}
        return self.data("/connect-service/v2.1/devices", body, action="search")

    def new_device(self, kind: str = "SolarInverter", **fields: Any) -> dict[str, Any]:
        """A new device of a seeded product: tests that change devices do not disturb each other."""
        product = self.data("/connect-service/v2.1/products", {"expression": f"modelId = '{kind}'"}, action="search")[-1]
        body = {"productKey": product["productKey"], "timezone": "+02:00", "deviceName": {"defaultValue": "New device"}, **fields}
        return self.data("/connect-service/v2.1/devices", body, action="create")

    def close(self) -> None:
        self.http.close()
        self.integration.close()
