# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AssetTreeFilter(Model, kw_only=True):
    """Conditions on trees."""

    tags: dict[str, str] | None = None
    """Tags that the tree must have."""


@define(kw_only=True)
class SearchAssetTreesRequest(Model, kw_only=True):
    """Which trees to return."""

    expression: str | None = None
    """SQL-like condition on `tags` with `=` and `exists`, such as `tags.region = 'aragon'` or `exists(tags.region)`. Documentation 3.0.0 knows
    `!=` for tags too, `treeId` with `=` and `in`, and `name like 'x'` with `name.default`, `name.zh_CN`, `name.en_US`, `name.ja_JP` and
    `name.es_ES` for one language. Official samples ask for `treeId`, `name.ja_JP` and `name.es_ES`, too.
    """
    filter: AssetTreeFilter | None = None
    """Conditions instead of `expression`; since documentation 2.3.0 and on EnOS Edge only."""
    pagination: PaginationRequest | None = None
    """Which page; 100 trees of the first page by default."""
    projection: list[str] | None = None
    """Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."""


@define(kw_only=True)
class SearchAssetTreesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchAssetTrees`: Search the asset trees of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[AssetTree] = None  # type: ignore[assignment]  # there on success
    """The trees of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many trees there are."""


from . import AssetTree, PaginationRequest, PaginationResponse
