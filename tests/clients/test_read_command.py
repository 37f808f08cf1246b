"""`energy read`: the options are the arguments of `time_series.read`; tables, files and pictures of what it brings."""

from __future__ import annotations

import csv
import io
import json
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from inspect import signature
from pathlib import Path
from typing import Any

import click
import pytest

from energy_clients import Enapter, EnOS, errors
from energy_clients.cli import main
from energy_clients.cli._read import command
from energy_clients.cli._sketch import sketch
from energy_clients.time_series._kinds import KindOptions
from energy_clients.time_series._plan import Columns, Window
from energy_clients.time_series.enapter import EnapterTimeSeries
from energy_clients.time_series.enos import EnOSTimeSeries
from energy_simulator import Simulator

OVERLAYS = Path(__file__).resolve().parents[2] / "overlays"
DAY = ["--start", "2026-05-14T00:00Z", "--end", "2026-05-15T00:00Z"]


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=60, enapter_devices=20, seed=3) as running:
        yield running


@pytest.fixture(autouse=True)
def at_hand(simulator: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ENERGY_CONFIG", str(tmp_path / "profiles.toml"))
    for name, value in simulator.environment.items():
        monkeypatch.setenv(name, value)


@pytest.fixture(scope="module")
def assets(simulator: Simulator) -> list[str]:
    with EnOS(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id) as enos:
        return [device.asset_id or "" for device in enos.connection.search_devices(expression="modelId = 'SolarInverter'").limit(2)]


def options(platform: str) -> set[str]:
    made: Any = command.get_command(click.Context(command), platform)
    return {option.name for option in made.get_params(click.Context(made)) if not option.name.startswith(("own_", "_", "help"))}


def test_what_a_reading_takes_are_the_options_of_its_command() -> None:
    instead = {"self", "units", "thing_model", "options"}
    assert options("enos") == (set(signature(EnOSTimeSeries.read).parameters) | KindOptions.__annotations__.keys()) - instead
    assert options("enapter") == set(signature(EnapterTimeSeries.read).parameters) - instead


@pytest.mark.parametrize("platform", ["enos", "enapter"])
def test_help_says_what_the_documentation_says(platform: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", platform, "--help"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "[required]" in text
    assert ("Of the kinds latest" in text) == (platform == "enos")


def test_csv_has_every_sample_in_long_and_in_wide_form(assets: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "enos", "--asset-ids", ",".join(assets), "--point-ids", "activePower", *DAY, "-o", "csv"]) == 0
    found = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(found) == 2 * 1_440
    assert found[0].keys() == {"asset_id", "point_id", "time", "value"}
    assert found[0]["time"] == "2026-05-14T00:00:00.000Z"
    assert main(["read", "enos", "--asset-ids", assets[0], "--point-ids", "activePower", "--point-ids", "temperature", *DAY, "-o", "csv", "--wide"]) == 0
    found = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {"asset_id", "time", "activePower"} <= found[0].keys()


def test_options_of_a_kind_reach_the_request(assets: list[str], simulator: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["--kind", "ai_normalized", "--aggregation", "avg", "--interval", "60", "-o", "jsonl"]
    assert main(["read", "enos", "--asset-ids", assets[0], "--point-ids", "activePower", *DAY, *call]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["point_id"] for row in found} == {"avg(activePower)"}
    assert len(found) == 24


def test_ids_come_from_standard_input(assets: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join([*assets, ""])))
    assert main(["read", "enos", "--asset-ids", "-", "--point-ids", "activePower", "--kind", "latest", "-o", "json"]) == 0
    assert {row["asset_id"] for row in json.loads(capsys.readouterr().out)} == set(assets)


def test_a_table_for_people_has_the_first_rows_and_reads_no_more(assets: list[str], simulator: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
    before = len(simulator.requests)
    month = ["--start", "2026-04-01T00:00Z", "--end", "2026-05-01T00:00Z"]
    assert main(["read", "enos", "--asset-ids", assets[0], "--point-ids", "activePower", *month, "-o", "table"]) == 0
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 51
    assert "the first 50 rows" in told.err
    assert len(simulator.requests) - before < 8


def test_the_plan_is_told_and_nothing_is_sent(assets: list[str], simulator: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
    before = len(simulator.requests)
    assert main(["read", "enos", "--asset-ids", assets[0], "--point-ids", "activePower", *DAY, "--plan"]) == 0
    assert "about 1,440" in capsys.readouterr().out
    assert len(simulator.requests) == before


def test_telemetry_of_enapter_devices(simulator: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
    with Enapter(simulator.enapter_url, token=simulator.enapter_token) as enapter:
        device = enapter.assets.list_devices().first()
    assert device is not None
    call = ["read", "enapter", "--device-ids", device.device_id, "--attributes", "uptime", "--granularity", "3600"]
    assert main([*call, *DAY, "-o", "csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 25
    assert main([*call, "--last", "3h", "-o", "jsonl"]) == 0
    times = [datetime.fromisoformat(json.loads(line)["time"]) for line in capsys.readouterr().out.splitlines()]
    assert times
    assert datetime.now(UTC) - times[0] < timedelta(hours=5)
    assert main(call) == 2
    assert "start: give a time" in capsys.readouterr().err


def test_parquet_is_a_folder_that_goes_on(assets: list[str], simulator: Simulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    folder = tmp_path / "month"
    call = ["read", "enos", "--asset-ids", assets[0], "--point-ids", "activePower", *DAY, "-o", "parquet"]
    assert main([*call, "--save", str(folder)]) == 0
    assert "1 file in" in capsys.readouterr().err
    assert parquet.read_table(folder).num_rows == 1_440
    before = len(simulator.requests)
    assert main([*call, "--save", str(folder)]) == 0
    assert len(simulator.requests) == before
    assert main(call) == 2


def test_a_folder_that_is_a_file_is_refused_unread(assets: list[str], simulator: Simulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pyarrow.parquet")
    file = tmp_path / "notes.txt"
    file.write_text("mine")
    before = len(simulator.requests)
    for place in (file, file / "month"):
        assert main(["read", "enos", "--asset-ids", assets[0], "--point-ids", "activePower", *DAY, "-o", "parquet", "--save", str(place)]) == 14
        told = capsys.readouterr().err
        assert f"{place} is a file, or lies in one" in told
        assert "window" not in told
    assert (file.read_text(), len(simulator.requests)) == ("mine", before)


@pytest.mark.parametrize("form", ["json", "csv"])
def test_a_point_without_samples_is_told_beside_the_output(assets: list[str], form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "enos", "--asset-ids", assets[0], "--point-ids", "activePower,activPower", *DAY, "-o", form]) == 0
    told = capsys.readouterr()
    assert told.err == "energy: activPower: no sample in the range, of any asset; a name that does not exist looks the same\n"
    assert "activPower" not in told.out


@pytest.mark.slow
def test_a_picture_lies_in_a_file(assets: list[str], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    file = tmp_path / "day.png"
    assert main(["read", "enos", "--asset-ids", assets[0], "--point-ids", "activePower", *DAY, "--png", str(file)]) == 0
    assert file.read_bytes().startswith(b"\x89PNG")


def test_a_terminal_is_drawn_on(assets: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "90")
    assert main(["read", "enos", "--asset-ids", ",".join(assets), "--point-ids", "activePower", *DAY, "-o", "plot", "--thing-model", "SolarInverter"]) == 0
    text = capsys.readouterr().out
    assert f"activePower [kW]: {assets[0]}, {assets[1]}, UTC" in text
    assert max(map(len, text.splitlines())) <= 90
    assert "2026-05-14" in text


class Read:
    """A reading whose samples are known."""

    def __init__(self, *columns: Columns, more: tuple[str, ...] = ()) -> None:
        self.columns, self.more, self.units = columns, more, {"a": "kW", "b": "kW", "c": "°C"}

    def plan(self) -> Any:
        points = dict.fromkeys(one.point_id for one in self.columns)
        return type("Plan", (), {"windows": [Window(0, 0, 1, ("A",), (*points, *self.more))]})

    def windows(self) -> Iterator[Any]:
        yield self.plan().windows[0], list(self.columns)


def test_a_gap_in_time_is_a_gap_in_the_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "94")
    hour = 3_600_000
    around = [*range(30), *range(70, 100)]
    text = sketch(Read(Columns("A", "x", [n * hour for n in around], [5.0] * len(around))))
    (line,) = [line for line in text.splitlines() if "⠤" in line or "⠒" in line or "⠉" in line or "⣀" in line]
    drawn = [character not in " │─▁" for character in line[1:80]]
    assert all(drawn[2:22])
    assert not any(drawn[30:50])
    assert all(drawn[60:78])


def test_units_that_differ_have_pictures_of_their_own_and_no_samples_none() -> None:
    text = sketch(Read(*(Columns("A", point, [0, 60_000], [1.0, 2.0]) for point in "abc")))
    assert text.count("UTC") == 2
    assert "a, b [kW]" in text
    assert "c [°C]" in text
    assert sketch(Read()) == "no samples"


def test_a_point_that_cannot_be_drawn_is_told() -> None:
    with pytest.warns(errors.NoSamples, match="^d, e: no sample in the range"):
        assert "UTC" in sketch(Read(Columns("A", "a", [0, 60_000], [1.0, 2.0]), more=("d", "e")))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["--last", "3 hours"], "no time such as 90m"),
        (["--last", "3h", "--start", "2026-05-14"], "--last stands for"),
        (["--png", "a.png", "-o", "csv", *DAY], "give either"),
        (["--png", "a.xyz", *DAY], "'a.xyz' ends in none of .png"),
        (["-o", "plot", "--save", "a.txt", *DAY], "--png FILE"),
        (["--png", "a.png", "--wide", *DAY], "--wide is a form of tables"),
        (["-o", "plot", "--wide", *DAY], "--wide is a form of tables"),
        (["--kind", "latest", *DAY], "has no range"),
        (["--kind", "di", "--with-quality", *DAY], "with_quality"),
    ],
)
def test_what_does_not_go_together_is_refused_unsent(given: list[str], words: str, simulator: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
    before = len(simulator.requests)
    assert main(["read", "enos", "--asset-ids", "A", "--point-ids", "p", *given]) == 2
    assert words in capsys.readouterr().err
    assert len(simulator.requests) == before


def test_a_terminal_of_few_characters_is_drawn_on_with_those(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))
    text = sketch(Read(Columns("A", "x", [n * 60_000 for n in range(50)], [float(n) for n in range(50)])))
    assert "+" in text
    assert not any("⠀" < character <= "⣿" for character in text)


def test_a_files_name_says_the_form(assets: list[str], tmp_path: Path) -> None:
    file = tmp_path / "day.csv"
    assert main(["read", "enos", "--asset-ids", assets[0], "--point-ids", "activePower", *DAY, "--save", str(file)]) == 0
    assert file.read_text().startswith("asset_id,point_id,time,value")


def test_the_guides_commands_are_commands(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    guide = (OVERLAYS / "energy_clients" / "cli" / "README.md").read_text(encoding="utf-8")
    commands = [line.partition("  ")[0] for line in guide.splitlines() if line.startswith("energy read")]
    assert len(commands) == 4
    for line in commands:
        monkeypatch.setattr("sys.stdin", io.StringIO("Ab12"))
        assert main([*shlex.split(line)[1:], *([] if "--plan" in line else ["--plan"])]) == 0, capsys.readouterr().err
