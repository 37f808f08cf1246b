# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreatePortalResourceTypeRequest(Model, kw_only=True):
    """The type to create."""

    name: StringI18n
    """Name of the type."""
    code: str
    """Code of the type, unique in the organization."""


@define(kw_only=True)
class CreatePortalResourceTypeResponse(Model, kw_only=True):
    """Answer of `createPortalResourceType`: Create a type of resources."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether the type was created."""


from . import PortalSuccess, StringI18n
