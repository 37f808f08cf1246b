# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CheckDeadDataRequest(Model, kw_only=True):
    """Which points to check."""

    payload: list[TsdbDeadDataQuery]
    """The points, each with its interval."""


@define(kw_only=True)
class CheckDeadDataResponse(Model, kw_only=True, rename="camel"):
    """Envelope with checked points."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request. Absent in documentation 2.1.0, present in newer samples."""
    data: TsdbDeadDataItems = None  # type: ignore[assignment]  # there on success
    """The checked points that have data."""


@define(kw_only=True)
class TsdbDeadDataItems(Model, kw_only=True):
    """Checked points."""

    items: list[TsdbDeadDataResult]
    """One object per point that has data."""


@define(kw_only=True)
class TsdbDeadDataQuery(Model, kw_only=True, rename="camel"):
    """A point, and how long it may stay unchanged."""

    asset_id: str
    """Asset ID of the device."""
    point_id: str
    """Identifier of the measurement point."""
    interval: int
    """Milliseconds since its last change after which the point is dead."""


@define(kw_only=True)
class TsdbDeadDataResult(Model, kw_only=True, rename="camel"):
    """The last change of a point, and whether it is dead."""

    asset_id: str
    """Asset ID of the device."""
    point_id: str
    """Identifier of the measurement point."""
    duration: int
    """Milliseconds since the last change."""
    judge_result: bool
    """Whether the point is dead."""
    last_changed_value: float
    """Value since the last change; a number that comes as text."""
    last_changed_timestamp: int
    """Time of the last change in milliseconds since the epoch."""
