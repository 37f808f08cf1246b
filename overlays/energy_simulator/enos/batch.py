"""Batch processing: workflows, directories and the time. Both generations share one state; what differs is the envelope and little else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from ..answers import Call, Refusal
from ..identity import text
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from . import batch_config, batch_runs
from .batch_config import FIRST_FLOW, imported
from .batch_flows import check_cron, flow, flows, listed, names, owned, user, written, wrong
from .batch_instances import KEPT_DAYS, schedule
from .numerals import whole
from .pages import cut, ordered
from .people import OWNER, dated

__all__ = ["OPERATIONS", "seed_batch"]

DEPENDED_ON = 62104
DAY = 86_400_000
WORKFLOWS = 1  # the kind of content of a directory
SEEDS = (
    ("meter-import", "H", "0 5 * * * ? *", 1, (("import", "sh import_meters.sh"),), ()),
    ("daily-yield", "D", "0 30 1 * * ? *", 1, (("load", "sh load_values.sh"), ("sum", "sh sum_yield.sh")), ("meter-import",)),
    ("loss-analysis", "W", "0 0 4 ? * MON *", 0, (("collect", "sh collect.sh"), ("analyse", "sh analyse.sh")), ()),
    ("yield-forecast-check", "D", "0 0 3 * * ? *", 1, (("compare", "sh compare.sh || exit 1"), ("report", "sh report.sh")), ()),
)


def _by(name: str) -> Callable[[Doc], Any]:
    return lambda doc: (doc[name], doc["flowId"])


SORTED = {name: _by(name) for name in ("createTime", "updateTime", "startTime")}


def seed_batch(state: State) -> None:
    """Four workflows in two directories; the last one always fails at its first task."""
    top, reports = (text(32, state.seed, "directory", number, alphabet="0123456789abcdef") for number in range(2))
    directories = Records(state, "directory")
    directories.put(top, {"dirId": top, "parentId": None, "dirName": "Workflow"})
    directories.put(reports, {"dirId": reports, "parentId": top, "dirName": "reports"})
    for name, cycle, cron, active, tasks, after in SEEDS:
        relations = [{"sourceTaskName": a[0], "targetTaskName": b[0], "rerun": True} for a, b in pairwise(tasks)]
        config: Doc = {"cycle": cycle, "cron": cron, "parameters": "[]", "alertMode": 1, "submitter": "data_solarpark", "owners": OWNER, "type": active}
        config |= {"visitors": ";operator.meyer;", "tasks": [_config(*task) for task in tasks], "relations": relations, "startTime": "2024-03-18"}
        config["flowLinks"] = [{"linkId": str(number), "sourceFlowName": other} for number, other in enumerate(after)]
        config["linkRelations"] = [{"linkId": str(number), "targetTaskName": tasks[0][0], "rerun": False} for number in range(len(after))]
        flow_id = state.next_number("flow", FIRST_FLOW)
        doc = imported(state, flow_id, name, config, creator=OWNER, directory=reports if active else top)
        flows(state).put(flow_id, {**doc, "active": active, "scheduled": state.clock.now() - KEPT_DAYS * DAY})


def _config(name: str, cmd: str) -> Doc:
    mode = '{"taskMode":1,"cpu":1,"memory":2.5,"maxParallel":0,"keyType":0,"datasourceId":0,"path":"","content":""}'
    fixed: Doc = {"resource": "default", "type": "COMMAND", "syncType": 1, "submitter": "data_solarpark", "filePackage": "", "cron": "", "priorityLevel": 0}
    return {"name": name, "cmd": cmd, **fixed, "timeout": 300, "retryLimit": 3, "retryInterval": 0, "successCode": "0", "asLink": False, "runMode": mode}


def search(call: Call) -> dict[str, Any]:
    user(call)
    part: str = call.body.get("expression") or ""
    found = [doc for doc in flows(call.state).all() if _matches(doc, part)]
    page, _ = cut(call, ordered(call, found, SORTED, "createTime", lambda name: wrong(f"Workflows cannot be sorted by {name}")), 10)
    return {"data": [{"flowId": str(doc["flowId"]), "flowName": doc["flowName"]} for doc in page]}


def _matches(doc: Doc, part: str) -> bool:
    return part in str(doc["flowId"]) or part.casefold() in doc["flowName"].casefold()


def mine(call: Call) -> dict[str, Any]:
    name = user(call)["name"]
    part = call.query.get("expression") or call.query.get("searchValue") or ""
    found = [doc for doc in flows(call.state).all() if _matches(doc, part) and name in names(f"{doc['owner']};{doc['visitor']}")]
    rows = [{"flowId": str(doc["flowId"]), "editable": name in names(doc["owner"]), "flowName": doc["flowName"], "cycle": doc["cycle"]} for doc in found]
    return {"data": rows}


def get(call: Call) -> dict[str, Any]:
    user(call)
    return {"data": written(call, flow(call, call.query["flowId"]))}


def load(call: Call) -> dict[str, Any]:
    user(call)
    doc = flow(call, call.query["flowId"])
    return {"data": {**written(call, doc), "queue": doc["queue"]}}


def save(call: Call) -> dict[str, Any]:
    """The body is the whole workflow; its schedule counts from now on."""
    body = call.body
    doc, who = owned(call, body["id"]), user(call)
    check_cron("freq", body["freq"])
    tasks, others, relations = (listed(body, name) for name in ("tasks", "flows", "relations"))
    nodes = {node.get("nodeId") for node in [*tasks, *others]}
    if not all({one.get("source"), one.get("target")} <= nodes for one in relations):
        raise wrong("Workflow validation failed")
    schedule(call.state)
    doc |= {name: body[name] for name in ("type", "freq", "cycle", "alertMode", "doAs", "startTime", "active")}
    doc |= {"flowName": body["name"], "owner": body["owners"], "visitor": body["visitors"], "parameters": body.get("parameters", "[]")}
    doc |= {"desc": body.get("desc", ""), "queue": body.get("queue", ""), "tasks": tasks, "flows": others, "relations": relations}
    doc |= {"alertTo": body["alertTo"]} if "alertTo" in body else {}
    doc |= {"updateUser": who["name"], "updateTime": dated(call.state.clock.now()), "scheduled": call.state.clock.now()}
    flows(call.state).put(doc["flowId"], doc)
    return {"data": {"flowId": doc["flowId"]}}


def enable(call: Call) -> dict[str, Any]:
    return _switched(call, 1)


def disable(call: Call) -> dict[str, Any]:
    return _switched(call, 0)


def _switched(call: Call, active: int) -> dict[str, Any]:
    """What the schedule had to do up to now, it has done."""
    schedule(call.state)
    doc = owned(call, whole(call, "flowId"))
    if doc["active"] != active:
        flows(call.state).put(doc["flowId"], {**doc, "active": active, "scheduled": call.state.clock.now()})
    return {"data": ""}


def delete(call: Call) -> dict[str, Any]:
    doc = owned(call, call.query["flowId"])
    dependent = [other["flowName"] for other in flows(call.state).all() if any(one.get("flowId") == str(doc["flowId"]) for one in other["flows"])]
    if dependent:
        raise Refusal(DEPENDED_ON, f"Workflows depend on this one: {', '.join(dependent)}")
    flows(call.state).remove(doc["flowId"])
    return {"data": ""}


def create_directory(call: Call) -> dict[str, Any]:
    user(call)
    directories, body = Records(call.state, "directory"), call.body
    if not body["dirName"].strip() or directories.get(body["parentId"]) is None:
        raise wrong("Invalid parameter: the parent directory does not exist" if body["dirName"].strip() else "Invalid parameter: dirName")
    if any(one["parentId"] == body["parentId"] and one["dirName"] == body["dirName"] for one in directories.all()):
        raise wrong("The directory exists already")
    key = text(32, call.state.seed, "new directory", call.state.next_number("directory", 1), alphabet="0123456789abcdef")
    directories.put(key, {"dirId": key, **{name: body[name] for name in ("parentId", "dirName")}})
    return {"data": {"dirId": key}}


def list_directories(call: Call) -> dict[str, Any]:
    name = user(call)["name"]
    directories, workflows = Records(call.state, "directory").all(), flows(call.state).all()

    def below(parent: str | None) -> list[Doc]:
        found: list[Doc] = [
            {"title": one["dirName"], "type": WORKFLOWS, "key": one["dirId"], "isDirectory": True, "children": below(one["dirId"])}
            for one in directories
            if one["parentId"] == parent
        ]
        leaves = [doc for doc in workflows if doc["dirId"] == parent]
        rest = {"type": WORKFLOWS, "isDirectory": False}
        return found + [{"title": doc["flowName"], "key": doc["flowId"], **rest, "editable": name in names(doc["owner"])} for doc in leaves]

    return {"data": below(None)}


def current_time(call: Call) -> dict[str, Any]:
    return {"data": call.state.clock.now()}


def time_zone(call: Call) -> dict[str, Any]:
    return {"data": {"timezone": "GMT+8"}}


_BOTH: Handlers = {
    "searchFlows": search,
    "getMyFlows": mine,
    "getFlow": get,
    "loadFlowForEdit": load,
    "saveFlow": save,
    "enableFlow": enable,
    "disableFlow": disable,
    "deleteFlow": delete,
    "createDirectory": create_directory,
    "listWorkflowDirectories": list_directories,
    "getCurrentTime": current_time,
    "getTimeZone": time_zone,
    **batch_config.OPERATIONS,
    **batch_runs.OPERATIONS,
}
_NEW = ("triggerFlowFromTask", "getTaskInstance")  # which v2.0 does not have
OPERATIONS: Handlers = {**_BOTH, **{f"{name}V20": handler for name, handler in _BOTH.items() if name not in _NEW}}
