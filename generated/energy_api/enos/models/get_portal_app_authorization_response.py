# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetPortalAppAuthorizationResponse(Model, kw_only=True):
    """Answer of `getPortalAppAuthorization`: Get what an application may do over the API in an organization."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalAppAuthorization = None  # type: ignore[assignment]  # there on success
    """The authorization."""


@define(kw_only=True)
class PortalAppAuthorization(Model, kw_only=True, rename="camel"):
    """What an application may do over the API."""

    data_authorize_type: list[PortalDataAuthorization]
    """`USER` ID, name, email address and phone number of all users, `ASSET` ID and name of all assets, `ROLE` ID and name of all roles,
    `USER_OP` create and delete users, `USER_PERMISSION` authorize users, `USER_ALL_PERMISSION` read what users may do, `ROLE_OP` edit
    roles, `MENU_GROUP_OP` edit menu groups.
    """


from . import PortalDataAuthorization
