# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class LoginPortalRequest(Model, kw_only=True):
    """Who logs in."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("password",)

    account: str
    """User name."""
    password: str
    """Password of the user."""


@define(kw_only=True)
class LoginPortalResponse(Model, kw_only=True):
    """Answer of `loginPortal`: Log a user in to the Application Portal."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalLogin = None  # type: ignore[assignment]  # there on success
    """Token, user and organizations."""


from . import PortalLogin
