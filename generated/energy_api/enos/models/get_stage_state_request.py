# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class GetStageStateRequest(Model, kw_only=True, rename="camel"):
    """Whose state is wanted."""

    pipeline_id: str
    """ID of the pipeline; the console shows it where pipelines are operated."""
    stage_instance_name: str
    """Instance name of the stage; the console shows it in the information about the operator."""
    asset_ids: str
    """Assets whose states are wanted."""
    point_ids: str
    """Measurement points whose states are wanted; assets and points together at most 100,000 points."""


@define(kw_only=True)
class GetStageStateResponse(Model, kw_only=True):
    """Answer of `getStageState`: Get the intermediate state that a stage of a pipeline keeps."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK`, once with a space before it, for success."""
    data: StageStates = None  # type: ignore[assignment]  # there on success
    """The states."""


@define(kw_only=True)
class StageState(Model, kw_only=True, rename="camel"):
    """The state that a stage keeps for a point of an asset."""

    model_id: str
    """Thing model of the asset."""
    model_id_path: str
    """Line of inheritance of the thing model, such as `/PvEquipment/SolarInverter`."""
    attr: dict[str, Any]
    """What the stage put out for the point."""
    asset_id: str
    """ID of the asset."""
    point_id: str
    """ID of the measurement point."""
    time: int
    """Time of the value; milliseconds since the epoch."""
    value: Any
    """The value. Documented as a string; the sample has a number."""
    quality: int
    """Quality that the value is tagged with."""
    dq: int | None = None
    """Quality indicator of the value; not in the sample."""


@define(kw_only=True)
class StageStates(Model, kw_only=True):
    """The states that were found."""

    items: list[StageState]
    """One entry for each asset and point."""
