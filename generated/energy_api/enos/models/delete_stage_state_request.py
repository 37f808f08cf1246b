# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeleteStageStateRequest(Model, kw_only=True, rename="camel"):
    """Whose state to delete."""

    pipeline_id: str
    """ID of the pipeline; the console shows it where pipelines are operated."""
    stage_instance_name: str
    """Instance name of the stage; the console shows it in the information about the operator."""
    asset_ids: str
    """Assets whose states to delete."""
    point_ids: str
    """Measurement points whose states to delete; assets and points together at most 100,000 points."""


@define(kw_only=True)
class DeleteStageStateResponse(Model, kw_only=True):
    """Answer of `deleteStageState`: Delete the intermediate state that a stage of a pipeline keeps."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK`, once with a space before it, for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the state was deleted; false if that failed."""
