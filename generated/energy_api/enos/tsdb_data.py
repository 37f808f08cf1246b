# Generated from specs/: do not edit.
"""Time series and latest values of assets, from the EnOS time series database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import UNSET, Argument, Envelope, Operation, Pagination, Request, Truncation, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from energy_api.enos.models import (
        CheckDeadDataResponse,
        DeleteAssetLatestDataResponse,
        DeletePointMetadataResponse,
        FilterAssetLatestDataResponse,
        GetAssetAiDataWithAggregationLogicResponse,
        GetAssetAiRawDataResponse,
        GetAssetCurrentDayElectricPowerResponse,
        GetAssetDiDataDurationsResponse,
        GetAssetDiDataResponse,
        GetAssetElectricPowerDataResponse,
        GetAssetGenericDataResponse,
        GetAssetLatestDataResponse,
        GetAssetRawDataByTimeRangeResponse,
        GetAssetUnformattedDataResponse,
        GetAssetUnifiedRawDataResponse,
        GetDataDeletionDetailsResponse,
        GetLastChangedDataResponse,
        ResubmitDataDeletionJobResponse,
        SubmitDataDeletionJobResponse,
        TsdbBoundaryType,
        TsdbDeadDataQuery,
        TsdbItemFormat,
        TsdbLocalTimeFormat,
        TsdbOperator,
        TsdbOrder,
        TsdbStorageType,
    )

_ERRORS = {80400: "invalid", 80401: "permission", 80500: "server"}  # of every operation here


class check_dead_data:
    """Find out which measurement points have not changed for longer than they should."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="check_dead_data",
        operation_id="checkDeadData",
        method="POST",
        path="/tsdb-service/v2.1/data/latest/check-dead",
        summary="Find out which measurement points have not changed for longer than they should.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-data-api/zh_CN/2.2.0/v2.1/check_dead_data.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/checkDeadData.py"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-data-api/en/2.4.0/v2.1/check_dead_data.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CheckDeadDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="payload", wire="payload", place="body", kind="list[model:TsdbDeadDataQuery]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        payload: Sequence[TsdbDeadDataQuery | Mapping[str, Any]],
    ) -> Request:
        """Find out which measurement points have not changed for longer than they should.

        A point is dead if its last change is longer ago than the given interval. Answers with the last change of each point, dead or not; a
        point without data is left out. Only for points that are set up for it: on EnOS Cloud in the console, on EnOS Edge by the tag
        `needCheckDead=true` of the point in the model. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            payload: The points, each with its interval.
        """
        return check_dead_data.OPERATION.request(
            org_id=org_id,
            payload=payload,
        )

    @staticmethod
    def decode(content: bytes) -> CheckDeadDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CheckDeadDataResponse = check_dead_data.OPERATION.decode(content)
        return answer


class delete_asset_latest_data:
    """Delete the latest values of measurement points."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="delete_asset_latest_data",
        operation_id="deleteAssetLatestData",
        method="POST",
        path="/tsdb-service/v2.1/latest",
        summary="Delete the latest values of measurement points.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        limits={"series": 3000},
        since="2.1.0",
        until="2.4.4",
        source=[{"kind": "docs", "page": "tsdb_service/v2.1/delete_asset_latest_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DeleteAssetLatestDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
    ) -> Request:
        """Delete the latest values of measurement points.

        Deletes the latest value of each given point of each given asset. At most 3,000 series (assets times points) per request. Needs
        write permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to clear.
            point_ids: Measurement points to clear. At most 3,000 series, that is assets times points.
        """
        return delete_asset_latest_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteAssetLatestDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteAssetLatestDataResponse = delete_asset_latest_data.OPERATION.decode(content)
        return answer


class delete_point_metadata:
    """Delete a measurement point from the schema of the time series database."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="delete_point_metadata",
        operation_id="deletePointMetadata",
        method="POST",
        path="/tsdb-service/v2.1/data/meta-delete",
        summary="Delete a measurement point from the schema of the time series database.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.3.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-data-api/en/2.3.0/v2.1/delete_point_metadata.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java: tsdbdata/v2_1/DeletePointMetadata.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DeletePointMetadataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="body", required=True),
            Argument(name="point_id", wire="pointId", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_id: str,
        point_id: str,
    ) -> Request:
        """Delete a measurement point from the schema of the time series database.

        Starts a job that removes the point for good, at a time of its own choosing, and answers with its ID. Before that, take the point
        out of all storage policies, stop its data from coming in, or the job fails, and delete its stored values, or they may turn up again
        when the point is made anew. In documentation 2.3.0 for installations with cumulative update 2. Needs write permission on the
        assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_id: Thing model of the point.
            point_id: Identifier of the measurement point.
        """
        return delete_point_metadata.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            point_id=point_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeletePointMetadataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeletePointMetadataResponse = delete_point_metadata.OPERATION.decode(content)
        return answer


class filter_asset_latest_data:
    """Find the assets whose latest value of one point meets a condition."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="filter_asset_latest_data",
        operation_id="filterAssetLatestData",
        method="POST",
        path="/tsdb-service/v2.1/latest/filter",
        summary="Find the assets whose latest value of one point meets a condition.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "tsdb_service/v2.1/filter_asset_latest_data.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/filterAssetLatestData_V2_1.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/tsdbDataApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="FilterAssetLatestDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="body", required=True),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_id", wire="pointId", place="body", required=True),
            Argument(name="operator", wire="operator", place="body", required=True),
            Argument(name="value_filter", wire="valueFilter", place="body", style="comma", required=True),
            Argument(name="time_window", wire="timeWindow", place="body", kind=" | None"),
            Argument(name="if_with_local_time", wire="ifWithLocalTime", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_id: str,
        asset_ids: Sequence[str],
        point_id: str,
        operator: TsdbOperator | str,
        value_filter: Sequence[str],
        time_window: int | str | None | Unset = UNSET,
        if_with_local_time: bool | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
    ) -> Request:
        """Find the assets whose latest value of one point meets a condition.

        Compares the latest value of a single point of many assets and returns those for which the comparison holds; `timeWindow` leaves out
        values that are older. `modelId` is mandatory here. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_id: Thing model of the assets; mandatory in this operation.
            asset_ids: Asset IDs of the devices to read.
            point_id: Identifier of the one measurement point whose value is compared.
            operator: How the latest value is compared with `valueFilter`: equal, not equal, greater, less, greater or equal, less or equal,
                between two values, one of several values.
            value_filter: What the value is compared with: two values for `between`, any number for `in`, one for the other operators. They
                have the type of the measurement point. Text by the page; official sample code sends a single number as it is.
            time_window: Only values of the last so many minutes. No restriction when left out, an empty text, or null as official sample
                code sends it.
            if_with_local_time: Whether rows carry `localtime`; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
        """
        return filter_asset_latest_data.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            asset_ids=asset_ids,
            point_id=point_id,
            operator=operator,
            value_filter=value_filter,
            time_window=time_window,
            if_with_local_time=if_with_local_time,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
        )

    @staticmethod
    def decode(content: bytes) -> FilterAssetLatestDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: FilterAssetLatestDataResponse = filter_asset_latest_data.OPERATION.decode(content)
        return answer


class get_asset_ai_data_with_aggregation_logic:
    """Get minute-normalized AI values, aggregated on request."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_ai_data_with_aggregation_logic",
        operation_id="getAssetAiDataWithAggregationLogic",
        method="POST",
        path="/tsdb-service/v2.1/ai-normalized",
        summary="Get minute-normalized AI values, aggregated on request.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "tsdb_service/v2.1/get_asset_ai_data_with_aggregation_logic.md"},
            {"kind": "client", "page": "a program in production of 2023 that evaluates wind turbines"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getAssetAIDataWithAggregationLogic_V2_1.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetAiDataWithAggregationLogicResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids_with_logic", wire="pointIdsWithLogic", place="body", style="comma", required=True),
            Argument(name="interval", wire="interval", place="body", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="body", kind=" | None"),
            Argument(name="page_size", wire="pageSize", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids_with_logic: Sequence[str],
        interval: int | str,
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None | Unset = UNSET,
        page_size: int | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
    ) -> Request:
        """Get minute-normalized AI values, aggregated on request.

        Returns the minute-level normalized values of AI points, or with `interval` above 0 one aggregate per interval. An aggregate stands
        under its function and point, such as `avg(activePower)`. The aggregated range is [startTime, endTime): the value at `startTime`
        counts, the one at `endTime` does not. Values are sorted by time, oldest first. At most 3,000 series (assets times points) per
        request, and assets times points times `pageSize` at most 640,000. There is no paging: each series ends silently after `pageSize`
        values (1,000 by default). Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids_with_logic: Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`,
                `sum`, `max`, `min`, `first` and `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times
                points.
            interval: Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function.
                Programs in production send the number as text.
            start_time: Start of the range, itself included in the aggregation: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or
                with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`; itself not included in the aggregation.
            model_id: Thing model of the assets; official sample code also sends null.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000. Programs in production send the number as text.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
        """
        return get_asset_ai_data_with_aggregation_logic.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids_with_logic=point_ids_with_logic,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetAiDataWithAggregationLogicResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetAiDataWithAggregationLogicResponse = get_asset_ai_data_with_aggregation_logic.OPERATION.decode(content)
        return answer


class get_asset_ai_raw_data:
    """Get raw values of AI points within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_ai_raw_data",
        operation_id="getAssetAiRawData",
        method="POST",
        path="/tsdb-service/v2.1/ai",
        summary="Get raw values of AI points within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "tsdb_service/v2.1/get_asset_ai_raw_data.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getAssetAIRawData_V2_1.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetAiRawDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="body", kind=" | None"),
            Argument(name="page_size", wire="pageSize", place="body"),
            Argument(name="with_quality", wire="withQuality", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
            Argument(name="boundary_type", wire="boundaryType", place="body", kind=" | None"),
            Argument(name="interval", wire="interval", place="body", kind=" | None"),
            Argument(name="interpolation", wire="interpolation", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None | Unset = UNSET,
        page_size: int | str | None = None,
        with_quality: bool | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
        boundary_type: TsdbBoundaryType | str | None | Unset = UNSET,
        interval: int | str | None | Unset = UNSET,
        interpolation: str | None | Unset = UNSET,
    ) -> Request:
        """Get raw values of AI points within a time range.

        Returns AI (analog) values as they were stored. The values of one series are sorted by time, oldest first. At most 3,000 series
        (assets times points) per request, and assets times points times `pageSize` at most 640,000. There is no paging: each series ends
        silently after `pageSize` values (1,000 by default). Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets; official sample code also sends null.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000. Programs in production send the number as text.
            with_quality: Whether rows carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
            boundary_type: For points whose data are stored compressed, what to return: `inside` (default) the stored values of the range,
                `outside` those and the neighbours just before and after it, `interpolated` those and interpolated values at its two ends,
                `sample` interpolated values at every `interval`. Since 2.2.0. Official sample code also sends null.
            interval: Seconds between interpolated values with `boundaryType` `sample`; 60 by default. Since 2.2.0. Official sample code
                also sends null.
            interpolation: How values are interpolated: `linear` between the two neighbours (numbers only), `previous` the one before,
                `near` the nearest, `after` the next one. The reference page capitalizes these words, the official samples do not. Since
                2.2.0. Null in official sample code that needs none.
        """
        return get_asset_ai_raw_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            with_quality=with_quality,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
            boundary_type=boundary_type,
            interval=interval,
            interpolation=interpolation,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetAiRawDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetAiRawDataResponse = get_asset_ai_raw_data.OPERATION.decode(content)
        return answer


class get_asset_current_day_electric_power:
    """Get the energy produced or consumed since midnight."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_current_day_electric_power",
        operation_id="getAssetCurrentDayElectricPower",
        method="POST",
        path="/tsdb-service/v2.1/electric-power/current-day",
        summary="Get the energy produced or consumed since midnight.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        limits={"series": 3000},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "tsdb_service/v2.1/get_asset_current_day_electric_power.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getAssetCurrentDayElectricPower_V2_1.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetCurrentDayElectricPowerResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="model_id", wire="modelId", place="body", kind=" | None"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        model_id: str | None | Unset = UNSET,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
    ) -> Request:
        """Get the energy produced or consumed since midnight.

        Returns, for each asset and PI point, the sum since 00:00 of the current day in the local time of the device. It stands under
        `sum(POINT)`. At most 3,000 series (assets times points) per request. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            model_id: Thing model of the assets; official sample code also sends null.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
        """
        return get_asset_current_day_electric_power.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
            model_id=model_id,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetCurrentDayElectricPowerResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetCurrentDayElectricPowerResponse = get_asset_current_day_electric_power.OPERATION.decode(content)
        return answer


class get_asset_di_data:
    """Get the changes of state (DI) points within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_di_data",
        operation_id="getAssetDiData",
        method="POST",
        path="/tsdb-service/v2.1/di",
        summary="Get the changes of state (DI) points within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", begin="startTime", end="endTime"),
        limits={"series": 10},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "tsdb_service/v2.1/get_asset_di_data.md"},
            {"kind": "client", "page": "a program in production of 2023 that evaluates wind turbines"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getAssetDIData_V2_1.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetDiDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="body", kind=" | None"),
            Argument(name="interval", wire="interval", place="body"),
            Argument(name="page_size", wire="pageSize", place="body"),
            Argument(name="auto_interpolate", wire="autoInterpolate", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None | Unset = UNSET,
        interval: int | str | None = None,
        page_size: int | str | None = None,
        auto_interpolate: bool | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
    ) -> Request:
        """Get the changes of state (DI) points within a time range.

        Returns the stored states without repetitions: a value appears only where it differs from the one before. When nothing is stored at
        `startTime`, the service can look back up to 30 days for the last state (`autoInterpolate`) and returns it with `startTime` as its
        timestamp. Values are sorted by time, oldest first. At most 10 series (assets times points) per request, and no page describes a
        `pageSize`. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids: Identifiers of the DI measurement points. At most 10 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets; official sample code also sends null.
            interval: Sent by the official samples of documentation 2.3.0; no page says what it does.
            page_size: Sent by the official samples of documentation 2.3.0; presumably the most values to return for each series, as in the
                other operations. Programs in production send the number as text.
            auto_interpolate: Whether the last earlier state is looked up when none is stored at `startTime`; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
        """
        return get_asset_di_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            interval=interval,
            page_size=page_size,
            auto_interpolate=auto_interpolate,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetDiDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetDiDataResponse = get_asset_di_data.OPERATION.decode(content)
        return answer


class get_asset_di_data_durations:
    """Get how long each state of DI points lasted within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_di_data_durations",
        operation_id="getAssetDiDataDurations",
        method="POST",
        path="/tsdb-service/v2.1/di/duration",
        summary="Get how long each state of DI points lasted within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            items="data.items", series=("assetId", "pointId"), scanned="scanEndTimestamp", spent="durations.duration", begin="startTime", end="endTime"
        ),
        limits={"series": 10},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "tsdb_service/v2.1/get_asset_di_data_durations.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getAssetDIDataDuration_V2_1.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetDiDataDurationsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="body", kind=" | None"),
            Argument(name="status", wire="status", place="body", kind=" | None", style="comma"),
            Argument(name="if_with_unknown", wire="ifWithUnknown", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None | Unset = UNSET,
        status: Sequence[str] | None | Unset = UNSET,
        if_with_unknown: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
    ) -> Request:
        """Get how long each state of DI points lasted within a time range.

        Adds up, for each asset and point, the time spent in each state. One scan covers at most 640,000 stored values; if there are more,
        it stops, and `scanEndTimestamp` says how far it came: ask again from there. At most 10 series (assets times points) per request.
        Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids: Identifiers of the DI measurement points. At most 10 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets; official sample code also sends null.
            status: Report only these states, such as `0,1`. With a filter `Unknown` is left out too. Official sample code also sends null.
            if_with_unknown: Whether periods without a known state are reported with the status `Unknown`; they are by default.
            local_time_format: Form of local times: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer, as in the other operations; its effect on durations is not documented. Programs in production
                send the number as text.
        """
        return get_asset_di_data_durations.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            status=status,
            if_with_unknown=if_with_unknown,
            local_time_format=local_time_format,
            item_format=item_format,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetDiDataDurationsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetDiDataDurationsResponse = get_asset_di_data_durations.OPERATION.decode(content)
        return answer


class get_asset_electric_power_data:
    """Get produced or consumed energy within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_electric_power_data",
        operation_id="getAssetElectricPowerData",
        method="POST",
        path="/tsdb-service/v2.1/electric-power",
        summary="Get produced or consumed energy within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "tsdb_service/v2.1/get_asset_electric_power_data.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getAssetElectricPowerData_V2_1.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetElectricPowerDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids_with_logic", wire="pointIdsWithLogic", place="body", style="comma", required=True),
            Argument(name="interval", wire="interval", place="body", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="body", kind=" | None"),
            Argument(name="page_size", wire="pageSize", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids_with_logic: Sequence[str],
        interval: int | str,
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None | Unset = UNSET,
        page_size: int | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
    ) -> Request:
        """Get produced or consumed energy within a time range.

        Returns the energy values of PI points, or with `interval` above 0 one aggregate per interval. An aggregate stands under its
        function and point, such as `sum(energyOut)`. The aggregated range is [startTime, endTime): the value at `startTime` counts, the one
        at `endTime` does not. Values are sorted by time, oldest first. At most 3,000 series (assets times points) per request, and assets
        times points times `pageSize` at most 640,000. There is no paging: each series ends silently after `pageSize` values (1,000 by
        default). Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids_with_logic: Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`,
                `sum`, `max`, `min`, `first` and `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times
                points.
            interval: Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function.
                Programs in production send the number as text.
            start_time: Start of the range, itself included in the aggregation: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or
                with an offset, `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`; itself not included in the aggregation.
            model_id: Thing model of the assets; official sample code also sends null.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000. Programs in production send the number as text.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
        """
        return get_asset_electric_power_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids_with_logic=point_ids_with_logic,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetElectricPowerDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetElectricPowerDataResponse = get_asset_electric_power_data.OPERATION.decode(content)
        return answer


class get_asset_generic_data:
    """Get values of generic points within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_generic_data",
        operation_id="getAssetGenericData",
        method="POST",
        path="/tsdb-service/v2.1/generic",
        summary="Get values of generic points within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "tsdb_service/v2.1/get_asset_generic_data.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getAssetGenericData_V2_1.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetGenericDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="body", kind=" | None"),
            Argument(name="page_size", wire="pageSize", place="body"),
            Argument(name="with_quality", wire="withQuality", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
            Argument(name="boundary_type", wire="boundaryType", place="body", kind=" | None"),
            Argument(name="interval", wire="interval", place="body", kind=" | None"),
            Argument(name="interpolation", wire="interpolation", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None | Unset = UNSET,
        page_size: int | str | None = None,
        with_quality: bool | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
        boundary_type: TsdbBoundaryType | str | None | Unset = UNSET,
        interval: int | str | None | Unset = UNSET,
        interpolation: str | None | Unset = UNSET,
    ) -> Request:
        """Get values of generic points within a time range.

        Returns the values of points whose storage type is generic. The values of one series are sorted by time, oldest first. At most 3,000
        series (assets times points) per request, and assets times points times `pageSize` at most 640,000. There is no paging: each series
        ends silently after `pageSize` values (1,000 by default). Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets; official sample code also sends null.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000. Programs in production send the number as text.
            with_quality: Whether rows carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
            boundary_type: For points whose data are stored compressed, what to return: `inside` (default) the stored values of the range,
                `outside` those and the neighbours just before and after it, `interpolated` those and interpolated values at its two ends,
                `sample` interpolated values at every `interval`. Since 2.2.0. Official sample code also sends null.
            interval: Seconds between interpolated values with `boundaryType` `sample`; 60 by default. Since 2.2.0. Official sample code
                also sends null.
            interpolation: How values are interpolated: `linear` between the two neighbours (numbers only), `previous` the one before,
                `near` the nearest, `after` the next one. The reference page capitalizes these words, the official samples do not. Since
                2.2.0. Null in official sample code that needs none.
        """
        return get_asset_generic_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            with_quality=with_quality,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
            boundary_type=boundary_type,
            interval=interval,
            interpolation=interpolation,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetGenericDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetGenericDataResponse = get_asset_generic_data.OPERATION.decode(content)
        return answer


class get_asset_latest_data:
    """Get the latest values of measurement points."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_latest_data",
        operation_id="getAssetLatestData",
        method="POST",
        path="/tsdb-service/v2.1/latest",
        summary="Get the latest values of measurement points.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        limits={"series": 3000},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "tsdb_service/v2.1/get_asset_latest_data.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getAssetLatestData_V2_1.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetLatestDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="model_id", wire="modelId", place="body", kind=" | None"),
            Argument(name="time_window", wire="timeWindow", place="body", kind=" | None"),
            Argument(name="if_with_local_time", wire="ifWithLocalTime", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        model_id: str | None | Unset = UNSET,
        time_window: int | str | None | Unset = UNSET,
        if_with_local_time: bool | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
    ) -> Request:
        """Get the latest values of measurement points.

        Returns the newest stored value of each given point of each given asset; `timeWindow` leaves out values that are older. At most
        3,000 series (assets times points) per request. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            model_id: Thing model of the assets; official sample code also sends null.
            time_window: Only values of the last so many minutes. No restriction when left out, an empty text, or null as official sample
                code sends it.
            if_with_local_time: Whether rows carry `localtime`; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
        """
        return get_asset_latest_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
            model_id=model_id,
            time_window=time_window,
            if_with_local_time=if_with_local_time,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetLatestDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetLatestDataResponse = get_asset_latest_data.OPERATION.decode(content)
        return answer


class get_asset_raw_data_by_time_range:
    """Get raw values of measurement points within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_raw_data_by_time_range",
        operation_id="getAssetRawDataByTimeRange",
        method="POST",
        path="/tsdb-service/v2.1/raw",
        summary="Get raw values of measurement points within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "tsdb_service/v2.1/get_asset_raw_data_by_time_range.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getAssetRawDataByTimeRange_V2_1.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetRawDataByTimeRangeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="body", kind=" | None"),
            Argument(name="page_size", wire="pageSize", place="body"),
            Argument(name="order_by", wire="orderBy", place="body"),
            Argument(name="with_quality", wire="withQuality", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
            Argument(name="type", wire="type", place="body", kind=" | None"),
            Argument(name="boundary_type", wire="boundaryType", place="body", kind=" | None"),
            Argument(name="interval", wire="interval", place="body", kind=" | None"),
            Argument(name="interpolation", wire="interpolation", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None | Unset = UNSET,
        page_size: int | str | None = None,
        order_by: TsdbOrder | str | None = None,
        with_quality: bool | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
        type: TsdbStorageType | str | None | Unset = UNSET,
        boundary_type: TsdbBoundaryType | str | None | Unset = UNSET,
        interval: int | str | None | Unset = UNSET,
        interpolation: str | None | Unset = UNSET,
    ) -> Request:
        """Get raw values of measurement points within a time range.

        Returns values as they were stored, whatever the storage type of the point: AI, DI or generic. The values of one series are sorted
        by time, oldest first unless `orderBy` says otherwise. At most 3,000 series (assets times points) per request, and assets times
        points times `pageSize` at most 640,000. There is no paging: each series ends silently after `pageSize` values (1,000 by default).
        Since 2.2.0 minute-normalized and energy (PI) values are read too (`type`), and compressed data can be interpolated
        (`boundaryType`). Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`. Not included, according to documentation 2.4 and later.
            model_id: Thing model of the assets; official sample code also sends null.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000. Programs in production send the number as text.
            order_by: Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by.
            with_quality: Whether rows carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
            type: Read only values of this kind of storage. What is returned without it is not documented. Since 2.2.0. Official sample code
                also sends null.
            boundary_type: For points whose data are stored compressed, what to return: `inside` (default) the stored values of the range,
                `outside` those and the neighbours just before and after it, `interpolated` those and interpolated values at its two ends,
                `sample` interpolated values at every `interval`. Since 2.2.0. Official sample code also sends null.
            interval: Seconds between interpolated values with `boundaryType` `sample`; 60 by default. Since 2.2.0. Official sample code
                also sends null.
            interpolation: How values are interpolated: `linear` between the two neighbours (numbers only), `previous` the one before,
                `near` the nearest, `after` the next one. The reference page capitalizes these words, the official samples do not. Since
                2.2.0. Null in official sample code that needs none.
        """
        return get_asset_raw_data_by_time_range.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            order_by=order_by,
            with_quality=with_quality,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
            type=type,
            boundary_type=boundary_type,
            interval=interval,
            interpolation=interpolation,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetRawDataByTimeRangeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetRawDataByTimeRangeResponse = get_asset_raw_data_by_time_range.OPERATION.decode(content)
        return answer


class get_asset_unformatted_data:
    """Get unformatted values of one point within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_unformatted_data",
        operation_id="getAssetUnformattedData",
        method="POST",
        path="/tsdb-service/v2.1/unformatted",
        summary="Get unformatted values of one point within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-data-api/en/2.3.0/v2.1/get_asset_unformatted_data.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getAssetUnformattedData.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetUnformattedDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="local-or-offset"),
            Argument(name="page_size", wire="pageSize", place="body"),
            Argument(name="order_by", wire="orderBy", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: str,
        start_time: str | datetime,
        end_time: str | datetime,
        page_size: int | str | None = None,
        order_by: TsdbOrder | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
    ) -> Request:
        """Get unformatted values of one point within a time range.

        Unformatted data are values that come in without a point in a thing model, stored by a policy of their own. One point per request,
        of several assets. There is no paging: each series ends silently after `pageSize` values (1,000 by default). Needs read permission
        on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids: Identifier of the point; one only, in spite of the name.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Programs in production send the
                number as text.
            order_by: Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
        """
        return get_asset_unformatted_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            order_by=order_by,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetUnformattedDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetUnformattedDataResponse = get_asset_unformatted_data.OPERATION.decode(content)
        return answer


class get_asset_unified_raw_data:
    """Get raw values of standard and non-standard points within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_asset_unified_raw_data",
        operation_id="getAssetUnifiedRawData",
        method="POST",
        path="/tsdb-service/v2.1/unified-raw",
        summary="Get raw values of standard and non-standard points within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-data-api/en/2.4.4/v2.1/get_asset_unified_rawdata.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java: tsdbdata/v2_1/GetAssetUnifiedRawData.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetUnifiedRawDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="body"),
            Argument(name="page_size", wire="pageSize", place="body"),
            Argument(name="order_by", wire="orderBy", place="body"),
            Argument(name="with_quality", wire="withQuality", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
            Argument(name="boundary_type", wire="boundaryType", place="body"),
            Argument(name="interval", wire="interval", place="body"),
            Argument(name="interpolation", wire="interpolation", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | str | None = None,
        order_by: TsdbOrder | str | None = None,
        with_quality: bool | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
        boundary_type: TsdbBoundaryType | str | None = None,
        interval: int | str | None = None,
        interpolation: str | None = None,
    ) -> Request:
        """Get raw values of standard and non-standard points within a time range.

        Reads in one request points that the thing model defines and values that came in without such a definition (unformatted data).
        Interpolation (`boundaryType`, `interval`, `interpolation`) and `withQuality` concern standard points only. At most 3,000 series
        (assets times points) per request, and assets times points times `pageSize` at most 640,000. There is no paging: each series ends
        silently after `pageSize` values (1,000 by default). Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids: Identifiers of the measurement points, standard and non-standard ones. At most 3,000 series, that is assets times
                points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000. Programs in production send the number as text.
            order_by: Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by.
            with_quality: Whether rows of standard points carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
            boundary_type: For standard points whose data are stored compressed, what to return: `inside` (default) the stored values of the
                range, `outside` those and the neighbours just before and after it, `interpolated` those and interpolated values at its two
                ends, `sample` interpolated values at every `interval`.
            interval: Seconds between interpolated values with `boundaryType` `sample`; 60 by default.
            interpolation: How values are interpolated: `linear` between the two neighbours (numbers only), `previous` the one before,
                `near` the nearest, `after` the next one. The reference page capitalizes these words, the official samples do not.
        """
        return get_asset_unified_raw_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            order_by=order_by,
            with_quality=with_quality,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
            boundary_type=boundary_type,
            interval=interval,
            interpolation=interpolation,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetUnifiedRawDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetUnifiedRawDataResponse = get_asset_unified_raw_data.OPERATION.decode(content)
        return answer


class get_data_deletion_details:
    """List the deletion jobs of an organization with their states."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_data_deletion_details",
        operation_id="getDataDeletionDetails",
        method="GET",
        path="/tsdb-service/v2.1/data/delete-detail",
        summary="List the deletion jobs of an organization with their states.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        pagination=Pagination(style="page", place="query", at="pageNo", size="pageSize", items="data.list", total="data.total", first=1),
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-data-api/en/2.2.0/v2.1/get_data_deletion_details.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getDataDeletionDetails.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetDataDeletionDetailsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="query_id", wire="queryId", place="query"),
            Argument(name="id", wire="id", place="query"),
            Argument(name="page_no", wire="pageNo", place="query"),
            Argument(name="page_size", wire="pageSize", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        query_id: str | None = None,
        id: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
    ) -> Request:
        """List the deletion jobs of an organization with their states.

        Returns the jobs of one thing model or point, or all of the organization. The documentation up to 2.4.4 calls the filter `id`, later
        pages and all official samples `queryId`; the samples also give it the ID of a job. Assumed: total and list lie below `data`, as
        payloads do in this service. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            query_id: Only jobs of this thing model, of this point, or with this job ID. All jobs when left out.
            id: The same as `queryId`, under the name of documentation 2.2.0 to 2.4.4.
            page_no: Number of the page; the first page is 1.
            page_size: Jobs per page.
        """
        return get_data_deletion_details.OPERATION.request(
            org_id=org_id,
            query_id=query_id,
            id=id,
            page_no=page_no,
            page_size=page_size,
        )

    @staticmethod
    def decode(content: bytes) -> GetDataDeletionDetailsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetDataDeletionDetailsResponse = get_data_deletion_details.OPERATION.decode(content)
        return answer


class get_last_changed_data:
    """Get the last values of measurement points that differed from the ones before."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="get_last_changed_data",
        operation_id="getLastChangedData",
        method="POST",
        path="/tsdb-service/v2.1/data/last-changed",
        summary="Get the last values of measurement points that differed from the ones before.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-data-api/en/2.4.4/v2.1/get_last_changed_data.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/getLastChangedData.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetLastChangedDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="if_with_local_time", wire="ifWithLocalTime", place="body"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="body"),
            Argument(name="local_time_format", wire="localTimeFormat", place="body"),
            Argument(name="item_format", wire="itemFormat", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        if_with_local_time: bool | str | None = None,
        local_time_accuracy: bool | str | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | str | None = None,
    ) -> Request:
        """Get the last values of measurement points that differed from the ones before.

        Returns, for each given point of each given asset, the value and time of its last change. Only points that a storage policy for last
        changed records covers have one. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            point_ids: Identifiers of the measurement points.
            if_with_local_time: Whether rows carry `localtime`; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (usual when left out) one row per point and time, 1 one row per time with all its points, 2
                one object of parallel arrays per series. Programs in production send the number as text.
        """
        return get_last_changed_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            point_ids=point_ids,
            if_with_local_time=if_with_local_time,
            local_time_accuracy=local_time_accuracy,
            local_time_format=local_time_format,
            item_format=item_format,
        )

    @staticmethod
    def decode(content: bytes) -> GetLastChangedDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetLastChangedDataResponse = get_last_changed_data.OPERATION.decode(content)
        return answer


class resubmit_data_deletion_job:
    """Start a failed deletion job again."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="resubmit_data_deletion_job",
        operation_id="resubmitDataDeletionJob",
        method="PUT",
        path="/tsdb-service/v2.1/data/resubmit",
        summary="Start a failed deletion job again.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-data-api/en/2.2.0/v2.1/resubmit_data_deletion_job.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/resubmitDataDeletionJob.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ResubmitDataDeletionJobResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="job_id", wire="JobId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        job_id: str,
    ) -> Request:
        """Start a failed deletion job again.

        Only for jobs whose state is failed (5). Needs write permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            job_id: ID of the job, from `submitDataDeletionJob`.
        """
        return resubmit_data_deletion_job.OPERATION.request(
            org_id=org_id,
            job_id=job_id,
        )

    @staticmethod
    def decode(content: bytes) -> ResubmitDataDeletionJobResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ResubmitDataDeletionJobResponse = resubmit_data_deletion_job.OPERATION.decode(content)
        return answer


class submit_data_deletion_job:
    """Submit a job that deletes stored values of assets within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data",
        name="submit_data_deletion_job",
        operation_id="submitDataDeletionJob",
        method="POST",
        path="/tsdb-service/v2.1/data/tsdb-delete",
        summary="Submit a job that deletes stored values of assets within a time range.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-data-api/en/2.3.0/v2.1/submit_data_deletion_job.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: tsdbData/v2_1/submitDataDeletionJob.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SubmitDataDeletionJobResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="body", required=True),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="epoch-ms-text"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="epoch-ms-text"),
            Argument(name="point_id", wire="pointId", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_id: str,
        asset_ids: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        point_id: str | None = None,
    ) -> Request:
        """Submit a job that deletes stored values of assets within a time range.

        Starts a job that deletes history for good and answers with its ID; `getDataDeletionDetails` tells how it goes. Without `pointId`
        the values of all points of the model are deleted. Each call makes a job of its own. Needs write permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_id: Thing model of the points.
            asset_ids: Asset IDs of the devices whose values are deleted.
            start_time: Start of the range, in milliseconds since the epoch, as text.
            end_time: End of the range, in milliseconds since the epoch, as text.
            point_id: Identifier of the measurement point. All points of the model when left out.
        """
        return submit_data_deletion_job.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            asset_ids=asset_ids,
            start_time=start_time,
            end_time=end_time,
            point_id=point_id,
        )

    @staticmethod
    def decode(content: bytes) -> SubmitDataDeletionJobResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SubmitDataDeletionJobResponse = submit_data_deletion_job.OPERATION.decode(content)
        return answer
