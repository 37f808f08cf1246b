# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class RunTerminalResponseV3(Model, kw_only=True):
    """With what a client connects to the terminal of a gateway."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("token",)

    channel_id: str
    """Channel of the session, which every message names."""
    token: str
    """Token of the session."""
    websocket_url: str
    """Address of the WebSocket."""
