"""Which devices an upgrade job means: those that have reported one of its versions, narrowed by its scope."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from ..state import Doc, State, encoded
from .asset_tree_shape import shape
from .device_groups import members
from .envelope import invalid

__all__ = ["WAYS", "check_scope", "devices_in"]

TREES = 5  # "at most 5 asset trees": Batch Upgrading Firmware, device connection 2.1
_AMONG = "{} in (select value from json_each(?))"
_MAPPED = """exists (
    select 1 from json_each(?) as field, json_each(field.value) as wanted, json_each(device.doc, '$.{}') as own
    where own.key = field.key and own.value = wanted.value)"""
_SQL: Mapping[str, str] = {
    "deviceKeys": _AMONG.format("device_key"),
    "assetIds": _AMONG.format("device.asset_id"),
    "attributes": _MAPPED.format("deviceAttributes"),
    "tags": _MAPPED.format("deviceTags"),
    "assetTrees": _AMONG.format("device.asset_id"),
    "deviceGroupIds": _AMONG.format("device.asset_id"),
}
WAYS = tuple(_SQL)


def check_scope(state: State, scope: Doc) -> None:
    """Refuse a scope that names devices in no way or in several, or by what does not exist."""
    ways = [way for way in WAYS if scope.get(way) is not None]
    if scope["type"] == "partial" and len(ways) != 1:
        raise invalid("upgradeScope", f"upgradeScope must name the devices in one way, by {', '.join(WAYS)}")
    for group_id in scope.get("deviceGroupIds") or ():
        if state.document("device_group", "group_id", group_id) is None:
            raise invalid("upgradeScope.deviceGroupIds", f"there is no device group {group_id}")
    trees: list[Doc] = scope.get("assetTrees") or []
    if len(trees) > TREES:
        raise invalid("upgradeScope.assetTrees", f"there must not be more than {TREES}")
    for tree in trees:
        if state.value("select 1 from tree where tree_id = ?", (tree.get("treeId"),)) is None:
            raise invalid("upgradeScope.assetTrees", f"there is no tree {tree.get('treeId')}")


def devices_in(state: State, scope: Doc, product_key: str | None) -> list[tuple[Doc, str]]:
    """Return the devices with the versions that they have, oldest first."""
    sql = ["version in (select value from json_each(?))", "(? is null or product_key = ?)"]
    parameters: list[Any] = [encoded(scope["versionNumbers"]), product_key, product_key]
    for way, condition in _SQL.items() if scope["type"] == "partial" else ():
        if scope.get(way) is not None:
            sql.append(condition)
            parameters.append(encoded(_WANTED.get(way, _as_it_is)(state, scope[way])))
    found = state.rows(
        f"select device.asset_id, version from device join device_firmware using (asset_id) where {' and '.join(sql)} order by device.id", parameters
    )
    return [(state.document("device", "asset_id", asset_id) or {}, version) for asset_id, version in found]


def _as_it_is(state: State, wanted: Any) -> Any:
    return wanted


def _in_trees(state: State, trees: list[Doc]) -> list[str]:
    return [asset_id for tree in trees for asset_id in _in_tree(state, tree["treeId"], tree.get("includedNotes"))]


def _in_tree(state: State, tree_id: str, notes: Any) -> Iterator[str]:
    """The form of `includedNotes` is not documented: here they are asset IDs, as a list or separated by commas; none are the whole tree."""
    nodes = shape(state, tree_id)
    names = cast("list[object]", notes) if isinstance(notes, list) else str(notes or "").split(",")
    for name in [str(one).strip() for one in names if str(one).strip()] or [nodes.root]:
        yield from nodes.below(name) if name in nodes.parents else ()


def _in_groups(state: State, group_ids: list[str]) -> list[str]:
    """A group that was deleted since has no devices."""
    groups = [state.document("device_group", "group_id", group_id) for group_id in group_ids]
    return [asset_id for group in groups if group is not None for asset_id in members(state, group)]


_WANTED: Mapping[str, Callable[[State, Any], Any]] = {"assetTrees": _in_trees, "deviceGroupIds": _in_groups}
