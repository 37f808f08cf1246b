# Generated from specs/: do not edit.
"""Access tokens of applications."""

from __future__ import annotations

from energy_core.calls import Service, operation
from energy_core.http import T

from energy_api.enos.token import get_access_token, refresh_access_token


class Token(Service[T]):
    """Access tokens of applications."""

    _path = "enos.token"

    get_access_token = operation(get_access_token)
    """Get an access token for an application."""
    refresh_access_token = operation(refresh_access_token)
    """Get a new access token in place of one that has not yet expired."""
