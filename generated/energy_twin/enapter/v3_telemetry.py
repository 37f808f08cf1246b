# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import GapFilling


class AggregationV3(StrEnum):
    auto = "auto"
    avg = "avg"
    last = "last"
    min = "min"
    max = "max"
    bool_or = "bool_or"


class LatestTelemetryV3(TwinModel):
    value: Annotated[float | bool | str | list[str] | None, Field(description="Value of the attribute.")] = None
    timestamp: Annotated[int | None, Field(description="Time of the value in Unix seconds.")] = None
    warning: Annotated[str | None, Field(description="Why the attribute could not be read. Only where several devices are asked for.")] = None


class GetDeviceLatestTelemetryResponseV3(TwinModel):
    telemetry: Annotated[dict[str, LatestTelemetryV3], Field(description="Values by attribute name.")]


class GetLatestTelemetryResponseV3(TwinModel):
    telemetry: Annotated[dict[str, dict[str, LatestTelemetryV3]], Field(description="ID or slug of the device, as the request has it, then attribute name.")]


class TimeSeriesSelectorV3(TwinModel):
    device: Annotated[str, Field(description="ID or slug of the device.")]
    attribute: Annotated[
        str | list[str], Field(description="Name of the telemetry attribute, as the manifest of the device has it. An official client sends a list of names.")
    ]
    aggregation: Annotated[AggregationV3 | None, Field(description="How the values of a bucket become one, in place of the `aggregation` of the query.")] = None
    gap_filling: Annotated[GapFilling | None, Field(description="How empty buckets are filled. Known from official clients.")] = None


class TimeSeriesQueryV3(TwinModel):
    from_: Annotated[str | float, Field(alias="from", description="Start of the range, as an RFC 3339 text or in Unix seconds.")]
    to: Annotated[str | float, Field(description="End of the range, in the same forms as `from`.")]
    granularity: Annotated[str | None, Field(description="Length of a time bucket, such as `1s` or `1m`.")] = None
    aggregation: Annotated[AggregationV3 | None, Field(description="How the values of a bucket become one; a selector can overrule it.")] = None
    telemetry: Annotated[list[TimeSeriesSelectorV3], Field(description="The series to read.")]
