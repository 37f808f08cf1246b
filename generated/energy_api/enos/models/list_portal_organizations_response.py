# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListPortalOrganizationsResponse(Model, kw_only=True):
    """Answer of `listPortalOrganizations`: List the organizations to which the logged-in user belongs."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalOrganizations = None  # type: ignore[assignment]  # there on success
    """The organizations of the user."""


@define(kw_only=True)
class PortalOrganizations(Model, kw_only=True):
    """Organizations of a user."""

    organizations: list[PortalIdName]
    """The organizations."""


from . import PortalIdName
