# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class TsdbItems(Model, kw_only=True):
    """Values of the requested series. `itemFormat` decides whether these are rows (0 and 1) or series (2)."""

    items: list[TsdbSeries | TsdbRow]
    """Rows or series."""


@define(kw_only=True)
class TsdbRow(Model, kw_only=True, rename="camel"):
    """Values of one asset at one time (`itemFormat` 0 and 1). Beside the fields below there is one field for each measurement point, named as
    it was asked for: `activePower`, or `avg(activePower)` with a function. With `itemFormat` 0 that is one field, with 1 as many as have a
    value at this time.
    """

    _ALIASES: ClassVar[Mapping[str, str]] = {"dataQuality": "quality"}
    _VALUES: ClassVar[str] = "values"

    asset_id: str
    """Asset ID of the device."""
    timestamp: int
    """Time of the values in milliseconds since the epoch."""
    localtime: str | None = None
    """The same time in the zone of the device; with the offset if `localTimeFormat` is 1."""
    quality: str | int | None = None
    """Quality indicator of the value, where `withQuality` asked for it."""
    values: dict[str, Any] = {}
    """Every other field of the object, by its name on the platform."""


@define(kw_only=True)
class TsdbSeries(Model, kw_only=True, rename="camel"):
    """All values of one point of one asset (`itemFormat` 2). The arrays are parallel, entry by entry."""

    asset_id: str
    """Asset ID of the device."""
    point_id: str
    """Identifier of the measurement point."""
    local_time: list[str | None] | None = None
    """Times in the zone of the device."""
    timestamp: list[int]
    """Times in milliseconds since the epoch."""
    value: list[Any]
    """Values; numbers may come as text."""
    data_quality: list[str | int | None] | None = None
    """Quality indicators of the values."""
