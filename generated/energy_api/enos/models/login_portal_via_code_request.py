# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class LoginPortalViaCodeRequest(Model, kw_only=True):
    """Who logs in."""

    code: str
    """Authorization code from the single sign-on."""


@define(kw_only=True)
class LoginPortalViaCodeResponse(Model, kw_only=True):
    """Answer of `loginPortalViaCode`: Log a user in to the Application Portal with an authorization code."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalLogin = None  # type: ignore[assignment]  # there on success
    """Token, user and organizations."""


from . import PortalLogin
