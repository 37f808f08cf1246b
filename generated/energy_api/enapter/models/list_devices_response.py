# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListDevicesResponse(Model, kw_only=True):
    """A page of devices."""

    devices: list[AssetDevice]
    """Devices of this page."""
    errors: list[EnapterError] | None = None
    """What could not be read. The devices beside it are valid."""
    next_page_token: str | None = None
    """`page_token` of the next page; null, empty or absent on the last one."""


from . import AssetDevice, EnapterError
