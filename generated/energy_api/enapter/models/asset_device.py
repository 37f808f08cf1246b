# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenStrEnum, define


class AssetDeviceExpansion(OpenStrEnum):
    """Something that can be returned about a device beyond its basic fields."""

    MANIFEST = "manifest"
    PROPERTIES = "properties"
    CONNECTIVITY = "connectivity"


class AssetDeviceType(OpenStrEnum):
    """Kind of a device: connected (`endpoint`), a universal communication module (`ucm`) or a gateway."""

    ENDPOINT = "endpoint"
    UCM = "ucm"
    GATEWAY = "gateway"


@define(kw_only=True)
class AssetDevice(Model, kw_only=True):
    """A device; `properties`, `connectivity` and `manifest` only where `expand` names them."""

    device_id: str
    """ID of the device."""
    type: AssetDeviceType
    """Kind of device, a connected device (`endpoint`), a universal communication module (`ucm`) or a gateway."""
    updated_at: str
    """When the device was last updated."""
    properties: dict[str, Any] | None = None
    """Last received properties of the device, by name."""
    connectivity: Connectivity | None = None
    """Whether the device is connected."""
    manifest: dict[str, Any] | None = None
    """Manifest of the blueprint that the device runs."""


@define(kw_only=True)
class Connectivity(Model, kw_only=True):
    """Connection of a device."""

    online: bool
    """Whether the device is connected now."""
