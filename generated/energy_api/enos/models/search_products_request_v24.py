# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchProductsRequestV24(Model, kw_only=True, rename="camel"):
    """Which products to return."""

    expression: str | None = None
    """SQL-like filter, conditions joined by `and` and `or`. `productKey` and `modelId` know `=` and `in`; `productTags.KEY` knows `=`,
    `exists`, `not exists`. `productName like 'x'` finds a part of the name in every language; `productName.default`, `productName.zh_CN`,
    `productName.en_US` look at one, the default standing in for a missing translation.
    """
    require_secret: bool | None = None
    """Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account and the permission; without the
    permission the values of the secret fields tell of an error.
    """
    pagination: PaginationRequest | None = None
    """Which page; 10 products of the first page by default."""


@define(kw_only=True)
class SearchProductsResponseV24(Model, kw_only=True, rename="camel"):
    """Answer of `searchProductsV24`: Search the products of an organization, secrets left out or encrypted."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[ProductV24] = None  # type: ignore[assignment]  # there on success
    """Products of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import PaginationRequest, PaginationResponse, ProductV24
