# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class RuleAnswerV3(Model, kw_only=True):
    """One rule."""

    rule: RuleV3
    """The rule."""


from . import RuleV3
