# Generated from specs/: do not edit.
"""Latest values and time series of devices."""

from __future__ import annotations

from energy_core.calls import Service, operation_by
from energy_core.http import T
from energy_core.series import series

from energy_api.enapter.v3_telemetry import get_device_latest_telemetry, get_device_latest_telemetry_by_id, get_latest_telemetry, query_time_series


class Telemetry(Service[T]):
    """Latest values and time series of devices."""

    _path = "enapter.v3.telemetry"

    get_latest_telemetry = operation_by(get_latest_telemetry, lambda answer: answer.telemetry)
    """Get the latest values of telemetry attributes of several devices."""
    get_device_latest_telemetry = operation_by(get_device_latest_telemetry, lambda answer: answer.telemetry)
    """Get the latest values of telemetry attributes of one device."""
    get_device_latest_telemetry_by_id = operation_by(get_device_latest_telemetry_by_id, lambda answer: answer.telemetry)
    """Get the latest values of one device without naming its site."""
    query_time_series = series(query_time_series)
    """Query time series of telemetry attributes as CSV."""
