# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class UpdateSsoUserRequest(Model, kw_only=True, rename="camel"):
    """What to change about a user."""

    user_id: str
    """ID of the user."""
    user_name: str | None = None
    """New name."""
    email: str | None = None
    """New email address."""
    phone: str | None = None
    """New phone number."""
    phone_area: str | None = None
    """New country code of the phone number."""


@define(kw_only=True)
class UpdateSsoUserResponse(Model, kw_only=True, rename="camel"):
    """Answer of `updateSsoUser`: Change a user who signs in by single sign-on."""

    status: int
    """0 for success; any other value is an error code."""
    message: str | None = None
    """Explanation of an error; empty for success."""
    request_id: str | None = None
    """Identifier of this request; null in the samples, where it is there at all."""
    success: bool | None = None
    """Whether the request succeeded."""
    successful: bool | None = None
    """The same as `success`."""
    fail: bool | None = None
    """The opposite of `success`."""
    failed: bool | None = None
    """The opposite of `success`."""
    user_id: str = None  # type: ignore[assignment]  # there on success
    """ID of the user."""
