# Generated from specs/: do not edit.
"""Time series and latest values of assets, in the older version 2.0 of the service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from energy_core import Argument, Envelope, Operation, Request, Truncation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from energy_api.enos.models import (
        FilterAssetLatestDataResponseV20,
        GetAssetAiDataWithAggregationLogicResponseV20,
        GetAssetAiRawDataResponseV20,
        GetAssetCurrentDayElectricPowerResponseV20,
        GetAssetDiDataDurationsResponseV20,
        GetAssetDiDataResponseV20,
        GetAssetElectricPowerDataResponseV20,
        GetAssetGenericDataResponseV20,
        GetAssetLatestDataResponseV20,
        GetAssetRawDataByTimeRangeResponseV20,
        GetAssetUnifiedRawDataResponseV20,
        TsdbBoundaryType,
        TsdbItemFormat,
        TsdbLocalTimeFormat,
        TsdbOperator,
        TsdbOrder,
    )

_ERRORS = {400: "invalid", 430: "invalid", 701: "server", 702: "server"}  # of every operation here


class filter_asset_latest_data:
    """Find the assets whose latest value of one point meets a condition."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="filter_asset_latest_data",
        operation_id="filterAssetLatestDataV20",
        method="GET",
        path="/tsdb-service/v2.0/latest/filter",
        summary="Find the assets whose latest value of one point meets a condition.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/filter_asset_latest_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="FilterAssetLatestDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="query", required=True),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="measurepoint", wire="measurepoint", place="query", required=True),
            Argument(name="operator", wire="operator", place="query", required=True),
            Argument(name="value_filter", wire="valueFilter", place="query", style="comma", required=True),
            Argument(name="time_window", wire="timeWindow", place="query"),
            Argument(name="if_with_local_time", wire="ifWithLocalTime", place="query"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="query"),
            Argument(name="access_key", wire="accessKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_id: str,
        asset_ids: Sequence[str],
        measurepoint: str,
        operator: TsdbOperator | str,
        value_filter: Sequence[str],
        time_window: int | None = None,
        if_with_local_time: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Find the assets whose latest value of one point meets a condition.

        Compares the latest value of a single point of many assets and returns those for which the comparison holds; `timeWindow` leaves out
        values that are older. `modelId` is mandatory here. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_id: Thing model of the assets; mandatory in this operation.
            asset_ids: Asset IDs of the devices to read.
            measurepoint: Identifier of the one measurement point whose value is compared.
            operator: How the latest value is compared with `valueFilter`: equal, not equal, greater, less, greater or equal, less or equal,
                between two values, one of several values.
            value_filter: What the value is compared with: two values for `between`, any number for `in`, one for the other operators. They
                have the type of the measurement point.
            time_window: Only values of the last so many minutes. No restriction when left out.
            if_with_local_time: Whether rows carry `localtime`; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return filter_asset_latest_data.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            asset_ids=asset_ids,
            measurepoint=measurepoint,
            operator=operator,
            value_filter=value_filter,
            time_window=time_window,
            if_with_local_time=if_with_local_time,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> FilterAssetLatestDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: FilterAssetLatestDataResponseV20 = filter_asset_latest_data.OPERATION.decode(content)
        return answer


class filter_asset_latest_data_by_post:
    """Find the assets whose latest value of one point meets a condition, asked for by a form."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="filter_asset_latest_data_by_post",
        operation_id="filterAssetLatestDataByPostV20",
        method="POST",
        path="/tsdb-service/v2.0/latest/filter",
        summary="Find the assets whose latest value of one point meets a condition, asked for by a form.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/filter_asset_latest_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="FilterAssetLatestDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="form", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="form", required=True),
            Argument(name="asset_ids", wire="assetIds", place="form", style="comma", required=True),
            Argument(name="measurepoint", wire="measurepoint", place="form", required=True),
            Argument(name="operator", wire="operator", place="form", required=True),
            Argument(name="value_filter", wire="valueFilter", place="form", style="comma", required=True),
            Argument(name="time_window", wire="timeWindow", place="form"),
            Argument(name="if_with_local_time", wire="ifWithLocalTime", place="form"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="form"),
            Argument(name="access_key", wire="accessKey", place="form"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_id: str,
        asset_ids: Sequence[str],
        measurepoint: str,
        operator: TsdbOperator | str,
        value_filter: Sequence[str],
        time_window: int | None = None,
        if_with_local_time: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Find the assets whose latest value of one point meets a condition, asked for by a form.

        The same as `filterAssetLatestData`, with the parameters in a form instead of the URL, for requests with many assets. The page names
        multipart/form-data as the content type but prints the fields as JSON. Its sample calls the point `pointId`; table and program say
        `measurepoint`. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the assets. In the form, not in the URL.
            model_id: Thing model of the assets; mandatory in this operation.
            asset_ids: Asset IDs of the devices to read.
            measurepoint: Identifier of the one measurement point whose value is compared.
            operator: How the latest value is compared with `valueFilter`: equal, not equal, greater, less, greater or equal, less or equal,
                between two values, one of several values.
            value_filter: What the value is compared with: two values for `between`, any number for `in`, one for the other operators. They
                have the type of the measurement point.
            time_window: Only values of the last so many minutes. No restriction when left out.
            if_with_local_time: Whether rows carry `localtime`; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return filter_asset_latest_data_by_post.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            asset_ids=asset_ids,
            measurepoint=measurepoint,
            operator=operator,
            value_filter=value_filter,
            time_window=time_window,
            if_with_local_time=if_with_local_time,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> FilterAssetLatestDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: FilterAssetLatestDataResponseV20 = filter_asset_latest_data_by_post.OPERATION.decode(content)
        return answer


class get_asset_ai_data_with_aggregation_logic:
    """Get minute-normalized AI values, aggregated on request."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_ai_data_with_aggregation_logic",
        operation_id="getAssetAiDataWithAggregationLogicV20",
        method="GET",
        path="/tsdb-service/v2.0/ai-normalized",
        summary="Get minute-normalized AI values, aggregated on request.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_ai_data_with_aggregation_logic.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetAiDataWithAggregationLogicResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="measurepoints_with_logic", wire="measurepointsWithLogic", place="query", style="comma", required=True),
            Argument(name="interval", wire="interval", place="query", required=True),
            Argument(name="start_time", wire="startTime", place="query", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="query", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="query"),
            Argument(name="page_size", wire="pageSize", place="query"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="query"),
            Argument(name="access_key", wire="accessKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints_with_logic: Sequence[str],
        interval: int,
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get minute-normalized AI values, aggregated on request.

        Returns the minute-level normalized values of AI points, or with `interval` above 0 one aggregate per interval. An aggregate stands
        under its function and point, such as `avg(activePower)`. The aggregated range is [startTime, endTime): the value at `startTime`
        counts, the one at `endTime` does not. Values are sorted by time, oldest first. `localtime` is null when the range is given with an
        offset. At most 3,000 series (assets times points) per request, and assets times points times `pageSize` at most 640,000. There is
        no paging: each series ends silently after `pageSize` values (1,000 by default). Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            measurepoints_with_logic: Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`,
                `sum`, `max`, `min`, `first` and `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times
                points.
            interval: Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_ai_data_with_aggregation_logic.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints_with_logic=measurepoints_with_logic,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetAiDataWithAggregationLogicResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetAiDataWithAggregationLogicResponseV20 = get_asset_ai_data_with_aggregation_logic.OPERATION.decode(content)
        return answer


class get_asset_ai_data_with_aggregation_logic_by_post:
    """Get minute-normalized AI values, aggregated on request, asked for by a form."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_ai_data_with_aggregation_logic_by_post",
        operation_id="getAssetAiDataWithAggregationLogicByPostV20",
        method="POST",
        path="/tsdb-service/v2.0/ai-normalized",
        summary="Get minute-normalized AI values, aggregated on request, asked for by a form.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_ai_data_with_aggregation_logic.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="GetAssetAiDataWithAggregationLogicResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="form", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="form", style="comma", required=True),
            Argument(name="measurepoints_with_logic", wire="measurepointsWithLogic", place="form", style="comma", required=True),
            Argument(name="interval", wire="interval", place="form", required=True),
            Argument(name="start_time", wire="startTime", place="form", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="form", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="form"),
            Argument(name="page_size", wire="pageSize", place="form"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="form"),
            Argument(name="access_key", wire="accessKey", place="form"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints_with_logic: Sequence[str],
        interval: int,
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get minute-normalized AI values, aggregated on request, asked for by a form.

        The same as `getAssetAiDataWithAggregationLogic`, with the parameters in a form instead of the URL, for requests with many assets.
        The page names multipart/form-data as the content type but prints the fields as JSON. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the assets. In the form, not in the URL.
            asset_ids: Asset IDs of the devices to read.
            measurepoints_with_logic: Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`,
                `sum`, `max`, `min`, `first` and `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times
                points.
            interval: Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_ai_data_with_aggregation_logic_by_post.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints_with_logic=measurepoints_with_logic,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetAiDataWithAggregationLogicResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetAiDataWithAggregationLogicResponseV20 = get_asset_ai_data_with_aggregation_logic_by_post.OPERATION.decode(content)
        return answer


class get_asset_ai_raw_data:
    """Get raw values of AI points within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_ai_raw_data",
        operation_id="getAssetAiRawDataV20",
        method="GET",
        path="/tsdb-service/v2.0/ai",
        summary="Get raw values of AI points within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_ai_raw_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetAiRawDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="query", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="query", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="query", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="query"),
            Argument(name="page_size", wire="pageSize", place="query"),
            Argument(name="with_quality", wire="withQuality", place="query"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="query"),
            Argument(name="access_key", wire="accessKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | None = None,
        with_quality: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get raw values of AI points within a time range.

        Returns AI (analog) values as they were stored. The values of one series are sorted by time, oldest first. `localtime` is null when
        the range is given with an offset. At most 3,000 series (assets times points) per request, and assets times points times `pageSize`
        at most 640,000. There is no paging: each series ends silently after `pageSize` values (1,000 by default). Needs read permission on
        the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000.
            with_quality: Whether rows carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_ai_raw_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            with_quality=with_quality,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetAiRawDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetAiRawDataResponseV20 = get_asset_ai_raw_data.OPERATION.decode(content)
        return answer


class get_asset_ai_raw_data_by_post:
    """Get raw values of AI points within a time range, asked for by a form."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_ai_raw_data_by_post",
        operation_id="getAssetAiRawDataByPostV20",
        method="POST",
        path="/tsdb-service/v2.0/ai",
        summary="Get raw values of AI points within a time range, asked for by a form.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_ai_raw_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="GetAssetAiRawDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="form", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="form", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="form", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="form", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="form", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="form"),
            Argument(name="page_size", wire="pageSize", place="form"),
            Argument(name="with_quality", wire="withQuality", place="form"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="form"),
            Argument(name="access_key", wire="accessKey", place="form"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | None = None,
        with_quality: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get raw values of AI points within a time range, asked for by a form.

        The same as `getAssetAiRawData`, with the parameters in a form instead of the URL, for requests with many assets. The page names
        multipart/form-data as the content type but prints the fields as JSON. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the assets. In the form, not in the URL.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000.
            with_quality: Whether rows carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_ai_raw_data_by_post.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            with_quality=with_quality,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetAiRawDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetAiRawDataResponseV20 = get_asset_ai_raw_data_by_post.OPERATION.decode(content)
        return answer


class get_asset_current_day_electric_power:
    """Get the energy produced or consumed since midnight."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_current_day_electric_power",
        operation_id="getAssetCurrentDayElectricPowerV20",
        method="GET",
        path="/tsdb-service/v2.0/electric-power/current-day",
        summary="Get the energy produced or consumed since midnight.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        limits={"series": 3000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_current_day_electric_power.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetCurrentDayElectricPowerResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="query", style="comma", required=True),
            Argument(name="model_id", wire="modelId", place="query"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="query"),
            Argument(name="access_key", wire="accessKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        model_id: str | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get the energy produced or consumed since midnight.

        Returns, for each asset and PI point, the sum since 00:00 of the current day in the local time of the device. It stands under
        `sum(POINT)`. At most 3,000 series (assets times points) per request. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            model_id: Thing model of the assets.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_current_day_electric_power.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            model_id=model_id,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetCurrentDayElectricPowerResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetCurrentDayElectricPowerResponseV20 = get_asset_current_day_electric_power.OPERATION.decode(content)
        return answer


class get_asset_current_day_electric_power_by_post:
    """Get the energy produced or consumed since midnight, asked for by a form."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_current_day_electric_power_by_post",
        operation_id="getAssetCurrentDayElectricPowerByPostV20",
        method="POST",
        path="/tsdb-service/v2.0/electric-power/current-day",
        summary="Get the energy produced or consumed since midnight, asked for by a form.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        limits={"series": 3000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_current_day_electric_power.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="GetAssetCurrentDayElectricPowerResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="form", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="form", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="form", style="comma", required=True),
            Argument(name="model_id", wire="modelId", place="form"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="form"),
            Argument(name="access_key", wire="accessKey", place="form"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        model_id: str | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get the energy produced or consumed since midnight, asked for by a form.

        The same as `getAssetCurrentDayElectricPower`, with the parameters in a form instead of the URL, for requests with many assets. The
        page names multipart/form-data as the content type but prints the fields as JSON. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the assets. In the form, not in the URL.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            model_id: Thing model of the assets.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_current_day_electric_power_by_post.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            model_id=model_id,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetCurrentDayElectricPowerResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetCurrentDayElectricPowerResponseV20 = get_asset_current_day_electric_power_by_post.OPERATION.decode(content)
        return answer


class get_asset_di_data:
    """Get the changes of state (DI) points within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_di_data",
        operation_id="getAssetDiDataV20",
        method="GET",
        path="/tsdb-service/v2.0/di",
        summary="Get the changes of state (DI) points within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        limits={"series": 10},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_di_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetDiDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="query", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="query", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="query", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="query"),
            Argument(name="auto_interpolate", wire="autoInterpolate", place="query"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="query"),
            Argument(name="access_key", wire="accessKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        auto_interpolate: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get the changes of state (DI) points within a time range.

        Returns the stored states without repetitions: a value appears only where it differs from the one before. When nothing is stored at
        `startTime`, the service can look back up to 30 days for the last state (`autoInterpolate`) and returns it with `startTime` as its
        timestamp. Values are sorted by time, oldest first. `localtime` is null when the range is given with an offset. At most 10 series
        (assets times points) per request, and there is no `pageSize`. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the DI measurement points. At most 10 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            auto_interpolate: Whether the last earlier state is looked up when none is stored at `startTime`; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_di_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            auto_interpolate=auto_interpolate,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetDiDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetDiDataResponseV20 = get_asset_di_data.OPERATION.decode(content)
        return answer


class get_asset_di_data_by_post:
    """Get the changes of state (DI) points within a time range, asked for by a form."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_di_data_by_post",
        operation_id="getAssetDiDataByPostV20",
        method="POST",
        path="/tsdb-service/v2.0/di",
        summary="Get the changes of state (DI) points within a time range, asked for by a form.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        limits={"series": 10},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_di_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="GetAssetDiDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="form", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="form", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="form", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="form", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="form", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="form"),
            Argument(name="auto_interpolate", wire="autoInterpolate", place="form"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="form"),
            Argument(name="access_key", wire="accessKey", place="form"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        auto_interpolate: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get the changes of state (DI) points within a time range, asked for by a form.

        The same as `getAssetDiData`, with the parameters in a form instead of the URL, for requests with many assets. The page names
        multipart/form-data as the content type but prints the fields as JSON. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the assets. In the form, not in the URL.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the DI measurement points. At most 10 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            auto_interpolate: Whether the last earlier state is looked up when none is stored at `startTime`; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_di_data_by_post.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            auto_interpolate=auto_interpolate,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetDiDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetDiDataResponseV20 = get_asset_di_data_by_post.OPERATION.decode(content)
        return answer


class get_asset_di_data_durations:
    """Get how long each state of DI points lasted within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_di_data_durations",
        operation_id="getAssetDiDataDurationsV20",
        method="GET",
        path="/tsdb-service/v2.0/di/duration",
        summary="Get how long each state of DI points lasted within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            items="data.items", series=("assetId", "measurepoint"), scanned="scanEndTimestamp", spent="durations.duration", begin="startTime", end="endTime"
        ),
        limits={"series": 10},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_di_data_durations.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetDiDataDurationsResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="query", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="query", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="query", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="query"),
            Argument(name="status", wire="status", place="query", style="comma"),
            Argument(name="if_with_unknown", wire="ifWithUnknown", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        status: Sequence[str] | None = None,
        if_with_unknown: bool | None = None,
    ) -> Request:
        """Get how long each state of DI points lasted within a time range.

        Adds up, for each asset and point, the time spent in each state. One scan covers at most 640,000 stored values; if there are more,
        it stops, and `scanEndTimestamp` says how far it came: ask again from there. At most 10 series (assets times points) per request.
        Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the DI measurement points. At most 10 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            status: Report only these states, such as `0,1`. With a filter `Unknown` is left out too.
            if_with_unknown: Whether periods without a known state are reported with the status `Unknown`; they are by default.
        """
        return get_asset_di_data_durations.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            status=status,
            if_with_unknown=if_with_unknown,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetDiDataDurationsResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetDiDataDurationsResponseV20 = get_asset_di_data_durations.OPERATION.decode(content)
        return answer


class get_asset_di_data_durations_by_post:
    """Get how long each state of DI points lasted within a time range, asked for by a form."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_di_data_durations_by_post",
        operation_id="getAssetDiDataDurationsByPostV20",
        method="POST",
        path="/tsdb-service/v2.0/di/duration",
        summary="Get how long each state of DI points lasted within a time range, asked for by a form.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            items="data.items", series=("assetId", "measurepoint"), scanned="scanEndTimestamp", spent="durations.duration", begin="startTime", end="endTime"
        ),
        limits={"series": 10},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_di_data_durations.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="GetAssetDiDataDurationsResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="form", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="form", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="form", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="form", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="form", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="form"),
            Argument(name="status", wire="status", place="form", style="comma"),
            Argument(name="if_with_unknown", wire="ifWithUnknown", place="form"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        status: Sequence[str] | None = None,
        if_with_unknown: bool | None = None,
    ) -> Request:
        """Get how long each state of DI points lasted within a time range, asked for by a form.

        The same as `getAssetDiDataDurations`, with the parameters in a form instead of the URL, for requests with many assets. The page
        names multipart/form-data as the content type but prints the fields as lines. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the assets. In the form, not in the URL.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the DI measurement points. At most 10 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            status: Report only these states, such as `0,1`. With a filter `Unknown` is left out too.
            if_with_unknown: Whether periods without a known state are reported with the status `Unknown`; they are by default.
        """
        return get_asset_di_data_durations_by_post.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            status=status,
            if_with_unknown=if_with_unknown,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetDiDataDurationsResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetDiDataDurationsResponseV20 = get_asset_di_data_durations_by_post.OPERATION.decode(content)
        return answer


class get_asset_electric_power_data:
    """Get produced or consumed energy within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_electric_power_data",
        operation_id="getAssetElectricPowerDataV20",
        method="GET",
        path="/tsdb-service/v2.0/electric-power",
        summary="Get produced or consumed energy within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_electric_power_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetElectricPowerDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="measurepoints_with_logic", wire="measurepointsWithLogic", place="query", style="comma", required=True),
            Argument(name="interval", wire="interval", place="query", required=True),
            Argument(name="start_time", wire="startTime", place="query", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="query", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="query"),
            Argument(name="page_size", wire="pageSize", place="query"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="query"),
            Argument(name="access_key", wire="accessKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints_with_logic: Sequence[str],
        interval: int,
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get produced or consumed energy within a time range.

        Returns the energy values of PI points, or with `interval` above 0 one aggregate per interval. An aggregate stands under its
        function and point, such as `sum(energyOut)`. The aggregated range is [startTime, endTime): the value at `startTime` counts, the one
        at `endTime` does not. Values are sorted by time, oldest first. `localtime` is null when the range is given with an offset. At most
        3,000 series (assets times points) per request, and assets times points times `pageSize` at most 640,000. There is no paging: each
        series ends silently after `pageSize` values (1,000 by default). Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            measurepoints_with_logic: Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`,
                `sum`, `max`, `min`, `first` and `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times
                points.
            interval: Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_electric_power_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints_with_logic=measurepoints_with_logic,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetElectricPowerDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetElectricPowerDataResponseV20 = get_asset_electric_power_data.OPERATION.decode(content)
        return answer


class get_asset_electric_power_data_by_post:
    """Get produced or consumed energy within a time range, asked for by a form."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_electric_power_data_by_post",
        operation_id="getAssetElectricPowerDataByPostV20",
        method="POST",
        path="/tsdb-service/v2.0/electric-power",
        summary="Get produced or consumed energy within a time range, asked for by a form.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_electric_power_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="GetAssetElectricPowerDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="form", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="form", style="comma", required=True),
            Argument(name="measurepoints_with_logic", wire="measurepointsWithLogic", place="form", style="comma", required=True),
            Argument(name="interval", wire="interval", place="form", required=True),
            Argument(name="start_time", wire="startTime", place="form", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="form", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="form"),
            Argument(name="page_size", wire="pageSize", place="form"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="form"),
            Argument(name="access_key", wire="accessKey", place="form"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints_with_logic: Sequence[str],
        interval: int,
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get produced or consumed energy within a time range, asked for by a form.

        The same as `getAssetElectricPowerData`, with the parameters in a form instead of the URL, for requests with many assets. The page
        names multipart/form-data as the content type but prints the fields as JSON. `interval` is mandatory, although the samples leave it
        out. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the assets. In the form, not in the URL.
            asset_ids: Asset IDs of the devices to read.
            measurepoints_with_logic: Measurement points, each in an aggregate function, such as `avg(activePower)`: one of `count`, `avg`,
                `sum`, `max`, `min`, `first` and `last`. With `interval` 0 the bare identifiers. At most 3,000 series, that is assets times
                points.
            interval: Length of an aggregation interval in minutes. 0 stands for no aggregation; above 0 every point needs a function. The
                page calls it mandatory, and its Java sample sends it; its two plain samples of this form leave it out.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_electric_power_data_by_post.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints_with_logic=measurepoints_with_logic,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetElectricPowerDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetElectricPowerDataResponseV20 = get_asset_electric_power_data_by_post.OPERATION.decode(content)
        return answer


class get_asset_generic_data:
    """Get values of generic points within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_generic_data",
        operation_id="getAssetGenericDataV20",
        method="GET",
        path="/tsdb-service/v2.0/generic",
        summary="Get values of generic points within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_generic_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetGenericDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="query", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="query", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="query", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="query"),
            Argument(name="page_size", wire="pageSize", place="query"),
            Argument(name="with_quality", wire="withQuality", place="query"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="query"),
            Argument(name="access_key", wire="accessKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | None = None,
        with_quality: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get values of generic points within a time range.

        Returns the values of points whose storage type is generic. The values of one series are sorted by time, oldest first. `localtime`
        is null when the range is given with an offset. At most 3,000 series (assets times points) per request, and assets times points
        times `pageSize` at most 640,000. There is no paging: each series ends silently after `pageSize` values (1,000 by default). Needs
        read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000.
            with_quality: Whether rows carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_generic_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            with_quality=with_quality,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetGenericDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetGenericDataResponseV20 = get_asset_generic_data.OPERATION.decode(content)
        return answer


class get_asset_generic_data_by_post:
    """Get values of generic points within a time range, asked for by a form."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_generic_data_by_post",
        operation_id="getAssetGenericDataByPostV20",
        method="POST",
        path="/tsdb-service/v2.0/generic",
        summary="Get values of generic points within a time range, asked for by a form.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_generic_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="GetAssetGenericDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="form", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="form", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="form", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="form", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="form", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="form"),
            Argument(name="page_size", wire="pageSize", place="form"),
            Argument(name="with_quality", wire="withQuality", place="form"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="form"),
            Argument(name="access_key", wire="accessKey", place="form"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | None = None,
        with_quality: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get values of generic points within a time range, asked for by a form.

        The same as `getAssetGenericData`, with the parameters in a form instead of the URL, for requests with many assets. The page names
        multipart/form-data as the content type but prints the fields as JSON. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the assets. In the form, not in the URL.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000.
            with_quality: Whether rows carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_generic_data_by_post.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            with_quality=with_quality,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetGenericDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetGenericDataResponseV20 = get_asset_generic_data_by_post.OPERATION.decode(content)
        return answer


class get_asset_latest_data:
    """Get the latest values of measurement points."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_latest_data",
        operation_id="getAssetLatestDataV20",
        method="GET",
        path="/tsdb-service/v2.0/latest",
        summary="Get the latest values of measurement points.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        limits={"series": 3000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_latest_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetLatestDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="query", style="comma", required=True),
            Argument(name="model_id", wire="modelId", place="query"),
            Argument(name="time_window", wire="timeWindow", place="query"),
            Argument(name="if_with_local_time", wire="ifWithLocalTime", place="query"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="query"),
            Argument(name="access_key", wire="accessKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        model_id: str | None = None,
        time_window: int | None = None,
        if_with_local_time: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get the latest values of measurement points.

        Returns the newest stored value of each given point of each given asset; `timeWindow` leaves out values that are older. At most
        3,000 series (assets times points) per request. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            model_id: Thing model of the assets.
            time_window: Only values of the last so many minutes. No restriction when left out.
            if_with_local_time: Whether rows carry `localtime`; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_latest_data.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            model_id=model_id,
            time_window=time_window,
            if_with_local_time=if_with_local_time,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetLatestDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetLatestDataResponseV20 = get_asset_latest_data.OPERATION.decode(content)
        return answer


class get_asset_latest_data_by_post:
    """Get the latest values of measurement points, asked for by a form."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_latest_data_by_post",
        operation_id="getAssetLatestDataByPostV20",
        method="POST",
        path="/tsdb-service/v2.0/latest",
        summary="Get the latest values of measurement points, asked for by a form.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        limits={"series": 3000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_latest_data.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="GetAssetLatestDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="form", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="form", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="form", style="comma", required=True),
            Argument(name="model_id", wire="modelId", place="form"),
            Argument(name="time_window", wire="timeWindow", place="form"),
            Argument(name="if_with_local_time", wire="ifWithLocalTime", place="form"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="form"),
            Argument(name="access_key", wire="accessKey", place="form"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        model_id: str | None = None,
        time_window: int | None = None,
        if_with_local_time: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get the latest values of measurement points, asked for by a form.

        The same as `getAssetLatestData`, with the parameters in a form instead of the URL, for requests with many assets. The page names
        multipart/form-data as the content type but prints the fields as JSON. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the assets. In the form, not in the URL.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            model_id: Thing model of the assets.
            time_window: Only values of the last so many minutes. No restriction when left out.
            if_with_local_time: Whether rows carry `localtime`; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_latest_data_by_post.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            model_id=model_id,
            time_window=time_window,
            if_with_local_time=if_with_local_time,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetLatestDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetLatestDataResponseV20 = get_asset_latest_data_by_post.OPERATION.decode(content)
        return answer


class get_asset_raw_data_by_time_range:
    """Get raw values of measurement points within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_raw_data_by_time_range",
        operation_id="getAssetRawDataByTimeRangeV20",
        method="GET",
        path="/tsdb-service/v2.0/raw",
        summary="Get raw values of measurement points within a time range.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_raw_data_by_time_range.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetRawDataByTimeRangeResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="query", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="query", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="query", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="query"),
            Argument(name="page_size", wire="pageSize", place="query"),
            Argument(name="order_by", wire="orderBy", place="query"),
            Argument(name="with_quality", wire="withQuality", place="query"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="query"),
            Argument(name="access_key", wire="accessKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | None = None,
        order_by: TsdbOrder | str | None = None,
        with_quality: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get raw values of measurement points within a time range.

        Returns values as they were stored, whatever the storage type of the point: AI, DI or generic. The values of one series are sorted
        by time, oldest first unless `orderBy` says otherwise. `localtime` is null when the range is given with an offset. At most 3,000
        series (assets times points) per request, and assets times points times `pageSize` at most 640,000. There is no paging: each series
        ends silently after `pageSize` values (1,000 by default). Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000.
            order_by: Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by.
            with_quality: Whether rows carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_raw_data_by_time_range.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            order_by=order_by,
            with_quality=with_quality,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetRawDataByTimeRangeResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetRawDataByTimeRangeResponseV20 = get_asset_raw_data_by_time_range.OPERATION.decode(content)
        return answer


class get_asset_raw_data_by_time_range_by_post:
    """Get raw values of measurement points within a time range, asked for by a form."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_raw_data_by_time_range_by_post",
        operation_id="getAssetRawDataByTimeRangeByPostV20",
        method="POST",
        path="/tsdb-service/v2.0/raw",
        summary="Get raw values of measurement points within a time range, asked for by a form.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="msg", detail="submsg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.1.0",
        source=[{"kind": "docs", "page": "tsdb_service/get_asset_raw_data_by_time_range.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="form",
        answer="json",
        model="GetAssetRawDataByTimeRangeResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="form", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="form", style="comma", required=True),
            Argument(name="measurepoints", wire="measurepoints", place="form", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="form", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="form", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="form"),
            Argument(name="page_size", wire="pageSize", place="form"),
            Argument(name="order_by", wire="orderBy", place="form"),
            Argument(name="with_quality", wire="withQuality", place="form"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="form"),
            Argument(name="access_key", wire="accessKey", place="form"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        measurepoints: Sequence[str],
        start_time: str | datetime,
        end_time: str | datetime,
        model_id: str | None = None,
        page_size: int | None = None,
        order_by: TsdbOrder | str | None = None,
        with_quality: bool | None = None,
        local_time_accuracy: bool | None = None,
        access_key: str | None = None,
    ) -> Request:
        """Get raw values of measurement points within a time range, asked for by a form.

        The same as `getAssetRawDataByTimeRange`, with the parameters in a form instead of the URL, for requests with many assets. The page
        names multipart/form-data as the content type but prints the fields as JSON. Needs read permission on the assets.

        Args:
            org_id: Organization (OU) that owns the assets. In the form, not in the URL.
            asset_ids: Asset IDs of the devices to read.
            measurepoints: Identifiers of the measurement points. At most 3,000 series, that is assets times points.
            start_time: Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset,
                `2026-05-14T10:00:00+08:00`, which is one instant for all assets.
            end_time: End of the range, in the same form as `startTime`.
            model_id: Thing model of the assets.
            page_size: Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times
                `pageSize` must not exceed 640,000.
            order_by: Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by.
            with_quality: Whether rows carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            access_key: Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the
                application; gone in version 2.1 of the service.
        """
        return get_asset_raw_data_by_time_range_by_post.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            measurepoints=measurepoints,
            start_time=start_time,
            end_time=end_time,
            model_id=model_id,
            page_size=page_size,
            order_by=order_by,
            with_quality=with_quality,
            local_time_accuracy=local_time_accuracy,
            access_key=access_key,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetRawDataByTimeRangeResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetRawDataByTimeRangeResponseV20 = get_asset_raw_data_by_time_range_by_post.OPERATION.decode(content)
        return answer


class get_asset_unified_raw_data:
    """Get raw values of standard and non-standard points within a time range."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="tsdb_data_v2_0",
        name="get_asset_unified_raw_data",
        operation_id="getAssetUnifiedRawDataV20",
        method="GET",
        path="/tsdb-service/v2.0/unified-raw",
        summary="Get raw values of standard and non-standard points within a time range.",
        query={},
        safety="read",
        envelope=Envelope(
            code="status",
            message="msg",
            detail="submsg",
            request_id="requestId",
            data="data",
            success=(0,),
            status_digits=3,
            code_alias="code",
            promise="value",
        ),
        errors=_ERRORS,
        truncation=Truncation(
            size="pageSize", items="data.items", series=("assetId", "pointId"), time="timestamp", default=1000, begin="startTime", end="endTime"
        ),
        limits={"series": 3000, "values": 640000},
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/tsdb-data-api/en/2.4.0/v2.0/get_asset_unified_rawdata.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java: tsdbdata/v2_0/GetAssetUnifiedRawData.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetUnifiedRawDataResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="query", style="comma", required=True),
            Argument(name="start_time", wire="startTime", place="query", required=True, time="local-or-offset"),
            Argument(name="end_time", wire="endTime", place="query", required=True, time="local-or-offset"),
            Argument(name="model_id", wire="modelId", place="query"),
            Argument(name="page_size", wire="pageSize", place="query"),
            Argument(name="order_by", wire="orderBy", place="query"),
            Argument(name="with_quality", wire="withQuality", place="query"),
            Argument(name="local_time_accuracy", wire="localTimeAccuracy", place="query"),
            Argument(name="local_time_format", wire="localTimeFormat", place="query"),
            Argument(name="item_format", wire="itemFormat", place="query"),
            Argument(name="boundary_type", wire="boundaryType", place="query"),
            Argument(name="interval", wire="interval", place="query"),
            Argument(name="interpolation", wire="interpolation", place="query"),
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
        page_size: int | None = None,
        order_by: TsdbOrder | str | None = None,
        with_quality: bool | None = None,
        local_time_accuracy: bool | None = None,
        local_time_format: TsdbLocalTimeFormat | int | None = None,
        item_format: TsdbItemFormat | int | None = None,
        boundary_type: TsdbBoundaryType | str | None = None,
        interval: int | None = None,
        interpolation: str | None = None,
    ) -> Request:
        """Get raw values of standard and non-standard points within a time range.

        Reads in one request points that the thing model defines and values that came in without such a definition (unformatted data). The
        names of the parameters are those of the newer generation: `pointIds`, `itemFormat`. Interpolation (`boundaryType`, `interval`,
        `interpolation`) and `withQuality` concern standard points only. At most 3,000 series (assets times points) per request, and assets
        times points times `pageSize` at most 640,000. There is no paging: each series ends silently after `pageSize` values (1,000 by
        default). There is no POST of this path in version 2.0. Assumed: the answer has the envelope of its generation and the rows of the
        newer one. Needs read permission on the assets.

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
                `pageSize` must not exceed 640,000.
            order_by: Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by.
            with_quality: Whether rows of standard points carry the quality indicator; not by default.
            local_time_accuracy: Whether times come with milliseconds; to the second by default.
            local_time_format: Form of `localtime`: 0 (default) without, 1 with the zone offset of the device.
            item_format: Shape of the answer: 0 (default) one row per point and time, 1 one row per time with all its points, 2 one object
                of parallel arrays per series.
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
    def decode(content: bytes) -> GetAssetUnifiedRawDataResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetUnifiedRawDataResponseV20 = get_asset_unified_raw_data.OPERATION.decode(content)
        return answer
