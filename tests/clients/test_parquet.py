"""A folder of Parquet files: whole files only, every window once, whatever stops the process."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars
import pyarrow.dataset
import pyarrow.parquet
import pytest

from energy_clients import errors
from energy_clients.time_series import Progress
from readings import MINUTE, START, Computed, series
from support import PATIENCE, ROOT, World

FAULT = errors.ServerError("busy")


def read(folder: Path) -> list[tuple[str, str, int, Any]]:
    """Everything in a folder, sorted."""
    frame = polars.read_parquet(folder / "*.parquet").with_columns(polars.col("time").dt.timestamp("ms"))
    return sorted(frame.select("asset_id", "point_id", "time", "value").rows())


def test_a_folder_has_one_file_for_each_window(world: World, tmp_path: Path) -> None:
    query = Computed()
    paths = world.run(series(query, world.is_async).to_parquet(tmp_path / "deep" / "folder"))
    assert [path.name for path in paths] == [f"window-00000{number}.parquet" for number in range(3)]
    assert read(tmp_path / "deep" / "folder") == sorted(query.rows())


def test_all_readers_see_the_same_rows(tmp_path: Path) -> None:
    series(Computed(), units={"power": "kW"}).to_parquet(tmp_path)
    pattern = str(tmp_path / "*.parquet")
    assert polars.scan_parquet(pattern).collect().height == polars.scan_parquet(tmp_path).collect().height == 120
    assert duckdb.sql(f"select count(*) from '{pattern}'").fetchall() == duckdb.sql(f"select count(*) from read_parquet('{tmp_path}')").fetchall() == [(120,)]
    assert len(pandas.read_parquet(tmp_path)) == pyarrow.dataset.dataset(tmp_path).count_rows() == 120
    schema = pyarrow.parquet.read_schema(tmp_path / "window-000000.parquet")
    assert json.loads(schema.metadata[b"units"]) == {"power": "kW"}


@pytest.mark.filterwarnings("ignore::energy_clients.errors.NoSamples")
@pytest.mark.parametrize("form", ["long", "wide"])
def test_a_folder_without_samples_is_a_table_without_rows(tmp_path: Path, form: str) -> None:
    assert series(Computed(has=lambda *_: False)).to_parquet(tmp_path, form=form) == []
    frame = polars.scan_parquet(tmp_path).collect()
    assert (frame.height, frame.columns) == (0, ["asset_id", "point_id", "time", "value"] if form == "long" else ["asset_id", "time", "power"])


@pytest.mark.parametrize("form", ["long", "wide"])
def test_what_was_read_before_its_time_had_passed_is_read_again(world: World, tmp_path: Path, form: str) -> None:
    """A range that ends in the future: what comes later is not missing because something was there."""
    now = time.time_ns() // 1_000_000
    begin, there = now // MINUTE * MINUTE - 40 * MINUTE, [now]

    def query() -> Computed:
        return Computed(start=begin, end=begin + 60 * MINUTE, has=lambda asset, point, at: at < there[0])

    paths = world.run(series(query(), world.is_async).to_parquet(tmp_path, form=form))
    there[0] += 10 * MINUTE
    later = query()
    again = world.run(series(later, world.is_async).to_parquet(tmp_path, form=form))
    assert [window.index for window in later.asked] == [2]
    assert len(paths) <= len(again) == 3
    assert polars.read_parquet(tmp_path / "*.parquet").height == len({(row[0], row[2]) for row in later.rows()})


def test_windows_of_local_times_have_passed_when_they_have_everywhere(tmp_path: Path) -> None:
    now = time.time_ns() // 1_000_000
    for behind, asked_again in ((0, 0), (12 * 60 * MINUTE, 1)):
        reading = [Computed(start=now - 60 * MINUTE, end=now - 30 * MINUTE, length=30 * MINUTE, behind=behind) for _ in range(2)]
        for query in reading:
            series(query).to_parquet(tmp_path / str(behind))
        assert [len(query.asked) for query in reading] == [1, asked_again]


def test_a_folder_is_written_by_one_at_a_time(world: World, tmp_path: Path) -> None:
    other, refused = Computed(), list[errors.StorageError]()

    def also(_: object) -> None:
        with pytest.raises(errors.StorageError, match=r"another reading.* is writing it; wait for its end or give another folder") as caught:
            series(other).to_parquet(tmp_path)
        refused.append(caught.value)

    world.run(series(Computed(), world.is_async).to_parquet(tmp_path, progress=also))
    assert (len(refused), other.asked) == (3, [])
    assert {error.errno for error in refused} <= {errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}
    assert len(series(Computed()).to_parquet(tmp_path)) == 3  # it is free again


def test_a_process_is_kept_from_what_another_one_writes(tmp_path: Path) -> None:
    def second(_: object) -> None:
        done = subprocess.run(program(tmp_path, 3, 20, seed=1), env=ENVIRONMENT, capture_output=True, text=True, timeout=PATIENCE)
        assert done.returncode == 1
        assert "another reading" in done.stderr

    assert len(series(Computed(length=60 * MINUTE)).to_parquet(tmp_path, progress=second)) == 1


@pytest.mark.parametrize("fault", [FAULT, RuntimeError("a bug")])
def test_a_failure_frees_the_folder(world: World, tmp_path: Path, fault: Any) -> None:
    with pytest.raises((errors.ServerError, RuntimeError)):
        world.run(series(Computed(fault=lambda window: fault), world.is_async).to_parquet(tmp_path))
    with pytest.raises(errors.InvalidArgument, match="holds another reading"):
        series(Computed(points=("state",))).to_parquet(tmp_path)  # and so does a refusal
    assert len(series(Computed()).to_parquet(tmp_path)) == 3


def test_what_broke_off_goes_on_where_it_was(world: World, tmp_path: Path) -> None:
    query = Computed(fault=lambda window: FAULT if window.index == 1 else None)
    with pytest.raises(errors.ServerError):
        world.run(series(query, world.is_async).to_parquet(tmp_path, concurrency=1))
    assert sorted(path.name for path in tmp_path.glob("*.parquet")) == ["_reading.parquet", "window-000000.parquet"]
    again, told = Computed(), list[Progress]()
    world.run(series(again, world.is_async).to_parquet(tmp_path, progress=told.append))
    assert [window.index for window in again.asked] == [1, 2]
    assert [(one.windows, one.of, one.resumed) for one in told] == [(2, 3, 1), (3, 3, 1)]
    assert read(tmp_path) == sorted(again.rows())
    done = Computed()
    assert len(world.run(series(done, world.is_async).to_parquet(tmp_path))) == 3
    assert done.asked == []


def test_windows_without_samples_are_not_read_again(world: World, tmp_path: Path) -> None:
    def has(asset: str, point: str, moment: int) -> bool:
        return moment >= START + 40 * MINUTE

    query = Computed(has=has)
    assert len(world.run(series(query, world.is_async).to_parquet(tmp_path))) == 1
    again = Computed(has=has)
    world.run(series(again, world.is_async).to_parquet(tmp_path))
    assert again.asked == []
    assert read(tmp_path) == sorted(query.rows())


def test_the_first_run_decides_the_types_of_those_that_go_on(tmp_path: Path) -> None:
    def value(asset: str, point: str, moment: int) -> Any:
        return "off" if moment < START + 20 * MINUTE else "1"

    query = Computed(value=value, fault=lambda window: FAULT if window.index == 1 else None)
    with pytest.raises(errors.ServerError):
        series(query).to_parquet(tmp_path, concurrency=1)
    series(Computed(value=value)).to_parquet(tmp_path)
    assert {pyarrow.parquet.read_schema(path).field("value").type for path in tmp_path.glob("*.parquet")} == {pyarrow.string()}


@pytest.mark.parametrize(
    ("other", "options", "message"),
    [
        (Computed(assets=("a1", "a3", "a4", "a5", "a6", "a7")), {}, r"asset_ids: only there a2, only here a3, a4, a5 and 2 more"),
        (Computed(assets=("a2", "a1")), {}, r"asset_ids: in another order"),
        (Computed(points=("power", "state")), {}, r"point_ids: only here state"),
        (Computed(end=START + 40 * MINUTE), {}, r"end is 2026-05-14 01:00:00 there and 2026-05-14 00:40:00 here; windows is 3 there and 2 here"),
        (Computed(), {"form": "wide"}, r"form is 'long' there and 'wide' here"),
        (Computed(), {"types": "string"}, r"types is None there and 'string' here"),
        (Computed(length=20 * MINUTE + 1), {}, r"another kind, or other options"),
    ],
)
def test_a_folder_of_another_reading_is_refused_with_what_differs(tmp_path: Path, other: Computed, options: dict[str, Any], message: str) -> None:
    series(Computed()).to_parquet(tmp_path)
    before = sorted((path.name, path.read_bytes()) for path in tmp_path.iterdir())
    with pytest.raises(errors.InvalidArgument, match=message):
        series(other).to_parquet(tmp_path, **options)
    assert other.asked == []
    assert sorted((path.name, path.read_bytes()) for path in tmp_path.iterdir()) == before


def test_a_folder_with_files_of_something_else_is_refused(tmp_path: Path) -> None:
    polars.DataFrame({"x": [1]}).write_parquet(tmp_path / "mine.parquet")
    with pytest.raises(errors.InvalidArgument, match=r"holds Parquet files, but no _reading\.parquet"):
        series(Computed()).to_parquet(tmp_path)


@pytest.mark.parametrize("content", [b"", b"{", b"PAR1 and no more PAR1", b"PAR1\x00\x00\x00\x00PAR1"])
def test_a_description_that_is_no_parquet_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "_reading.parquet").write_bytes(content)
    with pytest.raises(errors.InvalidArgument, match="was not written by this version of the package"):
        series(Computed()).to_parquet(tmp_path)


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"format": 1}', '{"format": 2}', "null", None])
def test_a_folder_that_another_program_described_is_refused(tmp_path: Path, content: str | None) -> None:
    schema = pyarrow.schema([], None if content is None else {"reading": content})
    pyarrow.parquet.write_table(schema.empty_table(), tmp_path / "_reading.parquet")
    with pytest.raises(errors.InvalidArgument, match="was not written by this version of the package"):
        series(Computed()).to_parquet(tmp_path)


def test_what_a_stopped_process_left_is_no_data_and_goes(tmp_path: Path) -> None:
    query = Computed(fault=lambda window: FAULT if window.index == 1 else None)
    with pytest.raises(errors.ServerError):
        series(query).to_parquet(tmp_path, concurrency=1)
    (tmp_path / ".window-000001.parquet.tmp").write_bytes(b"PAR1 half of it")
    assert len(pandas.read_parquet(tmp_path)) == polars.read_parquet(tmp_path / "*.parquet").height == 40
    series(Computed()).to_parquet(tmp_path)
    assert read(tmp_path) == sorted(Computed().rows())
    assert list(tmp_path.glob(".*")) == []


def test_a_file_in_the_place_of_the_folder_is_a_typed_error(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("")
    with pytest.raises(errors.StorageError, match="folder is a file, or lies in one; give a folder") as caught:
        series(Computed()).to_parquet(tmp_path / "folder")
    assert caught.value.errno == errno.EEXIST


PROGRAM = """
import random, resource, sys, time
from energy_clients import errors
from readings import MINUTE, START, Computed, series
folder, windows, samples, seed, room, last = sys.argv[1], *map(int, sys.argv[2:])
chance = random.Random(seed)
def fault(window):
    if window.index == last:
        time.sleep(1000)
    time.sleep(chance.random() * 0.004)
    return errors.ServerError("busy") if chance.random() < 0.03 else None
query = Computed(assets=[f"a{n}" for n in range(10)], points=("p", "q"), end=START + windows * samples * MINUTE, length=samples * MINUTE, fault=fault)
if room:
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
while True:
    try:
        series(query).to_parquet(folder, concurrency=2)
        break
    except errors.ServerError:
        continue
    except errors.StorageError as error:
        sys.exit(f"{error.errno} {error}")
"""


def program(folder: Path, windows: int, samples: int, seed: int, room: int = 0, last: int = -1) -> list[str]:
    """A process that goes on after faults until all is written, or waits at the last window to be killed."""
    return [sys.executable, "-c", PROGRAM, str(folder), *map(str, (windows, samples, seed, room, last))]


ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "tests")}


def finished(folder: Path) -> int:
    return len(list(folder.glob("window-*")))


def killed(folder: Path, windows: int, samples: int, kills: int) -> None:
    """Write with faults, and kill -9 so many processes while they write; then let one end, and count."""
    chance = random.Random(5)
    for kill in range(kills):
        goal = windows * (kill + 1) // (kills + 2)
        with subprocess.Popen(program(folder, windows, samples, seed=kill, last=windows - 1), env=ENVIRONMENT) as process:
            while process.poll() is None and finished(folder) < goal:
                time.sleep(0.002)
            time.sleep(chance.random() * 0.02)
            process.kill()
        assert process.returncode == -signal.SIGKILL, "it ended before it was killed"
        assert {pyarrow.parquet.read_metadata(path).num_rows for path in folder.glob("window-*.parquet")} == {samples * 20}
    subprocess.run(program(folder, windows, samples, seed=kills), env=ENVIRONMENT, check=True, timeout=PATIENCE)
    total, count = windows * samples * 20, windows * samples
    frame = polars.scan_parquet(folder / "*.parquet")
    unique = frame.select("asset_id", "point_id", "time").unique().select(polars.len())
    assert (frame.select(polars.len()).collect().item(), unique.collect().item()) == (total, total)
    minutes = frame.select(((polars.col("time").dt.timestamp("ms") - START) // MINUTE).sum()).collect().item()
    assert minutes == 20 * count * (count - 1) // 2


@pytest.mark.slow
def test_a_kill_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    killed(tmp_path, windows=40, samples=20, kills=1)


@pytest.mark.slow
def test_ten_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    killed(tmp_path, windows=400, samples=900, kills=10)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of the size of files")
def test_a_disk_that_is_full_is_a_typed_error_and_leaves_whole_windows(tmp_path: Path) -> None:
    done = subprocess.run(program(tmp_path, 3, 3000, seed=1, room=2_300), env=ENVIRONMENT, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 1
    assert done.stderr.startswith(f"{errno.EFBIG} ")
    assert "the windows that are there are whole, and the same call goes on after them" in done.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"_reading.parquet", "_lock"}
    subprocess.run(program(tmp_path, 3, 3000, seed=1), env=ENVIRONMENT, check=True, timeout=PATIENCE)
    assert polars.read_parquet(tmp_path / "*.parquet").height == 3 * 3000 * 20
