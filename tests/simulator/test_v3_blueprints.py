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
communication_module:
  product: ENP-RS485
telemetry:
  flow: {"type": "float", "display_name": "Flow"}
  level:
    display_name:
      How full the tank is, from
      empty to full
    type: integer
    enum:
      - value: 1
      - plain
  alerts:
    display_name: Alerts
    type: alerts
alerts:
  tank-empty:
    display_name: Tank empty
    severity: warning
command_groups:
  run:
    display_name: Run
commands:
  start:
    display_name: Start
    group: run
    arguments:
      speed:
        display_name: Speed
        type: float
  'stop':
    display_name: Stop
    group: run
    access_level: owner
"""


def test_a_manifest_is_read() -> None:
    assert manifest(archive(MANIFEST)) == {
        "blueprint_spec": "device/1.0",
        "display_name": "Pump",
        "description": "|",
        "communication_module": {"product": "ENP-RS485"},
        "telemetry": {
            "flow": {"type": "float", "display_name": "Flow"},
            "level": {"display_name": "How full the tank is, from empty to full", "type": "integer", "enum": {}},
            "alerts": {"display_name": "Alerts", "type": "alerts"},
        },
        "alerts": {"tank-empty": {"display_name": "Tank empty", "severity": "warning"}},
        "command_groups": {"run": {"display_name": "Run"}},
        "commands": {
            "start": {"display_name": "Start", "group": "run", "arguments": {"speed": {"display_name": "Speed", "type": "float"}}},
            "stop": {"display_name": "Stop", "group": "run", "access_level": "owner"},
        },
    }


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"", "not a readable ZIP archive"),
        (archive("x", "other.yml"), "missed file manifest.yml"),
        (archive("[]"), "is not a mapping"),
        (archive("{}"), "blueprint_spec is missing"),
        (archive("telemetry: 5"), "telemetry is not a mapping"),
        (archive(" " * (LARGEST + 1)), "is too large"),
    ],
)
def test_what_is_wrong_with_an_archive_is_told(v3: V3, content: bytes, wrong: str) -> None:
    assert any(wrong in message for message in v3.done("POST", "/blueprints/validate", content=content)["validation_errors"])
    assert v3.refused("POST", "/blueprints/upload", content=content) == (422, "unprocessable_entity")


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        (("device/1.0", "device/2.0"), "blueprint_spec is not one of device/1.0, device/3.0"),
        (("communication_module", "module"), "communication_module is missing"),
        (("device/1.0", "device/3.0"), "runtime is missing"),
        (('"float"', '"number"'), "telemetry.flow.type is not one of"),
        (("type: integer", "unit: m"), "telemetry.level.type is missing"),
        ((', "display_name": "Flow"', ""), "telemetry.flow.display_name is missing"),
        (("    type: alerts", "    type: string_array"), "telemetry.alerts.type is not one of"),
        (("severity: warning", "severity: fatal"), "alerts.tank-empty.severity is not one of info, warning, error"),
        (("  tank-empty", "  tank.empty"), "alerts.tank.empty is not a name"),
        (("display_name: Tank empty", "code: E1"), "alerts.tank-empty.display_name is missing"),
        (("display_name: Run", "icon: run"), "command_groups.run.display_name is missing"),
        (("  run:", "  walk:"), "commands.start.group is not one of walk"),
        (("command_groups", "groups"), "commands.start.group names a group that is not declared"),
        (("display_name: Start", "icon: play"), "commands.start.display_name is missing"),
        (("access_level: owner", "access_level: boss"), "commands.stop.access_level is not one of readonly, user, owner"),
        (("type: float", "min: 0"), "commands.start.arguments.speed.type is missing"),
        (("  'stop':", "  stop: now"), "commands.stop is not a mapping"),
    ],
)
def test_what_is_wrong_with_a_manifest_is_told(change: tuple[str, str], wrong: str) -> None:
    broken = MANIFEST.replace(*change)
    assert broken != MANIFEST
    assert any(message.startswith(f"manifest.yml: {wrong}") for message in check(archive(broken)))
    assert check(archive(MANIFEST)) == []


def test_a_runtime_has_one_of_two_types() -> None:
    text = "blueprint_spec: device/3.0\ndisplay_name: Pump\nruntime:\n  type: "
    assert check(archive(f"{text}embedded\n")) == []
    assert check(archive(f"{text}wasm\n")) == ["manifest.yml: runtime.type is not one of lua, embedded"]


def test_the_simulated_blueprints_keep_the_rules(v3: V3) -> None:
    ids = {device["blueprint_id"] for device in v3.get("/devices")["devices"]}
    contents = [v3.send("GET", f"/blueprints/{blueprint}/zip").content for blueprint in ids]
    assert len(contents) == 4
    assert [v3.done("POST", "/blueprints/validate", content=content) for content in contents] == [{}] * 4


def test_devices_report_what_their_manifest_declares(v3: V3) -> None:
    for device in v3.get("/devices", expand="manifest,properties")["devices"]:
        declared = device["manifest"]
        assert device["properties"].keys() <= declared["properties"].keys()
        assert v3.get(f"/devices/{device['id']}/telemetry")["telemetry"].keys() <= declared["telemetry"].keys()
        assert declared["telemetry"]["alerts"]["type"] == "alerts"
        assert "over_temperature" in declared["alerts"]
        names = [attribute["display_name"] for attribute in declared["telemetry"].values()]
        assert len(names) == len(set(names))


def test_a_script_that_a_manifest_names_is_in_the_archive(v3: V3) -> None:
    device = next(device for device in v3.get("/devices", expand="manifest")["devices"] if device["type"] == "LUA")
    content = v3.send("GET", f"/blueprints/{device['blueprint_id']}/zip").content
    assert zipfile.ZipFile(io.BytesIO(content)).namelist() == ["manifest.yml", device["manifest"]["runtime"]["options"]["file"]]


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
    assert v3.refused("POST", "/blueprints/upload", files={"other": ("pump.zip", content)}) == (400, None)


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
