# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateSiteRequestV3(Model, kw_only=True):
    """The site to create."""

    name: str
    """Name of the site."""
    timezone: str
    """IANA name of the time zone of the site, such as `UTC`."""
    location: SiteLocationV3 | None = None
    """Where the site is."""


from . import SiteLocationV3
