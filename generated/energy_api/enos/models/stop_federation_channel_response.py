# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class StopFederationChannelResponse(Model, kw_only=True):
    """Answer of `stopFederationChannel`: Stop a channel."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: Any = None
    """No payload; left out in the sample."""
