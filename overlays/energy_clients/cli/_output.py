"""Results in the form that was asked for: tables for people, JSON, CSV and Parquet for programs."""

from __future__ import annotations

import csv
import io
import shutil
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any

import click

from energy_core.files import whole_file
from energy_core.operation import Operation

from .._printable import json_text, printable
from ..errors import InvalidArgument, StorageError
from ._options import FORMATS

__all__ = ["columns_of", "form_of", "lines", "parquet", "rows", "samples", "single"]

_WIDE = 160  # characters of a line where no terminal says how many there are
_CELL = 40  # of a value in a table
_LIST: Any = list  # Any: type checkers would take what JSON holds for lists and mappings of unknown things
_MAPPING: Any = Mapping
_MANY: Any = (list, tuple)


def form_of(output: str | None, save: Path | None = None) -> str:
    """The form that was asked for, or that a file's name says; else a table on a terminal, and JSON in pipes and files."""
    if output or save is None:
        return output or ("table" if sys.stdout.isatty() else "json")
    named = save.suffix.lstrip(".").lower()
    return named if named in FORMATS else "json"


def rows(items: Iterable[Any], output: str | None = None, save: Path | None = None, columns: Sequence[str] = ()) -> None:
    """Write a listing: items are models, mappings or single values. `columns` are those of CSV; without them it has those that any item has."""
    form = form_of(output, save)
    if form == "parquet":
        parquet(items, save)
        return
    if form == "csv" and not columns:
        items = [_mapping(_plain(item)) for item in items]
        columns = list(dict.fromkeys(name for item in items for name in item))
    with _opened(save, form) as write:
        for line in lines(items, form, columns) if form != "table" else _table(items):
            write(line)


def samples(table: Any) -> Iterator[dict[str, Any]]:
    """A table of time series by row, each column named by its labels."""
    heads = [" ".join(f"{name}={value}" for name, value in column.labels.items()) for column in table.columns]
    for time, values in table.rows():
        yield {"time": time.isoformat().replace("+00:00", "Z"), **dict(zip(heads, values, strict=True))}


def single(value: Any, output: str | None = None, save: Path | None = None) -> None:
    """Write one result: a model, a mapping, a list of those, or a single value."""
    form = form_of(output, save)
    if isinstance(value, _LIST) or form in ("csv", "parquet"):
        rows(value if isinstance(value, _LIST) else _items(_plain(value)), form, save)
        return
    with _opened(save, form) as write:
        if form == "table":
            for text in _pairs(_seen(value)):
                write(text)
        else:
            write(f"{json_text(_plain(value), indent=None if form == 'jsonl' else 2)}\n")


def _items(data: Any) -> list[Any]:
    """The rows of a result: the objects of its list, where it has one such list, else itself."""
    listed = [inner for inner in data.values() if _is_table(inner)] if isinstance(data, _MAPPING) else []
    return listed[0] if len(listed) == 1 else [data]


def _is_table(value: Any) -> bool:
    return isinstance(value, _LIST) and bool(value) and all(isinstance(item, _MAPPING) for item in value)


def lines(items: Iterable[Any], form: str, columns: Sequence[str] = (), *, head: bool = True) -> Iterator[str]:
    """The text of a listing, piece by piece; CSV without its `head` goes on with what was written before."""
    if form == "jsonl":
        yield from (f"{json_text(_plain(item))}\n" for item in items)
    elif form == "csv":
        yield from _csv(items, columns, head)
    else:
        yield from _array(items)


def _csv(items: Iterable[Any], columns: Sequence[str], head: bool) -> Iterator[str]:
    """CSV; nested values are JSON. What an item has beyond the columns is told once."""
    left_out: set[str] = set()
    coming = iter(items)
    first = list(islice(coming, 1))  # before the head, which would stand alone where it fails
    if head and columns:
        yield _csv_line(columns)
    for item in chain(first, coming):
        row = _mapping(_plain(item))
        if more := row.keys() - set(columns) - left_out:
            left_out |= more
            click.echo(f"energy: left out of the CSV, because the specification does not know them: {', '.join(sorted(more))}", err=True)
        yield _csv_line([_cell(row.get(name)) for name in columns])


def _csv_line(cells: Sequence[Any]) -> str:
    file = io.StringIO(newline="")
    csv.writer(file).writerow(cells)
    return file.getvalue()


def _array(items: Iterable[Any]) -> Iterator[str]:
    before = "["
    for item in items:
        text = json_text(_plain(item), indent=2).replace("\n", "\n  ")
        yield f"{before}\n  {text}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def _plain(value: Any) -> Any:
    """A result as plain JSON data under the platform's names."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, _MANY):
        return [_plain(item) for item in value]
    if isinstance(value, _MAPPING):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _mapping(row: Any) -> Mapping[str, Any]:
    return row if isinstance(row, _MAPPING) else {"value": row}


def _cell(value: Any) -> Any:
    return "" if value is None else json_text(value) if isinstance(value, bool | dict | list) else value


@contextmanager
def _opened(save: Path | None, form: str) -> Generator[Callable[[str], object]]:
    """What writes a result: into a file, whole or not at all, or to standard output, in UTF-8 unless people read it."""
    if save is not None:
        with _file(save) as file:
            yield _utf8(file, flushes=False)
    elif form == "table" or not hasattr(sys.stdout, "buffer"):
        yield sys.stdout.write
    else:
        sys.stdout.flush()
        yield _utf8(sys.stdout.buffer, flushes=form == "jsonl")
        sys.stdout.buffer.flush()


def _utf8(file: IO[bytes], flushes: bool) -> Callable[[str], None]:
    def write(text: str) -> None:
        file.write(text.encode())
        if flushes:  # whoever reads line by line waits for it
            file.flush()

    return write


@contextmanager
def _file(save: Path) -> Generator[IO[bytes]]:
    try:
        with whole_file(save) as file:
            yield file
    except OSError as error:
        raise StorageError(f"{save}: {error.strerror or error}") from error


def parquet(items: Iterable[Any], save: Path | None) -> None:
    """A Parquet file; a column's type is what its values have."""
    if save is None:
        raise InvalidArgument("-o parquet: name a file, --save FILE")
    from ..time_series._arrow import library

    arrow, writing = library("pyarrow", "arrow"), library("pyarrow.parquet", "arrow")
    try:
        with _file(save) as file:
            data: list[Any] = [_filled(_mapping(_plain(item))) or {} for item in items]
            writing.write_table(arrow.Table.from_pylist(data), file)
    except (arrow.ArrowException, OverflowError) as error:
        raise InvalidArgument(f"-o parquet: a column holds values of several types: {error}") from error


def _filled(value: Any) -> Any:
    """A value as Parquet can hold it: an object without fields is null there."""
    if isinstance(value, _LIST):
        return [_filled(item) for item in value]
    return {name: _filled(inner) for name, inner in value.items()} or None if isinstance(value, _MAPPING) else value


def columns_of(operation: Operation) -> list[str]:
    """The fields that the specification gives an item of a listing, under the platform's names; none where items are no objects."""
    from energy_core.introspection import result
    from energy_core.plans import is_model, wires

    kind = result(operation).removeprefix("list[").removesuffix("]")
    model = getattr(import_module(operation.models), kind, None) if kind.isidentifier() else None
    return [wire for _, wire in wires(model)] if isinstance(model, type) and is_model(model) else []


# Tables for people: without secrets, cut to what fits.


def _table(items: Iterable[Any]) -> Iterator[str]:
    """A table of the columns that say most, as many as fit: filled ones, in which not all is the same, which repeat none before, and hold no JSON."""
    found = [{name: _shown(value) for name, value in _mapping(_seen(item)).items()} for item in items]
    if not found:
        return
    widths: dict[str, int] = {}
    for row in found:
        for name, text in row.items():
            widths[name] = max(widths.get(name, len(name)), len(text))
    chosen = _chosen(found, widths)
    yield _drawn(chosen, [[row.get(name, "") for name in chosen] for row in found])
    if hidden := [name for name in widths if name not in chosen and any(row.get(name) for row in found)]:
        more = f"{len(hidden)} more column{'s' if len(hidden) != 1 else ''}"
        click.echo(f"energy: {more}: {', '.join(hidden[:8])}{', …' if len(hidden) > 8 else ''} (-o json has all)", err=True)


def _chosen(found: Sequence[Mapping[str, str]], widths: Mapping[str, int]) -> dict[str, int]:
    """The columns and their widths: each of at most `_CELL`, unless there is room left."""

    columns = {name: values for name in widths if any(values := [row.get(name, "") for row in found])}
    alike: dict[tuple[int, ...], str] = {}  # the first column of those that part the rows in the same way
    repeating = {name for name, values in columns.items() if alike.setdefault(_parted(values), name) != name and len(set(values)) < len(values)}

    def worth(name: str) -> tuple[bool, bool, bool, float]:
        values = columns[name]
        is_same, holds_json = len(values) > 1 and len(set(values)) == 1, any(value[:1] in ("{", "[") for value in values)
        return is_same, name in repeating, holds_json, -sum(map(bool, values)) / len(values)

    gap = _gap()
    left, chosen = _width() + gap - 2, dict[str, int]()  # before the first column and after the last one there is a blank where there is a box
    for name in sorted(columns, key=worth):
        width = min(widths[name], max(_CELL, len(name)))
        if width + gap <= left or not chosen:
            chosen[name] = width
            left -= width + gap
    for name, width in chosen.items():
        chosen[name] += (more := max(0, min(widths[name] - width, left)))
        left -= more
    return {name: chosen[name] for name in widths if name in chosen}


def _parted(values: Sequence[str]) -> tuple[int, ...]:
    """Which rows have the same value: of each, the first one that has it. The path and the name of a model are as its ID in this."""
    first: dict[str, int] = {}
    return tuple(first.setdefault(value, at) for at, value in enumerate(values))


def _gap() -> int:
    """The characters between two columns: two blanks, and the box's on a terminal."""
    return 3 if sys.stdout.isatty() else 2


def _width() -> int:
    return shutil.get_terminal_size((_WIDE, 50)).columns


def _drawn(columns: Mapping[str, int], cells: Sequence[Sequence[str]]) -> str:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD if sys.stdout.isatty() else None, pad_edge=False, padding=(0, 1))
    for index, (name, width) in enumerate(columns.items()):
        numbers = all(_is_number(row[index]) for row in cells)
        table.add_column(Text(printable(name)), justify="right" if numbers else "left", no_wrap=True, overflow="ellipsis", max_width=width)
    for row in cells:
        table.add_row(*(Text(text) for text in row))
    console = Console(width=max(_width(), 20), highlight=False)
    with console.capture() as captured:
        console.print(table)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _is_number(text: str) -> bool:
    return not text or text.replace(".", "", 1).removeprefix("-").isdigit()


def _pairs(data: Any) -> Iterator[str]:
    """One object: a name and a value on each line, then a table for each list of objects."""
    if not isinstance(data, _MAPPING):
        yield f"{_shown(data)}\n"
        return
    width = max((len(name) for name, inner in data.items() if not _is_table(inner)), default=0)
    yield from (f"{printable(name):<{width}}  {_shown(inner)}\n" for name, inner in data.items() if not _is_table(inner))
    for name, inner in data.items():
        if _is_table(inner):
            yield f"\n{printable(name)}\n"
            yield from _table(inner)


def _seen(value: Any) -> Any:
    """A result as `_plain` has it, with secrets masked."""
    if hasattr(value, "on_wire"):
        hidden = {wire for name, wire in _wires(type(value)) if name in value._SECRETS}
        return {wire: "***" if wire in hidden and inner is not None else _seen(inner) for wire, inner in value.on_wire().items()}
    if isinstance(value, _MANY):
        return [_seen(item) for item in value]
    if isinstance(value, _MAPPING):
        return {key: _seen(item) for key, item in value.items()}
    return getattr(value, "value", value)  # of members of enumerations


def _wires(kind: Any) -> Iterator[tuple[str, str]]:
    from energy_core.plans import wires

    return wires(kind)


def _shown(value: Any) -> str:
    """A value in one line; of a text in several languages, the default."""
    if isinstance(value, _MAPPING):
        default: Any = value.get("defaultValue")
        return printable(str(default)) if default else json_text(value) if value else ""
    if isinstance(value, _LIST):
        return json_text(value) if any(isinstance(item, dict | list) for item in value) else printable(", ".join(map(str, value)))
    return printable(str(_cell(value)))
