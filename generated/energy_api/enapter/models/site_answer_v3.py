# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SiteAnswerV3(Model, kw_only=True):
    """One site."""

    site: SiteV3
    """The site."""


from . import SiteV3
