# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchDeviceGroupsByDeviceRequest(Model, kw_only=True, rename="camel"):
    """The device whose groups to return."""

    device_identifier: DeviceIdentifier
    """The device."""
    expression: str | None = None
    """SQL-like filter on `groupId`, `groupName` and `groupType`, as in `searchDeviceGroups`."""


@define(kw_only=True)
class SearchDeviceGroupsByDeviceResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchDeviceGroupsByDevice`: Search the device groups that a device is in."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[DeviceGroup] = None  # type: ignore[assignment]  # there on success
    """The groups."""


from . import DeviceGroup, DeviceIdentifier
