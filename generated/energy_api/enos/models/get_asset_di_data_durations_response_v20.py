# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetAssetDiDataDurationsResponseV20(Model, kw_only=True, rename="camel"):
    """Envelope with time spent in each state; of the GET and of the POST."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `success` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request; null in the documented answers."""
    data: TsdbDurationItemsV20 = None  # type: ignore[assignment]  # there on success
    """One object per asset and point."""


@define(kw_only=True)
class TsdbDurationItemsV20(Model, kw_only=True):
    """Durations of the requested series."""

    items: list[TsdbDurationRowV20]
    """One object per asset and point."""


@define(kw_only=True)
class TsdbDurationRowV20(Model, kw_only=True, rename="camel"):
    """How long one DI point of one asset was in each state."""

    scan_end_timestamp: int
    """Time of the last stored value that was scanned, in milliseconds since the epoch. Later values are not counted; a scan ends after 640,000
    values.
    """
    asset_id: str
    """Asset ID of the device."""
    measurepoint: str
    """Identifier of the measurement point."""
    durations: list[TsdbStatusDurationV20]
    """One entry per state."""


@define(kw_only=True)
class TsdbStatusDurationV20(Model, kw_only=True):
    """Time spent in one state."""

    status: int
    """Value of the point, or `Unknown` for time without a known state."""
    duration: int
    """Milliseconds in this state between `startTime` and `scanEndTimestamp`."""
