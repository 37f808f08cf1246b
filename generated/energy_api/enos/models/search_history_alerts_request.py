# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class SearchHistoryAlertsRequest(Model, kw_only=True, rename="camel"):
    """Which history alerts to find, and which page of them to return."""

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
    """Only alerts of this measurement point. Documentation 2.2.0 spells it `measurepointId`."""
    measurepoint_id: str | None = None
    """Only alerts of this measurement point; spelling of `measurepointsId` since documentation 2.2.0."""
    start_occur_time: str
    """Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`."""
    end_occur_time: str
    """Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`."""
    recover_start_time: str | None = None
    """Earliest time of recovery, in the same form. Without a range the last week is searched."""
    recover_end_time: str | None = None
    """Latest time of recovery, in the same form. Without a range the last week is searched."""
    expression: str | None = None
    """SQL-like condition on `modelId`, `assetId`, `measurepointId`, `severityId`, `typeId`, `subTypeId`, `contentId`, `eventType`, `eventId`,
    `tag`, `deviceStatus` and `assetPath`, with `=` and `in`, joined by `and`. Tags also know `exists` and `not exists`.
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
class SearchHistoryAlertsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchHistoryAlerts`: Search the history alerts of the last three months."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[HistoryAlert] = None  # type: ignore[assignment]  # there on success
    """The alerts of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many alerts there are."""


from . import AlertRootFilter, AlertScope, HistoryAlert, PaginationRequest, PaginationResponse
