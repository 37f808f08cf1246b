# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeviceStats(Model, kw_only=True, rename="camel"):
    """Numbers of devices."""

    total_count: int
    """All devices."""
    online_count: int
    """Devices that are online."""
    offline_count: int
    """Devices that are offline."""
    inactive_count: int
    """Devices that have never connected."""
    disabled_count: int
    """Devices that are disabled."""


@define(kw_only=True)
class GetDeviceStatsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getDeviceStats`: Count the devices of an organization or a product by their state."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: DeviceStats = None  # type: ignore[assignment]  # there on success
    """The numbers."""
