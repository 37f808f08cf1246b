"""The official MCP server, `mcp-server`: what its tools ask for, and how it maps the answers; an unknown word in them ends the tool."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from enapter_client import Client, gateway
from energy_simulator import Simulator

TYPES = {"integer", "float", "string", "boolean", "json", "array_of_strings", "object", "alerts"}
ROLES = {"readonly", "user", "owner", "installer", "vendor", "system"}
SEVERITIES = {"info", "warning", "error"}
USER = "7d2f5a80-41c6-4e0b-9f37-c58e1b06d294"
EXPAND = "expand=manifest%2Cproperties%2Cconnectivity%2Craised_alert_names"


@pytest.fixture(scope="module")
def world() -> Iterator[Simulator]:
    with gateway() as running:
        yield running


@pytest.fixture(scope="module")
def server(world: Simulator) -> Iterator[Client]:
    """It names the user by the GUID that the identity provider knows."""
    headers = {"X_Enapter_Auth_Token": world.enapter_token, "X_Enapter_Auth_User": USER, "X_Enapter_Allow_HTTP": "true"}
    client = Client(world.enapter_url, **headers)
    yield client
    client.close()


def pages(server: Client, target: str, name: str) -> list[dict[str, Any]]:
    """It asks for pages by their offset alone, until one is empty."""
    found: list[dict[str, Any]] = []
    separator = "&" if "?" in target else "?"
    while page := server.read("GET", f"{target}{separator}offset={len(found)}")[name]:
        found += page
    return found


@pytest.fixture(scope="module")
def devices(server: Client) -> list[dict[str, Any]]:
    return pages(server, f"/v3/devices?{EXPAND}", "devices")


@pytest.fixture(scope="module")
def inverter(devices: list[dict[str, Any]]) -> dict[str, Any]:
    return next(device for device in devices if (device["type"], device["connectivity"]["status"]) == ("LUA", "ONLINE"))


def test_search_sites(server: Client) -> None:
    assert [site["authorized_role"].lower() in ROLES for site in pages(server, "/v3/sites", "sites")] == [True, True]


def test_search_devices(devices: list[dict[str, Any]]) -> None:
    assert len(devices) == 40
    for device in devices:
        assert device["authorized_role"].lower() in ROLES
        assert device["connectivity"]["status"] in ("UNKNOWN", "ONLINE", "OFFLINE")
        assert isinstance(device["raised_alert_names"], list)


def test_every_declaration_of_a_manifest_can_be_mapped(devices: list[dict[str, Any]]) -> None:
    for manifest in (device["manifest"] for device in devices):
        arguments = [argument for command in manifest["commands"].values() for argument in (command.get("arguments") or {}).values()]
        for declared in (*manifest["properties"].values(), *manifest["telemetry"].values(), *arguments):
            assert declared["type"] in TYPES
            assert declared["display_name"]
            assert (declared.get("access_level") or "readonly") in ROLES
        for alert in manifest["alerts"].values():
            assert alert["severity"] in SEVERITIES
            assert alert["display_name"]
            assert isinstance(alert.get("troubleshooting", []), list)


def test_read_blueprint_finds_the_alerts_that_devices_raise(devices: list[dict[str, Any]]) -> None:
    for device in devices:
        assert set(device["raised_alert_names"]) <= device["manifest"]["alerts"].keys()


def test_get_latest_telemetry(server: Client, inverter: dict[str, Any]) -> None:
    names = [name for name, declared in inverter["manifest"]["telemetry"].items() if declared["type"] in TYPES]
    target = f"/v3/telemetry/latest?devices%5B{inverter['id']}%5D={'%2C'.join(names)}"
    values = server.read("GET", target)["telemetry"][inverter["id"]]
    assert values.keys() == set(names)
    assert all(value["timestamp"] is not None for value in values.values())


def test_get_historical_telemetry(server: Client, inverter: dict[str, Any]) -> None:
    selector = {"device": inverter["id"], "attribute": ["ac_power", "status"], "aggregation": "last"}
    query = {"from": "2026-05-14T12:00:00+00:00", "to": "2026-05-14T12:05:00+00:00", "granularity": "60s", "telemetry": [selector]}
    body = json.dumps(query).encode()
    answer = server.send("POST", "/v3/telemetry/query_timeseries", body, Accept="text/csv", Content_Type="application/json")
    assert answer.headers["X-Enapter-Timeseries-Data-Types"].replace(" ", "").split(",") == ["float", "string"]
    assert len(answer.text.splitlines()) == 1 + 5


def test_execute_command_and_search_executions(server: Client, inverter: dict[str, Any]) -> None:
    body = json.dumps({"name": "ping", "arguments": {}}).encode()
    done = server.read("POST", f"/v3/devices/{inverter['id']}/execute_command?expand=", body)["execution"]
    query = "order=CREATED_AT_DESC&created_at.gte=2026-01-01T00%3A00%3A00%2B00%3A00&state.in=SUCCESS"
    found = pages(server, f"/v3/devices/{inverter['id']}/command_executions?{query}", "executions")
    of_site = pages(server, f"/v3/sites/{inverter['site_id']}/commands/executions?{query}&device_id.in={inverter['id']}", "executions")
    assert [one["id"] for one in found] == [one["id"] for one in of_site] == [done["id"]]
    assert (done["device_id"], done["request"]["name"], done["response"]["payload"]) == (inverter["id"], "ping", {"value": "pong"})


def test_a_role_that_does_not_suffice_is_refused_otherwise_than_a_token(world: Simulator) -> None:
    with Simulator(devices=0, enapter_devices=100, seed=7) as larger:  # the fifth of five gateways is at a site of which one is a user only
        client = Client(larger.enapter_url, X_Enapter_Auth_Token=larger.enapter_token)
        other = next(device for device in pages(client, "/v3/devices", "devices") if (device["authorized_role"], device["type"]) == ("USER", "LUA"))
        body = b'{"name":"set_power_limit","arguments":{"percent":80}}'
        assert client.refused("POST", f"/v3/devices/{other['id']}/execute_command?expand=", body) == (403, "forbidden")
        client.close()
    stranger = Client(world.enapter_url, X_Enapter_Auth_Token="wrong", X_Enapter_Auth_User=USER)
    assert stranger.refused("GET", "/v3/sites") == (403, "invalid_header")
    stranger.close()


def test_rules(server: Client, inverter: dict[str, Any]) -> None:
    engine = f"/v3/sites/{inverter['site_id']}/rule_engine"
    assert server.read("GET", engine)["engine"].keys() == {"id", "state", "timezone"}
    body = json.dumps({"slug": "by-agent", "script": {"code": "eCA9IDE=", "runtime_version": "V3"}, "disable": True}).encode()
    made = server.read("POST", f"{engine}/rules", body)["rule"]
    rules = server.read("GET", f"{engine}/rules")  # the first page without an offset, which older gateways do not know
    assert made in rules["rules"]
    assert rules["total_count"] == len(rules["rules"])
    changed = server.read("POST", f"{engine}/rules/{made['id']}/update_script", b'{"script":{"code":"eCA9IDI=","runtime_version":"V3"}}')["rule"]
    assert changed["script"]["code"] == "eCA9IDI="
    assert server.send("DELETE", f"{engine}/rules/{made['id']}").status_code == 200
