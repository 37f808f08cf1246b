# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ProvisionStandaloneRequestV3(Model, kw_only=True):
    """The standalone device to add."""

    name: str
    """Name of the device."""
    site_id: str | None = None
    """ID of the site; official clients can leave it out."""
    slug: str | None = None
    """Slug of the device; official clients can leave it out."""
