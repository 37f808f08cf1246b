# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetUserBaseInfoRequest(Model, kw_only=True, rename="camel"):
    """Which users to find."""

    organization_id: str
    """Organization to search."""
    email: str | None = None
    """Email address."""
    name: str | None = None
    """User name; for an account of a domain, together with `domain`."""
    domain: str | None = None
    """Domain of the account, together with `name`."""
    phone_area: str | None = None
    """Area code of the phone number, together with `phone`."""
    phone: str | None = None
    """Phone number, together with `phoneArea`."""


@define(kw_only=True)
class GetUserBaseInfoResponse(Model, kw_only=True):
    """Answer of `getUserBaseInfo`: Find users by email address, by name and domain, or by phone number."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUserBases = None  # type: ignore[assignment]  # there on success
    """The users found."""


@define(kw_only=True)
class PortalUserBase(Model, kw_only=True, rename="camel"):
    """Basic data of a user."""

    id: str
    """ID of the user."""
    name: str
    """User name."""
    domain: str
    """Domain of the account; empty for accounts of the portal itself."""
    email: str
    """Email address."""
    company: str | None = None
    """Company of the user; from documentation 3.0 on."""
    department: str | None = None
    """Department of the user; from documentation 3.0 on."""
    position: str | None = None
    """Position of the user; from documentation 3.0 on."""
    account_start_time: str | None = None
    """From when the account is valid; from documentation 3.0 on."""
    account_expire_time: str | None = None
    """Until when the account is valid; from documentation 3.0 on."""
    updated_time: str | None = None
    """When the account was last changed; from documentation 3.0 on."""


@define(kw_only=True)
class PortalUserBases(Model, kw_only=True):
    """Users that were found."""

    users: list[PortalUserBase]
    """The users."""
