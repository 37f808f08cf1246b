# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CheckAssetPermissionRequest(Model, kw_only=True, rename="camel"):
    """Which assets to check."""

    asset_ids: list[str]
    """Asset IDs. The table says a text with commas; all samples send a list."""


@define(kw_only=True)
class CheckAssetPermissionResponse(Model, kw_only=True):
    """Answer of `checkAssetPermission`: Tell whether the logged-in user may access all of the given assets."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """True where the user may access all of the assets, false where some or all are not accessible."""
