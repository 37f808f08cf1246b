"""Commands to devices. An instant command ends within its call; a cached one waits until it is cancelled or expires."""

from __future__ import annotations

from typing import Any

from ..answers import Call, Refusal, not_found
from ..expression import Field, Value
from ..fleet import MODELS
from ..localtime import instant, is_local, local, zone
from ..platform import Handlers
from ..readings import Readings
from ..state import Doc
from .devices import check_type, device, elements
from .envelope import invalid
from .search import EQUAL, named, search

__all__ = ["OPERATIONS"]

CREATED, CANCELLED, EXPIRED, SENT = 1, 2, 3, 5
INACTIVE, OFFLINE, CACHE_FULL, NO_ANSWER = 11888, 11900, 11902, 11915
CACHE = 100  # how many commands wait for one device at most is not documented
SETS, INVOKES = 1, 2
FIRST_ID = 2_864_310_574_920_163_328
SILENT = "diagnose"  # the service that a simulated device never answers, for tests of code 11915


def set_measurepoint(call: Call) -> dict[str, Any]:
    """An instant command also changes the value that the device reports."""
    doc = device(call)
    point: str = call.query["measurepointId"]
    element = elements(call, doc["modelId"], "measurepoints").get(point)
    if element is None:
        raise invalid("measurepointId", "the thing model of the device has no such measurement point")
    check_type("value", element, call.body["value"])
    command = _command(call, doc, SETS, element, call.body["value"])
    if command["state"] == SENT:
        call.state.add_samples([(doc["assetId"], point, command["createTime"], call.body["value"])])
    return {"data": {"commandId": command["commandId"]}}


def invoke_service(call: Call) -> dict[str, Any]:
    doc = device(call)
    service: str = call.query["serviceId"]
    element = elements(call, doc["modelId"], "services").get(service)
    if element is None:
        raise invalid("serviceId", "the thing model of the device has no such service")
    _check_inputs(element, call.body["inputData"])
    command = _command(call, doc, INVOKES, element, call.body["inputData"])
    data: Doc = {"commandId": command["commandId"]}
    if command["state"] == SENT:
        command["outputData"] = data["outputData"] = dict(MODELS[doc["modelId"]].services.get(service, {}))  # what was added to the model returns nothing
        call.state.store("command", "command_id", command)
    return {"msg": "Success", "submsg": None, "data": data}  # as in the sample of connect/invoke_service


def _check_inputs(service: Doc, given: Doc) -> None:
    """Refuse what the thing model does not describe. It does not say which inputs are needed, so none is missed."""
    inputs: list[Doc] = service.get("inputData") or []
    known = {element["identifier"]: element for element in inputs if element.get("identifier")}
    for name, value in given.items():
        if name not in known:
            raise invalid("inputData", f"the service has no input {name}")
        check_type("inputData", known[name], value)


def _command(call: Call, doc: Doc, kind: int, element: Doc, given: Any) -> Doc:
    """Send a command, or put it into the cache; refuse what cannot be sent."""
    identifier: str = element["identifier"]
    name: Doc = element.get("name") or {"defaultValue": identifier, "i18nValue": {}}
    state, now = call.state, call.state.clock.now()
    waits: int = call.query.get("pendingTtl") or 0
    if waits:
        _expire(call, doc)
        if state.value("select count(*) from command where asset_id = ? and state = ?", (doc["assetId"], CREATED)) >= CACHE:
            raise Refusal(CACHE_FULL, "The command cache of the device is full")
    elif doc["status"] == "inactive":
        raise Refusal(INACTIVE, "The device was never activated")
    elif doc["status"] != "online":
        raise Refusal(OFFLINE, "The device is offline")
    if identifier == SILENT and not waits:
        raise Refusal(NO_ANSWER, "The device did not answer in time")
    command = {
        "commandId": str(state.next_number("command", FIRST_ID)),
        **{field: doc[field] for field in ("orgId", "productKey", "deviceKey", "assetId")},
        "createTime": now,
        "createLocaltime": local(now, zone(doc["timezone"])),
        "commandType": kind,
        "commandName": name,
        "timeout": call.query.get("timeout") or 30,
        "pendingTtl": waits,
        "state": CREATED if waits else SENT,
        "tslIdentifier": identifier,
        "inputData": given,
        "outputData": None,
    }
    state.insert("command", [command], expires=[now + waits * 1000])
    return command


def _expire(call: Call, doc: Doc) -> None:
    """Give cached commands whose time is over the state they would have."""
    sql = "update command set doc = json_set(doc, '$.state', ?) where asset_id = ? and state = ? and expires <= ?"
    call.state.run(sql, (EXPIRED, doc["assetId"], CREATED, call.state.clock.now()))


def get(call: Call) -> dict[str, Any]:
    doc = device(call)
    _expire(call, doc)
    command = call.state.document("command", "command_id", call.query["commandId"])
    if command is None or command["assetId"] != doc["assetId"]:
        raise not_found("The command does not exist")
    return {"data": _spelled(command)}


def cancel(call: Call) -> dict[str, Any]:
    """Cancel one cached command of the device, or all; commands in other states are not touched."""
    doc = device(call)
    _expire(call, doc)
    command_id: str | None = call.query.get("commandId")
    if command_id and call.state.value("select asset_id from command where command_id = ?", (command_id,)) != doc["assetId"]:
        raise not_found("The command does not exist")
    sql = "select command_id from command where asset_id = ? and state = ? and (? is null or command_id = ?) order by id desc"
    cancelled: list[Doc] = []
    for (found,) in call.state.rows(sql, (doc["assetId"], CREATED, command_id, command_id)):
        command = call.state.document("command", "command_id", found) or {}
        command["state"] = CANCELLED
        call.state.store("command", "command_id", command)
        cancelled.append(_spelled(command))
    return {"data": cancelled}


def _spelled(command: Doc) -> Doc:
    """The form of connect/get_command and cancel_command, which differs from the search's: a number as text, `createLocalTime`."""
    names = {"createLocaltime": "createLocalTime"}
    return {names.get(key, key): str(value) if key == "createTime" else value for key, value in command.items()}


def search_commands(call: Call) -> dict[str, Any]:
    doc = device(call)
    _expire(call, doc)

    def moment(value: Value) -> Value:
        if isinstance(value, str):
            is_local(value)
            return instant(value, zone(doc["timezone"]))
        return value

    ordered = frozenset({"=", ">", "<", ">=", "<="})  # `>=` is in the sample of connect/search_command
    fields = {
        "state": Field(("state",), EQUAL),
        "createTime": Field(("create_time",), ordered, convert=moment),
        **{key: field for key, field in named("commandName").items() if key != "commandName"},  # "`locale` is mandatory"
    }
    found = search(call, "command", fields, order="create_time desc, id desc", size=100, conditions=[("asset_id = ?", doc["assetId"])])
    found["pagination"]["sortedBy"] = [{"field": "createDate", "order": "DESC"}]  # as in the sample
    return found


def latest_measurepoints(call: Call) -> dict[str, Any]:
    doc = device(call)
    asset = call.state.asset(doc["assetId"])
    readings = Readings(call.state)
    asked = call.body.get("measurepointIds") or list(MODELS[doc["modelId"]].points)
    rows: list[Doc] = []
    for point in asked:
        found = readings.latest(asset, point) if asset else None
        if found:
            rows.append({"id": point, "time": str(found[0]), "value": found[1]})  # the samples write the time as text
    return {"data": rows}


OPERATIONS: Handlers = {
    "setMeasurepoint": set_measurepoint,
    "invokeService": invoke_service,
    "getCommand": get,
    "cancelCommand": cancel,
    "searchCommands": search_commands,
    "getLatestMeasurepoints": latest_measurepoints,
}
