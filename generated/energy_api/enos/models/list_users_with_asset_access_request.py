# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListUsersWithAssetAccessRequest(Model, kw_only=True, rename="camel"):
    """Which asset it is about."""

    org_id: str
    """Organization that owns the asset."""
    asset_id: str
    """Asset ID."""


@define(kw_only=True)
class ListUsersWithAssetAccessResponse(Model, kw_only=True):
    """Answer of `listUsersWithAssetAccess`: List the users who may access an asset."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: list[PortalAssetUser] = None  # type: ignore[assignment]  # there on success
    """The users."""


@define(kw_only=True)
class PortalAssetUser(Model, kw_only=True):
    """A user who may access the asset."""

    id: str
    """ID of the user."""
    name: str
    """User name."""
    description: str | None = None
    """Description of the user; from documentation 2.4 on."""
