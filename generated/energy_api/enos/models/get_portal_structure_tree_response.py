# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetPortalStructureTreeResponse(Model, kw_only=True):
    """Answer of `getPortalStructureTree`: Get an organization structure of an application with its nodes and assets."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalStructureTree = None  # type: ignore[assignment]  # there on success
    """The root."""


from . import PortalStructureTree
