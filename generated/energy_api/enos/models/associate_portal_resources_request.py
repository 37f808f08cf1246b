# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class AssociatePortalResourcesRequest(Model, kw_only=True, rename="camel"):
    """Which node gets which resources."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"resourceIDs": "resourceIds"}

    structure_id: str
    """ID of the node."""
    resource_ids: list[str] | None = None
    """IDs of the resources; left out, the node has none afterwards."""


@define(kw_only=True)
class AssociatePortalResourcesResponse(Model, kw_only=True):
    """Answer of `associatePortalResources`: Associate resources with a node of an organization structure."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether the resources were associated."""


from . import PortalSuccess
