# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertContent(Model, kw_only=True, rename="camel"):
    """A text for alerts of one model, which rules refer to."""

    content_id: str
    """ID of the content."""
    content_desc: StringI18n
    """The text."""
    model_id: str
    """Model that the content is for."""
    org_id: str
    """Organization that owns the content."""
    alert_type: AlertType
    """Type of the alerts."""
    sub_alert_type: AlertType | None = None
    """Sub-type of the alerts. May come without an ID."""
    tags: dict[str, str]
    """Tags."""
    update_person: str | None = None
    """Name of the user who last changed it."""
    update_time: int
    """When it was last changed; milliseconds since the epoch."""


from . import AlertType, StringI18n
