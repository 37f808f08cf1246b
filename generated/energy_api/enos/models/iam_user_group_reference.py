# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class IamUserGroupReference(Model, kw_only=True):
    """Names a user group."""

    id: str
    """ID of the group."""
