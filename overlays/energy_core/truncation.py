"""Answers that leave out samples without a sign: those whose series are full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from .answer import dig, value
from .errors import TruncatedAnswer
from .facts import Truncation
from .operation import Operation
from .writing import warn

__all__ = ["full", "tell"]

_ARRAY: Any = list  # Any: type checkers would take a list out of JSON for one of unknown items


def tell(path: str, operation: Operation, given: Mapping[str, Any], answer: Any) -> None:
    """Warn of an answer that has a full series. `path` is where the operation stands, such as `enos.tsdb_data.get_data`, `given` its arguments."""
    facts = operation.truncation
    assert facts is not None, "asked for operations that have these facts"
    names = {argument.wire: argument.name for argument in operation.arguments}
    size = _number(given.get(names[facts.size]) or facts.default)
    found = next(full(facts, size, answer), None) if size else None
    if found is None:
        return
    series, first, last = found
    on = f"{names[facts.end]}={_text(last)}" if first > last else f"{names[facts.begin]}={_text(last)}"
    warn(
        f"{operation.name}: {series} has {size:,} samples, as many as {names[facts.size]} allows, so that there are most likely more: "
        f"{path.partition('.')[0]}.time_series.read(...) reads all of them, or ask again with {on}",
        TruncatedAnswer,
    )


def full(facts: Truncation, size: int, answer: Any) -> Iterator[tuple[str, int, int]]:
    """Each series that has `size` samples or more: its name, and the times of its first and last sample."""
    items: Any = dig(answer, facts.items)
    if not isinstance(items, _ARRAY):  # a platform that answers something else has drifted, and nothing can be counted
        return
    rows: dict[tuple[Any, ...], list[int]] = {}
    for item in items:
        times = value(item, facts.time)
        if isinstance(times, _ARRAY):
            if len(times) >= size:
                yield _name(value(item, name) for name in facts.series), times[0], times[-1]
        elif len(items) >= size:
            named = [value(item, name) for name in facts.series]
            free = getattr(item, getattr(item, "_VALUES", ""), {}) if None in named else {"": None}
            for name in free:
                rows.setdefault((*named, name), []).append(times)
    yield from ((_name(key), times[0], times[-1]) for key, times in rows.items() if len(times) >= size)


def _name(parts: Any) -> str:
    """The narrowest part first: `activePower of Xr7pQm2s`."""
    return " of ".join(str(part) for part in reversed([part for part in parts if part not in (None, "")]))


def _number(size: Any) -> int:
    """A size, which may be given as text; 0 for what is none, of which the platform complains."""
    return int(size) if str(size).isdecimal() else 0


def _text(milliseconds: int) -> str:
    return repr(datetime.fromtimestamp(milliseconds // 1000, UTC).isoformat())
