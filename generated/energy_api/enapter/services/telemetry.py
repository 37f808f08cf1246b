# Generated from specs/: do not edit.
"""Latest values and time series of devices."""

from __future__ import annotations

from energy_core.calls import Service, whole
from energy_core.http import T
from energy_core.series import series

from energy_api.enapter.telemetry import get_latest_telemetry, query_time_series


class Telemetry(Service[T]):
    """Latest values and time series of devices."""

    _path = "enapter.telemetry"

    get_latest_telemetry = whole(get_latest_telemetry)
    """Get the latest values of telemetry attributes."""
    query_time_series = series(query_time_series)
    """Query time series of telemetry attributes as CSV."""
