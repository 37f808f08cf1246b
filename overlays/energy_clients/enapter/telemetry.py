"""Telemetry: what devices measure, now and over time."""

from __future__ import annotations

from energy_api.enapter.telemetry import get_latest_telemetry, query_time_series
from energy_core.calls import Service, text, whole
from energy_core.http import T

from ._series import parse


class Telemetry(Service[T]):
    """Latest values and time series."""

    get_latest_telemetry = whole(get_latest_telemetry)
    """Get the latest values of telemetry attributes."""
    query_time_series = text(query_time_series, parse)
    """Query time series of telemetry attributes as CSV."""
