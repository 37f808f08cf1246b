"""Gateways and their sub-devices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..answers import Call, Refusal, not_found
from ..platform import Handlers
from ..state import Doc
from .devices import FIELDS, NEWEST, device
from .envelope import invalid
from .search import search

__all__ = ["OPERATIONS", "get_gateway", "search_sub_devices"]

NOT_A_GATEWAY, INVALID_PARAMETER = 11738, 11795


def _gateway(call: Call) -> Doc:
    found = device(call, call.body["gateway"])
    if found["productType"] != "Gateway":
        raise Refusal(NOT_A_GATEWAY, "Not Gateway")
    return found


def _gateway_id(call: Call, asset_id: str) -> str | None:
    found: str | None = call.state.value("select gateway_id from device where asset_id = ?", (asset_id,))
    return found


def add(call: Call) -> dict[str, Any]:
    """Attach devices. How many a gateway may have (code 11739) is not documented, so here it is not limited."""
    gateway = _gateway(call)["assetId"]
    for identifier in call.body["subDevices"]:
        found = device(call, identifier)
        if found["productType"] == "Gateway":
            raise invalid("subDevices", f"{found['assetId']} is a gateway")  # log code 791: a gateway may not log in through another
        if _gateway_id(call, found["assetId"]) not in (None, gateway):
            raise invalid("subDevices", f"{found['assetId']} belongs to another gateway")
        call.state.run("update device set gateway_id = ? where asset_id = ?", (gateway, found["assetId"]))
    return {"data": None}


def remove(call: Call) -> dict[str, Any]:
    gateway = _gateway(call)["assetId"]
    for identifier in call.body["subDevices"]:
        found = device(call, identifier)
        if _gateway_id(call, found["assetId"]) != gateway:
            raise Refusal(INVALID_PARAMETER, f"Invalid Argument subDevices:{found['assetId']} is not a sub-device of the gateway")
        call.state.run("update device set gateway_id = null where asset_id = ?", (found["assetId"],))
    return {"data": None}


def get_gateway(call: Call) -> dict[str, Any]:
    found = device(call, call.body["subDevice"])
    gateway = _gateway_id(call, found["assetId"])
    if gateway is None:
        raise not_found("The device has no gateway")
    doc = call.state.document("device", "asset_id", gateway)
    return {"data": doc}


def search_sub_devices(call: Call, write: Callable[[Doc], Doc] | None = None) -> dict[str, Any]:
    fields = {name: field for name, field in FIELDS.items() if name != "productType"}  # not among the fields of connect/search_sub_device
    return search(call, "device", fields, order=NEWEST, size=10, conditions=[("gateway_id = ?", _gateway(call)["assetId"])], write=write)


OPERATIONS: Handlers = {"addSubDevice": add, "removeSubDevice": remove, "getGateway": get_gateway, "searchSubDevices": search_sub_devices}
