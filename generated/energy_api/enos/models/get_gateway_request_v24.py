# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetGatewayRequestV24(Model, kw_only=True, rename="camel"):
    """The sub-device whose gateway is wanted."""

    sub_device: DeviceIdentifier
    """The sub-device."""
    require_secret: bool | None = None
    """Whether to return the secret, encrypted; false by default. Needs an RSA key pair of the service account and the permission; without the
    permission the values of the secret fields tell of an error.
    """


@define(kw_only=True)
class GetGatewayResponseV24(Model, kw_only=True, rename="camel"):
    """Answer of `getGatewayV24`: Get the gateway that a sub-device is attached to, its secret left out or encrypted."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: DeviceV24 = None  # type: ignore[assignment]  # there on success
    """The gateway."""


from . import DeviceIdentifier, DeviceV24
