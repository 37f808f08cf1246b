# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AssetTree(Model, kw_only=True, rename="camel"):
    """An asset tree. A projection leaves out fields."""

    tree_id: str | None = None
    """ID of the tree."""
    name: StringI18n | None = None
    """Name of the tree. Not documented for `getAssetTrees`."""
    tags: dict[str, str] | None = None
    """User-defined tags of the tree."""
    asset: AssetTreeAsset | None = None
    """Root asset of the tree."""


from . import AssetTreeAsset, StringI18n
