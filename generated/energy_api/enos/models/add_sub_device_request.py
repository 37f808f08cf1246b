# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AddSubDeviceRequest(Model, kw_only=True, rename="camel"):
    """A gateway and the devices to attach to it."""

    gateway: DeviceIdentifier
    """The gateway."""
    sub_devices: list[DeviceIdentifier]
    """Devices to attach."""


@define(kw_only=True)
class AddSubDeviceResponse(Model, kw_only=True, rename="camel"):
    """Answer of `addSubDevice`: Attach sub-devices to a gateway."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str | None = None
    """No payload; null in samples, where `updateDevice` also has an empty text."""


from . import DeviceIdentifier
