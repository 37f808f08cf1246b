"""The official Go client, `http-api-go-client`: API v1, and paths that are resolved against the base URL, so that its path is lost."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import quote, urljoin

import pytest

from enapter_client import Client, decodes, gateway, go_json
from energy_simulator import Simulator

DEVICE = {"device_id": str, "type": str, "updated_at": str, "properties": {}, "connectivity": {"online": bool}, "manifest": {}}


@pytest.fixture(scope="module")
def world() -> Iterator[Simulator]:
    with gateway() as running:
        yield running


@pytest.fixture(scope="module")
def go(world: Simulator) -> Iterator[Client]:
    base = urljoin(world.enapter_url + "/", "/assets/v1").removesuffix("/assets/v1")  # as Go's url.URL.Parse resolves a path: `/api` is gone
    client = Client(base, X_Enapter_Auth_Token=world.enapter_token, User_Agent="Go-http-client/1.1")
    yield client
    client.close()


@pytest.fixture(scope="module")
def online(go: Client) -> str:
    devices = go.read("GET", "/assets/v1/devices?expand=connectivity&filter%5Btype_in%5D=endpoint")["devices"]
    return next(device["device_id"] for device in devices if device["connectivity"]["online"])


def test_the_path_of_the_base_url_is_lost(go: Client, world: Simulator) -> None:
    assert go.base == world.url


def test_all_pages_of_devices(go: Client) -> None:
    found: list[dict[str, Any]] = []
    query = "page_size=15"
    while query:
        page = go.read("GET", f"/assets/v1/devices?expand=manifest%2Cproperties%2Cconnectivity&{query}")
        assert decodes(page, {"devices": [DEVICE], "errors": [{}], "next_page_token": str})
        found += page["devices"]
        token = page.get("next_page_token") or ""  # null decodes to an empty text, on which its users stop
        query = f"page_size=15&page_token={quote(token, safe='')}" if token else ""
    assert len({device["device_id"] for device in found}) == len(found) == 40
    assert all(datetime.fromisoformat(device["updated_at"]).tzinfo for device in found)


def test_devices_of_some_types(go: Client) -> None:
    devices = go.read("GET", "/assets/v1/devices?filter%5Btype_in%5D=ucm%2Cgateway")["devices"]
    assert {device["type"] for device in devices} == {"ucm", "gateway"}


def test_one_device(go: Client, online: str) -> None:
    answer = go.read("GET", f"/assets/v1/devices/{online}?expand=connectivity")
    assert decodes(answer, {"device": DEVICE, "errors": [{}]})
    assert answer["device"]["connectivity"] == {"online": True}
    assert go.refused("GET", "/assets/v1/devices/does_not_exist") == (404, "not_found")


def test_a_command_by_device(go: Client, online: str) -> None:
    body = go_json({"device_id": online, "command_name": "set_power_limit", "arguments": {"percent": 80}}, "\n")
    assert go.read("POST", "/commands/v1/execute", body) == {"state": "succeeded", "payload": {"percent": 80}}


def test_a_command_by_hardware(go: Client) -> None:
    devices = go.read("GET", "/v3/devices?expand=communication%2Cconnectivity")["devices"]
    hardware = next(d["communication"]["hardware_id"] for d in devices if d["type"] == "GATEWAY" and d["connectivity"]["status"] == "ONLINE")
    body = go_json({"hardware_id": hardware, "command_name": "ping"}, "\n")
    assert go.read("POST", "/commands/v1/execute", body)["state"] == "succeeded"


def test_the_progress_of_a_command(go: Client, online: str) -> None:
    answer = go.send("POST", "/commands/v1/execute?show_progress=true", go_json({"device_id": online, "command_name": "ping"}, "\n"))
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert decodes(lines, [{"state": str, "payload": {}}])
    assert [line["state"] for line in lines] == ["started", "device_in_progress", "succeeded"]


def test_a_blueprint(go: Client, world: Simulator) -> None:
    answer = go.send("GET", f"/blueprints/v1/download?blueprint_id={world.blueprint_ids[1]}")
    assert zipfile.is_zipfile(io.BytesIO(answer.content))


def test_a_user_may_be_named(go: Client) -> None:
    assert go.read("GET", "/assets/v1/devices", X_Enapter_Auth_User="7d2f5a80-41c6-4e0b-9f37-c58e1b06d294")["devices"]


def test_a_refusal_without_a_token(world: Simulator) -> None:
    client = Client(world.url)
    assert client.refused("GET", "/assets/v1/devices") == (403, "invalid_header")
    client.close()
