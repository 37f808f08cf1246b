# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalIdName(Model, kw_only=True):
    """ID and name of an organization, a role, a permission, an organization structure or a user group."""

    id: str
    """ID of the object."""
    name: str
    """Name of the object."""
