# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, OpenStrEnum, define


class Aggregation(OpenStrEnum):
    """Function that makes one value of those in a time bucket. The list is known from official clients."""

    AUTO = "auto"
    AVG = "avg"
    LAST = "last"
    MIN = "min"
    MAX = "max"
    BOOL_OR = "bool_or"


@define(kw_only=True)
class TimeSeriesQuery(Model, kw_only=True, rename="camel"):
    """Which time series to read."""

    _TIMES: ClassVar[Mapping[str, str]] = {"from": "date-time", "to": "date-time", "granularity": "duration"}

    from_: str | float
    """Start of the range, as an RFC 3339 text or in Unix seconds."""
    to: str | float
    """End of the range, in the same forms as `from`."""
    granularity: str | None = None
    """Length of a time bucket, such as `1s` or `1m`."""
    aggregation: Aggregation | None = None
    """How the values of a bucket become one; a selector can overrule it. The list of functions is known from official clients."""
    telemetry: list[TimeSeriesSelector]
    """The series to read."""


@define(kw_only=True)
class TimeSeriesSelector(Model, kw_only=True):
    """One telemetry attribute of one device."""

    device: str
    """ID of the device."""
    attribute: str
    """Name of the telemetry attribute, as the manifest of the device has it."""
    aggregation: Aggregation | None = None
    """How the values of a bucket become one, in place of the `aggregation` of the query."""
    gap_filling: GapFilling | None = None
    """How empty buckets are filled. Known from official clients."""


from . import GapFilling
