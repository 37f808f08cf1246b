# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CancelFlowInstanceRequestV20(Model, kw_only=True, rename="camel"):
    """Which instance to cancel."""

    flow_inst_id: str
    """ID of the workflow instance."""


@define(kw_only=True)
class CancelFlowInstanceResponseV20(Model, kw_only=True):
    """Answer of `cancelFlowInstanceV20`: Cancel a running workflow instance."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: str | None = None
    """Empty."""
