"""Batch processing: instances of workflows and of their tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from ..answers import Call, Refusal
from ..localtime import checked_time, zone
from ..platform import Handlers
from ..records import Records
from ..state import Doc, encoded
from ..validation import Invalid
from .batch_flows import flow, forbidden, missing, names, owned, user, wrong
from .batch_instances import CANCELLED, FAILED, RUNNING, SUCCEEDED, WORDS, Run, Task, add, runs, stamp
from .numerals import structure, whole
from .pages import cut, ordered
from .people import TENANT_ZONE, dated, server_time

__all__ = ["OPERATIONS"]

NO_TASK = 62104
KINDS = ("0", "1", "2")  # BatchFlowType
MINUTE, DAY = 60_000, 86_400_000
LONGEST_LOG = 1_048_576
SORTED: dict[str, Callable[[Run], Any]] = {
    "createTime": lambda run: run.doc["created"],
    "updateTime": lambda run: run.begin,
    "startTime": lambda run: run.begin,
    "triggerTime": lambda run: (run.doc["trigger"], run.doc["instanceId"]),
    "endTime": lambda run: run.end,
}


def trigger(call: Call) -> dict[str, Any]:
    return _triggered(call)


def update_and_trigger(call: Call) -> dict[str, Any]:
    parameters: list[Doc] = structure(call, "parameters")
    if not all({"key", "value"} <= one.keys() for one in parameters):
        raise Invalid("parameters", "each needs key and value")
    return _triggered(call, parameters=encoded(parameters))


def trigger_from_task(call: Call) -> dict[str, Any]:
    """The same workflow again within a minute is refused, as is a task of another workflow; here alone."""
    doc, now = flow(call, whole(call, "flowId")), call.state.clock.now()
    node = next((node["nodeId"] for node in doc["tasks"] if str(node["taskId"]) == str(whole(call, "taskId"))), None)
    if node is None:
        raise wrong("The task does not exist in the workflow")
    if any(run.doc["flowId"] == doc["flowId"] and now - MINUTE < run.doc["created"] <= now for run in runs(call.state)):
        raise wrong("The workflow was triggered less than a minute ago")
    return _triggered(call, first=node)


def _triggered(call: Call, *, parameters: str | None = None, first: str | None = None) -> dict[str, Any]:
    doc = owned(call, whole(call, "flowId"))
    if not doc["tasks"]:
        raise Refusal(NO_TASK, "This workflow has no task. You cannot trigger it.")
    created = call.state.clock.now()
    return {"data": {"flowInstanceId": add(call.state, doc, _trigger_time(call), created=created, parameters=parameters, first=first)}}


def _trigger_time(call: Call) -> int:
    try:
        return checked_time(call.body["triggerTime"])
    except ValueError as error:
        raise Invalid("triggerTime", str(error)) from error


def search(call: Call) -> dict[str, Any]:
    user(call)
    body, kind, earliest = call.body, _kind(call), whole(call, "fromTriggerTime")
    wanted = {int(text) for text in str(body["status"]).split(",") if text.strip()} if _are_numbers(str(body["status"])) else set[int]()
    text: str = body.get("expression") or ""
    found = [
        run
        for run in runs(call.state)
        if run.doc["type"] == kind
        and (text in run.doc["instanceId"] or text in run.doc["flowName"])
        and (not body["owner"] or body["owner"] in names(run.doc["owner"]))
        and earliest <= run.doc["trigger"] <= body["toTriggerTime"]
        and (not wanted or run.status in wanted)
    ]
    page, _ = cut(call, ordered(call, found, SORTED, "triggerTime", lambda name: wrong(f"Instances cannot be sorted by {name}")), 10)
    rows = [{**_written(call, run), "isCancelled": run.status == CANCELLED} for run in page]
    return {"data": {"flowInsts": [{key: row[key] for key in row if key not in ("alertMode", "calDt")} for row in rows], "count": len(found)}}


def _kind(call: Call) -> int:
    text = str(int(call.body["type"]) if isinstance(call.body["type"], int) else call.body["type"])
    if text not in KINDS:
        raise wrong("Invalid parameter: type")
    return int(text)


def _are_numbers(text: str) -> bool:
    try:
        return all(int(part) in WORDS for part in text.split(",") if part.strip())
    except ValueError as error:
        raise wrong("Invalid parameter: status") from error


def get(call: Call) -> dict[str, Any]:
    user(call)
    return {"data": _written(call, _run(call, call.query["flowInstId"]))}


def _run(call: Call, key: str) -> Run:
    found = next((run for run in runs(call.state) if run.doc["instanceId"] == key), None)
    if found is None:
        raise missing(call, f"Workflow instance {key} does not exist")
    return found


def _written(call: Call, run: Run) -> Doc:
    doc, name = run.doc, user(call)["name"]
    mine = name in names(doc["owner"])
    found: Doc = {key: doc[key] for key in ("instanceId", "flowId", "flowName", "freq", "cycle", "parameters", "doAs")}
    found |= {"graph": _graph(run), "status": run.status, "statusDesc": WORDS[run.status], "triggerTime": server_time(doc["trigger"])}
    found |= {"startTime": server_time(run.begin)} if run.started else {}
    found |= {"endTime": server_time(run.end)} if run.ended else {}
    found |= {"timestamp": dated(doc["created"]), "virtual": False, "owner": doc["owner"], "alertMode": doc["alertMode"]}
    return {**found, "calDt": server_time(doc["trigger"] - DAY)[:10], "hasEditPri": mine, "hasReadPri": True}


def _graph(run: Run) -> str:
    doc = run.doc
    same = ("creator", "freq", "alertMode", "cycle", "doAs", "relations", "parameters")
    nodes = [
        {
            **{key: task.doc[key] for key in ("taskName", "taskId", "nodeId", "x", "y") if key in task.doc},
            "taskInstId": _task_id(run, task),
            "status": WORDS[task.status],
        }
        for task in run.tasks
    ]
    others = [{**other, "flowInstId": "", "status": "NONE"} for other in doc["flows"]]
    head = {key: doc[key] for key in same}
    return encoded({**head, "owners": doc["owner"], "flows": others, "name": doc["flowName"], "instId": doc["instanceId"], "id": doc["flowId"], "tasks": nodes})


def cancel(call: Call) -> dict[str, Any]:
    """An instance that has ended stays as it is."""
    who, run = user(call), _run(call, call.body["flowInstId"])
    if who["name"] not in names(run.doc["owner"]):
        raise forbidden(f"{who['name']} is not an owner of the workflow")
    if not run.ended:
        Records(call.state, "flow run").put(run.doc["instanceId"], {**run.doc, "cancelled": call.state.clock.now()})
    return {"data": ""}


def _task_id(run: Run, task: Task) -> str:
    return f"{task.doc['taskId']}-{stamp(run.doc['trigger'])}"


def _tasks(call: Call) -> Iterator[tuple[Run, Task]]:
    for run in runs(call.state):
        for task in run.tasks:
            if _task_id(run, task) == call.query["taskInstId"]:
                yield run, task


def _task(call: Call) -> tuple[Run, Task]:
    user(call)
    found = next(_tasks(call), None)
    if found is None:
        raise missing(call, f"Task instance {call.query['taskInstId']} does not exist")
    return found


def get_task(call: Call) -> dict[str, Any]:
    run, task = _task(call)
    config: Doc = task.doc["config"]
    created = datetime.fromtimestamp(run.doc["created"] / 1000, zone(TENANT_ZONE))
    found: Doc = {"instanceId": _task_id(run, task), "taskId": int(task.doc["taskId"]), "taskName": task.doc["taskName"], "cycle": run.doc["cycle"]}
    found |= {"status": task.status, "stsDesc": WORDS[task.status], "runNum": int(task.started), "type": 3, "syncType": None, "freq": None, "ifPre": 0}
    found |= {"recallNum": 0, "recallLimit": config.get("retryLimit", 0), "recallInterval": config.get("retryInterval", 0)}
    found |= {"timeout": config.get("timeout", 300), "triggerTime": server_time(run.doc["trigger"]), "isTimeout": False, "alert": run.doc["alertMode"] > 0}
    found |= {"startTime": server_time(task.begin)} if task.started else {}
    found |= {"endTime": server_time(task.end)} if task.started and task.status != RUNNING else {}
    found |= {"timeStamp": f"{created:%a %b %d %H:%M:%S CST %Y}", "flowInstId": run.doc["instanceId"], "doAs": run.doc["doAs"]}
    found |= {"runMode": config.get("runMode", "{}"), "cmd": config.get("cmd", "")}
    return {"data": {**found, "hasResourceBefore": False, "resourceName": "", "fileName": "", "resourceVersion": ""}}


def get_log(call: Call) -> dict[str, Any]:
    """What the task has written up to now; one that has not begun has no log."""
    run, task = _task(call)
    if not task.started:
        raise wrong("The task instance has no log")
    lines = ["run num: 1", f"cmdline: {task.doc['config'].get('cmd', '')}", f"parameters: {run.doc['parameters']}"]
    ends = {SUCCEEDED: "exit code: 0", FAILED: "exit code: 1", CANCELLED: "killed"}
    lines += [ends[task.status]] if task.status in ends else []
    return {"data": {"log": ("\n".join(lines) + "\n")[: call.query.get("maxLength") or LONGEST_LOG]}}


OPERATIONS: Handlers = {
    "triggerFlow": trigger,
    "updateAndTriggerFlow": update_and_trigger,
    "triggerFlowFromTask": trigger_from_task,
    "listFlowInstances": search,
    "getFlowInstance": get,
    "cancelFlowInstance": cancel,
    "getTaskInstance": get_task,
    "getTaskInstanceLog": get_log,
}
