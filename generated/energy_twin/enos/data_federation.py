# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Dict

from pydantic import ConfigDict, Field

from energy_twin.base import TwinModel


class FederationChannelStatus(StrEnum):
    STARTING = "STARTING"
    START = "START"
    STOPING = "STOPING"
    STOP = "STOP"
    ERROR = "ERROR"


class FederationChannelType(StrEnum):
    READ = "READ"
    WRITE = "WRITE"
    DOWNLOAD = "DOWNLOAD"


class FederationChannelUsage(StrEnum):
    TEST = "TEST"
    PRODUCT = "PRODUCT"


class FederationDataSource(TwinModel):
    dataSourceName: Annotated[str, Field(description="Name of the data source.")]
    dataSourceType: Annotated[str, Field(description="Type of the data source, such as `MYSQL`.")]
    alias: Annotated[str | None, Field(description="Alias under which requests name the data source. Since documentation 2.3.0.")] = None
    extra: Annotated[
        Any | None, Field(description="Further information, with the name of the execution queue. Since documentation 2.3.0, which does not show its form.")
    ] = None


class FederationDownload(TwinModel):
    taskId: Annotated[str | None, Field(description="ID of the task.")] = None
    downloadUrl: Annotated[str | None, Field(description="Where to fetch the file.")] = None
    progressCode: Annotated[
        int | str | None,
        Field(
            description="State of the task: 0 waiting; 1 running; 2 failed; 3 finished; 4 being cancelled; 5 cancelled; 6 being deleted; 7 deleted. Documented as an integer, a string in samples."
        ),
    ] = None
    progressDesc: Annotated[str | None, Field(description="The state in words, such as `success`.")] = None
    dataSize: Annotated[int | str | None, Field(description="Size of the file in bytes. Documented as a number, a string in samples.")] = None


class FederationDownloadTask(TwinModel):
    taskId: Annotated[str | None, Field(description="ID of the task.")] = None


class FederationEnvelope(TwinModel):
    code: Annotated[int, Field(description="0 for success; any other value is an error code.")]
    msg: Annotated[str | None, Field(description="Explanation of the code; `OK` for success.")] = None


class FederationFileEncoding(StrEnum):
    utf_8 = "utf-8"
    gbk = "gbk"


class FederationJobState(StrEnum):
    Failed = "Failed"
    Canceled = "Canceled"
    Succeeded = "Succeeded"


class FederationOperatorInput(TwinModel):
    batches: Annotated[int | None, Field(description="Batches taken in.")] = None
    records: Annotated[int | None, Field(description="Records taken in.")] = None
    schemas: Annotated[int | None, Field(description="Schemas taken in.")] = None


class FederationOperatorMetric(TwinModel):
    metricId: Annotated[int | None, Field(description="ID of the metric within the type of the operator.")] = None
    longValue: Annotated[int | None, Field(description="Value of the metric.")] = None


class FederationOperatorProfile(TwinModel):
    operatorId: Annotated[int | None, Field(description="ID of the operator.")] = None
    operatorType: Annotated[int | None, Field(description="Number of the type of the operator.")] = None
    inputProfile: Annotated[list[FederationOperatorInput] | None, Field(description="What it took in.")] = None
    metric: Annotated[list[FederationOperatorMetric] | None, Field(description="What it counted.")] = None
    setupNanos: Annotated[int | None, Field(description="Time for preparation in nanoseconds.")] = None
    processNanos: Annotated[int | None, Field(description="Time for processing in nanoseconds.")] = None
    waitNanos: Annotated[int | None, Field(description="Time spent waiting in nanoseconds.")] = None
    peakLocalMemoryAllocated: Annotated[int | None, Field(description="Most memory used at a time in bytes.")] = None


class FederationQueue(StrEnum):
    Hot = "Hot"
    Warm = "Warm"
    Cold = "Cold"


class FederationResource(TwinModel):
    resourceId: Annotated[str | None, Field(description="ID of the resources in the resource management of the organization.")] = None
    reourceId: Annotated[str | None, Field(description="Spelling of `resourceId` in English documentation.")] = None
    resourceConfig: Annotated[str | int | None, Field(description="Amount in compute units (CU).")] = None
    ifMultiSourceAnalysis: Annotated[bool | None, Field(description="Whether the channel can analyse across data sources.")] = None


class FederationRow(TwinModel):
    model_config = ConfigDict(
        extra="allow",
    )
    __annotations__ = {
        "__pydantic_extra__": Dict[str, Any],
    }
    COLUMN_NAME: Annotated[str | None, Field(description="Name of a column.")] = None
    DATA_TYPE: Annotated[str | None, Field(description="Data type of the column.")] = None
    IS_NULLABLE: Annotated[str | None, Field(description="Whether the column may be null.")] = None


class FederationStartResource(TwinModel):
    resourceId: Annotated[str, Field(description="ID of the resources in the resource management of the organization.")]
    resourceConfig: Annotated[int | str, Field(description="Amount in compute units (CU). The documented sample sends the number as a string.")]
    ifMultiResourceAnalysis: Annotated[
        bool | str, Field(description="Whether the channel may analyse across data sources. The documented sample sends the word as a string.")
    ]


class FederationWriteFailureDetail(TwinModel):
    field: Annotated[str, Field(description="Field that failed.")]
    reason: Annotated[str, Field(description="Why it failed.")]


class GetFederationDownloadResponse(FederationEnvelope):
    data: Annotated[FederationDownload | None, Field(description="The task. Documented as a list.")] = None


class ReadFederationDataRequest(TwinModel):
    sqlQuery: Annotated[str, Field(description="The query in SQL.")]
    source: Annotated[
        str | None, Field(description="Alias of the data source; for channels that do not analyse across data sources. Since documentation 2.3.0.")
    ] = None
    queue: Annotated[
        FederationQueue | None, Field(description="Priority of the job: `Hot` is the highest, `Cold` the lowest. Official sample code also sends null.")
    ] = None
    itemFormat: Annotated[
        str | int | None,
        Field(description="Reserved for the format of the answer; has no effect. Text by the table; official sample code sends null or a number."),
    ] = None


class RequestFederationDownloadResponse(FederationEnvelope):
    data: Annotated[FederationDownloadTask | None, Field(description="The task.")] = None


class StartFederationChannelRequest(TwinModel):
    resource: Annotated[FederationStartResource | None, Field(description="Resources to run on. Documented as a list, sent as one object by the sample.")] = (
        None
    )


class StartFederationChannelResponse(FederationEnvelope):
    data: Annotated[None, Field(description="No payload; left out in the sample.")] = None


class StopFederationChannelResponse(FederationEnvelope):
    data: Annotated[None, Field(description="No payload; left out in the sample.")] = None


class WriteFederationFileChunkRequest(TwinModel):
    fileName: Annotated[str, Field(description="Name of the file.")]
    totalSize: Annotated[int | str, Field(description="Size of the whole file in bytes. The sample sends the number as a string.")]
    chunkOffset: Annotated[int | str, Field(description="Where in the file the chunk begins. The sample sends the number as a string.")]
    chunkSize: Annotated[int | str, Field(description="Size of the chunk in bytes before it is encoded. The sample sends the number as a string.")]
    chunkData: Annotated[str, Field(description="The chunk in Base64.")]


class WriteFederationFileChunkResponse(FederationEnvelope):
    submsg: Annotated[str | None, Field(description="Further explanation of the code; empty in the sample.")] = None


class WriteFederationFileRequest(TwinModel):
    fileName: Annotated[str, Field(description="Name of the file.")]


class WriteFederationFileResponse(FederationEnvelope):
    submsg: Annotated[str | None, Field(description="Further explanation of the code; empty in the sample.")] = None


class WriteFederationMessageRequest(TwinModel):
    dataSourceName: Annotated[str, Field(description="Alias of the data source.")]
    data: Annotated[
        str,
        Field(
            description="The data as JSON text. For MySQL an object with the name of the table in `table` and in `lines` an array of rows, each an object with values by column."
        ),
    ]
    sync: Annotated[
        bool | None, Field(description="Whether to wait until the data are written; true by default. Mandatory by the table, left out by the sample.")
    ] = None


class CancelFederationDownloadResponse(FederationEnvelope):
    data: Annotated[FederationDownload | None, Field(description="The task with its new state. Documented as a list.")] = None


class FederationChannel(TwinModel):
    channelType: Annotated[FederationChannelType, Field(description="What the channel is for: queries, writing or downloads.")]
    channelId: Annotated[str, Field(description="ID of the channel.")]
    channelName: Annotated[str | None, Field(description="Name of the channel. Since documentation 2.4.0.")] = None
    channelStatus: Annotated[
        FederationChannelStatus | None, Field(description="State of the channel; `START` is running and `STOP` stopped. Since documentation 2.3.0.")
    ] = None
    channelUsage: Annotated[
        FederationChannelUsage | None, Field(description="Whether the channel is for tests or for production. Since documentation 2.4.0.")
    ] = None
    channelResource: Annotated[FederationResource | None, Field(description="Resources that the channel runs on. Since documentation 2.3.0.")] = None
    dataSourceInfo: Annotated[list[FederationDataSource], Field(description="Data sources behind the channel.")]


class FederationDownloadFile(TwinModel):
    split: Annotated[bool, Field(description="Whether to divide the result into several files.")]
    encoding: Annotated[FederationFileEncoding, Field(description="Character encoding.")]
    delimiter: Annotated[
        str | None, Field(description="What stands between the fields: a tab (written `\\t` in the documentation), a comma or a semicolon.")
    ] = None
    fileHeader: Annotated[list[str], Field(description="Names of the columns.")]
    fileRename: Annotated[
        dict[str, Any] | list[dict[str, str]] | None,
        Field(
            description="Names of the parts by `file1`, `file2` and so on, for a divided result. A list by the page; official sample code sends one object, with `1`, `2` and so on."
        ),
    ] = None


class FederationJob(TwinModel):
    jobId: Annotated[str, Field(description="ID of the job.")]
    sqlQuery: Annotated[str, Field(description="The query.")]
    state: Annotated[FederationJobState, Field(description="How the job ended. Other values are to be expected for running jobs.")]
    requestTime: Annotated[str, Field(description="When the job was submitted; `MM/dd/yyyy HH:mm:ss` in the sample.")]
    duration: Annotated[str, Field(description="How long the job ran, with its unit, such as `1.8 sec`.")]
    startTime: Annotated[int | str, Field(description="When the job began; milliseconds since the epoch.")]
    endTime: Annotated[int | str | None, Field(description="When the job ended; milliseconds since the epoch.")]


class FederationJobs(TwinModel):
    runningJobs: Annotated[list[FederationJob] | None, Field(description="Jobs that are running; null for none.")]
    finishedJobs: Annotated[list[FederationJob] | None, Field(description="Jobs that have ended; null for none.")]


class FederationMinorFragment(TwinModel):
    minorFragmentId: Annotated[int | None, Field(description="ID of the part within the fragment.")] = None
    state: Annotated[int | None, Field(description="Number of its state.")] = None
    operatorProfile: Annotated[list[FederationOperatorProfile] | None, Field(description="What its operators did.")] = None
    startTime: Annotated[int | None, Field(description="When it began; milliseconds since the epoch.")] = None
    endTime: Annotated[int | None, Field(description="When it ended; milliseconds since the epoch.")] = None
    lastUpdate: Annotated[int | None, Field(description="When it was last heard of; milliseconds since the epoch.")] = None
    lastProgress: Annotated[int | None, Field(description="When it last got further; milliseconds since the epoch.")] = None
    memoryUsed: Annotated[int | None, Field(description="Memory in use in bytes.")] = None
    maxMemoryUsed: Annotated[int | None, Field(description="Most memory in use at a time in bytes.")] = None


class FederationQueryResult(TwinModel):
    columns: Annotated[list[str], Field(description="Names of the columns.")]
    metadata: Annotated[list[str], Field(description="Data types of the columns in the same order, such as `VARCHAR`.")]
    queryState: Annotated[str, Field(description="State of the query, such as `COMPLETED`.")]
    rows: Annotated[list[FederationRow], Field(description="The rows.")]


class FederationWriteFailure(TwinModel):
    info: Annotated[list[FederationWriteFailureDetail], Field(description="What was wrong.")]
    line: Annotated[list[Any], Field(description="The data.")]


class ListFederationChannelsResponse(FederationEnvelope):
    data: Annotated[list[FederationChannel] | None, Field(description="The channels.")] = None


class ListFederationJobsResponse(FederationEnvelope):
    data: Annotated[FederationJobs | None, Field(description="The jobs.")] = None


class ReadFederationDataResponse(FederationEnvelope):
    data: Annotated[FederationQueryResult | None, Field(description="The result.")] = None


class RequestFederationDownloadRequest(TwinModel):
    taskName: Annotated[str, Field(description="Name of the task.")]
    sourceName: Annotated[
        str, Field(description="Alias of the data source. Only the Hive of EnOS will do; later documentation gives its alias as `hive_enos`.")
    ]
    querySql: Annotated[str, Field(description="The query in SQL.")]
    filePackageName: Annotated[str, Field(description="Name of the file.")]
    files: Annotated[
        list[FederationDownloadFile] | FederationDownloadFile | None,
        Field(description="Form of the files. A list by the page; official sample code sends one object, or null."),
    ] = None
    callbackURL: Annotated[str | None, Field(description="Where to send the outcome, by POST, once the task has ended; null in official sample code.")] = None
    selfDefineQueuePara: Annotated[
        str | None, Field(description="Parameters for Hive, separated by semicolons; null in official sample code. Documentation 3.0.0 no longer has it.")
    ] = None


class WriteFederationMessageResponse(FederationEnvelope):
    submsg: Annotated[str | None, Field(description="Further explanation of the code; empty in the sample.")] = None
    failures: Annotated[list[FederationWriteFailure] | None, Field(description="What could not be written.")] = None


class FederationMajorFragment(TwinModel):
    majorFragmentId: Annotated[int | None, Field(description="ID of the fragment.")] = None
    minorFragmentProfile: Annotated[list[FederationMinorFragment] | None, Field(description="Its parts.")] = None


class FederationJobDetails(TwinModel):
    jobId: Annotated[str, Field(description="ID of the job.")]
    sqlQuery: Annotated[str, Field(description="The query.")]
    state: Annotated[str | int, Field(description="State of the job; a string by the table, a number in the sample.")]
    totalFragments: Annotated[int | str, Field(description="Number of fragments; a string by the table.")]
    finishedFragments: Annotated[int | str, Field(description="Number of fragments that have ended; a string by the table.")]
    startTime: Annotated[int | str, Field(description="When the job began; milliseconds since the epoch.")]
    endTime: Annotated[int | str | None, Field(description="When the job ended; milliseconds since the epoch.")]
    fragmentProfile: Annotated[list[FederationMajorFragment] | None, Field(description="The fragments; only in the sample.")] = None
    type: Annotated[int | None, Field(description="Number of the type of the job; only in the sample.")] = None
    planEnd: Annotated[int | None, Field(description="When planning ended; milliseconds since the epoch. Only in the sample.")] = None
    queueWaitEnd: Annotated[int | None, Field(description="When the job left the queue; milliseconds since the epoch. Only in the sample.")] = None
    user: Annotated[str | None, Field(description="User for whom the job ran; only in the sample.")] = None


class GetFederationJobResponse(FederationEnvelope):
    data: Annotated[FederationJobDetails | None, Field(description="The job.")] = None
