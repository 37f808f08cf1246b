# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class SavePipelineRequest(Model, kw_only=True, rename="camel"):
    """The configuration of a pipeline."""

    version: str | None = None
    """Version of the template that the pipeline is made from."""
    name: str | None = None
    """Name of the pipeline."""
    template_type: int | None = None
    """Type of the template, as `StreamTemplateType` says. The official sample code sends the number as a string."""
    template_name: str | None = None
    """Name of the template, such as `Time Window Aggregation`."""
    message_channel: int | None = None
    """Where the data come from: 0 the real-time channel, 1 the offline channel. The official sample code sends the number as a string."""
    pipeline_json: dict[str, Any] | None = None
    """Configuration of the pipeline; its fields depend on the template. `getPipeline` shows those of an existing one. Official sample code
    sends it as JSON text.
    """


@define(kw_only=True)
class SavePipelineResponse(Model, kw_only=True):
    """Answer of `savePipeline`: Save the configuration of a stream processing pipeline, or create a pipeline."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK`, once with a space before it, for success."""
    data: str = None  # type: ignore[assignment]  # there on success
    """ID of the pipeline that was saved or created."""
