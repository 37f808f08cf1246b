# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class SearchEventsRequest(Model, kw_only=True, rename="camel"):
    """Which events to search for."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "local-or-utc", "endTime": "local-or-utc"}

    product_key: str | None = None
    """Only events of devices of this product."""
    device_key: str | None = None
    """Only events of devices with this device key."""
    asset_id: str | None = None
    """Only events of this device."""
    tsl_event_key: str | None = None
    """Only events with this identifier in the thing model."""
    tsl_event_type: str | None = None
    """Only events of this type."""
    start_time: str | None = None
    """Start of the time range, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Without a range the last week is searched."""
    end_time: str | None = None
    """End of the time range, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Without a range the last week is searched."""
    expression: str | None = None
    """SQL-like condition on `productKey`, `deviceKey`, `assetId`, `tslEventKey` and `tslEventType`, with `=` and `in`, joined by `and` and
    `or`.
    """
    pagination: PaginationRequest | None = None
    """Page to return; the first 10 events by default. `sorters` has no effect here."""
    resolve_name: bool | None = None
    """Whether to return the names of the events and their output parameters; false by default. Since documentation 2.2.0."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class SearchEventsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchEvents`: Search the events that devices of an organization reported."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[EventRecord] = None  # type: ignore[assignment]  # there on success
    """The events of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many events there are."""


from . import EventRecord, PaginationRequest, PaginationResponse
