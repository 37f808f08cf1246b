# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class HistoryAlert(Model, kw_only=True, rename="camel"):
    """An alert that has recovered or was closed."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"recoverLocalTime": "localRecoverTime", "assetPath": "assetPaths"}

    event_id: str
    """ID of the alert."""
    org_id: str
    """Organization that owns the asset."""
    asset_id: str
    """Asset that the alert is about."""
    model_id: str
    """Model of the asset."""
    model_id_path: str | None = None
    """Model with its ancestors, root first, each after a slash."""
    measurepoint_id: str | None = None
    """Measurement point whose value raised the alert."""
    device_status: str | None = None
    """Device status that raised the alert, such as `offline`; null where a measurement point did."""
    hit_rule_id: str | None = None
    """Rule that raised the alert; null where none did."""
    value: Any = None
    """Value of the measurement point, of the type that the model defines; samples have numbers as text, too. With a triggering delay, the
    value when the delay began.
    """
    occur_time: int
    """When the alert occurred; milliseconds since the epoch."""
    local_occur_time: str | None = None
    """When the alert occurred, in local time as `yyyy-MM-dd HH:mm:ss`."""
    create_time: int | None = None
    """When the record was created; milliseconds since the epoch."""
    update_time: int | None = None
    """When the record was last changed; milliseconds since the epoch."""
    severity_id: str | None = None
    """Severity of the alert."""
    severity_desc: StringI18n | None = None
    """Text of the severity."""
    type_id: str | None = None
    """Type of the alert."""
    type_desc: StringI18n | None = None
    """Text of the type."""
    sub_type_id: str | None = None
    """Sub-type of the alert."""
    sub_type_desc: StringI18n | None = None
    """Text of the sub-type."""
    content_id: str | None = None
    """Content of the alert."""
    content_desc: StringI18n | None = None
    """Text of the content."""
    event_type: ActiveAlertEventType
    """What happened: 0 the system recovered the alert, 1 the system raised it, 2 it was recovered through the API, 3 created through the API."""
    tag: dict[str, str] | None = None
    """Tags."""
    rule_desc: StringI18n | None = None
    """Text of the rule."""
    asset_paths: list[str] | None = None
    """Where the asset stands in the trees that the rule covers, each as `TREE:/ASSET/ASSET`, from the root down to the asset."""
    masked_by: list[str] | None = None
    """For a derivative alert, the root alerts that mask it, each as `TREE:ALERT`."""
    recover_time: int | None = None
    """When the alert recovered; milliseconds since the epoch."""
    local_recover_time: str | None = None
    """When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`."""
    recover_reason: str | None = None
    """Why the alert recovered."""


from . import ActiveAlertEventType, StringI18n
