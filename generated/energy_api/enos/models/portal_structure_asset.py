# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalStructureAsset(Model, kw_only=True, rename="camel"):
    """An asset below an organization structure."""

    asset_id: str
    """Asset ID."""
    asset_name: str
    """Name of the asset in the requested language."""
    display_order: int | None = None
    """Position among the assets; from documentation 3.0 on."""
    asset_name_json: PortalI18nText | None = None
    """Name in several languages; from documentation 3.0 on."""


from . import PortalI18nText
