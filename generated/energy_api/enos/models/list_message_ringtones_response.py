# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListMessageRingtonesResponse(Model, kw_only=True):
    """Answer of `listMessageRingtones`: List the ringtones that a message can have."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalMessageRingtones = None  # type: ignore[assignment]  # there on success
    """The ringtones."""


@define(kw_only=True)
class PortalMessageRingtone(Model, kw_only=True):
    """A ringtone of messages."""

    id: int
    """ID of the ringtone."""
    name: PortalI18nText
    """Name of the ringtone."""


@define(kw_only=True)
class PortalMessageRingtones(Model, kw_only=True):
    """Ringtones of messages."""

    ringings: list[PortalMessageRingtone]
    """The ringtones."""


from . import PortalI18nText
