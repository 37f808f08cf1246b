# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ProvisionedDeviceV3(Model, kw_only=True):
    """A device that was added."""

    device_id: str
    """ID of the device."""
