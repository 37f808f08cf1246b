# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class DeletePortalResourcesRequest(Model, kw_only=True):
    """The resources to delete."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"codes": "ids"}

    ids: list[str] | None = None
    """IDs of the resources."""


@define(kw_only=True)
class DeletePortalResourcesResponse(Model, kw_only=True):
    """Answer of `deletePortalResources`: Delete resources."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether the resources were deleted."""


from . import PortalSuccess
