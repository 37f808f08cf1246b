# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetGatewayRequest(Model, kw_only=True, rename="camel"):
    """The sub-device whose gateway is wanted."""

    sub_device: DeviceIdentifier
    """The sub-device."""


@define(kw_only=True)
class GetGatewayResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getGateway`: Get the gateway that a sub-device is attached to."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: Device = None  # type: ignore[assignment]  # there on success
    """The gateway."""


from . import Device, DeviceIdentifier
