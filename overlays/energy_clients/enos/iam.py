"""Iam: logins, sessions and organizations of users."""

from __future__ import annotations

from energy_api.enos.iam import (
    get_organization_information,
    get_session_information,
    list_user_organizations,
    login,
)

from .._http import T
from .._operation import Service, operation_by, whole


class Iam(Service[T]):
    """Logins, sessions and organizations of users."""

    login = whole(login)
    """Sign a user in and open a session."""
    get_session_information = operation_by(get_session_information, lambda answer: answer.session)
    """Get the session of a signed-in user."""
    get_organization_information = operation_by(get_organization_information, lambda answer: answer.organization)
    """Get an organization."""
    list_user_organizations = operation_by(list_user_organizations, lambda answer: answer.organizations)
    """List the organizations of a signed-in user."""
