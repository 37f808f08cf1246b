# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateAssetTreeAndAssociateAssetRequest(Model, kw_only=True):
    """The tree."""

    tree: AssetTreeCreate | None = None
    """Name and tags of the tree."""


@define(kw_only=True)
class CreateAssetTreeAndAssociateAssetResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createAssetTreeAndAssociateAsset`: Create an asset tree with an existing asset as its root."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str = None  # type: ignore[assignment]  # there on success
    """ID of the new tree."""


from . import AssetTreeCreate
