# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AuthorizeAssetsRequest(Model, kw_only=True, rename="camel"):
    """Who gets access to what."""

    user_id: str
    """ID of the user."""
    org_id: str
    """Organization that owns the assets."""
    asset_ids: list[str]
    """Asset IDs. The table says a text with commas; all samples send a list."""


@define(kw_only=True)
class AuthorizeAssetsResponse(Model, kw_only=True):
    """Answer of `authorizeAssets`: Give a user access to assets."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether access was given."""
