# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenStrEnum, define


class AssetTreeAssetLabel(OpenStrEnum):
    """Kind of an asset in a tree, a digit as text."""

    DEVICE = "0"
    LOGICAL_ASSET = "1"


@define(kw_only=True)
class AssetTreeAsset(Model, kw_only=True, rename="camel"):
    """An asset as a node of asset trees. A projection leaves out fields."""

    asset_id: str | None = None
    """ID of the asset."""
    model_id: str | None = None
    """ID of the thing model of the asset."""
    model_id_path: str | None = None
    """Line of inheritance of the thing model, such as `/Inverter/StringInverter`; null in some answers of `getAsset`, which has the same
    field.
    """
    name: StringI18n | None = None
    """Name of the asset."""
    timezone: str | None = None
    """Time zone of the asset: an offset from UTC, such as `+02:00`, or an IANA name, such as `Europe/Madrid`."""
    description: str | None = None
    """Description of the asset."""
    label: AssetTreeAssetLabel | None = None
    """Kind of asset: `0` device, `1` logical asset."""
    in_valid: bool | None = None
    """True if the node is not valid."""
    attributes: dict[str, Any] | None = None
    """Attribute values by attribute ID, of the types that the thing model defines."""
    tags: dict[str, str] | None = None
    """User-defined tags of the asset."""


from . import StringI18n
