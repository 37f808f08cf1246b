# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class TsdbPolicyModelV20(Model, kw_only=True, rename="camel"):
    """Points of one thing model."""

    model_id: str
    """Identifier of the thing model."""
    points: list[str]
    """Identifiers of the points."""
