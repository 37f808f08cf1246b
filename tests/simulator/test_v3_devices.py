"""The Enapter gateway, HTTP API v3: tokens, sites, devices and provisioning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from energy_simulator import Simulator
from v3_client import V3


@pytest.fixture(scope="module")
def v3() -> Iterator[V3]:
    with Simulator(devices=0, enapter_devices=130, seed=7) as running:
        running.clock.freeze()
        client = V3(running)
        yield client
        client.close()


def own_site(v3: V3) -> str:
    return v3.get("/site")["site"]["id"]


def listed(v3: V3, **query: Any) -> list[dict[str, Any]]:
    return v3.get("/devices", limit=1000, **query)["devices"]


def one_of(v3: V3, kind: str, status: str = "ONLINE") -> dict[str, Any]:
    devices = listed(v3, expand="connectivity,communication")
    return next(device for device in devices if (device["type"], device["connectivity"]["status"], device["authorized_role"]) == (kind, status, "OWNER"))


def added(v3: V3, name: str, **more: Any) -> str:
    return v3.post("/provisioning/standalone", {"name": name, **more})["device_id"]


@pytest.mark.parametrize(("headers", "status"), [({}, 401), ({"X-Enapter-Auth-Token": "wrong"}, 403)])
def test_a_missing_token_and_a_wrong_one_are_told_apart(v3: V3, headers: dict[str, str], status: int) -> None:
    answer = httpx.get(f"{v3.simulator.enapter_url}/v3/sites", headers=headers)
    assert (answer.status_code, answer.json()["errors"][0]["details"]) == (status, {"header": "X-Enapter-Auth-Token"})


def test_two_operations_need_no_token(v3: V3) -> None:
    root, blueprint = f"{v3.simulator.enapter_url}/v3/blueprints", v3.simulator.blueprint_ids[0]
    assert httpx.get(f"{root}/{blueprint}/zip").status_code == httpx.post(f"{root}/validate", content=b"").status_code == 200
    assert httpx.get(f"{root}/{blueprint}/zip", headers={"X-Enapter-Auth-Token": "wrong"}).status_code == 403


def test_sites_come_in_pages(v3: V3) -> None:
    page = v3.get("/sites", limit=1)
    assert ([site["name"] for site in page["sites"]], page["total_count"]) == (["Sonnenhang Solar Park"], 2)
    assert [site["name"] for site in v3.get("/sites", offset=1)["sites"]] == ["Seeblick Solar Park"]
    assert v3.get("/sites", offset=2, expand="") == {"sites": [], "total_count": 2}
    assert v3.get("/sites", offset=10**18)["sites"] == []
    assert v3.refused("GET", "/sites", params={"offset": 10**30}) == (400, "invalid_query_parameter_format")
    for path in ("/sites/users/me/sites", "/users/me/sites"):
        assert [site["authorized_role"] for site in v3.get(path)["sites"]] == ["OWNER"]


def test_sites_are_found_by_a_part_of_their_name(v3: V3) -> None:
    found = {name: [site["name"] for site in v3.get("/sites", name=name)["sites"]] for name in ("see", "Seeblick Solar Park", "Park", "", "gone")}
    assert found["see"] == found["Seeblick Solar Park"] == ["Seeblick Solar Park"]
    assert found["Park"] == found[""] == ["Sonnenhang Solar Park", "Seeblick Solar Park"]
    assert found["gone"] == []


def test_a_site_is_created_changed_and_deleted(v3: V3) -> None:
    made = v3.post("/sites", {"name": "New", "timezone": "Europe/Madrid"})["site"]
    assert v3.get(f"/sites/{made['id']}")["site"] == made
    changed = v3.patch(f"/sites/{made['id']}", name=None, timezone="UTC", location={"name": "Here"})["site"]
    assert changed == {**made, "timezone": "UTC", "location": {"name": "Here"}}
    assert v3.get(f"/sites/{made['id']}/rule_engine")["engine"]["timezone"] == "UTC"
    v3.delete(f"/sites/{made['id']}")
    assert v3.refused("GET", f"/sites/{made['id']}") == (404, "not_found")


def test_sites_refuse_what_cannot_be(v3: V3) -> None:
    other = v3.get("/sites")["sites"][1]["id"]
    assert v3.refused("PATCH", f"/sites/{other}", json={"name": "Mine"}) == (403, "forbidden")
    assert v3.refused("DELETE", f"/sites/{own_site(v3)}") == (422, "unprocessable_entity")
    assert v3.refused("POST", "/sites", json={"name": "New", "timezone": "Mars/Olympus"}) == (400, None)
    assert v3.refused("POST", "/sites", json={"name": "New"}) == (400, None)
    assert v3.refused("GET", "/sites", params={"offset": -1}) == (400, "invalid_query_parameter_format")


def test_the_devices_are_those_of_v1_in_the_order_of_their_ids(v3: V3) -> None:
    headers = {"X-Enapter-Auth-Token": v3.simulator.enapter_token}
    old = httpx.get(f"{v3.simulator.enapter_url}/assets/v1/devices", params={"page_size": 1000}, headers=headers).json()["devices"]
    found: list[str] = []
    while page := v3.get("/devices", offset=len(found))["devices"]:
        assert len(page) <= 50
        found += [device["id"] for device in page]
    assert found == sorted(found)
    assert set(found) >= {device["device_id"] for device in old}


def test_only_what_is_expanded_is_shown(v3: V3) -> None:
    basic = {"id", "blueprint_id", "name", "site_id", "updated_at", "slug", "type", "authorized_role"}
    more = {"site", "manifest", "properties", "connectivity", "communication", "raised_alert_names"}
    assert set(listed(v3)[0]) == set(listed(v3, expand="")[0]) == basic
    assert set(listed(v3, expand=",".join(more))[0]) == basic | more
    assert v3.refused("GET", "/devices", params={"expand": "secrets"}) == (400, "invalid_query_parameter_format")


def test_a_device_is_found_by_id_and_slug_in_its_site(v3: V3) -> None:
    device = one_of(v3, "LUA")
    for path in (f"/devices/{device['slug']}", f"/sites/{device['site_id']}/devices/{device['id']}"):
        assert v3.get(path)["device"]["id"] == device["id"]
    other = v3.get("/sites")["sites"][1]["id"]
    assert v3.refused("GET", f"/sites/{other}/devices/{device['id']}") == (404, "not_found")
    assert v3.refused("GET", "/devices/gone") == (404, "not_found")
    ids = [{item["id"] for item in v3.get(f"/sites/{site}/devices", limit=1000)["devices"]} for site in (device["site_id"], other)]
    assert ids[1]
    assert not ids[0] & ids[1]
    assert v3.get(f"/devices/{device['slug']}/manifest")["manifest"]["display_name"] == "Solar inverter"


def test_everything_about_a_device_is_also_found_below_its_site(v3: V3) -> None:
    device = one_of(v3, "LUA")
    path, other = f"/sites/{device['site_id']}/devices/{device['slug']}", v3.get("/sites")["sites"][1]["id"]
    assert v3.patch(path, name=device["name"], slug="")["device"]["slug"] == device["slug"]
    assert v3.post(f"{path}/assign_blueprint", {"blueprint_id": device["blueprint_id"]})["device"]["id"] == device["id"]
    assert v3.get(f"{path}/logs")["logs"] == v3.get(f"/devices/{device['id']}/logs")["logs"]
    done = v3.post(f"{path}/execute_command", {"name": "ping"})["execution"]
    assert v3.get(f"{path}/command_executions/{done['id']}")["execution"] == done == v3.get(f"{path}/command_executions")["executions"][0]
    assert v3.refused("POST", f"{path}/run_terminal") == v3.refused("POST", f"{path}/generate_config", json={"protocol": "MQTT"})
    assert v3.refused("GET", f"/sites/{other}/devices/{device['id']}/logs") == (404, "not_found")


def test_a_device_is_changed(v3: V3) -> None:
    device = added(v3, "Changing", slug="before")
    assert v3.patch(f"/devices/{device}", name="Changed", slug=None)["device"]["slug"] == "before"
    v3.patch("/devices/before", slug="after")
    found = v3.get("/devices/after")["device"]
    assert (found["id"], found["name"]) == (device, "Changed")
    assert v3.refused("PATCH", "/devices/after", json={"slug": one_of(v3, "LUA")["slug"]}) == (409, None)


def test_an_empty_text_leaves_name_and_slug_as_they_are(v3: V3) -> None:
    device = added(v3, "Kept", slug="kept")
    changed = v3.patch(f"/devices/{device}", name="Renamed", slug="")["device"]
    assert (changed["name"], changed["slug"]) == ("Renamed", "kept")
    assert v3.patch(f"/devices/{device}", name="", slug="renamed")["device"]["name"] == "Renamed"


def test_a_gateway_whose_terminal_is_switched_on_opens_one(v3: V3) -> None:
    gateways = [device for device in listed(v3, expand="connectivity") if device["type"] == "GATEWAY" and device["authorized_role"] == "OWNER"]
    made = [v3.send("POST", f"/devices/{gateway['id']}/run_terminal") for gateway in gateways]
    assert {answer.status_code for answer in made} == {200, 422}
    first = next(answer.json() for answer in made if answer.status_code == 200)
    assert first["websocket_url"].startswith("wss://")
    assert first.keys() == {"channel_id", "token", "websocket_url"}
    assert v3.refused("POST", f"/devices/{one_of(v3, 'LUA')['id']}/run_terminal") == (422, "unprocessable_entity")
    other = next(device for device in listed(v3) if device["type"] == "GATEWAY" and device["authorized_role"] == "USER")
    assert v3.refused("POST", f"/devices/{other['id']}/run_terminal") == (403, "forbidden")


def test_a_device_is_deleted_after_those_that_run_on_it(v3: V3) -> None:
    inverter = one_of(v3, "LUA")
    upstream = inverter["communication"]["upstream_id"]
    assert v3.refused("DELETE", f"/devices/{upstream}") == (422, "unprocessable_entity")
    device = v3.post("/provisioning/lua_device", {"runtime_id": upstream, "blueprint_id": inverter["blueprint_id"], "name": "Twin"})["device_id"]
    assert v3.get(f"/devices/{device}/telemetry")["telemetry"].keys() >= {"ac_power"}
    assert v3.done("DELETE", f"/sites/{inverter['site_id']}/devices/{device}") == {}
    assert v3.refused("DELETE", f"/devices/{device}") == (404, "not_found")


def test_devices_of_which_one_is_only_a_user_stay_as_they_are(v3: V3) -> None:
    device = next(device for device in listed(v3) if device["authorized_role"] == "USER")
    assert v3.refused("PATCH", f"/devices/{device['id']}", json={"name": "Mine"}) == (403, "forbidden")
    assert v3.refused("DELETE", f"/devices/{device['id']}") == (403, "forbidden")


def test_a_command_needs_the_role_that_the_manifest_names(v3: V3) -> None:
    device = next(device for device in listed(v3) if (device["authorized_role"], device["type"]) == ("USER", "LUA"))
    limit, path = {"name": "set_power_limit", "arguments": {"percent": 80}}, f"/devices/{device['id']}/execute_command"
    assert v3.post(path, {"name": "ping"})["execution"]["request"]["name"] == "ping"
    assert v3.refused("POST", path, json=limit) == (403, "forbidden")
    old = {"device_id": device["id"], "command_name": "set_power_limit", "arguments": {"percent": 80}}
    answer = httpx.post(f"{v3.simulator.enapter_url}/commands/v1/execute", json=old, headers={"X-Enapter-Auth-Token": v3.simulator.enapter_token})
    assert (answer.status_code, answer.json()["errors"]) == (403, [{"code": "forbidden", "message": "Access denied."}])


def test_what_is_deleted_is_gone_from_v1_too(v3: V3) -> None:
    device = one_of(v3, "NATIVE")["id"]
    v3.delete(f"/devices/{device}")
    headers = {"X-Enapter-Auth-Token": v3.simulator.enapter_token}
    assert httpx.get(f"{v3.simulator.enapter_url}/assets/v1/devices/{device}", headers=headers).status_code == 404


def test_standalone_devices_have_slugs_of_their_names(v3: V3) -> None:
    slugs = [v3.get(f"/devices/{added(v3, 'Pump № 1')}", expand="connectivity")["device"]["slug"] for _ in range(2)]
    assert slugs == ["pump-1", "pump-1-2"]
    assert v3.refused("POST", "/provisioning/standalone", json={"name": "x", "slug": "pump-1"}) == (409, None)
    assert v3.refused("POST", "/provisioning/standalone", json={"name": "x", "site_id": "gone"}) == (404, "not_found")


def test_the_same_hardware_is_provisioned_anew(v3: V3) -> None:
    first = v3.post("/provisioning/vucm", {"name": "Virtual", "hardware_id": "V1"})
    assert v3.post("/provisioning/vucm", {"name": "Renamed", "hardware_id": "V1"}) == first
    assert v3.get(f"/devices/{first['device_id']}")["device"]["name"] == "Renamed"
    assert v3.refused("POST", "/provisioning/ucm", json={"hardware_id": "V1"}) == (409, None)


def test_a_ucm_comes_with_its_configuration(v3: V3) -> None:
    made = v3.post("/provisioning/ucm", {"site_id": own_site(v3), "hardware_id": "H1", "name": "UCM", "protocol": "MQTT"})
    assert (made["slug"], made["config"]["mqtt_port"], set(made["config"]["mqtt_credentials"])) == ("ucm", 1883, {"protocol", "username", "password"})
    config = v3.post("/devices/ucm/generate_config", {"protocol": "MQTTS"})["config"]
    assert (config["hardware_id"], config["mqtt_protocol"]) == ("H1", "MQTTS")
    assert v3.get("/devices/ucm", expand="communication")["device"]["communication"]["type"] == "MQTT_V1_TLS"
    assert v3.post("/provisioning/ucm", {})["config"]["mqtt_protocol"] == "MQTTS"
    assert v3.refused("POST", f"/devices/{one_of(v3, 'LUA')['id']}/generate_config", json={"protocol": "MQTT"}) == (422, "unprocessable_entity")


def test_a_lua_device_needs_a_ucm_and_a_blueprint(v3: V3) -> None:
    body = {"runtime_id": one_of(v3, "LUA")["id"], "blueprint_id": v3.simulator.blueprint_ids[0], "name": "x"}
    assert v3.refused("POST", "/provisioning/lua_device", json=body) == (422, "unprocessable_entity")
    body = {"runtime_id": one_of(v3, "HARDWARE_UCM")["id"], "blueprint_id": "gone", "name": "x"}
    assert v3.refused("POST", "/provisioning/lua_device", json=body) == (404, "not_found")
