"""What the guides of the Python package say: their programs run and keep to the types, and no error is left out."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from energy_clients import EnOS, errors
from energy_simulator import Simulator
from prose import blocks, checked
from support import ROOT

GUIDES = {
    name: [block for block in blocks(ROOT / "overlays" / "energy_clients" / f"{name}.md") if block.language == "python"]
    for name in ("ERRORS", "LIMITS", "TIMES", "TESTING")
}
FIXTURES = {"test_outage.py", "test_async.py"}  # programs of TESTING that pytest gives their clients
FAULTS = [block for block in blocks(ROOT / "overlays" / "energy_clients" / "TESTING.md") if block.language == "toml"]


@pytest.mark.parametrize("name", ["ERRORS", "LIMITS", pytest.param("TIMES", marks=pytest.mark.slow)])
def test_its_programs_run(name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with Simulator(devices=12, enapter_devices=0, strict=True) as simulator:
        for variable, value in simulator.environment.items():
            monkeypatch.setenv(variable, value)
        scope: dict[str, object] = {}
        for block in GUIDES[name]:
            exec(compile(block.code, f"{name}.md", "exec"), scope)
        if name == "ERRORS":
            with EnOS.from_env() as enos:
                assert scope["description"](enos, "none") is None  # type: ignore[operator]
        else:
            assert capsys.readouterr().out.splitlines()[0] == {"LIMITS": "12", "TIMES": "1380 timestamp[ms, tz=UTC]"}[name]  # 23 hours


def test_each_error_is_spoken_of() -> None:
    text = (ROOT / "overlays" / "energy_clients" / "ERRORS.md").read_text(encoding="utf-8")
    spoken = set(re.findall(r"\b[A-Z][a-z]+[A-Z]\w+|\bConflict\b", text))
    classes = {name for name in errors.__all__ if name[0].isupper()} - {"ApiError"}  # what stands for all that the platform says
    assert classes - spoken == set()
    assert set(re.findall(r"^\*\*(\w+)\.\*\*", text, re.MULTILINE)) <= classes


def test_what_the_page_on_tests_has_passes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    with Simulator(devices=20, enapter_devices=0, strict=True) as simulator:
        for variable, value in simulator.environment.items():
            monkeypatch.setenv(variable, value)
        for block in GUIDES["TESTING"]:
            if block.title not in FIXTURES:
                scope: dict[str, Any] = {}
                exec(compile(block.code, "TESTING.md", "exec"), scope)
                for name in [name for name in scope if name.startswith("test_")]:
                    scope[name]()
    assert "devices.json" in {path.name for path in tmp_path.iterdir()}


def test_the_profile_of_the_page_on_tests_disturbs_calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (block,) = FAULTS
    (tmp_path / block.title).write_text(block.code, encoding="utf-8")
    with Simulator(devices=2, enapter_devices=0, faults=tmp_path / block.title) as simulator:
        for variable, value in simulator.environment.items():
            monkeypatch.setenv(variable, value)
        with EnOS.from_env() as enos:
            assert len(list(enos.connection.search_devices())) == 2
            assert simulator.injected["status"] > 0


@pytest.mark.slow
def test_the_fixtures_of_the_page_on_tests_are_there(tmp_path: Path) -> None:
    for block in (block for block in GUIDES["TESTING"] if block.title in FIXTURES):
        (tmp_path / block.title).write_text(block.code, encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tmp_path], cwd=tmp_path, capture_output=True, text=True)
    assert re.search(r"^[23] passed", done.stdout, re.MULTILINE), done.stdout  # the async one a second time where Trio is installed


@pytest.mark.slow
def test_its_programs_pass_a_strict_type_check(tmp_path: Path) -> None:
    programs = {f"{name.lower()}_{number}.py": block.code for name, found in GUIDES.items() for number, block in enumerate(found)}
    assert checked(programs, tmp_path) == ""


@pytest.mark.slow
def test_programs_for_clients_of_other_generators_pass_a_strict_type_check(published: Path, tmp_path: Path) -> None:
    """Those of openapi-python-client with the client itself; what the other needs is made with Java, so its types are any here."""
    (tmp_path / "settings.yaml").write_text("post_hooks: []\ncontent_type_overrides: {application/zip: application/octet-stream}\n")
    generate = ["openapi_python_client", "generate", "--path", str(published / "enos" / "openapi.plain.json"), "--meta", "none", "--output-path", "enos"]
    subprocess.run([sys.executable, "-m", *generate, "--config", "settings.yaml"], cwd=tmp_path, check=True, capture_output=True)
    programs = ["enos_signing.py", "devices_client.py", "on_urllib3.py"]
    for name in programs:
        shutil.copy(ROOT / "tests" / "polyglot" / "python_generated" / name, tmp_path)
    told = strictly(programs, tmp_path)
    shutil.rmtree(tmp_path / "enos")
    shutil.copy(ROOT / "tests" / "polyglot" / "python_generated" / "devices_generator.py", tmp_path)
    assert told + strictly(["devices_generator.py"], tmp_path) == ""


def strictly(programs: list[str], folder: Path) -> str:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--follow-imports=silent", "--ignore-missing-imports", *programs]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
