# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BlueprintAnswerV3(Model, kw_only=True):
    """One blueprint."""

    blueprint: BlueprintV3
    """The blueprint."""


from . import BlueprintV3
