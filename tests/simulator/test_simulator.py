"""`Simulator` itself: as a server, as an application, from a file, from the command line."""

from __future__ import annotations

import asyncio
import base64
import json
import runpy
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from energy_simulator import Clock, Simulator, command
from energy_simulator.seeding import SeedError
from energy_simulator.server import PortTaken
from signed_client import Enos
from support import PATIENCE

VARIABLES = [
    "ENOS_BASE_URL",
    "ENOS_INTEGRATION_URL",
    "ENOS_APP_KEY",
    "ENOS_APP_SECRET",
    "ENOS_ORG_ID",
    "ENAPTER_HTTP_API_BASE_URL",
    "ENAPTER_HTTP_API_TOKEN",
]


def small(**more: Any) -> Simulator:
    return Simulator(**{"devices": 30, "enapter_devices": 25, **more})


def test_the_same_seed_gives_the_same_world_and_another_one_another() -> None:
    worlds: list[tuple[dict[str, str], Any, Any]] = []
    for seed in (3, 3, 4):
        with small(seed=seed) as simulator:
            client = Enos(simulator)
            asset = client.devices()[0]["assetId"]
            when = {"startTime": "2024-06-01T12:00:00Z", "endTime": "2024-06-01T12:05:00Z"}
            series = client.data("/tsdb-service/v2.1/raw", {"assetIds": asset, "pointIds": "activePower,irradiance", **when})
            worlds.append(({name: value for name, value in simulator.environment.items() if "URL" not in name}, client.devices(), series))
            client.close()
    assert worlds[0] == worlds[1]
    assert all(one != other for one, other in zip(worlds[0], worlds[2], strict=True))


def test_the_application_needs_no_server() -> None:
    async def ask() -> httpx.Response:
        simulator = small()
        transport = httpx.ASGITransport(app=simulator.application)
        headers = {"X-Enapter-Auth-Token": simulator.enapter_token}
        async with httpx.AsyncClient(transport=transport, base_url=simulator.enapter_url) as client:
            return await client.get("/assets/v1/devices", headers=headers)

    assert len(asyncio.run(ask()).json()["devices"]) == 25


def test_requests_are_recorded_with_their_answers() -> None:
    with small() as simulator:
        httpx.post(f"{simulator.enos_url}/connect-service/v2.1/devices?action=search&x=%2B", content=b"{}", headers={"X-Mine": "1"})
        httpx.get(f"{simulator.enapter_url}/nothing")
    first, second = simulator.requests
    assert (first.method, first.path, first.query, first.body, first.status) == (
        "POST",
        "/connect-service/v2.1/devices",
        (("action", "search"), ("x", "+")),
        b"{}",
        200,
    )
    assert (first.headers["x-mine"], first.operation) == ("1", "searchDevices")
    assert (second.path, second.status, second.operation) == ("/api/nothing", 403, None)


def test_recording_can_be_left_out() -> None:
    with small(record=False) as simulator:
        httpx.get(simulator.url)
    assert simulator.requests == []


def test_a_file_keeps_changes_and_its_numbers(tmp_path: Path) -> None:
    file = str(tmp_path / "world.db")
    for expected in (0, 1):
        with small(database=file) as simulator:
            client = Enos(simulator)
            assert len(client.devices("deviceKey = 'kept'")) == expected
            if not expected:
                asset = client.new_device(deviceKey="kept")["assetId"]
                params = [{"assetId": asset, "time": 1, "measurepoints": {"mine": 5}}]
                client.upload("postMeasurepoint", {"method": "integration.measurepoint.post", "version": "1.1", "params": params, "files": {}})
            asset = client.devices("deviceKey = 'kept'")[0]["assetId"]
            assert client.data("/tsdb-service/v2.1/latest", {"assetIds": asset, "pointIds": "mine"})["items"][0]["mine"] == 5
            client.close()
    with pytest.raises(SeedError, match="30 devices"):
        small(database=file, devices=31)


@pytest.mark.parametrize("devices", [0, 1, 7])
def test_small_fleets_are_possible(devices: int) -> None:
    with small(devices=devices, enapter_devices=devices) as simulator:
        client = Enos(simulator)
        assert len(client.devices()) == devices
        client.close()


@pytest.mark.slow
def test_products_hold_ten_thousand_devices_at_most() -> None:
    with Simulator(devices=11_400, enapter_devices=0) as simulator:
        client = Enos(simulator)
        products = client.data("/connect-service/v2.1/products", {"expression": "modelId = 'SolarInverter'"}, action="search")
        assert len(products) == 2
        full = products[-1]["productKey"]
        body = {"productKey": full, "timezone": "+00:00", "deviceName": {}}
        assert client.post("/connect-service/v2.1/devices", body, action="create")["code"] == 11739
        client.close()


def test_a_taken_port_is_told() -> None:
    with small() as simulator:
        port = int(simulator.url.rsplit(":", 1)[1])
        other = small(port=port)
        with pytest.raises(PortTaken, match=f"port {port}"):
            other.__enter__()
        other.close()


def test_the_clock_runs_stands_and_moves() -> None:
    def moved() -> bool:
        before = int(time.time() * 1000)
        return before + ahead <= clock.now() <= time.time() * 1000 + ahead

    clock, ahead = Clock(), 0
    assert moved()
    clock.advance(3600)
    ahead = 3_600_000
    assert moved()
    assert clock.freeze(5000) == clock.now() == 5000
    clock.advance(1)
    assert clock.now() == 6000
    clock.resume()
    assert clock.now() > time.time() * 1000


@pytest.fixture
def arguments() -> list[str]:
    return [sys.executable, "-m", "energy_simulator", "--devices", "5", "--enapter-devices", "5", "--seed", "9"]


@pytest.fixture
def running(arguments: list[str], request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen([*arguments, *request.param], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        yield process
        if process.poll() is None:
            process.kill()


@pytest.mark.parametrize(("running", "number"), [(["--json"], signal.SIGINT), (["--json"], signal.SIGTERM)], indirect=["running"])
def test_the_command_serves_until_it_is_interrupted(running: subprocess.Popen[str], number: signal.Signals) -> None:
    assert running.stdout is not None
    variables = json.loads(running.stdout.readline())
    assert list(variables) == VARIABLES
    answer = httpx.get(f"{variables['ENAPTER_HTTP_API_BASE_URL']}/assets/v1/devices", headers={"X-Enapter-Auth-Token": variables["ENAPTER_HTTP_API_TOKEN"]})
    assert len(answer.json()["devices"]) == 5
    running.send_signal(number)
    assert running.communicate(timeout=PATIENCE) == ("", "")
    assert running.returncode == 0


@pytest.mark.parametrize("running", [["--json", "--strict", "--accept-sdk-tokens"]], indirect=True)
def test_the_command_can_be_strict_and_take_tokens_of_the_official_sdks(running: subprocess.Popen[str]) -> None:
    assert running.stdout is not None
    variables = json.loads(running.stdout.readline())
    query = {"action": "search", "orgId": variables["ENOS_ORG_ID"]}
    headers = {"apim-accesstoken": base64.b64encode(bytes(256)).decode()}
    for size, code in ((1, 0), ("1", 99400)):
        body = {"pagination": {"pageNo": 1, "pageSize": size}}
        answer = httpx.post(f"{variables['ENOS_BASE_URL']}/connect-service/v2.1/devices", params=query, json=body, headers=headers, timeout=60)
        assert answer.json()["code"] == code, answer.text


@pytest.mark.parametrize("running", [["--env"]], indirect=True)
def test_the_variables_come_as_lines_for_a_shell(running: subprocess.Popen[str]) -> None:
    assert running.stdout is not None
    lines = [running.stdout.readline() for _ in VARIABLES]
    shell = subprocess.run(["sh", "-c", "".join(lines) + "echo $ENOS_ORG_ID"], capture_output=True, text=True, check=True)
    assert shell.stdout.strip() == Simulator(devices=0, enapter_devices=0, seed=9).org_id


@pytest.mark.parametrize(
    ("flags", "beginning"),
    [
        ([], "Simulating 1 EnOS devices and 1 Enapter devices on http://127.0.0.1:"),
        (["--env"], "export ENOS_BASE_URL='http://127.0.0.1:"),
        (["--json"], '{"ENOS_BASE_URL": "http://127.0.0.1:'),
    ],
)
def test_the_greeting_is_for_people_shells_and_programs(flags: list[str], beginning: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = signal.getsignal(signal.SIGTERM)

    def end() -> None:
        while signal.getsignal(signal.SIGTERM) == before:  # which would end the tests
            time.sleep(0.01)
        signal.raise_signal(signal.SIGTERM)

    threading.Thread(target=end, daemon=True).start()
    assert command.main(["--devices", "1", "--enapter-devices", "1", *flags]) == 0
    assert signal.getsignal(signal.SIGTERM) == before
    assert capsys.readouterr().out.startswith(beginning)


def test_the_package_is_a_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["energy_simulator", "--help"])
    with pytest.raises(SystemExit, match="0"):
        runpy.run_module("energy_simulator", run_name="__main__")
    told = capsys.readouterr().out
    assert told.startswith("usage: python -m energy_simulator ")
    assert "--enapter-devices" in told


def test_a_taken_port_is_one_line_and_exit_1(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert command.main(["--devices", "1", "--enapter-devices", "1", "--port", str(taken.getsockname()[1])]) == 1
    out, error = capsys.readouterr()
    assert (out, error.count("\n")) == ("", 1)
    assert error.startswith("energy simulate: port ")


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (["--port", "70000"], "70000 is not a port"),
        (["--port", "x"], "'x' is not a whole number"),
        (["--devices", "-1"], "it must be between 0 and 1,000,000"),
        (["--env", "--json"], "not allowed with argument"),
    ],
)
def test_wrong_arguments_are_explained(wrong: list[str], why: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        command.main(wrong)
    error = capsys.readouterr().err
    assert "energy simulate: error:" in error
    assert why in error


def test_a_file_that_is_no_database_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "letter"
    file.write_text("Dear tenant, " * 100)
    assert command.main(["--devices", "1", "--enapter-devices", "1", "--database", str(file)]) == 1
    assert capsys.readouterr().err == f"energy simulate: {file}: file is not a database\n"
