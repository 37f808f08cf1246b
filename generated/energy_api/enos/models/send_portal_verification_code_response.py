# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SendPortalVerificationCodeResponse(Model, kw_only=True):
    """Answer of `sendPortalVerificationCode`: Send a verification code to the email address of the logged-in user."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether the code was sent."""


from . import PortalSuccess
