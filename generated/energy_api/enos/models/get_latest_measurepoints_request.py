# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class GetLatestMeasurepointsRequest(Model, kw_only=True, rename="camel"):
    """Which measurement points to return."""

    measurepoint_ids: list[str] | None = None
    """Identifiers of the measurement points. All of the device by default."""


@define(kw_only=True)
class GetLatestMeasurepointsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getLatestMeasurepoints`: Get the latest measurement point values that a device uploaded."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[LatestMeasurepoint] = None  # type: ignore[assignment]  # there on success
    """One entry for each measurement point."""


@define(kw_only=True)
class LatestMeasurepoint(Model, kw_only=True):
    """The latest value of a measurement point."""

    id: str
    """Identifier of the measurement point."""
    time: int
    """When the value was updated, in milliseconds since the epoch; samples write the number as a string."""
    value: Any
    """The value, of the type that the thing model defines."""
