# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class AssetTreeUpdate(Model, kw_only=True, rename="camel"):
    """The tree to update and its new values."""

    tree_id: str
    """ID of the tree to update."""
    name: StringI18n | None = None
    """New name."""
    tags: dict[str, str] | None = None
    """New tags, replacing all old ones. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have
    fewer than 200 and no space at either end.
    """


@define(kw_only=True)
class UpdateAssetTreeRequest(Model, kw_only=True, rename="camel"):
    """The update of one tree."""

    tree_update_info: AssetTreeUpdate
    """The tree and its new values."""


@define(kw_only=True)
class UpdateAssetTreeResponse(Model, kw_only=True, rename="camel"):
    """Answer of `updateAssetTree`: Change the name or the tags of an asset tree."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: Any = None
    """No payload; null in every sample."""


from . import StringI18n
