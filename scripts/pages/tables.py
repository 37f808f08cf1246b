"""Tables that pages of the tree have by a line such as `<!-- table: error classes -->`, computed from the specifications and from the clients."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from typing import Any

import energy_core.errors as errors
from document.bundle import Json, operations
from energy_core.options import DEFAULT_TIMEOUT, MAX_ANSWER
from energy_core.retries import QUOTA, Retries

Entries = dict[str, list[dict[str, Any]]]  # by platform, as `publication.errors` has them


def tables(documents: dict[str, Json], entries: Entries) -> dict[str, Callable[[], str]]:
    """Every table by its name, as Markdown."""
    return {
        "error classes": lambda: _error_classes(documents, entries),
        "limits of operations": lambda: _limits(documents),
        "defaults of clients": _defaults,
    }


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [list(heads), *map(list, rows)]
    shown = [f"| {' | '.join(cells)} |" for cells in lines]
    return "\n".join([shown[0], "|" + "---|" * len(lines[0]), *shown[1:]])


def _error_classes(documents: dict[str, Json], entries: Entries) -> str:
    kinds: dict[type[Exception], str] = {made: kind for kind, made in errors._KINDS.items()}
    statuses = {kind: [str(status) for status, other in errors._STATUSES.items() if other == kind] for kind in kinds.values()}
    counts = {
        name: Counter(wording["kind"] for entry in found for wording in {one["kind"]: one for one in entry["wordings"]}.values())
        for name, found in entries.items()
    }
    heads = ["class", "what it is", "kind", "HTTP", "may pass", *(f"codes of {_name(documents[name])}" for name in entries)]
    rows: list[list[str]] = []
    for name in errors.__all__:
        found = getattr(errors, name)
        if isinstance(found, type) and issubclass(found, errors.EnergyClientError):
            kind = kinds.get(found, "")
            codes = [f"[{count[kind]}](/{platform}-errors.html)" if count[kind] else "" for platform, count in counts.items()]
            rows.append(
                [
                    f"`{name}`",
                    (found.__doc__ or "").split("\n\n")[0].replace("\n", " "),
                    kind,
                    ", ".join(statuses.get(kind, [])),
                    "yes" if found.transient else "",
                    *codes,
                ]
            )
    return _table(heads, rows)


def _name(document: Json) -> str:
    return str(document["info"]["title"]).partition(" ")[0] if "EnOS" not in document["info"]["title"] else "EnOS"


def _limits(documents: dict[str, Json]) -> str:
    """One row for each limit and number, with the operations that have it, older generations of a service included."""
    found: dict[tuple[str, int], list[str]] = {}
    for platform, document in documents.items():
        for _, _, operation in operations(document):
            for limit in _of(operation):
                found.setdefault(limit, []).append(f"[{operation['operationId']}](/{platform}/{operation['tags'][0]}/{operation['operationId']}.html)")
    rows = ([words, f"{number:,}", ", ".join(names)] for (words, number), names in sorted(found.items(), key=lambda one: (one[0][0], -one[0][1])))
    return _table(["what", "at most", "operations"], rows)


def _of(operation: Json) -> Iterator[tuple[str, int]]:
    limits, paging = operation.get("x-limits", {}), operation.get("x-pagination", {})
    if "max-size" in paging:
        yield "items of a page", paging["max-size"]
    if "series" in limits:
        yield "series of a request: assets times points", limits["series"]
    if "values" in limits:
        yield "values of a request: series times samples of each", limits["values"]
    if "bytes" in limits:
        yield "bytes of a request's JSON", limits["bytes"]
    if "default" in (cut := operation.get("x-truncation", {})):
        yield f"{'samples of a series' if 'series' in cut else 'length of a text'}, unless the request names a number", cut["default"]


def _defaults() -> str:
    given = {one.name: getattr(Retries(), one.name) for one in fields(Retries)}
    return _table(
        ["what", "unless told otherwise", "argument"],
        [
            ["time of a whole call, its token request included", f"{DEFAULT_TIMEOUT:g} s", "`timeout`"],
            ["repetitions of a call that may be sent twice", str(given["total"]), "`retries`"],
            [
                "wait before a repetition",
                f"up to {given['base']:g} s, doubled each time up to {given['cap']:g} s, with chance in it",
                "`retries=Retries(base=…, cap=…)`",
            ],
            ["longest `Retry-After` that is waited for", f"{given['max_retry_after']:g} s", "`retries=Retries(max_retry_after=…)`"],
            ["requests a second, and at once", "no limit", "`rate`, `concurrency`"],
            ["an answer that is held in memory", f"{MAX_ANSWER // 2**20} MiB", "`max_answer`"],
            ["repetitions to a host that answers nothing, of all clients of a process", str(QUOTA.CAPACITY // QUOTA.COST), "none"],
        ],
    )
