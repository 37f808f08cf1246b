# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetAppAssetTreeResponse(Model, kw_only=True, rename="camel"):
    """The root of the tree, either bare as in the sample or in `data` of an envelope as in the table."""

    code: int | None = None
    """200 for success; left out of a bare tree."""
    message: str | None = None
    """Explanation of the code; left out of a bare tree."""
    data: PortalAppAssetNode | None = None
    """The root; left out of a bare tree, null in a refusal."""
    id: str | None = None
    """ID of the root of a bare tree."""
    name: str | None = None
    """Name of the root of a bare tree."""
    tag: str | None = None
    """Null for the root of a bare tree."""
    parent_id: str | None = None
    """Empty for the root of a bare tree."""
    children: list[PortalAppAssetNode] | None = None
    """Nodes below the root of a bare tree."""


from . import PortalAppAssetNode
