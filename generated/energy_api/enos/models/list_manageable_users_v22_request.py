# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListManageableUsersV22Request(Model, kw_only=True):
    """Which page to return."""

    pagination: PortalPaginationRequest | None = None
    """Page to return; a request without is refused with code 31400. Mandatory from documentation 3.0 on."""


from . import PortalPaginationRequest
