# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class UpdateDeviceRequestV3(Model, kw_only=True):
    """What to change about a device; null leaves a field as it is."""

    name: str | None = None
    """New name of the device."""
    slug: str | None = None
    """New slug of the device."""
