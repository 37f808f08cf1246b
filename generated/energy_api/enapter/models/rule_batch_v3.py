# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class RuleBatchV3(Model, kw_only=True):
    """Several rules."""

    rule_ids: list[str]
    """IDs or slugs of the rules."""
