# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class AlertScrollPage(Model, kw_only=True, rename="camel"):
    """A page of a scroll through alerts."""

    page_token: str | None = None
    """Token of the next page; absent on the last one."""
    page_size: int | None = None
    """Alerts per page."""
    sorted_by: list[Sorter] | None = None
    """How the alerts are sorted."""
    items: list[AlertRecord] = None  # type: ignore[assignment]  # there on success
    """The alerts of this page."""


@define(kw_only=True)
class ScrollAlertsRequest(Model, kw_only=True, rename="camel"):
    """Which alerts to read, and which page of them."""

    _TIMES: ClassVar[Mapping[str, str]] = {
        "startOccurTime": "local-or-utc",
        "endOccurTime": "local-or-utc",
        "startRecoverTime": "local-or-utc",
        "endRecoverTime": "local-or-utc",
    }

    instance_id: str | None = None
    """Only alerts of this asset."""
    metric_id: str | None = None
    """Only alerts of this metric, such as a measurement point."""
    start_occur_time: str
    """Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`."""
    end_occur_time: str
    """Latest time of occurrence, at most three months later, in the same form."""
    start_recover_time: str | None = None
    """Earliest time of recovery, in the same form. Without a range, of the recovered alerts only those of the last week are found."""
    end_recover_time: str | None = None
    """Latest time of recovery, in the same form. Without a range, of the recovered alerts only those of the last week are found."""
    active: bool | None = None
    """True for active alerts only, false for history alerts only, null or left out for both. Official samples send it as text."""
    expression: str | None = None
    """SQL-like condition, joined by `and` and `or`: `instanceId`, `metricId`, `severityId`, `typeId`, `parentTypeId`, `contentId`, `ruleId`,
    `eventType` and `alertId` with `=`, `in` and `!=`; `metricTags.KEY`, `ruleTags.KEY` and `tags.KEY` also with `like`, and as
    `exists(tags.KEY)`; `inhibited` with `=` and `!=`; `maskedBy` with `=`.
    """
    scroll: AlertScroll
    """Page to return."""


@define(kw_only=True)
class ScrollAlertsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `scrollAlerts`: Read active and history alerts together, page by page."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: AlertScrollPage = None  # type: ignore[assignment]  # there on success
    """The page."""


from . import AlertRecord, AlertScroll, Sorter
