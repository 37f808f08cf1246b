# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetIamResourceOperationPermissionsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getIamResourceOperationPermissions`: Get the operations that a policy can permit on a type of resource."""

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
    data: list[IamResourceAction] = None  # type: ignore[assignment]  # there on success
    """The operations."""


@define(kw_only=True)
class IamResourceAction(Model, kw_only=True):
    """An operation that a policy can permit."""

    value: str
    """Name of the operation."""
    desc: str
    """What it permits."""
