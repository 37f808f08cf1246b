# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class StartPipelineRequest(Model, kw_only=True, rename="camel"):
    """How to run the pipeline."""

    execution_mode: int
    """Where to run, 0 on a single server or 1 on a cluster. The official sample code sends the number as a string."""
    kafka_rate: int
    """How many records per second to read from Kafka; the documentation names 1,000 as the default. The official sample code sends the number
    as a string.
    """
    resource_config: StreamPipelineResources | None = None
    """What the pipeline may use. For a single server the documentation also speaks of a plain number of compute units in its place; the
    official sample code sends the object, with `server`.
    """


@define(kw_only=True)
class StartPipelineResponse(Model, kw_only=True):
    """Answer of `startPipeline`: Start a released stream processing pipeline."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK`, once with a space before it, for success."""
    data: str | None = None
    """Empty; left out in samples of its like."""


@define(kw_only=True)
class StreamPipelineResources(Model, kw_only=True):
    """What a pipeline may use to run."""

    server: str | None = None
    """Server resources in compute units (CU), such as `0.5` or `1`."""
    yarn: StreamYarnResources | None = None
    """Resources on a cluster; for `executionMode` 1."""
    advanced: dict[str, Any] | None = None
    """Advanced parameters; for `executionMode` 1."""


@define(kw_only=True)
class StreamYarnResources(Model, kw_only=True, rename="camel"):
    """Resources on a Yarn cluster."""

    worker_count: int | None = None
    """Number of workers."""
    master: int | None = None
    """Size of the master in compute units (CU)."""
    slave: int | None = None
    """Size of each slave in compute units (CU)."""
