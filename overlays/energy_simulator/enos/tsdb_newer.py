"""TSDB data service v2.1: reads that came after documentation 2.1.0. Boundaries and interpolation are not simulated."""

from __future__ import annotations

from typing import Any

from ..answers import Call
from ..platform import Handlers
from ..readings import Readings, Series, storage
from ..series import MINUTE
from ..state import Asset, Doc, encoded
from .tsdb_request import assets, flag, form, page_size, points, readable, span
from .tsdb_rows import Labelled, items

__all__ = ["OPERATIONS", "unified"]

LOOK_BACK = 1440 * MINUTE  # how far back a change is looked for is not documented


def unified(call: Call) -> dict[str, Any]:
    """Values of points of all kinds, those that the thing model does not know among them."""
    return _values(call, unknown_only=False)


def unformatted(call: Call) -> dict[str, Any]:
    """Values of points that the thing model does not know."""
    return _values(call, unknown_only=True)


def _values(call: Call, *, unknown_only: bool) -> dict[str, Any]:
    point_ids, when = points(call), span(call)
    limit, readings = page_size(call, len(point_ids)), Readings(call.state)
    backwards = str(call.body.get("orderBy") or "") == "timestamp desc"
    found = [
        Labelled(asset, point, readings.between(asset, point, *when.of(asset), limit=limit, newest_first=backwards))
        for asset in assets(call)
        for point in point_ids
        if not (unknown_only and storage(asset, point))
    ]
    return {"data": items(found, form(call), newest_first=backwards)}


def last_changed(call: Call) -> dict[str, Any]:
    """The value that each series has now, under the time since when it has it."""
    readings, now = Readings(call.state), call.state.clock.now()
    found = [Labelled(asset, point, _last_change(readings, asset, point, now)) for asset in assets(call) for point in points(call)]
    return {"data": items(found, form(call, local=flag(call, "ifWithLocalTime")))}


def _last_change(readings: Readings, asset: Asset, point: str, now: int) -> Series:
    """At most one value."""
    newest = readings.latest(asset, point)
    past = readings.between(asset, point, min(now, newest[0]) - LOOK_BACK, newest[0] + 1) if newest else Series((), ())
    since = next((index for index in range(len(past.values) - 1, 0, -1) if past.values[index - 1] != past.values[index]), 0)
    return Series(past.times[since : since + 1], past.values[since : since + 1])


def check_dead(call: Call) -> dict[str, Any]:
    """A point that has no data leaves no trace."""
    readings, now = Readings(call.state), call.state.clock.now()
    asked: list[Doc] = call.body["payload"]
    changes = [(one, _last_change(readings, readable(call, one["assetId"]), one["pointId"], now)) for one in asked]
    rows = [
        {
            **{name: one[name] for name in ("assetId", "pointId")},
            "duration": now - time,
            "judgeResult": now - time > one["interval"],
            "lastChangedValue": value if isinstance(value, str) else encoded(value),  # a number as text, as in the sample
            "lastChangedTimestamp": time,
        }
        for one, change in changes
        for time, value in zip(change.times, change.values, strict=True)
    ]
    return {"data": {"items": rows}}


OPERATIONS: Handlers = {
    "getAssetUnifiedRawData": unified,
    "getAssetUnformattedData": unformatted,
    "getLastChangedData": last_changed,
    "checkDeadData": check_dead,
}
