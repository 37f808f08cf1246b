"""Events that devices reported, and the log of what devices did."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from ..answers import Call, not_found
from ..localtime import instant, is_local
from ..platform import Handlers
from .envelope import invalid
from .search import exact, search

__all__ = ["OPERATIONS"]

WEEK_MS = 7 * 86_400_000
DEVICE = {"productKey": exact("product_key"), "deviceKey": exact("device_key"), "assetId": exact("asset_id")}
FIELDS = {**DEVICE, "tslEventKey": exact("event_key"), "tslEventType": exact("event_type")}
COLUMNS = {"productKey": "product_key", "deviceKey": "device_key", "assetId": "asset_id", "tslEventKey": "event_key", "tslEventType": "event_type"}


def search_events(call: Call) -> dict[str, Any]:
    """The single fields and `expression` narrow by the same things; without a range the last week is searched."""
    conditions: list[tuple[str, Any]] = [(f"{column} = ?", call.body[name]) for name, column in COLUMNS.items() if call.body.get(name)]
    return search(call, "event", FIELDS, order="time desc, id desc", size=10, conditions=conditions + _range(call))


def _range(call: Call) -> list[tuple[str, Any]]:
    """The time range as conditions. Local time is each device's own, so it is compared with the local time of the event."""
    start: str | None = call.body.get("startTime") or None
    end: str | None = call.body.get("endTime") or None
    kinds: set[bool] = set()
    for name, text in (("startTime", start), ("endTime", end)):
        try:
            if text:
                kinds.add(is_local(text))
                instant(text)
        except ValueError as error:
            raise invalid(name, str(error)) from error
    if len(kinds) == 2:
        raise invalid("endTime", "startTime and endTime must have the same form")
    if kinds == {True}:
        last = datetime.fromisoformat(end) if end else datetime.max
        first = start or (last - timedelta(milliseconds=WEEK_MS)).isoformat(" ")
        return [("local >= ?", first), *([("local <= ?", end)] if end else [])]
    newest = instant(end) if end else call.state.clock.now()
    return [("time >= ?", instant(start) if start else newest - WEEK_MS), ("time <= ?", newest)]


def get(call: Call) -> dict[str, Any]:
    found = call.state.document("event", "event_id", call.query["eventId"])
    if found is None:
        raise not_found("The event does not exist")
    return {"data": found}


def search_logs(call: Call) -> dict[str, Any]:
    conditions = [("time >= ?", call.query["startTime"]), ("time <= ?", call.query["endTime"])]
    found = search(call, "log", DEVICE, order="time desc, id desc", size=100, conditions=conditions)
    del found["pagination"]["sortedBy"]  # the sample of connect/search_device_log has none
    return found


OPERATIONS: Handlers = {"searchEvents": search_events, "getEvent": get, "searchDeviceLogs": search_logs}
