# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetAssetTreesRequest(Model, kw_only=True, rename="camel"):
    """Which assets to look for."""

    asset_ids: list[str]
    """IDs of devices and logical assets, at most 100."""
    projection: list[str] | None = None
    """Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class GetAssetTreesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getAssetTrees`: Get the asset trees in which given assets stand."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: dict[str, list[AssetTree]] = None  # type: ignore[assignment]  # there on success
    """Trees in which the asset stands, by asset ID. Assets that stand in none are left out."""


from . import AssetTree
