# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchDeviceGroupsRequest(Model, kw_only=True):
    """Which groups to return."""

    expression: str | None = None
    """SQL-like filter, conditions joined by `and` and `or`, on `groupId`, `groupName` and `groupType`. Which operators each knows is not
    documented; the sample has `groupId in (…)`.
    """
    pagination: PaginationRequest | None = None
    """Which page; 10 groups of the first page by default."""


@define(kw_only=True)
class SearchDeviceGroupsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchDeviceGroups`: Search the device groups of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[DeviceGroup] = None  # type: ignore[assignment]  # there on success
    """Groups of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import DeviceGroup, PaginationRequest, PaginationResponse
