# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ChoosePortalOrganizationRequest(Model, kw_only=True, rename="camel"):
    """Which organization to choose."""

    org_id: str
    """ID of the organization; the login lists those of the user."""


@define(kw_only=True)
class ChoosePortalOrganizationResponse(Model, kw_only=True):
    """Answer of `choosePortalOrganization`: Choose the organization in which a logged-in user works."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSessionTokens = None  # type: ignore[assignment]  # there on success
    """The session with its tokens."""


from . import PortalSessionTokens
