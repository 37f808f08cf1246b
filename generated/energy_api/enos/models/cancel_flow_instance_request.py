# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CancelFlowInstanceRequest(Model, kw_only=True, rename="camel"):
    """Which instance to cancel."""

    flow_inst_id: str
    """ID of the workflow instance."""


@define(kw_only=True)
class CancelFlowInstanceResponse(Model, kw_only=True):
    """Answer of `cancelFlowInstance`: Cancel a running workflow instance."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: str | None = None
    """Empty."""
