# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListPortalResourcesRequest(Model, kw_only=True):
    """Which resources to list."""

    codes: list[str] | None = None
    """Only resources of these codes."""
    ids: list[str] | None = None
    """Only resources of these IDs."""
    types: list[str] | None = None
    """Only resources of these types."""
    pagination: PortalPaginationRequest | None = None
    """Page to return; the first 1000 resources by default."""


@define(kw_only=True)
class ListPortalResourcesResponse(Model, kw_only=True):
    """Answer of `listPortalResources`: List the resources of an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalResourcePage = None  # type: ignore[assignment]  # there on success
    """One page of resources."""


@define(kw_only=True)
class PortalResourcePage(Model, kw_only=True):
    """One page of resources."""

    pagination: PortalPagination
    """Which page this is and how many resources there are."""
    resources: list[PortalResource]
    """The resources of this page."""


from . import PortalPagination, PortalPaginationRequest, PortalResource
