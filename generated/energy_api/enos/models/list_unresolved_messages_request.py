# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class ListUnresolvedMessagesRequest(Model, kw_only=True, rename="camel"):
    """Whose messages to list."""

    access_key: str
    """Access key of the application."""
    org_id: str
    """ID of the organization."""
    pagination: PortalPaginationRequest | None = None
    """Page to return; the first 1000 messages by default."""


@define(kw_only=True)
class ListUnresolvedMessagesResponse(Model, kw_only=True):
    """Answer of `listUnresolvedMessages`: List the IDs of the unresolved messages of an application."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: UnresolvedMessagePage = None  # type: ignore[assignment]  # there on success
    """One page of message IDs."""


@define(kw_only=True)
class UnresolvedMessagePage(Model, kw_only=True):
    """One page of unresolved messages."""

    pagination: UnresolvedMessagesPagination
    """Which page this is and how many messages there are."""
    ids: list[str]
    """IDs of the messages of this page."""


@define(kw_only=True)
class UnresolvedMessagesPagination(Model, kw_only=True, rename="camel"):
    """Which page of the messages this is."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"currentPage": "pageNo", "PageNo": "pageNo", "limit": "pageSize", "PageSize": "pageSize", "total": "totalElements"}

    page_no: int | None = None
    """Number of this page; the first is 0."""
    page_size: int | None = None
    """Records per page as requested."""
    total_elements: int | None = None
    """Records in the whole result."""


from . import PortalPaginationRequest
