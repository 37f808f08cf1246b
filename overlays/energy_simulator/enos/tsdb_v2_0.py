"""TSDB data service v2.0: what v2.1 does, under the older names, by GET and by POST with a form."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from ..answers import Answer, Call, Refusal
from ..platform import Handler, Handlers
from . import tsdb, tsdb_newer
from .tsdb_request import INVALID

__all__ = ["OPERATIONS"]

BAD, NO_ASSET = 400, 430
NAMES = {"measurepoints": "pointIds", "measurepoint": "pointId", "measurepointsWithLogic": "pointIdsWithLogic"}
BOTH = (
    "getAssetLatestData",
    "filterAssetLatestData",
    "getAssetRawDataByTimeRange",
    "getAssetAiRawData",
    "getAssetAiDataWithAggregationLogic",
    "getAssetDiData",
    "getAssetDiDataDurations",
    "getAssetGenericData",
    "getAssetElectricPowerData",
    "getAssetCurrentDayElectricPower",
)


def _older(name: str, handler: Handler) -> Handler:
    """Return the handler with its names, its times and its refusals as they were. Local time is null for a range with an offset."""

    def handle(call: Call) -> Answer | dict[str, Any]:
        given = {**call.query, **call.body}
        _check_organization(call, given)
        asked = {
            NAMES.get(key, key): ",".join(cast("list[str]", value)) if isinstance(value, list) else value for key, value in given.items() if value is not None
        }
        try:
            answer = handler(replace(call, body=asked))
        except Refusal as error:
            raise Refusal(BAD if error.code == INVALID else NO_ASSET, error.message) from error
        if isinstance(answer, dict):
            answer.pop("submsg", None)
            for row in answer["data"]["items"]:
                _spell(name, row, zoned="T" in str(asked.get("startTime", "")))
        return answer

    return handle


def _check_organization(call: Call, given: dict[str, Any]) -> None:
    """GET has it in the query, where it was checked already."""
    if given["orgId"] != call.state.credentials.org_id:
        raise Refusal(BAD, f"Denied resource: orgId {given['orgId']}")


def _spell(name: str, row: dict[str, Any], *, zoned: bool) -> None:
    if name == "getAssetDiDataDurations":
        row["measurepoint"] = row.pop("pointId")
    elif zoned and "localtime" in row:
        row["localtime"] = None


OPERATIONS: Handlers = {
    **{f"{name}V20": _older(name, tsdb.OPERATIONS[name]) for name in BOTH},
    **{f"{name}ByPostV20": _older(name, tsdb.OPERATIONS[name]) for name in BOTH},
    "getAssetUnifiedRawDataV20": _older("", tsdb_newer.unified),
    **tsdb_newer.OPERATIONS,
}
