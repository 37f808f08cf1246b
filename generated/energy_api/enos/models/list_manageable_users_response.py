# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListManageableUsersResponse(Model, kw_only=True):
    """Answer of `listManageableUsers`: List the users that the logged-in administrator may manage."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUserPage = None  # type: ignore[assignment]  # there on success
    """One page of users."""


@define(kw_only=True)
class PortalUserPage(Model, kw_only=True):
    """One page of users."""

    pagination: PortalPagination
    """Which page this is and how many users there are."""
    users: list[PortalUser]
    """The users of this page."""


from . import PortalPagination, PortalUser
