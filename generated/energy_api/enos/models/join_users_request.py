# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class JoinUsersRequest(Model, kw_only=True, rename="camel"):
    """Which users to add where."""

    organization_id: str
    """Organization to which the users are added."""
    user_ids: list[str]
    """IDs of the users."""


@define(kw_only=True)
class JoinUsersResponse(Model, kw_only=True):
    """Answer of `joinUsers`: Add existing users to an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the users were added."""
