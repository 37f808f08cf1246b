# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class CreateLogicalAssetRequest(Model, kw_only=True, rename="camel"):
    """The logical asset to create."""

    asset_instance: LogicalAssetCreate
    """The asset."""


@define(kw_only=True)
class CreateLogicalAssetResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createLogicalAsset`: Create a logical asset."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str = None  # type: ignore[assignment]  # there on success
    """ID of the new asset."""


@define(kw_only=True)
class LogicalAssetCreate(Model, kw_only=True, rename="camel"):
    """The logical asset to create."""

    model_id: str
    """ID of the thing model of the asset."""
    name: StringI18n
    """Name of the asset."""
    timezone: str
    """Time zone of the asset. An offset from UTC, such as `+02:00`, knows no daylight saving time; an IANA name, such as `Europe/Madrid`,
    does.
    """
    description: str | None = None
    """Description of the asset."""
    attributes: dict[str, Any] | None = None
    """Attribute values by attribute ID, of the types that the thing model defines. Those that the model calls required must be there."""
    tags: dict[str, str] | None = None
    """Tags of the asset. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have fewer than 200
    and no space at either end.
    """


from . import StringI18n
