# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchDevicesByDeviceGroupRequest(Model, kw_only=True, rename="camel"):
    """Which devices of which group to return."""

    group_id: str
    """ID of the group."""
    expression: str | None = None
    """SQL-like filter, conditions joined by `and` and `or`, as in `searchDevices`."""
    pagination: PaginationRequest | None = None
    """Which page; 10 devices of the first page by default."""


@define(kw_only=True)
class SearchDevicesByDeviceGroupResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchDevicesByDeviceGroup`: Search the devices of a device group."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[DeviceV24] = None  # type: ignore[assignment]  # there on success
    """Devices of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import DeviceV24, PaginationRequest, PaginationResponse
