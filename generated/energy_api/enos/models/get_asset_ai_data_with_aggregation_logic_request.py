# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class GetAssetAiDataWithAggregationLogicRequest(Model, kw_only=True, rename="camel"):
    """Which normalized values to read and how to aggregate them."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "local-or-offset", "endTime": "local-or-offset"}

    model_id: str | None = None
    """Thing model of the assets; official sample code also sends null."""
    asset_ids: str
    """Asset IDs of the devices to read."""
    point_ids_with_logic: str
    """Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`, `sum`, `max`, `min`, `first` and
    `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times points.
    """
    interval: int
    """Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function. Programs in production
    send the number as text.
    """
    start_time: str
    """Start of the range, itself included in the aggregation: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
    `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
    """
    end_time: str
    """End of the range, in the same form as `startTime`; itself not included in the aggregation."""
    page_size: int | None = None
    """Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed
    640,000. Programs in production send the number as text.
    """
    local_time_accuracy: bool | None = None
    """Whether times come with milliseconds; to the second by default."""
    local_time_format: TsdbLocalTimeFormat | None = None
    """Form of `localtime`: 0 (default) without, 1 with the zone offset of the device."""
    item_format: TsdbItemFormat | str | None = None
    """Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of
    parallel arrays per series. Programs in production send the number as text.
    """


@define(kw_only=True)
class GetAssetAiDataWithAggregationLogicResponse(Model, kw_only=True, rename="camel"):
    """Envelope with normalized or aggregated values."""

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


from . import TsdbItemFormat, TsdbItems, TsdbLocalTimeFormat
