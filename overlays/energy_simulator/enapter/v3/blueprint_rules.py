"""What a manifest must be: the rules of the platform's published schemas, `device/1.0` and `device/3.0`, that all published blueprints keep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from ..roles import ROLES

__all__ = ["broken"]

SPECS = ("device/1.0", "device/3.0")
INTEGRATIONS = {"device/1.0": ("communication_module", "communication_modules"), "device/3.0": ("runtime",)}
TYPES = ("boolean", "string", "integer", "float", "array_of_strings", "json", "object")  # `object` is known from the official MCP server
TELEMETRY = (*TYPES, "alerts")
SEVERITIES = ("info", "warning", "error")
RUNTIMES = ("lua", "embedded")
ACCESS = tuple(role.lower() for role in ROLES)
_NAME, _ALERT = re.compile(r"[A-Za-z][A-Za-z0-9_]*"), re.compile(r"[A-Za-z0-9_-]+")
SECTIONS = {"properties": _NAME, "telemetry": _NAME, "alerts": _ALERT, "command_groups": _NAME, "commands": _NAME}
Json = Mapping[str, Any]


def broken(manifest: Json) -> Iterator[str]:
    """Yield what is wrong with a manifest, with the place."""
    yield from _choice(manifest, "", "blueprint_spec", SPECS)
    yield from _text(manifest, "", "display_name")
    yield from _integration(manifest)
    for part, name in SECTIONS.items():
        yield from _malformed(manifest, "", part, name)
    for part, types in (("properties", TYPES), ("telemetry", TELEMETRY)):
        for key, member in _members(manifest, part):
            yield from _value(member, f"{part}.{key}.", types)
    for key, alert in _members(manifest, "alerts"):
        yield from _text(alert, f"alerts.{key}.", "display_name")
        yield from _choice(alert, f"alerts.{key}.", "severity", SEVERITIES)
    groups = dict(_members(manifest, "command_groups"))
    for key, group in groups.items():
        yield from _text(group, f"command_groups.{key}.", "display_name")
    for key, command in _members(manifest, "commands"):
        yield from _command(command, f"commands.{key}.", tuple(groups))


def _integration(manifest: Json) -> Iterator[str]:
    """All of a hundred published blueprints say how the device is integrated."""
    ways = INTEGRATIONS.get(str(manifest.get("blueprint_spec")), ())
    if ways and not any(isinstance(manifest.get(way), dict) for way in ways):
        yield f"{ways[0]} is missing"
    elif "runtime" in ways:
        yield from _choice(manifest["runtime"], "runtime.", "type", RUNTIMES)


def _command(command: Json, place: str, groups: tuple[str, ...]) -> Iterator[str]:
    yield from _text(command, place, "display_name")
    yield from _choice(command, place, "group", groups)
    yield from _choice(command, place, "access_level", ACCESS, optional=True)
    yield from _malformed(command, place, "arguments", _NAME)
    for key, argument in _members(command, "arguments"):
        yield from _value(argument, f"{place}arguments.{key}.", TYPES)


def _value(member: Json, place: str, types: tuple[str, ...]) -> Iterator[str]:
    yield from _text(member, place, "display_name")
    yield from _choice(member, place, "type", types)


def _members(parent: Json, part: str) -> Iterator[tuple[str, Json]]:
    """Yield the members of a section that are what members must be."""
    section: Any = parent.get(part)
    if isinstance(section, dict):
        yield from ((key, cast("Json", member)) for key, member in cast("dict[str, Any]", section).items() if isinstance(member, dict))


def _malformed(parent: Json, place: str, part: str, name: re.Pattern[str]) -> Iterator[str]:
    section: Any = parent.get(part) or {}
    if not isinstance(section, dict):
        yield f"{place}{part} is not a mapping"
        return
    for key, member in cast("dict[str, Any]", section).items():
        if not name.fullmatch(key):
            yield f"{place}{part}.{key} is not a name"
        if not isinstance(member, dict):
            yield f"{place}{part}.{key} is not a mapping"


def _text(parent: Json, place: str, name: str) -> Iterator[str]:
    if not isinstance(parent.get(name), str) or not parent[name]:
        yield f"{place}{name} is missing"


def _choice(parent: Json, place: str, name: str, allowed: tuple[str, ...], *, optional: bool = False) -> Iterator[str]:
    found = parent.get(name)
    if found is None and optional:
        return
    if found is None:
        yield f"{place}{name} is missing"
    elif found not in allowed:
        yield f"{place}{name} is not one of {', '.join(allowed)}" if allowed else f"{place}{name} names a group that is not declared"
