# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class RevokePortalRefreshTokensRequest(Model, kw_only=True, rename="camel"):
    """Whose refresh tokens to revoke."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("refresh_token",)

    refresh_token: str
    """A refresh token of the user, from `choosePortalOrganization`."""
