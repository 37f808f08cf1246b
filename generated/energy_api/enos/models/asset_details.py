# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class AssetDetails(Model, kw_only=True, rename="camel"):
    """An asset with everything the asset service knows of it."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"desc": "description"}

    asset_id: str
    """ID of the asset."""
    org_id: str
    """Organization that owns the asset."""
    name: StringI18n
    """Name of the asset."""
    description: str | None = None
    """Description of the asset."""
    attributes: dict[str, Any]
    """Attribute values by attribute ID, of the types that the thing model defines."""
    timezone: str
    """Time zone of the asset: an offset from UTC, such as `+02:00`, or an IANA name, such as `Europe/Madrid`."""
    model_id: str
    """ID of the thing model of the asset."""
    model_id_path: str | None = None
    """Line of inheritance of the thing model, such as `/Inverter/StringInverter`; null in answers that the introduction to the API shows."""
    tags: dict[str, str]
    """User-defined tags."""


@define(kw_only=True)
class GetAssetResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getAsset`: Get an asset by its ID."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: AssetDetails = None  # type: ignore[assignment]  # there on success
    """The asset."""


from . import StringI18n
