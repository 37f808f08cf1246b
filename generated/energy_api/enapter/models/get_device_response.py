# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetDeviceResponse(Model, kw_only=True):
    """One device."""

    device: AssetDevice
    """The device."""
    errors: list[EnapterError] | None = None
    """What could not be read. The device beside it is valid."""


from . import AssetDevice, EnapterError
