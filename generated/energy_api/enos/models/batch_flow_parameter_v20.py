# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchFlowParameterV20(Model, kw_only=True):
    """A global parameter of a workflow."""

    key: str
    """Name of the parameter."""
    value: str
    """Its value."""
