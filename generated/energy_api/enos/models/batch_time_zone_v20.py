# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchTimeZoneV20(Model, kw_only=True):
    """A time zone."""

    timezone: str
    """Offset from UTC as `GMT+N`, N in hours."""


@define(kw_only=True)
class GetTimeZoneResponseV20(Model, kw_only=True):
    """Answer of `getTimeZoneV20`: Get the time zone of the server."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: BatchTimeZoneV20 = None  # type: ignore[assignment]  # there on success
    """The time zone."""
