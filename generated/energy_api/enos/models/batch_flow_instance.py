# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class BatchFlowInstance(Model, kw_only=True, rename="camel"):
    """One run of a workflow."""

    instance_id: str
    """ID of the instance: workflow ID, hyphen, time."""
    flow_id: int
    """ID of the workflow."""
    flow_name: str
    """Name of the workflow."""
    freq: str | None = None
    """When the workflow starts within a cycle: a Quartz cron expression of seven fields, from seconds to year."""
    cycle: BatchCycle | None = None
    """Unit of the schedule."""
    parameters: str | dict[str, str] | None = None
    """Global parameters of the workflow: documented as a map, answered as JSON text of a list of `{key, value}` objects, `[]` if there are
    none.
    """
    do_as: str | None = None
    """Big data account of the organization under which the instance runs."""
    graph: BatchInstanceGraph | str | None = None
    """What the instance consists of. Documented as an object, answered as its JSON text."""
    status: BatchInstanceStatus
    """Where the instance stands."""
    status_desc: str | None = None
    """The same as a word, such as `SUCCESS`."""
    trigger_time: str | None = None
    """When it was planned to run, as `yyyy-MM-dd HH:mm:ss`."""
    start_time: str | None = None
    """When it began, as `yyyy-MM-dd HH:mm:ss`."""
    end_time: str | None = None
    """When it ended, as `yyyy-MM-dd HH:mm:ss`."""
    timestamp: str | None = None
    """When the instance was created, as `yyyy-MM-dd HH:mm:ss.S`."""
    virtual: bool
    """Whether this is a virtual instance."""
    owner: str | None = None
    """Owner of the instance; several are separated by semicolons."""
    alert_mode: BatchAlertMode | None = None
    """How alerts are sent; left out in lists."""
    cal_dt: str | None = None
    """Business date, from which on data are processed, as `yyyy-MM-dd`; left out in lists."""
    has_edit_pri: bool
    """Whether the user may edit the workflow."""
    has_read_pri: bool
    """Whether the user may read the workflow."""
    is_cancelled: bool | None = None
    """Whether the instance was cancelled; only lists have it."""


@define(kw_only=True)
class BatchFlowInstanceNode(Model, kw_only=True, rename="camel"):
    """An instance of another workflow as a node of an instance's graph."""

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
    flow_inst_id: str | None = None
    """ID of the other workflow's instance."""
    status: str | None = None
    """Where that instance stands, such as `NONE`; shown in the example only."""


@define(kw_only=True)
class BatchInstanceGraph(Model, kw_only=True, rename="camel"):
    """What a workflow instance consists of and how its parts depend on each other."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"do_as": "doAs"}

    creator: str | None = None
    """Name of the user who created the instance."""
    freq: str | None = None
    """When the workflow starts within a cycle: a Quartz cron expression of seven fields."""
    alert_mode: BatchAlertMode | None = None
    """How alerts are sent."""
    owners: str | None = None
    """Names of the owners, separated by semicolons."""
    cycle: BatchCycle | None = None
    """Unit of the schedule."""
    do_as: str | None = None
    """Big data account of the organization under which the instance runs."""
    flows: list[BatchFlowInstanceNode] | None = None
    """Instances of other workflows that this one depends on."""
    name: str | None = None
    """Name of the workflow."""
    inst_id: str | int | None = None
    """ID of the instance; documented as a number, shown as text."""
    id: int | None = None
    """ID of the workflow."""
    relations: list[BatchNodeRelation] | None = None
    """Which node comes after which."""
    parameters: list[BatchFlowParameter] | str | None = None
    """Parameters of the tasks: documented as a list, shown as JSON text of it."""
    tasks: list[BatchTaskInstanceNode] | None = None
    """Task instances."""


@define(kw_only=True)
class BatchTaskInstanceNode(Model, kw_only=True, rename="camel"):
    """A task instance as a node of an instance's graph."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"task_name": "taskName", "task_id": "taskId"}

    task_name: str | None = None
    """Name of the task."""
    task_inst_id: str | None = None
    """ID of the task instance, which `getTaskInstanceLog` takes."""
    x: float | None = None
    """Horizontal position of the task on the design panel."""
    y: float | None = None
    """Vertical position of the task on the design panel."""
    task_id: str | int | None = None
    """ID of the task, as text; some answers write a number."""
    node_id: str | None = None
    """ID of the node in this graph, such as `t_` and the task ID; not the same as the task ID."""
    status: str | None = None
    """Where the task instance stands, as a word such as `SUCCESS`."""


from . import BatchAlertMode, BatchCycle, BatchFlowParameter, BatchInstanceStatus, BatchNodeRelation
