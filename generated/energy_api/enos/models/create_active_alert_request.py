# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateActiveAlertRequest(Model, kw_only=True, rename="camel"):
    """The alert to create."""

    active_alert: ActiveAlertInput
    """The alert."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class CreateActiveAlertResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createActiveAlert`: Create an active alert."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    event_id: str | None = None
    """ID of the alert."""
    data: str | None = None
    """Where official samples of 2.3 read the ID of the alert; the documented answer has `eventId`."""


from . import ActiveAlertInput
