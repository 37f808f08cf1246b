# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AssetTreeRelationFilter(Model, kw_only=True, rename="camel"):
    """Conditions on assets, all of which must hold. At most one of `isParentOfAssetId`, `isChildOfAssetId`, `isAncestorOfAssetId` and
    `isDescendantOfAssetId` can be given.
    """

    asset_ids: list[str] | None = None
    """Asset IDs of which the asset has one."""
    name_like: AssetTreeNameFilter | None = None
    """Part of the name."""
    model_ids: list[str] | None = None
    """IDs of thing models of which the asset has one."""
    root_model_ids: list[str] | None = None
    """IDs of thing models from one of which the model of the asset is derived."""
    is_parent_of_asset_id: str | None = None
    """Asset ID of a node; the asset is its parent."""
    is_child_of_asset_id: str | None = None
    """Asset ID of a node; the asset is a child of it."""
    is_ancestor_of_asset_id: str | None = None
    """Asset ID of a node; the asset is somewhere above it."""
    is_descendant_of_asset_id: str | None = None
    """Asset ID of a node; the asset is somewhere below it."""


@define(kw_only=True)
class SearchRelatedAssetNodesRequest(Model, kw_only=True):
    """Which assets of the tree to return."""

    filter: AssetTreeRelationFilter | None = None
    """Conditions on the assets."""
    pagination: PaginationRequest | None = None
    """Which page; 100 assets of the first page by default."""
    projection: list[str] | None = None
    """Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class SearchRelatedAssetNodesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchRelatedAssetNodes`: Search an asset tree for assets by their relation to a given one."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[AssetTreeAsset] = None  # type: ignore[assignment]  # there on success
    """The assets of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many assets there are."""


from . import AssetTreeAsset, AssetTreeNameFilter, PaginationRequest, PaginationResponse
