# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenIntEnum, define


class StreamMessageChannel(OpenIntEnum):
    """Where the data of a pipeline come from."""

    REAL_TIME = 0
    OFFLINE = 1


@define(kw_only=True)
class GetPipelineResponse(Model, kw_only=True):
    """Answer of `getPipeline`: Get the configuration of a stream processing pipeline."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK`, once with a space before it, for success."""
    data: StreamPipeline = None  # type: ignore[assignment]  # there on success
    """The pipeline."""


@define(kw_only=True)
class StreamPipeline(Model, kw_only=True, rename="camel"):
    """A pipeline with its configuration."""

    desc: str | None = None
    """Description of the pipeline."""
    pipeline_id: str | None = None
    """ID of the pipeline."""
    pipeline_name: str | None = None
    """Name of the pipeline."""
    version: str | None = None
    """Version of the template that the pipeline is made from."""
    template_type: StreamTemplateType | None = None
    """Type of the template."""
    template_name: str | None = None
    """Name of the template."""
    message_channel: StreamMessageChannel | None = None
    """Where the data come from: 0 the real-time channel, 1 the offline channel."""
    pipeline_json: dict[str, Any] | None = None
    """Configuration of the pipeline; its fields depend on the template."""


from . import StreamTemplateType
