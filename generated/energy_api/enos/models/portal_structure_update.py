# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalStructureUpdate(Model, kw_only=True, rename="camel"):
    """What to change of a node."""

    structure_id: str
    """ID of the node."""
    name: StringI18n | None = None
    """New name."""
    tags: list[PortalTag] | None = None
    """Tags to set."""
    is_tag_incremental_update: bool | None = None
    """True keeps the other tags of the node, false removes them. True by default."""


@define(kw_only=True)
class UpdatePortalStructuresRequest(Model, kw_only=True, rename="camel"):
    """The nodes to change."""

    structure_root_id: str
    """ID of the root of the structure."""
    structures: list[PortalStructureUpdate]
    """The nodes to change."""


@define(kw_only=True)
class UpdatePortalStructuresResponse(Model, kw_only=True):
    """Answer of `updatePortalStructures`: Rename nodes of an organization structure, or change their tags."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the nodes were changed."""


from . import PortalTag, StringI18n
