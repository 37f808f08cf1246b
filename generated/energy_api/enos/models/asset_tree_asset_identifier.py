# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Batch, BatchAnswer, Model, define


@define(kw_only=True)
class AssetTreeAssetIdentifier(Model, kw_only=True, rename="camel"):
    """Names an asset: by its ID or, if it is a device, by product key and device key together."""

    asset_id: str | None = None
    """ID of the asset."""
    product_key: str | None = None
    """Product key of a device, together with `deviceKey`."""
    device_key: str | None = None
    """Device key, together with `productKey`."""


@define(kw_only=True)
class AssetTreeBatchResult(Model, kw_only=True):
    """What became of one asset."""

    code: int | None = None
    """0 if the asset is in the tree now; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: str | None = None
    """ID of the asset if it worked."""


@define(kw_only=True)
class AssociateAssetBatchRequest(Model, kw_only=True, rename="camel"):
    """The assets to put into the tree."""

    asset_identifiers: list[AssetTreeAssetIdentifier]
    """The assets."""


@define(kw_only=True)
class AssociateAssetBatchResponse(BatchAnswer["AssetTreeBatchResult"], kw_only=True, rename="camel"):
    """Answer of `associateAssetBatch`: Put several existing assets into an asset tree."""

    _BATCH: ClassVar[Batch] = Batch(
        operation="associate_asset_batch", items="data", done="success_size", total="total_size", code="code", message="msg", success=(0,)
    )

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[AssetTreeBatchResult] | None = None
    """What became of each asset."""
    success_size: int | None = None
    """Number of assets that were put into the tree."""
    total_size: int | None = None
    """Number of assets in the request."""
