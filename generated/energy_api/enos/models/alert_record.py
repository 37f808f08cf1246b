# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenIntEnum, define


class AlertRecordEventType(OpenIntEnum):
    """What happened to an alert, and through whom."""

    RECOVERED_BY_RULE = 0
    RAISED_BY_RULE = 1
    CREATED_AS_RECOVERED = 2
    CREATED_AS_ACTIVE = 3
    SINGLE_OCCURRENCE = 4
    OUT_OF_ORDER = 5


@define(kw_only=True)
class AlertRecord(Model, kw_only=True, rename="camel"):
    """An alert, active or history, as the newer alert service has it."""

    alert_id: str
    """ID of the alert."""
    event_type: AlertRecordEventType | None = None
    """What happened: 0 a rule recovered the alert (history), 1 a rule raised it (active), 2 it was created through the API as recovered
    (history) or 3 as active, 4 a single occurrence without duration (history), 5 it came out of order (history).
    """
    org_id: str | None = None
    """Organization that owns the asset."""
    instance_id: str
    """What the alert is about: the asset ID, as only assets raise alerts so far."""
    metric_id: str | None = None
    """Metric that raised the alert, such as a measurement point."""
    occur_time: int
    """When the alert occurred; milliseconds since the epoch."""
    local_occur_time: str | None = None
    """When the alert occurred, in local time as `yyyy-MM-dd HH:mm:ss`."""
    recover_time: int | None = None
    """When the alert recovered; milliseconds since the epoch."""
    local_recover_time: str | None = None
    """When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`."""
    recover_reason: str | None = None
    """Why the alert recovered."""
    value: str | None = None
    """Value of the metric that raised the alert, as text."""
    metric_tags: dict[str, Any] | None = None
    """Tags of the metric's data. Those that EnOS sets are `__timezone__`, `__instance__`, `__metric__`, `__alias__`, `modelId`, `modelIdPath`,
    `assetTreePath` and one `assetTreePath_TREE` per asset tree.
    """
    severity_id: str | None = None
    """Severity of the alert."""
    severity_desc: StringI18n | None = None
    """Text of the severity."""
    type_id: str | None = None
    """Type of the alert."""
    type_desc: StringI18n | None = None
    """Text of the type."""
    parent_type_id: str | None = None
    """Parent of the type."""
    parent_type_desc: StringI18n | None = None
    """Text of the parent type."""
    content_id: str | None = None
    """Content of the alert."""
    content: StringI18n | None = None
    """Text of the content."""
    rule_id: str | None = None
    """Rule that raised the alert."""
    rule_desc: StringI18n | None = None
    """Text of the rule."""
    rule_tags: dict[str, Any] | None = None
    """Tags of the rule."""
    tags: dict[str, str] | None = None
    """Tags of the alert."""
    inhibited: bool | None = None
    """Whether the alert is inhibited."""
    masked_by: Any = None
    """For a derivative alert, what masks it."""


from . import StringI18n
