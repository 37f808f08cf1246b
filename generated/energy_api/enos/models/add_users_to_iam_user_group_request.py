# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AddUsersToIamUserGroupRequest(Model, kw_only=True, rename="camel"):
    """Whom to add to which group."""

    user: IamUsersToAdd
    """The users."""
    user_group: IamUserGroupReference
    """The group."""


@define(kw_only=True)
class AddUsersToIamUserGroupResponse(Model, kw_only=True, rename="camel"):
    """Answer of `addUsersToIamUserGroup`: Add users to a user group."""

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
    data: bool = None  # type: ignore[assignment]  # there on success
    """True for success."""


@define(kw_only=True)
class IamUsersToAdd(Model, kw_only=True):
    """Users to add."""

    add: list[str]
    """IDs of the users."""


from . import IamUserGroupReference
