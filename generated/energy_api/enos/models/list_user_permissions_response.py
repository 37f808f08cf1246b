# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListUserPermissionsResponse(Model, kw_only=True):
    """Answer of `listUserPermissions`: List the permissions that a user has in the application that makes the request."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalPermissions = None  # type: ignore[assignment]  # there on success
    """The permissions of the user."""


@define(kw_only=True)
class PortalPermissions(Model, kw_only=True):
    """Permissions of a user."""

    permissions: list[PortalIdName]
    """The permissions."""


from . import PortalIdName
