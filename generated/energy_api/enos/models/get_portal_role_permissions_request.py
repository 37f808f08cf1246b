# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetPortalRolePermissionsRequest(Model, kw_only=True, rename="camel"):
    """Which role it is about."""

    role_id: str
    """ID of the role."""
    locale: PortalLocale | None = None
    """Language of the names; English by default."""


@define(kw_only=True)
class GetPortalRolePermissionsResponse(Model, kw_only=True):
    """Answer of `getPortalRolePermissions`: Get the menu groups, permissions and visible organization structures of a role."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalRolePermissions = None  # type: ignore[assignment]  # there on success
    """What the role permits."""


@define(kw_only=True)
class PortalRolePermissions(Model, kw_only=True, rename="camel"):
    """What a role permits."""

    structures: list[PortalRoleResource]
    """Organization structures that the role makes visible."""
    menu_groups: list[PortalRoleResource]
    """Menu groups of the role."""
    permissions: list[PortalRoleResource]
    """Permissions of the role."""


@define(kw_only=True)
class PortalRoleResource(Model, kw_only=True, rename="camel"):
    """A menu group, a permission or an organization structure that a role has in an application."""

    resource_id: str
    """ID of the menu group, permission or structure."""
    resource_name: str
    """Its name in the requested language."""
    app_id: str
    """Access key of the application."""
    app_name: str
    """Name of the application."""


from . import PortalLocale
