# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class AlertRuleUpdate(Model, kw_only=True, rename="camel"):
    """Changes to an alert rule."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"isEenabled": "isEnabled"}

    rule_id: str | None = None
    """ID of the rule to change. Always needed."""
    rule_desc: StringI18n | None = None
    """Text of the rule."""
    model_id: str | None = None
    """Model that the rule is for."""
    measurepoint_id: str | None = None
    """Measurement point that triggers the rule, unless `deviceStatus` does."""
    device_status: str | None = None
    """Device status that triggers the rule, such as `offline`, unless `measurepointId` does."""
    condition: str | None = None
    """When to raise the alert, such as `${temperature} > 85`; `${point/attribute}` is an attribute of a structured measurement point, at most
    one level below it.
    """
    severity_id: str | None = None
    """Severity of its alerts."""
    content_id: str | None = None
    """Content of its alerts."""
    tags: dict[str, str] | None = None
    """Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""
    scope: list[AlertRuleScope] | None = None
    """Asset nodes that the rule covers."""
    is_enabled: bool | None = None
    """Whether the rule is enabled; true by default."""
    is_root: bool | None = None
    """Since documentation 2.3.0: whether its alerts are root alerts."""
    triggering_delay_timer: int | None = None
    """Seconds for which the condition must hold before the alert is raised: 60 to 10,800, or 0 for at once."""


@define(kw_only=True)
class UpdateAlertRuleRequest(Model, kw_only=True, rename="camel"):
    """Changes to an alert rule."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"isEenabled": "isEnabled"}

    rule_id: str | None = None
    """ID of the rule to change. Always needed."""
    rule_desc: StringI18n | None = None
    """Text of the rule."""
    model_id: str | None = None
    """Model that the rule is for."""
    measurepoint_id: str | None = None
    """Measurement point that triggers the rule, unless `deviceStatus` does."""
    device_status: str | None = None
    """Device status that triggers the rule, such as `offline`, unless `measurepointId` does."""
    condition: str | None = None
    """When to raise the alert, such as `${temperature} > 85`; `${point/attribute}` is an attribute of a structured measurement point, at most
    one level below it.
    """
    severity_id: str | None = None
    """Severity of its alerts."""
    content_id: str | None = None
    """Content of its alerts."""
    tags: dict[str, str] | None = None
    """Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""
    scope: list[AlertRuleScope] | None = None
    """Asset nodes that the rule covers."""
    is_enabled: bool | None = None
    """Whether the rule is enabled; true by default."""
    is_root: bool | None = None
    """Since documentation 2.3.0: whether its alerts are root alerts."""
    triggering_delay_timer: int | None = None
    """Seconds for which the condition must hold before the alert is raised: 60 to 10,800, or 0 for at once."""
    alert_rule: AlertRuleUpdate | None = None
    """Deprecated. The changes in a wrapper, as they were sent before December 2019 and as one documented sample still sends them. Leave it
    out.
    """


@define(kw_only=True)
class UpdateAlertRuleResponse(Model, kw_only=True, rename="camel"):
    """Answer of `updateAlertRule`: Change an alert rule."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str | None = None
    """No payload; null or an empty text."""


from . import AlertRuleScope, StringI18n
