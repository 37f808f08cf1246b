# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ReplaceUserAssetsRequest(Model, kw_only=True, rename="camel"):
    """Who gets access to what."""

    user_id: str
    """ID of the user."""
    asset_ids: list[str]
    """All assets of the user afterwards."""


@define(kw_only=True)
class ReplaceUserAssetsResponse(Model, kw_only=True):
    """Answer of `replaceUserAssets`: Set the assets to which a user has access."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether access was changed."""
