# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListAssetsOfUsersRequest(Model, kw_only=True, rename="camel"):
    """Whose assets to list."""

    organization_id: str
    """Organization to which the users belong."""
    user_ids: list[str]
    """IDs of the users."""
    resource_types: list[str] | None = None
    """Only resources of these types, at most 1,000. From documentation 3.0 on."""


@define(kw_only=True)
class ListAssetsOfUsersResponse(Model, kw_only=True):
    """Answer of `listAssetsOfUsers`: List the assets that several users may access."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUsersAssets = None  # type: ignore[assignment]  # there on success
    """The assets of the users."""


@define(kw_only=True)
class PortalUserAssetIds(Model, kw_only=True, rename="camel"):
    """The assets that one user may access."""

    user_id: str
    """ID of the user."""
    user_asset_ids: list[str]
    """Asset IDs."""


@define(kw_only=True)
class PortalUsersAssets(Model, kw_only=True, rename="camel"):
    """Assets that several users may access."""

    users_user_assets: list[PortalUserAssetIds]
    """Which user may access which assets."""
    user_assets: list[PortalAsset]
    """Each of these assets, once."""


from . import PortalAsset
