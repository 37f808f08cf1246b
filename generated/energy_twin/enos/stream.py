# Generated from specs/: do not edit.

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel


class DeleteStageStateRequest(TwinModel):
    pipelineId: Annotated[str, Field(description="ID of the pipeline; the console shows it where pipelines are operated.")]
    stageInstanceName: Annotated[str, Field(description="Instance name of the stage; the console shows it in the information about the operator.")]
    assetIds: Annotated[str, Field(description="Assets whose states to delete.")]
    pointIds: Annotated[str, Field(description="Measurement points whose states to delete; assets and points together at most 100,000 points.")]


class GetStageStateRequest(TwinModel):
    pipelineId: Annotated[str, Field(description="ID of the pipeline; the console shows it where pipelines are operated.")]
    stageInstanceName: Annotated[str, Field(description="Instance name of the stage; the console shows it in the information about the operator.")]
    assetIds: Annotated[str, Field(description="Assets whose states are wanted.")]
    pointIds: Annotated[str, Field(description="Measurement points whose states are wanted; assets and points together at most 100,000 points.")]


class SavePipelineRequest(TwinModel):
    version: Annotated[str | None, Field(description="Version of the template that the pipeline is made from.")] = None
    name: Annotated[str | None, Field(description="Name of the pipeline.")] = None
    templateType: Annotated[
        int | str | None, Field(description="Type of the template, as `StreamTemplateType` says. The official sample code sends the number as a string.")
    ] = None
    templateName: Annotated[str | None, Field(description="Name of the template, such as `Time Window Aggregation`.")] = None
    messageChannel: Annotated[
        int | str | None,
        Field(description="Where the data come from: 0 the real-time channel, 1 the offline channel. The official sample code sends the number as a string."),
    ] = None
    pipelineJson: Annotated[
        dict[str, Any] | str | None,
        Field(
            description="Configuration of the pipeline; its fields depend on the template. `getPipeline` shows those of an existing one. Official sample code sends it as JSON text.",
            json_schema_extra={"contentMediaType": "application/json"},
        ),
    ] = None


class StageState(TwinModel):
    modelId: Annotated[str, Field(description="Thing model of the asset.")]
    modelIdPath: Annotated[str, Field(description="Line of inheritance of the thing model, such as `/PvEquipment/SolarInverter`.")]
    attr: Annotated[dict[str, Any], Field(description="What the stage put out for the point.")]
    assetId: Annotated[str, Field(description="ID of the asset.")]
    pointId: Annotated[str, Field(description="ID of the measurement point.")]
    time: Annotated[int, Field(description="Time of the value; milliseconds since the epoch.")]
    value: Annotated[Any, Field(description="The value. Documented as a string; the sample has a number.")]
    quality: Annotated[int, Field(description="Quality that the value is tagged with.")]
    dq: Annotated[int | None, Field(description="Quality indicator of the value; not in the sample.")] = None


class StageStates(TwinModel):
    items: Annotated[list[StageState], Field(description="One entry for each asset and point.")]


class StreamEnvelope(TwinModel):
    code: Annotated[int, Field(description="0 for success; any other value is an error code.")]
    msg: Annotated[str | None, Field(description="Explanation of the code; `OK`, once with a space before it, for success.")] = None


class StreamExecutionMode(IntEnum):
    STANDALONE = 0
    CLUSTER = 1


class StreamMessageChannel(IntEnum):
    REAL_TIME = 0
    OFFLINE = 1


class StreamOffsetLag(TwinModel):
    lag: Annotated[int | str | None, Field(description="Lag at that time. Documented as a string; the sample has a number.")] = None
    offset: Annotated[int | str | None, Field(description="Kafka offset at that time. Documented as a string; the sample has a number.")] = None
    ts: Annotated[int | None, Field(description="Time of this entry; milliseconds since the epoch.")] = None


class StreamPipelineOffsets(TwinModel):
    pipelineId: Annotated[str | None, Field(description="ID of the pipeline.")] = None
    topicName: Annotated[str | None, Field(description="Name of the Kafka topic.")] = None
    lagAndOffset: Annotated[list[StreamOffsetLag] | None, Field(description="Offset and lag at several times.")] = None


class StreamPipelineStatus(StrEnum):
    PUBLISHED = "PUBLISHED"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    STOPPED = "STOPPED"


class StreamTemplateType(IntEnum):
    AGGREGATION = 0
    ORIGINAL = 1
    MERGING = 2
    ENERGY_BY_METER_READINGS = 3
    ENERGY_BY_MEAN_POWER = 4
    ENERGY_BY_INSTANT_POWER = 5


class StreamYarnResources(TwinModel):
    workerCount: Annotated[int | str | None, Field(description="Number of workers.")] = None
    master: Annotated[int | str | None, Field(description="Size of the master in compute units (CU).")] = None
    slave: Annotated[int | str | None, Field(description="Size of each slave in compute units (CU).")] = None


class DeleteStageStateResponse(StreamEnvelope):
    data: Annotated[bool | None, Field(description="Whether the state was deleted; false if that failed.")] = None


class GetPipelineOffsetLagResponse(StreamEnvelope):
    data: Annotated[StreamPipelineOffsets | None, Field(description="Offsets and lags of the pipeline.")] = None


class GetStageStateResponse(StreamEnvelope):
    data: Annotated[StageStates | None, Field(description="The states.")] = None


class PausePipelineResponse(StreamEnvelope):
    data: Annotated[str | None, Field(description="Empty; left out in the sample.")] = None


class ReleasePipelineResponse(StreamEnvelope):
    data: Annotated[str | None, Field(description="Empty; left out in the sample.")] = None


class ResetPipelineOffsetResponse(StreamEnvelope):
    data: Annotated[str | None, Field(description="Empty; left out in the sample.")] = None


class SavePipelineResponse(StreamEnvelope):
    data: Annotated[str | None, Field(description="ID of the pipeline that was saved or created.")] = None


class StartPipelineResponse(StreamEnvelope):
    data: Annotated[str | None, Field(description="Empty; left out in samples of its like.")] = None


class StopPipelineResponse(StreamEnvelope):
    data: Annotated[str | None, Field(description="Empty; left out in the sample.")] = None


class StreamPipeline(TwinModel):
    desc: Annotated[str | None, Field(description="Description of the pipeline.")] = None
    pipelineId: Annotated[str | None, Field(description="ID of the pipeline.")] = None
    pipelineName: Annotated[str | None, Field(description="Name of the pipeline.")] = None
    version: Annotated[str | None, Field(description="Version of the template that the pipeline is made from.")] = None
    templateType: Annotated[StreamTemplateType | None, Field(description="Type of the template.")] = None
    templateName: Annotated[str | None, Field(description="Name of the template.")] = None
    messageChannel: Annotated[StreamMessageChannel | None, Field(description="Where the data come from: 0 the real-time channel, 1 the offline channel.")] = (
        None
    )
    pipelineJson: Annotated[dict[str, Any] | None, Field(description="Configuration of the pipeline; its fields depend on the template.")] = None


class StreamPipelineResources(TwinModel):
    server: Annotated[str | None, Field(description="Server resources in compute units (CU), such as `0.5` or `1`.")] = None
    yarn: Annotated[StreamYarnResources | None, Field(description="Resources on a cluster; for `executionMode` 1.")] = None
    advanced: Annotated[dict[str, Any] | None, Field(description="Advanced parameters; for `executionMode` 1.")] = None


class StreamPipelineSummary(TwinModel):
    orgId: Annotated[str | None, Field(description="Organization that owns the pipeline.")] = None
    status: Annotated[StreamPipelineStatus | None, Field(description="State of the pipeline.")] = None
    version: Annotated[str | None, Field(description="Version of the template that the pipeline is made from.")] = None
    pipelineId: Annotated[str | None, Field(description="ID of the pipeline.")] = None
    pipelineName: Annotated[str | None, Field(description="Name of the pipeline.")] = None
    updateTime: Annotated[str | None, Field(description="When the pipeline was last changed.")] = None
    alarmConfig: Annotated[str | None, Field(description="Settings for alarms as JSON text, with `alarmMode` and `receivers`.")] = None
    templateType: Annotated[StreamTemplateType | None, Field(description="Type of the template.")] = None
    executionMode: Annotated[StreamExecutionMode | None, Field(description="How the pipeline runs.")] = None


class GetPipelineResponse(StreamEnvelope):
    data: Annotated[StreamPipeline | None, Field(description="The pipeline.")] = None


class StartPipelineRequest(TwinModel):
    executionMode: Annotated[
        int | str, Field(description="Where to run, 0 on a single server or 1 on a cluster. The official sample code sends the number as a string.")
    ]
    kafkaRate: Annotated[
        int | str,
        Field(
            description="How many records per second to read from Kafka; the documentation names 1,000 as the default. The official sample code sends the number as a string."
        ),
    ]
    resourceConfig: Annotated[
        StreamPipelineResources | None,
        Field(
            description="What the pipeline may use. For a single server the documentation also speaks of a plain number of compute units in its place; the official sample code sends the object, with `server`."
        ),
    ] = None


class StreamPipelineList(TwinModel):
    count: Annotated[
        int | None, Field(description="Number of pipelines; the documentation leaves open whether of all or of this page. Iteration does not rely on it.")
    ] = None
    pipelines: Annotated[list[StreamPipelineSummary] | None, Field(description="Pipelines of this page.")] = None


class ListPipelinesResponse(StreamEnvelope):
    data: Annotated[StreamPipelineList | None, Field(description="The pipelines.")] = None
