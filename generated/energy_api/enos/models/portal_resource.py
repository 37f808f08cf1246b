# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalResource(Model, kw_only=True):
    """A resource."""

    id: str
    """ID of the resource."""
    code: str
    """Code of the resource."""
    name: StringI18n
    """Name of the resource."""
    type: str
    """Code of its type."""


from . import StringI18n
