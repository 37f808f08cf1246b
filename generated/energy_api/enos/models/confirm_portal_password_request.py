# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class ConfirmPortalPasswordRequest(Model, kw_only=True):
    """The password to compare."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("password",)

    password: str
    """Password to compare."""


@define(kw_only=True)
class ConfirmPortalPasswordResponse(Model, kw_only=True):
    """Answer of `confirmPortalPassword`: Tell whether a password is that of the logged-in user."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """True where it is the password of the user."""
