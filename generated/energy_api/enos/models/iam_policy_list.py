# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class IamPolicyList(Model, kw_only=True, rename="camel"):
    """The policies of an organization."""

    list_: list[IamPolicy]
    """The policies."""
    open: int
    """Not used and usually 0."""
    total: int
    """How many policies there are."""
    offset: int
    """Not used and usually 0."""


@define(kw_only=True)
class ListIamPoliciesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `listIamPolicies`: List the policies of an organization."""

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
    data: IamPolicyList = None  # type: ignore[assignment]  # there on success
    """The policies."""


from . import IamPolicy
