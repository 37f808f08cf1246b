# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateUserInOrganizationRequest(Model, kw_only=True, rename="camel"):
    """The user to create."""

    name: str
    """User name."""
    domain: str
    """Name under which the domain of the account is registered in the portal; empty for an account of the portal itself."""
    email: str
    """Email address."""
    organization_id: str
    """Organization to which the user is added."""
    locale: PortalLocale | None = None
    """Language of the user; Chinese by default."""
    nick_name: str | None = None
    """Nickname of the user."""


@define(kw_only=True)
class CreateUserInOrganizationResponse(Model, kw_only=True):
    """Answer of `createUserInOrganization`: Create a user, add them to an organization and return their ID."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUserId = None  # type: ignore[assignment]  # there on success
    """The ID."""


@define(kw_only=True)
class PortalUserId(Model, kw_only=True, rename="camel"):
    """ID of a user."""

    user_id: str
    """ID of the user."""


from . import PortalLocale
