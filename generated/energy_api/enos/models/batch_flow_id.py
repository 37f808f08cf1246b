# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchFlowId(Model, kw_only=True, rename="camel"):
    """Names a workflow."""

    flow_id: int
    """ID of the workflow, documented as text and answered as a number."""
