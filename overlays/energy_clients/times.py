"""Between the platforms' timestamps and aware datetimes."""

from __future__ import annotations

from datetime import UTC, datetime

__all__ = ["from_timestamp", "to_timestamp"]


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


_MILLISECOND = datetime.resolution * 1000
