"""Tables of time series: what one odd cell costs, and what is shown of a table."""

from __future__ import annotations

import csv
import math
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_core.http import Reply
from energy_core.series import TimeSeries, parse

TYPES = "X-Types"


def table(text: str, *types: str) -> TimeSeries:
    return parse(text, Reply(200, {TYPES: ", ".join(types)}, b""), TYPES)


def cell(text: str, kind: str) -> Any:
    """The value of a cell in a column of that type, beside another column that is fine."""
    series = table(f"ts,telemetry=a device=d,telemetry=b device=d\n1,{text},2\n", kind, "integer")
    assert series.columns[1].values == [2]
    return series.columns[0].values[0]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.0", 1),
        ("-3.000", -3),
        ("1e3", 1000),
        ("2.5E+1", 25),
        ("12345678901234567891.0", 12345678901234567891),
        (".0", 0),
        ("12345678901234567891", 12345678901234567891),
    ],
)
def test_a_whole_number_may_be_written_as_another(text: str, number: int) -> None:
    assert (cell(text, "integer"), type(cell(text, "integer"))) == (number, int)


@pytest.mark.parametrize(("text", "truth"), [("True", True), ("FALSE", False), ("1.0", True), ("0", False), ("true", True)])
def test_truth_may_be_written_in_several_ways(text: str, truth: bool) -> None:
    assert cell(text, "boolean") is truth


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1.5", "integer"),
        ("inf", "integer"),
        ("nan", "integer"),
        ("x", "integer"),
        ("x", "float"),
        ("yes", "boolean"),
        ("{}", "string_array"),
        ("[" * 9999, "string_array"),
    ],
)
def test_a_cell_that_is_not_of_its_columns_type_stays_text(text: str, kind: str) -> None:
    assert cell(text, kind) == text


def test_numbers_that_json_lacks_are_numbers() -> None:
    assert cell("-Infinity", "float") == -math.inf
    assert math.isnan(cell("NaN", "float"))


def test_a_cell_may_be_longer_than_the_csv_module_reads_by_itself() -> None:
    usual, long = csv.field_size_limit(), "x" * 300_000
    assert cell(long, "string") == long
    assert csv.field_size_limit() == usual


def test_tables_with_long_cells_are_read_side_by_side() -> None:
    long, found = "x" * 200_000, list[Any]()

    def read() -> None:
        found.extend(cell(long, "string") for _ in range(20))

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [long] * 80


@given(
    st.lists(st.lists(st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0")), min_size=2, max_size=2)),
    st.sampled_from(["float", "integer", "boolean", "string", "string_array", "odd"]),
)
def test_whatever_stands_in_the_cells_every_row_is_there(rows: list[list[str]], kind: str) -> None:
    quoted = "".join(f"{number}," + ",".join('"' + text.replace('"', '""') + '"' for text in row) + "\n" for number, row in enumerate(rows))
    series = table("ts,telemetry=a,telemetry=b\n" + quoted, kind, "string")
    assert series.columns[1].values == [row[1] or None for row in rows]
    assert len(series) == len(series.columns[0].values) == len(rows)


def test_what_is_shown_of_a_table_is_short() -> None:
    series = table("ts,telemetry=a device=d\n" + "".join(f"{second},1\n" for second in range(2000)), "float")
    assert repr(series) == "<TimeSeries: 2,000 timestamps, 1 columns>"
    assert repr(series.columns[0]) == "<Column {'telemetry': 'a', 'device': 'd'}: 2,000 values, float>"
