# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class ListPortalResourceTypesRequest(Model, kw_only=True):
    """Which types to list."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"code": "codes"}

    codes: list[str] | None = None
    """Codes of the types."""


@define(kw_only=True)
class ListPortalResourceTypesResponse(Model, kw_only=True):
    """Answer of `listPortalResourceTypes`: List types of resources by their codes."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalResourceTypes = None  # type: ignore[assignment]  # there on success
    """The types."""


@define(kw_only=True)
class PortalResourceType(Model, kw_only=True):
    """A type of resources."""

    code: str
    """Code of the type."""
    name: StringI18n
    """Name of the type."""


@define(kw_only=True)
class PortalResourceTypes(Model, kw_only=True):
    """Types of resources."""

    types: list[PortalResourceType]
    """The types."""


from . import StringI18n
