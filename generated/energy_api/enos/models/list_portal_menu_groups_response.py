# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListPortalMenuGroupsResponse(Model, kw_only=True):
    """Answer of `listPortalMenuGroups`: List the menu groups of an application."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: list[PortalMenuGroup] | PortalMenuGroups = None  # type: ignore[assignment]  # there on success
    """The groups: a list in the samples, an object around it in the table."""


@define(kw_only=True)
class PortalMenuGroup(Model, kw_only=True, rename="camel"):
    """A menu group."""

    id: str
    """ID of the group."""
    name: str
    """Name of the group."""
    menu_ids: list[str]
    """IDs of its menus."""


@define(kw_only=True)
class PortalMenuGroups(Model, kw_only=True, rename="camel"):
    """Menu groups."""

    menu_groups: list[PortalMenuGroup]
    """The groups."""
