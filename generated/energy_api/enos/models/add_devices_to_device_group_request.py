# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Batch, BatchAnswer, Model, define


@define(kw_only=True)
class AddDevicesToDeviceGroupRequest(Model, kw_only=True, rename="camel"):
    """Devices to add to which group."""

    group_id: str | None = None
    """ID of the group, where the query does not say it."""
    device_identifiers: list[DeviceIdentifier] | None = None
    """The devices, as in the sample."""
    device_identifier: DeviceIdentifier | None = None
    """One device, as in the table."""


@define(kw_only=True)
class AddDevicesToDeviceGroupResponse(BatchAnswer["DeviceGroupBatchResult"], kw_only=True, rename="camel"):
    """Answer of `addDevicesToDeviceGroup`: Add devices to a static device group."""

    _BATCH: ClassVar[Batch] = Batch(
        operation="add_devices_to_device_group", items="data", done="success_size", total="total_size", code="code", message="msg", success=(0,)
    )

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[DeviceGroupBatchResult] | None = None
    """What became of each device."""
    success_size: int | None = None
    """Number of devices that were added."""
    total_size: int | None = None
    """Number of devices in the request."""


from . import DeviceGroupBatchResult, DeviceIdentifier
