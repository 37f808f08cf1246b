# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class UpdatePortalResourceRequest(Model, kw_only=True):
    """The resource to rename."""

    id: str
    """ID of the resource."""
    name: StringI18n | None = None
    """New name; the old one stays where it is left out."""


@define(kw_only=True)
class UpdatePortalResourceResponse(Model, kw_only=True):
    """Answer of `updatePortalResource`: Rename a resource."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether the resource was renamed."""


from . import PortalSuccess, StringI18n
