"""Times as the specification says that an argument takes them (`x-time`), out of the standard library's classes and their subclasses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

__all__ = ["TIMES", "moment"]

TIMES = (date, time, timedelta)  # a datetime is a date
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def moment(name: str, value: Any, form: str) -> str | int:
    """Return a time in `form`, one of the keys of `_FORMS`; `TypeError` and `ValueError` say what to give instead."""
    if value != value:  # pandas' NaT is a datetime
        raise ValueError(f"{name}: {value!r} is no time")
    shown = type(value).__name__
    if form not in _FORMS:
        raise TypeError(f"{name}: how a {shown} is written is not specified here; give the number or text that the documentation names")
    kind, write = _FORMS[form]
    if not isinstance(value, kind) or (kind is date and isinstance(value, datetime)):
        raise TypeError(f"{name}: expected a {kind.__name__}, got a {shown}")
    try:
        return write(value)
    except OverflowError:
        raise ValueError(f"{name}: {value!r} cannot be written in UTC") from None
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None


def _rfc3339(value: datetime) -> str:
    return _aware(value).isoformat().replace("+00:00", "Z")


def _milliseconds(value: datetime) -> int:
    return int((_aware(value) - _EPOCH) // _MILLISECOND)


def _local(value: datetime) -> str:
    if value.tzinfo is not None:
        raise ValueError("local time is expected; give a datetime without time zone, in the zone of the device")
    return _seconds(value).isoformat(" ", "seconds")


def _local_or_utc(value: datetime) -> str:
    return _local(value) if value.tzinfo is None else _rfc3339(_seconds(value))


def _local_or_offset(value: datetime) -> str:
    if value.tzinfo is None:
        return _local(value)
    offset = value.utcoffset()
    whole = offset is not None and not offset % timedelta(minutes=1)  # an offset has no seconds, but local mean time does
    return _seconds(value if whole else _aware(value)).isoformat("T", "seconds")


def _duration(value: timedelta) -> str:
    seconds, rest = divmod(value, timedelta(seconds=1))
    if seconds < 1 or rest:
        raise ValueError(f"{value!r} is not a number of whole seconds above 0")
    return f"{seconds}s"


def _aware(value: datetime) -> datetime:
    if value.utcoffset() is None:
        raise ValueError(f"{value.isoformat()} has no time zone; give an aware datetime, such as datetime.now(UTC)")
    return value.astimezone(UTC)


def _seconds(value: datetime) -> datetime:
    if value.microsecond or getattr(value, "nanosecond", 0):
        raise ValueError("the form has no place for parts of a second; round the time, for example .replace(microsecond=0)")
    return value


_FORMS: dict[str, tuple[type[date] | type[timedelta], Callable[[Any], str | int]]] = {
    "date-time": (datetime, _rfc3339),  # 2026-05-14T08:00:00Z
    "date": (date, date.isoformat),  # 2026-05-14
    "epoch-ms": (datetime, _milliseconds),  # 1778745600000
    "epoch-ms-text": (datetime, lambda value: str(_milliseconds(value))),
    "local": (datetime, _local),  # 2026-05-14 10:00:00
    "local-or-utc": (datetime, _local_or_utc),  # … or 2026-05-14T08:00:00Z
    "local-or-offset": (datetime, _local_or_offset),  # … or 2026-05-14T10:00:00+08:00
    "duration": (timedelta, _duration),  # 60s
}
