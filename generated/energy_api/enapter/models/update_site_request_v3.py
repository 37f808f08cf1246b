# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class UpdateSiteRequestV3(Model, kw_only=True):
    """What to change about a site; null leaves a field as it is."""

    name: str | None = None
    """New name of the site."""
    timezone: str | None = None
    """IANA name of the new time zone of the site, such as `UTC`."""
    location: SiteLocationV3 | None = None
    """New location of the site."""


from . import SiteLocationV3
