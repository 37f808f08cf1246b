"""A listing into a file, page by page, so that it goes on where it was broken off: nothing is missing, nothing is there twice."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any

import click

from energy_core.files import lock, whole_file

from ..errors import InvalidArgument, StorageError
from ..time_series._arrow import library
from ._output import columns_of, lines, parquet
from ._progress import bar

__all__ = ["export"]

_OBJECT: Any = dict  # Any: type checkers would take what the file holds for a mapping of unknown things


def export(bound: Any, pager: Any, form: str, save: Path, place: Path, arguments: dict[str, Any]) -> None:
    """Write every page of a listing into `save`; the file `place` remembers the length that belongs to whole pages, and where the next one begins.

    Parquet, which cannot be written page by page, is made of rows that are kept beside it until it is whole.
    """
    rows = save.with_name(f"{save.name}.jsonl") if form == "parquet" else save
    if form == "parquet":
        library("pyarrow", "arrow")  # before anything is read
    state = _state(place, _digest(bound, form, save, arguments))
    is_made = state["done"] and rows != save and not rows.exists()
    kept, least = (save, 1) if is_made else (rows, state["bytes"])
    if least and not (kept.is_file() and kept.stat().st_size >= least):
        raise StorageError(f"{kept}: it is shorter than what was written before; remove {place} to begin anew")
    for file in (save, rows):
        if not place.exists() and file.exists() and file.stat().st_size:
            raise StorageError(f"{file}: it is there, and {place} does not say how far; remove it, or give the file that has its state")
    if state["done"] and (is_made or rows == save):
        click.echo(f"energy: {save} is whole, {state['items']:,} items; remove {place} to read it anew", err=True)
        return
    if not state["done"]:
        try:
            with bar("", save, state["items"]) as tell:
                _write(rows, pager, state, "jsonl" if form == "parquet" else form, columns_of(bound.operation) if form == "csv" else (), place, tell)
        except OSError as error:
            raise StorageError(f"{rows}: {error.strerror or error}") from error
    if rows != save:
        with rows.open("rb") as lines_of:
            parquet(map(json.loads, lines_of), save)
        rows.unlink()


def _write(rows: Path, pager: Any, state: dict[str, Any], form: str, columns: Sequence[str], place: Path, tell: Any) -> None:
    if state["token"] is not None:
        pager = pager.resume(state["token"])
    coming: Iterator[Any] = pager.pages()
    first = list(islice(coming, 1))  # before there is a file
    with _opened(rows, state["bytes"]) as file:
        for page in chain(first, coming):
            file.write("".join(lines(page.items, form, columns, head=not state["bytes"])).encode())
            file.flush()
            os.fsync(file.fileno())  # the state must not reach the disk before the rows do
            state |= {"bytes": file.tell(), "items": state["items"] + len(page.items), "token": page.resume_token, "done": page.resume_token is None}
            _keep(place, state)
            if tell is not None:
                tell(len(page.items), page.total)


def _digest(bound: Any, form: str, save: Path, arguments: dict[str, Any]) -> str:
    """What tells one export from another, without what the arguments say."""
    request = bound._build(**arguments)
    text = json.dumps([str(bound.request(**arguments).url), request.headers, request.json, form, str(save.absolute())])
    return hashlib.sha256(text.encode()).hexdigest()


def _state(place: Path, what: str) -> dict[str, Any]:
    """How far an export is."""
    begin = {"export": what, "bytes": 0, "items": 0, "token": None, "done": False}
    try:
        found: Any = json.loads(place.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return begin
    except OSError as error:
        raise StorageError(f"{place}: {error}") from error
    except (ValueError, RecursionError):
        found = None
    kinds: dict[str, Any] = {"export": str, "bytes": int, "items": int, "token": (str, type(None)), "done": bool}
    is_state = isinstance(found, _OBJECT) and found.keys() == begin.keys() and all(isinstance(found[name], kind) for name, kind in kinds.items())
    if not is_state or min(found["bytes"], found["items"]) < 0:
        raise InvalidArgument(f"--resume {place}: the file holds something else, or was damaged; remove it to begin anew")
    if found["export"] != what:
        raise InvalidArgument(f"--resume {place}: it belongs to another export, of other arguments or into another file")
    state: dict[str, Any] = found
    return state


def _keep(place: Path, state: dict[str, Any]) -> None:
    with whole_file(place) as file:
        file.write(json.dumps(state).encode())


def _opened(save: Path, size: int) -> IO[bytes]:
    """The file of an export, cut back to the pages that are known to be whole."""
    file = os.fdopen(os.open(save, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666), "r+b")
    lock(file)
    file.truncate(size)
    file.seek(size)
    return file
