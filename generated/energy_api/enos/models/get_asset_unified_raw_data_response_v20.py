# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class GetAssetUnifiedRawDataResponseV20(Model, kw_only=True, rename="camel"):
    """Envelope with raw values. No published example shows whether it says `status`, like its generation, or `code`; both are read."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"code": "status"}

    status: int | None = None
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request."""
    data: TsdbUnifiedItemsV20 = None  # type: ignore[assignment]  # there on success
    """Rows or series, as `itemFormat` says."""


@define(kw_only=True)
class TsdbUnifiedItemsV20(Model, kw_only=True):
    """Values of the requested series. `itemFormat` decides whether these are rows (0 and 1) or series (2)."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"data": "items"}

    items: list[TsdbUnifiedSeriesV20 | TsdbUnifiedRowV20] | None = None
    """Rows or series."""


@define(kw_only=True)
class TsdbUnifiedRowV20(Model, kw_only=True, rename="camel"):
    """Values of one asset at one time (`itemFormat` 0 and 1). Beside the fields below there is one field for each measurement point, under its
    identifier: one field with `itemFormat` 0, with 1 as many as have a value at this time.
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
class TsdbUnifiedSeriesV20(Model, kw_only=True, rename="camel"):
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
