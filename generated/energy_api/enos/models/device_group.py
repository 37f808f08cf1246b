# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeviceGroup(Model, kw_only=True, rename="camel"):
    """A group of devices of any product."""

    group_id: str
    """ID of the group."""
    org_id: str
    """Organization that owns the group."""
    name: StringI18n
    """Name of the group."""
    desc: str | None = None
    """Free description."""
    type: DeviceGroupType
    """Whether devices are added one by one, or belong to the group while they meet its condition."""
    condition: str | None = None
    """Condition of a dynamic group; null for a static one."""
    status: str | None = None
    """State of the group; `ACTIVE` in the sample of `getDeviceGroup`, in no table."""
    create_time: int | None = None
    """When the group was created; milliseconds since the epoch."""
    update_time: int | None = None
    """When the group was last changed; milliseconds since the epoch."""


from . import DeviceGroupType, StringI18n
