# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class AssetTreeAssetCreate(Model, kw_only=True, rename="camel"):
    """The asset to create."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"modelID": "modelId"}

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
    """Attribute values by attribute ID, of the types that the thing model defines."""
    tags: dict[str, str] | None = None
    """Tags of the asset. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have fewer than 200
    and no space at either end.
    """


from . import StringI18n
