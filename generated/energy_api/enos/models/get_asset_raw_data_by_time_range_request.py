# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, OpenStrEnum, define


class TsdbStorageType(OpenStrEnum):
    """Kind of storage of a point: analog (`ai`), analog with normalization, digital (`di`), pulse (`pi`) or generic."""

    AI = "ai"
    AI_NORMALIZED = "ai_normalized"
    DI = "di"
    PI = "pi"
    GENERIC = "generic"


@define(kw_only=True)
class GetAssetRawDataByTimeRangeRequest(Model, kw_only=True, rename="camel"):
    """Which raw values to read."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "local-or-offset", "endTime": "local-or-offset"}

    model_id: str | None = None
    """Thing model of the assets; official sample code also sends null."""
    asset_ids: str
    """Asset IDs of the devices to read."""
    point_ids: str
    """Identifiers of the measurement points. At most 3,000 series, that is assets times points."""
    start_time: str
    """Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is
    one instant for all assets.
    """
    end_time: str
    """End of the range, in the same form as `startTime`. Not included, according to documentation 2.4 and later."""
    page_size: int | None = None
    """Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed
    640,000. Programs in production send the number as text.
    """
    order_by: TsdbOrder | None = None
    """Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by."""
    with_quality: bool | None = None
    """Whether rows carry the quality indicator; not by default."""
    local_time_accuracy: bool | None = None
    """Whether times come with milliseconds; to the second by default."""
    local_time_format: TsdbLocalTimeFormat | None = None
    """Form of `localtime`: 0 (default) without, 1 with the zone offset of the device."""
    item_format: TsdbItemFormat | str | None = None
    """Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of
    parallel arrays per series. Programs in production send the number as text.
    """
    type: TsdbStorageType | None = None
    """Read only values of this kind of storage. What is returned without it is not documented. Since 2.2.0. Official sample code also sends
    null.
    """
    boundary_type: TsdbBoundaryType | None = None
    """For points whose data are stored compressed, what to return: `inside` (default) the stored values of the range, `outside` those and the
    neighbours just before and after it, `interpolated` those and interpolated values at its two ends, `sample` interpolated values at every
    `interval`. Since 2.2.0. Official sample code also sends null.
    """
    interval: int | None = None
    """Seconds between interpolated values with `boundaryType` `sample`; 60 by default. Since 2.2.0. Official sample code also sends null."""
    interpolation: str | None = None
    """How values are interpolated: `linear` between the two neighbours (numbers only), `previous` the one before, `near` the nearest, `after`
    the next one. The reference page capitalizes these words, the official samples do not. Since 2.2.0. Null in official sample code that
    needs none.
    """


@define(kw_only=True)
class GetAssetRawDataByTimeRangeResponse(Model, kw_only=True, rename="camel"):
    """Envelope with raw values."""

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


from . import TsdbBoundaryType, TsdbItemFormat, TsdbItems, TsdbLocalTimeFormat, TsdbOrder
