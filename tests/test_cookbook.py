"""Every program of the cookbook runs as it stands against the simulator, and keeps to the types."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from energy_clients import EnOS
from energy_simulator import Simulator
from prose import Block, blocks, checked
from support import PATIENCE, ROOT

COOKBOOK = ROOT / "overlays" / "energy_clients" / "COOKBOOK.md"
RECIPES = [block for block in blocks(COOKBOOK) if block.language == "python"]


def recipes(heading: str) -> list[Block]:
    return [block for block in RECIPES if block.heading.startswith(heading)]


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=12, enapter_devices=20, strict=True) as simulator:
        yield simulator


@pytest.fixture
def environment(simulator: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, str]:
    """Of programs: who asks whom, in a folder of their own."""
    simulator.reset()
    for name, value in simulator.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("MPLBACKEND", "Agg")
    monkeypatch.chdir(tmp_path)
    return {**os.environ}


NEEDS = {
    "import pandas": "pandas",
    "to_pandas(": "pandas",
    "import polars": "polars",
    "to_parquet(": "arrow",
    "plot(": "plot",
    "pyspark": "spark",
    "energy_simulator": "simulator",
}
BRING_ARROW = {"pandas", "polars", "spark"}  # extras that have it too


@pytest.mark.parametrize("section", COOKBOOK.read_text(encoding="utf-8").split("\n## ")[1:], ids=lambda section: section.splitlines()[0])
def test_a_recipe_names_the_extras_that_it_needs(section: str) -> None:
    prose, *programs = re.split(r"```python\n", section)
    code = "".join(program.partition("```")[0] for program in programs)
    named = set(re.findall(r"`(\w+)`", " ".join(re.findall(r"[Ee]xtras? [^.)]*", prose + "".join(program.partition("```")[2] for program in programs)))))
    needed = {extra for sign, extra in NEEDS.items() if sign in code}
    assert needed - {"arrow"} <= named
    assert "arrow" not in needed or named & {"arrow", *BRING_ARROW}


def run(block: Block) -> dict[str, Any]:
    """A program, run here: what it leaves."""
    scope: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(block.code, COOKBOOK.name, "exec"), scope)
    return scope


def said_by_pytest(block: Block, folder: Path) -> str:
    """What pytest says of a file of tests."""
    (folder / "test_recipe.py").write_text(block.code, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=PATIENCE).stdout


def test_each_recipe_has_a_program() -> None:
    headings = re.findall(r"^## (.+)$", COOKBOOK.read_text(encoding="utf-8"), re.MULTILINE)
    assert {block.heading for block in RECIPES} == set(headings)


def test_devices_become_frames(environment: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    pandas, polars = map(run, recipes("Devices"))
    assert len(pandas["devices"]) == 12
    assert len(polars["devices"]) == 20
    printed = capsys.readouterr().out
    assert "String inverter" in printed
    assert "ucm" in printed


@pytest.mark.slow
def test_a_month_becomes_parquet_and_a_picture(environment: dict[str, str], tmp_path: Path) -> None:
    (recipe,) = recipes("A month")
    assert run(recipe)["hourly"].height == 31 * 24
    assert (tmp_path / "may.png").read_bytes().startswith(b"\x89PNG")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "may").glob("*.parquet")}
    run(recipe)
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "may").glob("*.parquet")} == before  # goes on: nothing was missing


def test_rows_that_failed_are_kept_with_why(environment: dict[str, str], capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (recipe,) = recipes("Create devices")
    run(recipe)
    assert capsys.readouterr().out.startswith("2 of 3 created\n")
    assert (tmp_path / "failed.csv").read_text().strip() == "roof-01,Roof 1 again,Europe/Madrid,DeviceKey existed"


def test_alerts_are_told_when_they_come_and_when_they_go(environment: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    (recipe,) = recipes("Watch alerts")
    scope = run(recipe)
    assert capsys.readouterr().out.count("raised") == 3
    with EnOS.from_env() as enos:
        events = scope["watch"](enos, 0)
        first = [next(events) for _ in range(enos.alert.search_active_alerts().total or 0)]
        enos.alert.close_active_alert(event_id=first[0][1].event_id, recover_time=datetime.now(UTC))
        assert next(events) == ("gone", first[0][1])


def test_commands_tell_how_far_they_are(environment: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    followed, asked = recipes("Run a command")
    run(followed)
    assert capsys.readouterr().out.splitlines()[-1].startswith("succeeded")
    run(asked)
    assert capsys.readouterr().out.splitlines()[-1] == "SUCCESS"


@pytest.mark.slow
def test_a_service_collects_and_ends_when_it_is_told_to(environment: dict[str, str], tmp_path: Path) -> None:
    (recipe,) = recipes("A service")
    (tmp_path / "service.py").write_text(recipe.code, encoding="utf-8")
    with subprocess.Popen([sys.executable, "service.py"], stderr=subprocess.PIPE, text=True, cwd=tmp_path) as program:
        deadline = time.monotonic() + PATIENCE
        while not (tmp_path / "last").exists() and program.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        program.send_signal(signal.SIGTERM)
        _, log = program.communicate(timeout=PATIENCE)
    assert program.returncode == 0, log
    assert log.endswith("INFO collector ended\n")
    assert [*(tmp_path / "samples").glob("*/*.parquet")]


def test_an_application_shares_one_client(environment: dict[str, str], simulator: Simulator) -> None:
    (recipe,) = recipes("FastAPI")
    if recipe.needs:
        pytest.skip(f"{', '.join(recipe.needs)} is not installed")
    with TestClient(run(recipe)["app"]) as client:
        devices = client.get("/devices", params={"limit": 5}).json()
        assert len(devices) == 5
        assert client.get(f"/devices/{devices[0]['assetId']}").json()["assetId"] == devices[0]["assetId"]
        refused = client.get("/devices/none")
        assert (refused.status_code, refused.json()["detail"]) == (404, "NotFound")
    assert len([request for request in simulator.requests if request.operation == "getAccessToken"]) == 1


@pytest.mark.slow
def test_tests_pass_without_a_network(tmp_path: Path) -> None:
    for recipe, passed in zip(recipes("Test without"), ("1 passed", "2 passed"), strict=True):
        said = said_by_pytest(recipe, tmp_path)
        assert passed in said, said


@pytest.mark.slow
def test_recipes_pass_a_strict_type_check(tmp_path: Path) -> None:
    """Those of what is installed here."""
    assert checked({f"recipe_{number}.py": block.code for number, block in enumerate(RECIPES) if not block.needs}, tmp_path) == ""
