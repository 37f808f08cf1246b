# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenIntEnum, OpenStrEnum


class IamAuthType(OpenIntEnum):
    """How a user is authenticated, single sign-on included."""

    ENOS = 0
    LDAP = 1
    SSO = 2


class IamMfaType(OpenIntEnum):
    """Second factor of a user at login."""

    NONE = 0
    TEXT_MESSAGE = 1
    EMAIL = 2
    TEXT_MESSAGE_AND_EMAIL = 3


class IamSubjectType(OpenStrEnum):
    """Kind of those to whom policies are attached; `app_instance` is a service account."""

    USER = "user"
    USER_GROUP = "user_group"
    APP_INSTANCE = "app_instance"


class IamUserState(OpenIntEnum):
    """State of an account."""

    ENABLED = 0
    DISABLED = 1
