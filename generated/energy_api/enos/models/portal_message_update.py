# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalMessageUpdate(Model, kw_only=True, rename="camel"):
    """The new state of a message."""

    message_id: str
    """ID of the message."""
    access_key: str
    """Access key of the application."""
    state: int
    """New state: 0 not processed, 1 processed. Official sample code sends it as text."""


@define(kw_only=True)
class UpdatePortalMessagesRequest(Model, kw_only=True):
    """The messages to change."""

    messages: list[PortalMessageUpdate]
    """The messages and their new states."""


@define(kw_only=True)
class UpdatePortalMessagesResponse(Model, kw_only=True):
    """Answer of `updatePortalMessages`: Change the state of messages."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool | None = None
    """No payload; true in the samples of documentation 3.0."""
