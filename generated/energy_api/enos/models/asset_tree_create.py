# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AssetTreeCreate(Model, kw_only=True):
    """The tree to create."""

    name: StringI18n
    """Name of the tree."""
    tags: dict[str, str] | None = None
    """Tags of the tree, at most 50, from documentation 2.4.0 on 100. Keys have letters, digits, underscores, hyphens and slashes and fewer
    than 50 characters; values have fewer than 200 and no space at either end.
    """


from . import StringI18n
