"""Token: access tokens. Clients fetch theirs by themselves; these calls are for other uses."""

from __future__ import annotations

from energy_api.enos.token import (
    get_access_token,
    refresh_access_token,
)
from energy_core.calls import Service, operation
from energy_core.http import T


class Token(Service[T]):
    """Access tokens. Clients fetch theirs by themselves; these calls are for other uses."""

    get_access_token = operation(get_access_token)
    """Get an access token for an application."""
    refresh_access_token = operation(refresh_access_token)
    """Get a new access token in place of one that has not yet expired."""
