# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ExportFlowResponse(Model, kw_only=True):
    """Answer of `exportFlow`: Export the configuration of a workflow."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: BatchFlowConfig = None  # type: ignore[assignment]  # there on success
    """The configuration."""


from . import BatchFlowConfig
