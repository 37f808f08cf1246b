"""Commands API. Commands whose name begins with `fail` end in an error of the device, `lose_connection` in one of the platform."""

from __future__ import annotations

from typing import Any

import msgspec

from ..answers import Answer, Call, Refusal, as_json
from ..platform import Handlers
from .assets import by_hardware, kind_of
from .roles import check_role

__all__ = ["OPERATIONS"]

STREAM = "application/x-ndjson"


def execute(call: Call) -> Answer:
    """A failed command is an answer with status 200; only one that cannot be run at all is an error."""
    hardware: str | None = call.body.get("hardware_id")
    wanted: str | None = call.body.get("device_id") or (by_hardware(call.state, hardware) if hardware else None)
    if wanted is None and not hardware:
        raise Refusal("invalid_request_body", "device_id or hardware_id is missing", details={"field": "device_id"})
    rows = call.state.rows("select doc, kind from gateway_device where device_id = ?", (wanted,))
    if not rows:
        raise Refusal("not_found", "Device not found.")
    doc: dict[str, Any] = msgspec.json.decode(rows[0][0])
    name: str = call.body["command_name"]
    if name not in kind_of(rows[0][1]).commands:
        raise Refusal("unprocessable_entity", f"The device has no command {name}.")
    role: str = call.state.value("select json_extract(doc, '$.authorized_role') from v3_device where device_id = ?", (wanted,))
    check_role(role, kind_of(rows[0][1]).commands[name].get("access_level") or "user")  # "Access denied.", tutorial "commands"
    results = _results(name, call.body.get("arguments") or {}, online=doc["connectivity"]["online"])
    if not call.query.get("show_progress"):
        return Answer(as_json(results[-1]), media_type="application/json", operation=call.operation.name)
    return Answer(media_type=STREAM, chunks=[as_json(result) + b"\n" for result in results], operation=call.operation.name)


def _results(name: str, arguments: dict[str, Any], *, online: bool) -> list[dict[str, Any]]:
    """The states that the command passes through; the last one is final."""
    if not online:
        return [{"state": "platform_error", "payload": {"reason": "device is offline"}}]
    before: list[dict[str, Any]] = [{"state": "started"}, {"state": "device_in_progress", "payload": {"progress": 50}}]
    return [*before, _end(name, arguments)]


def _end(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    if name == "lose_connection":
        return {"state": "platform_error", "payload": {"reason": "connection to the device was lost"}}
    if name.startswith("fail"):
        return {"state": "error", "payload": {"reason": "self test failed"}}
    if name == "set_power_limit":
        percent = arguments.get("percent")
        fits = isinstance(percent, int) and not isinstance(percent, bool) and 0 <= percent <= 100
        return {"state": "succeeded", "payload": {"percent": percent}} if fits else {"state": "error", "payload": {"reason": "percent must be from 0 to 100"}}
    return {"state": "succeeded", "payload": {"value": "pong"}} if name == "ping" else {"state": "succeeded"}


OPERATIONS: Handlers = {"executeCommand": execute}
