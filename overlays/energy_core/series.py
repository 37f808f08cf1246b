"""Time series as a table: CSV whose column heads are labels, and a header that says the columns' types."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, cast

from .calls import Method
from .http import Reply

if TYPE_CHECKING:
    from .calls import Generated

__all__ = ["Column", "TimeSeries", "Value", "parse", "series"]

Value: TypeAlias = float | int | str | bool | list[str] | None
P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Column:
    """The values of one attribute of one device, one for each timestamp; None where there is none."""

    labels: Mapping[str, str]
    data_type: str
    values: list[Value]

    @property
    def device(self) -> str | None:
        """ID of the device."""
        return self.labels.get("device")

    @property
    def attribute(self) -> str | None:
        """Name of the telemetry attribute."""
        return self.labels.get("telemetry")


@dataclass(frozen=True, slots=True)
class TimeSeries:
    """Columns over common timestamps, in Unix seconds."""

    timestamps: list[int]
    columns: list[Column]

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
        return _table(rows, _types(reply, header), header)
    except csv.Error as error:
        raise ValueError(f"its CSV is broken: {error}") from error


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
    for line, row in enumerate(rows, 2):
        _add(table, row, readers, line)
    return table


def _add(table: TimeSeries, row: list[str], readers: Sequence[Callable[[str], Value]], line: int) -> None:
    if not row:
        return
    if len(row) != len(readers) + 1:
        raise ValueError(f"its line {line} has {len(row)} cells instead of {len(readers) + 1}")
    try:
        timestamp = int(row[0])
        values = [reader(cell) if cell else None for reader, cell in zip(readers, row[1:], strict=True)]
    except ValueError as error:
        raise ValueError(f"its line {line} cannot be read: {error}") from error
    table.timestamps.append(timestamp)
    for column, value in zip(table.columns, values, strict=True):
        column.values.append(value)


def _labels(cell: str) -> dict[str, str]:
    """`telemetry=voltage device=…` as a mapping."""
    return {name: value for name, _, value in (pair.partition("=") for pair in cell.split())}


def _boolean(cell: str) -> bool:
    if cell not in ("true", "false", "1", "0"):
        raise ValueError(f"{cell!r} is not a boolean")
    return cell in ("true", "1")


def _texts(cell: str) -> list[str]:
    value: Any = json.loads(cell)
    if not isinstance(value, list):
        raise ValueError(f"{cell!r} is not a list")
    return [str(part) for part in cast(Sequence[Any], value)]


_READERS: dict[str, Callable[[str], Value]] = {"float": float, "integer": int, "boolean": _boolean, "string": str, "string_array": _texts}
