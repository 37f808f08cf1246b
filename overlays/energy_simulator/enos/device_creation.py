"""Creating devices of Connection, one or many; what is told of them differs from version to version."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..answers import Call, Refusal, not_found
from ..fleet import MODELS
from ..identity import text
from ..platform import Handlers
from ..state import Doc
from .batches import outcome
from .devices import KEY_TAKEN, check_attributes, check_name, check_tags, check_timezone, taken

__all__ = ["OPERATIONS", "create", "create_batch"]

PRODUCT_FULL, FAILED = 11739, -1
PRODUCT_QUOTA = 10_000
TOLD = ("assetId", "productKey", "deviceKey", "deviceSecret")


def create(call: Call, told: Sequence[str] = TOLD) -> dict[str, Any]:
    return {"data": _created(call, call.body, told)}


def create_batch(call: Call, told: Sequence[str] = TOLD) -> dict[str, Any]:
    """A device that cannot be created does not stop the others; each has its result at its place in the request."""
    return outcome([_result(call, sent, told) for sent in call.body["deviceList"]])


def _result(call: Call, sent: Doc, told: Sequence[str]) -> Doc:
    try:
        return {"code": 0, "msg": "OK", "data": _created(call, sent, told)}
    except Refusal as error:
        return {"code": FAILED, "msg": error.message, "data": None}  # EnosBatchEachData knows 0 and -1 only


def _created(call: Call, sent: Doc, told: Sequence[str]) -> Doc:
    """Add a device, or refuse it before anything has changed. The messages are those of the error tables of the pages."""
    state = call.state
    product = state.document("product", "product_key", sent["productKey"])
    if product is None:
        raise not_found("The product does not exist")
    if state.value("select count(*) from device where product_key = ?", (sent["productKey"],)) >= PRODUCT_QUOTA:
        raise Refusal(PRODUCT_FULL, "Exceed max device size")
    check_name(sent, "deviceName")
    check_timezone(sent)
    check_tags(sent, "deviceTags")
    check_attributes(call, product["modelId"], sent.get("deviceAttributes"))
    if sent.get("deviceKey") and taken(call, product["productKey"], sent["deviceKey"]):
        raise Refusal(KEY_TAKEN, "DeviceKey existed")
    doc = _new(call, product, sent)
    state.insert("device", [doc], until=[0])
    return {name: doc[name] for name in told}


def _new(call: Call, product: Doc, sent: Doc) -> Doc:
    seed, number = call.state.seed, call.state.next_number("device", 1)
    return {
        "orgId": call.state.credentials.org_id,
        "assetId": text(8, seed, "created asset", number),
        "modelId": product["modelId"],
        "modelIdPath": MODELS[product["modelId"]].path,
        **{name: product[name] for name in ("productKey", "productName", "productType", "dataFormat")},
        "deviceKey": sent.get("deviceKey") or text(10, seed, "created device", number),
        "deviceName": sent["deviceName"],
        "deviceSecret": text(20, seed, "created secret", number),
        "deviceDesc": sent.get("deviceDesc"),
        "timezone": sent["timezone"],
        "deviceAttributes": sent.get("deviceAttributes") or {},
        "deviceTags": sent.get("deviceTags") or {},
        "createTime": call.state.clock.now(),
        "status": "inactive",
        "activeTime": 0,
        "lastOnlineTime": 0,
        "lastOfflineTime": 0,
        **dict.fromkeys(("measurepointLastUpdate", "eventLastUpdate", "attributeLastUpdate", "featureLastUpdate")),
    }


OPERATIONS: Handlers = {"createDevice": create, "batchCreateDevices": create_batch}
