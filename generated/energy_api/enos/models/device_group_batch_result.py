# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeviceGroupBatchResult(Model, kw_only=True):
    """What became of one device."""

    code: int
    """0 for success and -1 for failure."""
    msg: str | None = None
    """`OK`, or what went wrong."""
    data: str | None = None
    """The device as the request named it, written as `DeviceIdentifier(assetId=…, productKey=…, deviceKey=…)`."""
