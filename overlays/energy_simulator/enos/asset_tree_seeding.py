"""The asset tree of a new database: the operator, its parks, their gateways and the devices at these."""

from __future__ import annotations

from collections.abc import Sequence

from ..fleet import MODELS, PARKS
from ..identity import text
from ..state import Doc, State

__all__ = ["plant"]


def plant(state: State, parks: Sequence[Doc]) -> None:
    """Add the operator as the root asset, and the tree."""
    root: Doc = {
        **parks[0],
        "assetId": text(8, state.seed, "operator"),
        "name": {"defaultValue": "Solar Park Operations", "i18nValue": {"en_US": "Solar Park Operations", "zh_CN": "光伏电站运营"}},
        "attributes": {},
        "timezone": "+00:00",
        "modelId": "ParkOperator",
        "modelIdPath": MODELS["ParkOperator"].path,
    }
    tree_id = text(8, state.seed, "tree")
    tree = {"treeId": tree_id, "name": {"defaultValue": "Solar parks", "i18nValue": {"en_US": "Solar parks", "zh_CN": "光伏电站"}}}
    state.insert("logical", [root])
    state.insert("tree", [{**tree, "tags": {"purpose": "operation"}}], root_id=[root["assetId"]])
    state.run("insert into node values (?, ?, null, 1)", (tree_id, root["assetId"]))
    for number, (park, doc) in enumerate(zip(PARKS, parks, strict=True), 1):
        state.run("insert into node values (?, ?, ?, ?)", (tree_id, doc["assetId"], root["assetId"], number))
        sql = "insert into node select ?, asset_id, coalesce(gateway_id, ?), id from device where json_extract(doc, '$.deviceTags.park') = ?"
        state.run(sql, (tree_id, doc["assetId"], park.en))
