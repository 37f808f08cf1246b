# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertBatchResult(Model, kw_only=True):
    """What became of one alert of a batch."""

    code: ItemResultCode
    """0 for success and -1 for failure."""
    msg: str
    """Whether the format of the entry was right; `OK`, or what went wrong."""
    data: str | None = None
    """ID of a created alert, or what is wrong with the entry; null where only tags were changed."""


from . import ItemResultCode
