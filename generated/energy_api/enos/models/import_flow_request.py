# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ImportFlowRequest(Model, kw_only=True, rename="camel"):
    """The workflow to create."""

    flow_id: int | None = None
    """ID that the workflow should get. One is generated when it is left out or already taken. Official sample code sends the number as text."""
    flow_name: str
    """Name of the new workflow."""
    desc: str
    """Description of the new workflow; may be empty."""
    dir_id: str
    """ID of the directory to create it in."""
    flow_json: BatchFlowConfig
    """Configuration of the new workflow."""


@define(kw_only=True)
class ImportFlowResponse(Model, kw_only=True):
    """Answer of `importFlow`: Create a workflow from a configuration."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: BatchFlowId = None  # type: ignore[assignment]  # there on success
    """The new workflow."""


from . import BatchFlowConfig, BatchFlowId
