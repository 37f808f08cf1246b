"""Reading time series: values that were uploaded, over those that are computed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from .fleet import Point, StorageType
from .series import MINUTE
from .state import Asset, State

__all__ = ["Readings", "Series"]


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one point of one asset, in the order asked for."""

    times: Sequence[int]
    values: Sequence[Any]


class Readings:
    """The stored and the computed values of a state."""

    def __init__(self, state: State) -> None:
        self._state = state

    def between(self, asset: Asset, point_id: str, start: int, end: int, *, limit: int | None = None, newest_first: bool = False) -> Series:
        """Return the values of [start, end), at most `limit` of them, from the end where the newest come first."""
        gone = self._state.gone.get((asset.id, point_id), ())
        if (asset.id, point_id) not in self._state.stored and not gone:
            return self._computed(asset, point_id, start, end, limit, newest_first)
        computed = self._computed(asset, point_id, start, end, None, False)
        rows = self._state.rows(
            "select time, value from sample where asset_id = ? and point_id = ? and time >= ? and time < ?", (asset.id, point_id, start, end)
        )
        kept = {time: value for time, value in zip(computed.times, computed.values, strict=True) if not any(first <= time < last for first, last in gone)}
        merged = kept | {time: msgspec.json.decode(value) for time, value in rows}
        times = sorted(merged, reverse=newest_first)[:limit]
        return Series(times, [merged[time] for time in times])

    def latest(self, asset: Asset, point_id: str) -> tuple[int, Any] | None:
        """Return the newest value and its time. After `clear` there is none until a newer one is uploaded."""
        now = self._state.clock.now()
        cleared = self._state.value("select time from cleared where asset_id = ? and point_id = ?", (asset.id, point_id))
        found: list[tuple[int, Any]] = []
        if cleared is None:
            newest = now if asset.until is None else min(now, asset.until)
            computed = self._computed(asset, point_id, newest - MINUTE, newest + 1, 1, True)
            found += zip(computed.times, computed.values, strict=True)
        if (asset.id, point_id) in self._state.stored:
            sql = "select time, value from sample where asset_id = ? and point_id = ? and time > ? order by time desc limit 1"
            rows = self._state.rows(sql, (asset.id, point_id, -1 if cleared is None else cleared))
            found += [(time, msgspec.json.decode(value)) for time, value in rows]
        return max(reversed(found), key=lambda item: item[0], default=None)

    def clear(self, asset: Asset, point_id: str) -> None:
        """Forget the latest value."""
        self._state.run("insert or replace into cleared values (?, ?, ?)", (asset.id, point_id, self._state.clock.now()))

    def delete(self, asset: Asset, point_id: str | None, start: int, end: int) -> None:
        """Delete the history of [start, end), of all points where none is named; the latest value is kept apart and stays."""
        uploaded = {row[0] for row in self._state.rows("select distinct point_id from sample where asset_id = ?", (asset.id,))}
        for point in [point_id] if point_id else sorted(uploaded | set(asset.model.points if asset.model else ())):
            self._state.run("delete from sample where asset_id = ? and point_id = ? and time >= ? and time < ?", (asset.id, point, start, end))
            self._state.run("insert into gone values (?, ?, ?, ?)", (asset.id, point, start, end))
        self._state.load()

    def _computed(self, asset: Asset, point_id: str, start: int, end: int, limit: int | None, newest_first: bool) -> Series:
        point = asset.model.points.get(point_id) if asset.model else None
        newest = self._state.clock.now() if asset.until is None else asset.until
        first = math.ceil(start / MINUTE)
        last = math.ceil(min(end, newest + 1) / MINUTE)  # not included
        if point is None or asset.until == 0 or last <= first:
            return Series((), ())
        if limit is not None and newest_first:
            first = max(first, last - limit)
        elif limit is not None:
            last = min(last, first + limit)
        minutes = range(last - 1, first - 1, -1) if newest_first else range(first, last)
        values = self._state.weather.values(asset.source, point, minutes)
        return Series(range(minutes.start * MINUTE, minutes.stop * MINUTE, minutes.step * MINUTE), values)


def storage(asset: Asset, point_id: str) -> StorageType | None:
    """Return how a point is stored, None for one that only uploads know."""
    point: Point | None = asset.model.points.get(point_id) if asset.model else None
    return None if point is None else point.storage
