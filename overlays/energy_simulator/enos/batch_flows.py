"""What the operations of batch processing share: users, workflows as they are stored, and how they are written."""

from __future__ import annotations

from typing import Any

from ..answers import Call, Refusal
from ..cron import occurrences
from ..localtime import zone
from ..records import Records
from ..state import Doc, State, encoded
from .people import TENANT_ZONE, users

__all__ = ["check_cron", "flow", "flows", "forbidden", "listed", "missing", "names", "old", "owned", "user", "written", "wrong"]

NO_USER, WRONG, FORBIDDEN = 62101, 62102, 62103
OLD = "batch_v2_0"
OLD_FIELDS = {"alertTo": "", "appId": ""}  # which v2.1 has left out


def user(call: Call) -> Doc:
    found = users(call.state).get(call.query["userId"])
    if found is None:
        raise Refusal(NO_USER, "The user does not exist or does not belong to the organization")
    return found


def wrong(what: str) -> Refusal:
    return Refusal(WRONG, what)


def forbidden(what: str) -> Refusal:
    return Refusal(FORBIDDEN, what)


def missing(call: Call, what: str) -> Refusal:
    """No page says how an unknown object is refused: as a bad parameter where the operation knows that code, else as one that is not the user's."""
    return wrong(what) if any(error["code"] == WRONG for error in call.operation.errors) else forbidden(what)


def flows(state: State) -> Records:
    return Records(state, "flow")


def flow(call: Call, flow_id: Any) -> Doc:
    found = flows(call.state).get(flow_id)
    if found is None:
        raise missing(call, f"Workflow {flow_id} does not exist")
    return found


def owned(call: Call, flow_id: Any) -> Doc:
    """Return a workflow that the user owns."""
    who, found = user(call), flow(call, flow_id)
    if who["name"] not in names(found["owner"]):
        raise forbidden(f"{who['name']} is not an owner of workflow {flow_id}")
    return found


def listed(doc: Doc, name: str) -> list[Doc]:
    """Return a list of objects that a request may leave out."""
    found: list[Doc] = doc.get(name) or []
    return found


def names(text: str) -> set[str]:
    """Return the names of a list such as `;anna;ben;`."""
    return {name.strip() for name in text.split(";") if name.strip()}


def check_cron(field: str, expression: str) -> None:
    try:
        next(occurrences(expression, 0, 0, zone(TENANT_ZONE)), None)
    except ValueError as error:
        raise wrong(f"Invalid parameter: {field} ({error})") from error


def old(call: Call, doc: Doc) -> Doc:
    """The fields that only v2.0 has."""
    return {name: doc.get(name, value) for name, value in OLD_FIELDS.items()} if call.operation.service == OLD else {}


_HIDDEN = ("tasks", "flows", "relations", "configs", "dirId", "scheduled", "queue", "taskLinks", *OLD_FIELDS)


def written(call: Call, doc: Doc) -> Doc:
    """The workflow as answers have it: its graph is JSON text."""
    name = user(call)["name"]
    head: Doc = {key: value for key, value in doc.items() if key not in _HIDDEN}
    mine = name in names(doc["owner"])
    rights = {"locked": False, "hasEditPri": mine, "hasReadPri": mine or name in names(doc["visitor"]), "isUserLocked": False}
    return {**head, **old(call, doc), "graph": _graph(doc), "virtual": False, **rights}


def _graph(doc: Doc) -> str:
    same = ("queue", "cycle", "desc", "doAs", "freq", "tasks", "type", "creator", "flows", "alertMode", "relations", "startTime", "active", "parameters")
    return encoded({**{key: doc[key] for key in same}, "visitors": doc["visitor"], "name": doc["flowName"], "owners": doc["owner"]})
