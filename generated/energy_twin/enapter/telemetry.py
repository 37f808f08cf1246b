# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import EnapterError, GapFilling


class Aggregation(StrEnum):
    auto = "auto"
    avg = "avg"
    last = "last"
    min = "min"
    max = "max"
    bool_or = "bool_or"


class TelemetrySnapshot(TwinModel):
    value: Annotated[str | float | bool | None, Field(description="Value of the attribute.")]
    timestamp: Annotated[float, Field(description="Time of the value in Unix seconds.")]


class GetLatestTelemetryResponse(TwinModel):
    devices: Annotated[dict[str, dict[str, TelemetrySnapshot]], Field(description="What could be read: device as the request names it, then attribute name.")]
    errors: Annotated[list[EnapterError] | None, Field(description="What could not be read. The values beside it are valid.")] = None


class TimeSeriesSelector(TwinModel):
    device: Annotated[str, Field(description="ID of the device.")]
    attribute: Annotated[str, Field(description="Name of the telemetry attribute, as the manifest of the device has it.")]
    aggregation: Annotated[Aggregation | None, Field(description="How the values of a bucket become one, in place of the `aggregation` of the query.")] = None
    gap_filling: Annotated[GapFilling | None, Field(description="How empty buckets are filled. Known from official clients.")] = None


class TimeSeriesQuery(TwinModel):
    from_: Annotated[str | float, Field(alias="from", description="Start of the range, as an RFC 3339 text or in Unix seconds.")]
    to: Annotated[str | float, Field(description="End of the range, in the same forms as `from`.")]
    granularity: Annotated[str | None, Field(description="Length of a time bucket, such as `1s` or `1m`.")] = None
    aggregation: Annotated[
        Aggregation | None,
        Field(description="How the values of a bucket become one; a selector can overrule it. The list of functions is known from official clients."),
    ] = None
    telemetry: Annotated[list[TimeSeriesSelector], Field(description="The series to read.")]
