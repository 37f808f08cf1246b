# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenIntEnum, define


class SsoUserType(OpenIntEnum):
    """Kind of a user in an organization, as the session of single sign-on counts it."""

    USER = 1
    OWNER = 2
    ADMINISTRATOR = 3


@define(kw_only=True)
class ListSsoUsersResponse(Model, kw_only=True, rename="camel"):
    """Answer of `listSsoUsers`: List the users of an organization who sign in by single sign-on."""

    status: int
    """0 for success; any other value is an error code."""
    message: str | None = None
    """Explanation of an error; empty for success."""
    request_id: str | None = None
    """Identifier of this request; null in the samples, where it is there at all."""
    success: bool | None = None
    """Whether the request succeeded."""
    successful: bool | None = None
    """The same as `success`."""
    fail: bool | None = None
    """The opposite of `success`."""
    failed: bool | None = None
    """The opposite of `success`."""
    users: list[SsoUser] = None  # type: ignore[assignment]  # there on success
    """The users."""


@define(kw_only=True)
class SsoUser(Model, kw_only=True, rename="camel"):
    """A user who signs in by single sign-on."""

    id: str
    """ID of the user."""
    name: str
    """Name of the user."""
    type: SsoUserType
    """Kind of user: 1 ordinary user, 2 owner of the organization, 3 administrator of it."""
    email: str
    """Email address."""
    email_verified: bool | None = None
    """Whether the email address is verified."""
    email_verified_at: str | None = None
    """When the email address was verified, such as `2024-06-11 08:00:00.0`."""
    phone_area: str | None = None
    """Country code of the phone number."""
    phone: str
    """Phone number; empty where there is none."""
    phone_verified: bool | None = None
    """Whether the phone number is verified."""
    phone_verified_at: str | None = None
    """When the phone number was verified; `1970-01-01 00:00:00.0` for never, as in the sample."""
    organization_id: str
    """Organization that the user belongs to."""
    state: IamUserState
    """State of the account: 0 enabled, 1 disabled."""
    domain: str
    """Name of the identity provider."""
    auth_type: int
    """Always 2."""
    create_time: str
    """When the user was created, such as `2024-06-11 08:00:00.0`; the time zone is not documented."""
    created_by_user_id: str | None = None
    """ID of the user who created this one; `0` in the sample."""
    resource_id: str | None = None
    """ID of the user as a resource."""
    description: str | None = None
    """Description of the user; `SSO USER` in the sample."""
    password_state: int | None = None
    """Not used and usually 0."""
    password_expire_time: int | None = None
    """Always 0."""
    extra: dict[str, Any] | None = None
    """Not used and usually empty."""


from . import IamUserState
