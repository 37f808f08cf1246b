# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class AssetUpdate(Model, kw_only=True, rename="camel"):
    """The asset to update and its new values."""

    asset_id: str
    """ID of the asset to update."""
    name: StringI18n | None = None
    """New name."""
    description: str | None = None
    """New description."""
    attributes: dict[str, Any] | None = None
    """New attribute values by attribute ID, of the types that the thing model defines. Mandatory where `isPatchUpdate` is false."""
    timezone: str | None = None
    """New time zone. An offset from UTC, such as `+02:00`, knows no daylight saving time; an IANA name, such as `Europe/Madrid`, does."""
    tags: dict[str, str] | None = None
    """New tags, replacing all old ones. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have
    fewer than 200 and no space at either end.
    """
    model_id: str | None = None
    """Deprecated. ID of the thing model. No longer documented; only the sample still sends it."""


@define(kw_only=True)
class UpdateAssetRequest(Model, kw_only=True):
    """The update of one asset."""

    asset: AssetUpdate
    """The asset and its new values."""


@define(kw_only=True)
class UpdateAssetResponse(Model, kw_only=True, rename="camel"):
    """Answer of `updateAsset`: Update an asset, in part or as a whole."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: Any = None
    """No payload; left out in the sample."""


from . import StringI18n
