# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Batch, BatchAnswer, Model, define


@define(kw_only=True)
class BatchCreateDevicesRequest(Model, kw_only=True, rename="camel"):
    """The devices to create."""

    device_list: list[DeviceCreateOption]
    """The devices."""


@define(kw_only=True)
class BatchCreateDevicesResponse(BatchAnswer["DeviceBatchResult"], kw_only=True, rename="camel"):
    """Answer of `batchCreateDevices`: Create several devices at once."""

    _BATCH: ClassVar[Batch] = Batch(
        operation="batch_create_devices", items="data", done="success_size", total="total_size", code="code", message="msg", success=(0,)
    )

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[DeviceBatchResult] | None = None
    """What became of each device."""
    success_size: int | None = None
    """Number of devices that were created."""
    total_size: int | None = None
    """Number of devices in the request."""


@define(kw_only=True)
class DeviceBatchResult(Model, kw_only=True):
    """What became of one device of a batch."""

    code: ItemResultCode
    """0 for success and -1 for failure."""
    msg: str | None = None
    """`OK`, or what went wrong."""
    data: DeviceCreateResult | None = None
    """Identifiers and secret of the device if it was created."""


from . import DeviceCreateOption, DeviceCreateResult, ItemResultCode
