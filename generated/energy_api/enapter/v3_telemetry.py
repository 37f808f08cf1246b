# Generated from specs/: do not edit.
"""Latest values and time series of devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from energy_api.enapter.models import AggregationV3, GetDeviceLatestTelemetryResponseV3, GetLatestTelemetryResponseV3, TimeSeriesSelectorV3

_ERRORS = {
    400: "invalid",
    401: "authentication",
    403: "authentication",
    404: "not-found",
    409: "conflict",
    422: "invalid",
    429: "rate-limited",
    500: "server",
    "invalid_header": "authentication",
    "forbidden": "permission",
    "not_found": "not-found",
    "unprocessable_entity": "invalid",
    "invalid_query_parameter_format": "invalid",
}  # of every operation here


class get_device_latest_telemetry:
    """Get the latest values of telemetry attributes of one device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_telemetry",
        name="get_device_latest_telemetry",
        operation_id="getDeviceLatestTelemetryV3",
        method="GET",
        path="/v3/sites/{site_id}/devices/{device_id}/telemetry",
        summary="Get the latest values of telemetry attributes of one device.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="telemetry", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/device_telemetry"}],
        auth=("authToken",),
        answer="json",
        model="GetDeviceLatestTelemetryResponseV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="attribute_in", wire="attribute.in", place="query", style="comma"),
            Argument(name="relevance_interval", wire="relevance_interval", place="query", time="duration"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        attribute_in: Sequence[str] | None = None,
        relevance_interval: str | timedelta | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """Get the latest values of telemetry attributes of one device.

        In the cloud and on gateways.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            attribute_in: Names of the telemetry attributes to read.
            relevance_interval: How old a value may be to count as current, such as `1m`; `30s` by default.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_device_latest_telemetry.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            attribute_in=attribute_in,
            relevance_interval=relevance_interval,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> GetDeviceLatestTelemetryResponseV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetDeviceLatestTelemetryResponseV3 = get_device_latest_telemetry.OPERATION.decode(content)
        return answer


class get_device_latest_telemetry_by_id:
    """Get the latest values of one device without naming its site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_telemetry",
        name="get_device_latest_telemetry_by_id",
        operation_id="getDeviceLatestTelemetryByIdV3",
        method="GET",
        path="/v3/devices/{device_id}/telemetry",
        summary="Get the latest values of one device without naming its site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="telemetry", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_telemetry.go"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="GetDeviceLatestTelemetryResponseV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="attribute_in", wire="attribute.in", place="query", style="comma"),
            Argument(name="relevance_interval", wire="relevance_interval", place="query", time="duration"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        attribute_in: Sequence[str] | None = None,
        relevance_interval: str | timedelta | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """Get the latest values of one device without naming its site.

        The same as `getDeviceLatestTelemetry`. Assumed: no published page describes this path, it is known from an official client only.

        Args:
            device_id: ID or slug of the device.
            attribute_in: Names of the telemetry attributes to read.
            relevance_interval: How old a value may be to count as current, such as `1m`; `30s` by default.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_device_latest_telemetry_by_id.OPERATION.request(
            device_id=device_id,
            attribute_in=attribute_in,
            relevance_interval=relevance_interval,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> GetDeviceLatestTelemetryResponseV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetDeviceLatestTelemetryResponseV3 = get_device_latest_telemetry_by_id.OPERATION.decode(content)
        return answer


class get_latest_telemetry:
    """Get the latest values of telemetry attributes of several devices."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_telemetry",
        name="get_latest_telemetry",
        operation_id="getLatestTelemetryV3",
        method="GET",
        path="/v3/telemetry/latest",
        summary="Get the latest values of telemetry attributes of several devices.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="telemetry", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/telemetry"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/telemetry/client.py"},
        ],
        auth=("authToken",),
        answer="json",
        model="GetLatestTelemetryResponseV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="devices", wire="devices", place="query", style="deep", required=True),
            Argument(name="relevance_interval", wire="relevance_interval", place="query", time="duration"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        devices: Mapping[str, str | Sequence[str]],
        relevance_interval: str | timedelta | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """Get the latest values of telemetry attributes of several devices.

        In the cloud and on gateways. Each attribute that could not be read has a `warning` in place of value and time; the answer is a
        success nevertheless.

        Args:
            devices: Attributes to read, by ID or slug of the device; sent as `devices[ID]=attribute,attribute`.
            relevance_interval: How old a value may be to count as current, such as `1m`; `30s` by default.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_latest_telemetry.OPERATION.request(
            devices=devices,
            relevance_interval=relevance_interval,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> GetLatestTelemetryResponseV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetLatestTelemetryResponseV3 = get_latest_telemetry.OPERATION.decode(content)
        return answer


class query_time_series:
    """Query time series of telemetry attributes as CSV."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_telemetry",
        name="query_time_series",
        operation_id="queryTimeSeriesV3",
        method="POST",
        path="/v3/telemetry/query_timeseries",
        summary="Query time series of telemetry attributes as CSV.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors={"telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND": "not-found", **_ERRORS},
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/telemetry"},
            {"kind": "docs", "page": "https://v3.developers.enapter.com/docs/custom-dashboards/query-language"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/telemetry/client.py"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/telemetry/raw_timeseries_stream.py"},
            {"kind": "client", "page": "github:Enapter/grafana-plugins:enapter-api-datasource/pkg/http/enapterapi/v3/telemetryapi/client.go"},
        ],
        auth=("authToken",),
        body="json",
        answer="text",
        models="energy_api.enapter.models",
        column_types="X-Enapter-Timeseries-Data-Types",
        arguments=(
            Argument(name="from_", wire="from", place="body", required=True, time="date-time"),
            Argument(name="to", wire="to", place="body", required=True, time="date-time"),
            Argument(name="telemetry", wire="telemetry", place="body", kind="list[model:TimeSeriesSelectorV3]", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="granularity", wire="granularity", place="body", time="duration"),
            Argument(name="aggregation", wire="aggregation", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        from_: str | float | datetime,
        to: str | float | datetime,
        telemetry: Sequence[TimeSeriesSelectorV3 | Mapping[str, Any]],
        auth_user: str | None = None,
        granularity: str | timedelta | None = None,
        aggregation: AggregationV3 | str | None = None,
    ) -> Request:
        """Query time series of telemetry attributes as CSV.

        In the cloud and on gateways. Needs the request header `Accept: text/csv`. Returns one table for all selectors: a column `ts` in
        Unix seconds, then one column per series. The heading of a series column is a list of `key=value` pairs separated by spaces;
        `telemetry`, `device`, `aggregation`, `granularity`, `gap_filling_method` and `gap_filling_look_around` have been seen. An empty
        cell is a missing value; a cell of type `string_array` holds a JSON array. An empty body means that there is no data. When nothing
        is known about any selector the answer is the error code `telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND`.

        Args:
            from_: Start of the range, as an RFC 3339 text or in Unix seconds.
            to: End of the range, in the same forms as `from`.
            telemetry: The series to read.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            granularity: Length of a time bucket, such as `1s` or `1m`.
            aggregation: How the values of a bucket become one; a selector can overrule it.
        """
        return query_time_series.OPERATION.request(
            from_=from_,
            to=to,
            telemetry=telemetry,
            auth_user=auth_user,
            granularity=granularity,
            aggregation=aggregation,
        )

    @staticmethod
    def decode(content: bytes) -> str:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: str = query_time_series.OPERATION.decode(content)
        return answer
