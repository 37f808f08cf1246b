# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, OpenIntEnum, define


class IamPasswordState(OpenIntEnum):
    """State of a password."""

    NORMAL = 0
    MUST_BE_CHANGED = 1


class IamUserAuthType(OpenIntEnum):
    """How a user of an organization is authenticated."""

    ENOS = 0
    LDAP = 1


class IamUserType(OpenIntEnum):
    """Kind of a user in an organization."""

    USER = 0
    OWNER = 1
    ADMINISTRATOR = 2


@define(kw_only=True)
class IamOrganizationReference(Model, kw_only=True):
    """Names an organization."""

    id: str
    """ID of the organization."""
    name: str
    """Name of the organization."""
    domain: str | None = None
    """Domain of the organization."""


@define(kw_only=True)
class IamSession(Model, kw_only=True, rename="camel"):
    """A session of a user."""

    id: str
    """ID of the session, for the header `Authorization`."""
    expires: int
    """Seconds that the session lives."""
    user: IamUser
    """The user. The tables call it a list; the samples show one object."""
    resident_organization: IamOrganizationReference
    """Organization that the user belonged to when the account was created."""
    working_organization: IamOrganizationReference
    """Organization for which the session works now."""
    refresh_time: int
    """When the session was refreshed, in seconds since the epoch."""
    create_time: int
    """When the session was opened, in seconds since the epoch."""


@define(kw_only=True)
class IamUser(Model, kw_only=True, rename="camel"):
    """A user."""

    _ALIASES: ClassVar[Mapping[str, str]] = {
        "password_state": "passwordState",
        "password_expire_time": "passwordExpireTime",
        "password_strength": "passwordStrength",
    }

    id: str
    """ID of the user."""
    organization_id: str
    """Organization that the user belongs to."""
    auth_type: IamUserAuthType
    """How the user is authenticated: 0 by EnOS, 1 by LDAP."""
    name: str
    """Name of the user."""
    phone: str
    """Phone number."""
    phone_area: str | None = None
    """Country code of the phone number; only the samples have it."""
    phone_verified: bool | None = None
    """Whether the phone number is verified; only the samples have it."""
    phone_verified_at: str | None = None
    """When the phone number was verified."""
    email: str
    """Email address."""
    email_verified: bool | None = None
    """Whether the email address is verified; only the samples have it."""
    email_verified_at: str | None = None
    """When the email address was verified."""
    description: str
    """Description of the user."""
    extra: dict[str, Any] | None = None
    """Further information on the user."""
    resource_id: str | None = None
    """ID of the user as a resource."""
    type: IamUserType
    """Kind of user: 0 user, 1 owner of the organization, 2 administrator of it."""
    state: IamUserState
    """State of the account: 0 enabled, 1 disabled."""
    mfa_type: IamMfaType | None = None
    """Second factor: 0 none, 1 text message, 2 email, 3 text message and email. Null in the samples."""
    password_state: IamPasswordState | None = None
    """State of the password: 0 normal, 1 must be changed."""
    password_expire_time: int | None = None
    """When the password expires, in milliseconds since the epoch."""
    password_strength: str | int | None = None
    """Strength of the password: 0 medium, 1 strong, 2 very strong by the table, `MEDIUM` in the sample."""
    create_time: str
    """When the account was created, such as `2024-03-18 09:15:00.0`; the time zone is not documented."""
    created_at: str | None = None
    """Null in the samples and not documented."""
    created_by_user_id: str
    """User who created the account."""
    organization: Any = None
    """Null in the samples and not documented."""
    guest_organizations: Any = None
    """Null in a sample and not documented."""


from . import IamMfaType, IamUserState
