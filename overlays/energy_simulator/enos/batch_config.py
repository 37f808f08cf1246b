"""Batch processing: workflows as they are exported and imported, where parts refer to each other by name."""

from __future__ import annotations

from typing import Any

from ..answers import Call
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from .batch_flows import OLD, check_cron, flow, flows, listed, old, user, wrong
from .numerals import whole
from .people import dated

__all__ = ["FIRST_FLOW", "OPERATIONS", "imported"]

FIRST_FLOW, FIRST_TASK = 41_207, 88_315


def export(call: Call) -> dict[str, Any]:
    user(call)
    doc = flow(call, call.query["flowId"])
    named = {node["nodeId"]: node["taskName"] for node in doc["tasks"]}
    links = {one["nodeId"]: str(number) for number, one in enumerate(doc["flows"])}
    config: Doc = {"name": doc["flowName"], "cycle": doc["cycle"], "cron": doc["freq"], "parameters": doc["parameters"], "alertMode": doc["alertMode"]}
    config |= old(call, doc) | {"submitter": doc["doAs"], "owners": doc["owner"], "visitors": doc["visitor"]}
    config |= {name: doc[name] for name in ("type", "syncType", "desc", "startTime", "taskLinks")}
    config["tasks"] = [{"name": name, **doc["configs"].get(name, {})} for name in named.values()]
    config["flowLinks"] = [{"linkId": links[one["nodeId"]], "sourceFlowName": one["flowName"]} for one in doc["flows"]]
    config["relations"] = [
        {"sourceTaskName": named[one["source"]], "targetTaskName": named[one["target"]], "rerun": one.get("rerun", False)}
        for one in doc["relations"]
        if one["source"] in named and one["target"] in named
    ]
    config["linkRelations"] = [
        {"linkId": links[one["source"]], "targetTaskName": named[one["target"]], "rerun": one.get("rerun", False)}
        for one in doc["relations"]
        if one["source"] in links and one["target"] in named
    ]
    return {"data": config}


def import_(call: Call) -> dict[str, Any]:
    who, body = user(call), call.body
    if not body["flowName"].strip():
        raise wrong("Invalid parameter: flowName")
    if Records(call.state, "directory").get(body["dirId"]) is None:
        raise wrong("Directory does not exist")
    config: Doc = body["flowJson"]
    check_cron("cron", config.get("cron", "0 0 0 * * ? *"))
    _check_names(call.state, config)
    given = whole(call, "flowId") if body.get("flowId") else None
    flow_id = given if given and flows(call.state).get(given) is None else _free(call.state)
    doc = imported(call.state, flow_id, body["flowName"], config, creator=who["name"], directory=body["dirId"])
    flows(call.state).put(flow_id, {**doc, "desc": body["desc"] or doc["desc"], "entry": 1, **_old(call, config)})
    return {"data": {"flowId": flow_id}}


def _old(call: Call, config: Doc) -> Doc:
    return {name: config.get(name, "") for name in ("alertTo", "appId")} if call.operation.service == OLD else {}


def _free(state: State) -> int:
    while flows(state).get(number := state.next_number("flow", FIRST_FLOW)) is not None:
        pass
    return number


def _check_names(state: State, config: Doc) -> None:
    """Refuse a configuration that contradicts itself."""
    tasks = [task.get("name") for task in listed(config, "tasks")]
    known = {doc["flowName"] for doc in flows(state).all()}
    links: list[Doc] = [*listed(config, "flowLinks"), *listed(config, "taskLinks")]
    ids = {link.get("linkId") for link in links}
    good = len(tasks) == len(set(tasks)) and None not in {*tasks, *ids} and all(link.get("sourceFlowName") in known for link in links)
    good = good and all({one.get("sourceTaskName"), one.get("targetTaskName")} <= set(tasks) for one in listed(config, "relations"))
    good = good and all(one.get("linkId") in ids and one.get("targetTaskName") in tasks for one in listed(config, "linkRelations"))
    if not good:
        raise wrong("Workflow validation failed")


def imported(state: State, flow_id: int, name: str, config: Doc, *, creator: str, directory: str) -> Doc:
    """Return a configuration as a stored workflow, with IDs in place of names. Its schedule is paused."""
    now = dated(state.clock.now())
    gap = f"{config.get('cycle', 'D')}0"
    nodes = [_node(state, index, task) for index, task in enumerate(listed(config, "tasks"))]
    ids = {node["taskName"]: node["nodeId"] for node in nodes}
    by_name = {doc["flowName"]: doc for doc in flows(state).all()}
    others = {link["linkId"]: _other(by_name[link["sourceFlowName"]]) for link in listed(config, "flowLinks")}
    pairs = [(ids[one["sourceTaskName"]], one) for one in listed(config, "relations")]
    pairs += [(others[one["linkId"]]["nodeId"], one) for one in listed(config, "linkRelations") if one["linkId"] in others]
    relations = [{"cycleGap": gap, "source": source, "target": ids[one["targetTaskName"]], "rerun": one.get("rerun", False)} for source, one in pairs]
    doc: Doc = {"flowId": flow_id, "flowName": name, "active": 0, "creator": creator, "createTime": now, "updateUser": creator, "updateTime": now}
    doc |= {"freq": config.get("cron", "0 0 0 * * ? *"), "cycle": config.get("cycle", "D"), "parameters": config.get("parameters", "[]")}
    doc |= {"owner": config.get("owners") or creator, "visitor": config.get("visitors", ""), "doAs": config.get("submitter", "")}
    doc |= {"alertMode": config.get("alertMode", 0), "entry": 0, "type": config.get("type", 0), "syncType": config.get("syncType", 1)}
    doc |= {"desc": config.get("desc", ""), "startTime": config.get("startTime", now[:10]), "queue": "", "dirId": directory, "scheduled": 0}
    doc |= {"tasks": nodes, "flows": list(others.values()), "relations": relations, "taskLinks": listed(config, "taskLinks")}
    doc["configs"] = {task["name"]: {key: value for key, value in task.items() if key != "name"} for task in listed(config, "tasks")}
    return doc


def _node(state: State, index: int, task: Doc) -> Doc:
    number = state.next_number("task", FIRST_TASK)
    return {"taskName": task["name"], "taskId": str(number), "x": 0.01, "y": round(0.004 + 0.008 * index, 3), "nodeId": f"t_{number}"}


def _other(doc: Doc) -> Doc:
    return {"flowId": str(doc["flowId"]), "flowName": doc["flowName"], "nodeId": f"f_{doc['flowId']}", "isVirtual": False, "x": 0.02, "y": 0.001}


OPERATIONS: Handlers = {"exportFlow": export, "importFlow": import_}
