# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class RevokePortalRefreshTokensResponse(Model, kw_only=True):
    """Answer of `revokePortalRefreshTokens`: Revoke all refresh tokens of a user."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: Any = None
    """No payload."""
