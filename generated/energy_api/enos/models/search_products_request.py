# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchProductsRequest(Model, kw_only=True):
    """Which products to return."""

    expression: str | None = None
    """SQL-like filter, conditions joined by `and` and `or`. `productKey` and `modelId` know `=` and `in`; `productTags.KEY` knows `=`,
    `exists`, `not exists`. `productName like 'x'` finds a part of the name in every language; `productName.default`, `productName.zh_CN`,
    `productName.en_US` look at one, the default standing in for a missing translation. Official samples also look at other languages, such
    as `productName.ja_JP`.
    """
    pagination: PaginationRequest | None = None
    """Which page; 10 products of the first page by default."""
    projection: list[str] | None = None
    """Fields to return, all when left out. Not in the documented table, but sent by its sample code."""


@define(kw_only=True)
class SearchProductsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchProducts`: Search the products of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[Product] = None  # type: ignore[assignment]  # there on success
    """Products of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import PaginationRequest, PaginationResponse, Product
