# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class StopPipelineResponse(Model, kw_only=True):
    """Answer of `stopPipeline`: Stop a running or paused stream processing pipeline."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK`, once with a space before it, for success."""
    data: str | None = None
    """Empty; left out in the sample."""
