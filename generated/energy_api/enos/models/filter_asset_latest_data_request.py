# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class FilterAssetLatestDataRequest(Model, kw_only=True, rename="camel"):
    """Which latest values to compare, and with what."""

    model_id: str
    """Thing model of the assets; mandatory in this operation."""
    asset_ids: str
    """Asset IDs of the devices to read."""
    point_id: str
    """Identifier of the one measurement point whose value is compared."""
    operator: TsdbOperator
    """How the latest value is compared with `valueFilter`: equal, not equal, greater, less, greater or equal, less or equal, between two
    values, one of several values.
    """
    value_filter: str
    """What the value is compared with: two values for `between`, any number for `in`, one for the other operators. They have the type of the
    measurement point. Text by the page; official sample code sends a single number as it is.
    """
    time_window: int | None = None
    """Only values of the last so many minutes. No restriction when left out, an empty text, or null as official sample code sends it."""
    if_with_local_time: bool | None = None
    """Whether rows carry `localtime`; not by default."""
    local_time_accuracy: bool | None = None
    """Whether times come with milliseconds; to the second by default."""
    local_time_format: TsdbLocalTimeFormat | None = None
    """Form of `localtime`: 0 (default) without, 1 with the zone offset of the device."""
    item_format: TsdbItemFormat | str | None = None
    """Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of
    parallel arrays per series. Programs in production send the number as text.
    """


@define(kw_only=True)
class FilterAssetLatestDataResponse(Model, kw_only=True, rename="camel"):
    """Envelope with latest values that meet the condition."""

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


from . import TsdbItemFormat, TsdbItems, TsdbLocalTimeFormat, TsdbOperator
