"""Between the platforms' timestamps and aware datetimes, and what callers may give as a time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any, NamedTuple

__all__ = ["Moment", "from_timestamp", "instant_or_text", "parse_time", "to_timestamp"]


def from_timestamp(milliseconds: int) -> datetime:
    """Return the aware UTC datetime of milliseconds since the epoch, exactly.

    0 is 1970; in fields such as `Device.last_online_time`, where EnOS means "never" by it, ask first: `from_timestamp(t) if t else None`.
    """
    seconds, rest = divmod(milliseconds, 1000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest * 1000)


def to_timestamp(moment: datetime) -> int:
    """Return milliseconds since the epoch; a naive datetime is refused, because its zone is anyone's guess."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone")
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // _MILLISECOND


def instant_or_text(text: str) -> str | datetime:
    """Return the datetime that a text with a time zone says, for an argument to write in its own form; any other text, local times too, as it is."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return text
    return text if time.tzinfo is None else time


class Moment(NamedTuple):
    """A time in milliseconds: since the epoch, or, where it is local, since 1970 on the wall clock of whatever device it is said of."""

    milliseconds: int
    local: bool


def parse_time(value: Any) -> Moment:
    """Read what callers give as a time: a datetime, a date, ISO 8601 text, a time of pandas or NumPy. What has no time zone is local.

    `ValueError` for anything else. A part of a millisecond counts as a whole one, so that no sample before it is in a range that begins there.
    """
    if type(value).__name__ == "datetime64":  # of NumPy, which is not imported for it
        value = value.astype("datetime64[us]").item()
    elif isinstance(value, str):
        value = _read(value)
    elif isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time())
    if not isinstance(value, datetime) or value != value:  # pandas' NaT is a datetime that is not equal to itself
        raise ValueError(f"{value!r} is no time: give a datetime, a date, or ISO 8601 text such as '2026-05-14' or '2026-05-14T10:00:00+08:00'")
    local = value.utcoffset() is None
    epoch = datetime(1970, 1, 1, tzinfo=None if local else UTC)
    return Moment(-((epoch - (value.replace(tzinfo=None) if local else value)) // _MILLISECOND), local)


def _read(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"{text!r} is not ISO 8601, such as '2026-05-14' or '2026-05-14T10:00:00+08:00'") from None


_MILLISECOND = datetime.resolution * 1000
