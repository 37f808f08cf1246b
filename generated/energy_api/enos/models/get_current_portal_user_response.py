# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetCurrentPortalUserResponse(Model, kw_only=True):
    """Answer of `getCurrentPortalUser`: Get the logged-in user."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUser = None  # type: ignore[assignment]  # there on success
    """The user."""


from . import PortalUser
