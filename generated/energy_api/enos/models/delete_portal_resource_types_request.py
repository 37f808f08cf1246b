# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class DeletePortalResourceTypesRequest(Model, kw_only=True):
    """The types to delete."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"code": "codes"}

    codes: list[str] | None = None
    """Codes of the types."""


@define(kw_only=True)
class DeletePortalResourceTypesResponse(Model, kw_only=True):
    """Answer of `deletePortalResourceTypes`: Delete types of resources."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether the types were deleted."""


from . import PortalSuccess
