# Generated from specs/: do not edit.

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import Sorter


class BatchAlertModeV20(IntEnum):
    NONE = 0
    EMAIL = 1
    TEXT_MESSAGE = 2
    EMAIL_AND_TEXT_MESSAGE = 3


class BatchCycleV20(StrEnum):
    M = "M"
    W = "W"
    D = "D"
    H = "H"
    mi = "mi"


class BatchDirectoryEntryV20(TwinModel):
    children: Annotated[list[BatchDirectoryEntryV20] | None, Field(description="What is in the directory; left out for workflows.")] = None
    title: Annotated[str, Field(description="Name of the directory or workflow.")]
    type: Annotated[
        int | str,
        Field(
            description="Kind of content, 0 to 4: 0 data integration, 1 workflow, 2 data resource, 3 HQL, 4 common resource. Documented as text, answered as a number."
        ),
    ]
    key: Annotated[str | int, Field(description="ID of the directory, or ID of the workflow as a number.")]
    isDirectory: Annotated[bool, Field(description="Whether this is a directory.")]
    editable: Annotated[bool | None, Field(description="Whether the user may edit the workflow; only workflows have it.")] = None


class BatchDirectoryIdV20(TwinModel):
    dirId: Annotated[str, Field(description="ID of the directory.")]


class BatchEnvelopeV20(TwinModel):
    status: Annotated[int, Field(description="0 for success; any other value is an error code.")]
    msg: Annotated[str | None, Field(description="Explanation of the code; `Success` for success, in some answers after a blank.")] = None


class BatchFlowActiveV20(IntEnum):
    PAUSED = 0
    STARTED = 1


class BatchFlowEntryV20(IntEnum):
    PORTAL = 0
    API = 1
    EOS = 2


class BatchFlowIdV20(TwinModel):
    flowId: Annotated[int | str, Field(description="ID of the workflow, documented as text and answered as a number.")]


class BatchFlowInstanceIdV20(TwinModel):
    flowInstanceId: Annotated[str, Field(description="ID of the workflow instance: workflow ID, hyphen, time.")]


class BatchFlowInstanceNodeV20(TwinModel):
    flowId: Annotated[str | None, Field(description="ID of the other workflow.")] = None
    flowName: Annotated[str | None, Field(description="Name of the other workflow.")] = None
    flow_name: Annotated[str | None, Field(description="Second spelling of `flowName`, inside JSON text.")] = None
    nodeId: Annotated[str | None, Field(description="ID of the node in this graph, such as `f_` and the workflow ID.")] = None
    isVirtual: Annotated[bool | None, Field(description="Whether the other workflow is virtual.")] = None
    x: Annotated[float | None, Field(description="Horizontal position of the node on the design panel.")] = None
    y: Annotated[float | None, Field(description="Vertical position of the node on the design panel.")] = None
    flowInstId: Annotated[str | None, Field(description="ID of the other workflow's instance.")] = None
    status: Annotated[str | None, Field(description="Where that instance stands, such as `NONE`; shown in the example only.")] = None


class BatchFlowLinkV20(TwinModel):
    linkId: Annotated[str | None, Field(description="ID of the link, to which `linkRelations` refer.")] = None
    sourceFlowName: Annotated[str | None, Field(description="Name of the workflow that comes first.")] = None


class BatchFlowNodeV20(TwinModel):
    flowId: Annotated[str | None, Field(description="ID of the other workflow.")] = None
    flowName: Annotated[str | None, Field(description="Name of the other workflow.")] = None
    flow_name: Annotated[str | None, Field(description="Second spelling of `flowName`, inside JSON text.")] = None
    nodeId: Annotated[str | None, Field(description="ID of the node in this graph, such as `f_` and the workflow ID.")] = None
    isVirtual: Annotated[bool | None, Field(description="Whether the other workflow is virtual.")] = None
    x: Annotated[float | None, Field(description="Horizontal position of the node on the design panel.")] = None
    y: Annotated[float | None, Field(description="Vertical position of the node on the design panel.")] = None


class BatchFlowParameterV20(TwinModel):
    key: Annotated[str, Field(description="Name of the parameter.")]
    value: Annotated[str, Field(description="Its value.")]


class BatchFlowSummaryV20(TwinModel):
    flowId: Annotated[int | str, Field(description="ID of the workflow, a number that answers write as text.")]
    flowName: Annotated[str, Field(description="Name of the workflow.")]


class BatchFlowTypeV20(IntEnum):
    MANUAL = 0
    PERIODIC = 1
    TEMPORARY = 2


class BatchInstanceStatusV20(IntEnum):
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


class BatchLinkRelationV20(TwinModel):
    linkId: Annotated[str | None, Field(description="ID of the link.")] = None
    targetTaskName: Annotated[str | None, Field(description="Name of the task that comes after it.")] = None
    rerun: Annotated[bool | None, Field(description="Whether the task runs too when what the link names is run again.")] = None


class BatchMyFlowV20(TwinModel):
    flowId: Annotated[int | str, Field(description="ID of the workflow, a number that answers write as text.")]
    editable: Annotated[bool, Field(description="Whether the user may edit the workflow.")]
    flowName: Annotated[str, Field(description="Name of the workflow.")]
    cycle: Annotated[BatchCycleV20, Field(description="Unit of the schedule.")]


class BatchNodeRelationV20(TwinModel):
    cycleGap: Annotated[
        str | None, Field(description="How far apart the two are scheduled: unit of the cycle and a number, such as `D0` for the same day.")
    ] = None
    source: Annotated[str | None, Field(description="ID of the node that comes first.")] = None
    target: Annotated[str | None, Field(description="ID of the node that comes after it.")] = None
    rerun: Annotated[bool | None, Field(description="Whether `target` runs too when `source` is run again; only counts where single tasks are run again.")] = (
        None
    )


class BatchSyncTypeV20(IntEnum):
    FILES = 0
    DATA = 1


class BatchTaskConfigV20(TwinModel):
    name: Annotated[str | None, Field(description="Name of the task.")] = None
    resource: Annotated[str | None, Field(description="Resource that the task runs with, such as `default`.")] = None
    type: Annotated[
        str | int | None,
        Field(
            description="Kind of task. Examples have names such as `COMMAND` and `DATA_INTEGRATION`; the table has numbers: 0 data integration, 1 `WORMHOLE`, 2 `CALCULATE`, 3 `SHELL`, 4 `CANAAN`, 5 `HIVE`, 6 `MR`."
        ),
    ] = None
    syncType: Annotated[BatchSyncTypeV20 | None, Field(description="What the task synchronizes.")] = None
    cmd: Annotated[str | None, Field(description="Command line.")] = None
    submitter: Annotated[str | None, Field(description="Big data account of the organization that submits the task.")] = None
    filePackage: Annotated[str | None, Field(description="Where the files of the task lie.")] = None
    cron: Annotated[str | None, Field(description="When the task is scheduled; empty if with the workflow.")] = None
    priorityLevel: Annotated[int | None, Field(description="Priority of the task.")] = None
    timeout: Annotated[int | None, Field(description="How long the task may run. The unit is not documented.")] = None
    retryLimit: Annotated[int | None, Field(description="How often a failed task is tried again.")] = None
    retryInterval: Annotated[int | None, Field(description="Pause between two tries. The unit is not documented.")] = None
    successCode: Annotated[str | None, Field(description="Return code that means success.")] = None
    waitCode: Annotated[str | None, Field(description="Empty text, by the documentation.")] = None
    asLink: Annotated[bool | None, Field(description="Whether the task depends on other tasks.")] = None
    runMode: Annotated[
        str | None,
        Field(
            description="How the task runs, as JSON text of an object: `taskMode` 1 for a single task, 2 for several subtasks; `cpu` for each in cores, 0.1 to 2; `memory` for each in GB, 0.3 to 4. With several: `maxParallel`, how many at once; `keyType`, where their distribution key comes from, 1 an external file at `path` of the data source `datasourceId`, 2 the text in `content`.",
            json_schema_extra={"contentMediaType": "application/json"},
        ),
    ] = None


class BatchTaskInstanceNodeV20(TwinModel):
    taskName: Annotated[str | None, Field(description="Name of the task.")] = None
    task_name: Annotated[str | None, Field(description="Second spelling of `taskName`, inside JSON text.")] = None
    taskInstId: Annotated[str | None, Field(description="ID of the task instance, which `getTaskInstanceLogV20` takes.")] = None
    x: Annotated[float | None, Field(description="Horizontal position of the task on the design panel.")] = None
    y: Annotated[float | None, Field(description="Vertical position of the task on the design panel.")] = None
    taskId: Annotated[str | int | None, Field(description="ID of the task, as text; some answers write a number.")] = None
    task_id: Annotated[str | int | None, Field(description="Second spelling of `taskId`, inside JSON text.")] = None
    nodeId: Annotated[str | None, Field(description="ID of the node in this graph, such as `t_` and the task ID; not the same as the task ID.")] = None
    status: Annotated[str | None, Field(description="Where the task instance stands, as a word such as `SUCCESS`.")] = None


class BatchTaskLinkV20(TwinModel):
    linkId: Annotated[str | None, Field(description="ID of the link, to which `linkRelations` refer.")] = None
    sourceFlowName: Annotated[str | None, Field(description="Name of the workflow whose task comes first.")] = None
    sourceTaskName: Annotated[str | None, Field(description="Name of that task.")] = None


class BatchTaskLogV20(TwinModel):
    log: Annotated[str, Field(description="Text of the log.")]


class BatchTaskNodeV20(TwinModel):
    taskName: Annotated[str | None, Field(description="Name of the task.")] = None
    x: Annotated[float | None, Field(description="Horizontal position of the task on the design panel.")] = None
    y: Annotated[float | None, Field(description="Vertical position of the task on the design panel.")] = None
    taskId: Annotated[str | int | None, Field(description="ID of the task, as text; some answers write a number.")] = None
    nodeId: Annotated[str | None, Field(description="ID of the node in this graph, such as `t_` and the task ID; not the same as the task ID.")] = None
    task_inst_id: Annotated[str | None, Field(description="ID of the latest run of the task: task ID, hyphen, time. Only in a sample of `getFlowV20`.")] = None
    status: Annotated[str | None, Field(description="Where that run stands, by its name, such as `CANCEL`. Only in a sample of `getFlowV20`.")] = None


class BatchTaskRelationV20(TwinModel):
    sourceTaskName: Annotated[str | None, Field(description="Name of the task that comes first.")] = None
    targetTaskName: Annotated[str | None, Field(description="Name of the task that comes after it.")] = None
    rerun: Annotated[bool | None, Field(description="Whether the later task runs too when the earlier one is run again.")] = None


class BatchTimeZoneV20(TwinModel):
    timezone: Annotated[str, Field(description="Offset from UTC as `GMT+N`, N in hours.")]


class CancelFlowInstanceRequestV20(TwinModel):
    flowInstId: Annotated[str, Field(description="ID of the workflow instance.")]


class CancelFlowInstanceResponseV20(BatchEnvelopeV20):
    data: Annotated[str | None, Field(description="Empty.")] = None


class CreateDirectoryRequestV20(TwinModel):
    parentId: Annotated[str, Field(description="ID of the directory to create it in; `listWorkflowDirectoriesV20` tells it as `key`.")]
    dirName: Annotated[str, Field(description="Name of the new directory, unique in its parent.")]


class CreateDirectoryResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchDirectoryIdV20 | None, Field(description="The new directory.")] = None


class DeleteFlowResponseV20(BatchEnvelopeV20):
    data: Annotated[str | None, Field(description="Empty.")] = None


class DisableFlowRequestV20(TwinModel):
    flowId: Annotated[int | str, Field(description="ID of the workflow. Official sample code sends the number as text.")]


class DisableFlowResponseV20(BatchEnvelopeV20):
    data: Annotated[str | None, Field(description="Empty.")] = None


class EnableFlowRequestV20(TwinModel):
    flowId: Annotated[int | str, Field(description="ID of the workflow. Official sample code sends the number as text.")]


class EnableFlowResponseV20(BatchEnvelopeV20):
    data: Annotated[str | None, Field(description="Empty.")] = None


class GetCurrentTimeResponseV20(BatchEnvelopeV20):
    data: Annotated[int | None, Field(description="Time of the server, in milliseconds since the epoch.")] = None


class GetMyFlowsResponseV20(BatchEnvelopeV20):
    data: Annotated[list[BatchMyFlowV20] | None, Field(description="The workflows.")] = None


class GetTaskInstanceLogResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchTaskLogV20 | None, Field(description="The log.")] = None


class GetTimeZoneResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchTimeZoneV20 | None, Field(description="The time zone.")] = None


class ImportFlowResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchFlowIdV20 | None, Field(description="The new workflow.")] = None


class ListWorkflowDirectoriesResponseV20(BatchEnvelopeV20):
    data: Annotated[list[BatchDirectoryEntryV20] | None, Field(description="Top of the tree.")] = None


class SaveFlowRequestV20(TwinModel):
    id: Annotated[int | str, Field(description="ID of the workflow; examples send it as text.")]
    type: Annotated[BatchFlowTypeV20, Field(description="How the workflow is scheduled.")]
    name: Annotated[str, Field(description="Name of the workflow.")]
    freq: Annotated[str, Field(description="When it starts within a cycle: a Quartz cron expression of seven fields, from seconds to year.")]
    cycle: Annotated[BatchCycleV20, Field(description="Unit of the schedule.")]
    alertMode: Annotated[BatchAlertModeV20, Field(description="How alerts are sent.")]
    alertTo: Annotated[str | None, Field(description="Who receives the alerts; only the documented Java sample sends it.")] = None
    doAs: Annotated[str, Field(description="Big data account of the organization under which the workflow runs.")]
    owners: Annotated[str, Field(description="Names of the owners, separated by semicolons.")]
    visitors: Annotated[str, Field(description="Names of further users who may see the workflow, separated by semicolons.")]
    startTime: Annotated[str, Field(description="Date from which the schedule is in force, as `yyyy-MM-dd`.")]
    active: Annotated[BatchFlowActiveV20, Field(description="Whether the schedule runs.")]
    parameters: Annotated[
        str | dict[str, Any] | None,
        Field(
            description="Global parameters of the workflow. All examples send JSON text of a list of `{key, value}` objects, `[]` for none; the table calls it a map.",
            json_schema_extra={"contentMediaType": "application/json"},
        ),
    ] = None
    desc: Annotated[str | None, Field(description="Description of the workflow.")] = None
    queue: Annotated[str | None, Field(description="Computing queue.")] = None
    tasks: Annotated[list[BatchTaskNodeV20] | None, Field(description="Tasks of the workflow.")] = None
    flows: Annotated[list[BatchFlowNodeV20] | None, Field(description="Other workflows that this one depends on.")] = None
    relations: Annotated[list[BatchNodeRelationV20] | None, Field(description="Which node comes after which.")] = None


class SaveFlowResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchFlowIdV20 | None, Field(description="The saved workflow.")] = None


class SearchFlowsResponseV20(BatchEnvelopeV20):
    data: Annotated[list[BatchFlowSummaryV20] | None, Field(description="Workflows of this page.")] = None


class TriggerFlowRequestV20(TwinModel):
    flowId: Annotated[int | str, Field(description="ID of the workflow. Official sample code sends the number as text.")]
    triggerTime: Annotated[
        int,
        Field(
            description="When to run, in milliseconds since the epoch. A time in the past runs the workflow at once and is what its time parameters are computed from."
        ),
    ]


class TriggerFlowResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchFlowInstanceIdV20 | None, Field(description="The new instance.")] = None


class UpdateAndTriggerFlowRequestV20(TwinModel):
    flowId: Annotated[int | str, Field(description="ID of the workflow. Official sample code sends the number as text.")]
    triggerTime: Annotated[
        int,
        Field(
            description="When to run, in milliseconds since the epoch. A time in the past runs the workflow at once and is what its time parameters are computed from."
        ),
    ]
    parameters: Annotated[
        str | list[BatchFlowParameterV20],
        Field(
            description="Global parameters for this instance. A list in the documented example, a map by the table; the Java sample of the page and the official sample code send the JSON text of the list.",
            json_schema_extra={"contentMediaType": "application/json"},
        ),
    ]


class UpdateAndTriggerFlowResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchFlowInstanceIdV20 | None, Field(description="The new instance.")] = None


class BatchFlowConfigV20(TwinModel):
    name: Annotated[str | None, Field(description="Name of the workflow; imports take it from `flowName` instead.")] = None
    cycle: Annotated[BatchCycleV20 | None, Field(description="Unit of the schedule.")] = None
    cron: Annotated[str | None, Field(description="When it starts within a cycle: a Quartz cron expression of seven fields, from seconds to year.")] = None
    parameters: Annotated[
        str | dict[str, Any] | None,
        Field(
            description="Global parameters of the workflow. All examples have JSON text of a list of `{key, value}` objects, `[]` for none; the table calls it a map.",
            json_schema_extra={"contentMediaType": "application/json"},
        ),
    ] = None
    alertMode: Annotated[BatchAlertModeV20 | None, Field(description="How alerts are sent.")] = None
    alertTo: Annotated[str | None, Field(description="Who receives the alerts.")] = None
    appId: Annotated[str | None, Field(description="Empty text, by the documentation.")] = None
    submitter: Annotated[str | None, Field(description="Big data account of the organization that submits the workflow.")] = None
    owners: Annotated[str | None, Field(description="Names of the owners, separated by semicolons.")] = None
    visitors: Annotated[str | None, Field(description="Names of further users who may see the workflow, separated by semicolons.")] = None
    type: Annotated[BatchFlowTypeV20 | None, Field(description="How the workflow is scheduled.")] = None
    syncType: Annotated[BatchSyncTypeV20 | None, Field(description="What the workflow synchronizes.")] = None
    desc: Annotated[str | None, Field(description="Description of the workflow.")] = None
    startTime: Annotated[str | None, Field(description="Date from which the schedule is in force, as `yyyy-MM-dd`.")] = None
    tasks: Annotated[list[BatchTaskConfigV20] | None, Field(description="Tasks of the workflow.")] = None
    flowLinks: Annotated[
        list[BatchFlowLinkV20] | None, Field(description="Other workflows that this one depends on; `linkRelations` says which task does.")
    ] = None
    taskLinks: Annotated[
        list[BatchTaskLinkV20] | None, Field(description="Tasks of other workflows that this one depends on; `linkRelations` says which task does.")
    ] = None
    relations: Annotated[list[BatchTaskRelationV20] | None, Field(description="Which task comes after which.")] = None
    linkRelations: Annotated[list[BatchLinkRelationV20] | None, Field(description="Which tasks depend on the links.")] = None


class BatchFlowGraphV20(TwinModel):
    creator: Annotated[str | None, Field(description="Name of the user who created the workflow.")] = None
    freq: Annotated[str | None, Field(description="When it starts within a cycle: a Quartz cron expression of seven fields.")] = None
    alertMode: Annotated[BatchAlertModeV20 | None, Field(description="How alerts are sent.")] = None
    alertTo: Annotated[str | None, Field(description="Who receives the alerts.")] = None
    appId: Annotated[str | None, Field(description="Empty text, by the documentation.")] = None
    active: Annotated[BatchFlowActiveV20 | None, Field(description="Whether the schedule runs.")] = None
    type: Annotated[BatchFlowTypeV20 | None, Field(description="How the workflow is scheduled.")] = None
    owners: Annotated[str | None, Field(description="Names of the owners, separated by semicolons.")] = None
    visitors: Annotated[str | None, Field(description="Names of further users who may see the workflow, separated by semicolons.")] = None
    startTime: Annotated[str | None, Field(description="Date from which the schedule is in force, as `yyyy-MM-dd`.")] = None
    cycle: Annotated[BatchCycleV20 | None, Field(description="Unit of the schedule.")] = None
    doAs: Annotated[str | None, Field(description="Big data account of the organization under which the workflow runs.")] = None
    flows: Annotated[list[BatchFlowNodeV20] | None, Field(description="Other workflows that this one depends on.")] = None
    name: Annotated[str | None, Field(description="Name of the workflow.")] = None
    syncType: Annotated[BatchSyncTypeV20 | None, Field(description="What the workflow synchronizes.")] = None
    relations: Annotated[list[BatchNodeRelationV20] | None, Field(description="Which node comes after which.")] = None
    parameters: Annotated[
        str | dict[str, Any] | None,
        Field(
            description="Parameters of the tasks: documented as a map, shown as JSON text of a list of `{key, value}` objects.",
            json_schema_extra={"contentMediaType": "application/json"},
        ),
    ] = None
    tasks: Annotated[list[BatchTaskNodeV20] | None, Field(description="Tasks of the workflow.")] = None
    queue: Annotated[str | None, Field(description="Computing queue.")] = None
    desc: Annotated[str | None, Field(description="Description of the workflow.")] = None


class BatchFlowV20(TwinModel):
    flowId: Annotated[int, Field(description="ID of the workflow.")]
    flowName: Annotated[str, Field(description="Name of the workflow.")]
    active: Annotated[BatchFlowActiveV20, Field(description="Whether the schedule runs.")]
    creator: Annotated[str | None, Field(description="Name of the user who created the workflow.")] = None
    createTime: Annotated[str | None, Field(description="When it was created, as `yyyy-MM-dd HH:mm:ss.S`.")] = None
    updateUser: Annotated[str | None, Field(description="Name of the user who changed it last.")] = None
    updateTime: Annotated[str | None, Field(description="When it was changed last, as `yyyy-MM-dd HH:mm:ss.S`.")] = None
    freq: Annotated[str | None, Field(description="When it starts within a cycle: a Quartz cron expression of seven fields, from seconds to year.")] = None
    cycle: Annotated[BatchCycleV20, Field(description="Unit of the schedule.")]
    parameters: Annotated[
        str | dict[str, Any] | None,
        Field(
            description="Global parameters of the workflow: documented as a map, answered as JSON text of a list of `{key, value}` objects, `[]` if there are none.",
            json_schema_extra={"contentMediaType": "application/json"},
        ),
    ] = None
    owner: Annotated[str | None, Field(description="Names of the owners, separated by semicolons.")] = None
    visitor: Annotated[str | None, Field(description="Names of further users who may see the workflow, separated by semicolons.")] = None
    doAs: Annotated[str | None, Field(description="Big data account of the organization under which the workflow runs.")] = None
    alertMode: Annotated[BatchAlertModeV20 | None, Field(description="How alerts are sent.")] = None
    alertTo: Annotated[str | None, Field(description="Who receives the alerts.")] = None
    appId: Annotated[str | None, Field(description="Empty text, by the documentation.")] = None
    graph: Annotated[
        BatchFlowGraphV20 | str | None, Field(description="What the workflow consists of. Documented as an object, answered as its JSON text.")
    ] = None
    entry: Annotated[BatchFlowEntryV20 | None, Field(description="How the workflow was created: 0 in the portal, 1 over the API, 2 by `eos`.")] = None
    type: Annotated[BatchFlowTypeV20, Field(description="How the workflow is scheduled.")]
    syncType: Annotated[BatchSyncTypeV20 | None, Field(description="What the workflow synchronizes.")] = None
    desc: Annotated[str | None, Field(description="Description of the workflow.")] = None
    startTime: Annotated[str | None, Field(description="Date from which the schedule is in force, as `yyyy-MM-dd`.")] = None
    virtual: Annotated[bool, Field(description="Whether this is a virtual workflow.")]
    locked: Annotated[bool, Field(description="Whether the workflow is locked.")]
    hasEditPri: Annotated[bool, Field(description="Whether the user may edit the workflow.")]
    hasReadPri: Annotated[bool, Field(description="Whether the user may read the workflow.")]
    isUserLocked: Annotated[bool, Field(description="Whether the user is locked.")]
    queue: Annotated[str | None, Field(description="Computing queue; only `loadFlowForEditV20` answers it.")] = None


class BatchInstanceGraphV20(TwinModel):
    creator: Annotated[str | None, Field(description="Name of the user who created the instance.")] = None
    freq: Annotated[str | None, Field(description="When the workflow starts within a cycle: a Quartz cron expression of seven fields.")] = None
    alertMode: Annotated[BatchAlertModeV20 | None, Field(description="How alerts are sent.")] = None
    alertTo: Annotated[str | None, Field(description="Who receives the alerts.")] = None
    appId: Annotated[str | None, Field(description="Empty text, by the documentation.")] = None
    owners: Annotated[str | None, Field(description="Names of the owners, separated by semicolons.")] = None
    cycle: Annotated[BatchCycleV20 | None, Field(description="Unit of the schedule.")] = None
    doAs: Annotated[str | None, Field(description="Big data account of the organization under which the instance runs.")] = None
    do_as: Annotated[str | None, Field(description="Second spelling of `doAs`, inside JSON text.")] = None
    flows: Annotated[list[BatchFlowInstanceNodeV20] | None, Field(description="Instances of other workflows that this one depends on.")] = None
    name: Annotated[str | None, Field(description="Name of the workflow.")] = None
    instId: Annotated[str | int | None, Field(description="ID of the instance; documented as a number, shown as text.")] = None
    id: Annotated[int | None, Field(description="ID of the workflow.")] = None
    relations: Annotated[list[BatchNodeRelationV20] | None, Field(description="Which node comes after which.")] = None
    parameters: Annotated[
        list[BatchFlowParameterV20] | str | None, Field(description="Parameters of the tasks: documented as a list, shown as JSON text of it.")
    ] = None
    tasks: Annotated[list[BatchTaskInstanceNodeV20] | None, Field(description="Task instances.")] = None


class ExportFlowResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchFlowConfigV20 | None, Field(description="The configuration.")] = None


class GetFlowResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchFlowV20 | None, Field(description="The workflow.")] = None


class ImportFlowRequestV20(TwinModel):
    flowId: Annotated[
        int | str | None,
        Field(
            description="ID that the workflow should get. One is generated when it is left out or already taken. Official sample code sends the number as text."
        ),
    ] = None
    flowName: Annotated[str, Field(description="Name of the new workflow.")]
    desc: Annotated[str, Field(description="Description of the new workflow; may be empty.")]
    dirId: Annotated[str, Field(description="ID of the directory to create it in.")]
    flowJson: Annotated[BatchFlowConfigV20, Field(description="Configuration of the new workflow.")]


class LoadFlowForEditResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchFlowV20 | None, Field(description="The workflow.")] = None


class BatchFlowInstanceV20(TwinModel):
    instanceId: Annotated[str, Field(description="ID of the instance: workflow ID, hyphen, time.")]
    flowId: Annotated[int, Field(description="ID of the workflow.")]
    flowName: Annotated[str, Field(description="Name of the workflow.")]
    freq: Annotated[
        str | None, Field(description="When the workflow starts within a cycle: a Quartz cron expression of seven fields, from seconds to year.")
    ] = None
    cycle: Annotated[BatchCycleV20 | None, Field(description="Unit of the schedule.")] = None
    parameters: Annotated[
        str | dict[str, Any] | None,
        Field(
            description="Global parameters of the workflow: documented as a map, answered as JSON text of a list of `{key, value}` objects, `[]` if there are none.",
            json_schema_extra={"contentMediaType": "application/json"},
        ),
    ] = None
    doAs: Annotated[str | None, Field(description="Big data account of the organization under which the instance runs.")] = None
    graph: Annotated[
        BatchInstanceGraphV20 | str | None, Field(description="What the instance consists of. Documented as an object, answered as its JSON text.")
    ] = None
    status: Annotated[BatchInstanceStatusV20, Field(description="Where the instance stands.")]
    statusDesc: Annotated[str | None, Field(description="The same as a word, such as `SUCCESS`.")] = None
    triggerTime: Annotated[str | None, Field(description="When it was planned to run, as `yyyy-MM-dd HH:mm:ss`.")] = None
    startTime: Annotated[str | None, Field(description="When it began, as `yyyy-MM-dd HH:mm:ss`.")] = None
    endTime: Annotated[str | None, Field(description="When it ended, as `yyyy-MM-dd HH:mm:ss`.")] = None
    timestamp: Annotated[str | None, Field(description="When the instance was created, as `yyyy-MM-dd HH:mm:ss.S`.")] = None
    virtual: Annotated[bool, Field(description="Whether this is a virtual instance.")]
    owner: Annotated[str | None, Field(description="Owner of the instance; several are separated by semicolons.")] = None
    alertMode: Annotated[BatchAlertModeV20 | None, Field(description="How alerts are sent; left out in lists.")] = None
    calDt: Annotated[str | None, Field(description="Business date, from which on data are processed, as `yyyy-MM-dd`; left out in lists.")] = None
    hasEditPri: Annotated[bool, Field(description="Whether the user may edit the workflow.")]
    hasReadPri: Annotated[bool, Field(description="Whether the user may read the workflow.")]
    isCancelled: Annotated[bool | None, Field(description="Whether the instance was cancelled; only lists have it.")] = None


class BatchPaginationV20(TwinModel):
    pageNo: Annotated[int, Field(description="Page number; the first page is 0.", ge=0)]
    pageSize: Annotated[int, Field(description="Records per page.", ge=1)]
    sorters: Annotated[list[Sorter] | None, Field(description="Sort order.")] = None


class GetFlowInstanceResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchFlowInstanceV20 | None, Field(description="The workflow instance.")] = None


class ListFlowInstancesRequestV20(TwinModel):
    type: Annotated[BatchFlowTypeV20 | str, Field(description="How the workflows are scheduled. Official sample code also sends the number as text.")]
    expression: Annotated[
        str | None,
        Field(
            description="What to look for, in a form that is not documented; no condition when empty. The page calls it mandatory, official sample code leaves it out."
        ),
    ] = None
    owner: Annotated[str, Field(description="Name of the owner of the instances; examples send an empty text.")]
    fromTriggerTime: Annotated[
        int | str, Field(description="Earliest trigger time, in milliseconds since the epoch. Official sample code sends the number as text.")
    ]
    toTriggerTime: Annotated[int, Field(description="Latest trigger time, in milliseconds since the epoch.")]
    status: Annotated[
        str | int, Field(description="Wanted status by its number (see `BatchInstanceStatusV20`); the documented Java sample sends an empty text.")
    ]
    pagination: Annotated[
        BatchPaginationV20 | None, Field(description="Which page. Sortable by `createTime`, `updateTime`, `startTime`, `triggerTime` and `endTime`.")
    ] = None


class SearchFlowsRequestV20(TwinModel):
    expression: Annotated[str | None, Field(description="What to look for, in a form that is not documented; no condition when empty or left out.")] = None
    pagination: Annotated[BatchPaginationV20 | None, Field(description="Which page. Sortable by `createTime`, `updateTime` and `startTime`.")] = None


class BatchFlowInstanceListV20(TwinModel):
    flowInsts: Annotated[list[BatchFlowInstanceV20], Field(description="Instances of this page.")]
    count: Annotated[int, Field(description="How many instances were found.")]


class ListFlowInstancesResponseV20(BatchEnvelopeV20):
    data: Annotated[BatchFlowInstanceListV20 | None, Field(description="The instances.")] = None


BatchDirectoryEntryV20.model_rebuild()
