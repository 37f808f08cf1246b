# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ProvisionVirtualUcmRequestV3(Model, kw_only=True):
    """The virtual UCM to add."""

    name: str
    """Name of the UCM."""
    hardware_id: str
    """Hardware ID of the UCM. An official client makes one up, `V` and 32 hex digits in capitals."""
    site_id: str | None = None
    """ID of the site; official clients can leave it out."""
