# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetDeviceLatestTelemetryResponseV3(Model, kw_only=True):
    """Latest values by attribute."""

    telemetry: dict[str, LatestTelemetryV3]
    """Values by attribute name."""


from . import LatestTelemetryV3
