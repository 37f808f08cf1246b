# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class UpdateRuleScriptRequestV3(Model, kw_only=True):
    """The new script of a rule."""

    script: RuleScriptV3
    """What the rule does from now on."""


from . import RuleScriptV3
