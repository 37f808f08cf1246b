# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class PortalSessionTokens(Model, kw_only=True, rename="camel"):
    """User and organization of a session with its tokens."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"workingOrganizationId": "currentOrgId", "workingOrganizationName": "currentOrgName"}
    _SECRETS: ClassVar[tuple[str, ...]] = ("access_token", "refresh_token")

    user_id: str
    """ID of the user."""
    user_name: str
    """User name."""
    current_org_id: str | None = None
    """ID of the chosen organization."""
    current_org_name: str | None = None
    """Name of the chosen organization."""
    access_token: str
    """Portal access token; sent as `Authorization` with `Bearer ` before it."""
    refresh_token: str
    """New refresh token."""
    refresh_token_expire: int
    """When the refresh token ends. The English table says a text in UTC; the Chinese table says a number, and all samples have milliseconds
    since the epoch.
    """
