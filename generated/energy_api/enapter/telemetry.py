# Generated from specs/: do not edit.
"""Latest values and time series of devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from energy_api.enapter.models import Aggregation, GetLatestTelemetryResponse, TimeSeriesSelector

_ERRORS = {
    400: "invalid",
    403: "authentication",
    404: "not-found",
    422: "invalid",
    429: "rate-limited",
    500: "server",
    "invalid_header": "authentication",
    "forbidden": "permission",
    "not_found": "not-found",
    "unprocessable_entity": "invalid",
    "invalid_query_parameter_format": "invalid",
}  # of every operation here


class get_latest_telemetry:
    """Get the latest values of telemetry attributes."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="telemetry",
        name="get_latest_telemetry",
        operation_id="getLatestTelemetry",
        method="GET",
        path="/telemetry/v1/now",
        summary="Get the latest values of telemetry attributes.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v1",
        source=[
            {"kind": "docs", "page": "https://developers.enapter.com/docs/reference/http/telemetry"},
            {"kind": "docs", "page": "https://developers.enapter.com/docs/tutorial/http/telemetry"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@last-telemetry:internal/app/enaptercli/cmd_devices_telemetry.go"},
        ],
        auth=("authToken",),
        answer="json",
        model="GetLatestTelemetryResponse",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="devices", wire="devices", place="query", style="deep", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        devices: Mapping[str, str | Sequence[str]],
        auth_user: str | None = None,
    ) -> Request:
        """Get the latest values of telemetry attributes.

        Returns the newest value of each requested attribute that could be read. What could not be read is missing from `devices`, and
        `errors` says why. An unreleased version of an official client names a device by its hardware ID here, and looks for it under the
        same name in the answer.

        Args:
            devices: Attributes to read, by device ID or hardware ID; sent as `devices[ID]=attribute,attribute`.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_latest_telemetry.OPERATION.request(
            devices=devices,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> GetLatestTelemetryResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetLatestTelemetryResponse = get_latest_telemetry.OPERATION.decode(content)
        return answer


class query_time_series:
    """Query time series of telemetry attributes as CSV."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="telemetry",
        name="query_time_series",
        operation_id="queryTimeSeries",
        method="POST",
        path="/telemetry/v1/timeseries",
        summary="Query time series of telemetry attributes as CSV.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v1",
        source=[
            {"kind": "docs", "page": "https://developers.enapter.com/docs/reference/http/telemetry"},
            {"kind": "docs", "page": "https://developers.enapter.com/docs/tutorial/http/telemetry"},
            {"kind": "docs", "page": "https://developers.enapter.com/docs/tutorial/custom-dashboards/query-language/"},
            {"kind": "client", "page": "github:Enapter/grafana-plugins:enapter-api-datasource/pkg/http/enapterapi/v1/telemetryapi/client.go"},
        ],
        auth=("authToken",),
        body="json",
        answer="text",
        models="energy_api.enapter.models",
        column_types="X-Enapter-Timeseries-Data-Types",
        arguments=(
            Argument(name="from_", wire="from", place="body", required=True, time="date-time"),
            Argument(name="to", wire="to", place="body", required=True, time="date-time"),
            Argument(name="telemetry", wire="telemetry", place="body", kind="list[model:TimeSeriesSelector]", required=True),
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
        telemetry: Sequence[TimeSeriesSelector | Mapping[str, Any]],
        auth_user: str | None = None,
        granularity: str | timedelta | None = None,
        aggregation: Aggregation | str | None = None,
    ) -> Request:
        """Query time series of telemetry attributes as CSV.

        Returns one table for all selectors: a column `ts` in Unix seconds, then one column per series. The heading of a series column is a
        list of `key=value` pairs separated by spaces; `telemetry`, `device`, `aggregation`, `granularity`, `gap_filling_method` and
        `gap_filling_look_around` have been seen. An empty cell is a missing value; a cell of type `string_array` holds a JSON array. An
        empty body means that there is no data. Older documentation allows at most 10 devices in one query. An unknown device is answered
        with the error code `unprocessable_entity`.

        Args:
            from_: Start of the range, as an RFC 3339 text or in Unix seconds.
            to: End of the range, in the same forms as `from`.
            telemetry: The series to read.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            granularity: Length of a time bucket, such as `1s` or `1m`.
            aggregation: How the values of a bucket become one; a selector can overrule it. The list of functions is known from official
                clients.
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
