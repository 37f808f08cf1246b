# Generated from specs/: do not edit.

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any, Dict

from pydantic import ConfigDict, Field, RootModel, conint

from energy_twin.base import TwinModel

from ._shared import TsdbBoundaryType, TsdbItemFormat, TsdbLocalTimeFormat, TsdbOperator, TsdbOrder


class DeleteAssetLatestDataRequest(TwinModel):
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to clear.")]
    pointIds: Annotated[str, Field(description="Measurement points to clear. At most 3,000 series, that is assets times points.")]


class DeletePointMetadataRequest(TwinModel):
    modelId: Annotated[str, Field(description="Thing model of the point.")]
    pointId: Annotated[str, Field(description="Identifier of the measurement point.")]


class ItemFormat(RootModel[str]):
    root: Annotated[
        str,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text.",
            pattern="^[012]$",
        ),
    ]


class ItemFormat4(RootModel[str]):
    root: Annotated[
        str,
        Field(
            description="Shape of the answer, as in the other operations; its effect on durations is not documented. Programs in production send the number as text.",
            pattern="^[012]$",
        ),
    ]


class ItemFormat5(RootModel[str]):
    root: Annotated[
        str,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text.",
            pattern="^[012]$",
        ),
    ]


class SubmitDataDeletionJobRequest(TwinModel):
    modelId: Annotated[str, Field(description="Thing model of the points.")]
    assetIds: Annotated[str, Field(description="Asset IDs of the devices whose values are deleted.")]
    pointId: Annotated[str | None, Field(description="Identifier of the measurement point. All points of the model when left out.")] = None
    startTime: Annotated[str, Field(description="Start of the range, in milliseconds since the epoch, as text.")]
    endTime: Annotated[str, Field(description="End of the range, in milliseconds since the epoch, as text.")]


class TsdbDeadDataQuery(TwinModel):
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    pointId: Annotated[str, Field(description="Identifier of the measurement point.")]
    interval: Annotated[int, Field(description="Milliseconds since its last change after which the point is dead.")]


class TsdbDeadDataResult(TwinModel):
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    pointId: Annotated[str, Field(description="Identifier of the measurement point.")]
    duration: Annotated[int, Field(description="Milliseconds since the last change.")]
    judgeResult: Annotated[bool, Field(description="Whether the point is dead.")]
    lastChangedValue: Annotated[float | str, Field(description="Value since the last change; a number that comes as text.")]
    lastChangedTimestamp: Annotated[int, Field(description="Time of the last change in milliseconds since the epoch.")]


class TsdbDeletionStatus(IntEnum):
    SUBMITTED = 0
    RUNNING = 1
    FINISHED = 2
    SUSPENDED = 3
    CANCELLED = 4
    FAILED = 5


class TsdbEnvelope(TwinModel):
    code: Annotated[int, Field(description="0 for success; any other value is an error code.")]
    msg: Annotated[str | None, Field(description="Explanation of the code; `OK` for success.")] = None
    submsg: Annotated[str | None, Field(description="Further explanation; empty or null for success.")] = None
    requestId: Annotated[str | None, Field(description="Identifier of this request. Absent in documentation 2.1.0, present in newer samples.")] = None


class TsdbRow(TwinModel):
    model_config = ConfigDict(
        extra="allow",
    )
    __annotations__ = {
        "__pydantic_extra__": Dict[str, Any],
    }
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    timestamp: Annotated[int, Field(description="Time of the values in milliseconds since the epoch.")]
    localtime: Annotated[str | None, Field(description="The same time in the zone of the device; with the offset if `localTimeFormat` is 1.")] = None
    quality: Annotated[str | int | None, Field(description="Quality indicator of the value, where `withQuality` asked for it.")] = None
    dataQuality: Annotated[str | int | None, Field(description="Quality indicator, under the name that the examples of the item formats use.")] = None


class TsdbSeries(TwinModel):
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    pointId: Annotated[str, Field(description="Identifier of the measurement point.")]
    localTime: Annotated[list[str | None] | None, Field(description="Times in the zone of the device.")] = None
    timestamp: Annotated[list[int], Field(description="Times in milliseconds since the epoch.")]
    value: Annotated[list[Any], Field(description="Values; numbers may come as text.")]
    dataQuality: Annotated[list[str | int | None] | None, Field(description="Quality indicators of the values.")] = None


class TsdbStatusDuration(TwinModel):
    status: Annotated[int | str, Field(description="Value of the point, or `Unknown` for time without a known state.")]
    duration: Annotated[int, Field(description="Milliseconds in this state between `startTime` and `scanEndTimestamp`.")]


class TsdbStorageType(StrEnum):
    ai = "ai"
    ai_normalized = "ai_normalized"
    di = "di"
    pi = "pi"
    generic = "generic"


class CheckDeadDataRequest(TwinModel):
    payload: Annotated[list[TsdbDeadDataQuery], Field(description="The points, each with its interval.")]


class DeleteAssetLatestDataResponse(TsdbEnvelope):
    data: Annotated[None, Field(description="No payload; null in every sample.")] = None


class DeletePointMetadataResponse(TsdbEnvelope):
    data: Annotated[int | None, Field(description="ID of the job; it can be larger than 2^53.")] = None


class FilterAssetLatestDataRequest(TwinModel):
    modelId: Annotated[str, Field(description="Thing model of the assets; mandatory in this operation.")]
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointId: Annotated[str, Field(description="Identifier of the one measurement point whose value is compared.")]
    operator: Annotated[
        TsdbOperator,
        Field(
            description="How the latest value is compared with `valueFilter`: equal, not equal, greater, less, greater or equal, less or equal, between two values, one of several values."
        ),
    ]
    valueFilter: Annotated[
        str | float,
        Field(
            description="What the value is compared with: two values for `between`, any number for `in`, one for the other operators. They have the type of the measurement point. Text by the page; official sample code sends a single number as it is."
        ),
    ]
    timeWindow: Annotated[
        conint(ge=0) | str | None,
        Field(description="Only values of the last so many minutes. No restriction when left out, an empty text, or null as official sample code sends it."),
    ] = None
    ifWithLocalTime: Annotated[bool | str | None, Field(description="Whether rows carry `localtime`; not by default.")] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None


class GetAssetAiDataWithAggregationLogicRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Thing model of the assets; official sample code also sends null.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIdsWithLogic: Annotated[
        str,
        Field(
            description="Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`, `sum`, `max`, `min`, `first` and `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times points."
        ),
    ]
    interval: Annotated[
        conint(ge=0, le=1440) | str,
        Field(
            description="Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function. Programs in production send the number as text."
        ),
    ]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range, itself included in the aggregation: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`; itself not included in the aggregation.")]
    pageSize: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000. Programs in production send the number as text."
        ),
    ] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None


class GetAssetAiRawDataRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Thing model of the assets; official sample code also sends null.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIds: Annotated[str, Field(description="Identifiers of the measurement points. At most 3,000 series, that is assets times points.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    pageSize: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000. Programs in production send the number as text."
        ),
    ] = None
    withQuality: Annotated[bool | str | None, Field(description="Whether rows carry the quality indicator; not by default.")] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None
    boundaryType: Annotated[
        TsdbBoundaryType | None,
        Field(
            description="For points whose data are stored compressed, what to return: `inside` (default) the stored values of the range, `outside` those and the neighbours just before and after it, `interpolated` those and interpolated values at its two ends, `sample` interpolated values at every `interval`. Since 2.2.0. Official sample code also sends null."
        ),
    ] = None
    interval: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Seconds between interpolated values with `boundaryType` `sample`; 60 by default. Since 2.2.0. Official sample code also sends null."
        ),
    ] = None
    interpolation: Annotated[
        str | None,
        Field(
            description="How values are interpolated: `linear` between the two neighbours (numbers only), `previous` the one before, `near` the nearest, `after` the next one. The reference page capitalizes these words, the official samples do not. Since 2.2.0. Null in official sample code that needs none."
        ),
    ] = None


class GetAssetCurrentDayElectricPowerRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Thing model of the assets; official sample code also sends null.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIds: Annotated[str, Field(description="Identifiers of the measurement points. At most 3,000 series, that is assets times points.")]
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None


class GetAssetDiDataDurationsRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Thing model of the assets; official sample code also sends null.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIds: Annotated[str, Field(description="Identifiers of the DI measurement points. At most 10 series, that is assets times points.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    status: Annotated[
        str | None, Field(description="Report only these states, such as `0,1`. With a filter `Unknown` is left out too. Official sample code also sends null.")
    ] = None
    ifWithUnknown: Annotated[
        bool | str | None, Field(description="Whether periods without a known state are reported with the status `Unknown`; they are by default.")
    ] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of local times: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat4 | None,
        Field(
            description="Shape of the answer, as in the other operations; its effect on durations is not documented. Programs in production send the number as text."
        ),
    ] = None


class GetAssetDiDataRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Thing model of the assets; official sample code also sends null.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIds: Annotated[str, Field(description="Identifiers of the DI measurement points. At most 10 series, that is assets times points.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    interval: Annotated[int | str | None, Field(description="Sent by the official samples of documentation 2.3.0; no page says what it does.")] = None
    pageSize: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Sent by the official samples of documentation 2.3.0; presumably the most values to return for each series, as in the other operations. Programs in production send the number as text."
        ),
    ] = None
    autoInterpolate: Annotated[
        bool | str | None, Field(description="Whether the last earlier state is looked up when none is stored at `startTime`; not by default.")
    ] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat5 | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None


class GetAssetElectricPowerDataRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Thing model of the assets; official sample code also sends null.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIdsWithLogic: Annotated[
        str,
        Field(
            description="Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`, `sum`, `max`, `min`, `first` and `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times points."
        ),
    ]
    interval: Annotated[
        conint(ge=0, le=1440) | str,
        Field(
            description="Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function. Programs in production send the number as text."
        ),
    ]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range, itself included in the aggregation: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`; itself not included in the aggregation.")]
    pageSize: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000. Programs in production send the number as text."
        ),
    ] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat5 | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None


class GetAssetGenericDataRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Thing model of the assets; official sample code also sends null.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIds: Annotated[str, Field(description="Identifiers of the measurement points. At most 3,000 series, that is assets times points.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    pageSize: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000. Programs in production send the number as text."
        ),
    ] = None
    withQuality: Annotated[bool | str | None, Field(description="Whether rows carry the quality indicator; not by default.")] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat5 | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None
    boundaryType: Annotated[
        TsdbBoundaryType | None,
        Field(
            description="For points whose data are stored compressed, what to return: `inside` (default) the stored values of the range, `outside` those and the neighbours just before and after it, `interpolated` those and interpolated values at its two ends, `sample` interpolated values at every `interval`. Since 2.2.0. Official sample code also sends null."
        ),
    ] = None
    interval: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Seconds between interpolated values with `boundaryType` `sample`; 60 by default. Since 2.2.0. Official sample code also sends null."
        ),
    ] = None
    interpolation: Annotated[
        str | None,
        Field(
            description="How values are interpolated: `linear` between the two neighbours (numbers only), `previous` the one before, `near` the nearest, `after` the next one. The reference page capitalizes these words, the official samples do not. Since 2.2.0. Null in official sample code that needs none."
        ),
    ] = None


class GetAssetLatestDataRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Thing model of the assets; official sample code also sends null.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIds: Annotated[str, Field(description="Identifiers of the measurement points. At most 3,000 series, that is assets times points.")]
    timeWindow: Annotated[
        conint(ge=0) | str | None,
        Field(description="Only values of the last so many minutes. No restriction when left out, an empty text, or null as official sample code sends it."),
    ] = None
    ifWithLocalTime: Annotated[bool | str | None, Field(description="Whether rows carry `localtime`; not by default.")] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat5 | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None


class GetAssetRawDataByTimeRangeRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Thing model of the assets; official sample code also sends null.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIds: Annotated[str, Field(description="Identifiers of the measurement points. At most 3,000 series, that is assets times points.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`. Not included, according to documentation 2.4 and later.")]
    pageSize: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000. Programs in production send the number as text."
        ),
    ] = None
    orderBy: Annotated[
        TsdbOrder | None, Field(description="Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by.")
    ] = None
    withQuality: Annotated[bool | str | None, Field(description="Whether rows carry the quality indicator; not by default.")] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat5 | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None
    type: Annotated[
        TsdbStorageType | None,
        Field(
            description="Read only values of this kind of storage. What is returned without it is not documented. Since 2.2.0. Official sample code also sends null."
        ),
    ] = None
    boundaryType: Annotated[
        TsdbBoundaryType | None,
        Field(
            description="For points whose data are stored compressed, what to return: `inside` (default) the stored values of the range, `outside` those and the neighbours just before and after it, `interpolated` those and interpolated values at its two ends, `sample` interpolated values at every `interval`. Since 2.2.0. Official sample code also sends null."
        ),
    ] = None
    interval: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Seconds between interpolated values with `boundaryType` `sample`; 60 by default. Since 2.2.0. Official sample code also sends null."
        ),
    ] = None
    interpolation: Annotated[
        str | None,
        Field(
            description="How values are interpolated: `linear` between the two neighbours (numbers only), `previous` the one before, `near` the nearest, `after` the next one. The reference page capitalizes these words, the official samples do not. Since 2.2.0. Null in official sample code that needs none."
        ),
    ] = None


class GetAssetUnformattedDataRequest(TwinModel):
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIds: Annotated[str, Field(description="Identifier of the point; one only, in spite of the name.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    pageSize: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Programs in production send the number as text."
        ),
    ] = None
    orderBy: Annotated[
        TsdbOrder | None, Field(description="Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by.")
    ] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat5 | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None


class GetAssetUnifiedRawDataRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Thing model of the assets.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIds: Annotated[
        str, Field(description="Identifiers of the measurement points, standard and non-standard ones. At most 3,000 series, that is assets times points.")
    ]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    pageSize: Annotated[
        conint(ge=1) | str | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000. Programs in production send the number as text."
        ),
    ] = None
    orderBy: Annotated[
        TsdbOrder | None, Field(description="Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by.")
    ] = None
    withQuality: Annotated[bool | str | None, Field(description="Whether rows of standard points carry the quality indicator; not by default.")] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat5 | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None
    boundaryType: Annotated[
        TsdbBoundaryType | None,
        Field(
            description="For standard points whose data are stored compressed, what to return: `inside` (default) the stored values of the range, `outside` those and the neighbours just before and after it, `interpolated` those and interpolated values at its two ends, `sample` interpolated values at every `interval`."
        ),
    ] = None
    interval: Annotated[conint(ge=1) | str | None, Field(description="Seconds between interpolated values with `boundaryType` `sample`; 60 by default.")] = None
    interpolation: Annotated[
        str | None,
        Field(
            description="How values are interpolated: `linear` between the two neighbours (numbers only), `previous` the one before, `near` the nearest, `after` the next one. The reference page capitalizes these words, the official samples do not."
        ),
    ] = None


class GetLastChangedDataRequest(TwinModel):
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    pointIds: Annotated[str, Field(description="Identifiers of the measurement points.")]
    ifWithLocalTime: Annotated[bool | str | None, Field(description="Whether rows carry `localtime`; not by default.")] = None
    localTimeAccuracy: Annotated[bool | str | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    localTimeFormat: Annotated[
        TsdbLocalTimeFormat | None, Field(description="Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.")
    ] = None
    itemFormat: Annotated[
        TsdbItemFormat | ItemFormat5 | None,
        Field(
            description="Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2 one object of parallel arrays per series. Programs in production send the number as text."
        ),
    ] = None


class ResubmitDataDeletionJobResponse(TsdbEnvelope):
    data: Annotated[str | None, Field(description="`success` when the job is submitted again.")] = None


class SubmitDataDeletionJobResponse(TsdbEnvelope):
    data: Annotated[int | None, Field(description="ID of the deletion job; it can be larger than 2^53.")] = None


class TsdbDeadDataItems(TwinModel):
    items: Annotated[list[TsdbDeadDataResult], Field(description="One object per point that has data.")]


class TsdbDeletionJob(TwinModel):
    id: Annotated[str, Field(description="ID of the job.")]
    status: Annotated[TsdbDeletionStatus, Field(description="State of the job: 0 submitted, 1 running, 2 finished, 3 suspended, 4 cancelled, 5 failed.")]
    modelId: Annotated[str | None, Field(description="Thing model of the points.")] = None
    assetIds: Annotated[str | None, Field(description="Asset IDs of the devices whose values are deleted, separated by commas.")] = None
    measurement: Annotated[str | None, Field(description="Identifier of the measurement point.")] = None
    startTime: Annotated[str | None, Field(description="Start of the range, in milliseconds since the epoch, as text.")] = None
    endTime: Annotated[str | None, Field(description="End of the range, in milliseconds since the epoch, as text.")] = None
    launchTime: Annotated[str | None, Field(description="When the job began, such as `2026-05-14T02:11:05.120+0000`.")] = None
    finishTime: Annotated[str | None, Field(description="When the job ended, in the form of `launchTime`.")] = None
    operator: Annotated[str | None, Field(description="Name of the user who submitted the job.")] = None


class TsdbDeletionJobPage(TwinModel):
    total: Annotated[int, Field(description="Jobs in the whole result.")]
    pageNum: Annotated[int, Field(description="Number of this page.")]
    pageSize: Annotated[int, Field(description="Jobs per page.")]
    list_: Annotated[list[TsdbDeletionJob], Field(alias="list", description="The jobs.")]


class TsdbDurationRow(TwinModel):
    scanEndTimestamp: Annotated[
        int,
        Field(
            description="Time of the last stored value that was scanned, in milliseconds since the epoch. Later values are not counted; a scan ends after 640,000 values."
        ),
    ]
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    pointId: Annotated[str, Field(description="Identifier of the measurement point.")]
    durations: Annotated[list[TsdbStatusDuration], Field(description="One entry per state.")]


class TsdbItems(TwinModel):
    items: Annotated[list[TsdbSeries | TsdbRow], Field(description="Rows or series.")]


class CheckDeadDataResponse(TsdbEnvelope):
    data: Annotated[TsdbDeadDataItems | None, Field(description="The checked points that have data.")] = None


class FilterAssetLatestDataResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetAssetAiDataWithAggregationLogicResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetAssetAiRawDataResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetAssetCurrentDayElectricPowerResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetAssetDiDataResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetAssetElectricPowerDataResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetAssetGenericDataResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetAssetLatestDataResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetAssetRawDataByTimeRangeResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetAssetUnformattedDataResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetAssetUnifiedRawDataResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class GetDataDeletionDetailsResponse(TsdbEnvelope):
    data: Annotated[TsdbDeletionJobPage | None, Field(description="The page.")] = None


class GetLastChangedDataResponse(TsdbEnvelope):
    data: Annotated[TsdbItems | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class TsdbDurationItems(TwinModel):
    items: Annotated[list[TsdbDurationRow], Field(description="One object per asset and point.")]


class GetAssetDiDataDurationsResponse(TsdbEnvelope):
    data: Annotated[TsdbDurationItems | None, Field(description="One object per asset and point.")] = None
