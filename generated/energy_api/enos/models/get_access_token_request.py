# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class GetAccessTokenRequest(Model, kw_only=True, rename="camel"):
    """Who asks for a token, and the proof of it."""

    app_key: str
    """Access key of the application."""
    encryption: str
    """Lower-case hex SHA-256 of application key, timestamp and application secret, joined in that order as UTF-8 text."""
    timestamp: int
    """Now, in milliseconds since the epoch; the same number as in `encryption`. The page sends a number, official clients and firmware send
    its text.
    """


@define(kw_only=True)
class GetAccessTokenResponse(Model, kw_only=True):
    """Answer of `getAccessToken`: Get an access token for an application."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"stauts": "status"}

    status: int | None = None
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the status; `SUCCESS` for success."""
    business: str | None = None
    """Name of the service, `apim-token-service`."""
    data: AccessToken = None  # type: ignore[assignment]  # there on success
    """The token."""


from . import AccessToken
