# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListUserAssetsRequest(Model, kw_only=True, rename="camel"):
    """Whose assets to list."""

    user_id: str
    """ID of the user."""
    org_id: str
    """Organization that owns the assets."""
    pagination: PortalPaginationRequest | None = None
    """Page to return; the first 1000 assets by default."""


@define(kw_only=True)
class ListUserAssetsResponse(Model, kw_only=True):
    """Answer of `listUserAssets`: List the assets that a user may access in an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalAssetPage = None  # type: ignore[assignment]  # there on success
    """One page of assets."""


@define(kw_only=True)
class PortalAssetPage(Model, kw_only=True):
    """One page of assets."""

    pagination: PortalPagination
    """Which page this is and how many assets there are."""
    assets: list[PortalAsset]
    """The assets of this page."""


from . import PortalAsset, PortalPagination, PortalPaginationRequest
