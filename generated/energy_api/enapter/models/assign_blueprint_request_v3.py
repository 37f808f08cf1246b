# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AssignBlueprintRequestV3(Model, kw_only=True):
    """Which blueprint the device is to run."""

    blueprint_id: str
    """ID of the blueprint."""
