"""The official extension for VS Code, `vscode-enapter`: all methods of its API client."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from enapter_client import Client, gateway
from energy_simulator import Simulator


@pytest.fixture(scope="module")
def world() -> Iterator[Simulator]:
    with gateway() as running:
        yield running


@pytest.fixture(scope="module")
def extension(world: Simulator) -> Iterator[Client]:
    client = Client(world.enapter_url, X_Enapter_Auth_Token=world.enapter_token)
    yield client
    client.close()


@pytest.fixture(scope="module")
def site(extension: Client) -> str:
    found: str = extension.read("GET", "/v3/site")["site"]["id"]
    return found


@pytest.fixture(scope="module")
def lua(extension: Client) -> dict[str, Any]:
    """The extension offers devices that a blueprint can be uploaded to, the online ones first."""
    devices = extension.read("GET", "/v3/devices?expand=properties,connectivity")["devices"]
    able = [device for device in devices if device["type"].lower() in ("lua", "standalone")]
    return sorted(able, key=lambda device: device["connectivity"]["status"].lower() != "online")[0]


def script_of(manifest: dict[str, Any]) -> str:
    """The Lua file or folder that the extension packs: each generation of manifests names it elsewhere."""
    if manifest["blueprint_spec"] == "device/3.0":
        options = manifest["runtime"]["options"]
    else:
        options = manifest["communication_module"].get("lua") or {"file": manifest["communication_module"]["lua_file"]}
    return str(options.get("file") or options["dir"])


def test_the_connection_is_checked_by_any_status_but_an_error(extension: Client, world: Simulator) -> None:
    assert extension.send("GET", "/v3/devices").is_success
    stranger = Client(world.enapter_url, X_Enapter_Auth_Token="wrong")
    assert stranger.refused("GET", "/v3/devices") == (403, "invalid_header")
    stranger.close()


def test_sites_are_searched_with_every_keystroke(extension: Client) -> None:
    text, found = "See", []
    for end in range(1, len(text) + 1):
        found.append([site["name"] for site in extension.read("GET", f"/v3/sites?name={text[:end]}")["sites"]])
    assert found[-1] == ["Seeblick Solar Park"]
    assert found[0] == ["Sonnenhang Solar Park", "Seeblick Solar Park"]
    assert len(extension.read("GET", f"/v3/sites?name={quote('Solar Park')}")["sites"]) == 2


def test_a_site_and_its_devices(extension: Client, site: str, lua: dict[str, Any]) -> None:
    assert extension.read("GET", f"/v3/sites/{site}")["site"]["id"] == site
    devices = extension.read("GET", f"/v3/sites/{site}/devices?expand=connectivity")["devices"]
    assert lua["id"] in [device["id"] for device in devices]
    assert extension.read("GET", f"/v3/devices/{lua['id']}?expand=connectivity")["device"]["connectivity"]["status"] == "ONLINE"


def test_the_script_of_a_downloaded_blueprint_is_found(extension: Client, lua: dict[str, Any]) -> None:
    content = extension.send("GET", f"/v3/blueprints/{lua['blueprint_id']}/zip?view=ORIGINAL").content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert script_of(json.loads(archive.read("manifest.yml"))) in archive.namelist()


def test_a_blueprint_is_uploaded_and_assigned(extension: Client, lua: dict[str, Any]) -> None:
    content = extension.send("GET", f"/v3/blueprints/{lua['blueprint_id']}/zip?view=ORIGINAL").content
    made = extension.read("POST", "/v3/blueprints/upload", content, Content_Type="application/zip")["blueprint"]["id"]
    body = json.dumps({"blueprint_id": made}, separators=(",", ":")).encode()
    assert extension.read("POST", f"/v3/devices/{lua['id']}/assign_blueprint", body, Content_Type="application/json")["device"]["blueprint_id"] == made


def test_the_answer_to_a_deletion_is_decoded_as_json(extension: Client, site: str) -> None:
    body = json.dumps({"name": "Gone soon", "site_id": site}).encode()
    made = extension.read("POST", "/v3/provisioning/standalone", body)["device_id"]
    assert extension.read("DELETE", f"/v3/sites/{site}/devices/{made}") == {}
    assert extension.refused("GET", f"/v3/devices/{made}?expand=connectivity") == (404, "not_found")
