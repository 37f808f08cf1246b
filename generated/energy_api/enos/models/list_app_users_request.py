# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListAppUsersRequest(Model, kw_only=True):
    """Which page to return."""

    pagination: PortalPaginationRequest | None = None
    """Page to return; the first 1000 users by default."""


@define(kw_only=True)
class ListAppUsersResponse(Model, kw_only=True):
    """Answer of `listAppUsers`: List the users who may use the application that makes the request."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUserContactPage = None  # type: ignore[assignment]  # there on success
    """One page of users."""


from . import PortalPaginationRequest, PortalUserContactPage
