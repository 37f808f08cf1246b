"""TSDB data service v2.1: jobs that delete stored values or points for good.

The values are gone when a job is submitted; the clock then takes its state from submitted to running and to its end. No page says when a job
fails, but for points that still receive data. Here a job over values fails likewise where its range ends later than its start, when more may come.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ..answers import Call
from ..fleet import MODELS
from ..localtime import checked_time
from ..platform import Handlers
from ..readings import Readings
from ..records import Records
from ..state import Doc, State
from .pages import cut
from .tsdb_request import assets, wrong

__all__ = ["OPERATIONS", "removed"]

SUBMITTED, RUNNING, FINISHED, FAILED = 0, 1, 2, 5
STARTS, LASTS = 1_000, 5_000  # how long a job waits and runs is not documented
FIRST_ID = 517_302_846_190_583_808
PAGE = 20  # of the documented sample
JOBS, REMOVED = "deletion job", "removed point"
OPERATOR = "park.operator"  # requests of an application name no user


def submit(call: Call) -> dict[str, Any]:
    start, end = _moment(call, "startTime"), _moment(call, "endTime")
    if end < start:
        raise wrong("endTime", "it is before startTime")
    model, point = _model(call), call.body.get("pointId") or None
    assets(call)  # all of them must be ones that the application may write to
    given = {"modelId": model, "assetIds": call.body["assetIds"], "measurement": point, "startTime": str(start), "endTime": str(end)}
    return _begun(call, given)


def _moment(call: Call, name: str) -> int:
    text: str = call.body[name]
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise wrong(name, "milliseconds since the epoch are expected")
    try:
        return checked_time(int(text))
    except ValueError as error:
        raise wrong(name, str(error)) from error


def _model(call: Call) -> str:
    model: str = call.body["modelId"]
    if model not in MODELS:
        raise wrong("modelId", "the thing model does not exist")
    return model


def delete_point(call: Call) -> dict[str, Any]:
    """The point must be out of all storage policies; while a device of the model reports it, the job fails. It is listed as the other jobs are."""
    model, point = _model(call), call.body["pointId"]
    policies = Records(call.state, "policy").all()
    if any((one["modelId"], kept["pointId"]) == (model, point) for policy in policies for one in policy["models"] for kept in one["points"]):
        raise wrong("pointId", "the point is in a storage policy")
    return _begun(call, {"modelId": model, "assetIds": None, "measurement": point, "startTime": None, "endTime": None})


def _begun(call: Call, given: Doc) -> dict[str, Any]:
    job_id = call.state.next_number("deletion job", FIRST_ID)
    _start(call, {"id": str(job_id), **given, "operator": OPERATOR})
    return {"submsg": "success", "data": job_id}


def _start(call: Call, doc: Doc) -> None:
    now = call.state.clock.now()
    over_values = doc["assetIds"] is not None
    good = int(doc["endTime"]) <= now if over_values else not _reported(call.state, doc["modelId"], doc["measurement"])
    if good and over_values:
        _delete(call, doc)
    elif good:
        Records(call.state, REMOVED).put(f"{doc['modelId']} {doc['measurement']}", {})
    Records(call.state, JOBS).put(doc["id"], {**doc, "launched": now + STARTS, "ended": now + STARTS + LASTS, "good": good})


def _reported(state: State, model: str, point: str) -> bool:
    known = point in MODELS[model].points
    return known and bool(state.value("select count(*) from device where model_id = ? and until is null", (model,)))


def _delete(call: Call, doc: Doc) -> None:
    readings, point = Readings(call.state), doc["measurement"]
    for asset_id in doc["assetIds"].split(","):
        asset = call.state.asset(asset_id.strip())
        if asset is not None and asset.model is not None and asset.model.id == doc["modelId"]:
            readings.delete(asset, point, int(doc["startTime"]), int(doc["endTime"]))


def removed(state: State, model: str, point: str) -> bool:
    """Whether a job took the point out of the schema."""
    return Records(state, REMOVED).get(f"{model} {point}") is not None


def details(call: Call) -> dict[str, Any]:
    """Newest first. The filter has two names; the samples also give it the ID of a job."""
    wanted = call.query.get("queryId") or call.query.get("id")
    every = reversed(Records(call.state, JOBS).all())
    found = [_written(call, doc) for doc in every if wanted in (None, doc["id"], doc["modelId"], doc["measurement"])]
    rows, (page, size) = cut(call, found, PAGE)
    return {"submsg": "success", "data": {"total": call.state.paging.total(len(found)), "pageNum": page, "pageSize": size, "list": rows}}


def _written(call: Call, doc: Doc) -> Doc:
    status = _status(call, doc)
    launched = doc["launched"] if status != SUBMITTED else None
    ended = doc["ended"] if status in (FINISHED, FAILED) else None
    names = ("id", "modelId", "assetIds", "measurement", "startTime", "endTime", "operator")
    return {**{name: doc[name] for name in names}, "status": status, "launchTime": _time(launched), "finishTime": _time(ended)}


def _status(call: Call, doc: Doc) -> int:
    now = call.state.clock.now()
    if now < doc["launched"]:
        return SUBMITTED
    if now < doc["ended"]:
        return RUNNING
    return FINISHED if doc["good"] else FAILED


def _time(moment: int | None) -> str | None:
    if moment is None:
        return None
    seconds, rest = divmod(moment, 1000)
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}.{rest:03d}+0000"


def resubmit(call: Call) -> dict[str, Any]:
    doc = Records(call.state, JOBS).get(call.query["JobId"])
    if doc is None:
        raise wrong("JobId", "the job does not exist")
    if _status(call, doc) != FAILED:
        raise wrong("JobId", "only a failed job can be submitted again")
    _start(call, {name: value for name, value in doc.items() if name not in ("launched", "ended", "good")})
    return {"submsg": "success", "data": "success"}


OPERATIONS: Handlers = {
    "submitDataDeletionJob": submit,
    "getDataDeletionDetails": details,
    "resubmitDataDeletionJob": resubmit,
    "deletePointMetadata": delete_point,
}
