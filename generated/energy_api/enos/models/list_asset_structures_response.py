# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListAssetStructuresResponse(Model, kw_only=True):
    """Answer of `listAssetStructures`: List the organization structures in which an asset stands."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalAssetStructures = None  # type: ignore[assignment]  # there on success
    """The structures of the asset."""


@define(kw_only=True)
class PortalAssetStructure(Model, kw_only=True, rename="camel"):
    """An organization structure with those below it."""

    id: str
    """ID of the structure."""
    name: str
    """Name of the structure."""
    display_name: str | None = None
    """Name to show; only in samples."""
    description: str
    """Description of the structure."""
    org_id: str
    """Organization to which the structure belongs."""
    children: list[PortalAssetStructure]
    """Structures below."""
    display_order: int | None = None
    """Position among the structures of the same level; from documentation 3.0 on."""
    name_json: PortalI18nText | None = None
    """Name in several languages; from documentation 3.0 on."""
    description_json: PortalI18nText | None = None
    """Description in several languages; from documentation 3.0 on."""


@define(kw_only=True)
class PortalAssetStructures(Model, kw_only=True):
    """Organization structures of an asset."""

    structures: list[PortalAssetStructure]
    """The structures."""


from . import PortalI18nText
