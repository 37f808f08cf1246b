"""TSDB data service v2.1: values aggregated over intervals."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from typing import Any

from ..answers import Call
from ..fleet import StorageType
from ..localtime import instant, local
from ..platform import Handlers
from ..readings import Readings, Series, storage
from ..series import MINUTE
from ..state import Asset
from .numerals import whole
from .tsdb_request import Aggregate, aggregates, assets, form, page_size, points, span
from .tsdb_rows import Labelled, items

__all__ = ["OPERATIONS"]

FUNCTIONS: dict[str, Callable[[Sequence[Any]], Any]] = {
    "count": len,
    "avg": statistics.fmean,
    "sum": sum,
    "max": max,
    "min": min,
    "first": lambda values: values[0],
    "last": lambda values: values[-1],
}


def normalized(call: Call) -> dict[str, Any]:
    return _aggregated(call, "AI")


def electric_power(call: Call) -> dict[str, Any]:
    return _aggregated(call, "PI")


def _aggregated(call: Call, kind: StorageType) -> dict[str, Any]:
    wanted, when = aggregates(call), span(call)
    limit, length = page_size(call, len(wanted)), whole(call, "interval") * MINUTE
    readings, shape = Readings(call.state), form(call)
    found = [
        Labelled(asset, one.label, _intervals(readings, asset, one, when.of(asset), length, limit))
        for asset in assets(call)
        for one in wanted
        if storage(asset, one.point) in (kind, None)
    ]
    return {"data": items(found, shape)}


def _intervals(readings: Readings, asset: Asset, one: Aggregate, when: tuple[int, int], length: int, limit: int) -> Series:
    """Return one value for each interval that has values. The first begins at `startTime`; each stands under its beginning."""
    start, end = when
    if one.function is None:
        return readings.between(asset, one.point, start, end, limit=limit)
    if storage(asset, one.point):  # there is a value every minute, so the first intervals are all that can be returned
        end = min(end, start + limit * length)
    values = readings.between(asset, one.point, start, end)
    buckets: dict[int, list[Any]] = {}
    for time, value in zip(values.times, values.values, strict=True):
        if not isinstance(value, (int, float)):
            continue  # only uploads hold other values
        bucket = start + (time - start) // length * length
        if bucket not in buckets and len(buckets) == limit:
            break
        buckets.setdefault(bucket, []).append(value)
    function = FUNCTIONS[one.function]
    return Series(list(buckets), [function(bucket) for bucket in buckets.values()])


def current_day(call: Call) -> dict[str, Any]:
    """The sum since 00:00 of the local day of each device, under that time."""
    point_ids, readings = points(call), Readings(call.state)
    now = call.state.clock.now()
    found: list[Labelled] = []
    for asset in assets(call):
        midnight = instant(local(now, asset.zone)[:10] + " 00:00:00", asset.zone)
        for point in point_ids:
            values = readings.between(asset, point, midnight, now + 1) if storage(asset, point) in ("PI", None) else Series((), ())
            if len(values.times):
                total = sum(value for value in values.values if isinstance(value, (int, float)))
                found.append(Labelled(asset, f"sum({point})", Series([midnight], [total])))
    return {"data": items(found, form(call))}


OPERATIONS: Handlers = {
    "getAssetAiDataWithAggregationLogic": normalized,
    "getAssetElectricPowerData": electric_power,
    "getAssetCurrentDayElectricPower": current_day,
}
