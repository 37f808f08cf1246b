# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListPortalUserStructuresResponse(Model, kw_only=True):
    """Answer of `listPortalUserStructures`: List the organization structures to which the logged-in user is assigned."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalStructureNodes = None  # type: ignore[assignment]  # there on success
    """The structures of the user."""


@define(kw_only=True)
class PortalStructureNode(Model, kw_only=True, rename="camel"):
    """A node of an organization structure."""

    id: str
    """ID of the node."""
    name: str
    """Name of the node."""
    parent_id: str
    """ID of the node above."""


@define(kw_only=True)
class PortalStructureNodes(Model, kw_only=True):
    """Organization structures of a user."""

    structures: list[PortalStructureNode]
    """The nodes to which the user is assigned."""
