# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DevicePageV3(Model, kw_only=True):
    """A page of devices."""

    devices: list[DeviceV3]
    """Devices of this page."""
    total_count: int | None = None
    """How many devices there are on all pages."""


from . import DeviceV3
