# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class ListPortalMenuAccessLogsRequest(Model, kw_only=True, rename="camel"):
    """Of which time to list the logs."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "epoch-ms", "endTime": "epoch-ms"}

    start_time: int
    """First time, in milliseconds since the epoch."""
    end_time: int
    """Last time, in milliseconds since the epoch."""
    pagination: PortalPaginationRequest | None = None
    """Page to return; the first 1000 logs by default."""


@define(kw_only=True)
class ListPortalMenuAccessLogsResponse(Model, kw_only=True):
    """Answer of `listPortalMenuAccessLogs`: List the accesses of users to menus in an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalMenuAccessLogPage = None  # type: ignore[assignment]  # there on success
    """One page of logs."""


@define(kw_only=True)
class PortalMenuAccessLog(Model, kw_only=True, rename="camel"):
    """An access to a menu."""

    subject_id: str
    """ID of the menu."""
    subject_type: str
    """Type of the event."""
    subject_name: str | None = None
    """Name in several languages, as the text of a JSON object."""
    upstream_id: str | None = None
    """ID of what the menu belongs to; left out where there is nothing."""
    upstream_type: str | None = None
    """Type of what the menu belongs to."""
    upstream_name: str | None = None
    """Name of what the menu belongs to, as the text of a JSON object."""
    organization_id: str
    """Organization in which it happened."""
    user_id: str
    """ID of the user, or the access key of an application."""
    event_time: str | int
    """When it happened. The table says text and gives no form."""


@define(kw_only=True)
class PortalMenuAccessLogPage(Model, kw_only=True):
    """One page of accesses to menus."""

    pagination: PortalPagination
    """Which page this is and how many logs there are."""
    logs: list[PortalMenuAccessLog]
    """The logs of this page."""


from . import PortalPagination, PortalPaginationRequest
