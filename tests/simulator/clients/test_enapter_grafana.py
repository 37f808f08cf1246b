"""The official data source for Grafana, `enapter-api-datasource`: its adapters for API v1 and v3, whose queries users write as JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from enapter_client import Client, decodes, gateway, go_json
from energy_simulator import Simulator

NOBODY = "does_not_exist"
TYPES = ("float", "integer", "string", "string_array", "boolean")
HEALTH = {
    "from": "2026-05-14T11:00:00Z",
    "to": "2026-05-14T12:00:00Z",
    "telemetry": [{"device": "9c3f5d10-7a42-4be8-8d61-02c5e7f9a4b3", "attribute": NOBODY}],
    "granularity": "1m",
    "aggregation": "auto",
}


@pytest.fixture(scope="module")
def world() -> Iterator[Simulator]:
    with gateway() as running:
        yield running


@pytest.fixture(scope="module")
def grafana(world: Simulator) -> Iterator[Client]:
    """Its requests in v3, and those about telemetry in v1, keep the path of the base URL."""
    client = Client(world.enapter_url, X_Enapter_Auth_Token=world.enapter_token)
    yield client
    client.close()


@pytest.fixture(scope="module")
def resolved(world: Simulator) -> Iterator[Client]:
    """Devices and commands of v1 go through the official Go client, which drops that path."""
    client = Client(world.url, X_Enapter_Auth_Token=world.enapter_token)
    yield client
    client.close()


@pytest.fixture(scope="module")
def device(grafana: Client) -> str:
    devices = grafana.read("GET", "/v3/devices?expand=connectivity")["devices"]
    return str(next(one["id"] for one in devices if (one["type"], one["connectivity"]["status"]) == ("LUA", "ONLINE")))


def frame(answer: httpx.Response) -> dict[str, tuple[str, list[str]]]:
    """Type and cells of each series by its name. The media type must be bare, and each series has a header line of its own."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/csv"
    types = [value.decode() for name, value in answer.headers.raw if name.lower() == b"x-enapter-timeseries-data-types"]
    head, *rows = csv.reader(io.StringIO(answer.text))
    assert head[0] == "ts"
    assert len(types) == len(head) - 1
    assert set(types) <= set(TYPES)
    assert all(row[0].isdigit() for row in rows)
    tags = [dict(pair.split("=") for pair in heading.split(" ")) for heading in head[1:]]
    return {tag["telemetry"]: (kind, [row[index] for row in rows]) for index, (tag, kind) in enumerate(zip(tags, types, strict=True), 1)}


@pytest.mark.parametrize(
    ("target", "code"),
    [("/telemetry/v1/timeseries", "unprocessable_entity"), ("/v3/telemetry/query_timeseries", "telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND")],
)
def test_the_health_check_insists_on_the_error_of_an_unknown_device(grafana: Client, target: str, code: str) -> None:
    body = json.dumps(HEALTH, indent=2).encode()
    assert grafana.refused("POST", target, body, Accept="text/csv", X_Enapter_Auth_User=NOBODY)[1] == code


def test_the_health_check_asks_for_a_device_that_does_not_exist(grafana: Client, resolved: Client) -> None:
    assert resolved.refused("GET", f"/assets/v1/devices/{NOBODY}", X_Enapter_Auth_User=NOBODY)[1] == "not_found"
    assert grafana.refused("GET", f"/v3/devices/{NOBODY}/manifest", Accept="application/json", X_Enapter_Auth_User=NOBODY)[0] == 404


@pytest.mark.parametrize("target", ["/telemetry/v1/timeseries", "/v3/telemetry/query_timeseries"])
def test_series_of_every_type(grafana: Client, device: str, target: str) -> None:
    names = ("ac_power", "uptime", "status", "alerts", "grid_connected")
    selectors = [{"device": device, "attribute": name, "aggregation": "last"} for name in names]
    query: dict[str, Any] = {"from": 1778760000, "to": 1778760300, "granularity": "1m0s", "telemetry": selectors}
    found = frame(grafana.send("POST", target, json.dumps(query).encode(), Accept="text/csv"))
    assert {name: kind for name, (kind, _) in found.items()} == dict(zip(names, TYPES[:2] + TYPES[2:], strict=True))
    assert [float(cell) for cell in found["ac_power"][1]]
    assert {isinstance(json.loads(cell), list) for cell in found["alerts"][1]} == {True}
    assert set(found["grid_connected"][1]) <= {"true", "false"}


def test_no_data_is_an_empty_answer_in_v1(grafana: Client, device: str) -> None:
    query = {**HEALTH, "from": "2999-01-01T00:00:00Z", "to": "2999-01-01T00:01:00Z", "telemetry": [{"device": device, "attribute": "ac_power"}]}
    answer = grafana.send("POST", "/telemetry/v1/timeseries", json.dumps(query).encode(), Accept="text/csv")
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize(("arguments", "state"), [(None, "ERROR"), ({"percent": 80}, "SUCCEEDED")])
def test_a_command_in_v3(grafana: Client, device: str, arguments: dict[str, Any] | None, state: str) -> None:
    """Without arguments it sends null."""
    body = go_json({"name": "set_power_limit", "arguments": arguments}, "\n")
    answer = grafana.send("POST", f"/v3/devices/{device}/execute_command", body, Content_Type="application/json", Accept="application/json")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    assert decodes(answer.json(), {"execution": {"state": str, "response": {"state": str, "payload": {}}}})
    assert answer.json()["execution"]["response"]["state"] == state


def test_a_command_in_v1(resolved: Client, device: str) -> None:
    body = go_json({"device_id": device, "command_name": "ping"}, "\n")
    assert resolved.read("POST", "/commands/v1/execute", body) == {"state": "succeeded", "payload": {"value": "pong"}}


def test_a_manifest(grafana: Client, resolved: Client, device: str) -> None:
    answer = grafana.send("GET", f"/v3/devices/{device}/manifest", Accept="application/json")
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["manifest"] == resolved.read("GET", f"/assets/v1/devices/{device}?expand=manifest")["device"]["manifest"]
