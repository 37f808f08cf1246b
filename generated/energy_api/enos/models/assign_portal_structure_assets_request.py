# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AssignPortalStructureAssetsRequest(Model, kw_only=True, rename="camel"):
    """Which node gets which assets."""

    structure_id: str
    """ID of the node."""
    asset_ids: list[str]
    """All assets that the node has afterwards."""


@define(kw_only=True)
class AssignPortalStructureAssetsResponse(Model, kw_only=True):
    """Answer of `assignPortalStructureAssets`: Set the assets of a node of an organization structure."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the assets were assigned."""
