# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertRule(Model, kw_only=True, rename="camel"):
    """When, for which assets and with which severity and content an alert is raised."""

    org_id: str
    """Organization that owns the rule."""
    rule_id: str
    """ID of the rule."""
    rule_desc: StringI18n
    """Text of the rule."""
    model_id: str
    """Model that the rule is for."""
    measurepoint_id: str | None = None
    """Measurement point that triggers the rule."""
    device_status: str | None = None
    """Device status that triggers the rule, such as `offline`."""
    condition: str
    """When to raise the alert, such as `${temperature} > 85`; `${point/attribute}` is an attribute of a structured measurement point, at most
    one level below it.
    """
    is_enabled: bool
    """Whether the rule is enabled."""
    severity_id: str
    """Severity of its alerts."""
    severity_desc: StringI18n | None = None
    """Text of the severity."""
    content_id: str
    """Content of its alerts."""
    content_desc: StringI18n | None = None
    """Text of the content."""
    type_id: str | None = None
    """Type of its alerts."""
    type_desc: StringI18n | None = None
    """Text of the type."""
    tags: dict[str, str]
    """Tags."""
    is_root: bool
    """Whether its alerts are root alerts; false by default."""
    scope: list[AlertRuleScope]
    """Asset nodes that the rule covers."""
    triggering_delay_timer: int | None = None
    """Seconds for which the condition must hold before the alert is raised; 0 for at once."""


@define(kw_only=True)
class SearchAlertRulesRequest(Model, kw_only=True, rename="camel"):
    """Which alert rules to find, and which page of them to return."""

    model_id: str | None = None
    """Only rules for this model."""
    measurepoint_id: str | None = None
    """Only rules that this measurement point triggers."""
    expression: str | None = None
    """SQL-like condition on `ruleId`, `modelId`, `measurepointId` and `deviceStatus`, with `=`, `in` and `!=`, joined by `and` and `or`. Later
    documentation leaves `!=` out and has `is null` for the last two, and `tags.KEY` with `=`. Official samples do so too.
    """
    pagination: PaginationRequest | None = None
    """Page to return, and how to sort; the first 10 rules by default."""


@define(kw_only=True)
class SearchAlertRulesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchAlertRules`: Search the alert rules of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[AlertRule] = None  # type: ignore[assignment]  # there on success
    """The rules of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many rules there are."""


from . import AlertRuleScope, PaginationRequest, PaginationResponse, StringI18n
