# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class BatchFlowConfigV20(Model, kw_only=True, rename="camel"):
    """The configuration of a workflow, as it is exported and imported. Its parts refer to each other by name."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "date"}

    name: str | None = None
    """Name of the workflow; imports take it from `flowName` instead."""
    cycle: BatchCycleV20 | None = None
    """Unit of the schedule."""
    cron: str | None = None
    """When it starts within a cycle: a Quartz cron expression of seven fields, from seconds to year."""
    parameters: str | dict[str, str] | None = None
    """Global parameters of the workflow. All examples have JSON text of a list of `{key, value}` objects, `[]` for none; the table calls it a
    map.
    """
    alert_mode: BatchAlertModeV20 | None = None
    """How alerts are sent."""
    alert_to: str | None = None
    """Who receives the alerts."""
    app_id: str | None = None
    """Empty text, by the documentation."""
    submitter: str | None = None
    """Big data account of the organization that submits the workflow."""
    owners: str | None = None
    """Names of the owners, separated by semicolons."""
    visitors: str | None = None
    """Names of further users who may see the workflow, separated by semicolons."""
    type: BatchFlowTypeV20 | None = None
    """How the workflow is scheduled."""
    sync_type: BatchSyncTypeV20 | None = None
    """What the workflow synchronizes."""
    desc: str | None = None
    """Description of the workflow."""
    start_time: str | None = None
    """Date from which the schedule is in force, as `yyyy-MM-dd`."""
    tasks: list[BatchTaskConfigV20] | None = None
    """Tasks of the workflow."""
    flow_links: list[BatchFlowLinkV20] | None = None
    """Other workflows that this one depends on; `linkRelations` says which task does."""
    task_links: list[BatchTaskLinkV20] | None = None
    """Tasks of other workflows that this one depends on; `linkRelations` says which task does."""
    relations: list[BatchTaskRelationV20] | None = None
    """Which task comes after which."""
    link_relations: list[BatchLinkRelationV20] | None = None
    """Which tasks depend on the links."""


@define(kw_only=True)
class BatchFlowLinkV20(Model, kw_only=True, rename="camel"):
    """A dependency on another workflow."""

    link_id: str | None = None
    """ID of the link, to which `linkRelations` refer."""
    source_flow_name: str | None = None
    """Name of the workflow that comes first."""


@define(kw_only=True)
class BatchLinkRelationV20(Model, kw_only=True, rename="camel"):
    """That a task comes after what a link names."""

    link_id: str | None = None
    """ID of the link."""
    target_task_name: str | None = None
    """Name of the task that comes after it."""
    rerun: bool | None = None
    """Whether the task runs too when what the link names is run again."""


@define(kw_only=True)
class BatchTaskConfigV20(Model, kw_only=True, rename="camel"):
    """The configuration of a task."""

    name: str | None = None
    """Name of the task."""
    resource: str | None = None
    """Resource that the task runs with, such as `default`."""
    type: str | int | None = None
    """Kind of task. Examples have names such as `COMMAND` and `DATA_INTEGRATION`; the table has numbers: 0 data integration, 1 `WORMHOLE`, 2
    `CALCULATE`, 3 `SHELL`, 4 `CANAAN`, 5 `HIVE`, 6 `MR`.
    """
    sync_type: BatchSyncTypeV20 | None = None
    """What the task synchronizes."""
    cmd: str | None = None
    """Command line."""
    submitter: str | None = None
    """Big data account of the organization that submits the task."""
    file_package: str | None = None
    """Where the files of the task lie."""
    cron: str | None = None
    """When the task is scheduled; empty if with the workflow."""
    priority_level: int | None = None
    """Priority of the task."""
    timeout: int | None = None
    """How long the task may run. The unit is not documented."""
    retry_limit: int | None = None
    """How often a failed task is tried again."""
    retry_interval: int | None = None
    """Pause between two tries. The unit is not documented."""
    success_code: str | None = None
    """Return code that means success."""
    wait_code: str | None = None
    """Empty text, by the documentation."""
    as_link: bool | None = None
    """Whether the task depends on other tasks."""
    run_mode: str | None = None
    """How the task runs, as JSON text of an object: `taskMode` 1 for a single task, 2 for several subtasks; `cpu` for each in cores, 0.1 to 2;
    `memory` for each in GB, 0.3 to 4. With several: `maxParallel`, how many at once; `keyType`, where their distribution key comes from, 1
    an external file at `path` of the data source `datasourceId`, 2 the text in `content`.
    """


@define(kw_only=True)
class BatchTaskLinkV20(Model, kw_only=True, rename="camel"):
    """A dependency on a task of another workflow."""

    link_id: str | None = None
    """ID of the link, to which `linkRelations` refer."""
    source_flow_name: str | None = None
    """Name of the workflow whose task comes first."""
    source_task_name: str | None = None
    """Name of that task."""


@define(kw_only=True)
class BatchTaskRelationV20(Model, kw_only=True, rename="camel"):
    """That one task comes after another."""

    source_task_name: str | None = None
    """Name of the task that comes first."""
    target_task_name: str | None = None
    """Name of the task that comes after it."""
    rerun: bool | None = None
    """Whether the later task runs too when the earlier one is run again."""


from . import BatchAlertModeV20, BatchCycleV20, BatchFlowTypeV20, BatchSyncTypeV20
