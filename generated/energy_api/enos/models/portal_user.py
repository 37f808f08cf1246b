# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class PortalUserType(OpenIntEnum):
    """Where an account of the portal comes from."""

    PORTAL = 0
    THIRD_PARTY_DOMAIN = 1


@define(kw_only=True)
class PortalUser(Model, kw_only=True, rename="camel"):
    """A user of the Application Portal."""

    id: str
    """ID of the user."""
    name: str
    """User name."""
    domain: str | None = None
    """Domain of the account; empty or left out for accounts of the portal itself."""
    description: str
    """Description of the user."""
    nick_name: str
    """Nickname of the user."""
    phone_area: str
    """Area code of the phone number."""
    phone: str
    """Phone number."""
    email: str
    """Email address."""
    created_time: str
    """When the account was created, as `yyyy-MM-dd HH:mm:ss.S`."""
    join_time: str | None = None
    """When the user joined the current organization, as `yyyy-MM-dd HH:mm:ss.S`; left out in a sample."""
    type: PortalUserType
    """Kind of account: 0 of the portal, 1 of a third-party domain."""
    exists: bool | None = None
    """Only in lists: whether the user belongs to the current organization, null where that organization is not enabled. Always null from
    documentation 3.0 on.
    """
    updated_time: str | None = None
    """When the account was last changed; from documentation 3.0 on."""
    company: str | None = None
    """Company of the user; from documentation 3.0 on."""
    department: str | None = None
    """Department of the user; from documentation 3.0 on."""
    position: str | None = None
    """Position of the user; from documentation 3.0 on."""
