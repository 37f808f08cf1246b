# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, OpenIntEnum, define


class BatchFlowActiveV20(OpenIntEnum):
    """Whether the schedule runs: 0 paused, 1 started."""

    PAUSED = 0
    STARTED = 1


@define(kw_only=True)
class BatchFlowNodeV20(Model, kw_only=True, rename="camel"):
    """Another workflow as a node of a workflow's graph."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"flow_name": "flowName"}

    flow_id: str | None = None
    """ID of the other workflow."""
    flow_name: str | None = None
    """Name of the other workflow."""
    node_id: str | None = None
    """ID of the node in this graph, such as `f_` and the workflow ID."""
    is_virtual: bool | None = None
    """Whether the other workflow is virtual."""
    x: float | None = None
    """Horizontal position of the node on the design panel."""
    y: float | None = None
    """Vertical position of the node on the design panel."""


@define(kw_only=True)
class BatchTaskNodeV20(Model, kw_only=True, rename={"task_name": "taskName", "task_id": "taskId", "node_id": "nodeId"}):
    """A task as a node of a workflow's graph."""

    task_name: str | None = None
    """Name of the task."""
    x: float | None = None
    """Horizontal position of the task on the design panel."""
    y: float | None = None
    """Vertical position of the task on the design panel."""
    task_id: str | int | None = None
    """ID of the task, as text; some answers write a number."""
    node_id: str | None = None
    """ID of the node in this graph, such as `t_` and the task ID; not the same as the task ID."""
    task_inst_id: str | None = None
    """ID of the latest run of the task: task ID, hyphen, time. Only in a sample of `getFlowV20`."""
    status: str | None = None
    """Where that run stands, by its name, such as `CANCEL`. Only in a sample of `getFlowV20`."""
