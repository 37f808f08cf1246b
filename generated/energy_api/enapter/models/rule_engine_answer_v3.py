# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class RuleEngineStateV3(OpenStrEnum):
    """Whether a rule engine runs rules."""

    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"


@define(kw_only=True)
class RuleEngineAnswerV3(Model, kw_only=True):
    """One rule engine."""

    engine: RuleEngineV3
    """The rule engine."""


@define(kw_only=True)
class RuleEngineV3(Model, kw_only=True):
    """A rule engine."""

    id: str
    """ID of the rule engine."""
    state: RuleEngineStateV3
    """Whether the rule engine runs rules."""
    timezone: str
    """IANA name of the time zone, that of the site."""
