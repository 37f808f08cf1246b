# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeviceFirmware(Model, kw_only=True, rename="camel"):
    """Which firmware a device has."""

    org_id: str
    """Organization that owns the device."""
    asset_id: str
    """Asset ID of the device."""
    product_key: str
    """Key of its product."""
    device_key: str
    """Device key of the device."""
    firmware_version: str | None = None
    """Version of its firmware."""
    is_upgrading: bool
    """Whether it is being upgraded; false once that has ended, well or not."""


@define(kw_only=True)
class SearchDeviceUpgradesRequest(Model, kw_only=True):
    """Which devices to return."""

    expression: str | None = None
    """SQL-like filter. `productKey` and `firmwareVersion` know `=` and `in`; `isUpgrading` knows `=`."""
    pagination: PaginationRequest | None = None
    """Which page; 10 devices of the first page by default."""


@define(kw_only=True)
class SearchDeviceUpgradesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchDeviceUpgrades`: Search devices by their firmware version and whether they are being upgraded."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[DeviceFirmware] = None  # type: ignore[assignment]  # there on success
    """Devices of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import PaginationRequest, PaginationResponse
