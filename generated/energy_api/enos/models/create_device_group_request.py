# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateDeviceGroupRequest(Model, kw_only=True):
    """The group to create."""

    name: StringI18n
    """Name of the group, of 1 to 64 characters."""
    desc: str | None = None
    """Free description."""
    type: DeviceGroupType
    """Whether devices are added one by one, or belong to the group while they meet its condition."""
    condition: str | None = None
    """Condition of a dynamic group. The manual of the console lists what it can look at: the model ID with `=`, `!=` and `in`, the product key
    with `=` and `in`, tags with `=`, `!=`, `in`, `exists` and `not exists`. How it is written as text is not documented.
    """


@define(kw_only=True)
class CreateDeviceGroupResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createDeviceGroup`: Create a device group, whose devices are chosen one by one or by a condition."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str = None  # type: ignore[assignment]  # there on success
    """ID of the group."""


from . import DeviceGroupType, StringI18n
