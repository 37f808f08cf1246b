# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class UpdateAndTriggerFlowRequestV20(Model, kw_only=True, rename="camel"):
    """Which workflow to run, for which time and with which parameters."""

    _TIMES: ClassVar[Mapping[str, str]] = {"triggerTime": "epoch-ms"}

    flow_id: int
    """ID of the workflow. Official sample code sends the number as text."""
    trigger_time: int
    """When to run, in milliseconds since the epoch. A time in the past runs the workflow at once and is what its time parameters are computed
    from.
    """
    parameters: list[BatchFlowParameterV20]
    """Global parameters for this instance. A list in the documented example, a map by the table; the Java sample of the page and the official
    sample code send the JSON text of the list.
    """


@define(kw_only=True)
class UpdateAndTriggerFlowResponseV20(Model, kw_only=True):
    """Answer of `updateAndTriggerFlowV20`: Run a workflow by hand with other parameters."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: BatchFlowInstanceIdV20 = None  # type: ignore[assignment]  # there on success
    """The new instance."""


from . import BatchFlowInstanceIdV20, BatchFlowParameterV20
