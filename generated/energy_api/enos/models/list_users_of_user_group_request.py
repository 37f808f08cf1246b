# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListUsersOfUserGroupRequest(Model, kw_only=True, rename="camel"):
    """Whose users to list."""

    user_group_id: str
    """ID of the group."""
    pagination: PortalPaginationRequest
    """Page to return."""


@define(kw_only=True)
class ListUsersOfUserGroupResponse(Model, kw_only=True):
    """Answer of `listUsersOfUserGroup`: List the users of a user group."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUserContactPage = None  # type: ignore[assignment]  # there on success
    """One page of users."""


from . import PortalPaginationRequest, PortalUserContactPage
