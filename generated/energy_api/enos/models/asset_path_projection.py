# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class AssetPathProjection(OpenStrEnum):
    """Which nodes of a path are returned: all (`COMPLETE`), or the first and the last (`END_NODE_ONLY`)."""

    COMPLETE = "COMPLETE"
    END_NODE_ONLY = "END_NODE_ONLY"


@define(kw_only=True)
class AssetTreePathEnd(Model, kw_only=True, rename="camel"):
    """Conditions on the asset at one end of a path."""

    root_model_ids: list[str] | None = None
    """IDs of thing models from one of which the model of the asset is derived."""
    model_ids: list[str] | None = None
    """IDs of thing models of which the asset has one."""
    asset_ids: list[str] | None = None
    """Asset IDs of which the asset has one."""


@define(kw_only=True)
class AssetTreePaths(Model, kw_only=True, rename="camel"):
    """Paths and the assets on them. A projection leaves out fields."""

    assets: dict[str, AssetTreeAsset] | None = None
    """The assets on the paths by asset ID."""
    asset_paths: list[list[str]] = None  # type: ignore[assignment]  # there on success
    """The paths, each a list of asset IDs from its start to its end: two or more, exactly two where `pathProjection` is `END_NODE_ONLY`."""


@define(kw_only=True)
class SearchAssetPathsRequest(Model, kw_only=True, rename="camel"):
    """Which paths to return."""

    pagination: PaginationRequest | None = None
    """Which page; 100 paths of the first page by default."""
    from_: AssetTreePathEnd | None = None
    """Where a path starts; at the root of the tree by default."""
    to: AssetTreePathEnd | None = None
    """Where a path ends; at the lowest nodes of the tree by default."""
    projection: list[str] | None = None
    """Fields to return, all when left out, such as `assetPaths` and `assets.*.attributes`. `.` reaches a sub-field, `*` stands for any field
    and `[*]` for every element of an array.
    """
    path_projection: AssetPathProjection | None = None
    """`COMPLETE`, the default, returns every node of a path; `END_NODE_ONLY` its first and its last."""


@define(kw_only=True)
class SearchAssetPathsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchAssetPaths`: Search the paths of an asset tree from upper to lower nodes."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: AssetTreePaths = None  # type: ignore[assignment]  # there on success
    """The paths of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many paths there are."""


from . import AssetTreeAsset, PaginationRequest, PaginationResponse
