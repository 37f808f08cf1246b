# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListOrganizationRolesResponse(Model, kw_only=True):
    """Answer of `listOrganizationRoles`: List the roles of an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalRoles = None  # type: ignore[assignment]  # there on success
    """The roles of the organization."""


from . import PortalRoles
