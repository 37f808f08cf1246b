"""TSDB data service v2.1: changes of state (DI) and how long states lasted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..answers import Call
from ..platform import Handlers
from ..readings import Readings, Series, storage
from ..state import Asset
from .tsdb_request import MAX_DI_SERIES, MAX_VALUES, assets, flag, form, points, span
from .tsdb_rows import Labelled, items

__all__ = ["OPERATIONS"]

LOOK_BACK_MS = 30 * 86_400_000  # "the last state value within the last 30 days from the start time"


def changes(call: Call) -> dict[str, Any]:
    """The first state of the range and every one that differs from the one before."""
    readings, shape = Readings(call.state), form(call)
    back = flag(call, "autoInterpolate")
    found = [Labelled(asset, point, _changes(readings, asset, point, when, back)) for asset, point, when in _series(call)]
    return {"data": items(found, shape)}


def _series(call: Call) -> Iterator[tuple[Asset, str, tuple[int, int]]]:
    point_ids, when = points(call, limit=MAX_DI_SERIES), span(call)
    for asset in assets(call):
        for point in point_ids:
            if storage(asset, point) in ("DI", None):
                yield asset, point, when.of(asset)


def _changes(readings: Readings, asset: Asset, point: str, when: tuple[int, int], back: bool) -> Series:
    start, end = when
    series = readings.between(asset, point, start, end)
    times: list[int] = []
    values: list[Any] = []
    if back and not (len(series.times) and series.times[0] == start):
        before = readings.between(asset, point, start - LOOK_BACK_MS, start, limit=1, newest_first=True)
        times += [start] * len(before.times)
        values += before.values
    for time, value in zip(series.times, series.values, strict=True):
        if not values or value != values[-1]:
            times.append(time)
            values.append(value)
    return Series(times, values)


def durations(call: Call) -> dict[str, Any]:
    """The time in each state from `startTime` to the last value scanned.

    The page says that `Unknown` is reported unless `ifWithUnknown` is false, and that a filter by `status` leaves it out; its first
    sample has a filter, asks for `Unknown` and gets it. So a filter changes only the default.
    """
    statuses = {text.strip() for text in (call.body.get("status") or "").split(",") if text.strip()}
    unknown = flag(call, "ifWithUnknown", otherwise=not statuses)
    rows: list[dict[str, Any]] = []
    readings = Readings(call.state)
    for asset, point, (start, end) in _series(call):
        series = readings.between(asset, point, start, end, limit=MAX_VALUES)
        if len(series.times):
            spent = _durations(start, series, statuses, unknown)
            rows.append({"scanEndTimestamp": series.times[-1], "assetId": asset.id, "pointId": point, "durations": spent})
    return {"data": {"items": rows}}


def _durations(start: int, series: Series, statuses: set[str], unknown: bool) -> list[dict[str, Any]]:
    spent: dict[Any, int] = {}
    states = [value if isinstance(value, (int, float)) else str(value) for value in series.values]
    for index, value in enumerate(states[:-1]):
        spent[value] = spent.get(value, 0) + series.times[index + 1] - series.times[index]
    known = [{"status": value, "duration": spent[value]} for value in sorted(spent, key=str) if (not statuses or str(value) in statuses)]
    gap = series.times[0] - start
    return [*known, *([{"status": "Unknown", "duration": gap}] if unknown and gap else [])]


OPERATIONS: Handlers = {"getAssetDiData": changes, "getAssetDiDataDurations": durations}
