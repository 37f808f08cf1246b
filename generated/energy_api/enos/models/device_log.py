# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeviceLog(Model, kw_only=True, rename="camel"):
    """An entry of the activity log of a device."""

    org_id: str | None = None
    """Organization that owns the device."""
    product_key: str | None = None
    """Product key of the device."""
    device_key: str | None = None
    """Device key of the device."""
    asset_id: str | None = None
    """Asset ID of the device."""
    create_time: int | None = None
    """When the entry was written, in milliseconds since the epoch."""
    code: int | None = None
    """Result of the activity: 200 success; 719 refused because the device is a mirror; 723 device disabled; 740 sub-device not attached to
    this gateway; 741 sub-device may not log in directly; 742 signature wrong; 745 certificate invalid; 746 TLS required; 770 dynamic
    activation not allowed; 771 activated already; 791 gateway may not log in through another gateway.
    """
    content: str | None = None
    """What happened, such as a login or a lost connection."""
    reason: str | None = None
    """Why it happened."""


@define(kw_only=True)
class SearchDeviceLogsRequest(Model, kw_only=True):
    """Which log entries to search for."""

    expression: str | None = None
    """SQL-like condition on `productKey`, `deviceKey` and `assetId`, with `=` and `in`, joined by `and` and `or`."""
    pagination: PaginationRequest | None = None
    """Page to return; the first 100 entries by default. `sorters` has no effect here."""
    projection: list[str] | None = None
    """Names of the fields to return. All by default."""


@define(kw_only=True)
class SearchDeviceLogsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchDeviceLogs`: Search the activity log of devices, such as logins and lost connections."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[DeviceLog] = None  # type: ignore[assignment]  # there on success
    """The log entries of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many entries there are."""


from . import PaginationRequest, PaginationResponse
