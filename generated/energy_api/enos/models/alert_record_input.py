# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class AlertRecordInput(Model, kw_only=True, rename="camel"):
    """An alert to create."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"metrictags": "metricTags"}
    _TIMES: ClassVar[Mapping[str, str]] = {"occurTime": "epoch-ms", "localOccurTime": "local", "recoverTime": "epoch-ms", "localRecoverTime": "local"}

    event_type: int
    """What to create: 2 a recovered alert (history), 3 an active one, 4 a single occurrence without duration (history). No other value is
    allowed. Official samples send the number as text.
    """
    org_id: str | None = None
    """Organization that owns the asset."""
    instance_id: str
    """What the alert is about: an asset ID, as only assets raise alerts so far."""
    metric_id: str
    """Metric that raises the alert, such as a measurement point."""
    occur_time: int
    """When the alert occurred; milliseconds since the epoch. Official samples send UTC as `yyyy-MM-dd HH:mm:ss`."""
    local_occur_time: str | None = None
    """When the alert occurred, in local time as `yyyy-MM-dd HH:mm:ss`."""
    recover_time: int | None = None
    """When the alert recovered, mandatory for history alerts; milliseconds since the epoch. Official samples send UTC as `yyyy-MM-dd
    HH:mm:ss`.
    """
    local_recover_time: str | None = None
    """When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`."""
    recover_reason: str | None = None
    """Why the alert recovered."""
    value: str
    """Value of the metric that raises the alert, as text."""
    metric_tags: dict[str, str] | None = None
    """Tags of the metric's data. EnOS itself uses `__timezone__`, `__instance__`, `__metric__`, `__alias__`, `modelId`, `modelIdPath`,
    `assetTreePath` and `assetTreePath_TREE`.
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
    """Rule that the alert belongs to."""
    rule_desc: StringI18n | None = None
    """Text of the rule."""
    rule_tags: dict[str, str] | None = None
    """Tags of the rule."""
    tags: dict[str, str] | None = None
    """Tags of the alert. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either
    end.
    """
    inhibited: bool | None = None
    """Whether the alert is inhibited."""


from . import StringI18n
