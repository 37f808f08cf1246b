# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class GetAssetDiDataDurationsRequest(Model, kw_only=True, rename="camel"):
    """Which states to add up."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "local-or-offset", "endTime": "local-or-offset"}

    model_id: str | None = None
    """Thing model of the assets; official sample code also sends null."""
    asset_ids: str
    """Asset IDs of the devices to read."""
    point_ids: str
    """Identifiers of the DI measurement points. At most 10 series, that is assets times points."""
    start_time: str
    """Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is
    one instant for all assets.
    """
    end_time: str
    """End of the range, in the same form as `startTime`."""
    status: str | None = None
    """Report only these states, such as `0,1`. With a filter `Unknown` is left out too. Official sample code also sends null."""
    if_with_unknown: bool | None = None
    """Whether periods without a known state are reported with the status `Unknown`; they are by default."""
    local_time_format: TsdbLocalTimeFormat | None = None
    """Form of local times: 0 (default) without, 1 with the zone offset of the device."""
    item_format: TsdbItemFormat | str | None = None
    """Shape of the answer, as in the other operations; its effect on durations is not documented. Programs in production send the number as
    text.
    """


@define(kw_only=True)
class GetAssetDiDataDurationsResponse(Model, kw_only=True, rename="camel"):
    """Envelope with time spent in each state."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request. Absent in documentation 2.1.0, present in newer samples."""
    data: TsdbDurationItems = None  # type: ignore[assignment]  # there on success
    """One object per asset and point."""


@define(kw_only=True)
class TsdbDurationItems(Model, kw_only=True):
    """Durations of the requested series."""

    items: list[TsdbDurationRow]
    """One object per asset and point."""


@define(kw_only=True)
class TsdbDurationRow(Model, kw_only=True, rename="camel"):
    """How long one DI point of one asset was in each state."""

    scan_end_timestamp: int
    """Time of the last stored value that was scanned, in milliseconds since the epoch. Later values are not counted; a scan ends after 640,000
    values.
    """
    asset_id: str
    """Asset ID of the device."""
    point_id: str
    """Identifier of the measurement point."""
    durations: list[TsdbStatusDuration]
    """One entry per state."""


@define(kw_only=True)
class TsdbStatusDuration(Model, kw_only=True):
    """Time spent in one state."""

    status: int
    """Value of the point, or `Unknown` for time without a known state."""
    duration: int
    """Milliseconds in this state between `startTime` and `scanEndTimestamp`."""


from . import TsdbItemFormat, TsdbLocalTimeFormat
