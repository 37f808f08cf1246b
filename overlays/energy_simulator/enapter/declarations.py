"""What a manifest declares: telemetry attributes, and what the kinds of devices have in common. The form is that of published blueprints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..fleet import Point

__all__ = ["ALWAYS", "CONVERTER", "FAULTS", "LIMIT", "PROPERTIES", "SERVICE", "DeviceKind", "Json", "Reading"]

Json = Mapping[str, Any]
SERIES = {"alerts": "string_array", "array_of_strings": "string_array"}  # time series have types of their own, see X-Enapter-Timeseries-Data-Types


@dataclass(frozen=True, slots=True)
class Reading:
    """A telemetry attribute, and the curve behind its values."""

    type: str
    point: Point
    unit: str = ""  # mostly UCUM, as in published blueprints
    more: Json = field(default_factory=dict[str, Any])

    @property
    def series_type(self) -> str:
        return SERIES.get(self.type, self.type)

    def declared(self) -> dict[str, Any]:
        return {"display_name": self.point.en, "type": self.type, **({"unit": self.unit} if self.unit else {}), **self.more}


@dataclass(frozen=True, slots=True)
class DeviceKind:
    """A sort of devices: one blueprint."""

    key: str
    type: str
    en: str
    vendor: str
    model: str
    telemetry: Mapping[str, Reading]
    commands: Mapping[str, Json]
    head: Json  # of the manifest: what it is for, and how the device is integrated
    properties: Mapping[str, Json]

    @property
    def script(self) -> str | None:
        """The Lua file of the blueprint, None where the device needs none."""
        module: Json = self.head.get("communication_module", {}).get("lua", {})
        runtime: Json = self.head.get("runtime", {}).get("options", {})
        return module.get("file") or runtime.get("file")


PROPERTIES: Mapping[str, Json] = {
    "vendor": {"display_name": "Vendor", "type": "string"},
    "model": {"display_name": "Model", "type": "string"},
    "serial_number": {"display_name": "Serial number", "type": "string"},
    "fw_ver": {"display_name": "Firmware version", "type": "string"},
}
ALWAYS = {
    "uptime": Reading("integer", Point("uptime", "AI", "counter", "Uptime", ""), "s"),
    "alerts": Reading("alerts", Point("alerts", "DI", "state", "Alerts", "")),
}
_STATES: Json = {
    "idle": {"display_name": "Idle", "color": "blue"},
    "producing": {"display_name": "Producing", "color": "green"},
    "fault": {"display_name": "Fault", "color": "red", "description": "The device has stopped because something failed."},
}
CONVERTER = {
    "ac_power": Reading("float", Point("ac_power", "AI", "power", "AC power", "", swing=1000.0), "W"),
    "ac_voltage": Reading("float", Point("ac_voltage", "AI", "noise", "AC voltage", "", 400.0, 4.0), "V"),
    "total_energy": Reading("float", Point("total_energy", "AI", "counter", "Energy since commissioning", ""), "kWh"),
    "status": Reading("string", Point("status", "DI", "state", "Status", ""), more={"enum": _STATES}),
    "grid_connected": Reading("boolean", Point("grid_connected", "DI", "state", "Connected to the grid", "")),
    **ALWAYS,
}
SERVICE: Mapping[str, Json] = {
    "ping": {"display_name": "Ping", "description": "Asks for a sign of life.", "group": "service"},
    "reboot": {"display_name": "Reboot", "group": "service", "confirmation": {"title": "Reboot the device?", "severity": "warning"}},
}
FAULTS: Mapping[str, Json] = {
    "fail_self_test": {"display_name": "Self test that fails", "group": "service"},
    "lose_connection": {"display_name": "Lose the connection", "group": "service"},
}
_PERCENT: Json = {"display_name": "Share of the nominal power in percent", "type": "integer", "required": True, "min": 0, "max": 100}
LIMIT: Mapping[str, Json] = {
    "set_power_limit": {"display_name": "Limit the power", "group": "control", "access_level": "owner", "arguments": {"percent": _PERCENT}},
}
