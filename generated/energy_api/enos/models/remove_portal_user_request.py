# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class RemovePortalUserRequest(Model, kw_only=True, rename="camel"):
    """Whom to remove from where."""

    organization_id: str
    """Organization that the user leaves."""
    user_id: str
    """ID of the user. The table says user name; samples send the ID."""


@define(kw_only=True)
class RemovePortalUserResponse(Model, kw_only=True):
    """Answer of `removePortalUser`: Remove a user from an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the user was removed."""
