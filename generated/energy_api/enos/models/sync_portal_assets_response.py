# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SyncPortalAssetsResponse(Model, kw_only=True):
    """Answer of `syncPortalAssets`: Bring the assets of an organization over to the Application Portal."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool | None = None
    """No payload; the table says a truth value."""
