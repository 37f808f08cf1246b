# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class IamUserWithLoginTime(Model, kw_only=True, rename="camel"):
    """A user, and when they last signed in."""

    id: str
    """ID of the user."""
    name: str
    """Name of the user."""
    email: str
    """Email address."""
    email_verified: bool | None = None
    """Whether the email address is verified."""
    phone_area: str | None = None
    """Country code of the phone number."""
    phone: str
    """Phone number; empty where there is none."""
    phone_verified: bool | None = None
    """Whether the phone number is verified."""
    organization_id: str
    """Organization that the user belongs to."""
    state: IamUserState
    """State of the account: 0 enabled, 1 disabled."""
    domain: str | None = None
    """Name of the identity provider; only of users who sign in by single sign-on."""
    auth_type: IamAuthType
    """How the user is authenticated: 0 by EnOS, 1 by LDAP, 2 by single sign-on."""
    create_time: str
    """When the user was created, such as `2024-03-18 09:15:00`; the time zone is not documented."""
    update_time: str | None = None
    """When the user was last changed, in the same form."""
    last_login_time: str | None = None
    """When the user last signed in, in the same form; what stands here for a user who never did is not documented."""
    description: str | None = None
    """Description of the user."""
    password_expire_time: int | None = None
    """When the password expires, in milliseconds since the epoch; 0 for single sign-on."""


@define(kw_only=True)
class ListIamUsersResponse(Model, kw_only=True, rename="camel"):
    """Answer of `listIamUsers`: List the users of an organization and when they last signed in."""

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
    user_with_login_time: list[IamUserWithLoginTime] = None  # type: ignore[assignment]  # there on success
    """The users."""


from . import IamAuthType, IamUserState
