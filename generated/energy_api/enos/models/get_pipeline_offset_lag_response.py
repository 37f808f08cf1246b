# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetPipelineOffsetLagResponse(Model, kw_only=True):
    """Answer of `getPipelineOffsetLag`: Get how far a running stream processing pipeline has read its Kafka topic."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK`, once with a space before it, for success."""
    data: StreamPipelineOffsets = None  # type: ignore[assignment]  # there on success
    """Offsets and lags of the pipeline."""


@define(kw_only=True)
class StreamOffsetLag(Model, kw_only=True):
    """Where the pipeline stood at one time."""

    lag: int | None = None
    """Lag at that time. Documented as a string; the sample has a number."""
    offset: int | None = None
    """Kafka offset at that time. Documented as a string; the sample has a number."""
    ts: int | None = None
    """Time of this entry; milliseconds since the epoch."""


@define(kw_only=True)
class StreamPipelineOffsets(Model, kw_only=True, rename="camel"):
    """Where a pipeline stands in its Kafka topic."""

    pipeline_id: str | None = None
    """ID of the pipeline."""
    topic_name: str | None = None
    """Name of the Kafka topic."""
    lag_and_offset: list[StreamOffsetLag] | None = None
    """Offset and lag at several times."""
