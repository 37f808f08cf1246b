"""Adding devices. A Lua device on a UCM that is online is online at once; the others wait for hardware, which here never comes."""

from __future__ import annotations

import itertools
import re
from typing import Any

from ...answers import Call, Refusal
from ...identity import text, unique_id
from ...platform import Handlers
from ...state import Doc
from ..fleet import blueprint_id
from .blueprints import kind_key
from .configuration import configuration
from .devices import Device, device_at, store
from .kinds import BARE, kind_of
from .pages import stamp
from .seeding import HEX
from .sites import site_id

__all__ = ["OPERATIONS"]

RUNTIMES = frozenset({"VIRTUAL_UCM", "HARDWARE_UCM", "EMBEDDED_UCM", "LINK_MASTER_UCM", "LINK_SLAVE_UCM"})


def standalone(call: Call) -> dict[str, Any]:
    number = call.state.next_number("v3 device", 1)
    hardware = text(32, call.state.seed, "created hardware", number, alphabet=HEX)
    doc = _doc(call, number, "STANDALONE", {"type": "MQTT_V1_TLS", "hardware_id": hardware, "channel_id": "main"})
    return _added(call, {**doc, "blueprint_id": blueprint_id(call.state.seed, BARE)}, BARE.key, 0)


def virtual_ucm(call: Call) -> dict[str, Any]:
    return {"device_id": _ucm(call, "VIRTUAL_UCM", call.body["hardware_id"], "MQTT_V1_LOCALHOST").id}


def ucm(call: Call) -> dict[str, Any]:
    """The fields that the documentation does not call mandatory are chosen when they are missing."""
    chosen = text(32, call.state.seed, "chosen hardware", call.state.next_number("v3 hardware", 1), alphabet=HEX)
    found = _ucm(call, "HARDWARE_UCM", call.body.get("hardware_id") or chosen, "MQTT_V1_TLS")
    config = configuration(call, found, call.body.get("protocol") or "MQTTS")
    return {"config": config, "device_id": found.id, "slug": found.doc["slug"]}


def _ucm(call: Call, kind: str, hardware: str, way: str) -> Device:
    """The same hardware is the same device, which is provisioned anew."""
    same: str | None = call.state.value("select device_id from v3_device where hardware_id = ?", (hardware,))
    found = device_at(call.state, same) if same else None
    if found is not None:
        if found.doc["type"] != kind or found.doc["site_id"] != _site(call):
            raise Refusal("conflict", "The hardware ID belongs to another device.", details={"hardware_id": hardware})
        return store(call, found, name=call.body.get("name") or found.doc["name"])
    number = call.state.next_number("v3 device", 1)
    doc = _doc(call, number, kind, {"type": way, "hardware_id": hardware, "channel_id": "ucm"})
    doc["blueprint_id"] = blueprint_id(call.state.seed, kind_of("ucm"))
    _added(call, doc, "ucm", 0)
    return Device(doc, "ucm", 0)


def lua(call: Call) -> dict[str, Any]:
    runtime = device_at(call.state, call.body["runtime_id"])
    if runtime is None or runtime.doc["type"] not in RUNTIMES:
        raise Refusal("unprocessable_entity", "The runtime is not a UCM of this account.", details={"runtime_id": call.body["runtime_id"]})
    kind = kind_key(call.state, call.body["blueprint_id"])
    doc = _doc(call, call.state.next_number("v3 device", 1), "LUA", {"type": "UCM_LUA", "upstream_id": runtime.id})
    place = {name: runtime.doc[name] for name in ("site_id", "authorized_role", "connectivity")}
    return _added(call, {**doc, **place, "blueprint_id": call.body["blueprint_id"]}, kind, runtime.until)


def _added(call: Call, doc: Doc, kind: str, until: int | None) -> dict[str, Any]:
    call.state.insert("v3_device", [doc], kind=[kind], until=[until])
    return {"device_id": doc["id"]}


def _doc(call: Call, number: int, kind: str, communication: Doc) -> Doc:
    name: str = call.body.get("name") or f"{kind.replace('_', ' ').capitalize()} {number}"
    return {
        "id": unique_id(call.state.seed, "created gateway device", number),
        "name": name,
        "site_id": _site(call),
        "updated_at": stamp(call.state.clock.now()),
        "slug": _slug(call, name),
        "type": kind,
        "authorized_role": "OWNER",
        "properties": {},
        "connectivity": {"status": "UNKNOWN"},
        "communication": communication,
    }


def _site(call: Call) -> str:
    """Return the site of the request, without one the gateway's."""
    wanted: str | None = call.body.get("site_id")
    return site_id(Call(call.operation, call.state, {}, path={"site_id": wanted} if wanted else {}))


def _slug(call: Call, name: str) -> str:
    """Return the slug that was asked for, which must be free, or one that is made of the name."""
    wanted: str | None = call.body.get("slug")
    if wanted:
        if device_at(call.state, wanted) is not None:
            raise Refusal("conflict", "The slug is already in use.", details={"slug": wanted})
        return wanted
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "device"
    more = (f"{plain}-{number}" for number in itertools.count(2))
    return next(slug for slug in itertools.chain([plain], more) if device_at(call.state, slug) is None)


OPERATIONS: Handlers = {
    "provisionStandaloneV3": standalone,
    "provisionVirtualUcmV3": virtual_ucm,
    "provisionUcmV3": ucm,
    "provisionLuaDeviceV3": lua,
}
