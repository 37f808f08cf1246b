"""Time series as a table: CSV whose column heads are labels, and a header that says the columns' types."""

from __future__ import annotations

import csv
import io
import json
import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, cast

from .calls import Method
from .http import Reply
from .processes import freed_in_children

if TYPE_CHECKING:
    from .calls import Generated

__all__ = ["Column", "TimeSeries", "Value", "parse", "series"]

Value: TypeAlias = float | int | str | bool | list[str] | None
P = ParamSpec("P")
_LIMIT = threading.Lock()
_ROWS = 1_000  # that are turned into columns at a time: faster than cell by cell, and never all texts at once
_USUAL = 131072  # characters; to ask `csv` would give what another thread has lifted it to
freed_in_children(_LIMIT)


@dataclass(frozen=True, slots=True, repr=False)
class Column:
    """The values of one attribute of one device, one for each timestamp; None where there is none, text where one is not of the column's type."""

    labels: Mapping[str, str]
    data_type: str
    values: list[Value]

    def __repr__(self) -> str:
        return f"<Column {dict(self.labels)}: {len(self.values):,} values, {self.data_type}>"

    @property
    def device(self) -> str | None:
        """ID of the device."""
        return self.labels.get("device")

    @property
    def attribute(self) -> str | None:
        """Name of the telemetry attribute."""
        return self.labels.get("telemetry")


@dataclass(frozen=True, slots=True, repr=False)
class TimeSeries:
    """Columns over common timestamps, in Unix seconds."""

    timestamps: list[int]
    columns: list[Column]

    def __repr__(self) -> str:
        return f"<TimeSeries: {len(self.timestamps):,} timestamps, {len(self.columns):,} columns>"

    def rows(self) -> Iterator[tuple[datetime, tuple[Value, ...]]]:
        """Each time as an aware UTC datetime, with the value of every column."""
        for index, timestamp in enumerate(self.timestamps):
            yield datetime.fromtimestamp(timestamp, UTC), tuple(column.values[index] for column in self.columns)

    def __len__(self) -> int:
        return len(self.timestamps)


def series(generated: Generated[P, str]) -> Method[P, TimeSeries]:
    """A method that returns the table of a CSV answer."""
    return Method(generated, lambda text, reply: parse(text, reply, generated.OPERATION.column_types))


def parse(text: str, reply: Reply, header: str) -> TimeSeries:
    """Read a CSV answer; `ValueError` for one that contradicts itself. `header` names the columns' types. An answer without content holds no values."""
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        with _cells_of_any_length(text):
            return _table(rows, _types(reply, header), header)
    except csv.Error as error:
        raise ValueError(f"its CSV is broken: {error}") from error


@contextmanager
def _cells_of_any_length(text: str) -> Generator[None]:
    """Lift the longest cell that `csv` reads, 128 KiB, while a table that may hold a longer one is read: the limit is the whole process's."""
    if len(text) <= _USUAL:
        yield
        return
    with _LIMIT:
        usual = csv.field_size_limit(len(text))
        try:
            yield
        finally:
            csv.field_size_limit(usual)


def _types(reply: Reply, header: str) -> Sequence[str]:
    """One type per column; gateways send a header line for each, which the HTTP library joins with commas."""
    return [part.strip() for part in reply.headers.get(header, "").split(",") if part.strip()]


def _table(rows: Iterator[list[str]], types: Sequence[str], header: str) -> TimeSeries:
    head = next(rows, None)
    if not head:
        return TimeSeries([], [])
    if head[0] != "ts":
        raise ValueError(f"its first column is {head[0]!r}, not `ts`")
    labels = [_labels(cell) for cell in head[1:]]
    if types and len(types) != len(labels):
        raise ValueError(f"it has {len(labels)} columns, but {header} names {len(types)} types")
    kinds = list(types) or ["float"] * len(labels)
    readers = [_READERS.get(kind, str) for kind in kinds]
    table = TimeSeries([], [Column(label, kind, []) for label, kind in zip(labels, kinds, strict=True)])
    whole = _whole(rows, len(labels) + 1)
    while block := list(islice(whole, _ROWS)):
        times, *cells = zip(*block, strict=True)
        table.timestamps.extend(times)
        for column, reader, texts in zip(table.columns, readers, cells, strict=True):
            column.values.extend(_values(reader, texts))
    return table


def _whole(rows: Iterator[list[Any]], width: int) -> Iterator[list[Any]]:
    """The rows that are not empty, each with its time as a number."""
    for line, row in enumerate(rows, 2):
        if not row:
            continue
        if len(row) != width:
            raise ValueError(f"its line {line} has {len(row)} cells instead of {width}")
        try:
            row[0] = int(row[0])
        except ValueError as error:
            raise ValueError(f"its line {line} cannot be read: {error}") from error
        yield row


def _values(reader: Callable[[str], Value], cells: Sequence[str]) -> list[Value]:
    """What cells hold: None where one is empty, its text where it is not of the column's type."""
    try:
        return [reader(cell) if cell else None for cell in cells]
    except (ValueError, RecursionError):  # the second from deeply nested JSON
        if len(cells) == 1:
            return list(cells)
        return [value for cell in cells for value in _values(reader, [cell])]


def _labels(cell: str) -> dict[str, str]:
    """`telemetry=voltage device=…` as a mapping."""
    return {name: value for name, _, value in (pair.partition("=") for pair in cell.split())}


def _integer(cell: str) -> int:
    """A whole number, also where it is written as `1.0` or `1e3`."""
    number = float(cell)
    if not number.is_integer():
        raise ValueError(f"{cell!r} is not a whole number")
    return int(number) if "e" in cell.lower() else int(cell.partition(".")[0] or 0)  # a float would round a large one


def _boolean(cell: str) -> bool:
    """Truth in any case, also where it is written as a number."""
    found = {"true": True, "false": False, "1": True, "0": False, "1.0": True, "0.0": False}.get(cell.lower())
    if found is None:
        raise ValueError(f"{cell!r} is not a boolean")
    return found


def _texts(cell: str) -> list[str]:
    value: Any = json.loads(cell)
    if not isinstance(value, list):
        raise ValueError(f"{cell!r} is not a list")
    return [str(part) for part in cast(Sequence[Any], value)]


_READERS: dict[str, Callable[[str], Value]] = {"float": float, "integer": _integer, "boolean": _boolean, "string": str, "string_array": _texts}
