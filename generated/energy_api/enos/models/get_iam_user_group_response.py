# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetIamUserGroupResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getIamUserGroup`: Get a user group with its users and policies."""

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
    data: IamUserGroup = None  # type: ignore[assignment]  # there on success
    """The group."""


from . import IamUserGroup
