"""The devices of the simulated gateway, and the blueprints that describe them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ..fleet import Point
from ..identity import text, unique_id
from ..series import Source

__all__ = ["KINDS", "DeviceKind", "blueprint_id", "gateway_fleet", "manifest", "source"]

BASE = 1_767_225_600  # 2026-01-01: the devices were last updated in the days after


@dataclass(frozen=True, slots=True)
class DeviceKind:
    """A sort of devices: one blueprint."""

    key: str
    type: str
    en: str
    vendor: str
    model: str
    telemetry: Mapping[str, tuple[str, Point]]  # attribute: its type, and the curve behind it
    commands: Mapping[str, Mapping[str, Any]]


_PING = {"ping": {"display_name": "Ping"}, "reboot": {"display_name": "Reboot"}}
_FAULTS = {"fail_self_test": {"display_name": "Self test that fails"}, "lose_connection": {"display_name": "Lose the connection"}}
_STATE = Point("state", "DI", "state", "State", "")
_ALWAYS = {
    "uptime": ("integer", Point("uptime", "AI", "counter", "Uptime", "")),
    "alerts": ("string_array", _STATE),
}
_CONVERTER = {
    "ac_power": ("float", Point("ac_power", "AI", "power", "AC power", "", swing=1000.0)),
    "ac_voltage": ("float", Point("ac_voltage", "AI", "noise", "AC voltage", "", 400.0, 4.0)),
    "total_energy": ("float", Point("total_energy", "AI", "counter", "Energy", "")),
    "status": ("string", _STATE),
    "grid_connected": ("boolean", _STATE),
    **_ALWAYS,
}
_LIMIT = {"set_power_limit": {"display_name": "Set power limit", "arguments": {"percent": {"type": "integer", "min": 0, "max": 100}}}}

KINDS = (
    DeviceKind(
        "gateway",
        "gateway",
        "Gateway",
        "Enapter",
        "ENP-GW",
        {"cpu_load": ("float", Point("cpu_load", "AI", "noise", "CPU load", "", 18.0, 9.0)), **_ALWAYS},
        _PING,
    ),
    DeviceKind(
        "ucm", "ucm", "Modbus UCM", "Enapter", "ENP-RS485", {"rssi": ("float", Point("rssi", "AI", "noise", "Signal", "", -58.0, 8.0)), **_ALWAYS}, _PING
    ),
    DeviceKind("inverter", "endpoint", "Solar inverter", "Heliostat Works", "HW-50", _CONVERTER, {**_PING, **_FAULTS, **_LIMIT}),
    DeviceKind("electrolyser", "endpoint", "Electrolyser", "Enapter", "EL 4.0", _CONVERTER, {**_PING, **_FAULTS, **_LIMIT}),
)
_CYCLE = [KINDS[0], KINDS[1], *[KINDS[2]] * 15, *[KINDS[3]] * 3]


def gateway_fleet(seed: int, count: int) -> Iterator[tuple[dict[str, Any], str, int | None]]:
    """Yield the devices: document, kind, and when they went offline in milliseconds, None for those online."""
    for index in range(count):
        kind = _CYCLE[index % len(_CYCLE)]
        dice = random.Random(f"gateway device {seed} {index}")
        updated = BASE + dice.randrange(20 * 86_400)
        online = dice.random() < 0.94
        yield _device(seed, kind, index, updated, dice, online), kind.key, None if online else updated * 1000


def _device(seed: int, kind: DeviceKind, index: int, updated: int, dice: random.Random, online: bool) -> dict[str, Any]:
    properties = {"vendor": kind.vendor, "model": kind.model, "serial_number": f"E{dice.randrange(10**7):07d}", "fw_ver": dice.choice(("2.4.1", "2.5.0"))}
    return {
        "device_id": unique_id(seed, "gateway device", index),
        "type": kind.type,
        "updated_at": datetime.fromtimestamp(updated, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "properties": {**properties, "nominal_power": 50_000} if kind.type == "endpoint" else properties,
        "connectivity": {"online": online},
    }


def source(seed: int, device_id: str) -> Source:
    """Return what makes the telemetry of a device its own."""
    return Source(50.0, int(text(4, seed, device_id, alphabet="0123456789")), 120)


def blueprint_id(seed: int, kind: DeviceKind) -> str:
    return unique_id(seed, "blueprint", kind.key)


def manifest(kind: DeviceKind) -> dict[str, Any]:
    """Return the manifest of a blueprint, as `expand=manifest` shows it and the archive holds it."""
    return {
        "blueprint_spec": "device/1.0",
        "display_name": kind.en,
        "vendor": kind.vendor.lower().replace(" ", "_"),
        "properties": {"model": {"display_name": "Model", "type": "string"}},
        "telemetry": {name: {"display_name": point.en, "type": kind_of} for name, (kind_of, point) in kind.telemetry.items()},
        "commands": dict(kind.commands),
    }
