# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenIntEnum, OpenStrEnum


class TsdbBoundaryType(OpenStrEnum):
    """For points whose data are stored compressed, what is returned at the ends of a range: `inside` nothing but the stored values of the
    range, `outside` also the neighbours just before and after it, `interpolated` also interpolated values at its two ends, `sample`
    interpolated values at every interval.
    """

    INSIDE = "inside"
    OUTSIDE = "outside"
    INTERPOLATED = "interpolated"
    SAMPLE = "sample"


class TsdbItemFormat(OpenIntEnum):
    """Shape in which time series are answered."""

    ROWS = 0
    ROWS_BY_TIME = 1
    ARRAYS = 2


class TsdbLocalTimeFormat(OpenIntEnum):
    """Form of local times."""

    WITHOUT_OFFSET = 0
    WITH_OFFSET = 1


class TsdbOperator(OpenStrEnum):
    """How a value is compared: equal, not equal, greater, less, greater or equal, less or equal, between two values, one of several values."""

    EQ = "eq"
    NQ = "nq"
    GT = "gt"
    LT = "lt"
    GE = "ge"
    LE = "le"
    BETWEEN = "between"
    IN_ = "in"


class TsdbOrder(OpenStrEnum):
    """Order of values by time, the oldest first (`timestamp asc`) or the newest."""

    TIMESTAMP_ASC = "timestamp asc"
    TIMESTAMP_DESC = "timestamp desc"
