# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetAssetRawDataByTimeRangeResponseV20(Model, kw_only=True, rename="camel"):
    """Envelope with raw values; of the GET and of the POST."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `success` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request; null in the documented answers."""
    data: TsdbItemsV20 = None  # type: ignore[assignment]  # there on success
    """Rows, one per asset, point and time."""


from . import TsdbItemsV20
