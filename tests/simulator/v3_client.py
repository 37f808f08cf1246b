"""A client of the API v3 that holds every answer against the generated models."""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module, resources
from typing import Any

import httpx

from energy_simulator import Simulator
from signed_client import undocumented

INVALID, SCHEMAS = "EnapterErrors", "#/components/schemas/"


@cache
def models() -> dict[str, str]:
    """The model of the JSON answer of each operation that has one."""
    document = json.loads(resources.files("energy_twin").joinpath("enapter", "openapi.json").read_bytes())
    operations = [operation for item in document["paths"].values() for operation in item.values() if "operationId" in operation]
    contents = {operation["operationId"]: operation["responses"]["200"].get("content", {}) for operation in operations}
    schemas = {name: content["application/json"]["schema"] for name, content in contents.items() if "application/json" in content}
    return {name: schema["$ref"].removeprefix(SCHEMAS) for name, schema in schemas.items() if "$ref" in schema}


class V3:
    """Calls the simulator by method and path below `/v3`."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.http = httpx.Client(base_url=f"{simulator.enapter_url}/v3", headers={"X-Enapter-Auth-Token": simulator.enapter_token})

    def send(self, method: str, path: str, **more: Any) -> httpx.Response:
        answer = self.http.request(method, path, **more)
        operation = self.simulator.requests[-1].operation
        assert operation is None or undocumented("enapter", operation, answer) == [], f"{operation}: {answer.text}"
        model = INVALID if answer.is_error else models().get(operation or "")
        if model:
            getattr(import_module("energy_twin.enapter"), model).model_validate_json(answer.content, strict=True)
        return answer

    def get(self, path: str, **query: Any) -> Any:
        return self.done("GET", path, params={name.replace("__", "."): value for name, value in query.items()})

    def post(self, path: str, body: Any = None, **query: Any) -> Any:
        return self.done("POST", path, json=body, params=query)

    def patch(self, path: str, **body: Any) -> Any:
        return self.done("PATCH", path, json=body)

    def delete(self, path: str) -> None:
        assert not self.done("DELETE", path)

    def done(self, method: str, path: str, **more: Any) -> Any:
        """The JSON of an answer that must be a success, None where it is empty."""
        answer = self.send(method, path, **more)
        assert answer.status_code == 200, answer.text
        return answer.json() if answer.content else None

    def refused(self, method: str, path: str, **more: Any) -> tuple[int, str | None]:
        """Status and code of an answer that must be an error; None where no page or client names a code for it."""
        answer = self.send(method, path, **more)
        assert answer.is_error, answer.text
        (error,) = answer.json()["errors"]
        return answer.status_code, error.get("code")

    def close(self) -> None:
        self.http.close()
