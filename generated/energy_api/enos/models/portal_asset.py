# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalAsset(Model, kw_only=True, rename="camel"):
    """An asset as the portal knows it."""

    id: str
    """Asset ID."""
    name: PortalI18nText
    """Name of the asset."""
    org_id: str | None = None
    """Organization that owns the asset; left out in samples."""
    type: str | None = None
    """Type of the resource, such as `auth_unit`; from documentation 2.4 on."""
    type_name: PortalI18nText | None = None
    """Name of that type; from documentation 2.4 on."""


from . import PortalI18nText
