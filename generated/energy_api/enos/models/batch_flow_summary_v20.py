# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchFlowSummaryV20(Model, kw_only=True, rename="camel"):
    """A workflow as searches return it."""

    flow_id: int
    """ID of the workflow, a number that answers write as text."""
    flow_name: str
    """Name of the workflow."""


@define(kw_only=True)
class SearchFlowsRequestV20(Model, kw_only=True):
    """Which workflows to find."""

    expression: str | None = None
    """What to look for, in a form that is not documented; no condition when empty or left out."""
    pagination: BatchPaginationV20 | None = None
    """Which page. Sortable by `createTime`, `updateTime` and `startTime`."""


@define(kw_only=True)
class SearchFlowsResponseV20(Model, kw_only=True):
    """Answer of `searchFlowsV20`: Search the workflows of an organization."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: list[BatchFlowSummaryV20] = None  # type: ignore[assignment]  # there on success
    """Workflows of this page."""


from . import BatchPaginationV20
