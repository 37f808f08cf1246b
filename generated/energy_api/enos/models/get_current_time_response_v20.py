# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetCurrentTimeResponseV20(Model, kw_only=True):
    """Answer of `getCurrentTimeV20`: Get the time of the server."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: int = None  # type: ignore[assignment]  # there on success
    """Time of the server, in milliseconds since the epoch."""
