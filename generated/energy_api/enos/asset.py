# Generated from specs/: do not edit.
"""Assets of an organization: names, time zones, attributes and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from energy_api.enos.models import (
        AssetUpdate,
        CreateLogicalAssetResponse,
        DeleteLogicalAssetResponse,
        GetAssetResponse,
        LogicalAssetCreate,
        LogicalAssetUpdate,
        UpdateAssetResponse,
        UpdateLogicalAssetResponse,
    )

_ERRORS = {99400: "invalid", 99403: "permission", 99404: "not-found", 99500: "server", 1203: "authentication"}  # of every operation here


class create_logical_asset:
    """Create a logical asset."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset",
        name="create_logical_asset",
        operation_id="createLogicalAsset",
        method="POST",
        path="/asset-service/v2.1/logical-assets",
        summary="Create a logical asset.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={17946: "conflict", 17986: "invalid", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/asset-api/en/2.3.0/create_logical_asset"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: asset/createLogicalAsset.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateLogicalAssetResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_instance", wire="assetInstance", place="body", kind="model:LogicalAssetCreate", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_instance: LogicalAssetCreate | Mapping[str, Any],
    ) -> Request:
        """Create a logical asset.

        The answer is the ID of the asset. Sent twice, two assets arise. A preview in release 2.3. Needs the permission Full Access on the
        authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_instance: The asset.
        """
        return create_logical_asset.OPERATION.request(
            org_id=org_id,
            asset_instance=asset_instance,
        )

    @staticmethod
    def decode(content: bytes) -> CreateLogicalAssetResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateLogicalAssetResponse = create_logical_asset.OPERATION.decode(content)
        return answer


class delete_logical_asset:
    """Delete a logical asset."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset",
        name="delete_logical_asset",
        operation_id="deleteLogicalAsset",
        method="POST",
        path="/asset-service/v2.1/logical-assets",
        summary="Delete a logical asset.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={17404: "not-found", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/asset-api/en/2.2.0/delete_logical_asset"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/asset-api/en/2.3.0/delete_logical_asset"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/asset-api/en/2.4.0/delete_logical_asset.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: asset/deleteLogicalAsset.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json?",
        answer="json",
        model="DeleteLogicalAssetResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id_query", wire="assetId", place="query"),
            Argument(name="asset_id", wire="assetId", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id_query: str | None = None,
        asset_id: str | None = None,
    ) -> Request:
        """Delete a logical asset.

        The ID goes into the body by documentation 2.3.0 and official sample code, into the query with no body by documentation 2.2.0 and
        from 2.4.0 on; give it as the installation wants it. A preview in releases 2.2 and 2.3. Needs the permission Full Access on the
        authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id_query: ID of the logical asset, for documentation 2.2.0 and from 2.4.0 on. Release 2.3 has it in the body.
            asset_id: ID of the logical asset.
        """
        return delete_logical_asset.OPERATION.request(
            org_id=org_id,
            asset_id_query=asset_id_query,
            asset_id=asset_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteLogicalAssetResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteLogicalAssetResponse = delete_logical_asset.OPERATION.decode(content)
        return answer


class get_asset:
    """Get an asset by its ID."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset",
        name="get_asset",
        operation_id="getAsset",
        method="GET",
        path="/asset-service/v2.1/assets",
        summary="Get an asset by its ID.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset/get_asset.md"}, {"kind": "docs", "page": "gettingstarted.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str,
    ) -> Request:
        """Get an asset by its ID.

        Needs the permission Read on the authorization Asset.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: ID of the asset.
        """
        return get_asset.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetResponse = get_asset.OPERATION.decode(content)
        return answer


class update_asset:
    """Update an asset, in part or as a whole."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset",
        name="update_asset",
        operation_id="updateAsset",
        method="POST",
        path="/asset-service/v2.1/assets",
        summary="Update an asset, in part or as a whole.",
        query={"action": "update"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={12958: "invalid", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset/update_asset.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateAssetResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset", wire="asset", place="body", kind="model:AssetUpdate", required=True),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset: AssetUpdate | Mapping[str, Any],
        is_patch_update: bool | None = None,
    ) -> Request:
        """Update an asset, in part or as a whole.

        By default only the fields that are sent change. With `isPatchUpdate` false, fields that are not sent lose their values, and
        `attributes` must be sent. `tags` is replaced as a whole in either case. The answer has no payload. Needs the permission Write on
        the authorization Asset.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset: The asset and its new values.
            is_patch_update: True, the default, changes only the fields that are sent; false also clears the others.
        """
        return update_asset.OPERATION.request(
            org_id=org_id,
            asset=asset,
            is_patch_update=is_patch_update,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateAssetResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateAssetResponse = update_asset.OPERATION.decode(content)
        return answer


class update_logical_asset:
    """Update a logical asset, in part or as a whole."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset",
        name="update_logical_asset",
        operation_id="updateLogicalAsset",
        method="POST",
        path="/asset-service/v2.1/logical-assets",
        summary="Update a logical asset, in part or as a whole.",
        query={"action": "update"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={17404: "not-found", 17958: "invalid", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/asset-api/en/2.3.0/update_logical_asset"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: asset/updateLogicalAsset.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateLogicalAssetResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_update_vo", wire="assetUpdateVo", place="body", kind="model:LogicalAssetUpdate", required=True),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_update_vo: LogicalAssetUpdate | Mapping[str, Any],
        is_patch_update: bool | None = None,
    ) -> Request:
        """Update a logical asset, in part or as a whole.

        By default only the fields that are sent change. With `isPatchUpdate` false, fields that are not sent lose their values, and
        `attributes` must be sent; documentation 3.0.0 demands `name` and `timezone` as well. What the answer holds besides the envelope is
        not known. A preview in release 2.3. Needs the permission Full Access on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_update_vo: The asset and its new values.
            is_patch_update: True, the default, changes only the fields that are sent; false also clears the others.
        """
        return update_logical_asset.OPERATION.request(
            org_id=org_id,
            asset_update_vo=asset_update_vo,
            is_patch_update=is_patch_update,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateLogicalAssetResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateLogicalAssetResponse = update_logical_asset.OPERATION.decode(content)
        return answer
