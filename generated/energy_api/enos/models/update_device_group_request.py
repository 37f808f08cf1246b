# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class UpdateDeviceGroupRequest(Model, kw_only=True, rename="camel"):
    """What to change about a group."""

    group_id: str | None = None
    """ID of the group, where the query does not say it."""
    name: StringI18n | None = None
    """New name, of 1 to 64 characters."""
    desc: str | None = None
    """New description."""


@define(kw_only=True)
class UpdateDeviceGroupResponse(Model, kw_only=True, rename="camel"):
    """Answer of `updateDeviceGroup`: Change name and description of a device group."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str = None  # type: ignore[assignment]  # there on success
    """ID of the group."""


from . import StringI18n
