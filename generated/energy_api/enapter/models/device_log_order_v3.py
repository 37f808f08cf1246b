# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class DeviceLogOrderV3(OpenStrEnum):
    """Order of log lines by the time at which they were received, the oldest or the newest first."""

    RECEIVED_AT_ASC = "RECEIVED_AT_ASC"
    RECEIVED_AT_DESC = "RECEIVED_AT_DESC"


class DeviceLogSelectionV3(OpenStrEnum):
    """Which log lines are returned: all, those kept for good, or those that are not."""

    ALL = "ALL"
    PERSISTED_ONLY = "PERSISTED_ONLY"
    TEMPORARY_ONLY = "TEMPORARY_ONLY"


class DeviceLogSeverityV3(OpenStrEnum):
    """How severe a log line is."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@define(kw_only=True)
class DeviceLogPageV3(Model, kw_only=True):
    """A page of log lines."""

    logs: list[DeviceLogV3]
    """Log lines of this page."""
    total_count: int | None = None
    """How many lines there are on all pages. Other lists have it; whether this one does is not known."""


@define(kw_only=True)
class DeviceLogV3(Model, kw_only=True):
    """A log line of a device."""

    received_at: str | None = None
    """When the platform received the line (RFC 3339)."""
    timestamp: int | None = None
    """When the device wrote the line, in Unix seconds. An official client decodes a text where it lists log lines, a number in its stream of
    messages.
    """
    severity: DeviceLogSeverityV3 | None = None
    """How severe the line is. One client allows for capital letters."""
    message: str | None = None
    """Text of the line."""
