# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertSeverityInput(Model, kw_only=True, rename="camel"):
    """An alert severity to create or change."""

    severity_id: str
    """ID of the severity."""
    severity_desc: StringI18n
    """Text of the severity."""
    tags: dict[str, str] | None = None
    """Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""


from . import StringI18n
