"""What Spark's filters say about assets, points and time. Spark filters afterwards all the same: what is not understood costs requests, never rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, cast

__all__ = ["Bounds", "bounds"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(slots=True)
class Bounds:
    """What may be left out: the IDs that remain by column, and the first and the last millisecond, both included; None where there is no such bound."""

    keep: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    first: int | None = None
    last: int | None = None


def bounds(filters: Iterable[Any]) -> Bounds:
    """Return what filters leave over, all of which must hold."""
    found = Bounds()
    for one in filters:
        match type(one).__name__, getattr(one, "attribute", None), getattr(one, "value", None):
            case "EqualTo", ("asset_id" | "point_id" as name,), str(value):
                found.keep[name] = found.keep.get(name, {value}) & {value}
            case "In", ("asset_id" | "point_id" as name,), list() | tuple() | set():
                some = {value for value in cast(Iterable[object], one.value) if isinstance(value, str)}
                found.keep[name] = found.keep.get(name, some) & some
            case "EqualTo" | "GreaterThan" | "GreaterThanOrEqual" | "LessThan" | "LessThanOrEqual" as kind, ("time",), datetime() as moment:
                _narrow(found, kind, moment)
            case _:
                pass
    return found


def _narrow(found: Bounds, kind: str, moment: datetime) -> None:
    """Samples have whole milliseconds, Spark's times microseconds: rounded outwards."""
    since = moment.astimezone(UTC) - _EPOCH  # without a zone it is this process's own time, as Spark has it
    below, above = since // _MILLISECOND, -(-since // _MILLISECOND)
    if kind in ("EqualTo", "GreaterThan", "GreaterThanOrEqual"):
        found.first = below if found.first is None else max(found.first, below)
    if kind in ("EqualTo", "LessThan", "LessThanOrEqual"):
        last = above - 1 if kind == "LessThan" else above
        found.last = last if found.last is None else min(found.last, last)
