# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateAlertRuleRequest(Model, kw_only=True, rename="camel"):
    """The rule to create. Give one of `measurepointId` and `deviceStatus`."""

    rule_id: str
    """ID of the rule."""
    rule_desc: StringI18n
    """Text of the rule."""
    model_id: str
    """Model that the rule is for."""
    measurepoint_id: str | None = None
    """Measurement point that triggers the rule, unless `deviceStatus` does."""
    device_status: str | None = None
    """Device status that triggers the rule, such as `offline`, unless `measurepointId` does."""
    condition: str
    """When to raise the alert, such as `${temperature} > 85`; `${point/attribute}` is an attribute of a structured measurement point, at most
    one level below it.
    """
    severity_id: str
    """Severity of its alerts."""
    content_id: str
    """Content of its alerts."""
    tags: dict[str, str] | None = None
    """Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""
    is_enabled: bool | None = None
    """Whether the rule is enabled."""
    is_root: bool | None = None
    """Whether its alerts are root alerts."""
    scope: list[AlertRuleScope]
    """Asset nodes that the rule covers."""
    triggering_delay_timer: int | None = None
    """Seconds for which the condition must hold before the alert is raised: 60 to 10,800, or 0 for at once."""


@define(kw_only=True)
class CreateAlertRuleResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createAlertRule`: Create an alert rule."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str = None  # type: ignore[assignment]  # there on success
    """ID of the rule."""


from . import AlertRuleScope, StringI18n
