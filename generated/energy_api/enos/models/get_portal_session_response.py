# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetPortalSessionResponse(Model, kw_only=True):
    """Answer of `getPortalSession`: Get the user and the organization that a portal access token stands for."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSession = None  # type: ignore[assignment]  # there on success
    """User and organization."""


@define(kw_only=True)
class PortalSession(Model, kw_only=True, rename="camel"):
    """User and organization of a session."""

    user_id: str
    """ID of the user."""
    user_name: str
    """User name."""
    current_org_id: str
    """ID of the chosen organization."""
    current_org_name: str
    """Name of the chosen organization."""
