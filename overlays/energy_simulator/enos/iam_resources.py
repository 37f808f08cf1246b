"""IAM: what a policy can name. There is one type of resources here, the only one that the documentation names."""

from __future__ import annotations

import json
from typing import Any

from ..answers import Call, not_found
from ..platform import Handlers
from ..state import Doc

__all__ = ["OPERATIONS"]

ASSETS = "asset_node"
ALL: Doc = {"id": "0", "name": "All assets", "children": [], "virtualAll": True}
ACTIONS = {"read": "See assets", "write": "Change assets", "control": "Send commands to assets"}
CONDITIONS: list[Doc] = [{"key": "modelId", "operator": ["=", "in"], "customized": False}, {"key": "tag", "operator": ["="], "customized": True}]
PROVIDER: Doc = {
    "providerCode": "service",
    "resourceType": ASSETS,
    "name": "Assets",
    "baseUrl": "https://provider.sunfield.example/assets",
    "structure": 1,  # a list of fewer than 100: the logical assets
    "placeholder": None,
    "all": 1,
    "specify": 1,
    "displayIndex": 1,
    "authMode": 0,
    "condition": 0,
    "keyTooltip": None,
}


def _check(kind: str) -> None:
    if kind != ASSETS:
        raise not_found(f"There are no resources of the type {kind}")


def resources(call: Call) -> dict[str, Any]:
    """The logical assets, below the one that stands for everything."""
    _check(call.body["resourceType"])
    rows = call.state.rows("select asset_id, json_extract(doc, '$.name') from logical order by id")
    return {"data": [ALL, *({"id": asset_id, "name": json.loads(name)["defaultValue"], "children": []} for asset_id, name in rows)]}


def actions(call: Call) -> dict[str, Any]:
    _check(call.query["resourceType"])
    return {"data": [{"value": value, "desc": desc} for value, desc in ACTIONS.items()]}


def conditions(call: Call) -> dict[str, Any]:
    _check(call.query["resourceType"])
    return {"data": CONDITIONS}


def provider(call: Call) -> dict[str, Any]:
    _check(call.query["resourceType"])
    return {"data": PROVIDER}


OPERATIONS: Handlers = {
    "getIamResources": resources,
    "getIamResourceOperationPermissions": actions,
    "getIamResourceConditions": conditions,
    "getIamResourceProvider": provider,
}
