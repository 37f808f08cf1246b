# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DisableFlowRequest(Model, kw_only=True, rename="camel"):
    """Which workflow to pause."""

    flow_id: int
    """ID of the workflow. Official sample code sends the number as text."""


@define(kw_only=True)
class DisableFlowResponse(Model, kw_only=True):
    """Answer of `disableFlow`: Stop the schedule of a workflow."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: str | None = None
    """Empty."""
