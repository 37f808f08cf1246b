# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchTaskLogV20(Model, kw_only=True):
    """What a task instance wrote."""

    log: str
    """Text of the log."""


@define(kw_only=True)
class GetTaskInstanceLogResponseV20(Model, kw_only=True):
    """Answer of `getTaskInstanceLogV20`: Get the log of a task instance."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: BatchTaskLogV20 = None  # type: ignore[assignment]  # there on success
    """The log."""
