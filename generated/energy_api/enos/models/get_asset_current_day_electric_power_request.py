# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetAssetCurrentDayElectricPowerRequest(Model, kw_only=True, rename="camel"):
    """Which sums of the day to read."""

    model_id: str | None = None
    """Thing model of the assets; official sample code also sends null."""
    asset_ids: str
    """Asset IDs of the devices to read."""
    point_ids: str
    """Identifiers of the measurement points. At most 3,000 series, that is assets times points."""
    local_time_accuracy: bool | None = None
    """Whether times come with milliseconds; to the second by default."""
    local_time_format: TsdbLocalTimeFormat | None = None
    """Form of `localtime`: 0 (default) without, 1 with the zone offset of the device."""
    item_format: TsdbItemFormat | str | None = None
    """Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of
    parallel arrays per series. Programs in production send the number as text.
    """


@define(kw_only=True)
class GetAssetCurrentDayElectricPowerResponse(Model, kw_only=True, rename="camel"):
    """Envelope with energy of the current day."""

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
