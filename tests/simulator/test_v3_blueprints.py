"""The Enapter gateway, HTTP API v3: blueprints and device profiles."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import pytest

from energy_simulator import Simulator
from energy_simulator.enapter.v3.manifests import LARGEST, ManifestError, check, manifest
from v3_client import V3


@pytest.fixture(scope="module")
def v3() -> Iterator[V3]:
    with Simulator(devices=0, enapter_devices=20, seed=7) as running:
        running.clock.freeze()
        client = V3(running)
        yield client
        client.close()


def archive(text: str, name: str = "manifest.yml") -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, text)
    return content.getvalue()


MANIFEST = """\
blueprint_spec: device/1.0  # a comment
display_name: "Pump"
description: |
  several: lines
telemetry:
  flow: {"type": "float"}
  level:
    type: integer
    enum:
      - value: 1
      - plain
commands:
  start:
    confirmation: true
  'stop':
"""


def test_a_manifest_is_read(v3: V3) -> None:
    assert manifest(archive(MANIFEST)) == {
        "blueprint_spec": "device/1.0",
        "display_name": "Pump",
        "description": "|",
        "telemetry": {"flow": {"type": "float"}, "level": {"type": "integer", "enum": {}}},
        "commands": {"start": {"confirmation": True}, "stop": {}},
    }


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"", "not a readable ZIP archive"),
        (archive("x", "other.yml"), "missed file manifest.yml"),
        (archive("[]"), "is not a mapping"),
        (archive("{}"), "blueprint_spec is missing"),
        (archive("telemetry: 5"), "telemetry is not a mapping"),
        (archive("telemetry:\n  ac_power:\n    unit: watt"), "telemetry.ac_power has no type"),
        (archive(" " * (LARGEST + 1)), "is too large"),
    ],
)
def test_what_is_wrong_with_a_blueprint_is_told(v3: V3, content: bytes, wrong: str) -> None:
    assert any(wrong in message for message in v3.done("POST", "/blueprints/validate", content=content)["validation_errors"])
    assert v3.refused("POST", "/blueprints/upload", content=content) == (422, "unprocessable_entity")
    assert check(archive(MANIFEST)) == []


def test_a_manifest_that_is_no_text_is_an_error() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        file.writestr("manifest.yml", b"\xff\xfe\xff")
    with pytest.raises(ManifestError):
        manifest(content.getvalue())


def test_a_blueprint_is_uploaded_as_body_or_form_and_downloaded_as_it_was(v3: V3) -> None:
    content = archive(MANIFEST)
    assert v3.done("POST", "/blueprints/validate", content=content) == {}
    bare = v3.done("POST", "/blueprints/upload", content=content, headers={"Content-Type": "application/zip"})["blueprint"]
    form = v3.done("POST", "/blueprints/upload", files={"data": ("pump.zip", content)})["blueprint"]
    assert bare["id"] != form["id"]
    for made in (bare, form):
        assert v3.get(f"/blueprints/{made['id']}")["blueprint"] == made
        answer = v3.send("GET", f"/blueprints/{made['id']}/zip", params={"view": "ORIGINAL"})
        assert (answer.content, answer.headers["content-type"]) == (content, "application/zip")
    assert v3.refused("GET", "/blueprints/gone/zip") == v3.refused("GET", "/blueprints/gone") == (404, "not_found")
    assert v3.refused("POST", "/blueprints/upload", files={"other": ("pump.zip", content)}) == (400, "invalid_request_body")


def test_blueprints_of_the_fleet_have_names(v3: V3) -> None:
    wanted = next(device for device in v3.get("/devices")["devices"] if device["type"] == "LUA")["blueprint_id"]
    assert v3.get("/blueprints/enapter/inverter/latest")["blueprint"] == v3.get(f"/blueprints/{wanted}")["blueprint"]
    assert v3.refused("GET", "/blueprints/enapter/toaster/latest") == (404, "not_found")


def test_a_device_does_what_its_new_blueprint_says(v3: V3) -> None:
    made = v3.done("POST", "/blueprints/upload", content=archive(MANIFEST))["blueprint"]["id"]
    device = v3.post("/provisioning/standalone", {"name": "Assigned"})["device_id"]
    assert v3.post(f"/devices/{device}/assign_blueprint", {"blueprint_id": made})["device"]["blueprint_id"] == made
    assert v3.get(f"/devices/{device}/manifest")["manifest"]["display_name"] == "Pump"
    assert v3.post(f"/devices/{device}/execute_command", {"name": "start"})["execution"]["state"] == "TIMEOUT"
    assert v3.refused("POST", f"/devices/{device}/assign_blueprint", json={"blueprint_id": "gone"}) == (404, "not_found")


def test_device_profiles_are_replaced(v3: V3) -> None:
    assert zipfile.is_zipfile(io.BytesIO(v3.send("GET", "/blueprints/device_profiles/download").content))
    content = archive("x", "profile.yml")
    assert v3.done("POST", "/blueprints/upload_device_profiles", content=content) is None
    assert v3.send("GET", "/blueprints/download_device_profiles").content == content
    assert v3.refused("POST", "/blueprints/upload_device_profiles", content=b"x") == (422, "unprocessable_entity")
