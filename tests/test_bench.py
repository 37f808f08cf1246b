"""The bench runs, and its table says what was measured; how fast anything is, no test asserts."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from bench import calls, environments, payloads
from bench.measure import Absent, Line, Peer, Setting, child, compare, cpu, least
from energy_api.enos.connection import search_devices
from support import ROOT


@pytest.fixture
def setting(tmp_path: Path) -> Iterator[Setting]:
    with ExitStack() as stack:
        yield Setting(tmp_path, environments.NoPeers(), stack, quick=True)


@pytest.mark.slow
def test_everything_runs(tmp_path: Path) -> None:
    figures = tmp_path / "figures.json"
    done = subprocess.run([sys.executable, "-m", "tests.bench", "--quick", "--json", str(figures)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    written = json.loads(figures.read_text())
    assert {"date", "machine", "versions", "lines"} <= set(written)
    lines = written["lines"]
    assert {line["note"] for line in lines if line["figure"] is None} <= {"left out", "left out: takes minutes", "pagers have no prefetch()"}
    assert [line for line in lines if line["figure"] is not None and not (math.isfinite(line["figure"]) and line["figure"] >= 0)] == []
    assert all(line["work"] in done.stdout and line["against"] in done.stdout for line in lines)
    works = " ".join(line["work"] for line in lines)
    for measured in (
        "decode",
        "drift",
        "encode",
        "rows",
        "columns",
        "call",
        "in flight",
        "pages",
        "lazily",
        "import",
        "ready",
        "simulator",
        "regenerate",
        "check",
        "Arrow columns",
        "Parquet",
    ):
        assert measured in works


@pytest.mark.slow
def test_calls_are_measured(setting: Setting) -> None:
    lines = list(calls.subject(setting))
    assert [line.note for line in lines if line.figure is None] == ["left out"] * 2
    assert all(line.figure > 0 for line in lines if line.figure is not None)


@pytest.mark.parametrize(
    ("figure", "target", "at_least", "verdict"),
    [(1.1, 1.1, False, "met"), (1.2, 1.1, False, "missed"), (8.0, 8, True, "met"), (7.9, 8, True, "missed"), (None, 8, True, ""), (3.0, None, False, "")],
)
def test_a_line_says_whether_its_target_is_met(figure: float | None, target: float | None, at_least: bool, verdict: str) -> None:
    assert Line("work", "peer", figure, "×", target, at_least).verdict == verdict


def test_ratios_go_the_way_that_their_unit_says() -> None:
    def lacking() -> object:
        raise Absent("no such program")

    peers = [Peer("slow", lambda: lambda: 8.0, 0.5), Peer("slow, too", lambda: lambda: 8.0, 3, faster=True), Peer("lacking", lacking, 1)]
    times, times_faster, lacked = compare("work", lambda: 2.0, peers, 3)
    assert (times.figure, times.unit, times.verdict) == (0.25, "× the time", "met")
    assert (times_faster.figure, times_faster.unit, times_faster.verdict) == (4.0, "× faster", "met")
    assert (lacked.figure, lacked.note, lacked.verdict) == (None, "no such program", "")


def test_rounds_take_turns_and_the_least_counts() -> None:
    order: list[str] = []
    figures = {"a": iter([3.0, 1.0, 2.0]), "b": iter([5.0, 6.0, 4.0])}

    def measure(name: str) -> float:
        order.append(name)
        return next(figures[name])

    assert least(3, {name: lambda name=name: measure(name) for name in figures}) == {"a": 1.0, "b": 4.0}
    assert order == ["a", "b"] * 3


def test_time_is_that_of_the_work() -> None:
    done: list[int] = []
    assert cpu(lambda: done.append(1), 5)() >= 0
    assert len(done) == 5
    clock = "import time\nspent = [0]\ntime.process_time = lambda: spent[0]\n"
    assert child("spent[0] += 3", setup=f"{clock}spent[0] += 100")() == 3
    with pytest.raises(RuntimeError, match="no_such_name"):
        child("no_such_name")()


def test_an_environment_is_made_once_and_anew_for_another_key(tmp_path: Path) -> None:
    made: list[Path] = []
    for key in ("a", "a", "b"):
        environments.made(tmp_path / "x", key, made.append)
    assert len(made) == 2

    def fails(folder: Path) -> None:
        (folder / "half").touch()
        raise RuntimeError("no network")

    for _ in range(2):  # what failed half-way is not taken for made
        with pytest.raises(RuntimeError):
            environments.made(tmp_path / "y", "a", fails)


def test_a_clean_environment_has_what_the_clients_need_and_nothing_else(tmp_path: Path) -> None:
    python, variables = environments.clean(tmp_path)
    names = ("attrs", "msgspec", "httpx", "pydantic", "rich", "pytest")
    program = f"import energy_clients.enos, importlib.util; print([name for name in {names} if importlib.util.find_spec(name)])"
    done = subprocess.run([python, "-c", program], env=variables, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['attrs', 'msgspec', 'httpx']"


@pytest.mark.slow
def test_peers_that_cannot_be_installed_say_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    peers = environments.InstalledPeers(tmp_path)
    for _ in range(2):
        with pytest.raises(Absent, match="No matching distribution"):
            peers.module("orjson")


def test_the_page_is_one_that_the_specification_describes() -> None:
    page = search_devices.decode(payloads.page([payloads.device(number) for number in range(3)]))
    first = page.data[0]
    assert first.to_dict() == payloads.device(0)
    assert len(payloads.device(0)) == 24
    assert not first.extra_fields
    assert first.status.value == "online"
    assert first.device_name.default_value == "Inverter"
