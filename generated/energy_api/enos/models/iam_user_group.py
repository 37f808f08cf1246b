# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class IamUserGroupMemberState(OpenIntEnum):
    """State of the account of a member of a group; the other way round than elsewhere in this service."""

    DISABLED = 0
    ENABLED = 1


@define(kw_only=True)
class IamUserGroup(Model, kw_only=True):
    """A user group."""

    id: str
    """ID of the group."""
    name: str
    """Name of the group."""
    users: list[IamUserGroupMember]
    """Users of the group. Only `getIamUserGroup` fills them in; empty in listings."""
    policys: list[IamPolicy]
    """Policies that are attached to the group."""
    user_num: int
    """How many users the group has."""
    created_by: str
    """Name of the user who created the group; their ID in the sample of `getIamUserGroup`."""


@define(kw_only=True)
class IamUserGroupMember(Model, kw_only=True):
    """A user in a user group."""

    id: str
    """ID of the user."""
    name: str
    """Name of the user."""
    org_id: str
    """Organization that the user belongs to."""
    org_name: str
    """Name of the organization."""
    auth_type: IamAuthType
    """How the user is authenticated: 0 by EnOS, 1 by LDAP, 2 by single sign-on."""
    email: str
    """Email address."""
    mobile: str
    """Phone number, country code first, such as `34-600000021`; empty where there is none."""
    is_phone_verified: bool
    """Whether the phone number is verified."""
    is_email_verified: bool
    """Whether the email address is verified."""
    link_name: str | None = None
    """Not used and usually null."""
    state: IamUserGroupMemberState
    """State of the account: 0 disabled, 1 enabled. Elsewhere in this service 0 is enabled."""
    multiple_factor: IamMfaType
    """Second factor: 0 none, 1 text message, 2 email, 3 text message and email."""
    organizations: list[str]
    """Not used and usually empty."""
    user_groups: list[str]
    """Not used and usually empty."""


from . import IamAuthType, IamMfaType, IamPolicy
