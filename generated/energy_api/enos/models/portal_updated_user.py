# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalUpdatedUser(Model, kw_only=True, rename="camel"):
    """A user of the portal after an update."""

    id: str
    """ID of the user."""
    name: str
    """User name."""
    domain: str | None = None
    """Domain of the account; empty for accounts of the portal itself."""
    description: str | None = None
    """Description of the user."""
    nick_name: str | None = None
    """Nickname of the user."""
    phone_area: str | None = None
    """Area code of the phone number."""
    phone: str | None = None
    """Phone number."""
    email: str | None = None
    """Email address."""
    company: str | None = None
    """Company of the user."""
    department: str | None = None
    """Department of the user."""
    position: str | None = None
    """Position of the user."""
    theme: str | None = None
    """Theme of the user interface."""
    is_init_password: bool | None = None
    """Whether the user still has the first password."""
    created_time: str | None = None
    """When the account was created."""
    updated_time: str | None = None
    """When the account was last changed; from documentation 3.0 on."""


@define(kw_only=True)
class UpdatePortalUserRequest(Model, kw_only=True, rename="camel"):
    """What to change."""

    phone: str | None = None
    """Phone number."""
    nick_name: str | None = None
    """Nickname of the user."""
    phone_area: str | None = None
    """Area code of the phone number, such as `+49`."""
    company: str | None = None
    """Company of the user."""
    department: str | None = None
    """Department of the user."""
    position: str | None = None
    """Position of the user."""
    email: str | None = None
    """Email address."""


@define(kw_only=True)
class UpdatePortalUserResponse(Model, kw_only=True):
    """Answer of `updatePortalUser`: Update a user of an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUpdatedUser = None  # type: ignore[assignment]  # there on success
    """The user afterwards."""
