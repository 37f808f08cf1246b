# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class RemoveUserGroupResourcesRequest(Model, kw_only=True, rename="camel"):
    """Which group loses which resources."""

    user_group_id: str
    """ID of the group."""
    resource_ids: list[str]
    """Resources to take away, at most 1,000."""


@define(kw_only=True)
class RemoveUserGroupResourcesResponse(Model, kw_only=True):
    """Answer of `removeUserGroupResources`: Take resources away from a user group."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether access was taken away."""


from . import PortalSuccess
