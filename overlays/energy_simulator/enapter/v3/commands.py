"""Commands as executions. One that is waited for has ended in its answer; one that is only begun goes on for a second of the simulator's time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from ...answers import Call, Refusal
from ...identity import unique_id
from ...platform import Handlers
from ...state import Doc
from ..commands import _results
from ..roles import check_role
from .blueprints import manifest_of
from .devices import Device, device
from .pages import milliseconds, page, stamp
from .sites import site_id

__all__ = ["OPERATIONS"]

STARTS, GOES_ON, ENDS = 200, 500, 1000  # milliseconds after the creation of an execution that nobody waits for
DAY = 86_400_000  # ephemeral executions are "deleted after 24 hours"
STATES = {"started": "STARTED", "device_in_progress": "IN_PROGRESS", "succeeded": "SUCCEEDED", "error": "ERROR"}
OUTCOMES = {"succeeded": "SUCCESS", "error": "ERROR", "platform_error": "TIMEOUT"}
STATE = "case when ends <= ? then outcome when started <= ? then 'IN_PROGRESS' else 'NEW' end"
COLUMNS = f"doc, {STATE}"


def execute(call: Call) -> dict[str, Any]:
    """A failed command is an answer with status 200; only one that cannot be run at all is an error."""
    return {"execution": _shown(call, *_row(call, _begin(call, device(call), (0, 0, 0))))}


def create(call: Call) -> dict[str, Any]:
    return {"execution_id": _begin(call, device(call), (STARTS, GOES_ON, ENDS))}


def _begin(call: Call, found: Device, delays: Sequence[int]) -> str:
    """Keep a new execution with all that its device will answer."""
    state, now = call.state, call.state.clock.now()
    name: str = call.body["name"]
    commands: dict[str, Doc] = manifest_of(state, found.doc["blueprint_id"]).get("commands") or {}
    if name not in commands:
        raise Refusal("unprocessable_entity", f"The device has no command {name}.", details={"command": name})
    check_role(found.doc["authorized_role"], commands[name].get("access_level") or "user")
    arguments: dict[str, Any] = call.body.get("arguments") or {}
    results = _results(name, arguments, online=found.doc["connectivity"]["status"] == "ONLINE")
    doc: Doc = {
        "id": unique_id(state.seed, "execution", state.next_number("v3 execution", 1)),
        "device_id": found.id,
        "ephemeral": bool(call.body.get("ephemeral")),
        "request": {"name": name, "arguments": arguments, "manifest_name": name},
        "answers": [_answer(result, now + delay) for result, delay in zip(results, delays, strict=False) if result["state"] in STATES],
    }
    started = min((answer["at"] for answer in doc["answers"]), default=now + delays[0])
    outcome = OUTCOMES[results[-1]["state"]]
    state.insert("v3_execution", [doc], created=[now], started=[started], ends=[now + delays[-1]], outcome=[outcome])
    return str(doc["id"])


def _answer(result: Doc, moment: int) -> Doc:
    payload = {"payload": result["payload"]} if "payload" in result else {}
    return {"state": STATES[result["state"]], **payload, "at": moment}


def _row(call: Call, execution_id: str) -> tuple[Any, ...]:
    now = call.state.clock.now()
    rows = call.state.rows(f"select {COLUMNS}, created from v3_execution where execution_id = ?", (now, now, execution_id))
    if not rows:
        raise Refusal("not_found", "Command execution not found.", details={"execution_id": execution_id})
    return rows[0]


def _shown(call: Call, doc: str, state: str, created: int) -> Doc:
    """The execution as it is now: what the device answers later is not there yet."""
    known: Doc = msgspec.json.decode(doc)
    now = call.state.clock.now()
    answers: list[Doc] = [_received(answer) for answer in reversed(known.pop("answers")) if answer["at"] <= now]
    shown = {"id": known["id"], "device_id": known["device_id"], "state": state, "ephemeral": known["ephemeral"]}
    shown |= {"created_at": stamp(created), "request": known["request"], **({"response": answers[0]} if answers else {})}
    return {**shown, "log": answers} if "log" in (call.query.get("expand") or ()) else shown


def _received(answer: Doc) -> Doc:
    return {**{name: value for name, value in answer.items() if name != "at"}, "received_at": stamp(answer["at"])}


def get(call: Call) -> dict[str, Any]:
    _forget(call)
    found = device(call)
    row = _row(call, call.path["execution_id"])
    shown = _shown(call, *row)
    if shown["device_id"] != found.id:
        raise Refusal("not_found", "Command execution not found.", details={"execution_id": shown["id"]})
    return {"execution": shown}


def list_of_device(call: Call) -> dict[str, Any]:
    return _listed(call, "device_id = ?", [device(call).id])


def list_of_site(call: Call) -> dict[str, Any]:
    """Devices are named by ID or slug, as everywhere."""
    names: list[str] = call.query.get("device_id.in") or []
    among = f"and (device_id in ({', '.join('?' * len(names))}) or slug in ({', '.join('?' * len(names))}))" if names else ""
    return _listed(call, f"device_id in (select device_id from v3_device where site_id = ? {among})", [site_id(call), *names, *names])


def _listed(call: Call, where: str, values: list[Any]) -> dict[str, Any]:
    """Ephemeral executions are left out unless `expand` asks for them."""
    _forget(call)
    where = where if "ephemeral" in (call.query.get("expand") or ()) else f"not ephemeral and {where}"
    now, since, before = call.state.clock.now(), milliseconds(call, "created_at.gte"), milliseconds(call, "created_at.lt")
    where, values = f"(? is null or created >= ?) and (? is null or created < ?) and {where}", [since, since, before, before, *values]
    where, values = _among(call, "name.in", "name", where, values)
    states: list[str] = call.query.get("state.in") or []
    if states:
        where, values = f"{where} and {STATE} in ({', '.join('?' * len(states))})", [*values, now, now, *states]
    order = "created desc, id desc" if call.query.get("order") == "CREATED_AT_DESC" else "created, id"
    rows, total = page(call, "v3_execution", "execution_id", where=where, values=values, order=order)
    return {"executions": [_shown(call, *_row(call, found)) for (found,) in rows], "total_count": total}


def _among(call: Call, parameter: str, column: str, where: str, values: list[Any]) -> tuple[str, list[Any]]:
    """Add the condition of a list in the query, where there is one."""
    wanted: list[str] = call.query.get(parameter) or []
    return (f"{where} and {column} in ({', '.join('?' * len(wanted))})", [*values, *wanted]) if wanted else (where, values)


def _forget(call: Call) -> None:
    call.state.run("delete from v3_execution where ephemeral and created <= ?", (call.state.clock.now() - DAY,))


OPERATIONS: Handlers = {
    "executeCommandV3": execute,
    "executeSiteDeviceCommandV3": execute,
    "createCommandExecutionV3": create,
    "getCommandExecutionV3": get,
    "getSiteDeviceCommandExecutionV3": get,
    "listDeviceCommandExecutionsV3": list_of_device,
    "listSiteDeviceCommandExecutionsV3": list_of_device,
    "listSiteCommandExecutionsV3": list_of_site,
}
