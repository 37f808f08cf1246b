# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenIntEnum, OpenStrEnum


class BatchAlertModeV20(OpenIntEnum):
    """How alerts are sent: 0 not at all, 1 by email, 2 by text message, 3 by both."""

    NONE = 0
    EMAIL = 1
    TEXT_MESSAGE = 2
    EMAIL_AND_TEXT_MESSAGE = 3


class BatchCycleV20(OpenStrEnum):
    """Unit of the schedule: `M` month, `W` week, `D` day, `H` hour, `mi` minute."""

    M = "M"
    W = "W"
    D = "D"
    H = "H"
    MI = "mi"


class BatchFlowTypeV20(OpenIntEnum):
    """How a workflow is scheduled: 0 by hand, 1 periodically, 2 temporary."""

    MANUAL = 0
    PERIODIC = 1
    TEMPORARY = 2


class BatchSyncTypeV20(OpenIntEnum):
    """What is synchronized: 0 files, 1 data."""

    FILES = 0
    DATA = 1
