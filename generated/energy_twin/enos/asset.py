# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import EnosEnvelope, StringI18n


class DeleteLogicalAssetRequest(TwinModel):
    assetId: Annotated[str | None, Field(description="ID of the logical asset.")] = None


class UpdateAssetResponse(EnosEnvelope):
    data: Annotated[None, Field(description="No payload; left out in the sample.")] = None


class UpdateLogicalAssetResponse(EnosEnvelope):
    data: Annotated[Any | None, Field(description="No payload is documented.")] = None


class AssetDetails(TwinModel):
    assetId: Annotated[str, Field(description="ID of the asset.")]
    orgId: Annotated[str, Field(description="Organization that owns the asset.")]
    name: Annotated[StringI18n, Field(description="Name of the asset.")]
    description: Annotated[str | None, Field(description="Description of the asset.")] = None
    desc: Annotated[str | None, Field(description="Second spelling of `description`; the one of the sample.")] = None
    attributes: Annotated[dict[str, Any], Field(description="Attribute values by attribute ID, of the types that the thing model defines.")]
    timezone: Annotated[str, Field(description="Time zone of the asset: an offset from UTC, such as `+02:00`, or an IANA name, such as `Europe/Madrid`.")]
    modelId: Annotated[str, Field(description="ID of the thing model of the asset.")]
    modelIdPath: Annotated[
        str | None,
        Field(
            description="Line of inheritance of the thing model, such as `/Inverter/StringInverter`; null in answers that the introduction to the API shows."
        ),
    ]
    tags: Annotated[dict[str, str], Field(description="User-defined tags.")]


class AssetUpdate(TwinModel):
    assetId: Annotated[str, Field(description="ID of the asset to update.")]
    name: Annotated[StringI18n | None, Field(description="New name.")] = None
    description: Annotated[str | None, Field(description="New description.")] = None
    attributes: Annotated[
        dict[str, Any] | None,
        Field(description="New attribute values by attribute ID, of the types that the thing model defines. Mandatory where `isPatchUpdate` is false."),
    ] = None
    timezone: Annotated[
        str | None,
        Field(description="New time zone. An offset from UTC, such as `+02:00`, knows no daylight saving time; an IANA name, such as `Europe/Madrid`, does."),
    ] = None
    tags: Annotated[
        dict[str, str] | None,
        Field(
            description="New tags, replacing all old ones. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have fewer than 200 and no space at either end."
        ),
    ] = None
    modelId: Annotated[str | None, Field(deprecated=True, description="ID of the thing model. No longer documented; only the sample still sends it.")] = None


class CreateLogicalAssetResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the new asset.")] = None


class DeleteLogicalAssetResponse(EnosEnvelope):
    data: Annotated[None, Field(description="No payload; left out in the samples.")] = None


class GetAssetResponse(EnosEnvelope):
    data: Annotated[AssetDetails | None, Field(description="The asset.")] = None


class LogicalAssetCreate(TwinModel):
    modelId: Annotated[str, Field(description="ID of the thing model of the asset.")]
    name: Annotated[StringI18n, Field(description="Name of the asset.")]
    timezone: Annotated[
        str,
        Field(
            description="Time zone of the asset. An offset from UTC, such as `+02:00`, knows no daylight saving time; an IANA name, such as `Europe/Madrid`, does."
        ),
    ]
    description: Annotated[str | None, Field(description="Description of the asset.")] = None
    attributes: Annotated[
        dict[str, Any] | None,
        Field(description="Attribute values by attribute ID, of the types that the thing model defines. Those that the model calls required must be there."),
    ] = None
    tags: Annotated[
        dict[str, str] | None,
        Field(
            description="Tags of the asset. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have fewer than 200 and no space at either end."
        ),
    ] = None


class LogicalAssetUpdate(TwinModel):
    assetId: Annotated[str, Field(description="ID of the asset to update.")]
    name: Annotated[StringI18n | None, Field(description="New name. Documentation 3.0.0 demands it where `isPatchUpdate` is false.")] = None
    description: Annotated[str | None, Field(description="New description.")] = None
    attributes: Annotated[
        dict[str, Any] | None,
        Field(
            description="New attribute values by attribute ID, of the types that the thing model defines. Where `isPatchUpdate` is false, all attributes of the model must be there."
        ),
    ] = None
    timezone: Annotated[
        str | None,
        Field(
            description="New time zone. An offset from UTC, such as `+02:00`, knows no daylight saving time; an IANA name, such as `Europe/Madrid`, does. Documentation 3.0.0 demands it where `isPatchUpdate` is false."
        ),
    ] = None
    tags: Annotated[
        dict[str, str] | None,
        Field(
            description="New tags, replacing all old ones. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have fewer than 200 and no space at either end."
        ),
    ] = None


class UpdateAssetRequest(TwinModel):
    asset: Annotated[AssetUpdate, Field(description="The asset and its new values.")]


class UpdateLogicalAssetRequest(TwinModel):
    assetUpdateVo: Annotated[LogicalAssetUpdate, Field(description="The asset and its new values.")]


class CreateLogicalAssetRequest(TwinModel):
    assetInstance: Annotated[LogicalAssetCreate, Field(description="The asset.")]
