# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class LatestTelemetryV3(Model, kw_only=True):
    """Value of a telemetry attribute at one time, or why there is none."""

    value: float | bool | str | list[str] | None = None
    """Value of the attribute."""
    timestamp: int | None = None
    """Time of the value in Unix seconds."""
    warning: str | None = None
    """Why the attribute could not be read. Only where several devices are asked for."""
