"""Results in the form that was asked for: tables for people, JSON, CSV and Parquet for programs."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import IO, Any, cast

import click

from energy_core.operation import Operation

from ..errors import InvalidArgument

__all__ = ["columns_of", "form_of", "plain", "rows", "single", "write_csv"]

_CELL = 40  # characters of a value in a table, where there is more than fits
_WORDS = {True: "true", False: "false"}


def form_of(output: str | None) -> str:
    """The form that was asked for; else a table on a terminal and JSON in pipes."""
    return output or ("table" if sys.stdout.isatty() else "json")


def plain(value: Any) -> Any:
    """A result as plain JSON data under the platform's names."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, list | tuple):
        return [plain(item) for item in cast("Sequence[Any]", value)]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in cast("Mapping[str, Any]", value).items()}
    return value


def rows(items: Iterable[Any], output: str | None = None, save: Path | None = None, columns: Sequence[str] = ()) -> None:
    """Write a listing: items are models, mappings or single values. `columns` are all that CSV is to have, where they are known beforehand."""
    form = form_of(output)
    found = (_row(plain(item)) for item in items)
    if form == "parquet":
        to_parquet(found, save)
        return
    with _opened(save, form) as file:
        if form == "table":
            file.write(_table(list(found)))
        elif form == "jsonl":
            for row in found:
                file.write(_line(row) + "\n")
                file.flush()
        elif form == "csv":
            write_csv(found, file, columns)
        else:
            _array(found, file)


def single(value: Any, output: str | None = None, save: Path | None = None) -> None:
    """Write one result: a model, a mapping, or a single value."""
    form, data = form_of(output), plain(value)
    if isinstance(data, list):
        rows(cast("list[Any]", data), output, save)
    elif form in ("csv", "parquet"):
        rows([data], output, save)
    else:
        with _opened(save, form) as file:
            text = _pairs(data) if form == "table" else _line(data) if form == "jsonl" else json.dumps(data, ensure_ascii=False, indent=2)
            file.write(f"{text}\n")


def _row(data: Any) -> Any:
    return data


def _line(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _array(found: Iterable[Any], file: IO[str]) -> None:
    """A JSON array, written item by item."""
    before = "["
    for row in found:
        text = json.dumps(row, ensure_ascii=False, indent=2).replace("\n", "\n  ")
        file.write(f"{before}\n  {text}")
        before = ","
    file.write("[]\n" if before == "[" else "\n]\n")


@contextmanager
def _opened(save: Path | None, form: str) -> Iterator[IO[str]]:
    """Where a result goes: a file, or standard output, in UTF-8 unless people read it."""
    if save is not None:
        with save.open("w", encoding="utf-8", newline="") as file:
            yield file
    elif form == "table" or not hasattr(sys.stdout, "buffer"):
        yield sys.stdout
    else:
        sys.stdout.flush()
        file = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="", write_through=False)
        try:
            yield file
        finally:
            file.flush()
            file.detach()


def write_csv(found: Iterable[Any], file: IO[str], columns: Sequence[str] = ()) -> None:
    """CSV with a head; nested values are JSON. Without `columns` it has those that any row has, known once all are read."""
    mapped = (_mapping(row) for row in found)
    if not columns:
        known = list(mapped)
        mapped, columns = iter(known), list(dict.fromkeys(chain.from_iterable(known)))
    writer = csv.writer(file)
    writer.writerow(columns)
    for row in mapped:
        writer.writerow([_cell(row.get(name)) for name in columns])


def _mapping(row: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", row) if isinstance(row, Mapping) else {"value": row}


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return _WORDS[value]
    return _line(value) if isinstance(value, dict | list) else value


def to_parquet(found: Iterable[Any], save: Path | None) -> None:
    """A Parquet file; a column's type is what its values have."""
    if save is None:
        raise InvalidArgument("-o parquet: a file is needed, --save FILE")
    import pyarrow as arrow
    from pyarrow import parquet

    data = [dict(_mapping(row)) for row in found]
    try:
        table = arrow.Table.from_pylist(data)
    except (arrow.ArrowInvalid, arrow.ArrowTypeError) as error:
        raise InvalidArgument(f"-o parquet: a column has values of several types: {error}") from error
    parquet.write_table(table, save)


def _table(found: list[Any]) -> str:
    return "\n".join(_line(row) for row in found) + "\n"


def _pairs(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def columns_of(operation: Operation) -> list[str]:
    """The fields that the specification gives an item of a listing, under the platform's names; none where items are no objects."""
    from energy_core.introspection import result
    from energy_core.plans import is_model, wires

    kind = result(operation).removeprefix("list[").removesuffix("]")
    model = getattr(import_module(operation.models), kind, None) if kind.isidentifier() else None
    return [wire for _, wire in wires(model)] if isinstance(model, type) and is_model(model) else []
