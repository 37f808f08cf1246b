"""Answers that leave something out without a sign: series that are full, texts as long as they may be, and scans that stopped before the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from .answer import dig, value
from .errors import TruncatedAnswer
from .facts import Truncation
from .operation import Operation
from .times import moment
from .writing import warn

__all__ = ["full", "stopped", "tell"]

_ARRAY: Any = list  # Any: type checkers would take a list out of JSON for one of unknown items
_MILLISECOND = timedelta(milliseconds=1)
_SECOND = 1_000


def tell(path: str, operation: Operation, given: Mapping[str, Any], answer: Any) -> None:
    """Warn of an answer that leaves something out. `path` is where the operation stands, such as `enos.tsdb_data.get_data`, `given` its arguments."""
    facts = operation.truncation
    assert facts is not None, "asked for operations that have these facts"
    names = {argument.wire: argument.name for argument in operation.arguments}
    say = _said_of_scans if facts.scanned else _said_of_series if facts.series else _said_of_text
    what = say(path, facts, names, lambda wire: given.get(names[wire]), answer)
    if what:
        warn(f"{operation.name}: {what}", TruncatedAnswer)


def _said_of_series(path: str, facts: Truncation, names: Mapping[str, str], given: Callable[[str], Any], answer: Any) -> str:
    size = _number(given(facts.size) or facts.default)
    found = next(full(facts, size, answer), None) if size else None
    if found is None:
        return ""
    series, first, last = found
    on = f"{names[facts.end]}={_text(last)}" if first > last else f"{names[facts.begin]}={_text(last)}"
    return (
        f"{series} has {size:,} samples, as many as {names[facts.size]} allows, so that there are most likely more: "
        f"{path.partition('.')[0]}.time_series.read(...) reads all of them, or ask again with {on}"
    )


def _said_of_text(path: str, facts: Truncation, names: Mapping[str, str], given: Callable[[str], Any], answer: Any) -> str:
    size, text = _number(given(facts.size) or facts.default), dig(answer, facts.items)
    if not size or not isinstance(text, str) or len(text.encode(errors="replace")) < size:  # whether characters or bytes are counted, no page says
        return ""
    name = names[facts.size]
    return f"{facts.items.rpartition('.')[2]} has a length of {size:,}, as much as {name} allows, so that there is most likely more: ask with a larger {name}"


def _said_of_scans(path: str, facts: Truncation, names: Mapping[str, str], given: Callable[[str], Any], answer: Any) -> str:
    found = next(stopped(facts, given(facts.begin), given(facts.end), answer), None)
    if found is None:
        return ""
    series, reached = found
    begin, end = names[facts.begin], names[facts.end]
    return (
        f"{series} is counted up to {_text(reached)}, which is before the end that was asked for as far as one can tell: ask again with "
        f"{begin}={_text(reached)} and an {end} with a time zone, and add the two; an answer that comes no further than it begins is the last"
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


def stopped(facts: Truncation, begin: Any, end: Any, answer: Any) -> Iterator[tuple[str, int]]:
    """Each series whose scan ended before `end`: its name, and the time that it came to. One that came no further than `begin` is through.

    Where the two are local time of a device, whose zone no answer says, a scan is through that found as much time as lies between them.
    """
    items: Any = dig(answer, facts.items)
    first, last, length = _instant(begin), _instant(end), _length(begin, end)
    for item in items if isinstance(items, _ARRAY) else ():
        reached = value(item, facts.scanned)
        if not isinstance(reached, int) or (length is not None and length == _spent(item, facts.spent)):
            continue
        if first is None or last is None or first + _SECOND <= reached < last:
            yield _name(value(item, name) for name in facts.series), reached


def _spent(item: Any, path: str) -> int:
    struct, _, field = path.rpartition(".")
    times = [value(one, field) for one in value(item, struct) or ()]
    return sum(time for time in times if isinstance(time, int))


def _time(given: Any) -> datetime | None:
    """A time as callers give it; None for what is none to Python."""
    if isinstance(given, date):
        return given if isinstance(given, datetime) else datetime(given.year, given.month, given.day)
    try:
        return datetime.fromisoformat(str(given).strip())
    except ValueError:
        return None


def _instant(given: Any) -> int | None:
    """Milliseconds since the epoch; None for local time, and for what Python does not know as a time."""
    time = _time(given)
    return None if time is None or time.utcoffset() is None else int(moment("time", time, "epoch-ms"))


def _length(begin: Any, end: Any) -> int | None:
    """Milliseconds between two local times; None where one is an instant."""
    first, last = _time(begin), _time(end)
    return None if first is None or last is None or first.utcoffset() is not None or last.utcoffset() is not None else (last - first) // _MILLISECOND


def _name(parts: Any) -> str:
    """The narrowest part first: `activePower of Xr7pQm2s`."""
    return " of ".join(str(part) for part in reversed([part for part in parts if part not in (None, "")]))


def _number(size: Any) -> int:
    """A size, which may be given as text; 0 for what is none, of which the platform complains."""
    return int(size) if str(size).isdecimal() else 0


def _text(milliseconds: int) -> str:
    return repr(datetime.fromtimestamp(milliseconds // 1000, UTC).isoformat())
