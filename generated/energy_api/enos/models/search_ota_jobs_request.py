# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchOtaJobsRequest(Model, kw_only=True):
    """Which jobs to return."""

    expression: str | None = None
    """SQL-like filter. `productKey`, `firmwareId` and `firmwareVersion` know `=` and `in`; `type` and `status` know `=`. `name like 'x'` and
    `firmwareName like 'x'` find a part of the name in every language; `.zh_CN` and `.en_US` behind them look at one, the default standing
    in for a missing translation, and the default alone is `.defaultValue` by the documentation, `.default` in the official sample code.
    Official samples also have other languages, such as `firmwareName.ja_JP`.
    """
    pagination: PaginationRequest | None = None
    """Which page; 10 jobs of the first page by default."""


@define(kw_only=True)
class SearchOtaJobsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchOtaJobs`: Search the upgrade jobs of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[OtaJob] = None  # type: ignore[assignment]  # there on success
    """Jobs of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import OtaJob, PaginationRequest, PaginationResponse
