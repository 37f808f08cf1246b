# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class LoadFlowForEditResponseV20(Model, kw_only=True):
    """Answer of `loadFlowForEditV20`: Load a workflow into a temporary one for editing and return it."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: BatchFlowV20 = None  # type: ignore[assignment]  # there on success
    """The workflow."""


from . import BatchFlowV20
