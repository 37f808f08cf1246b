# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class CreateDeviceRequest(Model, kw_only=True, rename="camel"):
    """The device to create."""

    product_key: str
    """Key of the product that the device belongs to."""
    timezone: str
    """Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`."""
    device_name: StringI18n
    """Name of the device; `defaultValue` is mandatory by documentation 3.0.0."""
    device_attributes: dict[str, Any] | None = None
    """Attribute values by attribute ID, of the types that the model defines."""
    device_key: str | None = None
    """Device key, unique within the product; assigned by the platform when left out."""
    device_desc: str | None = None
    """Free description."""
    device_tags: dict[str, str] | None = None
    """Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""


@define(kw_only=True)
class CreateDeviceResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createDevice`: Create a device below a product."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: DeviceCreateResult = None  # type: ignore[assignment]  # there on success
    """The new device."""


from . import DeviceCreateResult, StringI18n
