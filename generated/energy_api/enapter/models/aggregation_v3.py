# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, OpenStrEnum, define


class AggregationV3(OpenStrEnum):
    """Function that makes one value of those in a time bucket. The list is known from official clients."""

    AUTO = "auto"
    AVG = "avg"
    LAST = "last"
    MIN = "min"
    MAX = "max"
    BOOL_OR = "bool_or"


@define(kw_only=True)
class TimeSeriesQueryV3(Model, kw_only=True, rename="camel"):
    """Which time series to read."""

    _TIMES: ClassVar[Mapping[str, str]] = {"from": "date-time", "to": "date-time", "granularity": "duration"}

    from_: str | float
    """Start of the range, as an RFC 3339 text or in Unix seconds."""
    to: str | float
    """End of the range, in the same forms as `from`."""
    granularity: str | None = None
    """Length of a time bucket, such as `1s` or `1m`."""
    aggregation: AggregationV3 | None = None
    """How the values of a bucket become one; a selector can overrule it."""
    telemetry: list[TimeSeriesSelectorV3]
    """The series to read."""


@define(kw_only=True)
class TimeSeriesSelectorV3(Model, kw_only=True):
    """One or more telemetry attributes of one device."""

    device: str
    """ID or slug of the device."""
    attribute: str | list[str]
    """Name of the telemetry attribute, as the manifest of the device has it. An official client sends a list of names."""
    aggregation: AggregationV3 | None = None
    """How the values of a bucket become one, in place of the `aggregation` of the query."""
    gap_filling: GapFilling | None = None
    """How empty buckets are filled. Known from official clients."""


from . import GapFilling
