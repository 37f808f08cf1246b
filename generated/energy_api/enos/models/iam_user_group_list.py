# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class IamUserGroupList(Model, kw_only=True, rename="camel"):
    """The user groups of an organization."""

    list_: list[IamUserGroup]
    """The groups."""
    open: int
    """Not used and usually 0."""
    total: int
    """How many groups there are; the table says users, the sample counts groups."""
    offset: int
    """Not used and usually -1."""


@define(kw_only=True)
class ListIamUserGroupsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `listIamUserGroups`: List the user groups of an organization."""

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
    data: IamUserGroupList = None  # type: ignore[assignment]  # there on success
    """The groups."""


from . import IamUserGroup
