"""The blueprints that are always there: those of v1, and one for devices that have no other."""

from __future__ import annotations

from ..declarations import DeviceKind
from ..fleet import KINDS, blueprint_id

__all__ = ["BARE", "kind_of", "known"]

_HEAD = {"blueprint_spec": "device/3.0", "description": "A device of which nothing is known.", "runtime": {"type": "embedded"}}
BARE = DeviceKind("bare", "endpoint", "Device", "Enapter", "", {}, {}, _HEAD, {})  # of standalone devices, and what runs an uploaded blueprint
_KINDS = {kind.key: kind for kind in (*KINDS, BARE)}


def kind_of(key: str) -> DeviceKind:
    return _KINDS[key]


def known(seed: int, wanted: str) -> DeviceKind | None:
    """Return the kind whose blueprint has this ID."""
    return next((kind for kind in _KINDS.values() if blueprint_id(seed, kind) == wanted), None)
