# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class PortalLogin(Model, kw_only=True, rename="camel"):
    """What a login returns."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("access_token",)

    access_token: str
    """Portal access token; sent as `Authorization` with `Bearer ` before it."""
    organizations: list[PortalIdName]
    """Organizations to which the user belongs."""
    user: PortalLoginUser
    """The user."""
    mfa_type: str | None = None
    """Second factor that the user needs, such as `NONE`; from documentation 3.0 on."""


@define(kw_only=True)
class PortalLoginUser(Model, kw_only=True):
    """The user who has logged in."""

    id: str
    """ID of the user."""
    name: str
    """User name."""
    email: str | None = None
    """Email address; from documentation 3.0 on."""


from . import PortalIdName
