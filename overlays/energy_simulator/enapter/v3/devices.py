"""Devices, found by ID or slug. They are those of v1; what is deleted here is gone there too, what is added here is seen here only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from ...answers import Answer, Call, Refusal
from ...identity import text
from ...platform import Handlers
from ...series import MINUTE
from ...state import Doc, State, encoded
from ..roles import check_role
from ..telemetry import Attribute
from .blueprints import kind_key, manifest_of
from .kinds import kind_of
from .pages import done, page, stamp
from .sites import site_id

__all__ = ["OPERATIONS", "Device", "device", "device_at", "shown", "store"]

BASIC = ("id", "blueprint_id", "name", "site_id", "updated_at", "slug", "type", "authorized_role")
STORED = ("properties", "connectivity", "communication")
COLUMNS = "doc, kind, until"
TERMINAL = "wss://terminal.solar.example/channels"


@dataclass(frozen=True, slots=True)
class Device:
    """A device: its document, its kind, and when it stopped reporting in milliseconds, None while it reports, 0 if it never did."""

    doc: Doc
    kind: str
    until: int | None

    @property
    def id(self) -> str:
        return str(self.doc["id"])

    def attribute(self, state: State, name: str) -> Attribute | None:
        """Return a telemetry attribute, None if the device has none of that name."""
        reading = kind_of(self.kind).telemetry.get(name)
        return Attribute(state, self.id, reading.series_type, reading.point, self.until) if reading else None


def device_at(state: State, name: str) -> Device | None:
    """Return the device with this ID or slug."""
    rows = state.rows(f"select {COLUMNS} from v3_device where device_id = ? or slug = ? order by device_id = ? desc limit 1", (name, name, name))
    return Device(msgspec.json.decode(rows[0][0]), *rows[0][1:]) if rows else None


def device(call: Call) -> Device:
    """Return the device that the path names, which must be of the site that it names."""
    name = call.path["device_id"]
    found = device_at(call.state, name)
    if found is None or ("site_id" in call.path and found.doc["site_id"] != site_id(call)):
        raise Refusal("not_found", "Device not found.", details={"device_id": name})
    return found


def shown(call: Call, found: Device) -> Doc:
    """The device with what `expand` asks for."""
    expand: Sequence[str] = call.query.get("expand") or ()
    doc = {name: found.doc[name] for name in (*BASIC, *(name for name in STORED if name in expand and name in found.doc))}
    if "site" in expand:
        doc["site"] = call.state.document("v3_site", "site_id", doc["site_id"])
    if "manifest" in expand:
        doc["manifest"] = manifest_of(call.state, doc["blueprint_id"])
    if "raised_alert_names" in expand:
        alerts = found.attribute(call.state, "alerts") if found.until is None else None
        minute = call.state.clock.now() // MINUTE
        doc["raised_alert_names"] = alerts.values(range(minute, minute + 1))[0] if alerts else []
    return doc


def store(call: Call, found: Device, **changes: Any) -> Device:
    """Change fields of the device's document."""
    changed = Device({**found.doc, **changes, "updated_at": stamp(call.state.clock.now())}, found.kind, found.until)
    call.state.run("update v3_device set doc = ? where device_id = ?", (encoded(changed.doc), found.id))
    return changed


def list_devices(call: Call) -> dict[str, Any]:
    """In the order of their IDs."""
    wanted = site_id(call) if "site_id" in call.path else None
    rows, total = page(call, "v3_device", COLUMNS, where="? is null or site_id = ?", values=[wanted, wanted], order="device_id")
    return {"devices": [shown(call, Device(msgspec.json.decode(doc), kind, until)) for doc, kind, until in rows], "total_count": total}


def get_device(call: Call) -> dict[str, Any]:
    return {"device": shown(call, device(call))}


def get_manifest(call: Call) -> dict[str, Any]:
    return {"manifest": manifest_of(call.state, device(call).doc["blueprint_id"])}


def update_device(call: Call) -> dict[str, Any]:
    """Null leaves a field as it is, and so does an empty text: the official command line sends it for what its user does not name."""
    found = device(call)
    check_role(found.doc["authorized_role"])
    changes = {name: call.body[name] for name in ("name", "slug") if call.body.get(name)}
    other = device_at(call.state, changes["slug"]) if "slug" in changes else None
    if other is not None and other.id != found.id:
        raise Refusal("conflict", "The slug is already in use.", details={"slug": changes["slug"]})
    return {"device": shown(call, store(call, found, **changes))}


def delete_device(call: Call) -> Answer:
    """Its executions go with it. A device on which others run can only be deleted after them."""
    found = device(call)
    check_role(found.doc["authorized_role"])
    if call.state.value("select count(*) from v3_device where upstream_id = ?", (found.id,)):
        raise Refusal("unprocessable_entity", "Other devices run on the device: delete them first.")
    for table in ("v3_device", "v3_execution", "gateway_device"):
        call.state.run(f"delete from {table} where device_id = ?", (found.id,))
    return done(call)


def delete_site_device(call: Call) -> dict[str, Any]:
    """The official VS Code extension decodes the answer as JSON."""
    delete_device(call)
    return {}


def run_terminal(call: Call) -> dict[str, Any]:
    """Only gateways have a terminal, and it can be switched off in their settings. Nothing listens on the address."""
    found = device(call)
    check_role(found.doc["authorized_role"])
    if not found.doc.get("terminal") or found.doc["connectivity"]["status"] != "ONLINE":
        raise Refusal("unprocessable_entity", "The device has no remote terminal, or it is switched off.", details={"device_id": found.id})
    number = call.state.next_number("v3 terminal", 1)
    return {"channel_id": f"terminal-{number}", "token": text(40, call.state.seed, "terminal", found.id, number), "websocket_url": TERMINAL}


def assign_blueprint(call: Call) -> dict[str, Any]:
    """What the device can do follows its blueprint at once."""
    found = device(call)
    blueprint: str = call.body["blueprint_id"]
    kind = kind_key(call.state, blueprint)
    changed = store(call, found, blueprint_id=blueprint)
    call.state.run("update v3_device set kind = ? where device_id = ?", (kind, found.id))
    return {"device": shown(call, changed)}


OPERATIONS: Handlers = {
    "listDevicesV3": list_devices,
    "listSiteDevicesV3": list_devices,
    "getDeviceV3": get_device,
    "getSiteDeviceV3": get_device,
    "getDeviceManifestV3": get_manifest,
    "updateDeviceV3": update_device,
    "updateSiteDeviceV3": update_device,
    "deleteDeviceV3": delete_device,
    "deleteSiteDeviceV3": delete_site_device,
    "runTerminalV3": run_terminal,
    "runSiteDeviceTerminalV3": run_terminal,
    "assignBlueprintV3": assign_blueprint,
    "assignSiteDeviceBlueprintV3": assign_blueprint,
}
