# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AssignResourceUsersRequest(Model, kw_only=True, rename="camel"):
    """Who gets the resource."""

    resource_id: str
    """ID of the resource."""
    user_ids: list[str]
    """IDs of the users, at most 1,000."""


@define(kw_only=True)
class AssignResourceUsersResponse(Model, kw_only=True):
    """Answer of `assignResourceUsers`: Give users access to a resource."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether access was given."""


from . import PortalSuccess
