# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SavePortalMenuGroupRequest(Model, kw_only=True, rename="camel"):
    """The group to create or to change."""

    menu_group_id: str | None = None
    """ID of the group to change; left out for a new one."""
    app_id: str
    """Access key of the application."""
    name: str | None = None
    """Name of the group; mandatory for a new one, else the old one stays."""
    menu_ids: list[str] | None = None
    """All menus of the group afterwards; left out, it has none."""


@define(kw_only=True)
class SavePortalMenuGroupResponse(Model, kw_only=True):
    """Answer of `savePortalMenuGroup`: Create a menu group of an application, or change one."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalIdName = None  # type: ignore[assignment]  # there on success
    """The group."""


from . import PortalIdName
