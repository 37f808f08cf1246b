"""Log lines of devices: one every hour while a device reports, kept for a week. Seed, device and hour decide what it says."""

from __future__ import annotations

from typing import Any

from ...answers import Call
from ...identity import number
from ...platform import Handlers
from ...state import Doc
from .devices import Device, device
from .pages import DEFAULT_PAGE, milliseconds, stamp

__all__ = ["OPERATIONS"]

HOUR = 3_600_000
KEPT = 7 * 24 * HOUR
DELAY = 250  # between writing a line and its receipt
LINES = (("info", "grid connected"), ("debug", "values sent"), ("warning", "fan speed is low"), ("info", "self test passed"), ("error", "no answer on the bus"))


def list_logs(call: Call) -> dict[str, Any]:
    """All lines are stored ones; how many there are is not told, as it is not known whether the platform does."""
    found, query = device(call), call.query
    severity: str | None = query.get("severity")
    lines = [] if query.get("show") == "TEMPORARY_ONLY" else [_line(call, found, hour) for hour in _hours(call, found)]
    lines = [line for line in lines if severity is None or line["severity"] == severity.lower()]
    if query.get("order") == "RECEIVED_AT_DESC":
        lines.reverse()
    offset: int = query.get("offset") or 0
    return {"logs": lines[offset : offset + (query.get("limit") or DEFAULT_PAGE)]}


def _hours(call: Call, found: Device) -> range:
    """The hours since the epoch whose lines were received in the range that is asked for."""
    now = call.state.clock.now()
    start, end = milliseconds(call, "received_at_from"), milliseconds(call, "received_at_to")
    last = min(now if end is None else end, now, now if found.until is None else found.until) - DELAY
    first = max(now - KEPT, 0 if start is None else start) - DELAY
    return range(-(-first // HOUR), last // HOUR + 1)


def _line(call: Call, found: Device, hour: int) -> Doc:
    """The time is a text, since the official command line decodes nothing else."""
    severity, message = LINES[number(call.state.seed, "log", found.id, hour) % len(LINES)]
    return {"received_at": stamp(hour * HOUR + DELAY), "timestamp": str(hour * HOUR // 1000), "severity": severity, "message": message}


OPERATIONS: Handlers = {"listDeviceLogsV3": list_logs, "listSiteDeviceLogsV3": list_logs}
