# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import EnosEnvelope, PaginationRequest, PaginationResponse, StringI18n


class AssetPathProjection(StrEnum):
    COMPLETE = "COMPLETE"
    END_NODE_ONLY = "END_NODE_ONLY"


class AssetTreeAssetIdentifier(TwinModel):
    assetId: Annotated[str | None, Field(description="ID of the asset.")] = None
    productKey: Annotated[str | None, Field(description="Product key of a device, together with `deviceKey`.")] = None
    deviceKey: Annotated[str | None, Field(description="Device key, together with `productKey`.")] = None


class AssetTreeAssetLabel(StrEnum):
    DEVICE = "0"
    LOGICAL_ASSET = "1"


class AssetTreeBatchResult(TwinModel):
    code: Annotated[int | None, Field(description="0 if the asset is in the tree now; any other value is an error code.")] = None
    msg: Annotated[str | None, Field(description="Explanation of the code; `OK` for success.")] = None
    data: Annotated[str | None, Field(description="ID of the asset if it worked.")] = None


class AssetTreeFilter(TwinModel):
    tags: Annotated[dict[str, str] | None, Field(description="Tags that the tree must have.")] = None


class AssetTreeNameFilter(TwinModel):
    locale: Annotated[
        str | None,
        Field(
            description="Language of the name, such as `en_US` or `zh_CN`; `default` is the name without a language. The page calls it mandatory and names these three; official sample code also asks for `ja_JP` and `es_ES`, or leaves it out."
        ),
    ] = None
    value: Annotated[str, Field(description="Part of the name to look for.")]


class AssetTreeNodeFilter(TwinModel):
    assetIds: Annotated[list[str] | None, Field(description="Asset IDs of which the asset has one.")] = None
    modelIds: Annotated[list[str] | None, Field(description="IDs of thing models of which the asset has one.")] = None
    rootModelIds: Annotated[list[str] | None, Field(description="IDs of thing models from one of which the model of the asset is derived.")] = None
    attributes: Annotated[dict[str, Any] | None, Field(description="Attribute values that the asset must have.")] = None
    tags: Annotated[dict[str, str] | None, Field(description="Tags that the asset must have.")] = None
    nameLike: Annotated[AssetTreeNameFilter | None, Field(description="Part of the name.")] = None


class AssetTreePathEnd(TwinModel):
    rootModelIds: Annotated[list[str] | None, Field(description="IDs of thing models from one of which the model of the asset is derived.")] = None
    modelIds: Annotated[list[str] | None, Field(description="IDs of thing models of which the asset has one.")] = None
    assetIds: Annotated[list[str] | None, Field(description="Asset IDs of which the asset has one.")] = None


class AssetTreeRelationFilter(TwinModel):
    assetIds: Annotated[list[str] | None, Field(description="Asset IDs of which the asset has one.")] = None
    nameLike: Annotated[AssetTreeNameFilter | None, Field(description="Part of the name.")] = None
    modelIds: Annotated[list[str] | None, Field(description="IDs of thing models of which the asset has one.")] = None
    rootModelIds: Annotated[list[str] | None, Field(description="IDs of thing models from one of which the model of the asset is derived.")] = None
    isParentOfAssetId: Annotated[str | None, Field(description="Asset ID of a node; the asset is its parent.")] = None
    isChildOfAssetId: Annotated[str | None, Field(description="Asset ID of a node; the asset is a child of it.")] = None
    isAncestorOfAssetId: Annotated[str | None, Field(description="Asset ID of a node; the asset is somewhere above it.")] = None
    isDescendantOfAssetId: Annotated[str | None, Field(description="Asset ID of a node; the asset is somewhere below it.")] = None


class AssociateAssetBatchRequest(TwinModel):
    assetIdentifiers: Annotated[list[AssetTreeAssetIdentifier], Field(description="The assets.")]


class GetAssetTreesRequest(TwinModel):
    assetIds: Annotated[list[str], Field(description="IDs of devices and logical assets, at most 100.", max_length=100)]
    projection: Annotated[
        list[str] | None,
        Field(description="Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."),
    ] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class GetAssetTreesResponse(EnosEnvelope):
    data: Annotated[dict[str, Any] | None, Field(description="Trees in which the asset stands, by asset ID. Assets that stand in none are left out.")] = None


class MoveAssetNodeResponse(EnosEnvelope):
    data: Annotated[Any | None, Field(description="No payload is documented.")] = None


class UpdateAssetTreeResponse(EnosEnvelope):
    data: Annotated[None, Field(description="No payload; null in every sample.")] = None


class AssetTreeAsset(TwinModel):
    assetId: Annotated[str | None, Field(description="ID of the asset.")] = None
    modelId: Annotated[str | None, Field(description="ID of the thing model of the asset.")] = None
    modelIdPath: Annotated[
        str | None,
        Field(
            description="Line of inheritance of the thing model, such as `/Inverter/StringInverter`; null in some answers of `getAsset`, which has the same field."
        ),
    ] = None
    name: Annotated[StringI18n | None, Field(description="Name of the asset.")] = None
    timezone: Annotated[
        str | None, Field(description="Time zone of the asset: an offset from UTC, such as `+02:00`, or an IANA name, such as `Europe/Madrid`.")
    ] = None
    description: Annotated[str | None, Field(description="Description of the asset.")] = None
    label: Annotated[AssetTreeAssetLabel | None, Field(description="Kind of asset: `0` device, `1` logical asset.")] = None
    inValid: Annotated[bool | None, Field(description="True if the node is not valid.")] = None
    attributes: Annotated[dict[str, Any] | None, Field(description="Attribute values by attribute ID, of the types that the thing model defines.")] = None
    tags: Annotated[dict[str, str] | None, Field(description="User-defined tags of the asset.")] = None


class AssetTreeAssetCreate(TwinModel):
    modelId: Annotated[str, Field(description="ID of the thing model of the asset.")]
    modelID: Annotated[str | None, Field(description="Spelling of `modelId` in the table of one page; its samples send `modelId`.")] = None
    name: Annotated[StringI18n, Field(description="Name of the asset.")]
    timezone: Annotated[
        str,
        Field(
            description="Time zone of the asset. An offset from UTC, such as `+02:00`, knows no daylight saving time; an IANA name, such as `Europe/Madrid`, does."
        ),
    ]
    description: Annotated[str | None, Field(description="Description of the asset.")] = None
    attributes: Annotated[dict[str, Any] | None, Field(description="Attribute values by attribute ID, of the types that the thing model defines.")] = None
    tags: Annotated[
        dict[str, str] | None,
        Field(
            description="Tags of the asset. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have fewer than 200 and no space at either end."
        ),
    ] = None


class AssetTreeCreate(TwinModel):
    name: Annotated[StringI18n, Field(description="Name of the tree.")]
    tags: Annotated[
        dict[str, str] | None,
        Field(
            description="Tags of the tree, at most 50, from documentation 2.4.0 on 100. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have fewer than 200 and no space at either end."
        ),
    ] = None


class AssetTreeNodePagination(PaginationResponse):
    totalSzie: Annotated[int | None, Field(description="Spelling of `totalSize` in the documented sample.")] = None


class AssetTreePaths(TwinModel):
    assets: Annotated[dict[str, AssetTreeAsset] | None, Field(description="The assets on the paths by asset ID.")] = None
    assetPaths: Annotated[
        list[list[str]] | None,
        Field(description="The paths, each a list of asset IDs from its start to its end: two or more, exactly two where `pathProjection` is `END_NODE_ONLY`."),
    ] = None


class AssetTreeUpdate(TwinModel):
    treeId: Annotated[str, Field(description="ID of the tree to update.")]
    name: Annotated[StringI18n | None, Field(description="New name.")] = None
    tags: Annotated[
        dict[str, str] | None,
        Field(
            description="New tags, replacing all old ones. Keys have letters, digits, underscores, hyphens and slashes and fewer than 50 characters; values have fewer than 200 and no space at either end."
        ),
    ] = None


class AssociateAssetBatchResponse(EnosEnvelope):
    data: Annotated[list[AssetTreeBatchResult] | None, Field(description="What became of each asset.")] = None
    successSize: Annotated[int | None, Field(description="Number of assets that were put into the tree.")] = None
    totalSize: Annotated[int | None, Field(description="Number of assets in the request.")] = None


class AssociateAssetResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the asset that was put into the tree.")] = None


class CreateAndAssociateAssetRequest(TwinModel):
    asset: Annotated[AssetTreeAssetCreate, Field(description="The asset to create.")]


class CreateAndAssociateAssetResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the new asset.")] = None


class CreateAssetTreeAndAssociateAssetRequest(TwinModel):
    tree: Annotated[AssetTreeCreate | None, Field(description="Name and tags of the tree.")] = None


class CreateAssetTreeAndAssociateAssetResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the new tree.")] = None


class CreateAssetTreeRequest(TwinModel):
    asset: Annotated[AssetTreeAssetCreate, Field(description="The asset to create as the root of the tree.")]
    tree: Annotated[AssetTreeCreate | None, Field(description="Name and tags of the tree.")] = None


class CreateAssetTreeResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the new tree.")] = None


class DeleteAssetNodeResponse(EnosEnvelope):
    data: Annotated[None, Field(description="No payload; null in every sample.")] = None


class DeleteAssetTreeResponse(EnosEnvelope):
    data: Annotated[None, Field(description="No payload; null in every sample.")] = None


class SearchAssetNodesResponse(EnosEnvelope):
    data: Annotated[list[AssetTreeAsset] | None, Field(description="The assets of this page.")] = None
    pagination: Annotated[AssetTreeNodePagination | None, Field(description="Which page this is and how many assets there are.")] = None


class SearchAssetPathsResponse(EnosEnvelope):
    data: Annotated[AssetTreePaths | None, Field(description="The paths of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many paths there are.")] = None


class SearchRelatedAssetNodesResponse(EnosEnvelope):
    data: Annotated[list[AssetTreeAsset] | None, Field(description="The assets of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many assets there are.")] = None


class UpdateAssetTreeRequest(TwinModel):
    treeUpdateInfo: Annotated[AssetTreeUpdate, Field(description="The tree and its new values.")]


class AssetTree(TwinModel):
    treeId: Annotated[str | None, Field(description="ID of the tree.")] = None
    name: Annotated[StringI18n | None, Field(description="Name of the tree. Not documented for `getAssetTrees`.")] = None
    tags: Annotated[dict[str, str] | None, Field(description="User-defined tags of the tree.")] = None
    asset: Annotated[AssetTreeAsset | None, Field(description="Root asset of the tree.")] = None


class GetAssetTreeResponse(EnosEnvelope):
    data: Annotated[AssetTree | None, Field(description="The tree.")] = None


class SearchAssetNodesRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like filter. `assetIds`, `modelIds` and `rootModelIds` know `=` and `in`; `productKey` and `deviceKey` know `=` and `like`; `createTime` knows `=`, `<=` and `>=`; `tags.KEY` knows `like` and `exists`; `attributes` and `treeId` can be asked for too. `name like 'x'` finds a part of the default, Chinese or English name; `name.default`, `name.zh_CN` and `name.en_US` look at one, the default standing in for a missing translation. Documentation 2.4.0 adds `assetId`, `modelId`, `rootModelId` and `treeId` with `=` and `in`, `in` for tags, `name.ja_JP` and `name.es_ES`. Official samples ask for `rootModelId`, for tags with `in`, and for these two languages, too."
        ),
    ] = None
    filter: Annotated[AssetTreeNodeFilter | None, Field(description="Conditions instead of `expression`; since documentation 2.2.0 and on EnOS Edge only.")] = (
        None
    )
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 100 assets of the first page by default.")] = None
    projection: Annotated[
        list[str] | None,
        Field(description="Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."),
    ] = None


class SearchAssetPathsRequest(TwinModel):
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 100 paths of the first page by default.")] = None
    from_: Annotated[AssetTreePathEnd | None, Field(alias="from", description="Where a path starts; at the root of the tree by default.")] = None
    to: Annotated[AssetTreePathEnd | None, Field(description="Where a path ends; at the lowest nodes of the tree by default.")] = None
    projection: Annotated[
        list[str] | None,
        Field(
            description="Fields to return, all when left out, such as `assetPaths` and `assets.*.attributes`. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."
        ),
    ] = None
    pathProjection: Annotated[
        AssetPathProjection | None, Field(description="`COMPLETE`, the default, returns every node of a path; `END_NODE_ONLY` its first and its last.")
    ] = None


class SearchAssetTreesRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `tags` with `=` and `exists`, such as `tags.region = 'aragon'` or `exists(tags.region)`. Documentation 3.0.0 knows `!=` for tags too, `treeId` with `=` and `in`, and `name like 'x'` with `name.default`, `name.zh_CN`, `name.en_US`, `name.ja_JP` and `name.es_ES` for one language. Official samples ask for `treeId`, `name.ja_JP` and `name.es_ES`, too."
        ),
    ] = None
    filter: Annotated[AssetTreeFilter | None, Field(description="Conditions instead of `expression`; since documentation 2.3.0 and on EnOS Edge only.")] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 100 trees of the first page by default.")] = None
    projection: Annotated[
        list[str] | None,
        Field(description="Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."),
    ] = None


class SearchAssetTreesResponse(EnosEnvelope):
    data: Annotated[list[AssetTree] | None, Field(description="The trees of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many trees there are.")] = None


class SearchRelatedAssetNodesRequest(TwinModel):
    filter: Annotated[AssetTreeRelationFilter | None, Field(description="Conditions on the assets.")] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; 100 assets of the first page by default.")] = None
    projection: Annotated[
        list[str] | None,
        Field(description="Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."),
    ] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None
