# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class ListPortalAuditLogsRequest(Model, kw_only=True, rename="camel"):
    """Of which time to list the logs."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "epoch-ms", "endTime": "epoch-ms"}

    start_time: int
    """First time, in milliseconds since the epoch. The table says text; samples have a number."""
    end_time: int
    """Last time, in milliseconds since the epoch. The table says text; samples have a number."""
    pagination: PortalPaginationRequest | None = None
    """Page to return. Mandatory from documentation 3.0 on, before that the first 1000 logs by default."""


@define(kw_only=True)
class ListPortalAuditLogsResponse(Model, kw_only=True):
    """Answer of `listPortalAuditLogs`: List the audit logs of an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalAuditLogPage = None  # type: ignore[assignment]  # there on success
    """One page of logs."""


@define(kw_only=True)
class PortalAuditAccount(Model, kw_only=True, rename="camel"):
    """Whoever did something."""

    id: str
    """ID of the user."""
    name: str
    """User name."""
    email: str | None = None
    """Email address."""
    domain: str | None = None
    """Domain of the account."""
    user_type: str | None = None
    """Kind of user."""


@define(kw_only=True)
class PortalAuditLog(Model, kw_only=True, rename="camel"):
    """An audit log."""

    event_time: int
    """When it happened, in milliseconds since the epoch. The table says text; samples have a number."""
    account: PortalAuditAccount
    """Who did it."""
    resources: list[PortalAuditResource] | PortalAuditResource | None = None
    """What it was done to. The table does not say whether it is one or a list."""
    event_name: str
    """Name of the event."""
    description: str | None = None
    """Description of the event; not in tables from documentation 3.0 on."""
    ip_address: str | None = None
    """IP address from which it was done."""


@define(kw_only=True)
class PortalAuditLogPage(Model, kw_only=True, rename="camel"):
    """One page of audit logs."""

    pagination: PortalAuditPagination
    """Which page this is and how many logs there are."""
    audit_log: list[PortalAuditLog]
    """The logs of this page."""


@define(kw_only=True)
class PortalAuditPagination(Model, kw_only=True, rename="camel"):
    """Which page of the audit logs this is."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"currentPage": "pageNo", "limit": "pageSize", "total": "totalElements"}

    page_no: int | None = None
    """Number of this page; the first is 0."""
    page_size: int | None = None
    """Records per page as requested."""
    total_elements: int | None = None
    """Records in the whole result."""


@define(kw_only=True)
class PortalAuditResource(Model, kw_only=True):
    """What it was done to."""

    type: str
    """Type of the resource."""
    content: str
    """Content of the resource."""


from . import PortalPaginationRequest
