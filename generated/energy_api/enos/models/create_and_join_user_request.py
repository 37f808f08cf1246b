# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateAndJoinUserRequest(Model, kw_only=True, rename="camel"):
    """The user to create."""

    name: str
    """User name."""
    domain: str | None = None
    """Name under which the domain of the account is registered in the portal; empty for an account of the portal itself. Some pages call it
    mandatory.
    """
    email: str
    """Email address."""
    organization_id: str
    """Organization to which the user is added."""
    locale: PortalLocale | None = None
    """Language of the user; Chinese by default."""
    nick_name: str | None = None
    """Nickname of the user."""
    company: str | None = None
    """Company of the user; from documentation 3.0 on."""
    department: str | None = None
    """Department of the user; from documentation 3.0 on."""
    position: str | None = None
    """Position of the user; from documentation 3.0 on."""


@define(kw_only=True)
class CreateAndJoinUserResponse(Model, kw_only=True):
    """Answer of `createAndJoinUser`: Create a user and add them to an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the user was created."""


from . import PortalLocale
