# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertType(Model, kw_only=True, rename="camel"):
    """A kind of alert."""

    type_id: str | None = None
    """ID of the type."""
    type_desc: StringI18n
    """Text of the type."""
    org_id: str | None = None
    """Organization that owns the type."""
    parent_type_id: str | None = None
    """Parent type."""
    tags: dict[str, str]
    """Tags."""
    update_person: str | None = None
    """Name of the user who last changed it."""
    update_time: int
    """When it was last changed; milliseconds since the epoch, 0 inside an alert content."""
    source: str | None = None
    """Deprecated. No longer documented; a sample still has it as null."""


from . import StringI18n
