# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListUsersOfRoleRequest(Model, kw_only=True, rename="camel"):
    """Which role it is about."""

    role_id: str
    """ID of the role."""


@define(kw_only=True)
class ListUsersOfRoleResponse(Model, kw_only=True):
    """Answer of `listUsersOfRole`: List the users who have a role."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUserContacts = None  # type: ignore[assignment]  # there on success
    """The users."""


@define(kw_only=True)
class PortalUserContacts(Model, kw_only=True):
    """Users with their addresses."""

    users: list[PortalUserContact]
    """The users."""


from . import PortalUserContact
