"""TSDB data service v2.1: latest, raw, AI, normalized and generic values. Ranges are [startTime, endTime)."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

from ..answers import Call
from ..fleet import StorageType
from ..platform import Handlers
from ..readings import Readings, Series, storage
from ..state import Asset
from . import tsdb_deletion, tsdb_energy, tsdb_states
from .tsdb_request import assets, flag, form, page_size, points, span, wrong
from .tsdb_rows import Labelled, items

__all__ = ["OPERATIONS"]

COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "nq": operator.ne,  # sic
    "gt": operator.gt,
    "lt": operator.lt,
    "ge": operator.ge,
    "le": operator.le,
}


def latest(call: Call) -> dict[str, Any]:
    return _latest(call, points(call), lambda value: True)


def filter_latest(call: Call) -> dict[str, Any]:
    """`between` takes two values and includes both; the page does not say whether it does."""
    return _latest(call, points(call, "pointId"), _condition(call))


def _latest(call: Call, point_ids: Sequence[str], wanted: Callable[[Any], bool]) -> dict[str, Any]:
    readings, oldest = Readings(call.state), _oldest(call)
    found: list[Labelled] = []
    for asset in assets(call):
        for point in point_ids:
            value = readings.latest(asset, point)
            if value is not None and value[0] >= oldest and wanted(value[1]):
                found.append(Labelled(asset, point, Series([value[0]], [value[1]])))
    return {"data": items(found, form(call, local=flag(call, "ifWithLocalTime")))}


def _oldest(call: Call) -> int:
    window = call.body.get("timeWindow")
    if window is None or window == "":
        return 0
    try:
        return call.state.clock.now() - int(window) * 60_000
    except ValueError as error:
        raise wrong("timeWindow", "a number of minutes is expected") from error


def _condition(call: Call) -> Callable[[Any], bool]:
    name, texts = str(call.body["operator"]), [text.strip() for text in str(call.body["valueFilter"]).split(",")]
    needed = {"between": 2, "in": len(texts)}.get(name, 1)
    if len(texts) != needed:
        raise wrong("valueFilter", f"{name} takes {needed} value{'s' if needed > 1 else ''}")
    try:
        values = [float(text) for text in texts]
    except ValueError as error:
        raise wrong("valueFilter", "it does not have the type of the measurement point") from error
    if name == "between":
        return lambda value: _is_number(value) and values[0] <= value <= values[1]
    if name == "in":
        return lambda value: value in values
    return lambda value: _is_number(value) and COMPARE[name](value, values[0])


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def delete_latest(call: Call) -> dict[str, Any]:
    """Here the latest value stays away until a newer one is uploaded, so that tests can see that it was deleted."""
    point_ids, readings = points(call), Readings(call.state)
    for asset in assets(call):
        for point in point_ids:
            readings.clear(asset, point)
    return {"submsg": "", "data": None}  # as in the sample


def raw(call: Call) -> dict[str, Any]:
    newest_first = str(call.body.get("orderBy") or "") == "timestamp desc"
    return _values(call, None, newest_first=newest_first)


def ai(call: Call) -> dict[str, Any]:
    return _values(call, "AI")


def generic(call: Call) -> dict[str, Any]:
    return _values(call, "GENERIC")


def _values(call: Call, kind: StorageType | None, *, newest_first: bool = False) -> dict[str, Any]:
    """Return stored values. A series ends at `pageSize` without a sign; points of another storage type have no values here."""
    point_ids, when = points(call), span(call)
    limit = page_size(call, len(point_ids))
    shape, readings = form(call), Readings(call.state)
    found = [
        Labelled(asset, point, readings.between(asset, point, *when.of(asset), limit=limit, newest_first=newest_first))
        for asset in assets(call)
        for point in point_ids
        if _has_kind(asset, point, kind)
    ]
    return {"data": items(found, shape, newest_first=newest_first)}


def _has_kind(asset: Asset, point: str, kind: StorageType | None) -> bool:
    return kind is None or storage(asset, point) in (kind, None)


OPERATIONS: Handlers = {
    "getAssetLatestData": latest,
    "filterAssetLatestData": filter_latest,
    "deleteAssetLatestData": delete_latest,
    "getAssetRawDataByTimeRange": raw,
    "getAssetAiRawData": ai,
    "getAssetGenericData": generic,
    **tsdb_energy.OPERATIONS,
    **tsdb_states.OPERATIONS,
    **tsdb_deletion.OPERATIONS,
}
