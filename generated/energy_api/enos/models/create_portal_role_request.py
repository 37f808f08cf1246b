# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreatePortalRoleRequest(Model, kw_only=True):
    """The role to create."""

    name: str
    """Name of the role."""
    description: str
    """Description of the role."""


@define(kw_only=True)
class CreatePortalRoleResponse(Model, kw_only=True):
    """Answer of `createPortalRole`: Create a role in an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: str = None  # type: ignore[assignment]  # there on success
    """ID of the role."""
