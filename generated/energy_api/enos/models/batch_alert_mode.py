# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenIntEnum, OpenStrEnum


class BatchAlertMode(OpenIntEnum):
    """How alerts are sent: 0 not at all, 1 by email, 2 by text message, 3 by both."""

    NONE = 0
    EMAIL = 1
    TEXT_MESSAGE = 2
    EMAIL_AND_TEXT_MESSAGE = 3


class BatchCycle(OpenStrEnum):
    """Unit of the schedule: `M` month, `W` week, `D` day, `H` hour, `mi` minute."""

    M = "M"
    W = "W"
    D = "D"
    H = "H"
    MI = "mi"


class BatchFlowType(OpenIntEnum):
    """How a workflow is scheduled: 0 by hand, 1 periodically, 2 temporary."""

    MANUAL = 0
    PERIODIC = 1
    TEMPORARY = 2


class BatchInstanceStatus(OpenIntEnum):
    """Where an instance stands: -1 `FAIL`, 0 `INIT`, 1 `SUCCESS`, 2 `RUNNING`, 3 `SUSPEND`, 4 `INTERNAL_ERROR`, 5 `WAIT`, 6 `READY`, 7
    `TIMEOUT`, 8 `CANCEL`, 9 `RERUN`, 10 `SKIP`.
    """

    FAIL = -1
    INIT = 0
    SUCCESS = 1
    RUNNING = 2
    SUSPEND = 3
    INTERNAL_ERROR = 4
    WAIT = 5
    READY = 6
    TIMEOUT = 7
    CANCEL = 8
    RERUN = 9
    SKIP = 10


class BatchSyncType(OpenIntEnum):
    """What is synchronized: 0 files, 1 data."""

    FILES = 0
    DATA = 1
