"""Operations that the record knows and no file describes: what is documented is not lost by an edit."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from document.bundle import METHODS, Json, is_object, shape

from .platform import Problem

RECORD = "documented.csv"


def check(platform: str, specs: Path, sources: dict[str, Json]) -> Iterator[Problem]:
    """Each row of the record without an operation, with the file that describes its neighbours."""
    described: set[tuple[str, str, str]] = set()
    owners: dict[str, str] = {}
    for file, path, method, operation in _operations(sources):
        query = operation.get("x-wire-query", {})
        wire = str(operation.get("x-wire-path", path))
        described.add((method, shape(wire), str(query.get("action", "")) if is_object(query) else ""))
        owners.setdefault(wire, file)
    for number, row in _rows(specs):
        if row["platform"] == platform and (row["method"].lower(), shape(row["path"]), row["action"]) not in described:
            near = max(owners, key=lambda path: _shared(path, row["path"]), default="")
            wire = f"{row['method']} {row['path']}" + (f"?action={row['action']}" if row["action"] else "")
            yield Problem(owners.get(near, f"specs/{platform}"), wire, f"the operation is documented ({RECORD}, line {number}), but no file describes it")


def _operations(sources: dict[str, Json]) -> Iterator[tuple[str, str, str, Json]]:
    for file, source in sources.items():
        for path, item in source.get("paths", {}).items():
            yield from ((file, path, method, item[method]) for method in METHODS if method in item)


def _shared(one: str, other: str) -> int:
    """How many parts two paths have in common from the left."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one.split("/"), other.split("/"), strict=False)))


def _rows(specs: Path) -> Iterator[tuple[int, dict[str, str]]]:
    if not (specs / RECORD).is_file():
        return
    with (specs / RECORD).open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        for row in reader:
            yield reader.line_num, row
