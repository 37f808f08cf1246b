# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class DeleteLogicalAssetRequest(Model, kw_only=True, rename="camel"):
    """The logical asset to delete, where it is not named in the query."""

    asset_id: str | None = None
    """ID of the logical asset."""


@define(kw_only=True)
class DeleteLogicalAssetResponse(Model, kw_only=True, rename="camel"):
    """Answer of `deleteLogicalAsset`: Delete a logical asset."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: Any = None
    """No payload; left out in the samples."""
