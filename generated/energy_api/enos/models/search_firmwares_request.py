# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchFirmwaresRequest(Model, kw_only=True):
    """Which firmware to return."""

    expression: str | None = None
    """SQL-like filter. `productKey` knows `=` and `in`; `isVerified` knows `=`. `name like 'x'` finds a part of the name in every language,
    `name.default` looks at the default alone. Official samples look at one language, too, such as `name.ja_JP`, the default standing in for
    a missing translation.
    """
    pagination: PaginationRequest | None = None
    """Which page; 10 of the first page by default."""


@define(kw_only=True)
class SearchFirmwaresResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchFirmwares`: Search the firmware of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[Firmware] = None  # type: ignore[assignment]  # there on success
    """Firmware of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import Firmware, PaginationRequest, PaginationResponse
