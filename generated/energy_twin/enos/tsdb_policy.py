# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel


class TsdbDeadBand(TwinModel):
    excdev: Annotated[float | None, Field(description="Difference from the last stored value above which a value is stored.")] = None
    excmax: Annotated[int | None, Field(description="Longest time between two stored values; after it a value is stored in any case.")] = None
    excmin: Annotated[int | None, Field(description="Shortest time between two stored values; nearer ones are dropped in any case.")] = None


class TsdbModelMetadata(TwinModel):
    modelId: Annotated[str, Field(description="Identifier of the thing model.")]
    tsdb_metadata: Annotated[
        dict[str, list[str]], Field(description="Kinds of storage by identifier of the point, such as `AI_RAW`, `AI_NORMALIZED`, `DI`, `PI` and `GENERIC`.")
    ]


class TsdbPolicyEnvelope(TwinModel):
    code: Annotated[int, Field(description="0 for success; any other value is an error code.")]
    msg: Annotated[str | None, Field(description="Explanation of the code; `OK` for success.")] = None
    submsg: Annotated[str | None, Field(description="Further explanation; null for success or absent.")] = None


class TsdbPolicyModelV20(TwinModel):
    modelId: Annotated[str, Field(description="Identifier of the thing model.")]
    points: Annotated[list[str], Field(description="Identifiers of the points.")]


class TsdbPolicyRetention(StrEnum):
    MONTHS_1 = "1M"
    MONTHS_3 = "3M"
    MONTHS_6 = "6M"
    YEARS_1 = "1y"
    YEARS_2 = "2y"
    YEARS_3 = "3y"
    YEARS_5 = "5y"
    YEARS_10 = "10y"
    YEARS_15 = "15y"
    YEARS_20 = "20y"


class TsdbStoragePolicyV20(TwinModel):
    policyId: Annotated[str, Field(description="ID of the policy.")]
    policyName: Annotated[str, Field(description="Name of the policy.")]
    policyType: Annotated[str, Field(description="Kind of storage, such as `NORMALIZED` for minute values.")]
    retention: Annotated[TsdbPolicyRetention, Field(description="How long data are stored.")]
    models: Annotated[list[TsdbPolicyModelV20], Field(description="Points that the policy covers, by thing model.")]


class TsdbSwingingDoor(TwinModel):
    compdev: Annotated[float | None, Field(description="Deviation from the line above which a value is stored.")] = None
    compmax: Annotated[int | None, Field(description="Longest time between two stored values; after it a value is stored in any case.")] = None
    compmin: Annotated[int | None, Field(description="Shortest time between two stored values; nearer ones are dropped in any case.")] = None


class TsdbUnformattedPolicy(TwinModel):
    policyId: Annotated[str, Field(description="ID of the policy.")]
    retention: Annotated[TsdbPolicyRetention, Field(description="How long data are stored.")]
    updateTime: Annotated[str, Field(description="Time of the last change, with milliseconds and offset, such as `2026-03-02T09:15:40.000+08:00`.")]


class UpdateUnformattedPolicyResponse(TsdbPolicyEnvelope):
    data: Annotated[None, Field(description="No payload; null in every sample.")] = None


class GetMeasurementPointTsdbMetadataResponse(TwinModel):
    status: Annotated[int, Field(description="0 for success; any other value is an error code.")]
    msg: Annotated[str | None, Field(description="Explanation of the code; `success` for success.")] = None
    submsg: Annotated[str | None, Field(description="Further explanation; `success` for success.")] = None
    requestId: Annotated[str | None, Field(description="Identifier of this request; null in the documented answers.")] = None
    data: Annotated[list[TsdbModelMetadata] | None, Field(description="One object per thing model.")] = None


class GetStoragePolicyResponseV20(TsdbPolicyEnvelope):
    data: Annotated[TsdbStoragePolicyV20 | None, Field(description="The policy; one object although the table of the page says a list.")] = None


class GetUnformattedPolicyResponse(TsdbPolicyEnvelope):
    data: Annotated[TsdbUnformattedPolicy | None, Field(description="The policy.")] = None


class SaveStoragePolicyRequestV20(TwinModel):
    models: Annotated[list[TsdbPolicyModelV20], Field(description="Points that the policy covers, by thing model.")]
    retention: Annotated[
        TsdbPolicyRetention | None, Field(description="How long data are stored. Optional if a storage time is set for these points already.")
    ] = None


class SaveStoragePolicyResponse(TsdbPolicyEnvelope):
    data: Annotated[Any | None, Field(description="Null, as in version 2.0.")] = None


class SaveStoragePolicyResponseV20(TsdbPolicyEnvelope):
    data: Annotated[None, Field(description="No payload; null in every sample.")] = None


class TsdbPolicyPoint(TwinModel):
    pointId: Annotated[str, Field(description="Identifier of the point.")]
    sdt: Annotated[TsdbSwingingDoor | None, Field(description="Swinging door compression, for values that change slowly; null for none.")] = None
    db: Annotated[TsdbDeadBand | None, Field(description="Dead band compression; null for none.")] = None


class TsdbPolicyModel(TwinModel):
    modelId: Annotated[str, Field(description="Identifier of the thing model.")]
    points: Annotated[list[TsdbPolicyPoint], Field(description="The points.")]


class TsdbStoragePolicy(TwinModel):
    policyId: Annotated[str, Field(description="ID of the policy.")]
    policyName: Annotated[str, Field(description="Name of the policy.")]
    policyType: Annotated[str, Field(description="Kind of storage, such as `NORMALIZED` for minute values.")]
    retention: Annotated[TsdbPolicyRetention, Field(description="How long data are stored.")]
    models: Annotated[list[TsdbPolicyModel], Field(description="Points that the policy covers, by thing model.")]


class GetStoragePolicyResponse(TsdbPolicyEnvelope):
    data: Annotated[TsdbStoragePolicy | None, Field(description="The policy; one object although the table of the page says a list.")] = None


class SaveStoragePolicyRequest(TwinModel):
    models: Annotated[list[TsdbPolicyModel], Field(description="Points that the policy covers, by thing model.")]
    retention: Annotated[
        TsdbPolicyRetention | None, Field(description="How long data are stored. Optional if a storage time is set for these points already.")
    ] = None
