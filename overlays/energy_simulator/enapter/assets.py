"""Assets API: devices by pages, and one device."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Any

import msgspec

from ..answers import Call, Refusal
from ..platform import Handlers
from ..state import State
from .declarations import DeviceKind
from .fleet import KINDS, manifest

__all__ = ["OPERATIONS", "by_hardware", "kind_of", "page_token", "position"]

DEFAULT_PAGE = 50  # "If omitted, the number of results is chosen by the server"
BASIC = ("device_id", "type", "updated_at")
_KINDS = {kind.key: kind for kind in KINDS}


def list_devices(call: Call) -> dict[str, Any]:
    """In the order of the fleet. `next_page_token` is null on the last page."""
    after = position(call.query.get("page_token") or "")
    size: int = call.query.get("page_size") or DEFAULT_PAGE
    types: list[str] = call.query.get("filter[type_in]") or []
    condition = f"and type in ({', '.join('?' * len(types))})" if types else ""
    rows = call.state.rows(f"select id, doc, kind from gateway_device where id > ? {condition} order by id limit ?", [after, *types, size + 1])
    shown = [_shown(call, doc, kind) for _, doc, kind in rows[:size]]
    return {"devices": shown, "next_page_token": page_token(rows[size - 1][0]) if len(rows) > size else None}


def get_device(call: Call) -> dict[str, Any]:
    rows = call.state.rows("select doc, kind from gateway_device where device_id = ?", (call.path["device_id"],))
    if not rows:
        raise Refusal("not_found", "Device not found.")
    return {"device": _shown(call, *rows[0])}


def by_hardware(state: State, hardware_id: str) -> str | None:
    """Return the ID of the device with this hardware ID. Devices that a UCM speaks for have none of their own."""
    found: str | None = state.value("select device_id from v3_device where hardware_id = ?", (hardware_id,))
    return found


def kind_of(key: str) -> DeviceKind:
    return _KINDS[key]


def _shown(call: Call, doc: str, kind: str) -> dict[str, Any]:
    """The device with what `expand` asks for."""
    expand: Sequence[str] = call.query.get("expand") or ()
    known: dict[str, Any] = msgspec.json.decode(doc)
    shown = {name: known[name] for name in (*BASIC, *(name for name in ("properties", "connectivity") if name in expand))}
    return {**shown, "manifest": manifest(kind_of(kind))} if "manifest" in expand else shown


def page_token(row: int) -> str:
    """Return the opaque token of the page after the device in `row`."""
    return base64.b64encode(f"after {row}".encode()).decode()


def position(token: str) -> int:
    """Return the row that a page token stands for; an empty one is the beginning."""
    if not token:
        return 0
    try:
        word, number = base64.b64decode(token, validate=True).decode("ascii").split(" ")
        if word == "after" and number.isdigit() and page_token(int(number)) == token:
            return int(number)
    except (binascii.Error, ValueError) as error:
        raise _malformed() from error
    raise _malformed()


def _malformed() -> Refusal:
    return Refusal("invalid_query_parameter_format", "page_token is invalid.", details={"parameter": "page_token"})


OPERATIONS: Handlers = {"listDevices": list_devices, "getDevice": get_device}
