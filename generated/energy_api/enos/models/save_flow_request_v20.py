# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class SaveFlowRequestV20(Model, kw_only=True, rename="camel"):
    """The workflow as it is to be."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "date"}

    id: int
    """ID of the workflow; examples send it as text."""
    type: BatchFlowTypeV20
    """How the workflow is scheduled."""
    name: str
    """Name of the workflow."""
    freq: str
    """When it starts within a cycle: a Quartz cron expression of seven fields, from seconds to year."""
    cycle: BatchCycleV20
    """Unit of the schedule."""
    alert_mode: BatchAlertModeV20
    """How alerts are sent."""
    alert_to: str | None = None
    """Who receives the alerts; only the documented Java sample sends it."""
    do_as: str
    """Big data account of the organization under which the workflow runs."""
    owners: str
    """Names of the owners, separated by semicolons."""
    visitors: str
    """Names of further users who may see the workflow, separated by semicolons."""
    start_time: str
    """Date from which the schedule is in force, as `yyyy-MM-dd`."""
    active: BatchFlowActiveV20
    """Whether the schedule runs."""
    parameters: str | dict[str, str] | None = None
    """Global parameters of the workflow. All examples send JSON text of a list of `{key, value}` objects, `[]` for none; the table calls it a
    map.
    """
    desc: str | None = None
    """Description of the workflow."""
    queue: str | None = None
    """Computing queue."""
    tasks: list[BatchTaskNodeV20] | None = None
    """Tasks of the workflow."""
    flows: list[BatchFlowNodeV20] | None = None
    """Other workflows that this one depends on."""
    relations: list[BatchNodeRelationV20] | None = None
    """Which node comes after which."""


@define(kw_only=True)
class SaveFlowResponseV20(Model, kw_only=True):
    """Answer of `saveFlowV20`: Save a workflow with its tasks and relations."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: BatchFlowIdV20 = None  # type: ignore[assignment]  # there on success
    """The saved workflow."""


from . import BatchAlertModeV20, BatchCycleV20, BatchFlowActiveV20, BatchFlowIdV20, BatchFlowNodeV20, BatchFlowTypeV20, BatchNodeRelationV20, BatchTaskNodeV20
