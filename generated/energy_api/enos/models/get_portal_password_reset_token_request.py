# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class GetPortalPasswordResetTokenRequest(Model, kw_only=True, rename="camel"):
    """Whose password to reset."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"userID": "userId"}

    user_id: str | None = None
    """ID of the user."""
    email: str | None = None
    """Email address of the user."""


@define(kw_only=True)
class GetPortalPasswordResetTokenResponse(Model, kw_only=True):
    """Answer of `getPortalPasswordResetToken`: Get a token with which a user's password can be reset."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalPasswordToken = None  # type: ignore[assignment]  # there on success
    """The token."""


@define(kw_only=True)
class PortalPasswordToken(Model, kw_only=True):
    """Permission to reset a password."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("token",)

    token: str
    """Token for `resetPortalPassword`."""
