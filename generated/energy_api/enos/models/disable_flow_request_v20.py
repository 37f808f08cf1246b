# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DisableFlowRequestV20(Model, kw_only=True, rename="camel"):
    """Which workflow to pause."""

    flow_id: int
    """ID of the workflow. Official sample code sends the number as text."""


@define(kw_only=True)
class DisableFlowResponseV20(Model, kw_only=True):
    """Answer of `disableFlowV20`: Stop the schedule of a workflow."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: str | None = None
    """Empty."""
