# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalSuccess(Model, kw_only=True):
    """Whether an operation succeeded."""

    success: bool
    """True for success."""
