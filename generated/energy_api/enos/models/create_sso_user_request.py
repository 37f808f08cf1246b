# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateSsoUserRequest(Model, kw_only=True, rename="camel"):
    """The user to create."""

    domain: str
    """Name of the configured identity provider."""
    user_name: str
    """Name of the user."""
    email: str
    """Email address."""
    phone: str | None = None
    """Phone number."""
    phone_area: str | None = None
    """Country code of the phone number."""


@define(kw_only=True)
class CreateSsoUserResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createSsoUser`: Create a user who signs in by single sign-on."""

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
    """ID of the created user."""
