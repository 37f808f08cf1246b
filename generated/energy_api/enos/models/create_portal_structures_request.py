# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreatePortalStructuresRequest(Model, kw_only=True):
    """The nodes to create."""

    structures: list[PortalNewStructure]
    """The nodes to create."""


@define(kw_only=True)
class CreatePortalStructuresResponse(Model, kw_only=True):
    """Answer of `createPortalStructures`: Create nodes of an organization structure."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalStructureIds = None  # type: ignore[assignment]  # there on success
    """The new nodes."""


@define(kw_only=True)
class PortalNewStructure(Model, kw_only=True, rename="camel"):
    """A node to create."""

    parent_id: str
    """ID of the node above."""
    name: StringI18n | None = None
    """Name of the node. The table calls it optional; samples send it."""


@define(kw_only=True)
class PortalStructureIds(Model, kw_only=True, rename="camel"):
    """IDs of organization structures."""

    structure_ids: list[str]
    """IDs of the nodes."""


from . import StringI18n
