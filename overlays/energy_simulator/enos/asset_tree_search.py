"""Searches over the assets of an organization or of one tree, and over the paths of a tree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from ..answers import Call
from ..expression import Field, Value
from ..localtime import instant
from ..platform import Handlers
from ..projection import ProjectionError, project
from ..projection import parse as parse_projection
from ..state import Doc, State, encoded
from .asset_tree_nodes import tree_of
from .asset_tree_shape import Shape, shape
from .envelope import invalid
from .search import EXISTS, IN, LOCALE, UNEQUAL, exact, mapped, named, page, search, spoken

__all__ = ["OPERATIONS", "cropped", "in_tree", "same"]

NEWEST = "create_time desc, asset_id"
ROOT_MODEL = "substr(model_path, 2, instr(substr(model_path, 2) || '/', '/') - 1)"
RELATIONS = ("isParentOfAssetId", "isChildOfAssetId", "isAncestorOfAssetId", "isDescendantOfAssetId")


def same(field: str) -> str:
    """SQL: whether a map of the document has all that a JSON map has."""
    had = f"select 1 from json_each(json_extract(doc, '$.{field}')) as had where had.key = wanted.key and had.value is wanted.value"
    return f"not exists (select 1 from json_each(?) as wanted where not exists ({had}))"


def _among(sql: str) -> str:
    return f"{sql} in (select value from json_each(?))"


def in_tree(table: str) -> Field:
    """`treeId` as a field of a table with `asset_id`: of the trees of an asset one must match."""
    within = f"exists (select 1 from node as place where place.asset_id = {table}.asset_id and {{}})"
    return Field(("place.tree_id",), IN | UNEQUAL, within=within)


def _moment(value: Value) -> Value:
    return instant(value) if isinstance(value, str) else value


FIELDS = {
    **{name: exact("asset_id") for name in ("assetIds", "assetId")},
    **{name: exact("model_id") for name in ("modelIds", "modelId")},
    **{name: exact(ROOT_MODEL) for name in ("rootModelIds", "rootModelId")},
    **{name: exact(column, frozenset({"=", "like"})) for name, column in (("productKey", "product_key"), ("deviceKey", "device_key"))},
    "createTime": Field(("create_time",), frozenset({"=", "<=", ">="}), convert=_moment),
    **named("name"),
    **mapped("tags", "tags", IN | EXISTS | {"like"}),
    **mapped("attributes", "attributes", IN | EXISTS),
}


def search_assets(call: Call) -> dict[str, Any]:
    """`filter` is taken as well, as on EnOS Edge."""
    fields = {**FIELDS, "treeId": in_tree("asset")}
    return search(call, "asset", fields, order=NEWEST, size=100, conditions=_conditions(call.body.get("filter") or {}))


def search_related(call: Call) -> dict[str, Any]:
    """Without a relation, the assets of the whole tree. An asset outside the tree has no relations in it."""
    nodes = shape(call.state, tree_of(call, call.query["treeId"]))
    wanted: Doc = call.body.get("filter") or {}
    given = [name for name in RELATIONS if wanted.get(name)]
    if len(given) > 1:
        raise invalid("filter", f"only one of {', '.join(RELATIONS)} can be given")
    ids = _related(nodes, given[0], wanted[given[0]]) if given else list(nodes.parents)
    return search(call, "asset", {}, order=NEWEST, size=100, conditions=[*_conditions(wanted), (_among("asset_id"), encoded(ids))])


def _related(nodes: Shape, relation: str, asset_id: str) -> list[str]:
    if asset_id not in nodes.parents:
        return []
    match relation:
        case "isParentOfAssetId":
            return nodes.ancestors(asset_id)[:1]
        case "isChildOfAssetId":
            return nodes.children(asset_id)
        case "isAncestorOfAssetId":
            return nodes.ancestors(asset_id)
        case _:
            return list(nodes.below(asset_id))[1:]


def _conditions(wanted: Mapping[str, Any]) -> list[tuple[str, Any]]:
    places = {"assetIds": "asset_id", "modelIds": "model_id", "rootModelIds": ROOT_MODEL}
    found: list[tuple[str, Any]] = [(_among(sql), encoded(wanted[name])) for name, sql in places.items() if wanted.get(name)]
    found += [(same(name), encoded(wanted[name])) for name in ("attributes", "tags") if wanted.get(name)]
    like: Mapping[str, str] | None = wanted.get("nameLike")
    if like:
        found.append(_named_like(like))
    return found


def _named_like(like: Mapping[str, str]) -> tuple[str, Any]:
    """The condition of `nameLike`: in one language, or without one in all of them."""
    locale = like.get("locale") or None
    if locale not in (None, "default") and not LOCALE.fullmatch(locale):
        raise invalid("filter.nameLike.locale", f"{locale!r} is not a locale such as en_US")
    return f"instr(fold({spoken('name', locale)}), fold(?)) > 0", like["value"]


def search_paths(call: Call) -> dict[str, Any]:
    """Paths come in the order of the tree; those to one node from its nearest start on."""
    nodes = shape(call.state, tree_of(call, call.query["treeId"]))
    leaves = {asset_id for asset_id in nodes.parents if not nodes.children(asset_id)}
    paths = list(_paths(nodes, _fitting(call, nodes, "from", {nodes.root}), _fitting(call, nodes, "to", leaves)))
    number, size = page(call, 100)
    shown = paths[(number - 1) * size : number * size]
    if call.body.get("pathProjection") == "END_NODE_ONLY":
        shown = [[path[0], path[-1]] for path in shown]
    data = {"assetPaths": shown, "assets": _assets(call.state, {asset_id for path in shown for asset_id in path})}
    return {"data": cropped(call, data), "pagination": {"sortedBy": None, "pageNo": number, "pageSize": size, "totalSize": len(paths)}}


def _fitting(call: Call, nodes: Shape, end: str, otherwise: set[str]) -> set[str]:
    """Return the nodes that fit the conditions at one end, `otherwise` where the request has none."""
    conditions = _conditions(call.body.get(end) or {})
    if not conditions:
        return otherwise
    sql = " and ".join(condition for condition, _ in conditions)
    rows = call.state.rows(f"select asset_id from asset where {sql}", [value for _, value in conditions])
    return {asset_id for (asset_id,) in rows if asset_id in nodes.parents}


def _paths(nodes: Shape, starts: set[str], ends: set[str]) -> Iterable[list[str]]:
    for asset_id in nodes.below(nodes.root):
        if asset_id in ends:
            above = nodes.ancestors(asset_id)
            for length, start in enumerate(above, 1):
                if start in starts:
                    yield [*reversed(above[:length]), asset_id]


def _assets(state: State, ids: set[str]) -> dict[str, Any]:
    rows = state.rows(f"select asset_id, doc from asset where {_among('asset_id')}", (encoded(sorted(ids)),))
    return {asset_id: msgspec.json.decode(doc) for asset_id, doc in rows}


def cropped(call: Call, value: Any) -> Any:
    """Return what the request's projection leaves."""
    paths: list[str] = call.body.get("projection") or []
    try:
        return project(value, parse_projection(paths)) if paths else value
    except ProjectionError as error:
        raise invalid("projection", str(error)) from error


OPERATIONS: Handlers = {"searchAssetNodes": search_assets, "searchRelatedAssetNodes": search_related, "searchAssetPaths": search_paths}
