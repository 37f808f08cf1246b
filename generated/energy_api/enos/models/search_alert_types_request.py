# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchAlertTypesRequest(Model, kw_only=True):
    """Which alert types to find, and which page of them to return."""

    expression: str | None = None
    """SQL-like condition on `typeId` and `parentTypeId`, with `=` and `in`, joined by `and`. Official samples also join conditions by `or`,
    and ask for `tags.KEY` with `=`.
    """
    pagination: PaginationRequest | None = None
    """Page to return, and how to sort; the first 10 types by default."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class SearchAlertTypesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchAlertTypes`: Search the alert types of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[AlertType] = None  # type: ignore[assignment]  # there on success
    """The types of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many types there are."""


from . import AlertType, PaginationRequest, PaginationResponse
