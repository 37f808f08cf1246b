# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class ListStructureAssetsRequest(Model, kw_only=True, rename="camel"):
    """Of which structures to list the assets."""

    structure_ids: list[str]
    """IDs of the structures."""
    locale: PortalLocale
    """Language of the names. Optional in documentation 2.2 and 2.3."""


@define(kw_only=True)
class ListStructureAssetsResponse(Model, kw_only=True):
    """Answer of `listStructureAssets`: List the assets below organization structures that the logged-in user may access."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: list[PortalStructureAssets] = None  # type: ignore[assignment]  # there on success
    """One entry for each structure."""


@define(kw_only=True)
class PortalStructureAssets(Model, kw_only=True, rename="camel"):
    """The accessible assets of one organization structure."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"children": "assets"}

    structure_id: str
    """ID of the structure."""
    structure_name: str
    """Name of the structure in the requested language."""
    structure_name_json: PortalI18nText | None = None
    """Name in several languages; from documentation 3.0 on."""
    assets: list[PortalStructureAsset] | None = None
    """Assets that the user may access."""


from . import PortalI18nText, PortalLocale, PortalStructureAsset
