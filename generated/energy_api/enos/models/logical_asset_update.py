# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class LogicalAssetUpdate(Model, kw_only=True, rename="camel"):
    """The logical asset to update and its new values."""

    asset_id: str
    """ID of the asset to update."""
    name: StringI18n | None = None
    """New name. Documentation 3.0.0 demands it where `isPatchUpdate` is false."""
    description: str | None = None
    """New description."""
    attributes: dict[str, Any] | None = None
    """New attribute values by attribute ID, of the types that the thing model defines. Where `isPatchUpdate` is false, all attributes of the
    model must be there.
    """
    timezone: str | None = None
    """New time zone. An offset from UTC, such as `+02:00`, knows no daylight saving time; an IANA name, such as `Europe/Madrid`, does.
    Documentation 3.0.0 demands it where `isPatchUpdate` is false.
    """
    tags: dict[str, str] | None = None
    """New tags, replacing all old ones. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have
    fewer than 200 and no space at either end.
    """


@define(kw_only=True)
class UpdateLogicalAssetRequest(Model, kw_only=True, rename="camel"):
    """The update of one logical asset."""

    asset_update_vo: LogicalAssetUpdate
    """The asset and its new values."""


@define(kw_only=True)
class UpdateLogicalAssetResponse(Model, kw_only=True, rename="camel"):
    """Answer of `updateLogicalAsset`: Update a logical asset, in part or as a whole."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: Any = None
    """No payload is documented."""


from . import StringI18n
