# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListPortalAppStructuresResponse(Model, kw_only=True):
    """Answer of `listPortalAppStructures`: List the roots of the organization structures of an application."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: list[PortalStructureRoot] = None  # type: ignore[assignment]  # there on success
    """The roots."""


@define(kw_only=True)
class PortalStructureRoot(Model, kw_only=True, rename="camel"):
    """The root of an organization structure."""

    id: str
    """ID of the node."""
    parent_id: str
    """ID of the node above; empty at the root."""
    name: str
    """Name in the requested language."""
    description: str | None = None
    """Description of the node."""
    display_order: int | None = None
    """Position among the nodes of one level; smaller numbers stand higher."""
    tags: dict[str, str] | None = None
    """Tags of the node."""
