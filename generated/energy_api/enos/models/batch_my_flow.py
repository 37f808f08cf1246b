# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchMyFlow(Model, kw_only=True, rename="camel"):
    """A workflow that concerns the user."""

    flow_id: int
    """ID of the workflow, a number that answers write as text."""
    editable: bool
    """Whether the user may edit the workflow."""
    flow_name: str
    """Name of the workflow."""
    cycle: BatchCycle
    """Unit of the schedule."""


@define(kw_only=True)
class GetMyFlowsResponse(Model, kw_only=True):
    """Answer of `getMyFlows`: List the workflows that concern the user."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: list[BatchMyFlow] = None  # type: ignore[assignment]  # there on success
    """The workflows."""


from . import BatchCycle
