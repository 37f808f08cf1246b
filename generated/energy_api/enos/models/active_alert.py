# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class ActiveAlert(Model, kw_only=True, rename="camel"):
    """An alert that has not recovered yet."""

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


@define(kw_only=True)
class SearchActiveAlertsRequest(Model, kw_only=True, rename="camel"):
    """Which active alerts to find, and which page of them to return."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startOccurTime": "local-or-utc", "endOccurTime": "local-or-utc"}

    model_id: str | None = None
    """Only alerts of assets of this model."""
    asset_id: str | None = None
    """Only alerts of this asset."""
    measurepoint_id: str | None = None
    """Only alerts of this measurement point."""
    start_occur_time: str | None = None
    """Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in official sample code."""
    end_occur_time: str | None = None
    """Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in official sample code."""
    expression: str | None = None
    """SQL-like condition on `modelId`, `assetId`, `measurepointId`, `severityId`, `typeId`, `subTypeId`, `contentId`, `eventType`, `eventId`,
    `tag`, `deviceStatus` and `assetPath`, with `=` and `in`, joined by `and` and `or`. Tags also know `exists` and `not exists`.
    """
    scope: AlertScope | None = None
    """Only alerts of this part of an asset tree. Not together with `rootAlert`."""
    root_alert: AlertRootFilter | None = None
    """Only alerts that this root alert masks. Not together with `scope`."""
    pagination: PaginationRequest | None = None
    """Page to return; the first 10 alerts by default. `sorters` has no effect here."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class SearchActiveAlertsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchActiveAlerts`: Search the active alerts of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[ActiveAlert] = None  # type: ignore[assignment]  # there on success
    """The alerts of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many alerts there are."""


from . import ActiveAlertEventType, AlertRootFilter, AlertScope, PaginationRequest, PaginationResponse, StringI18n
