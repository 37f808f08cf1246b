# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class TriggerFlowRequest(Model, kw_only=True, rename="camel"):
    """Which workflow to run, and for which time."""

    _TIMES: ClassVar[Mapping[str, str]] = {"triggerTime": "epoch-ms"}

    flow_id: int
    """ID of the workflow. Official sample code sends the number as text."""
    trigger_time: int
    """When to run, in milliseconds since the epoch. A time in the past runs the workflow at once and is what its time parameters are computed
    from.
    """


@define(kw_only=True)
class TriggerFlowResponse(Model, kw_only=True):
    """Answer of `triggerFlow`: Run a workflow by hand."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: BatchFlowInstanceId = None  # type: ignore[assignment]  # there on success
    """The new instance."""


from . import BatchFlowInstanceId
