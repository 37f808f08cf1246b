# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchFlowInstanceIdV20(Model, kw_only=True, rename="camel"):
    """Names a workflow instance."""

    flow_instance_id: str
    """ID of the workflow instance: workflow ID, hyphen, time."""
