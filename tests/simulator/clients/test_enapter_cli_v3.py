"""The official command line for API v3, `enapter3`: branch v3 and the release candidates of 3.0.0, which name the site in nearly every path."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest

from enapter_client import Client, decodes, gateway, go_json
from energy_simulator import Simulator

JSON = "application/json"
LOGS = {"logs": [{"received_at": str, "timestamp": str, "severity": str, "message": str}]}
TERMINAL = {"channel_id": str, "token": str, "websocket_url": str}


@pytest.fixture(scope="module")
def world() -> Iterator[Simulator]:
    with gateway() as running:
        yield running


@pytest.fixture(scope="module")
def cli(world: Simulator) -> Iterator[Client]:
    client = Client(f"{world.enapter_url}/v3", X_Enapter_Auth_Token=world.enapter_token, Content_Type="")  # it sends the header even where it is empty
    yield client
    client.close()


@pytest.fixture(scope="module")
def device(cli: Client) -> dict[str, Any]:
    devices = pages(cli, "/devices", "devices", "expand=connectivity&")
    return next(device for device in devices if (device["type"], device["connectivity"]["status"]) == ("LUA", "ONLINE"))


@pytest.fixture(scope="module", params=["/devices/{id}", "/sites/{site_id}/devices/{id}"], ids=["branch v3", "release candidate"])
def path(request: pytest.FixtureRequest, device: dict[str, Any]) -> str:
    return str(request.param).format(**device)


def pages(cli: Client, target: str, name: str, query: str = "") -> list[dict[str, Any]]:
    """All objects: pages of 50 until one is empty. It stops with an error at a page without `total_count` or an object without `id`."""
    found: list[dict[str, Any]] = []
    while True:
        page = cli.read("GET", f"{target}?{query}limit=50&offset={len(found)}")
        assert isinstance(page["total_count"], int)
        assert all(isinstance(one["id"], str) and one["id"] for one in page[name])
        if not page[name]:
            return found
        found += page[name]


def blueprint() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("manifest.yml", "blueprint_spec: device/3.0\ndisplay_name: Pump\nruntime:\n  type: lua\n  options:\n    file: main.lua\n")
        archive.writestr("main.lua", "-- pump\n")
    return content.getvalue()


def uploaded(cli: Client) -> str:
    answer = cli.read("POST", "/blueprints/upload", blueprint())
    assert decodes(answer, {"blueprint": {"id": str}})
    return str(answer["blueprint"]["id"])


def test_site_list(cli: Client) -> None:
    assert [site["name"] for site in pages(cli, "/sites", "sites")] == ["Sonnenhang Solar Park", "Seeblick Solar Park"]
    assert len(cli.read("GET", "/sites?limit=1")["sites"]) == 1


def test_site_list_of_my_sites(cli: Client) -> None:
    assert [site["name"] for site in pages(cli, "/sites/users/me/sites", "sites")] == ["Sonnenhang Solar Park"]
    assert cli.read("GET", "/users/me/sites?limit=10&offset=1")["sites"] == []  # previews of May to July 2025


def test_site_get(cli: Client, device: dict[str, Any]) -> None:
    assert cli.read("GET", f"/sites/{device['site_id']}")["site"]["name"] == "Sonnenhang Solar Park"


def test_device_list(cli: Client, device: dict[str, Any]) -> None:
    everything = pages(cli, "/devices", "devices", "expand=connectivity%2Cmanifest%2Cproperties%2Ccommunication%2Csite&")
    assert len(everything) == 40
    site = device["site_id"]
    assert pages(cli, f"/sites/{site}/devices", "devices", f"site_id={site}&") == pages(cli, f"/sites/{site}/devices", "devices")


def test_device_get(cli: Client, path: str, device: dict[str, Any]) -> None:
    found = cli.read("GET", f"{path}?expand=communication%2Csite")["device"]
    assert decodes(found, {"id": str, "type": str, "communication": {"type": str, "upstream_id": str}})
    assert (found["id"], found["site"]["id"]) == (device["id"], device["site_id"])


def test_device_update_sends_an_empty_text_for_what_it_does_not_change(cli: Client, path: str, device: dict[str, Any]) -> None:
    changed = cli.read("PATCH", path, go_json({"name": "Roof", "slug": ""}), Content_Type=JSON)["device"]
    assert (changed["name"], changed["slug"]) == ("Roof", device["slug"])


def test_device_change_blueprint(cli: Client, path: str, device: dict[str, Any]) -> None:
    made = uploaded(cli)
    for blueprint_id in (made, device["blueprint_id"]):
        changed = cli.read("POST", f"{path}/assign_blueprint", go_json({"blueprint_id": blueprint_id}), Content_Type=JSON)
        assert changed["device"]["blueprint_id"] == blueprint_id


def test_device_logs(cli: Client, path: str) -> None:
    query = "limit=5&order=RECEIVED_AT_DESC&severity=error&show=ALL"
    answer = cli.read("GET", f"{path}/logs?{query}")
    assert decodes(answer, LOGS)
    assert [line["severity"] for line in answer["logs"]] == ["error"] * 5
    assert decodes(cli.read("GET", f"{path}/logs?received_at_from=2026-05-14T08%3A00%3A00%2B02%3A00&offset=1"), LOGS)


def test_device_command(cli: Client, path: str) -> None:
    body = go_json({"name": "set_power_limit", "arguments": {"percent": 80}, "ephemeral": True})
    assert cli.read("POST", f"{path}/execute_command", body)["execution"]["ephemeral"] is True
    done = cli.read("POST", f"{path}/execute_command", go_json({"name": "ping"}))["execution"]
    assert done["id"] in [execution["id"] for execution in cli.read("GET", f"{path}/command_executions")["executions"]]
    assert len(cli.read("GET", f"{path}/command_executions/{done['id']}?expand=log")["execution"]["log"]) == 3


def test_device_command_list_with_ephemeral_ones(cli: Client, device: dict[str, Any]) -> None:
    """Offered in June 2025 only."""
    made = cli.read("POST", f"/devices/{device['id']}/execute_command", go_json({"name": "ping", "ephemeral": True}))["execution"]["id"]
    assert made in [one["id"] for one in cli.read("GET", f"/devices/{device['id']}/command_executions?expand=ephemeral")["executions"]]


def test_device_telemetry(cli: Client, path: str) -> None:
    assert "ac_power" in cli.read("GET", f"{path}/telemetry")["telemetry"]


def test_device_create_configure_and_delete(cli: Client, device: dict[str, Any]) -> None:
    site, place = device["site_id"], f"/sites/{device['site_id']}/devices"
    body = go_json({"name": "Station", "site_id": site, "slug": ""})
    made = cli.read("POST", "/provisioning/standalone", body, Content_Type=JSON)["device_id"]
    config = cli.read("POST", f"{place}/{made}/generate_config", go_json({"protocol": "MQTT"}))["config"]
    assert config["mqtt_credentials"].keys() == {"protocol", "username", "password"}
    assert cli.read("POST", f"/devices/{made}/generate_config", go_json({"protocol": "MQTTS"}))["config"]["mqtt_port"] == 8883
    ucm = next(one["id"] for one in pages(cli, "/devices", "devices") if (one["type"], one["site_id"]) == ("HARDWARE_UCM", site))
    body = go_json({"blueprint_id": uploaded(cli), "name": "Pump", "runtime_id": ucm, "slug": ""})
    lua = cli.read("POST", "/provisioning/lua_device", body, Content_Type=JSON)["device_id"]
    assert cli.send("DELETE", f"/devices/{lua}").status_code == cli.send("DELETE", f"{place}/{made}").status_code == 200
    assert cli.refused("DELETE", f"/devices/{made}") == (404, "not_found")


def test_device_run_terminal(cli: Client, device: dict[str, Any]) -> None:
    gateways = [one for one in pages(cli, "/devices", "devices") if (one["type"], one["site_id"]) == ("GATEWAY", device["site_id"])]
    answers = [cli.send("POST", f"/sites/{one['site_id']}/devices/{one['id']}/run_terminal") for one in gateways]
    (opened,) = [answer.json() for answer in answers if answer.status_code == 200]
    assert decodes(opened, TERMINAL)
    assert opened["websocket_url"].startswith("wss://")


def test_blueprint_get_and_download(cli: Client) -> None:
    made = uploaded(cli)
    assert cli.read("GET", f"/blueprints/{made}")["blueprint"]["id"] == made
    assert cli.send("GET", f"/blueprints/{made}/zip").content == blueprint()
    named = cli.read("GET", "/blueprints/enapter/inverter/latest")["blueprint"]["id"]
    assert zipfile.is_zipfile(io.BytesIO(cli.send("GET", f"/blueprints/{named}/zip").content))


def test_blueprint_profiles(cli: Client) -> None:
    assert zipfile.is_zipfile(io.BytesIO(cli.send("GET", "/blueprints/download_device_profiles").content))
    assert cli.send("POST", "/blueprints/upload_device_profiles", blueprint()).status_code == 200


@pytest.mark.parametrize("place", ["/site", "/sites/{site_id}"], ids=["branch v3", "release candidate"])
def test_rule_engine(cli: Client, device: dict[str, Any], place: str) -> None:
    engine = f"{place.format(**device)}/rule_engine"
    states = [cli.read(method, engine + tail)["engine"]["state"] for method, tail in (("GET", ""), ("POST", "/suspend"), ("POST", "/resume"))]
    assert states == ["ACTIVE", "SUSPENDED", "ACTIVE"]
    script = {"code": base64.b64encode(b"x = 1").decode(), "exec_interval": "0s", "runtime_version": "V3"}
    body = go_json({"disable": False, "script": script, "slug": "mine"})
    made = cli.read("POST", f"{engine}/rules", body, Content_Type=JSON)["rule"]
    assert made["id"] in [rule["id"] for rule in cli.read("GET", f"{engine}/rules")["rules"]]
    assert cli.read("PATCH", f"{engine}/rules/mine", go_json({"slug": "yours"}), Content_Type=JSON)["rule"]["slug"] == "yours"
    body = go_json({"script": {**script, "exec_interval": "1m0s", "runtime_version": "V1"}})
    assert cli.read("POST", f"{engine}/rules/yours/update_script", body, Content_Type=JSON)["rule"]["script"]["exec_interval"] == "1m0s"
    for action, disabled in (("disable", True), ("enable", False)):
        answer = cli.send("POST", f"{engine}/rules/batch_{action}", go_json({"rule_ids": ["yours", "morning-report"]}), Content_Type=JSON)
        assert (answer.status_code, cli.read("GET", f"{engine}/rules/yours")["rule"]["disabled"]) == (200, disabled)
    assert cli.send("DELETE", f"{engine}/rules/yours", Content_Type=JSON).status_code == 200


def test_a_refusal_is_shown_by_its_messages(cli: Client) -> None:
    answer = cli.send("GET", "/devices/gone")
    assert decodes(json.loads(answer.content), {"errors": [{"code": str, "message": str, "details": {}}]})
    assert [error["message"] for error in answer.json()["errors"]] == ["Device not found."]
