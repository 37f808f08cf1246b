# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenIntEnum, define


class PortalMessageState(OpenIntEnum):
    """Whether what a message tells of has been dealt with. Pages contradict each other about which number says so, hence the names."""

    STATE_0 = 0
    STATE_1 = 1


class PortalMessageType(OpenIntEnum):
    """Kind of a message to users of the portal."""

    COMMON = 0
    ALERT = 1


@define(kw_only=True)
class CreatePortalMessagesResponse(Model, kw_only=True):
    """Answer of `createPortalMessages`: Show messages, such as alerts, to the users of the Application Portal."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: Any = None
    """No payload."""
