"""Readings as tables: which columns there are, of which type, and that no sample is lost, doubled or changed on the way."""

from __future__ import annotations

import asyncio
import builtins
import io
import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_clients import errors
from energy_clients.time_series import Columns, Progress
from energy_clients.time_series._arrow import Batches, decide, record_batch
from energy_simulator import Simulator
from readings import MINUTE, START, Computed, series
from support import PATIENCE, ROOT, World

BEGIN = datetime.fromtimestamp(START / 1000, UTC)


def rows(table: Any) -> list[tuple[Any, ...]]:
    """An Arrow table of the long form as (asset, point, milliseconds, value), sorted by the first three."""
    times = table["time"].cast(pyarrow.int64()).to_pylist()
    found = zip(table["asset_id"].to_pylist(), table["point_id"].to_pylist(), times, table["value"].to_pylist(), strict=True)
    return sorted(found, key=lambda row: row[:3])


def one(*values: Any, point: str = "p", asset: str = "a", **more: Any) -> Columns:
    return Columns(asset, point, [START + n * MINUTE for n in range(len(values))], list(values), **more)


def long(*columns: Columns, **options: Any) -> Any:
    batches = Batches("long", options.get("types"), [column.point_id for column in columns], {})
    return batches.of(columns)


# Long form


def test_a_table_has_every_sample_once(world: World) -> None:
    query = Computed(points=("power", "state"), has=lambda asset, point, time: hash((point, time)) % 3 > 0)
    table = world.run(series(query, world.is_async).to_arrow())
    assert rows(table) == sorted(query.rows())
    assert table.schema.names == ["asset_id", "point_id", "time", "value"]
    assert table.schema.field("time").type == pyarrow.timestamp("ms", "UTC")


def test_frames_of_polars_and_pandas_have_the_same_rows(world: World) -> None:
    query = Computed()
    asked = series(query, world.is_async)
    frame, other = world.run(asked.to_polars()), world.run(asked.to_pandas())
    assert isinstance(frame, polars.DataFrame)
    assert isinstance(other, pandas.DataFrame)
    assert rows(frame.to_arrow()) == rows(pyarrow.Table.from_pandas(other)) == sorted(query.rows())


def test_batches_are_read_one_window_at_a_time(world: World) -> None:
    query = Computed(length=MINUTE, end=START + 50 * MINUTE)
    batches = series(query, world.is_async).batches(concurrency=2)
    if not world.is_async:
        next(batches)
        assert len(query.asked) <= 3
        batches.close()
        query.asked.clear()
    found = world.list(series(query, world.is_async).batches(concurrency=2))
    assert [len(batch) for batch in found] == [2] * 50
    assert len({batch.schema for batch in found}) == 1


def test_nothing_is_read_before_it_is_used(world: World) -> None:
    query = Computed()
    reading = series(query, world.is_async)
    assert "<table>" in reading._repr_html_()
    reading.batches()
    reading.scan()
    assert query.asked == []


def test_what_a_notebook_shows_is_escaped() -> None:
    class Odd(Computed):
        @property
        def fingerprint(self) -> str:
            return "<script>"

    assert "<script>" not in series(Odd())._repr_html_()
    assert "&lt;script&gt;" in series(Odd())._repr_html_()


@pytest.mark.filterwarnings("ignore::energy_clients.errors.NoSamples")
def test_a_reading_without_samples_is_an_empty_table(world: World) -> None:
    nothing = Computed(has=lambda *_: False)
    table = world.run(series(nothing, world.is_async).to_arrow())
    assert (table.num_rows, table.schema.names) == (0, ["asset_id", "point_id", "time", "value"])
    wide = world.run(series(nothing, world.is_async).to_arrow(form="wide", types={"power": "string"}))
    assert (wide.num_rows, wide.schema.field("power").type) == (0, pyarrow.string())
    assert world.run(series(nothing, world.is_async).to_duckdb("t")).fetchall() == []


def test_a_point_of_which_nothing_came_is_told(world: World) -> None:
    """It may be misspelt, which the platforms do not say."""
    query = Computed(points=("power", "pwoer"), has=lambda asset, point, time: point == "power")
    with pytest.warns(errors.NoSamples, match=r"^pwoer: no sample in the range, of any asset; a name that does not exist looks the same$"):
        assert world.run(series(query, world.is_async).to_arrow()).num_rows == 120
    with pytest.warns(errors.NoSamples, match="^p0, p1, p2, p3, p4 and 3 more: "):
        world.run(series(Computed(points=[f"p{n}" for n in range(8)], has=lambda *_: False), world.is_async).to_pandas())
    with pytest.warns(errors.NoSamples, match="^pwoer: ") as caught:
        assert sum(len(batch) for batch in world.list(series(query, world.is_async).batches())) == 120
    assert world.is_async or caught[0].filename.endswith("support.py")  # that is where the batches are taken
    late = Computed(has=lambda asset, point, time: time >= START + 50 * MINUTE and asset == "a2")
    world.run(series(late, world.is_async).to_arrow())
    world.list(series(late, world.is_async).batches())


def test_windows_before_the_first_sample_do_not_decide() -> None:
    late = Computed(has=lambda asset, point, time: time >= START + 30 * MINUTE, value=lambda *_: "open")
    assert series(late).to_arrow()["value"].type == pyarrow.string()


# Types


@pytest.mark.parametrize(
    ("values", "kind", "found"),
    [
        ((1, 2), "double", [1.0, 2.0]),
        ((1, 2.5), "double", [1.0, 2.5]),
        (("1", "2.50", "-3e-2"), "double", [1.0, 2.5, -0.03]),
        (("1.5", 2, None), "double", [1.5, 2.0, None]),
        (("NaN",), "double", [math.nan]),
        ((True, None, False), "bool", [True, None, False]),
        (("open", "closed"), "string", ["open", "closed"]),
        (("0012", "13"), "string", ["0012", "13"]),
        (("0", "0.5", "-0.25"), "double", [0.0, 0.5, -0.25]),
        (("9007199254740993",), "string", ["9007199254740993"]),
        (("9007199254740992",), "double", [2.0**53]),
        (("on", 1, True, None), "string", ["on", "1", "true", None]),
        ((True, 1), "string", ["true", "1"]),
        (({"a": [1]},), "string", ['{"a": [1]}']),
        ((None, None), "double", [None, None]),
    ],
)
def test_the_type_of_values_is_that_of_the_first_samples(values: tuple[Any, ...], kind: str, found: list[Any]) -> None:
    column = long(one(*values)).column("value")
    assert str(column.type) == kind
    assert repr(column.to_pylist()) == repr(found)


def test_points_of_different_kinds_share_a_column_of_text_in_long_form_and_have_their_own_in_wide() -> None:
    columns = [one(1.5, 2, point="power"), one("on", "off", point="state")]
    assert long(*columns).column("value").to_pylist() == ["1.5", "2", "on", "off"]
    wide = Batches("wide", None, ["power", "state"], {}).of(columns)
    assert wide.to_pydict() | {"time": None} == {"asset_id": ["a", "a"], "time": None, "power": [1.5, 2.0], "state": ["on", "off"]}


@pytest.mark.parametrize(
    ("types", "values", "found"),
    [
        ("int64", ("9007199254740993", "1"), [9007199254740993, 1]),
        ("INT", (9007199254740993, None), [9007199254740993, None]),
        ("int64", (1.0, "2.0"), [1, 2]),
        ({"p": "string"}, (12, "x"), ["12", "x"]),
        ({"p": "DOUBLE"}, ("0012",), None),
        ({"q": "string"}, (12,), [12.0]),
        ("BOOLEAN", (True,), [True]),
    ],
)
def test_types_that_are_asked_for_come_first(types: Any, values: tuple[Any, ...], found: list[Any] | None) -> None:
    if found is None:
        with pytest.raises(errors.SchemaChanged, match="leading zeros"):
            long(one(*values), types=types)
    else:
        assert long(one(*values), types=types).column("value").to_pylist() == found


@pytest.mark.parametrize(("types", "values"), [("int64", (1.5,)), ("int64", (2**63,)), ("bool", (1,)), ("float64", (True, 1.0)), ("float64", (2**53 + 1,))])
def test_a_type_that_would_change_a_value_is_refused(types: str, values: tuple[Any, ...]) -> None:
    with pytest.raises(errors.SchemaChanged, match=r"point p of a: .* give types=\{'p': '(string|int64)'\}"):
        long(one(*values), types=types)


def test_the_remedy_that_is_named_helps() -> None:
    large = one(2**53 + 1)
    with pytest.raises(errors.SchemaChanged, match=r"types=\{'p': 'int64'\}"):
        long(large)
    assert long(large, types={"p": "int64"}).column("value").to_pylist() == [2**53 + 1]


def test_text_among_numbers_later_on_is_an_error_that_names_the_point(world: World) -> None:
    def value(asset: str, point: str, time: int) -> Any:
        return "broken" if (asset, point) == ("a2", "state") and time == START + 45 * MINUTE else 1.5

    query = Computed(points=("power", "state"), value=value)
    for form in ("long", "wide"):
        with pytest.raises(errors.SchemaChanged, match=r"point state of a2: .* types=\{'state': 'string'\}"):
            world.run(series(query, world.is_async).to_arrow(form=form))
    table = world.run(series(query, world.is_async).to_arrow(form="wide", types={"state": "string"}))
    assert table["state"].to_pylist().count("broken") == 1


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"types": "decimal"}, "types: 'decimal' is not one of float64, int64, string, bool"),
        ({"types": {"power": 3}}, "types: 3 is not one of"),
        ({"form": "tall"}, "form: 'tall' is neither 'long'"),
        ({"from": "long"}, "there is no option 'from', did you mean 'form'"),
        ({"progress": 3}, "progress: expected a function or True, got a int"),
        ({"concurrency": 0}, "concurrency: 0 is no whole number above 0"),
    ],
)
def test_what_is_no_option_is_refused_before_anything_is_read(world: World, options: dict[str, Any], message: str) -> None:
    query = Computed()
    for call in ("to_arrow", "to_polars", "to_pandas"):
        with pytest.raises(errors.InvalidArgument, match=message):
            world.run(getattr(series(query, world.is_async), call)(**options))
    assert query.asked == []


CELLS = st.one_of(st.none(), st.floats(allow_nan=False), st.integers(-(2**52), 2**52), st.booleans(), st.text(max_size=4), st.floats(allow_nan=False).map(repr))


@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=4))
def test_no_value_is_changed_silently(several: list[list[Any]]) -> None:
    columns = [one(*values, point=f"p{number}") for number, values in enumerate(several)]
    layout = decide(columns, "long", None, [], {})
    assert layout is not None
    given = [value for values in several for value in values]
    for value, cell in zip(given, record_batch(columns, layout).column("value").to_pylist(), strict=True):
        if value is None:
            assert cell is None
        elif layout.kinds["value"] == "string":
            assert cell == (value if isinstance(value, str) else json.dumps(value))
        elif layout.kinds["value"] == "bool":
            assert cell is value
        else:
            assert not isinstance(value, bool)
            assert cell == float(value)


# Wide form


def test_the_wide_form_has_a_row_for_each_asset_and_time(world: World) -> None:
    query = Computed(points=("power", "state"), has=lambda asset, point, time: point == "power" or time % (3 * MINUTE) == 0)
    table = world.run(series(query, world.is_async, {"power": "kW"}).to_arrow(form="wide"))
    assert table.schema.names == ["asset_id", "time", "power", "state"]
    cells = {(asset, point, time): value for asset, point, time, value in query.rows()}
    found = table.set_column(1, "time", table["time"].cast(pyarrow.int64())).to_pylist()
    assert len(found) == len({(row["asset_id"], row["time"]) for row in found}) == 120
    assert {(row["asset_id"], point, row["time"]): row[point] for row in found for point in ("power", "state") if row[point] is not None} == cells


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("pqr"), st.integers(0, 8)), unique=True, min_size=1))
def test_wide_and_long_hold_the_same_samples(samples: list[tuple[str, str, int]]) -> None:
    keys = sorted({sample[:2] for sample in samples})
    columns = []
    for asset, point in keys:
        times = sorted(START + n for a, p, n in samples if (a, p) == (asset, point))
        columns.append(
            Columns(asset, point, times, [time - START + 0.5 for time in times], [f"2026-05-14T08:00:00.00{time - START}+08:00" for time in times], times)
        )
    wide = Batches("wide", None, ["p", "q", "r"], {}).of(columns)
    found = set()
    for row in wide.to_pylist():
        number = round((row["time"] - BEGIN) / timedelta(milliseconds=1))
        assert row["local_time"] == datetime(2026, 5, 14, 8) + timedelta(milliseconds=number)
        for point in "pqr":
            assert (row[point] is None) == (row[f"{point}.quality"] is None)
            if row[point] is not None:
                assert (row[point], row[f"{point}.quality"]) == (number + 0.5, START + number)
                found.add((row["asset_id"], point, number))
    assert found == set(samples)
    assert len(wide) == len({(asset, number) for asset, _, number in samples})


class Split(Computed):
    """Each request has one point alone, one after the other for all of the time, as where points are more than one may ask for."""

    @property
    def windows(self) -> Any:
        whole = super().windows
        each = [replace(window, point_ids=(point,)) for point in self.points for window in whole]
        return tuple(replace(window, index=n) for n, window in enumerate(each))


def odd(asset: str, point: str, time: int) -> bool:
    return (time // MINUTE % 2 == 0) == (point == "p") or point == "r"


def test_points_that_no_request_can_ask_for_together_are_in_one_row(world: World, tmp_path: Path) -> None:
    whole, query = Computed(points=("p", "q", "r"), has=odd), Split(points=("p", "q", "r"), has=odd)
    wanted = rows_of(world.run(series(whole, world.is_async).to_arrow(form="wide")))
    assert rows_of(world.run(series(query, world.is_async).to_arrow(form="wide"))) == wanted
    assert len(query.asked) == 9
    batches = world.list(series(query, world.is_async).batches(form="wide", concurrency=2))
    assert [len(batch) for batch in batches] == [40, 40, 40]
    files = world.run(series(query, world.is_async).to_parquet(tmp_path, form="wide"))
    assert [file.name for file in files] == [f"window-00000{n}.parquet" for n in range(3)]
    files[1].unlink()
    query.asked.clear()
    again = world.run(series(query, world.is_async).to_parquet(tmp_path, form="wide"))
    assert [(window.point_ids, window.start) for window in query.asked] == [((point,), START + 20 * MINUTE) for point in "pqr"]
    assert rows_of(pyarrow.concat_tables(map(pyarrow.parquet.read_table, again))) == wanted


def test_a_lazy_frame_in_wide_form_has_whole_rows_too(world: World) -> None:
    query = Split(points=("p", "q"), has=odd)
    wanted = series(Computed(points=("p", "q"), has=odd)).to_polars(form="wide")
    late = polars.col("time") >= BEGIN + timedelta(minutes=30)
    found = series(query, world.is_async).scan(form="wide").filter(late, polars.col("asset_id") == "a2").collect()
    assert sorted(found.rows(), key=str) == sorted(wanted.filter(late, polars.col("asset_id") == "a2").rows(), key=str)
    assert found.height == 30


def rows_of(table: Any) -> list[tuple[Any, ...]]:
    return sorted(zip(*(column.to_pylist() for column in table.columns), strict=True), key=lambda row: row[:2])


def test_a_point_that_is_called_like_a_column_has_no_wide_form() -> None:
    with pytest.raises(errors.InvalidArgument, match=r"a point is called 'power\.quality'"):
        series(Computed(points=("power", "power.quality"), quality=True, has=lambda *_: False)).to_arrow(form="wide")
    with pytest.raises(errors.InvalidArgument, match="a point is called 'time'"):
        series(Computed(points=("time",))).to_arrow(form="wide")


def test_a_point_that_nobody_named_is_an_error_where_it_appears_late() -> None:
    batches = Batches("wide", None, ["power"], {})
    batches.of([one(1.5, point="avg(power)")])
    with pytest.raises(errors.SchemaChanged, match=r"point max\(power\) was not among the first samples"):
        batches.of([one(1.5, point="max(power)")])


# Beside the values


def test_local_time_and_quality_are_there_where_they_were_asked_for() -> None:
    table = series(Computed(local=True, quality=True)).to_arrow()
    assert table.schema.names == ["asset_id", "point_id", "time", "local_time", "value", "quality"]
    assert table["local_time"][0].as_py() == datetime(2026, 5, 14, 8)
    assert table["quality"].to_pylist()[:4] == [0, 1, 2, 0]


@pytest.mark.parametrize("text", ["2026-05-14 08:00:00", "2026-05-14T08:00:00.000+08:00", "2026-05-14T08:00:00Z", "2026-05-14T08:00:00+0800"])
def test_local_times_are_read_in_all_their_forms(text: str) -> None:
    assert long(one(1, local_times=[text])).column("local_time").to_pylist() == [datetime(2026, 5, 14, 8)]


def test_series_without_quality_leave_it_empty() -> None:
    assert long(one(1, point="p", quality=[3]), one(2, point="q")).column("quality").to_pylist() == [3, None]


def test_units_are_in_the_metadata() -> None:
    units = {"power": "kW"}
    table = series(Computed(), units=units).to_arrow()
    assert json.loads(table.schema.metadata[b"units"]) == units
    assert series(Computed(), units=units).to_arrow(form="wide").schema.field("power").metadata == {b"unit": b"kW"}


# Lazily, in Polars


@pytest.mark.parametrize(
    ("filters", "windows", "assets"),
    [
        ([], 3, {"a1", "a2"}),
        ([polars.col("asset_id") == "a1"], 3, {"a1"}),
        ([polars.col("asset_id").is_in(["a2", "a9"])], 3, {"a2"}),
        ([polars.col("asset_id").str.ends_with("2")], 3, {"a2"}),
        ([polars.col("asset_id") == "a9"], 0, set()),
        ([polars.col("time") >= BEGIN + timedelta(minutes=40)], 1, {"a1", "a2"}),
        ([polars.lit(BEGIN + timedelta(minutes=20)) > polars.col("time"), polars.col("asset_id") != "a1"], 1, {"a2"}),
        ([polars.col("time").is_between(BEGIN + timedelta(minutes=10), BEGIN + timedelta(minutes=25))], 2, {"a1", "a2"}),
        ([polars.col("time") == BEGIN + timedelta(minutes=25)], 1, {"a1", "a2"}),
        ([(polars.col("asset_id") == "a1") | (polars.col("value") > 9)], 3, {"a1", "a2"}),
        ([polars.col("value") > 9, polars.col("point_id") == "power", polars.col("asset_id") == "a1"], 3, {"a1"}),
        ([polars.col("time").dt.minute() < 5], 3, {"a1", "a2"}),
    ],
)
def test_filters_of_a_lazy_frame_decide_what_is_read(filters: list[Any], windows: int, assets: set[str]) -> None:
    query = Computed()
    lazy = series(query).scan()
    lazy.collect_schema()
    peeked = len(query.asked)
    assert peeked == 1
    everything = polars.from_arrow(series(Computed()).to_arrow())
    assert isinstance(everything, polars.DataFrame)
    found = lazy.filter(*filters).collect() if filters else lazy.collect()
    wanted = everything.filter(*filters) if filters else everything
    assert sorted(found.rows()) == sorted(wanted.rows())
    used = query.asked[peeked:]
    assert len(used) in (windows, windows - 1)  # the first was read for the schema
    assert {asset for window in used for asset in window.asset_ids} <= assets


def test_a_lazy_frame_of_an_async_reading_is_read_by_polars_and_awaited_or_not() -> None:
    query = Computed()
    wanted = series(Computed()).to_polars().filter(polars.col("asset_id") == "a2")
    lazy = series(query, True).scan().filter(polars.col("asset_id") == "a2")
    assert lazy.collect().sort("time").equals(wanted.sort("time"))

    async def read() -> tuple[Any, Any]:
        lazy = series(query, True).scan().filter(polars.col("asset_id") == "a2")
        return await lazy.collect_async(), lazy.collect()

    for found in asyncio.run(read()):
        assert found.sort("time").equals(wanted.sort("time"))
    broken = Computed(fault=lambda window: errors.ServerError("no") if window.index == 2 else None)
    with pytest.raises((errors.ServerError, polars.exceptions.ComputeError), match="no"):  # below Polars 2 its error quotes ours
        series(broken, True).scan().collect()


def test_a_lazy_frame_reads_no_further_than_it_is_asked_for() -> None:
    query = Computed(length=MINUTE)
    assert series(query).scan(concurrency=1).head(3).collect().height == 3
    assert len(query.asked) <= 4


def test_a_lazy_frame_that_is_collected_twice_is_read_twice_and_the_same() -> None:
    lazy = series(Computed()).scan()
    assert lazy.collect().equals(lazy.collect())
    assert lazy.select("value").collect().width == 1


def test_times_are_not_cut_where_parts_of_a_window_are_no_parts_of_its_samples() -> None:
    query = Computed(grid=None)
    found = series(query).scan().filter(polars.col("time") >= BEGIN + timedelta(minutes=50)).collect()
    assert found.height == 20
    assert [window.index for window in query.asked] == [0, 1, 2]
    coarse = Computed(grid=7 * MINUTE)
    assert series(coarse).scan().filter(polars.col("time") >= BEGIN + timedelta(minutes=50)).collect().height == 20
    assert coarse.asked[-1].start == START + 47 * MINUTE


@given(st.integers(-5, 65), st.integers(-5, 65), st.sampled_from([None, MINUTE, 7 * MINUTE]))
def test_any_range_of_times_has_the_rows_that_it_has(first: int, last: int, grid: int | None) -> None:
    low, high = BEGIN + timedelta(minutes=first, milliseconds=1), BEGIN + timedelta(minutes=last)
    found = series(Computed(grid=grid)).scan().filter(polars.col("time") > low, polars.col("time") <= high).collect()
    assert found.height == 2 * max(0, min(60, last + 1) - max(0, first + 1))


def test_the_wide_form_is_filtered_by_assets_but_its_points_stay_whole() -> None:
    query = Computed(points=("p", "q"), has=lambda asset, point, time: (time // MINUTE % 2 == 0) == (point == "p"))
    found = series(query).scan(form="wide").filter(polars.col("asset_id") == "a1").select("q").collect()
    assert (found.height, found["q"].null_count()) == (60, 30)


# DuckDB


def test_a_lazy_frame_that_is_collected_again_has_what_there_is_by_then() -> None:
    there = [START + 30 * MINUTE]
    lazy = series(Computed(has=lambda asset, point, at: at < there[0])).scan()
    assert lazy.collect().height == 60
    there[0] += 10 * MINUTE
    assert lazy.collect().height == 80


def test_duckdb_is_asked_whether_it_can_take_a_table_before_anything_is_read() -> None:
    query, connection = Computed(), duckdb.connect()
    connection.sql("create table samples (id integer)")
    connection.sql("create schema other")
    with pytest.raises(errors.InvalidArgument, match="there is a 'samples' already; give another name"):
        series(query).to_duckdb("samples", connection)
    with pytest.raises(errors.InvalidArgument, match=r"connection: expected what duckdb\.connect\(…\) returns, got a str"):
        series(query).to_duckdb("more", "file.duckdb")
    with pytest.raises(errors.InvalidArgument, match="table: '' is no name of a table"):
        series(query).to_duckdb("", connection)
    connection.begin()
    connection.sql("create table mine (id integer)")
    with pytest.raises(errors.InvalidArgument, match="in a transaction; commit or roll back first"):
        series(query).to_duckdb("more", connection)
    connection.commit()
    assert connection.table("mine").fetchall() == [], "the caller's transaction goes on"
    assert query.asked == []
    assert len(series(query).to_duckdb("other.samples", connection).fetchall()) == 120


def test_duckdb_has_a_table_or_nothing(world: World) -> None:
    connection = duckdb.connect()
    query = Computed()
    relation = world.run(series(query, world.is_async).to_duckdb("samples", connection))
    assert relation.aggregate("count(*), sum(value)").fetchall() == [(120, sum(row[3] for row in query.rows()))]
    assert relation.aggregate("count(*)").fetchall() == [(120,)]  # a table, not a stream that is used up
    broken = Computed(fault=lambda window: errors.ServerError("no") if window.index == 2 else None)
    with pytest.raises(errors.ServerError):
        world.run(series(broken, world.is_async).to_duckdb("others", connection))
    assert connection.execute("show tables").fetchall() == [("samples",)]


# Progress


def test_progress_is_told_after_each_window(world: World) -> None:
    told: list[Progress] = []
    world.run(series(Computed(), world.is_async).to_arrow(progress=told.append))
    assert [(one.rows, one.windows, one.of) for one in told] == [(40, 1, 3), (80, 2, 3), (120, 3, 3)]
    assert told[-1].seconds_left == 0
    assert "120 rows, window 3 of 3" in str(told[-1])


def test_progress_says_how_long_it_takes() -> None:
    half = Progress(rows=5_000, windows=60, of=110, resumed=10, seconds=5_000)
    assert (half.rate, half.seconds_left) == (1.0, 5_000)
    assert str(half) == "5,000 rows, window 60 of 110, 1 rows/s, 1:23:20 left"
    begun = Progress(rows=0, windows=10, of=110, resumed=10, seconds=0)
    assert (begun.rate, begun.seconds_left) == (0.0, None)
    assert str(Progress(rows=9, windows=1, of=None, resumed=0, seconds=3)) == "9 rows, message 1, 3 rows/s"
    assert str(Progress(rows=9, windows=1, of=3, resumed=0, seconds=30)).endswith("1:00 left")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_is_drawn_on_terminals_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for rich in (True, False):
        pipe, screen = io.StringIO(), Terminal()
        with monkeypatch.context() as patch:
            if not rich:
                hide(patch, "rich")
            for stream in (pipe, screen):
                patch.setattr(sys, "stderr", stream)
                series(Computed()).to_arrow(progress=True)
        assert pipe.getvalue() == ""
        assert "120 rows, window 3 of 3" in screen.getvalue().replace("\n", " ")


def hide(patch: pytest.MonkeyPatch, library: str) -> None:
    """Have a library not installed."""
    import importlib.util

    found, usual = importlib.util.find_spec, builtins.__import__

    def missing(name: str, *arguments: Any, **named: Any) -> Any:
        if name.partition(".")[0] == library:
            raise ModuleNotFoundError(f"No module named {library!r}", name=library)
        return usual(name, *arguments, **named)

    for name in [name for name in sys.modules if name.partition(".")[0] == library]:
        patch.delitem(sys.modules, name)
    patch.setattr(builtins, "__import__", missing)
    patch.setattr("importlib.util.find_spec", lambda name, *more: None if name == library else found(name, *more))
    patch.setattr("energy_clients.time_series._progress.find_spec", importlib.util.find_spec)


# Libraries that are missing


@pytest.mark.parametrize(
    ("library", "install", "call"),
    [
        ("pyarrow", "'energy-clients[arrow]'", "reading.to_arrow()"),
        pytest.param("pyarrow", "'energy-clients[arrow]'", "next(reading.batches())", marks=pytest.mark.slow),
        pytest.param("pyarrow", "'energy-clients[arrow]'", "reading.to_parquet('nowhere')", marks=pytest.mark.slow),
        ("polars", "'energy-clients[polars]'", "reading.to_polars()"),
        pytest.param("polars", "'energy-clients[polars]'", "reading.scan()", marks=pytest.mark.slow),
        pytest.param("pandas", "'energy-clients[pandas]'", "reading.to_pandas()", marks=pytest.mark.slow),
        ("matplotlib", "'energy-clients[plot]'", "reading.plot()"),
        pytest.param("duckdb", "duckdb", "reading.to_duckdb('t')", marks=pytest.mark.slow),
    ],
)
def test_a_missing_library_is_named_with_what_installs_it(tmp_path: Path, library: str, install: str, call: str) -> None:
    program = f"""
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == {library!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name={library!r})
sys.meta_path.insert(0, Missing())
from energy_clients.errors import ConfigurationError
from readings import Computed, series
query = Computed()
reading = series(query)
try:
    {call}
except ConfigurationError as error:
    print(error, len(query.asked))
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "tests")}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=PATIENCE)
    assert (done.stdout.strip(), done.stderr) == (f"{library} is not installed: pip install {install} 0", "")
    assert list(tmp_path.iterdir()) == []


# Against the simulator


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=40, enapter_devices=5, seed=7, strict=True) as running:
        yield running


def test_a_day_of_the_simulator_is_the_same_in_every_form(simulator: Simulator) -> None:
    from energy_clients import EnOS

    with EnOS(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id) as enos:
        ids = [device.asset_id for device in enos.connection.search_devices().limit(6)]
        end = datetime.now(UTC).replace(microsecond=0)
        reading = enos.time_series.read(asset_ids=ids, point_ids=["activePower", "dcVoltage"], start=end - timedelta(days=1), end=end)
        table = reading.to_arrow()
        assert table.num_rows > 1440
        assert reading.to_polars().height == len(reading.to_pandas()) == table.num_rows
        wide = reading.to_polars(form="wide")
        assert wide["activePower"].count() + wide["dcVoltage"].count() == table.num_rows
        some = reading.scan().filter(polars.col("point_id") == "dcVoltage", polars.col("time") < end - timedelta(hours=12)).collect()
        assert 0 < some.height < table.num_rows
        assert some.height == wide.filter(polars.col("time") < end - timedelta(hours=12))["dcVoltage"].count()


def test_a_lazy_frame_of_an_async_client_is_read_in_an_event_loop_of_its_own(simulator: Simulator) -> None:
    """Beside the one that the client is used in."""
    from energy_clients import AsyncEnOS

    async def read() -> tuple[int, int]:
        async with AsyncEnOS(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id) as enos:
            ids = [device.asset_id async for device in enos.connection.search_devices().limit(6)]
            end = datetime.now(UTC).replace(microsecond=0)
            reading = enos.time_series.read(asset_ids=ids, point_ids=["activePower", "dcVoltage"], start=end - timedelta(days=1), end=end)
            found = await reading.scan().filter(polars.col("point_id") == "dcVoltage").collect_async()
            return found.height, (await reading.to_polars()).filter(polars.col("point_id") == "dcVoltage").height

    few, all_of_them = asyncio.run(read())
    assert few == all_of_them > 0
