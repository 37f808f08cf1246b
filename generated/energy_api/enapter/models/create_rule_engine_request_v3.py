# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateRuleEngineRequestV3(Model, kw_only=True):
    """The rule engine to create."""

    suspend: bool
    """Whether the rule engine begins suspended."""
