# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetCurrentTimeResponse(Model, kw_only=True):
    """Answer of `getCurrentTime`: Get the time of the server."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: int = None  # type: ignore[assignment]  # there on success
    """Time of the server, in milliseconds since the epoch."""
