"""The blueprints that are always there: those of v1, and one for devices that have no other."""

from __future__ import annotations

from ..fleet import KINDS, DeviceKind, blueprint_id

__all__ = ["BARE", "kind_of", "known"]

BARE = DeviceKind("bare", "endpoint", "Device", "Enapter", "", {}, {})  # of standalone devices, and what runs an uploaded blueprint
_KINDS = {kind.key: kind for kind in (*KINDS, BARE)}


def kind_of(key: str) -> DeviceKind:
    return _KINDS[key]


def known(seed: int, wanted: str) -> DeviceKind | None:
    """Return the kind whose blueprint has this ID."""
    return next((kind for kind in _KINDS.values() if blueprint_id(seed, kind) == wanted), None)
