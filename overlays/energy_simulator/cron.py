"""Quartz cron expressions of six or seven fields: second, minute, hour, day of month, month, day of week, year."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

__all__ = ["occurrences"]

_RANGES = ((0, 59), (0, 59), (0, 23), (1, 31), (1, 12), (1, 7), (1970, 2099))
_NAMES = {name: str(number) for number, name in enumerate(("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"), 1)}


def occurrences(expression: str, start: int, end: int, where: tzinfo) -> Iterator[int]:
    """Yield the times in (start, end] in milliseconds; ValueError for what is no expression."""
    seconds, minutes, hours, days, months, weekdays, years = _fields(expression)
    day = datetime.fromtimestamp(start / 1000, where).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    while (midnight := _instant(day, where)) <= end:
        weekday = (day.weekday() + 1) % 7 + 1  # Quartz counts from Sunday, which is 1
        if day.day in days and day.month in months and weekday in weekdays and day.year in years:
            for seconds_of_day in (hour * 3600 + minute * 60 + second for hour in hours for minute in minutes for second in seconds):
                moment = midnight + seconds_of_day * 1000
                if start < moment <= end:
                    yield moment
        day += timedelta(days=1)


def _instant(day: datetime, where: tzinfo) -> int:
    return round(day.replace(tzinfo=where).timestamp() * 1000)


@functools.lru_cache(maxsize=256)
def _fields(expression: str) -> tuple[tuple[int, ...], ...]:
    parts = expression.upper().split()
    if len(parts) not in (6, 7):
        raise ValueError(f"{expression!r} has not seven fields")
    parts += ["*"] * (7 - len(parts))
    return tuple(_values(part, low, high) for part, (low, high) in zip(parts, _RANGES, strict=True))


def _values(part: str, low: int, high: int) -> tuple[int, ...]:
    found: set[int] = set()
    for piece in part.split(","):
        span, _, step = piece.partition("/")
        first, _, last = (_NAMES.get(text, text) for text in span.partition("-"))
        if span in ("*", "?"):
            begin, finish = low, high
        else:
            begin, finish = int(first), int(last or (high if step else first))
        if not low <= begin <= finish <= high:
            raise ValueError(f"{piece!r} is outside {low} to {high}")
        found.update(range(begin, finish + 1, int(step or 1)))
    return tuple(sorted(found))
