# Generated from specs/: do not edit.
"""Hierarchies of assets: trees, their nodes and the paths between nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Pagination, Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from energy_api.enos.models import (
        AssetPathProjection,
        AssetTreeAssetCreate,
        AssetTreeAssetIdentifier,
        AssetTreeCreate,
        AssetTreeFilter,
        AssetTreeNodeFilter,
        AssetTreePathEnd,
        AssetTreeRelationFilter,
        AssetTreeUpdate,
        AssociateAssetBatchResponse,
        AssociateAssetResponse,
        CreateAndAssociateAssetResponse,
        CreateAssetTreeAndAssociateAssetResponse,
        CreateAssetTreeResponse,
        DeleteAssetNodeResponse,
        DeleteAssetTreeResponse,
        GetAssetTreeResponse,
        GetAssetTreesResponse,
        MoveAssetNodeResponse,
        SearchAssetNodesResponse,
        SearchAssetPathsResponse,
        SearchAssetTreesResponse,
        SearchRelatedAssetNodesResponse,
        UpdateAssetTreeResponse,
    )

_ERRORS = {99400: "invalid", 99403: "permission", 99404: "not-found", 99500: "server", 1203: "authentication"}  # of every operation here


class associate_asset:
    """Put an existing asset into an asset tree."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="associate_asset",
        operation_id="associateAsset",
        method="POST",
        path="/asset-tree-service/v2.1/asset-nodes",
        summary="Put an existing asset into an asset tree.",
        query={"action": "associateAsset"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={17404: "not-found", 17752: "not-found", 17558: "conflict", 17758: "conflict", 17762: "conflict", 17770: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/associate_asset.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="AssociateAssetResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="tree_id", wire="treeId", place="query", required=True),
            Argument(name="parent_asset_id", wire="parentAssetId", place="query", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        tree_id: str,
        parent_asset_id: str,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Put an existing asset into an asset tree.

        The asset, a device or a logical asset, is named by `assetId` or by `productKey` and `deviceKey`, and becomes a child of
        `parentAssetId`. An asset that is in the tree already is refused. The request has no body. Needs the permission Full Access on the
        authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            tree_id: ID of the asset tree.
            parent_asset_id: Asset ID of the node below which the asset is put.
            asset_id: ID of the asset, a device or a logical asset. For a device, `productKey` with `deviceKey` can stand instead.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return associate_asset.OPERATION.request(
            org_id=org_id,
            tree_id=tree_id,
            parent_asset_id=parent_asset_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> AssociateAssetResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AssociateAssetResponse = associate_asset.OPERATION.decode(content)
        return answer


class associate_asset_batch:
    """Put several existing assets into an asset tree."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="associate_asset_batch",
        operation_id="associateAssetBatch",
        method="POST",
        path="/asset-tree-service/v2.1/asset-nodes",
        summary="Put several existing assets into an asset tree.",
        query={"action": "associateAssetBatch"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0, 99206), status_digits=3),
        errors={17752: "not-found", 17758: "conflict", 17762: "conflict", 17770: "conflict", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/asset-tree-api/en/2.2.0/batch_associate_asset"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: assetTree/assetTreeNode/associateAssetBatch.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AssociateAssetBatchResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="tree_id", wire="treeId", place="query", required=True),
            Argument(name="parent_asset_id", wire="parentAssetId", place="query", required=True),
            Argument(name="asset_identifiers", wire="assetIdentifiers", place="body", kind="list[model:AssetTreeAssetIdentifier]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        tree_id: str,
        parent_asset_id: str,
        asset_identifiers: Sequence[AssetTreeAssetIdentifier | Mapping[str, Any]],
    ) -> Request:
        """Put several existing assets into an asset tree.

        All become children of `parentAssetId`. The answer tells for each asset whether it worked and beside that how many did, so a success
        of the call is not yet one of every asset. No page names a code for a partial success; 99206 is taken for one because a batch
        operation for alerts answers it. Installations of release 2.3 need its cumulative update 3. Needs the permission Full Access on the
        authorization Asset Tree Management.

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            org_id: Organization (OU) that owns the resources.
            tree_id: ID of the asset tree.
            parent_asset_id: Asset ID of the node below which the asset is put.
            asset_identifiers: The assets.
        """
        return associate_asset_batch.OPERATION.request(
            org_id=org_id,
            tree_id=tree_id,
            parent_asset_id=parent_asset_id,
            asset_identifiers=asset_identifiers,
        )

    @staticmethod
    def decode(content: bytes) -> AssociateAssetBatchResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AssociateAssetBatchResponse = associate_asset_batch.OPERATION.decode(content)
        return answer


class create_and_associate_asset:
    """Create an asset and put it into an asset tree."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="create_and_associate_asset",
        operation_id="createAndAssociateAsset",
        method="POST",
        path="/asset-tree-service/v2.1/asset-nodes",
        summary="Create an asset and put it into an asset tree.",
        query={"action": "createAsset"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={17404: "not-found", 17752: "not-found", 17762: "conflict", 17770: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/create_and_associate_asset.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateAndAssociateAssetResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="tree_id", wire="treeId", place="query", required=True),
            Argument(name="parent_asset_id", wire="parentAssetId", place="query", required=True),
            Argument(name="asset", wire="asset", place="body", kind="model:AssetTreeAssetCreate", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        tree_id: str,
        parent_asset_id: str,
        asset: AssetTreeAssetCreate | Mapping[str, Any],
    ) -> Request:
        """Create an asset and put it into an asset tree.

        The answer is the ID of the asset. Sent twice, two assets arise. Needs the permission Full Access on the authorization Asset Tree
        Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            tree_id: ID of the asset tree.
            parent_asset_id: Asset ID of the node below which the asset is put.
            asset: The asset to create.
        """
        return create_and_associate_asset.OPERATION.request(
            org_id=org_id,
            tree_id=tree_id,
            parent_asset_id=parent_asset_id,
            asset=asset,
        )

    @staticmethod
    def decode(content: bytes) -> CreateAndAssociateAssetResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateAndAssociateAssetResponse = create_and_associate_asset.OPERATION.decode(content)
        return answer


class create_asset_tree:
    """Create an asset tree together with a new asset as its root."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="create_asset_tree",
        operation_id="createAssetTree",
        method="POST",
        path="/asset-tree-service/v2.1/asset-trees",
        summary="Create an asset tree together with a new asset as its root.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={17772: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/create_asset_tree.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateAssetTreeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset", wire="asset", place="body", kind="model:AssetTreeAssetCreate", required=True),
            Argument(name="tree", wire="tree", place="body", kind="model:AssetTreeCreate"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset: AssetTreeAssetCreate | Mapping[str, Any],
        tree: AssetTreeCreate | Mapping[str, Any] | None = None,
    ) -> Request:
        """Create an asset tree together with a new asset as its root.

        The answer is the ID of the tree. Sent twice, two trees with a root asset each arise. Needs the permission Full Access on the
        authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset: The asset to create as the root of the tree.
            tree: Name and tags of the tree.
        """
        return create_asset_tree.OPERATION.request(
            org_id=org_id,
            asset=asset,
            tree=tree,
        )

    @staticmethod
    def decode(content: bytes) -> CreateAssetTreeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateAssetTreeResponse = create_asset_tree.OPERATION.decode(content)
        return answer


class create_asset_tree_and_associate_asset:
    """Create an asset tree with an existing asset as its root."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="create_asset_tree_and_associate_asset",
        operation_id="createAssetTreeAndAssociateAsset",
        method="POST",
        path="/asset-tree-service/v2.1/asset-trees",
        summary="Create an asset tree with an existing asset as its root.",
        query={"action": "associate"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={17772: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/create_asset_tree_and_associate_asset.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateAssetTreeAndAssociateAssetResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
            Argument(name="tree", wire="tree", place="body", kind="model:AssetTreeCreate"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
        tree: AssetTreeCreate | Mapping[str, Any] | None = None,
    ) -> Request:
        """Create an asset tree with an existing asset as its root.

        The asset, a device or a logical asset, is named by `assetId` or by `productKey` and `deviceKey`. Sent twice, two trees with the
        same root arise. Needs the permission Full Access on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_id: ID of the asset, a device or a logical asset. For a device, `productKey` with `deviceKey` can stand instead.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
            tree: Name and tags of the tree.
        """
        return create_asset_tree_and_associate_asset.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
            tree=tree,
        )

    @staticmethod
    def decode(content: bytes) -> CreateAssetTreeAndAssociateAssetResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateAssetTreeAndAssociateAssetResponse = create_asset_tree_and_associate_asset.OPERATION.decode(content)
        return answer


class delete_asset_node:
    """Take an asset out of an asset tree."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="delete_asset_node",
        operation_id="deleteAssetNode",
        method="POST",
        path="/asset-tree-service/v2.1/asset-nodes",
        summary="Take an asset out of an asset tree.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={17762: "conflict", 17764: "conflict", 17766: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/delete_asset_node.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteAssetNodeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="tree_id", wire="treeId", place="query", required=True),
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="product_key", wire="productKey", place="query"),
            Argument(name="device_key", wire="deviceKey", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        tree_id: str,
        asset_id: str | None = None,
        product_key: str | None = None,
        device_key: str | None = None,
    ) -> Request:
        """Take an asset out of an asset tree.

        The asset is named by `assetId` or, if it is a device, by `productKey` and `deviceKey`. Neither the root nor a node that has
        children can be taken out. The request has no body. Needs the permission Full Access on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            tree_id: ID of the asset tree.
            asset_id: ID of the asset, a device or a logical asset. For a device, `productKey` with `deviceKey` can stand instead.
            product_key: Product key of the device, used together with `deviceKey` when `assetId` is not given.
            device_key: Device key, used together with `productKey` when `assetId` is not given.
        """
        return delete_asset_node.OPERATION.request(
            org_id=org_id,
            tree_id=tree_id,
            asset_id=asset_id,
            product_key=product_key,
            device_key=device_key,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteAssetNodeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteAssetNodeResponse = delete_asset_node.OPERATION.decode(content)
        return answer


class delete_asset_tree:
    """Delete an asset tree that has no nodes but its root."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="delete_asset_tree",
        operation_id="deleteAssetTree",
        method="POST",
        path="/asset-tree-service/v2.1/asset-trees",
        summary="Delete an asset tree that has no nodes but its root.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={17404: "not-found", 17800: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/delete_asset_tree.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteAssetTreeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="tree_id", wire="treeId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        tree_id: str,
    ) -> Request:
        """Delete an asset tree that has no nodes but its root.

        The request has no body. Needs the permission Full Access on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            tree_id: ID of the asset tree.
        """
        return delete_asset_tree.OPERATION.request(
            org_id=org_id,
            tree_id=tree_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteAssetTreeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteAssetTreeResponse = delete_asset_tree.OPERATION.decode(content)
        return answer


class get_asset_tree:
    """Get an asset tree with its root asset."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="get_asset_tree",
        operation_id="getAssetTree",
        method="GET",
        path="/asset-tree-service/v2.1/asset-trees",
        summary="Get an asset tree with its root asset.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors={17404: "not-found", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/get_asset_tree.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAssetTreeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="tree_id", wire="treeId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        tree_id: str,
    ) -> Request:
        """Get an asset tree with its root asset.

        Needs the permission Read on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            tree_id: ID of the asset tree.
        """
        return get_asset_tree.OPERATION.request(
            org_id=org_id,
            tree_id=tree_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetTreeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetTreeResponse = get_asset_tree.OPERATION.decode(content)
        return answer


class get_asset_trees:
    """Get the asset trees in which given assets stand."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="get_asset_trees",
        operation_id="getAssetTrees",
        method="POST",
        path="/asset-tree-service/v2.1/asset-nodes",
        summary="Get the asset trees in which given assets stand.",
        query={"action": "getAssetTree"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/get_asset_trees.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetAssetTreesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="asset_ids", wire="assetIds", place="body", kind="list[]", required=True),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        asset_ids: Sequence[str],
        projection: Sequence[str] | None = None,
        action: str | None = None,
    ) -> Request:
        """Get the asset trees in which given assets stand.

        At most 100 assets per request. An asset that is in no tree is missing from the answer. Needs the permission Read on the
        authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            asset_ids: IDs of devices and logical assets, at most 100.
            projection: Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element
                of an array.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return get_asset_trees.OPERATION.request(
            org_id=org_id,
            asset_ids=asset_ids,
            projection=projection,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> GetAssetTreesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAssetTreesResponse = get_asset_trees.OPERATION.decode(content)
        return answer


class move_asset_node:
    """Move a node of an asset tree with everything below it."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="move_asset_node",
        operation_id="moveAssetNode",
        method="POST",
        path="/asset-tree-service/v2.1/asset-nodes",
        summary="Move a node of an asset tree with everything below it.",
        query={"action": "move"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={17404: "not-found", 17762: "conflict", 17764: "conflict", 17768: "invalid", 17770: "conflict", 17777: "invalid", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/asset-tree-api/zh_CN/2.2.0/move_asset_node"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python: assetTree/assetTreeNode/moveAssetNode.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="MoveAssetNodeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="tree_id", wire="treeId", place="query", required=True),
            Argument(name="parent_asset_id", wire="parentAssetId", place="query", required=True),
            Argument(name="asset_id", wire="assetId", place="query", required=True),
            Argument(name="pre_asset_id", wire="preAssetId", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        tree_id: str,
        parent_asset_id: str,
        asset_id: str,
        pre_asset_id: str | None = None,
    ) -> Request:
        """Move a node of an asset tree with everything below it.

        The node becomes a child of `parentAssetId`, right after its sibling `preAssetId`, or the first child when that is left out. The
        request has no body; what the answer holds besides the envelope is not known. Installations of release 2.3 need its cumulative
        update 2. Needs the permission Full Access on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            tree_id: ID of the asset tree.
            parent_asset_id: Asset ID of the node that becomes the parent.
            asset_id: Asset ID of the node to move.
            pre_asset_id: Asset ID of the sibling that the node comes to stand after. Left out, the node becomes the first child.
        """
        return move_asset_node.OPERATION.request(
            org_id=org_id,
            tree_id=tree_id,
            parent_asset_id=parent_asset_id,
            asset_id=asset_id,
            pre_asset_id=pre_asset_id,
        )

    @staticmethod
    def decode(content: bytes) -> MoveAssetNodeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: MoveAssetNodeResponse = move_asset_node.OPERATION.decode(content)
        return answer


class search_asset_nodes:
    """Search the assets of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="search_asset_nodes",
        operation_id="searchAssetNodes",
        method="POST",
        path="/asset-tree-service/v2.1/asset-nodes",
        summary="Search the assets of an organization.",
        query={"action": "searchAsset"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "asset_tree/search_asset_node.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:assetTree/assetTreeNode/assetTreeNodeApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchAssetNodesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="filter", wire="filter", place="body", kind="model:AssetTreeNodeFilter"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        filter: AssetTreeNodeFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        projection: Sequence[str] | None = None,
    ) -> Request:
        """Search the assets of an organization.

        100 assets per page when no pagination is given, at most 1,000, of which later documentation advises 50; sorters are not supported.
        Needs the permission Read on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like filter. `assetIds`, `modelIds` and `rootModelIds` know `=` and `in`; `productKey` and `deviceKey` know `=`
                and `like`; `createTime` knows `=`, `<=` and `>=`; `tags.KEY` knows `like` and `exists`; `attributes` and `treeId` can be
                asked for too. `name like 'x'` finds a part of the default, Chinese or English name; `name.default`, `name.zh_CN` and
                `name.en_US` look at one, the default standing in for a missing translation. Documentation 2.4.0 adds `assetId`, `modelId`,
                `rootModelId` and `treeId` with `=` and `in`, `in` for tags, `name.ja_JP` and `name.es_ES`. Official samples ask for
                `rootModelId`, for tags with `in`, and for these two languages, too.
            filter: Conditions instead of `expression`; since documentation 2.2.0 and on EnOS Edge only.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
            projection: Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element
                of an array.
        """
        return search_asset_nodes.OPERATION.request(
            org_id=org_id,
            expression=expression,
            filter=filter,
            page_size=page_size,
            page_no=page_no,
            projection=projection,
        )

    @staticmethod
    def decode(content: bytes) -> SearchAssetNodesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchAssetNodesResponse = search_asset_nodes.OPERATION.decode(content)
        return answer


class search_asset_paths:
    """Search the paths of an asset tree from upper to lower nodes."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="search_asset_paths",
        operation_id="searchAssetPaths",
        method="POST",
        path="/asset-tree-service/v2.1/asset-paths",
        summary="Search the paths of an asset tree from upper to lower nodes.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page",
            place="body",
            at="pagination.pageNo",
            size="pagination.pageSize",
            items="data.assetPaths",
            total="pagination.totalSize",
            first=1,
            max_size=1000,
        ),
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/search_asset_path.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchAssetPathsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="tree_id", wire="treeId", place="query", required=True),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="from_", wire="from", place="body", kind="model:AssetTreePathEnd"),
            Argument(name="to", wire="to", place="body", kind="model:AssetTreePathEnd"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
            Argument(name="path_projection", wire="pathProjection", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        tree_id: str,
        page_size: int | None = None,
        page_no: int | None = None,
        from_: AssetTreePathEnd | Mapping[str, Any] | None = None,
        to: AssetTreePathEnd | Mapping[str, Any] | None = None,
        projection: Sequence[str] | None = None,
        path_projection: AssetPathProjection | str | None = None,
    ) -> Request:
        """Search the paths of an asset tree from upper to lower nodes.

        A path leads from a node that fits `from` down to one that fits `to`, so without either from the root to each leaf. A page counts
        paths; beside them stand the assets on them. 100 paths per page when no pagination is given, at most 1,000; sorters are not
        supported. Needs the permission Read on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            tree_id: ID of the asset tree.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
            from_: Where a path starts; at the root of the tree by default.
            to: Where a path ends; at the lowest nodes of the tree by default.
            projection: Fields to return, all when left out, such as `assetPaths` and `assets.*.attributes`. `.` reaches a sub-field, `*`
                stands for any field and `[*]` for every element of an array.
            path_projection: `COMPLETE`, the default, returns every node of a path; `END_NODE_ONLY` its first and its last.
        """
        return search_asset_paths.OPERATION.request(
            org_id=org_id,
            tree_id=tree_id,
            page_size=page_size,
            page_no=page_no,
            from_=from_,
            to=to,
            projection=projection,
            path_projection=path_projection,
        )

    @staticmethod
    def decode(content: bytes) -> SearchAssetPathsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchAssetPathsResponse = search_asset_paths.OPERATION.decode(content)
        return answer


class search_asset_trees:
    """Search the asset trees of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="search_asset_trees",
        operation_id="searchAssetTrees",
        method="POST",
        path="/asset-tree-service/v2.1/asset-trees",
        summary="Search the asset trees of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "asset_tree/search_asset_tree.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:assetTree/assetTree/assetTreeApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchAssetTreesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="filter", wire="filter", place="body", kind="model:AssetTreeFilter"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        filter: AssetTreeFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        projection: Sequence[str] | None = None,
    ) -> Request:
        """Search the asset trees of an organization.

        Without a condition all trees are found. 100 trees per page when no pagination is given, at most 1,000; sorters are not supported.
        Needs the permission Read on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like condition on `tags` with `=` and `exists`, such as `tags.region = 'aragon'` or `exists(tags.region)`.
                Documentation 3.0.0 knows `!=` for tags too, `treeId` with `=` and `in`, and `name like 'x'` with `name.default`,
                `name.zh_CN`, `name.en_US`, `name.ja_JP` and `name.es_ES` for one language. Official samples ask for `treeId`, `name.ja_JP`
                and `name.es_ES`, too.
            filter: Conditions instead of `expression`; since documentation 2.3.0 and on EnOS Edge only.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
            projection: Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element
                of an array.
        """
        return search_asset_trees.OPERATION.request(
            org_id=org_id,
            expression=expression,
            filter=filter,
            page_size=page_size,
            page_no=page_no,
            projection=projection,
        )

    @staticmethod
    def decode(content: bytes) -> SearchAssetTreesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchAssetTreesResponse = search_asset_trees.OPERATION.decode(content)
        return answer


class search_related_asset_nodes:
    """Search an asset tree for assets by their relation to a given one."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="search_related_asset_nodes",
        operation_id="searchRelatedAssetNodes",
        method="POST",
        path="/asset-tree-service/v2.1/asset-nodes",
        summary="Search an asset tree for assets by their relation to a given one.",
        query={"action": "searchRelatedAsset"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/search_related_asset_node.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchRelatedAssetNodesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="tree_id", wire="treeId", place="query", required=True),
            Argument(name="filter", wire="filter", place="body", kind="model:AssetTreeRelationFilter"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="projection", wire="projection", place="body", kind="list[]"),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        tree_id: str,
        filter: AssetTreeRelationFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        projection: Sequence[str] | None = None,
        action: str | None = None,
    ) -> Request:
        """Search an asset tree for assets by their relation to a given one.

        Finds, for example, the children or all descendants of an asset. 100 assets per page when no pagination is given, at most 1,000;
        sorters are not supported. Needs the permission Read on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            tree_id: ID of the asset tree.
            filter: Conditions on the assets.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
            projection: Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element
                of an array.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return search_related_asset_nodes.OPERATION.request(
            org_id=org_id,
            tree_id=tree_id,
            filter=filter,
            page_size=page_size,
            page_no=page_no,
            projection=projection,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> SearchRelatedAssetNodesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchRelatedAssetNodesResponse = search_related_asset_nodes.OPERATION.decode(content)
        return answer


class update_asset_tree:
    """Change the name or the tags of an asset tree."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="asset_tree",
        name="update_asset_tree",
        operation_id="updateAssetTree",
        method="POST",
        path="/asset-tree-service/v2.1/asset-trees",
        summary="Change the name or the tags of an asset tree.",
        query={"action": "update"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors={400: "not-found", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "asset_tree/update_asset_tree.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateAssetTreeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="tree_update_info", wire="treeUpdateInfo", place="body", kind="model:AssetTreeUpdate", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        tree_update_info: AssetTreeUpdate | Mapping[str, Any],
    ) -> Request:
        """Change the name or the tags of an asset tree.

        Needs the permission Full Access on the authorization Asset Tree Management.

        Args:
            org_id: Organization (OU) that owns the resources.
            tree_update_info: The tree and its new values.
        """
        return update_asset_tree.OPERATION.request(
            org_id=org_id,
            tree_update_info=tree_update_info,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateAssetTreeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateAssetTreeResponse = update_asset_tree.OPERATION.decode(content)
        return answer
