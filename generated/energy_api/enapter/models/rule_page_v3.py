# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class RulePageV3(Model, kw_only=True):
    """A page of rules."""

    rules: list[RuleV3]
    """Rules of this page."""
    total_count: int | None = None
    """How many rules there are on all pages; absent on gateways with older firmware."""


from . import RuleV3
