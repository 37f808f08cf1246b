# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetFlowInstanceResponse(Model, kw_only=True):
    """Answer of `getFlowInstance`: Get one workflow instance."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: BatchFlowInstance = None  # type: ignore[assignment]  # there on success
    """The workflow instance."""


from . import BatchFlowInstance
