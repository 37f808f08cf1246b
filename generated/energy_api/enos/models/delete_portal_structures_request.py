# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeletePortalStructuresRequest(Model, kw_only=True, rename="camel"):
    """The nodes to delete."""

    structure_root_id: str
    """ID of the root of the structure."""
    structure_ids: list[str] | None = None
    """IDs of the nodes to delete. The table calls them optional."""


@define(kw_only=True)
class DeletePortalStructuresResponse(Model, kw_only=True):
    """Answer of `deletePortalStructures`: Delete nodes of an organization structure."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the nodes were deleted."""
