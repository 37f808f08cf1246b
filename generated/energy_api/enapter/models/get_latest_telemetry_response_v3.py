# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetLatestTelemetryResponseV3(Model, kw_only=True):
    """Latest values by device and attribute."""

    telemetry: dict[str, dict[str, LatestTelemetryV3]]
    """ID or slug of the device, as the request has it, then attribute name."""


from . import LatestTelemetryV3
