"""Nodes of asset trees: putting assets in, moving them, taking them out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import Call, Refusal
from ..platform import Handlers
from . import logical_assets
from .asset_tree_shape import LAYERS, Shape, place, shape
from .batches import outcome
from .devices import identified
from .envelope import COMMON, invalid

__all__ = ["NOT_FOUND", "OPERATIONS", "asset_of", "tree_of"]

NOT_FOUND = 99404
NO_PARENT, IN_TREE, IN_TREE_OF_BATCH, IS_ROOT, HAS_CHILDREN, BELOW_ITSELF, TOO_DEEP, NO_SUCH_PARENT = 17752, 17558, 17758, 17764, 17766, 17768, 17770, 17777
NO_TREE = {"moveAssetNode": IS_ROOT, "associateAssetBatch": NOT_FOUND}  # where the code is not the operation's first for what does not exist


def tree_of(call: Call, tree_id: str) -> str:
    """Return the ID of a tree that exists."""
    if call.state.value("select 1 from tree where tree_id = ?", (tree_id,)) is None:
        raise Refusal(NO_TREE.get(call.operation.name, "not-found"), "TreeId is not exist")  # the wording of the error tables
    return tree_id


def asset_of(call: Call, names: Mapping[str, Any]) -> str:
    """Return the ID of the asset that is named by its ID, or as a device by its keys."""
    asset_id: str | None = names.get("assetId")
    if asset_id and call.state.value("select 1 from logical where asset_id = ?", (asset_id,)):
        return asset_id
    found = identified(call, names)
    if found is None:
        raise Refusal(NOT_FOUND, "The asset does not exist")
    return str(found["assetId"])


def create_asset(call: Call) -> dict[str, Any]:
    tree_id, nodes = _tree(call)
    parent = _parent(call, nodes)
    asset_id = logical_assets.create(call, call.body["asset"])
    place(call.state, tree_id, asset_id, parent)
    return {"msg": "ok", "data": asset_id}  # lower case in the samples of this service


def associate(call: Call) -> dict[str, Any]:
    tree_id, nodes = _tree(call)
    parent = _parent(call, nodes)
    asset_id = _outside(call, nodes, call.query, IN_TREE)
    place(call.state, tree_id, asset_id, parent)
    return {"msg": "ok", "data": asset_id}


def associate_batch(call: Call) -> dict[str, Any]:
    """An asset that cannot be put in does not stop the others."""
    tree_id, nodes = _tree(call)
    parent = _parent(call, nodes)
    results: list[dict[str, Any]] = []
    for names in call.body["assetIdentifiers"]:
        try:
            asset_id = _outside(call, shape(call.state, tree_id), names, IN_TREE_OF_BATCH)
        except Refusal as error:
            results.append({"code": COMMON.get(str(error.code), error.code), "msg": error.message, "data": None})
        else:
            place(call.state, tree_id, asset_id, parent)
            results.append({"code": 0, "msg": "OK", "data": asset_id})
    return outcome(results)


def move(call: Call) -> dict[str, Any]:
    tree_id, nodes = _tree(call)
    asset_id, parent, before = call.query["assetId"], call.query["parentAssetId"], call.query.get("preAssetId")
    if asset_id not in nodes.parents:
        raise Refusal("not-found", "AssetId is not existed in the tree")
    if asset_id == nodes.root:
        raise Refusal(IS_ROOT, "The root asset node cannot be moved")
    if parent not in nodes.parents:
        known = call.state.value("select 1 from asset where asset_id = ?", (parent,))
        raise invalid("parentAssetId", "it is not in the tree") if known else Refusal(NO_SUCH_PARENT, "parentAssetId is not valid")
    if parent in nodes.below(asset_id):
        raise Refusal(BELOW_ITSELF, "The new parent is the node itself or one below it")
    _check_layers(nodes, parent, nodes.layers(asset_id))
    siblings = [child for child in nodes.children(parent) if child != asset_id]
    if before and before not in siblings:
        raise invalid("preAssetId", "it is not a child of the new parent")
    siblings.insert(siblings.index(before) + 1 if before else 0, asset_id)
    call.state.run("update node set parent_id = ? where tree_id = ? and asset_id = ?", (parent, tree_id, asset_id))
    for position, sibling in enumerate(siblings, 1):
        call.state.run("update node set position = ? where tree_id = ? and asset_id = ?", (position, tree_id, sibling))
    return {}


def delete(call: Call) -> dict[str, Any]:
    tree_id, nodes = _tree(call)
    asset_id = asset_of(call, call.query)
    if asset_id not in nodes.parents:
        raise Refusal(NOT_FOUND, "AssetId is not existed in the tree")
    if asset_id == nodes.root:
        raise Refusal(IS_ROOT, "The root asset node cannot be deleted")
    if nodes.children(asset_id):
        raise Refusal(HAS_CHILDREN, "The noleaf asset node cannot be deleted")
    call.state.run("delete from node where tree_id = ? and asset_id = ?", (tree_id, asset_id))
    return {"msg": "ok", "data": None}


def _tree(call: Call) -> tuple[str, Shape]:
    tree_id = tree_of(call, call.query["treeId"])
    return tree_id, shape(call.state, tree_id)


def _parent(call: Call, nodes: Shape) -> str:
    parent: str = call.query["parentAssetId"]
    if parent not in nodes.parents:
        raise Refusal(NO_PARENT, "Parent assetId is not existed in the tree")
    _check_layers(nodes, parent, 1)
    return parent


def _check_layers(nodes: Shape, parent: str, more: int) -> None:
    if len(nodes.ancestors(parent)) + 1 + more > LAYERS:
        raise Refusal(TOO_DEEP, f"Exceeding the layer limit({LAYERS})")


def _outside(call: Call, nodes: Shape, names: Mapping[str, Any], code: int) -> str:
    asset_id = asset_of(call, names)
    if asset_id in nodes.parents:
        raise Refusal(code, "AssetId is existed in the tree")
    return asset_id


OPERATIONS: Handlers = {
    "createAndAssociateAsset": create_asset,
    "associateAsset": associate,
    "associateAssetBatch": associate_batch,
    "moveAssetNode": move,
    "deleteAssetNode": delete,
}
