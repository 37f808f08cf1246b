# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ProvisionLuaDeviceRequestV3(Model, kw_only=True):
    """The Lua device to add."""

    runtime_id: str
    """ID of the UCM on which the blueprint runs."""
    blueprint_id: str
    """ID of the blueprint."""
    name: str
    """Name of the device."""
    slug: str | None = None
    """Slug of the device; official clients can leave it out."""
