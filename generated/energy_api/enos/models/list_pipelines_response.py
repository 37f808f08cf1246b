# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, OpenStrEnum, define


class StreamExecutionMode(OpenIntEnum):
    """How a pipeline runs, 0 on a single server or 1 on a cluster."""

    STANDALONE = 0
    CLUSTER = 1


class StreamPipelineStatus(OpenStrEnum):
    """State of a pipeline."""

    PUBLISHED = "PUBLISHED"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    STOPPED = "STOPPED"


@define(kw_only=True)
class ListPipelinesResponse(Model, kw_only=True):
    """Answer of `listPipelines`: List the stream processing pipelines of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK`, once with a space before it, for success."""
    data: StreamPipelineList = None  # type: ignore[assignment]  # there on success
    """The pipelines."""


@define(kw_only=True)
class StreamPipelineList(Model, kw_only=True):
    """One page of pipelines."""

    count: int | None = None
    """Number of pipelines; the documentation leaves open whether of all or of this page. Iteration does not rely on it."""
    pipelines: list[StreamPipelineSummary] = None  # type: ignore[assignment]  # there on success
    """Pipelines of this page."""


@define(kw_only=True)
class StreamPipelineSummary(Model, kw_only=True, rename="camel"):
    """A pipeline in a list."""

    org_id: str | None = None
    """Organization that owns the pipeline."""
    status: StreamPipelineStatus | None = None
    """State of the pipeline."""
    version: str | None = None
    """Version of the template that the pipeline is made from."""
    pipeline_id: str | None = None
    """ID of the pipeline."""
    pipeline_name: str | None = None
    """Name of the pipeline."""
    update_time: str | None = None
    """When the pipeline was last changed."""
    alarm_config: str | None = None
    """Settings for alarms as JSON text, with `alarmMode` and `receivers`."""
    template_type: StreamTemplateType | None = None
    """Type of the template."""
    execution_mode: StreamExecutionMode | None = None
    """How the pipeline runs."""


from . import StreamTemplateType
