# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetFlowResponse(Model, kw_only=True):
    """Answer of `getFlow`: Get one workflow."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: BatchFlow = None  # type: ignore[assignment]  # there on success
    """The workflow."""


from . import BatchFlow
