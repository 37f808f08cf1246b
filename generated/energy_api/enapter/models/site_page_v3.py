# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SitePageV3(Model, kw_only=True):
    """A page of sites."""

    sites: list[SiteV3]
    """Sites of this page."""
    total_count: int | None = None
    """How many sites there are on all pages."""


from . import SiteV3
