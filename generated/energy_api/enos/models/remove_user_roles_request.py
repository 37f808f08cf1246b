# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class RemoveUserRolesRequest(Model, kw_only=True, rename="camel"):
    """Who loses which roles."""

    organization_id: str
    """Organization to which the user belongs."""
    user_id: str
    """ID of the user."""
    role_ids: list[str]
    """IDs of the roles to take away."""


@define(kw_only=True)
class RemoveUserRolesResponse(Model, kw_only=True):
    """Answer of `removeUserRoles`: Take roles away from a user."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the roles were taken away."""
