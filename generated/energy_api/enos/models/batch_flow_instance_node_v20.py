# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, OpenIntEnum, define


class BatchInstanceStatusV20(OpenIntEnum):
    """Where an instance stands: -1 `FAIL`, 0 `INIT`, 1 `SUCCESS`, 2 `RUNNING`, 3 `SUSPEND`, 4 `INTERNAL_ERROR`, 5 `WAIT`, 6 `READY`, 7
    `TIMEOUT`, 8 `CANCEL`, 9 `RERUN`, 10 `SKIP`.
    """

    FAIL = -1
    INIT = 0
    SUCCESS = 1
    RUNNING = 2
    SUSPEND = 3
    INTERNAL_ERROR = 4
    WAIT = 5
    READY = 6
    TIMEOUT = 7
    CANCEL = 8
    RERUN = 9
    SKIP = 10


@define(kw_only=True)
class BatchFlowInstanceNodeV20(Model, kw_only=True, rename="camel"):
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
class BatchFlowInstanceV20(Model, kw_only=True, rename="camel"):
    """One run of a workflow."""

    instance_id: str
    """ID of the instance: workflow ID, hyphen, time."""
    flow_id: int
    """ID of the workflow."""
    flow_name: str
    """Name of the workflow."""
    freq: str | None = None
    """When the workflow starts within a cycle: a Quartz cron expression of seven fields, from seconds to year."""
    cycle: BatchCycleV20 | None = None
    """Unit of the schedule."""
    parameters: str | dict[str, str] | None = None
    """Global parameters of the workflow: documented as a map, answered as JSON text of a list of `{key, value}` objects, `[]` if there are
    none.
    """
    do_as: str | None = None
    """Big data account of the organization under which the instance runs."""
    graph: BatchInstanceGraphV20 | str | None = None
    """What the instance consists of. Documented as an object, answered as its JSON text."""
    status: BatchInstanceStatusV20
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
    alert_mode: BatchAlertModeV20 | None = None
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
class BatchInstanceGraphV20(Model, kw_only=True, rename="camel"):
    """What a workflow instance consists of and how its parts depend on each other."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"do_as": "doAs"}

    creator: str | None = None
    """Name of the user who created the instance."""
    freq: str | None = None
    """When the workflow starts within a cycle: a Quartz cron expression of seven fields."""
    alert_mode: BatchAlertModeV20 | None = None
    """How alerts are sent."""
    alert_to: str | None = None
    """Who receives the alerts."""
    app_id: str | None = None
    """Empty text, by the documentation."""
    owners: str | None = None
    """Names of the owners, separated by semicolons."""
    cycle: BatchCycleV20 | None = None
    """Unit of the schedule."""
    do_as: str | None = None
    """Big data account of the organization under which the instance runs."""
    flows: list[BatchFlowInstanceNodeV20] | None = None
    """Instances of other workflows that this one depends on."""
    name: str | None = None
    """Name of the workflow."""
    inst_id: str | int | None = None
    """ID of the instance; documented as a number, shown as text."""
    id: int | None = None
    """ID of the workflow."""
    relations: list[BatchNodeRelationV20] | None = None
    """Which node comes after which."""
    parameters: list[BatchFlowParameterV20] | str | None = None
    """Parameters of the tasks: documented as a list, shown as JSON text of it."""
    tasks: list[BatchTaskInstanceNodeV20] | None = None
    """Task instances."""


@define(kw_only=True)
class BatchTaskInstanceNodeV20(Model, kw_only=True, rename="camel"):
    """A task instance as a node of an instance's graph."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"task_name": "taskName", "task_id": "taskId"}

    task_name: str | None = None
    """Name of the task."""
    task_inst_id: str | None = None
    """ID of the task instance, which `getTaskInstanceLogV20` takes."""
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


from . import BatchAlertModeV20, BatchCycleV20, BatchFlowParameterV20, BatchNodeRelationV20
