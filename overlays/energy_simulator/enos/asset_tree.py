"""Asset trees: hierarchies of assets, each with one root."""

from __future__ import annotations

from typing import Any

from ..answers import Call, Refusal
from ..identity import text
from ..platform import Handlers
from ..state import Doc, encoded
from . import asset_tree_nodes, asset_tree_search, logical_assets
from .asset_tree_nodes import asset_of, tree_of
from .asset_tree_search import cropped, same
from .asset_tree_shape import place, shape
from .devices import check_tags
from .envelope import invalid
from .search import EXISTS, exact, mapped, named, search

__all__ = ["OPERATIONS"]

FULL, HAS_NODES = 17772, 17800
QUOTA = 50  # "The quota of tree reaches ceiling": no page says where it is
MAX_TAGS = 50
FIELDS = {"treeId": exact("tree_id"), **named("name"), **mapped("tags", "tags", frozenset({"=", "!="}) | EXISTS)}


def create(call: Call) -> dict[str, Any]:
    _check_new(call)
    return _planted(call, logical_assets.create(call, call.body["asset"]))


def associate(call: Call) -> dict[str, Any]:
    _check_new(call)
    return _planted(call, asset_of(call, call.query))


def _check_new(call: Call) -> None:
    check_tags(_tree(call), "tags")
    if len(_tree(call).get("tags") or {}) > MAX_TAGS:
        raise invalid("tags", f"a tree has at most {MAX_TAGS} tags")
    if call.state.value("select count(*) from tree") >= QUOTA:
        raise Refusal(FULL, "The quota of tree reaches ceiling")


def _tree(call: Call) -> Doc:
    sent: Doc = call.body.get("tree") or {}
    return sent


def _planted(call: Call, root: str) -> dict[str, Any]:
    sent, state = _tree(call), call.state
    tree_id = text(8, state.seed, "created tree", state.next_number("tree", 1))
    name: Doc = sent.get("name") or {"defaultValue": None, "i18nValue": {}}
    state.insert("tree", [{"treeId": tree_id, "name": name, "tags": sent.get("tags") or {}}], root_id=[root])
    place(state, tree_id, root, None)
    return {"data": tree_id}


def get(call: Call) -> dict[str, Any]:
    return {"data": call.state.document("rooted", "tree_id", tree_of(call, call.query["treeId"]))}


def search_trees(call: Call) -> dict[str, Any]:
    """`filter` is taken as well, as on EnOS Edge."""
    wanted: Doc = call.body.get("filter") or {}
    tags: Doc = wanted.get("tags") or {}
    conditions = [(same("tags"), encoded(tags))] if tags else []
    return search(call, "rooted", FIELDS, order="id", size=100, conditions=conditions)


def update(call: Call) -> dict[str, Any]:
    """Change name and tags where they are sent, tags as a whole."""
    sent: Doc = call.body["treeUpdateInfo"]
    check_tags(sent, "tags")
    tree_id = tree_of(call, sent["treeId"])
    doc = call.state.document("tree", "tree_id", tree_id) or {}
    doc |= {name: sent[name] for name in ("name", "tags") if name in sent}
    call.state.run("update tree set doc = ? where tree_id = ?", (encoded(doc), tree_id))
    return {"data": None}


def delete(call: Call) -> dict[str, Any]:
    tree_id = tree_of(call, call.query["treeId"])
    nodes = shape(call.state, tree_id)
    if nodes.children(nodes.root):
        raise Refusal(HAS_NODES, "The tree has sub nodes")
    call.state.run("delete from tree where tree_id = ?", (tree_id,))
    return {"data": None}


def of_assets(call: Call) -> dict[str, Any]:
    """The trees of each asset, without their names, as on asset_tree/get_asset_trees."""
    found: dict[str, list[Any]] = {}
    for asset_id in call.body["assetIds"]:
        for (tree_id,) in call.state.rows("select tree_id from node where asset_id = ? order by tree_id", (asset_id,)):
            doc = call.state.document("rooted", "tree_id", tree_id) or {}
            del doc["name"]
            found.setdefault(asset_id, []).append(cropped(call, doc))
    return {"data": found}


OPERATIONS: Handlers = {
    "createAssetTree": create,
    "createAssetTreeAndAssociateAsset": associate,
    "getAssetTree": get,
    "searchAssetTrees": search_trees,
    "updateAssetTree": update,
    "deleteAssetTree": delete,
    "getAssetTrees": of_assets,
    **asset_tree_nodes.OPERATIONS,
    **asset_tree_search.OPERATIONS,
}
