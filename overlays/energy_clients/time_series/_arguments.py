"""What callers say that a reading is of, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from energy_core.errors import InvalidArgument

from ..times import Moment, parse_time
from ._plan import is_left_out

__all__ = ["names", "time_range"]

_FIRST, _LAST = -2_208_988_800_000, 7_258_118_400_000 - 1  # later and earlier times are slips: nanoseconds for milliseconds, a forgotten century


def names(argument: str, given: str | Iterable[str]) -> tuple[str, ...]:
    """IDs in the order that they are given in, each once."""
    try:
        found = tuple(dict.fromkeys([given] if isinstance(given, str) else given))
    except TypeError:
        raise InvalidArgument(f"{argument}: {given!r} is neither an ID nor several") from None
    if not found:
        raise InvalidArgument(f"{argument}: give one at least")
    for name in found:
        if not isinstance(name, str) or not name.strip() or "," in name:
            raise InvalidArgument(f"{argument}: {name!r} is no ID; give a list of several")
        if name != name.strip():  # EnOS answers for the ID within, and rows have that one
            raise InvalidArgument(f"{argument}: {name!r} has space around it; give {name.strip()!r}")
    return found


def time_range(start: Any, end: Any) -> tuple[int, int, bool]:
    """Start and end in milliseconds, and whether they are local time."""
    found: list[Moment] = []
    for name, value in (("start", start), ("end", end)):
        if value is None:
            continue
        try:
            found.append(parse_time(value))
        except (ValueError, OverflowError) as error:
            raise InvalidArgument(f"{name}: {error}") from None
    if len(found) < 2:
        return 0, 0, False
    first, last = found
    for name, moment in zip(("start", "end"), found, strict=True):
        if not _FIRST <= moment.milliseconds <= _LAST:
            raise InvalidArgument(f"{name}: {start if name == 'start' else end!s} is not within the years 1900 to 2199")
        if moment.local and is_left_out(moment.milliseconds):
            raise InvalidArgument(
                f"{name}: {start if name == 'start' else end!s} lies within a day that some zones left out, so that it is no time of their clocks: "
                "give an instant, with a time zone, or midnight"
            )
    if first.local != last.local:
        raise InvalidArgument(
            f"{'end' if first.local else 'start'}: it has a time zone and {'start' if first.local else 'end'} has none: give both as instants, "
            "with a time zone, or both as local time of the devices, without"
        )
    if last.milliseconds <= first.milliseconds:
        what = "is the start: the range is empty" if last.milliseconds == first.milliseconds else "is before the start"
        raise InvalidArgument(f"end: {end!s} {what}; give a later end, which itself is not included")
    return first.milliseconds, last.milliseconds, first.local
