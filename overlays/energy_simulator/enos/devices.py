"""Devices of Connection: search, get, create, update, delete, enable, disable, replace."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..answers import Call, Refusal, not_found
from ..fleet import MODELS
from ..identity import text
from ..localtime import zone
from ..platform import Handlers
from ..state import Doc
from .envelope import invalid
from .search import EQUAL, EXISTS, IN, UNEQUAL, exact, mapped, named, search

__all__ = ["FIELDS", "OPERATIONS", "check_tags", "check_timezone", "device", "identified"]

KEY_TAKEN, KEY_UNCHANGED, PRODUCT_FULL, ALREADY = 11702, 11704, 11739, 11794
PRODUCT_QUOTA = 10_000
_TAG_KEY = re.compile(r"[A-Za-z0-9_/-]{1,49}")  # "How to use tag", API FAQs: fewer than 50 characters

FIELDS = {
    **{name: exact(column) for name, column in (("productKey", "product_key"), ("deviceKey", "device_key"), ("assetId", "asset_id"))},
    "modelId": exact("model_id", IN | UNEQUAL),
    "productType": exact("product_type", EQUAL, ("Device", "Gateway")),
    "status": exact("status", IN, ("inactive", "online", "offline", "mirror"), disable="disabled"),  # expressions say `disable`, answers `disabled`
    "firmwareVersion": exact("json_extract(doc, '$.firmwareVersion')"),
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


def search_devices(call: Call) -> dict[str, Any]:
    return search(call, "device", FIELDS, order=NEWEST, size=10)


def get(call: Call) -> dict[str, Any]:
    return {"data": device(call)}


def create(call: Call) -> dict[str, Any]:
    body, state = call.body, call.state
    product = state.document("product", "product_key", body["productKey"])
    if product is None:
        raise not_found("The product does not exist")
    check_timezone(body)
    check_tags(body, "deviceTags")
    if state.value("select count(*) from device where product_key = ?", (body["productKey"],)) >= PRODUCT_QUOTA:
        raise Refusal(PRODUCT_FULL, "The product has 10,000 devices")
    number = state.next_number("device", 1)
    doc = _new(call, product, number)
    if identified(call, {"productKey": doc["productKey"], "deviceKey": doc["deviceKey"]}) is not None:
        raise Refusal(KEY_TAKEN, "The device key is already in use")
    state.insert("device", [doc], until=[0])
    return {"data": {name: doc[name] for name in ("assetId", "productKey", "deviceKey", "deviceSecret")}}


def _new(call: Call, product: Doc, number: int) -> Doc:
    body, seed, now = call.body, call.state.seed, call.state.clock.now()
    return {
        "orgId": call.state.credentials.org_id,
        "assetId": text(8, seed, "created asset", number),
        "modelId": product["modelId"],
        "modelIdPath": MODELS[product["modelId"]].path,
        **{name: product[name] for name in ("productKey", "productName", "productType", "dataFormat")},
        "deviceKey": body.get("deviceKey") or text(10, seed, "created device", number),
        "deviceName": body["deviceName"],
        "deviceSecret": text(20, seed, "created secret", number),
        "deviceDesc": body.get("deviceDesc"),
        "timezone": body["timezone"],
        "deviceAttributes": body.get("deviceAttributes") or {},
        "deviceTags": body.get("deviceTags") or {},
        "createTime": now,
        "status": "inactive",
        "activeTime": 0,
        "lastOnlineTime": 0,
        "lastOfflineTime": 0,
        **dict.fromkeys(("measurepointLastUpdate", "eventLastUpdate", "attributeLastUpdate", "featureLastUpdate")),
    }


def update(call: Call) -> dict[str, Any]:
    """Only the given fields change; attributes one by one, tags as a whole."""
    doc = device(call)
    body = call.body
    check_timezone(body)
    check_tags(body, "deviceTags")
    doc |= {name: body[name] for name in ("timezone", "deviceName", "deviceTags", "deviceDesc") if name in body}
    if body.get("deviceAttributes") is not None:
        doc["deviceAttributes"] = (doc["deviceAttributes"] or {}) | body["deviceAttributes"]
        doc["attributeLastUpdate"] = doc["featureLastUpdate"] = call.state.clock.now()
    call.state.store("device", "asset_id", doc)
    return {"data": None}


def delete(call: Call) -> dict[str, Any]:
    """The device's commands, certificates, files and uploaded values go with it; sub-devices of a gateway remain."""
    asset_id = device(call)["assetId"]
    for table in ("device", "command", "certificate", "file", "sample", "cleared"):
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
    if identified(call, {"productKey": doc["productKey"], "deviceKey": key}) is not None:
        raise Refusal(KEY_TAKEN, "The device key is already in use")
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
    try:
        zone(body.get("timezone") or "+00:00")
    except ValueError as error:
        raise invalid("timezone", str(error)) from error


def check_tags(body: Doc, field: str) -> None:
    """Refuse what "How to use tag" (API FAQs) does not allow."""
    tags: Doc = body.get(field) or {}
    for key, value in tags.items():
        if not _TAG_KEY.fullmatch(key):
            raise invalid(field, f"{key!r} is not a tag key: fewer than 50 letters, digits, _, - and /")
        if not isinstance(value, str) or len(value) >= 200 or value != value.strip(" "):
            raise invalid(field, f"the value of {key!r} must be text of fewer than 200 characters without a blank at either end")


OPERATIONS: Handlers = {
    "searchDevices": search_devices,
    "getDevice": get,
    "createDevice": create,
    "updateDevice": update,
    "deleteDevice": delete,
    "enableDevice": enable,
    "disableDevice": disable,
    "replaceDevice": replace,
}
