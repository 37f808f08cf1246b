# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class PortalPermissionChange(OpenIntEnum):
    """What is to become of permissions of a role."""

    GIVE = 0
    TAKE_AWAY = 1


class PortalPermissionResource(OpenIntEnum):
    """What a role is permitted to use."""

    MENU_GROUPS = 0
    PERMISSIONS = 1
    STRUCTURES = 2


@define(kw_only=True)
class UpdatePortalRolePermissionsRequest(Model, kw_only=True, rename="camel"):
    """What to change of which role."""

    role_id: str
    """ID of the role."""
    app_id: str
    """Access key of the application."""
    resource_type: PortalPermissionResource
    """What the IDs name: 0 menu groups, 1 permissions, 2 visible organization structures."""
    operation_type: PortalPermissionChange
    """0 gives them to the role, 1 takes them away."""
    resource_ids: list[str]
    """IDs of the menu groups, permissions or structures."""


@define(kw_only=True)
class UpdatePortalRolePermissionsResponse(Model, kw_only=True):
    """Answer of `updatePortalRolePermissions`: Give menu groups, permissions or visible organization structures to a role, or take them away."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the role was changed."""
