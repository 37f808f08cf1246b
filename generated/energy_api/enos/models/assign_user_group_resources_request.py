# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AssignUserGroupResourcesRequest(Model, kw_only=True, rename="camel"):
    """Which group gets which resources."""

    user_group_id: str
    """ID of the group."""
    resource_ids: list[str]
    """All resources of the group afterwards, at most 1,000."""


@define(kw_only=True)
class AssignUserGroupResourcesResponse(Model, kw_only=True):
    """Answer of `assignUserGroupResources`: Set the resources to which a user group has access."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether access was given."""


from . import PortalSuccess
