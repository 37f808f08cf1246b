# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetAppMenusAndPermissionsResponse(Model, kw_only=True):
    """Answer of `getAppMenusAndPermissions`: Get the menus and permissions that the logged-in user has in an application."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalAppResources = None  # type: ignore[assignment]  # there on success
    """Menus and permissions."""


@define(kw_only=True)
class PortalAppPermission(Model, kw_only=True, rename="camel"):
    """A permission in an application."""

    id: str
    """ID of the permission."""
    identifier: str
    """Identifier of the permission, unique in the application."""
    name: str
    """Name of the permission."""
    name_json: PortalI18nText | None = None
    """Name in several languages; from documentation 2.3 on."""


@define(kw_only=True)
class PortalAppResources(Model, kw_only=True):
    """What a user sees of an application."""

    permissions: list[PortalAppPermission]
    """Permissions of the user."""
    menus: list[PortalMenu]
    """Menus that the user may open."""


@define(kw_only=True)
class PortalMenu(Model, kw_only=True, rename="camel"):
    """A menu of an application."""

    id: str
    """ID of the menu."""
    name: str
    """Name of the menu."""
    name_json: PortalI18nText | None = None
    """Name in several languages; from documentation 2.3 on."""
    identifier: str
    """Identifier of the menu, unique in the application."""
    display_order: int
    """Position among the menus of the same level, from 1; smaller numbers stand higher."""
    url: str
    """URL of the menu."""
    parent_id: str
    """ID of the menu above; empty at the top."""
    children: list[PortalMenu]
    """Menus below."""


from . import PortalI18nText
