# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class PortalNewResource(Model, kw_only=True):
    """A resource to register."""

    code: str
    """Code of the resource."""
    name: StringI18n
    """Name of the resource."""


@define(kw_only=True)
class PortalRegisteredResources(Model, kw_only=True):
    """What became of the registration."""

    success: bool
    """Whether the resources were registered."""
    resources: list[PortalResource]
    """The resources."""


@define(kw_only=True)
class RegisterPortalResourcesRequest(Model, kw_only=True, rename="camel"):
    """The resources to register."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"assignCodeTold": "assignCodeToId"}

    type: str
    """Code of the type."""
    resources: list[PortalNewResource]
    """The resources."""
    assign_code_to_id: bool | None = None
    """Whether the code becomes the ID, too; false by default."""


@define(kw_only=True)
class RegisterPortalResourcesResponse(Model, kw_only=True):
    """Answer of `registerPortalResources`: Register resources."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalRegisteredResources = None  # type: ignore[assignment]  # there on success
    """The resources."""


from . import PortalResource, StringI18n
