# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class DeviceReplaceResult(Model, kw_only=True, rename="camel"):
    """Identifiers and new secret of a device whose key was replaced."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("device_secret",)

    asset_id: str
    """Asset ID of the device; unchanged."""
    product_key: str
    """Key of its product."""
    device_key: str
    """The new device key."""
    device_secret: str
    """The new secret."""


@define(kw_only=True)
class ReplaceDeviceRequest(Model, kw_only=True, rename="camel"):
    """The new key."""

    new_device_key: str
    """New device key of 4 to 64 characters: letters, digits, `-`, `_`, `.`, `:` and at most 3 special characters."""


@define(kw_only=True)
class ReplaceDeviceResponse(Model, kw_only=True, rename="camel"):
    """Answer of `replaceDevice`: Give an asset a new device key and secret, as when its hardware is exchanged."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: DeviceReplaceResult = None  # type: ignore[assignment]  # there on success
    """The device with its new key and secret."""
