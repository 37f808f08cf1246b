# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class CreateUserWithPasswordRequest(Model, kw_only=True, rename="camel"):
    """The user to create."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("password",)

    name: str
    """User name."""
    email: str
    """Email address."""
    password: str | None = None
    """First password of the user; without, the answer has a token to set one."""
    domain: str | None = None
    """Name under which the domain of the account is registered in the portal; left out for an account of the portal itself."""
    nick_name: str | None = None
    """Nickname of the user."""
    company: str | None = None
    """Company of the user."""
    department: str | None = None
    """Department of the user."""
    position: str | None = None
    """Position of the user."""


@define(kw_only=True)
class CreateUserWithPasswordResponse(Model, kw_only=True):
    """Answer of `createUserWithPassword`: Create a user with a password and add them to an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalCreatedUser = None  # type: ignore[assignment]  # there on success
    """The new user."""


@define(kw_only=True)
class PortalCreatedUser(Model, kw_only=True, rename="camel"):
    """A user who has just been created."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("token",)

    user_id: str
    """ID of the user."""
    token: str | None = None
    """Token to set the password; only where the request has none."""
    success: bool
    """Whether the user was created."""
