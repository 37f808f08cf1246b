"""Application Portal: organization structures as trees, with the assets and for the users that a request asks for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ..answers import Answer, Call, as_json
from ..platform import Handlers
from ..state import Doc
from .portal_access import accessible
from .portal_apps import app
from .portal_holdings import ROLES, STRUCTURES, held
from .portal_names import asset_names, i18n, shown
from .portal_resources import ASSET_TYPE, resources
from .portal_session import both, locale, refused, session, user_or_none
from .portal_structures import all_structures, below, children, root_of

__all__ = ["OPERATIONS"]

NO_APP, VISIBLE = 31520, 2  # the code of structure-service; the kind of a role's grant that makes a structure visible


def app_structures(call: Call) -> dict[str, Any]:
    seen = _seen(call)
    roots = [node for node in _roots(call) if seen is None or node["id"] in seen]
    return {"data": [_node(call, node) for node in roots]}


def _roots(call: Call) -> list[Doc]:
    """The roots of the structures of an application."""
    found = app(call, call.query["appId"], missing=NO_APP)
    return [node for node in all_structures(call.state) if node["id"] in found["structures"]]


def _seen(call: Call) -> set[str] | None:
    """The nodes that the user of the token may see, with those on the way to them; None without a token, which sees all."""
    who = user_or_none(call)
    if who is None:
        return None
    nodes = all_structures(call.state)
    grants = [grant for role in held(call.state, ROLES, who["userId"]) for grant in role["grants"]]
    own = {grant["id"] for grant in grants if (grant["kind"], grant["appId"]) == (VISIBLE, call.query["appId"])}
    own |= {node["id"] for node in held(call.state, STRUCTURES, who["userId"])}
    reached = {one["id"] for node in nodes if node["id"] in own for one in below(nodes, node)}
    return {node["id"] for node in nodes if reached & {one["id"] for one in below(nodes, node)}}


def _node(call: Call, node: Doc) -> Doc:
    plain = {name: node[name] for name in ("id", "parentId", "description", "displayOrder", "tags")}
    return {**plain, "name": shown(node["name"], locale(call))}


def detail(call: Call) -> dict[str, Any]:
    root = next((node for node in _roots(call) if node["id"] == call.query["structureRootId"]), None)
    if root is None:
        raise refused(call, "not-found", f"The structure {call.query['structureRootId']} is not assigned to the application")
    who = user_or_none(call)
    assets = asset_names(call.state) if who is None else {key: doc["name"] for key, doc in accessible(call.state, who["userId"], [ASSET_TYPE]).items()}
    return {"data": _detailed(call, all_structures(call.state), root, assets, _seen(call))}


def _detailed(call: Call, nodes: Sequence[Doc], node: Doc, assets: Mapping[str, Doc], seen: Collection[str] | None) -> Doc:
    own = [_asset(call, key, assets[key], order) for order, key in enumerate(node["assets"]) if key in assets]
    rest = [_detailed(call, nodes, child, assets, seen) for child in children(nodes, node["id"]) if seen is None or child["id"] in seen]
    more = {"associatedResources": _associated(call, node)} if call.query.get("needAssociatedAsset") else {}
    return {**_node(call, node), "assets": own, "children": rest, **more}


def _associated(call: Call, node: Doc) -> list[Doc]:
    """The resources of a node with the fields that the table names, which are those of a node."""
    known = resources(call.state)
    blank: Doc = {"parentId": node["id"], "description": "", "displayOrder": 0, "tags": {}, "assets": [], "children": []}
    return [{**blank, "id": key, "name": shown(known[key]["name"], locale(call))} for key in node["resources"] if key in known]


def _asset(call: Call, key: str, name: Doc, order: int) -> Doc:
    return {"assetId": key, "assetName": shown(name, locale(call)), "displayOrder": order, "assetNameJson": i18n(name)}


def of_user(call: Call) -> dict[str, Any]:
    """The first structure of the application, without assets."""
    seen = _seen(call)
    return {"data": _plain(call, all_structures(call.state), _roots(call)[0], seen)}


def _plain(call: Call, nodes: Sequence[Doc], node: Doc, seen: Collection[str] | None) -> Doc:
    rest = [_plain(call, nodes, child, seen) for child in children(nodes, node["id"]) if seen is None or child["id"] in seen]
    return {**_node(call, node), "assets": None, "children": rest}


def bare_app_tree(call: Call) -> Answer:
    """The tree without an envelope, as the sample of v2.1 has it."""
    return Answer(as_json(_app_tree(call)), operation=call.operation.name)


def app_tree(call: Call) -> dict[str, Any]:
    return {"data": _app_tree(call)}


def _app_tree(call: Call) -> Doc:
    """The structures of the application in which the user has assets, down to these."""
    who = session(call, chosen=True)
    found = app(call, call.query["accessKey"])
    nodes = all_structures(call.state)
    root = next(node for node in nodes if node["id"] in found["structures"])
    return _with_leaves(call, nodes, root, accessible(call.state, who["userId"], call.query.get("resourceTypes")))


def _with_leaves(call: Call, nodes: Sequence[Doc], node: Doc, own: Mapping[str, Doc]) -> Doc:
    leaves = [{"id": key, "name": shown(own[key]["name"], "en_US"), "tag": "asset", "parentId": "", "children": None} for key in node["assets"] if key in own]
    branches = [_with_leaves(call, nodes, child, own) for child in children(nodes, node["id"])]
    below_: list[Doc] = [*leaves, *(branch for branch in branches if branch["children"])]
    return {"id": node["id"], "name": shown(node["name"], "en_US"), "tag": None, "parentId": node["parentId"], "children": below_}


def of_asset(call: Call) -> dict[str, Any]:
    """The structures in which an asset stands, from the root down to its node."""
    session(call, chosen=True)
    asked: list[str | None] = [*(call.query.get("assetIds") or ()), call.query.get("assetId")]
    wanted = {key for key in asked if key}
    if not wanted:
        raise refused(call, "invalid", "assetId is missing")
    if wanted - set(asset_names(call.state)):
        raise refused(call, "not-found", f"{', '.join(sorted(wanted))} does not exist in the portal")
    nodes = all_structures(call.state)
    on_the_way = {node["id"] for node in nodes if any(wanted & set(one["assets"]) for one in below(nodes, node))}
    roots = {node["id"]: node for node in (root_of(nodes, one) for one in nodes if one["id"] in on_the_way)}
    return {"data": {"structures": [_branch(call, nodes, root, on_the_way) for root in roots.values()]}}


def _branch(call: Call, nodes: Sequence[Doc], node: Doc, kept: Collection[str]) -> Doc:
    rest = [_branch(call, nodes, child, kept) for child in children(nodes, node["id"]) if child["id"] in kept]
    named = {"name": node["name"]["defaultValue"], "displayName": shown(node["name"], "en_US"), "description": node["description"]}
    return {"id": node["id"], **named, "orgId": call.state.credentials.org_id, "children": rest}


def assets_below(call: Call) -> dict[str, Any]:
    """The assets of a structure and of all below it which the user may access."""
    who = session(call, chosen=True)
    nodes, own = all_structures(call.state), accessible(call.state, who["userId"])
    found: list[Doc] = []
    for key in call.body["structureIds"]:
        node = next((one for one in nodes if one["id"] == key), None)
        if node is None:
            raise refused(call, "invalid", f"The structure {key} does not exist")
        keys = [asset for one in below(nodes, node) for asset in one["assets"] if asset in own]
        assets = [{name: value for name, value in _asset(call, asset, own[asset]["name"], 0).items() if name != "displayOrder"} for asset in keys]
        found.append({"structureId": key, "structureName": shown(node["name"], locale(call)), "assets": assets})
    if not found:
        raise refused(call, "invalid", "No structure ID is given")
    return {"data": found}


OPERATIONS: Handlers = {
    "listPortalAppStructures": app_structures,
    "getPortalStructureTree": detail,
    "getPortalUserStructureTree": of_user,
    "getAppAssetTree": bare_app_tree,
    "getAppAssetTreeV22": app_tree,
    **both({"listAssetStructures": of_asset}),
    "listStructureAssets": assets_below,
}
