"""Telemetry of devices, by ID or slug. Devices that are online report every ten seconds; the values are those of the minute."""

from __future__ import annotations

from typing import Any

from ...answers import Answer, Call, Refusal
from ...platform import Handlers
from ...series import MINUTE
from ...state import Doc
from ..buckets import duration
from ..telemetry import Column, buckets_of, column, table
from .devices import Device, device, device_at
from .kinds import kind_of

__all__ = ["OPERATIONS"]

RELEVANT = "30s"  # "`30s` by default"
REPORT = 10_000
NOT_FOUND = "telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND"


def latest(call: Call) -> dict[str, Any]:
    """What can be read, and a warning for everything else."""
    found: dict[str, dict[str, Any]] = {}
    for name, attributes in call.query["devices"].items():
        one = device_at(call.state, name)
        found[name] = {attribute: _latest(call, one, attribute) for attribute in filter(None, attributes.split(","))}
    return {"telemetry": found}


def _latest(call: Call, found: Device | None, name: str) -> Doc:
    """Return value and time of an attribute, or why there is none."""
    oldest = call.state.clock.now() - _relevant(call)
    attribute = found.attribute(call.state, name) if found else None
    if found is None or attribute is None:
        return {"warning": "Telemetry attribute is not found." if found else "Device is not found."}
    moment = (call.state.clock.now() if found.until is None else found.until) // REPORT * REPORT
    if moment < oldest:
        return {"warning": "Telemetry attribute has no value within the relevance interval."}
    minute = moment // MINUTE
    return {"value": attribute.values(range(minute, minute + 1))[0], "timestamp": moment // 1000}


def _relevant(call: Call) -> float:
    try:
        return duration(call.query.get("relevance_interval") or RELEVANT) * 1000
    except ValueError as error:
        details = {"parameter": "relevance_interval"}
        raise Refusal("invalid_query_parameter_format", f"relevance_interval: {error}", details=details) from error


def latest_of_device(call: Call) -> dict[str, Any]:
    """Every attribute unless some are named; those without a value are left out, as there are no warnings here."""
    found = device(call)
    names: list[str] = call.query.get("attribute.in") or list(kind_of(found.kind).telemetry)
    values = {name: _latest(call, found, name) for name in names}
    return {"telemetry": {name: value for name, value in values.items() if "warning" not in value}}


def time_series(call: Call) -> Answer:
    """One column for each attribute that is known. Without values there is the heading alone, and the types, which the official SDK needs."""
    buckets = buckets_of(call)
    columns: list[Column] = []
    for selector in call.body["telemetry"]:
        found = device_at(call.state, selector["device"])
        names: str | list[str] = selector["attribute"]
        for name in [names] if isinstance(names, str) else names:
            attribute = found.attribute(call.state, name) if found else None
            if found is not None and attribute is not None:
                columns.append(column(call, attribute, {**selector, "device": found.id, "attribute": name}, buckets))
    if not columns:
        raise Refusal(NOT_FOUND, "No telemetry attributes found.")
    return table(call, columns)


OPERATIONS: Handlers = {
    "getLatestTelemetryV3": latest,
    "getDeviceLatestTelemetryV3": latest_of_device,
    "getDeviceLatestTelemetryByIdV3": latest_of_device,
    "queryTimeSeriesV3": time_series,
}
