# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListUserGroupsOfUsersRequest(Model, kw_only=True, rename="camel"):
    """Whose user groups to list."""

    organization_id: str
    """Organization to which the users belong."""
    user_ids: list[str]
    """IDs of the users, at most 1,000."""


@define(kw_only=True)
class ListUserGroupsOfUsersResponse(Model, kw_only=True):
    """Answer of `listUserGroupsOfUsers`: List the user groups of several users."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUsersGroups = None  # type: ignore[assignment]  # there on success
    """The groups of the users."""


@define(kw_only=True)
class PortalUserGroupIds(Model, kw_only=True, rename="camel"):
    """The user groups of one user."""

    user_id: str
    """ID of the user."""
    user_group_ids: list[str]
    """IDs of the groups."""


@define(kw_only=True)
class PortalUsersGroups(Model, kw_only=True, rename="camel"):
    """User groups of several users."""

    users_user_groups: list[PortalUserGroupIds]
    """Which user belongs to which groups."""
    user_groups: list[PortalIdName]
    """Each of these groups, once."""


from . import PortalIdName
