# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class UpdateRuleRequestV3(Model, kw_only=True):
    """What to change about a rule."""

    slug: str | None = None
    """New slug of the rule."""
