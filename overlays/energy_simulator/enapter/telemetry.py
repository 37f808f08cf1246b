"""Telemetry API: the latest values, and time series as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from ..answers import Answer, Call, Refusal
from ..fleet import Point
from ..platform import Handlers
from ..series import MINUTE
from ..state import State
from .assets import by_hardware, kind_of
from .buckets import Buckets, aggregated, duration
from .fleet import source

__all__ = ["OPERATIONS", "Attribute", "Column", "buckets_of", "column", "table"]

MAX_DEVICES = 10  # "query language" page of v1
MAX_ROWS = 500_000  # this simulator's own: a range from 1970 on would take minutes
TYPES_HEADER = "X-Enapter-Timeseries-Data-Types"
Column: TypeAlias = "tuple[str, str, dict[int, Any]]"


@dataclass(frozen=True, slots=True)
class Attribute:
    """A telemetry attribute of a device, with what its values follow from."""

    state: State
    device_id: str
    type: str
    point: Point
    until: int | None

    def values(self, minutes: range) -> list[Any]:
        """Return the values of minutes since the epoch, in the attribute's type."""
        numbers = self.state.weather.values(source(self.state.seed, self.device_id), self.point, minutes)
        return [_typed(self.type, number) for number in numbers]

    def newest(self) -> int:
        """The minute of the newest value."""
        return (self.state.clock.now() if self.until is None else self.until) // MINUTE


def _typed(kind: str, number: float) -> Any:
    match kind:
        case "integer":
            return int(number)
        case "string":
            return ("idle", "producing", "fault")[int(number)]
        case "string_array":
            return ["over_temperature"] if number == 2 else []
        case "boolean":
            return number != 2
        case _:
            return number


def _attribute(state: State, device_id: str, name: str) -> Attribute | None:
    """Return the attribute, None if the device has none of that name; an unknown device is refused."""
    rows = state.rows("select kind, until from gateway_device where device_id = ?", (device_id,))
    if not rows:
        raise Refusal("unprocessable_entity", f"Device {device_id} is unknown.")
    reading = kind_of(rows[0][0]).telemetry.get(name)
    return Attribute(state, device_id, reading.series_type, reading.point, rows[0][1]) if reading else None


def now(call: Call) -> dict[str, Any]:
    """What can be read, under the ID or hardware ID that the request has, and an error for everything else."""
    found: dict[str, dict[str, Any]] = {}
    errors: list[dict[str, Any]] = []
    for device_id, names in call.query["devices"].items():
        for name in filter(None, names.split(",")):
            try:
                attribute = _attribute(call.state, by_hardware(call.state, device_id) or device_id, name)
            except Refusal as error:
                errors.append({"code": error.code, "message": error.message, "details": {"device": device_id}})
                break
            if attribute is None:
                errors.append({"code": "not_found", "message": f"Telemetry attribute {name} not found.", "details": {"device": device_id, "attribute": name}})
                continue
            minute = attribute.newest()
            value = attribute.values(range(minute, minute + 1))[0]
            value = json.dumps(value) if isinstance(value, list) else value  # the page knows text, numbers and truth values only
            found.setdefault(device_id, {})[name] = {"value": value, "timestamp": minute * MINUTE // 1000}
    return {"devices": found, **({"errors": errors} if errors else {})}


def timeseries(call: Call) -> Answer:
    """One row for each time bucket that has a value, one column for each selector. Without values the body is empty and has no types."""
    buckets = buckets_of(call)
    selectors: list[dict[str, Any]] = call.body["telemetry"]
    if len({selector["device"] for selector in selectors}) > MAX_DEVICES:
        raise Refusal("unprocessable_entity", f"At most {MAX_DEVICES} devices can be queried at once.")
    columns = [column(call, _selected(call, selector), selector, buckets) for selector in selectors]
    if not any(values for _, _, values in columns):
        return Answer(media_type="text/csv", operation=call.operation.name)
    return table(call, columns)


def table(call: Call, columns: Sequence[Column]) -> Answer:
    """Write the columns side by side."""
    rows = sorted({time for _, _, values in columns for time in values})
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["ts", *(label for label, _, _ in columns)])
    writer.writerows([time, *(_cell(values.get(time)) for _, _, values in columns)] for time in rows)
    headers = [(TYPES_HEADER, kind) for _, kind, _ in columns]  # one line each: the official Grafana plugin reads it so
    return Answer(text.getvalue().encode(), media_type="text/csv", headers=headers, operation=call.operation.name)


def buckets_of(call: Call) -> Buckets:
    """Return the buckets of the range that is asked for."""
    text = call.body.get("granularity") or "1m"
    try:
        start, end, length = _seconds(call.body["from"]), _seconds(call.body["to"]), duration(text)
    except ValueError as error:
        raise Refusal("invalid_request_body", str(error)) from error
    if length < 1 or length != int(length):
        raise Refusal("invalid_request_body", "granularity: whole seconds are expected")
    if end < start:
        raise Refusal("invalid_request_body", "to: it is before from")
    if (end - start) / length > MAX_ROWS:
        raise Refusal("unprocessable_entity", f"The range has more than {MAX_ROWS:,} intervals of the granularity.")
    return Buckets(start, end, int(length), text)


def _seconds(moment: str | float) -> float:
    """Unix seconds, or RFC 3339 text with an offset."""
    if not isinstance(moment, str):
        return float(moment)
    parsed = datetime.fromisoformat(moment)
    if parsed.tzinfo is None:
        raise ValueError(f"{moment!r} has no offset")
    return parsed.timestamp()


def _selected(call: Call, selector: dict[str, Any]) -> Attribute:
    attribute = _attribute(call.state, selector["device"], selector["attribute"])
    if attribute is None:
        raise Refusal("unprocessable_entity", f"Telemetry attribute {selector['attribute']} of device {selector['device']} is unknown.")
    return attribute


def column(call: Call, attribute: Attribute, selector: dict[str, Any], buckets: Buckets) -> Column:
    """Return heading, type and values of one selector."""
    function = str(selector.get("aggregation") or call.body.get("aggregation") or "auto")
    filling: dict[str, Any] = selector.get("gap_filling") or {}
    method, around = str(filling.get("method") or "none"), filling.get("look_around") or "0s"
    first, last = buckets.minutes(attribute.newest())
    try:
        kind, values = aggregated(attribute.type, function, buckets, range(first, last), attribute.values(range(first, last)))
        if method == "locf":
            values = buckets.carried_forward(values, duration(around))
    except ValueError as error:
        raise Refusal("unprocessable_entity", str(error)) from error
    label = f"telemetry={selector['attribute']} device={selector['device']} aggregation={function} granularity={buckets.text}"
    return f"{label} gap_filling_method={method} gap_filling_look_around={around}", kind, values


def _cell(value: Any) -> Any:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case list():
            return json.dumps(value)
        case _:
            return value


OPERATIONS: Handlers = {"getLatestTelemetry": now, "queryTimeSeries": timeseries}
