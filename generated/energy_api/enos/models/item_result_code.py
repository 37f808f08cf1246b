# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenIntEnum


class ItemResultCode(OpenIntEnum):
    """What became of one item of a batch."""

    SUCCESS = 0
    FAILURE = -1
