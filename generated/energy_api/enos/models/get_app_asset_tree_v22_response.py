# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetAppAssetTreeV22Response(Model, kw_only=True):
    """Answer of `getAppAssetTreeV22`: Get the assets that the logged-in user may access in an application, as a tree (v2.2)."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalAppAssetNode = None  # type: ignore[assignment]  # there on success
    """The root of the tree."""


from . import PortalAppAssetNode
