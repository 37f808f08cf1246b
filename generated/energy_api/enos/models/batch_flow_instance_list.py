# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class BatchFlowInstanceList(Model, kw_only=True, rename="camel"):
    """Workflow instances and how many there are."""

    flow_insts: list[BatchFlowInstance]
    """Instances of this page."""
    count: int
    """How many instances were found."""


@define(kw_only=True)
class ListFlowInstancesRequest(Model, kw_only=True, rename="camel"):
    """Which instances to list."""

    _TIMES: ClassVar[Mapping[str, str]] = {"fromTriggerTime": "epoch-ms", "toTriggerTime": "epoch-ms"}

    type: BatchFlowType | str
    """How the workflows are scheduled. Official sample code also sends the number as text."""
    expression: str | None = None
    """Part of an instance ID or of a workflow name to look for; no condition when empty. Documentation 2.1.0 calls it mandatory, newer
    documentation optional.
    """
    owner: str
    """Name of the owner of the instances; examples send an empty text."""
    from_trigger_time: int
    """Earliest trigger time, in milliseconds since the epoch. Official sample code sends the number as text."""
    to_trigger_time: int
    """Latest trigger time, in milliseconds since the epoch."""
    status: str | int
    """Wanted statuses by their numbers (see `BatchInstanceStatus`), several of them separated by commas: `-1,4,7`."""
    pagination: PaginationRequest | None = None
    """Which page. Sortable by `createTime`, `updateTime`, `startTime`, `triggerTime` and `endTime`."""


@define(kw_only=True)
class ListFlowInstancesResponse(Model, kw_only=True):
    """Answer of `listFlowInstances`: List workflow instances by type, owner, trigger time and status."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: BatchFlowInstanceList = None  # type: ignore[assignment]  # there on success
    """The instances."""


from . import BatchFlowInstance, BatchFlowType, PaginationRequest
