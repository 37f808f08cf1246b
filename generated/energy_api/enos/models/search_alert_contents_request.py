# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchAlertContentsRequest(Model, kw_only=True, rename="camel"):
    """Which alert contents to find, and which page of them to return."""

    model_id: str | None = None
    """Only contents for this model."""
    alert_type_id: str | None = None
    """Only contents of this alert type."""
    sub_alert_type_id: str | None = None
    """Only contents of this sub-type."""
    expression: str | None = None
    """SQL-like condition on `contentId`, `modelId` and `alertTypeId`, with `=` and `in`, joined by `and` and `or`. Later documentation also
    has `subAlertTypeId` with these, `contentDesc` or `contentDesc.LOCALE` with `like`, and `tags.KEY` with `=`, not on EnOS Edge. Official
    samples also ask for `contentDesc.default` and for other languages, such as `contentDesc.ja_JP`.
    """
    pagination: PaginationRequest | None = None
    """Page to return, and how to sort; the first 10 contents by default."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class SearchAlertContentsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchAlertContents`: Search the alert contents of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[AlertContent] = None  # type: ignore[assignment]  # there on success
    """The contents of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many contents there are."""


from . import AlertContent, PaginationRequest, PaginationResponse
