# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class CloseAlertRequest(Model, kw_only=True, rename="camel"):
    """The alert to close, and when and why it recovered."""

    _TIMES: ClassVar[Mapping[str, str]] = {"recoverTime": "epoch-ms", "localRecoverTime": "local"}

    alert_id: str
    """ID of the alert."""
    recover_time: int
    """When the alert recovered; milliseconds since the epoch."""
    local_recover_time: str | None = None
    """When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`."""
    recover_reason: str | None = None
    """Why the alert recovered."""


@define(kw_only=True)
class CloseAlertResponse(Model, kw_only=True, rename="camel"):
    """Nothing but the envelope."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
