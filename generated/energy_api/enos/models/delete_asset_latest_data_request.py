# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class DeleteAssetLatestDataRequest(Model, kw_only=True, rename="camel"):
    """Which latest values to delete."""

    asset_ids: str
    """Asset IDs of the devices to clear."""
    point_ids: str
    """Measurement points to clear. At most 3,000 series, that is assets times points."""


@define(kw_only=True)
class DeleteAssetLatestDataResponse(Model, kw_only=True, rename="camel"):
    """Outcome of the deletion, without a payload."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request. Absent in documentation 2.1.0, present in newer samples."""
    data: Any = None
    """No payload; null in every sample."""
