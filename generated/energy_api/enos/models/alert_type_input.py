# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertTypeInput(Model, kw_only=True, rename="camel"):
    """An alert type to create or change."""

    type_id: str
    """ID of the type."""
    type_desc: StringI18n
    """Text of the type."""
    tags: dict[str, str] | None = None
    """Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""
    parent_type_id: str | None = None
    """Parent type."""


from . import StringI18n
