# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class DeleteSsoUserRequest(Model, kw_only=True, rename="camel"):
    """Whom to delete."""

    user_id: str
    """ID of the user."""


@define(kw_only=True)
class DeleteSsoUserResponse(Model, kw_only=True, rename="camel"):
    """Answer of `deleteSsoUser`: Delete a user who signs in by single sign-on."""

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
    data: Any = None
    """No payload; left out in the samples."""
