"""The official command line for API v1, `enapter-cli`: it knows devices by their hardware IDs only."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from enapter_client import Client, decodes, gateway, go_json
from energy_simulator import Simulator

RESULT = {"state": str, "payload": {}}


@pytest.fixture(scope="module")
def world() -> Iterator[Simulator]:
    with gateway() as running:
        yield running


@pytest.fixture(scope="module")
def cli(world: Simulator) -> Iterator[Client]:
    client = Client(world.url, X_Enapter_Auth_Token=world.enapter_token)  # it drops the path of the base URL
    yield client
    client.close()


@pytest.fixture(scope="module")
def hardware(cli: Client) -> str:
    devices = cli.read("GET", "/v3/devices?expand=communication%2Cconnectivity")["devices"]
    return next(d["communication"]["hardware_id"] for d in devices if d["type"] == "NATIVE" and d["connectivity"]["status"] == "ONLINE")


def command(hardware: str, name: str, arguments: dict[str, object] | None = None) -> bytes:
    """Without arguments it sends null: a map of Go that was never made."""
    return go_json({"hardware_id": hardware, "command_name": name, "arguments": arguments}, "\n")


def test_devices_execute(cli: Client, hardware: str) -> None:
    done = cli.read("POST", "/commands/v1/execute?show_progress=false", command(hardware, "ping"))
    assert decodes(done, RESULT)
    assert done["state"] == "succeeded"
    assert cli.read("POST", "/commands/v1/execute?show_progress=false", command(hardware, "ping", {"text": "hello"}))["state"] == "succeeded"


def test_devices_execute_with_progress(cli: Client, hardware: str) -> None:
    answer = cli.send("POST", "/commands/v1/execute?show_progress=true", command(hardware, "reboot"))
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert decodes(lines, [RESULT])
    assert lines[-1]["state"] == "succeeded"


def test_an_unknown_device_or_command_is_refused(cli: Client, hardware: str) -> None:
    assert cli.refused("POST", "/commands/v1/execute?show_progress=false", command("UNKNOWN", "ping")) == (404, "not_found")
    assert cli.refused("POST", "/commands/v1/execute?show_progress=false", command(hardware, "unknown")) == (422, "unprocessable_entity")


def test_devices_telemetry_of_the_unreleased_branch(cli: Client, hardware: str) -> None:
    answer = cli.read("GET", f"/telemetry/v1/now?devices%5B{hardware}%5D=ac_power%2Cuptime")
    assert decodes(answer, {"devices": {hardware: {"ac_power": {"timestamp": int}, "uptime": {"timestamp": int}}}, "errors": [{"message": str, "details": {}}]})
    assert answer["devices"][hardware].keys() == {"ac_power", "uptime"}
    assert not answer.get("errors")
