# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListStructuresOfUsersRequest(Model, kw_only=True, rename="camel"):
    """Whose structures to list."""

    organization_id: str
    """Organization to which the users belong."""
    user_ids: list[str]
    """IDs of the users."""
    locale: PortalLocale | None = None
    """Language of the names; their default text by default."""


@define(kw_only=True)
class ListStructuresOfUsersResponse(Model, kw_only=True):
    """Answer of `listStructuresOfUsers`: List the organization structures of several users."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalUsersStructures = None  # type: ignore[assignment]  # there on success
    """The structures of the users."""


@define(kw_only=True)
class PortalUserStructureIds(Model, kw_only=True, rename="camel"):
    """The organization structures of one user."""

    user_id: str
    """ID of the user."""
    structure_ids: list[str]
    """IDs of the structures."""


@define(kw_only=True)
class PortalUsersStructures(Model, kw_only=True, rename="camel"):
    """Organization structures of several users."""

    users_user_structures: list[PortalUserStructureIds]
    """Which user has which structures."""
    user_structures: list[PortalIdName]
    """Each of these structures, once."""


from . import PortalIdName, PortalLocale
