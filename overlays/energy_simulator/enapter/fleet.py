"""The devices of the simulated gateway, and the blueprints that describe them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from ..fleet import Point
from ..identity import text, unique_id
from ..series import Source
from .declarations import ALWAYS, CONVERTER, FAULTS, LIMIT, PROPERTIES, SERVICE, DeviceKind, Json, Reading

__all__ = ["KINDS", "blueprint_id", "gateway_fleet", "manifest", "source"]

BASE = 1_767_225_600  # 2026-01-01: the devices were last updated in the days after
_POWER: Mapping[str, Json] = {"nominal_power": {"display_name": "Nominal power", "type": "integer", "unit": "W"}}
_GROUPS: Mapping[str, Json] = {"service": {"display_name": "Service"}, "control": {"display_name": "Control"}}
_ALERTS: Mapping[str, Json] = {
    "over_temperature": {
        "display_name": "Over-temperature",
        "severity": "error",
        "description": "The cabinet is too hot.",
        "troubleshooting": ["Check the fan and its filter.", "Keep direct sun off the cabinet."],
    }
}

KINDS = (
    DeviceKind(
        "gateway",
        "gateway",
        "Gateway",
        "Enapter",
        "ENP-GW",
        {"cpu_load": Reading("float", Point("cpu_load", "AI", "noise", "CPU load", "", 18.0, 9.0), "%"), **ALWAYS},
        SERVICE,
        {"blueprint_spec": "device/3.0", "description": "Local server of the site.", "icon": "enapter-router-wifi", "runtime": {"type": "embedded"}},
        PROPERTIES,
    ),
    DeviceKind(
        "ucm",
        "ucm",
        "Modbus UCM",
        "Enapter",
        "ENP-RS485",
        {"rssi": Reading("float", Point("rssi", "AI", "noise", "Signal strength", "", -58.0, 8.0), "dBm"), **ALWAYS},
        SERVICE,
        {
            "blueprint_spec": "device/1.0",
            "description": "Communication module that speaks Modbus over RS-485.",
            "icon": "enapter-module-din-1",
            "vendor": "enapter",
            "communication_module": {"product": "ENP-RS485", "lua": {"file": "firmware.lua"}},
        },
        PROPERTIES,
    ),
    DeviceKind(
        "inverter",
        "endpoint",
        "Solar inverter",
        "Heliostat Works",
        "HW-50",
        CONVERTER,
        {**SERVICE, **FAULTS, **LIMIT},
        {
            "blueprint_spec": "device/3.0",
            "description": "String inverter, read over Modbus.",
            "icon": "enapter-inverter-solar",
            "category": "solar-generators",
            "runtime": {"type": "lua", "requirements": ["modbus"], "options": {"file": "main.lua"}},
        },
        {**PROPERTIES, **_POWER},
    ),
    DeviceKind(
        "electrolyser",
        "endpoint",
        "Electrolyser",
        "Enapter",
        "EL 4.0",
        CONVERTER,
        {**SERVICE, **FAULTS, **LIMIT},
        {
            "blueprint_spec": "device/3.0",
            "description": "Electrolyser that connects by itself.",
            "icon": "enapter-hydrogen-sensor",
            "category": "electrolysers",
            "runtime": {"type": "embedded"},
        },
        {**PROPERTIES, **_POWER},
    ),
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
    used = {command["group"] for command in kind.commands.values()}
    return {
        **kind.head,
        "display_name": kind.en,
        "properties": dict(kind.properties),
        "telemetry": {name: reading.declared() for name, reading in kind.telemetry.items()},
        "alerts": dict(_ALERTS) if "alerts" in kind.telemetry else {},
        "command_groups": {name: group for name, group in _GROUPS.items() if name in used},
        "commands": dict(kind.commands),
    }
