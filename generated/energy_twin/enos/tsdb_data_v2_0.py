# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Annotated, Any, Dict

from pydantic import ConfigDict, Field

from energy_twin.base import TwinModel

from ._shared import TsdbOperator, TsdbOrder


class GetAssetAiDataWithAggregationLogicByPostRequestV20(TwinModel):
    orgId: Annotated[str, Field(description="Organization (OU) that owns the assets. In the form, not in the URL.")]
    modelId: Annotated[str | None, Field(description="Thing model of the assets.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    measurepointsWithLogic: Annotated[
        str,
        Field(
            description="Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`, `sum`, `max`, `min`, `first` and `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times points."
        ),
    ]
    interval: Annotated[
        int,
        Field(description="Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function.", ge=0, le=1440),
    ]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    pageSize: Annotated[
        int | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000.",
            ge=1,
        ),
    ] = None
    localTimeAccuracy: Annotated[bool | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    accessKey: Annotated[
        str | None,
        Field(
            description="Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in version 2.1 of the service."
        ),
    ] = None


class GetAssetAiRawDataByPostRequestV20(TwinModel):
    orgId: Annotated[str, Field(description="Organization (OU) that owns the assets. In the form, not in the URL.")]
    modelId: Annotated[str | None, Field(description="Thing model of the assets.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    measurepoints: Annotated[str, Field(description="Identifiers of the measurement points. At most 3,000 series, that is assets times points.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    pageSize: Annotated[
        int | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000.",
            ge=1,
        ),
    ] = None
    withQuality: Annotated[bool | None, Field(description="Whether rows carry the quality indicator; not by default.")] = None
    localTimeAccuracy: Annotated[bool | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    accessKey: Annotated[
        str | None,
        Field(
            description="Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in version 2.1 of the service."
        ),
    ] = None


class GetAssetCurrentDayElectricPowerByPostRequestV20(TwinModel):
    orgId: Annotated[str, Field(description="Organization (OU) that owns the assets. In the form, not in the URL.")]
    modelId: Annotated[str | None, Field(description="Thing model of the assets.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    measurepoints: Annotated[str, Field(description="Identifiers of the measurement points. At most 3,000 series, that is assets times points.")]
    localTimeAccuracy: Annotated[bool | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    accessKey: Annotated[
        str | None,
        Field(
            description="Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in version 2.1 of the service."
        ),
    ] = None


class GetAssetDiDataByPostRequestV20(TwinModel):
    orgId: Annotated[str, Field(description="Organization (OU) that owns the assets. In the form, not in the URL.")]
    modelId: Annotated[str | None, Field(description="Thing model of the assets.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    measurepoints: Annotated[str, Field(description="Identifiers of the DI measurement points. At most 10 series, that is assets times points.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    autoInterpolate: Annotated[
        bool | None, Field(description="Whether the last earlier state is looked up when none is stored at `startTime`; not by default.")
    ] = None
    localTimeAccuracy: Annotated[bool | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    accessKey: Annotated[
        str | None,
        Field(
            description="Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in version 2.1 of the service."
        ),
    ] = None


class GetAssetDiDataDurationsByPostRequestV20(TwinModel):
    orgId: Annotated[str, Field(description="Organization (OU) that owns the assets. In the form, not in the URL.")]
    modelId: Annotated[str | None, Field(description="Thing model of the assets.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    measurepoints: Annotated[str, Field(description="Identifiers of the DI measurement points. At most 10 series, that is assets times points.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    status: Annotated[str | None, Field(description="Report only these states, such as `0,1`. With a filter `Unknown` is left out too.")] = None
    ifWithUnknown: Annotated[
        bool | None, Field(description="Whether periods without a known state are reported with the status `Unknown`; they are by default.")
    ] = None


class GetAssetElectricPowerDataByPostRequestV20(TwinModel):
    orgId: Annotated[str, Field(description="Organization (OU) that owns the assets. In the form, not in the URL.")]
    modelId: Annotated[str | None, Field(description="Thing model of the assets.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    measurepointsWithLogic: Annotated[
        str,
        Field(
            description="Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`, `sum`, `max`, `min`, `first` and `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times points."
        ),
    ]
    interval: Annotated[
        int,
        Field(
            description="Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function. The page calls it mandatory, and its Java sample sends it; its two plain samples of this form leave it out.",
            ge=0,
            le=1440,
        ),
    ]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    pageSize: Annotated[
        int | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000.",
            ge=1,
        ),
    ] = None
    localTimeAccuracy: Annotated[bool | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    accessKey: Annotated[
        str | None,
        Field(
            description="Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in version 2.1 of the service."
        ),
    ] = None


class GetAssetGenericDataByPostRequestV20(TwinModel):
    orgId: Annotated[str, Field(description="Organization (OU) that owns the assets. In the form, not in the URL.")]
    modelId: Annotated[str | None, Field(description="Thing model of the assets.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    measurepoints: Annotated[str, Field(description="Identifiers of the measurement points. At most 3,000 series, that is assets times points.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    pageSize: Annotated[
        int | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000.",
            ge=1,
        ),
    ] = None
    withQuality: Annotated[bool | None, Field(description="Whether rows carry the quality indicator; not by default.")] = None
    localTimeAccuracy: Annotated[bool | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    accessKey: Annotated[
        str | None,
        Field(
            description="Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in version 2.1 of the service."
        ),
    ] = None


class GetAssetLatestDataByPostRequestV20(TwinModel):
    orgId: Annotated[str, Field(description="Organization (OU) that owns the assets. In the form, not in the URL.")]
    modelId: Annotated[str | None, Field(description="Thing model of the assets.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    measurepoints: Annotated[str, Field(description="Identifiers of the measurement points. At most 3,000 series, that is assets times points.")]
    timeWindow: Annotated[int | None, Field(description="Only values of the last so many minutes. No restriction when left out.", ge=0)] = None
    ifWithLocalTime: Annotated[bool | None, Field(description="Whether rows carry `localtime`; not by default.")] = None
    localTimeAccuracy: Annotated[bool | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    accessKey: Annotated[
        str | None,
        Field(
            description="Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in version 2.1 of the service."
        ),
    ] = None


class TsdbEnvelopeV20(TwinModel):
    status: Annotated[int, Field(description="0 for success; any other value is an error code.")]
    msg: Annotated[str | None, Field(description="Explanation of the code; `success` for success.")] = None
    submsg: Annotated[str | None, Field(description="Further explanation; empty or null for success.")] = None
    requestId: Annotated[str | None, Field(description="Identifier of this request; null in the documented answers.")] = None


class TsdbRowV20(TwinModel):
    model_config = ConfigDict(
        extra="allow",
    )
    __annotations__ = {
        "__pydantic_extra__": Dict[str, Any],
    }
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    timestamp: Annotated[int, Field(description="Time of the value in milliseconds since the epoch.")]
    localtime: Annotated[
        str | None,
        Field(
            description="The same time in the zone of the device, without an offset: `2026-05-14 10:00:00`, or `5/14/2026 10:00:00 AM` in part of the examples. Null when the range was given with an offset."
        ),
    ] = None
    quality: Annotated[str | int | None, Field(description="Quality indicator of the value, where `withQuality` asked for it.")] = None


class TsdbStatusDurationV20(TwinModel):
    status: Annotated[int | str, Field(description="Value of the point, or `Unknown` for time without a known state.")]
    duration: Annotated[int, Field(description="Milliseconds in this state between `startTime` and `scanEndTimestamp`.")]


class TsdbUnifiedRowV20(TwinModel):
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


class TsdbUnifiedSeriesV20(TwinModel):
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    pointId: Annotated[str, Field(description="Identifier of the measurement point.")]
    localTime: Annotated[list[str | None] | None, Field(description="Times in the zone of the device.")] = None
    timestamp: Annotated[list[int], Field(description="Times in milliseconds since the epoch.")]
    value: Annotated[list[Any], Field(description="Values; numbers may come as text.")]
    dataQuality: Annotated[list[str | int | None] | None, Field(description="Quality indicators of the values.")] = None


class FilterAssetLatestDataByPostRequestV20(TwinModel):
    orgId: Annotated[str, Field(description="Organization (OU) that owns the assets. In the form, not in the URL.")]
    modelId: Annotated[str, Field(description="Thing model of the assets; mandatory in this operation.")]
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    measurepoint: Annotated[str, Field(description="Identifier of the one measurement point whose value is compared.")]
    pointId: Annotated[str | None, Field(description="The point, under the name that the sample of the page sends.")] = None
    operator: Annotated[
        TsdbOperator,
        Field(
            description="How the latest value is compared with `valueFilter`: equal, not equal, greater, less, greater or equal, less or equal, between two values, one of several values."
        ),
    ]
    valueFilter: Annotated[
        str,
        Field(
            description="What the value is compared with: two values for `between`, any number for `in`, one for the other operators. They have the type of the measurement point."
        ),
    ]
    timeWindow: Annotated[int | None, Field(description="Only values of the last so many minutes. No restriction when left out.", ge=0)] = None
    ifWithLocalTime: Annotated[bool | None, Field(description="Whether rows carry `localtime`; not by default.")] = None
    localTimeAccuracy: Annotated[bool | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    accessKey: Annotated[
        str | None,
        Field(
            description="Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in version 2.1 of the service."
        ),
    ] = None


class GetAssetRawDataByTimeRangeByPostRequestV20(TwinModel):
    orgId: Annotated[str, Field(description="Organization (OU) that owns the assets. In the form, not in the URL.")]
    modelId: Annotated[str | None, Field(description="Thing model of the assets.")] = None
    assetIds: Annotated[str, Field(description="Asset IDs of the devices to read.")]
    measurepoints: Annotated[str, Field(description="Identifiers of the measurement points. At most 3,000 series, that is assets times points.")]
    startTime: Annotated[
        str,
        Field(
            description="Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets."
        ),
    ]
    endTime: Annotated[str, Field(description="End of the range, in the same form as `startTime`.")]
    pageSize: Annotated[
        int | None,
        Field(
            description="Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed 640,000.",
            ge=1,
        ),
    ] = None
    orderBy: Annotated[
        TsdbOrder | None, Field(description="Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by.")
    ] = None
    withQuality: Annotated[bool | None, Field(description="Whether rows carry the quality indicator; not by default.")] = None
    localTimeAccuracy: Annotated[bool | None, Field(description="Whether times come with milliseconds; to the second by default.")] = None
    accessKey: Annotated[
        str | None,
        Field(
            description="Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in version 2.1 of the service."
        ),
    ] = None


class TsdbDurationRowV20(TwinModel):
    scanEndTimestamp: Annotated[
        int,
        Field(
            description="Time of the last stored value that was scanned, in milliseconds since the epoch. Later values are not counted; a scan ends after 640,000 values."
        ),
    ]
    assetId: Annotated[str, Field(description="Asset ID of the device.")]
    measurepoint: Annotated[str, Field(description="Identifier of the measurement point.")]
    durations: Annotated[list[TsdbStatusDurationV20], Field(description="One entry per state.")]


class TsdbItemsV20(TwinModel):
    items: Annotated[list[TsdbRowV20] | None, Field(description="One row per asset, point and time.")] = None
    data: Annotated[
        list[TsdbRowV20] | None,
        Field(description="The same rows, under the name that the examples for ranges with an offset show for AI, generic and raw values."),
    ] = None


class TsdbUnifiedItemsV20(TwinModel):
    items: Annotated[list[TsdbUnifiedSeriesV20 | TsdbUnifiedRowV20] | None, Field(description="Rows or series.")] = None
    data: Annotated[
        list[TsdbUnifiedSeriesV20 | TsdbUnifiedRowV20] | None, Field(description="The same, under the name that some answers of other operations show.")
    ] = None


class FilterAssetLatestDataResponseV20(TsdbEnvelopeV20):
    data: Annotated[TsdbItemsV20 | None, Field(description="Rows, one per asset, point and time.")] = None


class GetAssetAiDataWithAggregationLogicResponseV20(TsdbEnvelopeV20):
    data: Annotated[TsdbItemsV20 | None, Field(description="Rows, one per asset, point and time.")] = None


class GetAssetAiRawDataResponseV20(TsdbEnvelopeV20):
    data: Annotated[TsdbItemsV20 | None, Field(description="Rows, one per asset, point and time.")] = None


class GetAssetCurrentDayElectricPowerResponseV20(TsdbEnvelopeV20):
    data: Annotated[TsdbItemsV20 | None, Field(description="Rows, one per asset, point and time.")] = None


class GetAssetDiDataResponseV20(TsdbEnvelopeV20):
    data: Annotated[TsdbItemsV20 | None, Field(description="Rows, one per asset, point and time.")] = None


class GetAssetElectricPowerDataResponseV20(TsdbEnvelopeV20):
    data: Annotated[TsdbItemsV20 | None, Field(description="Rows, one per asset, point and time.")] = None


class GetAssetGenericDataResponseV20(TsdbEnvelopeV20):
    data: Annotated[TsdbItemsV20 | None, Field(description="Rows, one per asset, point and time.")] = None


class GetAssetLatestDataResponseV20(TsdbEnvelopeV20):
    data: Annotated[TsdbItemsV20 | None, Field(description="Rows, one per asset, point and time.")] = None


class GetAssetRawDataByTimeRangeResponseV20(TsdbEnvelopeV20):
    data: Annotated[TsdbItemsV20 | None, Field(description="Rows, one per asset, point and time.")] = None


class GetAssetUnifiedRawDataResponseV20(TwinModel):
    status: Annotated[int | None, Field(description="0 for success; any other value is an error code.")] = None
    code: Annotated[int | None, Field(description="The same code, under the name of the newer generation.")] = None
    msg: Annotated[str | None, Field(description="Explanation of the code.")] = None
    submsg: Annotated[str | None, Field(description="Further explanation; empty or null for success.")] = None
    requestId: Annotated[str | None, Field(description="Identifier of this request.")] = None
    data: Annotated[TsdbUnifiedItemsV20 | None, Field(description="Rows or series, as `itemFormat` says.")] = None


class TsdbDurationItemsV20(TwinModel):
    items: Annotated[list[TsdbDurationRowV20], Field(description="One object per asset and point.")]


class GetAssetDiDataDurationsResponseV20(TsdbEnvelopeV20):
    data: Annotated[TsdbDurationItemsV20 | None, Field(description="One object per asset and point.")] = None
