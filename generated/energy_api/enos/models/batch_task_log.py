# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchTaskLog(Model, kw_only=True):
    """What a task instance wrote."""

    log: str
    """Text of the log."""


@define(kw_only=True)
class GetTaskInstanceLogResponse(Model, kw_only=True):
    """Answer of `getTaskInstanceLog`: Get the log of a task instance."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: BatchTaskLog = None  # type: ignore[assignment]  # there on success
    """The log."""
