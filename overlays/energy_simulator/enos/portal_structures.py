"""Application Portal: the nodes of organization structures, and how they are created, changed and deleted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..answers import Call, Refusal
from ..platform import Handlers
from ..state import Doc, State
from .portal_holdings import STRUCTURES, holders, identifier
from .portal_names import asset_names
from .portal_resources import resources
from .portal_session import refused

__all__ = ["OPERATIONS", "all_structures", "below", "children", "root_of"]

INVALID, NAME_TAKEN, TOO_MANY, INVALID_NAME, TOO_MANY_TAGS, ASSIGNED, ASSOCIATED = 31400, 31408, 31415, 31430, 31432, 31435, 31405
NODES, LEVELS, LONGEST, TAGS = 1000, 10, 100, 20  # that there are limits is documented, which they are is not


def all_structures(state: State) -> list[Doc]:
    return STRUCTURES.records(state).all()


def children(nodes: Sequence[Doc], parent_id: str) -> list[Doc]:
    return sorted((node for node in nodes if node["parentId"] == parent_id), key=lambda node: int(node["displayOrder"]))


def below(nodes: Sequence[Doc], node: Doc) -> Iterator[Doc]:
    """The node and everything below it."""
    yield node
    for child in children(nodes, node["id"]):
        yield from below(nodes, child)


def _above(nodes: Sequence[Doc], node: Doc) -> list[Doc]:
    """The node and everything above it, the root last."""
    parent = next((one for one in nodes if one["id"] == node["parentId"]), None)
    return [node] if parent is None else [node, *_above(nodes, parent)]


def root_of(nodes: Sequence[Doc], node: Doc) -> Doc:
    return _above(nodes, node)[-1]


def create(call: Call) -> dict[str, Any]:
    return {"data": {"structureIds": [_create(call, sent) for sent in call.body["structures"]]}}


def _create(call: Call, sent: Doc) -> str:
    nodes = all_structures(call.state)
    parent = next((node for node in nodes if node["id"] == sent["parentId"]), None)
    if parent is None:
        raise Refusal(INVALID, f"The parent {sent['parentId']} does not exist")
    if len(nodes) >= NODES or len(_above(nodes, parent)) >= LEVELS:
        raise Refusal(TOO_MANY, "There would be too many nodes or levels")
    key = identifier(call.state, STRUCTURES, "created", call.state.next_number("portal structure", 1))
    name: Doc = sent.get("name") or {"defaultValue": key}  # the table calls it optional
    siblings = children(nodes, parent["id"])
    _check_name(name, siblings)
    doc: Doc = {"id": key, "parentId": parent["id"], "name": name, "description": "", "displayOrder": len(siblings), "tags": {}, "assets": [], "resources": []}
    STRUCTURES.records(call.state).put(key, doc)
    return key


def _check_name(name: Doc, siblings: Sequence[Doc]) -> None:
    text = str(name.get("defaultValue") or "")
    if not text.strip() or len(text) > LONGEST:
        raise Refusal(INVALID_NAME, f"A name has 1 to {LONGEST} characters")
    if text in {one["name"]["defaultValue"] for one in siblings}:
        raise Refusal(NAME_TAKEN, f"There is a node {text} already")


def update(call: Call) -> dict[str, Any]:
    for sent in call.body["structures"]:
        nodes = all_structures(call.state)
        node = _of_root(nodes, call.body["structureRootId"], sent["structureId"])
        if sent.get("name") is not None:
            _check_name(sent["name"], [one for one in children(nodes, node["parentId"]) if one["id"] != node["id"]])
            node["name"] = sent["name"]
        if sent.get("tags") is not None:
            node["tags"] = _tags({} if sent.get("isTagIncrementalUpdate") is False else node["tags"], sent["tags"])
        STRUCTURES.records(call.state).put(node["id"], node)
    return {"data": True}


def _tags(kept: Doc, sent: Sequence[Doc]) -> Doc:
    if len({tag["key"] for tag in sent}) < len(sent):
        raise Refusal(INVALID, "A tag key stands twice")
    tags = {**kept, **{tag["key"]: tag["value"] for tag in sent}}
    if len(tags) > TAGS:
        raise Refusal(TOO_MANY_TAGS, f"A node has at most {TAGS} tags")
    return tags


def _of_root(nodes: Sequence[Doc], root_id: str, key: str) -> Doc:
    node = next((one for one in nodes if one["id"] == key), None)
    if node is None or root_of(nodes, node)["id"] != root_id:
        raise Refusal(INVALID, f"The node {key} does not exist in the structure {root_id}")
    return node


def delete(call: Call) -> dict[str, Any]:
    """Nodes go with everything below them; without IDs the whole structure goes."""
    root_id = call.body["structureRootId"]
    for key in call.body.get("structureIds") or [root_id]:
        nodes = all_structures(call.state)
        for node in list(below(nodes, _of_root(nodes, root_id, key))):
            if node["assets"] or node["resources"] or not node["parentId"] or holders(call.state, STRUCTURES, node["id"]):
                raise Refusal(ASSIGNED, f"Something is assigned to the node {node['id']}")
            STRUCTURES.records(call.state).remove(node["id"])
    return {"data": True}


def assign_assets(call: Call) -> dict[str, Any]:
    return {"data": _hang(call, "assets", call.body["assetIds"], set(asset_names(call.state)), ASSIGNED)}


def associate(call: Call) -> dict[str, Any]:
    sent: list[str] = call.body.get("resourceIds") or call.body.get("resourceIDs") or []
    return {"data": {"success": _hang(call, "resources", sent, set(resources(call.state)), ASSOCIATED)}}


def _hang(call: Call, name: str, sent: Sequence[str], known: set[str], elsewhere: int) -> bool:
    """Set what hangs on a node. Nothing hangs on two nodes of one structure."""
    nodes = all_structures(call.state)
    node = next((one for one in nodes if one["id"] == call.body["structureId"]), None)
    if node is None or set(sent) - known:
        raise refused(call, "not-found", f"{call.body['structureId']} or one of {', '.join(sent)} does not exist")
    others = [one for one in below(nodes, root_of(nodes, node)) if one["id"] != node["id"]]
    taken = {key for one in others for key in one[name]} & set(sent)
    if taken:
        raise Refusal(elsewhere, f"{', '.join(sorted(taken))} stands elsewhere in the structure")
    STRUCTURES.records(call.state).put(node["id"], {**node, name: list(dict.fromkeys(sent))})
    return True


OPERATIONS: Handlers = {
    "createPortalStructures": create,
    "updatePortalStructures": update,
    "deletePortalStructures": delete,
    "assignPortalStructureAssets": assign_assets,
    "associatePortalResources": associate,
}
