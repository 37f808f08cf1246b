# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class DisableIamUserRequest(Model, kw_only=True, rename="camel"):
    """Whom to disable, where the query does not say it."""

    user_id: str | None = None
    """ID of the user."""


@define(kw_only=True)
class DisableIamUserResponse(Model, kw_only=True, rename="camel"):
    """Answer of `disableIamUser`: Disable a user of EnOS."""

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
