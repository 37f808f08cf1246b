# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class GetAssetUnformattedDataRequest(Model, kw_only=True, rename="camel"):
    """Which unformatted values to read."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "local-or-offset", "endTime": "local-or-offset"}

    asset_ids: str
    """Asset IDs of the devices to read."""
    point_ids: str
    """Identifier of the point; one only, in spite of the name."""
    start_time: str
    """Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is
    one instant for all assets.
    """
    end_time: str
    """End of the range, in the same form as `startTime`."""
    page_size: int | None = None
    """Most values to return for each series; 1,000 by default. More are dropped silently. Programs in production send the number as text."""
    order_by: TsdbOrder | None = None
    """Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by."""
    local_time_accuracy: bool | None = None
    """Whether times come with milliseconds; to the second by default."""
    local_time_format: TsdbLocalTimeFormat | None = None
    """Form of `localtime`: 0 (default) without, 1 with the zone offset of the device."""
    item_format: TsdbItemFormat | str | None = None
    """Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of
    parallel arrays per series. Programs in production send the number as text.
    """


@define(kw_only=True)
class GetAssetUnformattedDataResponse(Model, kw_only=True, rename="camel"):
    """Envelope with unformatted values."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request. Absent in documentation 2.1.0, present in newer samples."""
    data: TsdbItems = None  # type: ignore[assignment]  # there on success
    """Rows or series, as `itemFormat` says."""


from . import TsdbItemFormat, TsdbItems, TsdbLocalTimeFormat, TsdbOrder
