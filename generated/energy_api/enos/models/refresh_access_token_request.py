# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class RefreshAccessTokenRequest(Model, kw_only=True, rename="camel"):
    """Who asks for a new token, the proof of it, and the old token."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("access_token",)

    app_key: str
    """Access key of the application."""
    encryption: str
    """Lower-case hex SHA-256 of application key, timestamp and application secret, joined in that order as UTF-8 text."""
    timestamp: int
    """Now, in milliseconds since the epoch; the same number as in `encryption`. The page sends a number, official clients and firmware send
    its text.
    """
    access_token: str
    """The token to refresh."""


@define(kw_only=True)
class RefreshAccessTokenResponse(Model, kw_only=True):
    """Answer of `refreshAccessToken`: Get a new access token in place of one that has not yet expired."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"stauts": "status"}

    status: int | None = None
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the status; `SUCCESS` for success."""
    business: str | None = None
    """Name of the service, `apim-token-service`."""
    data: AccessToken = None  # type: ignore[assignment]  # there on success
    """The new token."""


from . import AccessToken
