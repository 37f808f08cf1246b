"""The simulator and the specifications are one: every operation can be called, and every answer is one that they allow."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from importlib import resources
from typing import Any

import httpx
import pytest

from energy_simulator.enapter import gateway as enapter
from energy_simulator.enos import tenant
from energy_simulator.log import Part
from energy_simulator.platform import Handlers, warned
from energy_simulator.spec import Operation, catalogue
from energy_simulator.validation import form
from signed_client import Enos

OPERATIONS = [(platform, operation) for platform in ("enos", "enapter") for operation in catalogue(platform).operations]
HANDLERS: dict[str, Handlers] = {"enos": tenant.HANDLERS, "enapter": enapter.HANDLERS}


def test_every_behaviour_is_that_of_an_operation() -> None:
    known = {(platform, operation.name) for platform, operation in OPERATIONS}
    assert {(platform, name) for platform, handlers in HANDLERS.items() for name in handlers} <= known


def test_the_simulator_knows_neither_the_clients_nor_their_generated_side() -> None:
    script = "import sys, energy_simulator.command; print([name for name in sys.modules if name.startswith(('energy_clients', 'energy_api', 'energy_core'))])"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def values(operation: Operation) -> dict[str, str]:
    """Query parameters that the operation accepts, from their examples."""
    given: dict[str, str] = {"action": operation.action} if operation.action else {}
    for parameter in operation.parameters:
        if parameter["in"] != "query" or not (parameter.get("required") or "example" in parameter):
            continue
        example = parameter.get("example", parameter["schema"].get("example", parameter["schema"].get("enum", ["1"])[0]))
        if parameter.get("style") == "deepObject":
            given |= {f"{parameter['name']}[{key}]": value for key, value in example.items()}
        else:
            given[parameter["name"]] = ",".join(example) if isinstance(example, list) else text(example)
    return given


def text(example: Any) -> str:
    return example if isinstance(example, str) else json.dumps(example)


@cache
def specified(platform: str) -> dict[str, Any]:
    """The operations of the joined document itself, by their ids."""
    document = json.loads(resources.files("energy_twin").joinpath(platform, "openapi.json").read_bytes())
    return {item[method]["operationId"]: item[method] for item in document["paths"].values() for method in item}


def example_of(platform: str, operation: Operation) -> Any:
    """The example of the request body."""
    spec = specified(platform)[operation.name]
    return next(iter(spec["requestBody"]["content"].values())).get("example") if "requestBody" in spec else None


def call(enos: Enos, gateway: httpx.Client, platform: str, operation: Operation, write: Callable[[Any], Any] = lambda body: body) -> httpx.Response:
    body, query = write(example_of(platform, operation)), values(operation)
    path = operation.path.replace("{device_id}", "x")
    if platform == "enapter":
        return gateway.request(operation.method, path, params=query, json=body)
    query = {**query, **({"orgId": enos.simulator.org_id} if "orgId" in query else {})}
    if operation.host == "integration":
        files = [("enos-message", (None, json.dumps(body["enos-message"]).encode(), "application/json"))] if body else None
        return enos.integration.request(operation.method, path, params=query, files=files, headers={"apim-accesstoken": enos.token()})
    if operation.multipart:
        parts = {name: (None, value if isinstance(value, str) else json.dumps(value)) for name, value in {**body, "orgId": enos.simulator.org_id}.items()}
        headers = {name: value for name, value in enos.headers(query, "").items() if name != "Content-Type"}
        return enos.http.request(operation.method, path, params=query, files=parts, headers=headers)
    content = json.dumps(body) if body is not None else ""
    return enos.http.request(operation.method, path, params=query, content=content.encode() or None, headers=enos.headers(query, content))


def test_the_examples_of_a_request_are_let_in(enos: Enos, gateway: httpx.Client) -> None:
    """Their devices do not exist here, but what is refused is never the form of the request."""
    for platform, operation in OPERATIONS:
        answer = call(enos, gateway, platform, operation)
        text = answer.text if "json" in answer.headers["content-type"] else ""
        assert answer.status_code in ((200, 404, 422) if platform == "enapter" else (200, 400)), operation.name
        assert "is missing" not in text, operation.name
        assert "Input should" not in text, operation.name
        assert enos.simulator.requests[-1].operation == operation.name


def as_text(body: Any) -> Any:
    """The body with text for all numbers and capitalized booleans, as some serializers write it."""
    if isinstance(body, dict):
        return {name: as_text(item) for name, item in body.items()}
    if isinstance(body, list):
        return [as_text(item) for item in body]
    return str(body) if isinstance(body, (int, float)) else body


def test_the_examples_are_let_in_with_all_their_numbers_as_text(enos: Enos, gateway: httpx.Client) -> None:
    refused: list[str] = []
    for platform, operation in OPERATIONS:
        example = example_of(platform, operation)
        if isinstance(example, (dict, list)) and as_text(example) != example:
            answer = call(enos, gateway, platform, operation, as_text)
            if answer.status_code >= 500 or "Input should" in answer.text:
                refused.append(f"{operation.name}: {answer.status_code} {answer.text[:200]}")
    assert not refused


@pytest.mark.slow
def test_without_a_behaviour_the_example_is_the_answer(enos: Enos, gateway: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    for platform, operation in OPERATIONS:
        if operation.security:  # tokens are needed to get in at all
            monkeypatch.setattr(HANDLERS_OF[platform], "HANDLERS", {name: one for name, one in HANDLERS[platform].items() if name != operation.name})
            answer = call(enos, gateway, platform, operation)
            assert answer.content == operation.example.body, operation.name
            assert answer.headers["x-simulator"] == "example", operation.name


def test_a_form_that_no_page_describes_is_taken_as_it_is() -> None:
    from dataclasses import replace

    operation = next(operation for _, operation in OPERATIONS if operation.multipart)
    parts = [Part("enos-file", "a.txt", b"a"), Part("more", None, b"{}")]
    assert form(replace(operation, body_model=None), parts, strict=True) == ({"more": {}}, {"a.txt": b"a"})


HANDLERS_OF: dict[str, Any] = {"enos": tenant, "enapter": enapter}


def test_an_operation_without_behaviour_says_so_once_on_standard_error(enos: Enos, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    warned.cache_clear()
    monkeypatch.setattr(tenant, "HANDLERS", {name: one for name, one in tenant.HANDLERS.items() if name != "searchDevices"})
    for _ in range(2):
        assert enos.send("POST", "/connect-service/v2.1/devices", {}, action="search").headers["x-simulator"] == "example"
    assert [line for line in capsys.readouterr().err.splitlines() if "searchDevices" in line] == [
        "energy simulate: enos searchDevices has no behaviour here: it answers the example of the specification"
    ]


def test_an_operation_with_behaviour_answers_no_example(enos: Enos) -> None:
    assert "x-simulator" not in enos.send("POST", "/connect-service/v2.1/devices", {}, action="search").headers
