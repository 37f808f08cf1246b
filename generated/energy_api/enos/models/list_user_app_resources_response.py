# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListUserAppResourcesResponse(Model, kw_only=True):
    """Answer of `listUserAppResources`: List the menus and permissions that a user has in an application."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUserAppResources = None  # type: ignore[assignment]  # there on success
    """Menus and permissions."""


@define(kw_only=True)
class PortalUserAppResources(Model, kw_only=True):
    """What a user sees of an application."""

    permissions: list[PortalUserPermission]
    """Permissions of the user."""
    menus: list[PortalUserMenu]
    """Menus that the user may open."""


@define(kw_only=True)
class PortalUserMenu(Model, kw_only=True, rename="camel"):
    """A menu of an application."""

    id: str
    """ID of the menu."""
    code: str
    """Code of the menu."""
    name: str
    """Name in the requested language."""
    display_order: int | None = None
    """Position among the menus of one level, from 1."""
    url: str | None = None
    """URL of the menu."""
    parent_id: str | None = None
    """ID of the menu above; empty at the top."""
    children: list[PortalUserMenu] | None = None
    """Menus below."""


@define(kw_only=True)
class PortalUserPermission(Model, kw_only=True):
    """A permission in an application."""

    id: str
    """ID of the permission."""
    code: str
    """Code of the permission."""
    name: str
    """Name in the requested language."""
