# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class RuleStateV3(OpenStrEnum):
    """Whether a rule runs."""

    STARTED = "STARTED"
    STOPPED = "STOPPED"


class RuntimeVersionV3(OpenStrEnum):
    """Version of the runtime for which a script of a rule is written."""

    V1 = "V1"
    V3 = "V3"


@define(kw_only=True)
class RuleScriptV3(Model, kw_only=True):
    """Script of a rule."""

    code: str
    """Lua source, as UTF-8 in Base64."""
    runtime_version: RuntimeVersionV3
    """Version of the runtime for which the script is written."""
    exec_interval: str | None = None
    """How often the script runs, such as `1m`; for the runtime `V1`, which needs it, only (one official client sends `0s` for `V3`)."""


@define(kw_only=True)
class RuleV3(Model, kw_only=True):
    """A rule."""

    id: str
    """ID of the rule."""
    slug: str
    """Readable name of the rule, which paths accept in place of its ID."""
    disabled: bool
    """Whether the rule is disabled."""
    state: RuleStateV3
    """Whether the rule runs."""
    script: RuleScriptV3
    """What the rule does."""
