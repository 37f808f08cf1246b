# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class BatchFlowEntryV20(OpenIntEnum):
    """How a workflow was created."""

    PORTAL = 0
    API = 1
    EOS = 2


@define(kw_only=True)
class BatchFlowGraphV20(Model, kw_only=True, rename="camel"):
    """What a workflow consists of and how its parts depend on each other."""

    creator: str | None = None
    """Name of the user who created the workflow."""
    freq: str | None = None
    """When it starts within a cycle: a Quartz cron expression of seven fields."""
    alert_mode: BatchAlertModeV20 | None = None
    """How alerts are sent."""
    alert_to: str | None = None
    """Who receives the alerts."""
    app_id: str | None = None
    """Empty text, by the documentation."""
    active: BatchFlowActiveV20 | None = None
    """Whether the schedule runs."""
    type: BatchFlowTypeV20 | None = None
    """How the workflow is scheduled."""
    owners: str | None = None
    """Names of the owners, separated by semicolons."""
    visitors: str | None = None
    """Names of further users who may see the workflow, separated by semicolons."""
    start_time: str | None = None
    """Date from which the schedule is in force, as `yyyy-MM-dd`."""
    cycle: BatchCycleV20 | None = None
    """Unit of the schedule."""
    do_as: str | None = None
    """Big data account of the organization under which the workflow runs."""
    flows: list[BatchFlowNodeV20] | None = None
    """Other workflows that this one depends on."""
    name: str | None = None
    """Name of the workflow."""
    sync_type: BatchSyncTypeV20 | None = None
    """What the workflow synchronizes."""
    relations: list[BatchNodeRelationV20] | None = None
    """Which node comes after which."""
    parameters: str | dict[str, str] | None = None
    """Parameters of the tasks: documented as a map, shown as JSON text of a list of `{key, value}` objects."""
    tasks: list[BatchTaskNodeV20] | None = None
    """Tasks of the workflow."""
    queue: str | None = None
    """Computing queue."""
    desc: str | None = None
    """Description of the workflow."""


@define(kw_only=True)
class BatchFlowV20(Model, kw_only=True, rename="camel"):
    """A workflow with its schedule and its graph of tasks."""

    flow_id: int
    """ID of the workflow."""
    flow_name: str
    """Name of the workflow."""
    active: BatchFlowActiveV20
    """Whether the schedule runs."""
    creator: str | None = None
    """Name of the user who created the workflow."""
    create_time: str | None = None
    """When it was created, as `yyyy-MM-dd HH:mm:ss.S`."""
    update_user: str | None = None
    """Name of the user who changed it last."""
    update_time: str | None = None
    """When it was changed last, as `yyyy-MM-dd HH:mm:ss.S`."""
    freq: str | None = None
    """When it starts within a cycle: a Quartz cron expression of seven fields, from seconds to year."""
    cycle: BatchCycleV20
    """Unit of the schedule."""
    parameters: str | dict[str, str] | None = None
    """Global parameters of the workflow: documented as a map, answered as JSON text of a list of `{key, value}` objects, `[]` if there are
    none.
    """
    owner: str | None = None
    """Names of the owners, separated by semicolons."""
    visitor: str | None = None
    """Names of further users who may see the workflow, separated by semicolons."""
    do_as: str | None = None
    """Big data account of the organization under which the workflow runs."""
    alert_mode: BatchAlertModeV20 | None = None
    """How alerts are sent."""
    alert_to: str | None = None
    """Who receives the alerts."""
    app_id: str | None = None
    """Empty text, by the documentation."""
    graph: BatchFlowGraphV20 | str | None = None
    """What the workflow consists of. Documented as an object, answered as its JSON text."""
    entry: BatchFlowEntryV20 | None = None
    """How the workflow was created: 0 in the portal, 1 over the API, 2 by `eos`."""
    type: BatchFlowTypeV20
    """How the workflow is scheduled."""
    sync_type: BatchSyncTypeV20 | None = None
    """What the workflow synchronizes."""
    desc: str | None = None
    """Description of the workflow."""
    start_time: str | None = None
    """Date from which the schedule is in force, as `yyyy-MM-dd`."""
    virtual: bool
    """Whether this is a virtual workflow."""
    locked: bool
    """Whether the workflow is locked."""
    has_edit_pri: bool
    """Whether the user may edit the workflow."""
    has_read_pri: bool
    """Whether the user may read the workflow."""
    is_user_locked: bool
    """Whether the user is locked."""
    queue: str | None = None
    """Computing queue; only `loadFlowForEditV20` answers it."""


from . import BatchAlertModeV20, BatchCycleV20, BatchFlowActiveV20, BatchFlowNodeV20, BatchFlowTypeV20, BatchNodeRelationV20, BatchSyncTypeV20, BatchTaskNodeV20
