# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalRoles(Model, kw_only=True):
    """Roles."""

    roles: list[PortalIdName]
    """The roles."""


from . import PortalIdName
