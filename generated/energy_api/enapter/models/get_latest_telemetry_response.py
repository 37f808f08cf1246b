# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetLatestTelemetryResponse(Model, kw_only=True):
    """Latest values by device and attribute."""

    devices: dict[str, dict[str, TelemetrySnapshot]]
    """What could be read: device as the request names it, then attribute name."""
    errors: list[EnapterError] | None = None
    """What could not be read. The values beside it are valid."""


@define(kw_only=True)
class TelemetrySnapshot(Model, kw_only=True):
    """Value of a telemetry attribute at one time."""

    value: str | float | bool | None = None
    """Value of the attribute."""
    timestamp: float
    """Time of the value in Unix seconds."""


from . import EnapterError
