# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from energy_twin.base import TwinModel


class CreateRuleEngineRequestV3(TwinModel):
    suspend: Annotated[bool, Field(description="Whether the rule engine begins suspended.")]


class RuleBatchV3(TwinModel):
    rule_ids: Annotated[list[str], Field(description="IDs or slugs of the rules.")]


class RuleEngineStateV3(StrEnum):
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"


class RuleEngineV3(TwinModel):
    id: Annotated[str, Field(description="ID of the rule engine.")]
    state: Annotated[RuleEngineStateV3, Field(description="Whether the rule engine runs rules.")]
    timezone: Annotated[str, Field(description="IANA name of the time zone, that of the site.")]


class RuleStateV3(StrEnum):
    STARTED = "STARTED"
    STOPPED = "STOPPED"


class RuntimeVersionV3(StrEnum):
    V1 = "V1"
    V3 = "V3"


class UpdateRuleRequestV3(TwinModel):
    slug: Annotated[str | None, Field(description="New slug of the rule.")] = None


class RuleEngineAnswerV3(TwinModel):
    engine: Annotated[RuleEngineV3, Field(description="The rule engine.")]


class RuleScriptV3(TwinModel):
    code: Annotated[str, Field(description="Lua source, as UTF-8 in Base64.")]
    runtime_version: Annotated[RuntimeVersionV3, Field(description="Version of the runtime for which the script is written.")]
    exec_interval: Annotated[
        str | None,
        Field(description="How often the script runs, such as `1m`; for the runtime `V1`, which needs it, only (one official client sends `0s` for `V3`)."),
    ] = None


class RuleV3(TwinModel):
    id: Annotated[str, Field(description="ID of the rule.")]
    slug: Annotated[str, Field(description="Readable name of the rule, which paths accept in place of its ID.")]
    disabled: Annotated[bool, Field(description="Whether the rule is disabled.")]
    state: Annotated[RuleStateV3, Field(description="Whether the rule runs.")]
    script: Annotated[RuleScriptV3, Field(description="What the rule does.")]


class UpdateRuleScriptRequestV3(TwinModel):
    script: Annotated[RuleScriptV3, Field(description="What the rule does from now on.")]


class CreateRuleRequestV3(TwinModel):
    slug: Annotated[str, Field(description="Slug of the rule.")]
    script: Annotated[RuleScriptV3, Field(description="What the rule does.")]
    disable: Annotated[bool | None, Field(description="Whether the rule begins disabled; no by default.")] = None


class RuleAnswerV3(TwinModel):
    rule: Annotated[RuleV3, Field(description="The rule.")]


class RulePageV3(TwinModel):
    rules: Annotated[list[RuleV3], Field(description="Rules of this page.")]
    total_count: Annotated[int | None, Field(description="How many rules there are on all pages; absent on gateways with older firmware.")] = None
