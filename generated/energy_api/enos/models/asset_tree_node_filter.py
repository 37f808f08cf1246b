# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class AssetTreeNodeFilter(Model, kw_only=True, rename="camel"):
    """Conditions on assets."""

    asset_ids: list[str] | None = None
    """Asset IDs of which the asset has one."""
    model_ids: list[str] | None = None
    """IDs of thing models of which the asset has one."""
    root_model_ids: list[str] | None = None
    """IDs of thing models from one of which the model of the asset is derived."""
    attributes: dict[str, Any] | None = None
    """Attribute values that the asset must have."""
    tags: dict[str, str] | None = None
    """Tags that the asset must have."""
    name_like: AssetTreeNameFilter | None = None
    """Part of the name."""


@define(kw_only=True)
class AssetTreeNodePagination(Model, kw_only=True, rename="camel"):
    """Which page of assets this is."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"totalSzie": "totalSize"}

    sorted_by: Any = None
    """How the result is sorted, where the service says it; usually null."""
    page_no: int | None = None
    """Number of this page."""
    page_size: int | None = None
    """Records per page as requested."""
    total_size: int | None = None
    """Records in the whole result."""


@define(kw_only=True)
class SearchAssetNodesRequest(Model, kw_only=True):
    """Which assets to return."""

    expression: str | None = None
    """SQL-like filter. `assetIds`, `modelIds` and `rootModelIds` know `=` and `in`; `productKey` and `deviceKey` know `=` and `like`;
    `createTime` knows `=`, `<=` and `>=`; `tags.KEY` knows `like` and `exists`; `attributes` and `treeId` can be asked for too. `name like
    'x'` finds a part of the default, Chinese or English name; `name.default`, `name.zh_CN` and `name.en_US` look at one, the default
    standing in for a missing translation. Documentation 2.4.0 adds `assetId`, `modelId`, `rootModelId` and `treeId` with `=` and `in`, `in`
    for tags, `name.ja_JP` and `name.es_ES`. Official samples ask for `rootModelId`, for tags with `in`, and for these two languages, too.
    """
    filter: AssetTreeNodeFilter | None = None
    """Conditions instead of `expression`; since documentation 2.2.0 and on EnOS Edge only."""
    pagination: PaginationRequest | None = None
    """Which page; 100 assets of the first page by default."""
    projection: list[str] | None = None
    """Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."""


@define(kw_only=True)
class SearchAssetNodesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchAssetNodes`: Search the assets of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[AssetTreeAsset] = None  # type: ignore[assignment]  # there on success
    """The assets of this page."""
    pagination: AssetTreeNodePagination | None = None
    """Which page this is and how many assets there are."""


from . import AssetTreeAsset, AssetTreeNameFilter, PaginationRequest
