# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertSeverity(Model, kw_only=True, rename="camel"):
    """A degree of severity that rules give their alerts."""

    severity_id: str
    """ID of the severity."""
    org_id: str
    """Organization that owns the severity."""
    severity_desc: StringI18n
    """Text of the severity."""
    tags: dict[str, str]
    """Tags."""
    update_person: str | None = None
    """Name of the user who last changed it."""
    update_time: int
    """When it was last changed; milliseconds since the epoch."""
    source: str | None = None
    """Deprecated. No longer documented; a sample still has it as null."""


@define(kw_only=True)
class SearchAlertSeveritiesRequest(Model, kw_only=True):
    """Which alert severities to find, and which page of them to return."""

    expression: str | None = None
    """SQL-like condition on `severityId`, with `=` and `in`, joined by `and`; in later documentation also by `or`, and on `tags.KEY` with `=`,
    not on EnOS Edge. Official samples do so too.
    """
    pagination: PaginationRequest | None = None
    """Page to return, and how to sort; the first 10 severities by default."""


@define(kw_only=True)
class SearchAlertSeveritiesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchAlertSeverities`: Search the alert severities of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[AlertSeverity] = None  # type: ignore[assignment]  # there on success
    """The severities of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many severities there are."""


from . import PaginationRequest, PaginationResponse, StringI18n
