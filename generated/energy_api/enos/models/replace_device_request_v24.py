# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ReplaceDeviceRequestV24(Model, kw_only=True, rename="camel"):
    """The new key."""

    new_device_key: str
    """New device key of 4 to 64 characters: letters, digits, `-`, `_` and `.`."""
    require_secret: bool | None = None
    """Whether to return the new secret, encrypted; false by default. Needs an RSA key pair of the service account."""


@define(kw_only=True)
class ReplaceDeviceResponseV24(Model, kw_only=True, rename="camel"):
    """Answer of `replaceDeviceV24`: Give an asset a new device key and secret, the secret left out or encrypted."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: DeviceCreateResultV24 = None  # type: ignore[assignment]  # there on success
    """The device with its new key and, where asked for, its new secret."""


from . import DeviceCreateResultV24
