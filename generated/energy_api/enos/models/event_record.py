# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class EventRecord(Model, kw_only=True, rename="camel"):
    """An event that a device reported."""

    org_id: str
    """Organization that owns the device."""
    event_id: str
    """ID of the event."""
    product_key: str
    """Product key of the device."""
    device_key: str
    """Device key of the device."""
    asset_id: str
    """Asset ID of the device."""
    tsl_event_key: str
    """Identifier of the event in the thing model."""
    tsl_event_type: str
    """Type that the thing model gives the event, such as `INFO`."""
    output: str
    """Output of the event as JSON text; the output parameters by identifier."""
    output_data: dict[str, Any] | None = None
    """The same as an object. Since documentation 2.2.0."""
    event_name: StringI18n | None = None
    """Name of the event where `resolveName` asks for it. Since documentation 2.2.0."""
    output_names: dict[str, StringI18n] | None = None
    """Names of the output parameters by identifier where `resolveName` asks for them. Since documentation 2.2.0."""
    timestamp: int
    """When the event happened, in milliseconds since the epoch."""
    localtime: str
    """When the event happened, as `yyyy-MM-dd HH:mm:ss` in local time."""


from . import StringI18n
