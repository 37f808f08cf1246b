# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, OpenStrEnum, define


class AlertGroupField(OpenStrEnum):
    """Field by whose values alerts can be counted."""

    CONTENT_ID = "contentId"
    ASSET_ID = "assetId"
    MODEL_ID = "modelId"
    MEASUREPOINT_ID = "measurepointId"
    SEVERITY_ID = "severityId"
    TYPE_ID = "typeId"
    SUB_TYPE_ID = "subTypeId"


@define(kw_only=True)
class AggregateActiveAlertsRequest(Model, kw_only=True, rename="camel"):
    """What to count, and by which field."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startOccurTime": "local-or-utc", "endOccurTime": "local-or-utc"}

    expression: str | None = None
    """SQL-like condition on `modelId`, `assetId`, `measurepointId`, `hitRuleId`, `severityId`, `typeId`, `subTypeId`, `contentId`,
    `eventType`, `eventId` and `tag`, with `=` and `in`, joined by `and` and `or`. Tags also know `exists` and `not exists`.
    """
    group_by_field: AlertGroupField
    """Field by whose values alerts are counted."""
    start_occur_time: str | None = None
    """Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in official sample code."""
    end_occur_time: str | None = None
    """Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in official sample code."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class AggregateActiveAlertsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `aggregateActiveAlerts`: Count active alerts by asset, type, severity or another field."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: dict[str, int] = None  # type: ignore[assignment]  # there on success
    """Number of alerts by value of the field."""
