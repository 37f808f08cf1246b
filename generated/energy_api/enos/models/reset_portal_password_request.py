# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class ResetPortalPasswordRequest(Model, kw_only=True):
    """The new password."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("password", "token")

    password: str
    """New password."""
    token: str
    """Token that permits it."""


@define(kw_only=True)
class ResetPortalPasswordResponse(Model, kw_only=True):
    """Answer of `resetPortalPassword`: Set a user's password with a token."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether the password was set."""


from . import PortalSuccess
