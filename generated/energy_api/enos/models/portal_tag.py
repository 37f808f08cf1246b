# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalTag(Model, kw_only=True):
    """A tag."""

    key: str
    """Key of the tag."""
    value: str
    """Value of the tag."""
