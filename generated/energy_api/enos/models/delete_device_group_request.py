# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeleteDeviceGroupRequest(Model, kw_only=True, rename="camel"):
    """The group to delete, where the query does not say it."""

    group_id: str | None = None
    """ID of the group."""


@define(kw_only=True)
class DeleteDeviceGroupResponse(Model, kw_only=True, rename="camel"):
    """Answer of `deleteDeviceGroup`: Delete a device group."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str = None  # type: ignore[assignment]  # there on success
    """ID of the deleted group."""
