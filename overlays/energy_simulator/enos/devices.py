"""Devices of Connection: search, get, count, update, delete, enable, disable, replace."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..answers import Call, Refusal, not_found
from ..expression import Field
from ..identity import text
from ..localtime import zone
from ..platform import Handlers
from ..state import Doc
from .envelope import invalid
from .search import EQUAL, EXISTS, IN, UNEQUAL, exact, mapped, named, search

__all__ = [
    "FIELDS",
    "FIRMWARE",
    "KEY_TAKEN",
    "NEWEST",
    "OPERATIONS",
    "check_attributes",
    "check_desc",
    "check_name",
    "check_tags",
    "check_timezone",
    "check_type",
    "device",
    "elements",
    "identified",
    "replace",
    "taken",
]

KEY_TAKEN, KEY_UNCHANGED, ALREADY = 11702, 11704, 11794
STATES = ("online", "offline", "inactive", "disabled")
GOES_TOO = ("device", "command", "certificate", "file", "sample", "cleared", "device_firmware", "ota_task")  # with a deleted device
LONGEST_DESC = 512
MOST_TAGS = 100  # "Limitations", device connection 3.0.0
_TAG_KEY = re.compile(r"[A-Za-z0-9_/-]{1,49}")  # "How to use tag", API FAQs: fewer than 50 characters

_TYPES: Mapping[str, tuple[type, ...]] = {  # of the values in JSON; any other type is taken as it comes
    **dict.fromkeys(("STRING", "DATE", "FILE"), (str,)),
    **dict.fromkeys(("INT", "TIMESTAMP"), (int,)),
    **dict.fromkeys(("FLOAT", "DOUBLE"), (int, float)),
    "BOOL": (bool,),
    "ARRAY": (list,),
    "STRUCT": (dict,),
}

FIRMWARE = Field(("(select version from device_firmware where device_firmware.asset_id = device.asset_id)",), IN)  # the version that the device reported
FIELDS = {
    **{name: exact(column) for name, column in (("productKey", "product_key"), ("deviceKey", "device_key"), ("assetId", "asset_id"))},
    "modelId": exact("model_id", IN | UNEQUAL),
    "productType": exact("product_type", EQUAL, ("Device", "Gateway")),
    "status": exact("status", IN, ("inactive", "online", "offline", "mirror"), disable="disabled"),  # expressions say `disable`, answers `disabled`
    "firmwareVersion": FIRMWARE,
    **named("deviceName"),
    **mapped("deviceAttributes", "deviceAttributes", IN | EXISTS),
    **mapped("deviceTags", "deviceTags", IN | EXISTS | UNEQUAL),
}
NEWEST = "create_time desc, id desc"


def device(call: Call, names: Mapping[str, Any] | None = None) -> Doc:
    """Return the device that the request, or a DeviceIdentifier in it, names: by asset ID, or by product key and device key."""
    found = identified(call, call.query if names is None else names)
    if found is None:
        raise not_found("Device cannot be found")
    return found


def identified(call: Call, names: Mapping[str, Any]) -> Doc | None:
    if names.get("assetId"):
        return call.state.document("device", "asset_id", names["assetId"])
    product_key = names.get("productKey") or names.get("produckKey")  # sic, in the upload samples
    if not product_key or not names.get("deviceKey"):
        raise Refusal("invalid", "invalid argument: The device identifier is invalid")  # the wording of connect/apply_cert
    asset_id = call.state.value("select asset_id from device where product_key = ? and device_key = ?", (product_key, names["deviceKey"]))
    return call.state.document("device", "asset_id", asset_id)


def taken(call: Call, product_key: str, device_key: str) -> bool:
    sql = "select count(*) from device where product_key = ? and device_key = ?"
    return bool(call.state.value(sql, (product_key, device_key)))


def search_devices(call: Call) -> dict[str, Any]:
    return search(call, "device", FIELDS, order=NEWEST, size=10)


def get(call: Call) -> dict[str, Any]:
    return {"data": device(call)}


def stats(call: Call) -> dict[str, Any]:
    """That an unknown product is refused is the simulator's choice: the page of the operation has no code of its own."""
    key: str | None = call.query.get("productKey")
    if key and call.state.document("product", "product_key", key) is None:
        raise not_found("The product does not exist")
    rows = call.state.rows("select status, count(*) from device where ? is null or product_key = ? group by status", (key, key))
    counts: dict[str, int] = {row[0]: row[1] for row in rows}
    return {"data": {"totalCount": sum(counts.values()), **{f"{status}Count": counts.get(status, 0) for status in STATES}}}


def update(call: Call) -> dict[str, Any]:
    """Only the given fields change; attributes one by one, tags as a whole."""
    doc = device(call)
    body = call.body
    check_name(body, "deviceName")
    check_timezone(body)
    check_tags(body, "deviceTags")
    check_attributes(call, doc["modelId"], body.get("deviceAttributes"))
    doc |= {name: body[name] for name in ("timezone", "deviceName", "deviceTags", "deviceDesc") if name in body}
    if body.get("deviceAttributes") is not None:
        doc["deviceAttributes"] = (doc["deviceAttributes"] or {}) | body["deviceAttributes"]
        doc["attributeLastUpdate"] = doc["featureLastUpdate"] = call.state.clock.now()
    call.state.store("device", "asset_id", doc)
    return {"data": None}


def delete(call: Call) -> dict[str, Any]:
    """The device's commands, certificates, files, upgrades and uploaded values go with it; sub-devices of a gateway remain."""
    asset_id = device(call)["assetId"]
    for table in GOES_TOO:
        call.state.run(f"delete from {table} where asset_id = ?", (asset_id,))
    call.state.run("update device set gateway_id = null where gateway_id = ?", (asset_id,))
    call.state.asset.cache_clear()
    call.state.load()
    return {"data": None}


def enable(call: Call) -> dict[str, Any]:
    """A device that was active before connects again at once."""
    doc = device(call)
    if doc["status"] != "disabled":
        raise Refusal(ALREADY, "The device is already enabled")
    back = bool(doc["activeTime"])
    doc |= {"status": "online", "lastOnlineTime": call.state.clock.now()} if back else {"status": "inactive"}
    return _switched(call, doc, None if back else 0)


def disable(call: Call) -> dict[str, Any]:
    doc = device(call)
    if doc["status"] == "disabled":
        raise Refusal(ALREADY, "The device is already disabled")
    until = call.state.asset(doc["assetId"])
    ends = call.state.clock.now() if until is None or until.until is None else until.until
    doc |= {"status": "disabled"} | ({"lastOfflineTime": ends} if doc["status"] == "online" else {})
    return _switched(call, doc, ends)


def replace(call: Call) -> dict[str, Any]:
    """The asset and its data stay; the device is inactive until the new hardware connects, which here it never does."""
    doc = device(call)
    key: str = call.body["newDeviceKey"]
    if key == doc["deviceKey"]:
        raise Refusal(KEY_UNCHANGED, "The new device key equals the present one")
    if taken(call, doc["productKey"], key):
        raise Refusal(KEY_TAKEN, "DeviceKey existed")
    secret = text(20, call.state.seed, "replaced secret", call.state.next_number("device", 1))
    asset = call.state.asset(doc["assetId"])
    ends = call.state.clock.now() if asset is None or asset.until is None else asset.until
    doc |= {"deviceKey": key, "deviceSecret": secret, "status": "inactive"}
    _switched(call, doc, ends)
    return {"data": {name: doc[name] for name in ("assetId", "productKey", "deviceKey", "deviceSecret")}}


def _switched(call: Call, doc: Doc, until: int | None) -> dict[str, Any]:
    call.state.store("device", "asset_id", doc)
    call.state.run("update device set until = ? where asset_id = ?", (until, doc["assetId"]))
    call.state.asset.cache_clear()
    return {"data": None}


def check_timezone(body: Doc) -> None:
    name: str | None = body.get("timezone")
    try:
        zone("+00:00" if name is None else name)
    except ValueError as error:
        raise invalid("timezone", str(error)) from error


def check_name(body: Doc, field: str) -> None:
    """Refuse a name without its default text, which newer pages (V2.4 Create Device) call mandatory."""
    if body.get(field) is not None and not body[field].get("defaultValue"):
        raise invalid(f"{field}.defaultValue", f"{field}.defaultValue is missing")


def check_desc(body: Doc, field: str) -> None:
    """Refuse a description that is too long for documentation 2.4.0, which took 100 characters before."""
    if len(body.get(field) or "") > LONGEST_DESC:
        raise invalid(field, f"{field} must not be longer than {LONGEST_DESC} characters")


def check_attributes(call: Call, model_id: str, attributes: Doc | None, field: str = "deviceAttributes") -> None:
    """Refuse attributes that the thing model does not have, and values of another type: "`attributes` representation", API FAQs."""
    known = elements(call, model_id, "attributes") if attributes else {}
    for name, value in (attributes or {}).items():
        if name not in known:
            raise invalid(field, f"the thing model has no attribute {name}")
        if value is not None:
            check_type(field, known[name], value)


def elements(call: Call, model_id: str, group: str) -> Doc:
    """Return what the thing model describes, as it is now: its attributes, measurement points or services by their IDs."""
    model = call.state.document("thing_model", "model_id", model_id) or {}
    found: Doc = model.get(group) or {}
    return found


def check_type(field: str, element: Doc, value: Any) -> None:
    types = _TYPES.get(element.get("dataType", ""))
    if types and (not isinstance(value, types) or (isinstance(value, bool) and bool not in types)):
        raise invalid(field, f"{element['identifier']} must be of the type {element['dataType']}")


def check_tags(body: Doc, field: str) -> None:
    """Refuse what "How to use tag" (API FAQs) does not allow."""
    tags: Doc = body.get(field) or {}
    if len(tags) > MOST_TAGS:
        raise invalid(field, f"there must not be more than {MOST_TAGS} tags")
    for key, value in tags.items():
        if not _TAG_KEY.fullmatch(key):
            raise invalid(field, f"{key!r} is not a tag key: fewer than 50 letters, digits, _, - and /")
        if not isinstance(value, str) or len(value) >= 200 or value != value.strip(" "):
            raise invalid(field, f"the value of {key!r} must be text of fewer than 200 characters without a blank at either end")


OPERATIONS: Handlers = {
    "searchDevices": search_devices,
    "getDevice": get,
    "getDeviceStats": stats,
    "updateDevice": update,
    "deleteDevice": delete,
    "enableDevice": enable,
    "disableDevice": disable,
    "replaceDevice": replace,
}
