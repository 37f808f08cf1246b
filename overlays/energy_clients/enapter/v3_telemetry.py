"""Telemetry: latest values and time series."""

from __future__ import annotations

from energy_api.enapter.v3_telemetry import (
    get_device_latest_telemetry,
    get_device_latest_telemetry_by_id,
    get_latest_telemetry,
    query_time_series,
)
from energy_core.calls import Service, operation_by, text
from energy_core.http import T

from ._series import parse


class Telemetry(Service[T]):
    """Latest values and time series."""

    get_latest_telemetry = operation_by(get_latest_telemetry, lambda answer: answer.telemetry)
    """Get the latest values of telemetry attributes of several devices."""
    get_device_latest_telemetry = operation_by(get_device_latest_telemetry, lambda answer: answer.telemetry)
    """Get the latest values of telemetry attributes of one device."""
    get_device_latest_telemetry_by_id = operation_by(get_device_latest_telemetry_by_id, lambda answer: answer.telemetry)
    """Get the latest values of one device without naming its site."""
    query_time_series = text(query_time_series, parse)
    """Query time series of telemetry attributes as CSV."""
