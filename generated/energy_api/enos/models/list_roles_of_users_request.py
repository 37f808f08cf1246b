# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListRolesOfUsersRequest(Model, kw_only=True, rename="camel"):
    """Whose roles to list."""

    organization_id: str
    """Organization to which the users belong."""
    user_ids: list[str]
    """IDs of the users."""


@define(kw_only=True)
class ListRolesOfUsersResponse(Model, kw_only=True):
    """Answer of `listRolesOfUsers`: List the roles of several users."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUsersRoles = None  # type: ignore[assignment]  # there on success
    """The roles of the users."""


@define(kw_only=True)
class PortalUserRoleIds(Model, kw_only=True, rename="camel"):
    """The roles of one user."""

    user_id: str
    """ID of the user."""
    role_ids: list[str]
    """IDs of the roles."""


@define(kw_only=True)
class PortalUsersRoles(Model, kw_only=True, rename="camel"):
    """Roles of several users."""

    users_user_roles: list[PortalUserRoleIds]
    """Which user has which roles."""
    user_roles: list[PortalIdName]
    """Each of these roles, once."""


from . import PortalIdName
