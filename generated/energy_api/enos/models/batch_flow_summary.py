# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchFlowSummary(Model, kw_only=True, rename="camel"):
    """A workflow as searches return it."""

    flow_id: int
    """ID of the workflow, a number that answers write as text."""
    flow_name: str
    """Name of the workflow."""


@define(kw_only=True)
class SearchFlowsRequest(Model, kw_only=True):
    """Which workflows to find."""

    expression: str | None = None
    """Part of a workflow ID or name to look for; no condition when empty or left out."""
    pagination: PaginationRequest | None = None
    """Which page. Sortable by `createTime`, `updateTime` and `startTime`."""


@define(kw_only=True)
class SearchFlowsResponse(Model, kw_only=True):
    """Answer of `searchFlows`: Search the workflows of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: list[BatchFlowSummary] = None  # type: ignore[assignment]  # there on success
    """Workflows of this page."""


from . import PaginationRequest
