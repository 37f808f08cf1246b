# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class UpdateDeviceRequest(Model, kw_only=True, rename="camel"):
    """The fields to change."""

    timezone: str | None = None
    """Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`. Mandatory by the documented table, left out
    by its sample.
    """
    device_name: StringI18n
    """Name of the device; `defaultValue` is mandatory by documentation 3.0.0."""
    device_attributes: dict[str, Any] | None = None
    """Attribute values by attribute ID, of the types that the model defines."""
    device_tags: dict[str, str] | None = None
    """All tags of the device, those that stay included. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200
    characters, no space at either end.
    """
    device_desc: str | None = None
    """Free description."""


@define(kw_only=True)
class UpdateDeviceResponse(Model, kw_only=True, rename="camel"):
    """Answer of `updateDevice`: Change the given fields of a device."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str | None = None
    """No payload; null or an empty text."""


from . import StringI18n
