# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateRuleRequestV3(Model, kw_only=True):
    """The rule to create."""

    slug: str
    """Slug of the rule."""
    script: RuleScriptV3
    """What the rule does."""
    disable: bool | None = None
    """Whether the rule begins disabled; no by default."""


from . import RuleScriptV3
