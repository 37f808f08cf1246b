# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class HistoryAlertScrollPage(Model, kw_only=True, rename="camel"):
    """A page of a scroll through history alerts."""

    page_token: str | None = None
    """Token of the next page; absent on the last one."""
    page_size: int | None = None
    """Alerts per page."""
    sorted_by: list[Sorter] | None = None
    """How the alerts are sorted."""
    items: list[HistoryAlert] = None  # type: ignore[assignment]  # there on success
    """The alerts of this page."""


@define(kw_only=True)
class ScrollHistoryAlertsRequest(Model, kw_only=True, rename="camel"):
    """Which history alerts to read, and which page of them."""

    _TIMES: ClassVar[Mapping[str, str]] = {
        "startOccurTime": "local-or-utc",
        "endOccurTime": "local-or-utc",
        "recoverStartTime": "local-or-utc",
        "recoverEndTime": "local-or-utc",
    }

    model_id: str | None = None
    """Only alerts of assets of this model."""
    asset_id: str | None = None
    """Only alerts of this asset."""
    measurepoints_id: str | None = None
    """Only alerts of this measurement point."""
    start_occur_time: str | None = None
    """Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Mandatory in the first request; each
    further one counts with that of the first.
    """
    end_occur_time: str | None = None
    """Latest time of occurrence, in the same form. Mandatory in the first request; each further one counts with that of the first."""
    recover_start_time: str | None = None
    """Earliest time of recovery, in the same form. Without a range the last week is searched."""
    recover_end_time: str | None = None
    """Latest time of recovery, in the same form. Without a range the last week is searched."""
    expression: str | None = None
    """SQL-like condition, joined by `and` and `or`: `modelId`, `assetId`, `measurepointId`, `severityId`, `typeId`, `subTypeId`, `contentId`,
    `eventType`, `eventId`, `treeId` and `hitRuleId` with `=`, `in` and `!=`; `deviceStatus` with `=` and `in`; `assetPath` with `like`;
    `tag.KEY` with `=`, `in`, `!=` and `exists`.
    """
    scope: AlertScope | None = None
    """Only alerts of this part of an asset tree. Not together with `rootAlert`."""
    root_alert: AlertRootFilter | None = None
    """Only alerts that this root alert masks. Not together with `scope`."""
    scroll: AlertScroll
    """Page to return."""


@define(kw_only=True)
class ScrollHistoryAlertsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `scrollHistoryAlerts`: Read the history alerts of the last three months page by page."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: HistoryAlertScrollPage = None  # type: ignore[assignment]  # there on success
    """The page."""


from . import AlertRootFilter, AlertScope, AlertScroll, HistoryAlert, Sorter
