"""Stream processing: pipelines, where they stand in their topic, and what their stages keep."""

from __future__ import annotations

from typing import Any

from ..answers import Call, Refusal
from ..identity import number, unique_id
from ..platform import Handlers
from ..readings import Readings
from ..records import Records
from ..state import Asset, Doc, State
from .numerals import structure, whole
from .pages import cut
from .people import server_time

__all__ = ["OPERATIONS", "seed_pipelines"]

UNKNOWN, BAD_CONFIGURATION, BAD_STATE, NOT_RESTING, TOO_MANY, NO_PIPELINE = 61108, 61100, 61152, 61169, 61105, 61106
MOST_POINTS = 100_000
CHOICES = {"templateType": "012345", "messageChannel": "01", "executionMode": "01"}  # digits that an answer can have; they may come as text
MINUTE = 60_000
RUNNING, PAUSED, STOPPED, PUBLISHED = "RUNNING", "PAUSED", "STOPPED", "PUBLISHED"
SEEDS = (("park-power-5-minutes", RUNNING, 0, "Time Window Aggregation"), ("meter-energy", PAUSED, 3, "Electric Energy"), ("park-sum", STOPPED, 2, "Merge"))


def seed_pipelines(state: State) -> None:
    for name, status, kind, template in SEEDS:
        points = [{"inputPointId": "SolarInverter :: activePower", "outputPointId": "SolarInverter :: activePower5min", "exceptionPolicy": "1"}]
        given = {"name": name, "version": "0.1.0", "templateType": kind, "templateName": template, "pipelineJson": {"points": points}}
        doc = _new(state, unique_id(state.seed, "pipeline", name), given)
        Records(state, "pipeline").put(doc["pipelineId"], {**doc, "status": status, "isReleased": True})


def _new(state: State, pipeline_id: str, given: Doc) -> Doc:
    """A pipeline before it runs for the first time. `read` is what it has read of its topic when it rests."""
    doc: Doc = {"pipelineId": pipeline_id, "orgId": state.credentials.org_id, "status": STOPPED, "isReleased": False, "desc": ""}
    doc |= {"pipelineName": given.get("name", ""), "version": given.get("version", "0.1.0"), "templateType": given.get("templateType", 1)}
    doc |= {"templateName": given.get("templateName", ""), "messageChannel": given.get("messageChannel", 0)}
    doc |= {"pipelineJson": given.get("pipelineJson") or {}, "alarmConfig": None, "executionMode": 0, "kafkaRate": 1000}
    return {**doc, "updated": state.clock.now(), "read": state.clock.now(), "isSystem": False}


def _pipeline(call: Call, pipeline_id: str, otherwise: int = UNKNOWN) -> Doc:
    found = Records(call.state, "pipeline").get(pipeline_id)
    if found is None:
        raise Refusal(otherwise, f"Pipeline {pipeline_id} does not exist")
    return found


def _store(call: Call, doc: Doc, **changes: Any) -> dict[str, Any]:
    Records(call.state, "pipeline").put(doc["pipelineId"], {**doc, **changes, "updated": call.state.clock.now()})
    return {}


def search(call: Call) -> dict[str, Any]:
    """`count` is of all that were found."""
    asked = {name: call.query[name] for name in ("isSystem", "ifReleased") if call.query.get(name) is not None}
    found = [doc for doc in Records(call.state, "pipeline").all() if all(doc[name.replace("if", "is")] == value for name, value in asked.items())]
    page, _ = cut(call, found, 10)
    same = ("orgId", "status", "version", "pipelineId", "pipelineName", "alarmConfig", "templateType", "executionMode")
    rows = [{**{name: doc[name] for name in same}, "updateTime": server_time(doc["updated"])} for doc in page]
    return {"data": {"count": len(found), "pipelines": rows}}


def get(call: Call) -> dict[str, Any]:
    doc = _pipeline(call, call.path["pipelineId"])
    same = ("desc", "pipelineId", "pipelineName", "version", "templateType", "templateName", "messageChannel", "pipelineJson")
    return {"data": {name: doc[name] for name in same}}


def save(call: Call) -> dict[str, Any]:
    """Change the pipeline of the path; the text `null` in its place creates one."""
    pipeline_id, body = call.path["pipelineId"], call.body
    if "pipelineJson" in body:
        body = {**body, "pipelineJson": structure(call, "pipelineJson")}
    body |= {name: _choice(call, name) for name in ("templateType", "messageChannel") if name in body}
    same = {name: body[name] for name in ("version", "templateName", "templateType", "messageChannel", "pipelineJson") if name in body}
    if pipeline_id != "null":
        found = _pipeline(call, pipeline_id)
    else:
        found = _new(call.state, unique_id(call.state.seed, "new pipeline", call.state.next_number("pipeline", 1)), body)
    _store(call, found, **same, pipelineName=body.get("name", found["pipelineName"]))
    return {"data": found["pipelineId"]}


def release(call: Call) -> dict[str, Any]:
    doc = _pipeline(call, call.path["pipelineId"])
    if doc["status"] == RUNNING:
        raise Refusal(NOT_RESTING, "The pipeline is neither stopped nor paused")
    return _store(call, doc, status=PUBLISHED, isReleased=True)


def start(call: Call) -> dict[str, Any]:
    """A pipeline that rested reads on where it stood."""
    doc = _pipeline(call, call.path["pipelineId"])
    if not doc["isReleased"]:
        raise Refusal(BAD_CONFIGURATION, "The pipeline has not been released")
    _store(call, doc, status=RUNNING, executionMode=_choice(call, "executionMode"), kafkaRate=whole(call, "kafkaRate"))
    return {"data": ""}


def _choice(call: Call, field: str) -> int:
    text = str(call.body[field])
    if text not in tuple(CHOICES[field]):
        raise Refusal(BAD_CONFIGURATION, f"{field} is one of {', '.join(CHOICES[field])}")
    return int(text)


def pause(call: Call) -> dict[str, Any]:
    return _rest(call, PAUSED, (RUNNING,))


def stop(call: Call) -> dict[str, Any]:
    return _rest(call, STOPPED, (RUNNING, PAUSED))


def _rest(call: Call, status: str, allowed: tuple[str, ...]) -> dict[str, Any]:
    doc = _pipeline(call, call.path["pipelineId"])
    if doc["status"] not in allowed:
        raise Refusal(BAD_STATE, f"A pipeline that is {doc['status']} cannot become {status}")
    return _store(call, doc, status=status, read=call.state.clock.now() if doc["status"] == RUNNING else doc["read"])


def offsets(call: Call) -> dict[str, Any]:
    """Five minutes; one record a second arrives, and a pipeline that rests falls behind."""
    doc, now = _pipeline(call, call.path["pipelineId"]), call.state.clock.now()
    first = number(call.state.seed, "offset", doc["pipelineId"]) % 1_000_000
    rows: list[Doc] = []
    for moment in range(now - 4 * MINUTE, now + 1, MINUTE):
        read = moment if doc["status"] == RUNNING else min(doc["read"], moment)
        rows.append({"lag": (moment - read) // 1000, "offset": first + read // 1000, "ts": moment})
    return {"data": {"pipelineId": doc["pipelineId"], "topicName": f"MEASURE_POINT_INTERNAL_{doc['orgId']}", "lagAndOffset": rows}}


def reset(call: Call) -> dict[str, Any]:
    """To the newest record. Which code refuses a running pipeline is not documented; here it is that of its neighbours."""
    doc = _pipeline(call, call.path["pipelineId"])
    if doc["status"] == RUNNING:
        raise Refusal(BAD_STATE, "The pipeline must be paused or stopped")
    return _store(call, doc, read=call.state.clock.now())


def _states(call: Call) -> list[tuple[Asset, str, str]]:
    """The states that exist, each with its key."""
    body = call.body
    _pipeline(call, body["pipelineId"], NO_PIPELINE)
    assets, points = (list(dict.fromkeys(text.strip() for text in body[name].split(",") if text.strip())) for name in ("assetIds", "pointIds"))
    if len(assets) * len(points) > MOST_POINTS:
        raise Refusal(TOO_MANY, "More than 100,000 points are asked for")
    deleted = Records(call.state, "deleted stage state")
    found: list[tuple[Asset, str, str]] = []
    for asset in (call.state.asset(asset_id) for asset_id in assets):
        for point in points if asset is not None else ():
            key = f"{body['pipelineId']}/{body['stageInstanceName']}/{asset.id if asset else ''}/{point}"
            if asset is not None and deleted.get(key) is None:
                found.append((asset, point, key))
    return found


def stage_states(call: Call) -> dict[str, Any]:
    """Here a stage keeps the latest value of each point."""
    rows: list[Doc] = []
    for asset, point, _ in _states(call):
        value = Readings(call.state).latest(asset, point)
        if value is not None and asset.model is not None:
            head: Doc = {"modelId": asset.model.id, "modelIdPath": asset.model.path, "assetId": asset.id, "pointId": point}
            rows.append({**head, "time": value[0], "value": value[1], "quality": 0, "attr": {}})
    return {"data": {"items": rows}}


def delete_stage_states(call: Call) -> dict[str, Any]:
    """Deleted states stay away, so that tests can see that they were deleted."""
    for _, _, key in _states(call):
        Records(call.state, "deleted stage state").put(key, {})
    return {"msg": " OK", "data": True}  # sic, the sample


OPERATIONS: Handlers = {
    "listPipelines": search,
    "getPipeline": get,
    "savePipeline": save,
    "releasePipeline": release,
    "startPipeline": start,
    "pausePipeline": pause,
    "stopPipeline": stop,
    "getPipelineOffsetLag": offsets,
    "resetPipelineOffset": reset,
    "getStageState": stage_states,
    "deleteStageState": delete_stage_states,
}
