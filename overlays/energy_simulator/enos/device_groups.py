"""Device groups of Connection: static ones, to which devices are added, and dynamic ones, to which those belong that meet a condition.

How many groups and devices there may be (codes 901 to 905) is each installation's own affair, so here it is not limited.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..answers import Call, Refusal, not_found
from ..expression import ExpressionError, Field, Value, parse, where
from ..identity import text
from ..platform import Handlers
from ..state import Doc, State, encoded
from .devices import FIELDS as DEVICE_FIELDS
from .devices import NEWEST, device
from .envelope import invalid
from .search import EQUAL, EXISTS, IN, LAST, LIKE, exact, mapped, named, search, spoken

__all__ = ["OPERATIONS", "members", "seed_groups"]

STATIC, DYNAMIC = "STATIC", "DYNAMIC"
ARGUMENT, CONDITION, MEMBERSHIP = 400, 900, 906  # 906 has two meanings on the page: in the group already, and not in it
LONGEST_NAME = 64
OLDEST = "id"
BUT = frozenset({"!="})
FIELDS = {
    "groupId": exact("group_id"),
    "groupType": exact("type", IN, (STATIC, DYNAMIC)),
    **{name.replace("name", "groupName"): replace(field, operators=field.operators | IN) for name, field in named("name").items()},
    "groupName": Field((spoken("name", "default"),), LIKE | IN),  # equal to the name by default: in all languages at once it would equal none
}
# "Dynamic rules" of the console's manual: fields and operators. As text they are taken to be an expression as elsewhere.
RULES = {
    "modelId": exact("model_id", IN | BUT),
    "productKey": exact("product_key"),
    **mapped("deviceTags", "deviceTags", EQUAL | IN | BUT | EXISTS),
}
SORTABLE = {
    "assetId": "asset_id",
    "createTime": "create_time",
    "deviceKey": "device_key",
    "modelId": "model_id",
    "productKey": "product_key",
    "productType": "product_type",
    "status": "status",
}


def seed_groups(state: State) -> None:
    """A static group of the first devices, and a dynamic one of all inverters."""
    first = [row[0] for row in state.rows("select asset_id from device order by id limit 5")]
    group_id = _insert(state, {"defaultValue": "Serviced by drone", "i18nValue": {}}, "Seen from above every month", STATIC, None)
    for asset_id in first:
        state.run("insert into device_group_member values (?, ?)", (group_id, asset_id))
    _insert(state, {"defaultValue": "All inverters", "i18nValue": {}}, None, DYNAMIC, "modelId = 'SolarInverter'")


def _insert(state: State, name: Doc, desc: str | None, kind: str, condition: str | None) -> str:
    group_id, now = text(12, state.seed, "device group", state.next_number("device group", 1)), state.clock.now()
    doc: Doc = {"groupId": group_id, "orgId": state.credentials.org_id, "name": name, "desc": desc, "type": kind, "condition": condition}
    state.insert("device_group", [doc | {"status": "ACTIVE", "createTime": now, "updateTime": now}])
    return group_id


def _argument(what: str) -> Refusal:
    return Refusal(ARGUMENT, f"Invalid argument. {what}")


def _rule(condition: str) -> tuple[str, list[Value]]:
    """Return the condition of a dynamic group as SQL with its parameters."""
    try:
        return where(parse(condition), RULES)
    except ExpressionError as error:
        raise Refusal(CONDITION, f"Condition error of dynamic group. {error}") from error


def create(call: Call) -> dict[str, Any]:
    body, condition = call.body, call.body.get("condition")
    _check_name(body["name"])
    if body["type"] == DYNAMIC:
        _rule(condition or "")
    elif condition:
        raise _argument("A static group has no condition")
    return {"data": _insert(call.state, body["name"], body.get("desc"), body["type"], condition or None)}


def _check_name(name: Doc) -> None:
    if not 1 <= len(name.get("defaultValue") or "") <= LONGEST_NAME:
        raise _argument(f"name.defaultValue has 1 to {LONGEST_NAME} characters")


def _group(call: Call) -> Doc:
    """The group that the query or the body names."""
    group_id: str | None = call.query.get("groupId") or call.body.get("groupId")
    if not group_id:
        raise _argument("groupId is needed, in the query or in the body")
    found = call.state.document("device_group", "group_id", group_id)
    if found is None:
        raise not_found("Device group can not be found.")
    return found


def get(call: Call) -> dict[str, Any]:
    return {"data": _group(call)}


def update(call: Call) -> dict[str, Any]:
    group = _group(call)
    if "name" in call.body:
        _check_name(call.body["name"])
    group |= {name: call.body[name] for name in ("name", "desc") if name in call.body}
    group["updateTime"] = call.state.clock.now()
    call.state.run("update device_group set doc = ? where group_id = ?", (encoded(group), group["groupId"]))
    return {"data": group["groupId"]}


def delete(call: Call) -> dict[str, Any]:
    group_id = _group(call)["groupId"]
    call.state.run("delete from device_group where group_id = ?", (group_id,))
    return {"data": group_id}


def _without_status(group: Doc) -> Doc:
    """Only `getGroup` tells the status."""
    return {name: value for name, value in group.items() if name != "status"}


def search_groups(call: Call) -> dict[str, Any]:
    return search(call, "device_group", FIELDS, order=OLDEST, size=10, write=_without_status)


def groups_of(call: Call) -> dict[str, Any]:
    asset_id = device(call, call.body["deviceIdentifier"])["assetId"]
    found = [row[0] for row in call.state.rows("select group_id from device_group_member where asset_id = ?", (asset_id,))]
    for group_id, condition in call.state.rows("select group_id, json_extract(doc, '$.condition') from device_group where type = ?", (DYNAMIC,)):
        sql, values = _rule(condition)
        found += [group_id] if call.state.value(f"select 1 from device where {sql} and asset_id = ?", [*values, asset_id]) else []
    inside = ("group_id in (select value from json_each(?))", encoded(found))
    answer = search(call, "device_group", FIELDS, order=OLDEST, size=LAST, conditions=[inside], write=_without_status)
    return {"data": answer["data"]}


def devices_of(call: Call) -> dict[str, Any]:
    inside = ("asset_id in (select value from json_each(?))", encoded(members(call.state, _group(call))))
    return search(call, "device", DEVICE_FIELDS, order=_order(call), size=10, conditions=[inside], write=_without_secret)


def members(state: State, group: Doc) -> list[str]:
    """Return the asset IDs of the devices that belong to a group now."""
    sql, values = "asset_id in (select asset_id from device_group_member where group_id = ?)", [group["groupId"]]
    if group["type"] == DYNAMIC:
        sql, values = _rule(group["condition"])
    return [row[0] for row in state.rows(f"select asset_id from device where {sql}", values)]


def _order(call: Call) -> str:
    order: list[str] = []
    asked: Mapping[str, Any] = call.body.get("pagination") or {}
    sorters: list[Mapping[str, Any]] = asked.get("sorters") or []
    for sorter in sorters:
        if sorter["field"] not in SORTABLE:
            raise invalid("pagination.sorters", f"{sorter['field']} is none of {', '.join(SORTABLE)}")
        order.append(f"{SORTABLE[sorter['field']]} {'desc' if sorter.get('order') == 'DESC' else 'asc'}")
    return ", ".join([*order, NEWEST])


def _without_secret(doc: Doc) -> Doc:
    """The request cannot ask for secrets."""
    return {name: value for name, value in doc.items() if name != "deviceSecret"}


def add(call: Call) -> dict[str, Any]:
    return _each(call, _added)


def _added(state: State, group_id: str, asset_id: str) -> None:
    if not state.run("insert or ignore into device_group_member values (?, ?)", (group_id, asset_id)):
        raise Refusal(MEMBERSHIP, "Device is already in a static group.")


def remove(call: Call) -> dict[str, Any]:
    return _each(call, _removed)


def _removed(state: State, group_id: str, asset_id: str) -> None:
    if not state.run("delete from device_group_member where group_id = ? and asset_id = ?", (group_id, asset_id)):
        raise Refusal(MEMBERSHIP, "device is not in static group.")


def _each(call: Call, change: Callable[[State, str, str], None]) -> dict[str, Any]:
    """Do it with every device of the request; what cannot be done with one is told of that one."""
    group = _group(call)
    if group["type"] != STATIC:
        raise _argument("The devices of a dynamic group follow from its condition")
    sent: list[Doc] = call.body.get("deviceIdentifiers") or [one for one in [call.body.get("deviceIdentifier")] if one]
    if not sent:
        raise _argument("deviceIdentifiers are needed")
    results = [_result(call, group["groupId"], one, change) for one in sent]
    return {"data": results, "successSize": sum(not result["code"] for result in results), "totalSize": len(results)}


def _result(call: Call, group_id: str, named: Doc, change: Callable[[State, str, str], None]) -> Doc:
    """Only 0 and -1 are documented as codes of a single device."""
    written = ", ".join(f"{name}={named.get(name) or 'null'}" for name in ("assetId", "productKey", "deviceKey"))
    try:
        change(call.state, group_id, device(call, named)["assetId"])
    except Refusal as error:
        return {"code": -1, "msg": error.message, "data": f"DeviceIdentifier({written})"}
    return {"code": 0, "msg": "OK", "data": f"DeviceIdentifier({written})"}


OPERATIONS: Handlers = {
    "createDeviceGroup": create,
    "deleteDeviceGroup": delete,
    "getDeviceGroup": get,
    "updateDeviceGroup": update,
    "searchDeviceGroups": search_groups,
    "addDevicesToDeviceGroup": add,
    "removeDevicesFromDeviceGroup": remove,
    "searchDevicesByDeviceGroup": devices_of,
    "searchDeviceGroupsByDevice": groups_of,
}
