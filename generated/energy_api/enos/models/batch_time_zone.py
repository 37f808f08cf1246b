# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchTimeZone(Model, kw_only=True):
    """A time zone."""

    timezone: str
    """Offset from UTC as `GMT+N`, N in hours."""


@define(kw_only=True)
class GetTimeZoneResponse(Model, kw_only=True):
    """Answer of `getTimeZone`: Get the time zone of the server."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: BatchTimeZone = None  # type: ignore[assignment]  # there on success
    """The time zone."""
