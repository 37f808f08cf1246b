# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchTaskInstance(Model, kw_only=True, rename="camel"):
    """One run of a task."""

    instance_id: str
    """ID of the task instance: task ID, hyphen, time."""
    task_id: int
    """ID of the task."""
    task_name: str | None = None
    """Name of the task."""
    cycle: BatchCycle | None = None
    """Unit of the schedule."""
    status: BatchInstanceStatus | None = None
    """Where the task instance stands."""
    run_num: int | None = None
    """How often it has run."""
    type: int | None = None
    """Kind of task as a number; the numbers go beyond those of `BatchTaskConfig`."""
    sync_type: int | None = None
    """What the task synchronizes: 0 files, 1 data."""
    freq: str | None = None
    """When the task starts within a cycle."""
    if_pre: int | None = None
    """0 in the documented example; by its name, whether this is a run ahead of the schedule."""
    sts_desc: str | None = None
    """The status as a word, such as `SUCCESS`."""
    recall_num: int | None = None
    """How often the task was tried again."""
    trigger_time: str | None = None
    """When it was planned to run, as `yyyy-MM-dd HH:mm:ss`."""
    timeout: int | None = None
    """How long the task may run. The unit is not documented."""
    recall_limit: int | None = None
    """How often a failed task is tried again."""
    recall_interval: int | None = None
    """Pause between two tries. The unit is not documented."""
    start_time: str | None = None
    """When it began, as `yyyy-MM-dd HH:mm:ss`."""
    end_time: str | None = None
    """When it ended, as `yyyy-MM-dd HH:mm:ss`."""
    time_stamp: str | None = None
    """When the instance was created, as text such as `Wed May 13 01:30:00 CST 2026`."""
    is_timeout: bool | None = None
    """Whether it took longer than `timeout`."""
    flow_inst_id: str | None = None
    """ID of the workflow instance that it belongs to."""
    do_as: str | None = None
    """Big data account of the organization under which the task runs."""
    alert: bool | None = None
    """Whether alerts are on."""
    run_mode: str | None = None
    """How the task runs, as JSON text; `BatchTaskConfig.runMode` says what is in it."""
    cmd: str | None = None
    """Command line."""
    has_resource_before: bool | None = None
    """False in the documented example; by its name, whether a resource belonged to the task before."""
    resource_name: str | None = None
    """Name of the resource that the task runs."""
    file_name: str | None = None
    """Name of the file of that resource."""
    resource_version: str | None = None
    """Version of that resource."""


@define(kw_only=True)
class GetTaskInstanceResponse(Model, kw_only=True):
    """Answer of `getTaskInstance`: Get one task instance."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: BatchTaskInstance = None  # type: ignore[assignment]  # there on success
    """The task instance."""


from . import BatchCycle, BatchInstanceStatus
