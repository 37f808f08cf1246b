# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchThingModelsRequest(Model, kw_only=True):
    """Which thing models to return."""

    expression: str | None = None
    """SQL-like condition on `modelId` with `in` and on `tags` with `=`, `exists` and `not exists`, joined by `and` and `or`, such as `modelId
    in ('StringInverter') and exists(tags.domain)`. Official samples also ask for the tags of elements, of which one must fit:
    `attribute_tags.KEY`, `measurepoint_tags.KEY`, `service_tags.KEY` and `event_tags.KEY`, with `=`, `like`, `exists` and `not exists`.
    """
    projection: list[str] | None = None
    """Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."""
    pagination: PaginationRequest | None = None
    """Which page; the first by default."""


@define(kw_only=True)
class SearchThingModelsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchThingModels`: Search thing models."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[ThingModel] = None  # type: ignore[assignment]  # there on success
    """The thing models of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many thing models there are."""


from . import PaginationRequest, PaginationResponse, ThingModel
