# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalUserContactPage(Model, kw_only=True):
    """One page of users."""

    pagination: PortalPagination
    """Which page this is and how many users there are."""
    users: list[PortalUserContact]
    """The users of this page."""


from . import PortalPagination, PortalUserContact
