# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class BatchFlowInstanceListV20(Model, kw_only=True, rename="camel"):
    """Workflow instances and how many there are."""

    flow_insts: list[BatchFlowInstanceV20]
    """Instances of this page."""
    count: int
    """How many instances were found."""


@define(kw_only=True)
class ListFlowInstancesRequestV20(Model, kw_only=True, rename="camel"):
    """Which instances to list."""

    _TIMES: ClassVar[Mapping[str, str]] = {"fromTriggerTime": "epoch-ms", "toTriggerTime": "epoch-ms"}

    type: BatchFlowTypeV20 | str
    """How the workflows are scheduled. Official sample code also sends the number as text."""
    expression: str | None = None
    """What to look for, in a form that is not documented; no condition when empty. The page calls it mandatory, official sample code leaves it
    out.
    """
    owner: str
    """Name of the owner of the instances; examples send an empty text."""
    from_trigger_time: int
    """Earliest trigger time, in milliseconds since the epoch. Official sample code sends the number as text."""
    to_trigger_time: int
    """Latest trigger time, in milliseconds since the epoch."""
    status: str | int
    """Wanted status by its number (see `BatchInstanceStatusV20`); the documented Java sample sends an empty text."""
    pagination: BatchPaginationV20 | None = None
    """Which page. Sortable by `createTime`, `updateTime`, `startTime`, `triggerTime` and `endTime`."""


@define(kw_only=True)
class ListFlowInstancesResponseV20(Model, kw_only=True):
    """Answer of `listFlowInstancesV20`: List workflow instances by type, owner, trigger time and status."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: BatchFlowInstanceListV20 = None  # type: ignore[assignment]  # there on success
    """The instances."""


from . import BatchFlowInstanceV20, BatchFlowTypeV20, BatchPaginationV20
