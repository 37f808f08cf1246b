"""TSDB policy service: how long which points are stored. The two forms show the same policies."""

from __future__ import annotations

from typing import Any

from ..answers import Call, Refusal
from ..fleet import MODELS
from ..identity import unique_id
from ..localtime import local, zone
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from .people import TENANT_ZONE
from .tsdb_deletion import removed

__all__ = ["OPERATIONS", "seed_policies"]

FAILED = 80500  # the only code that the service documents
UNFORMATTED = "unformatted"
KINDS = {"AI": ("AI_RAW", "AI_NORMALIZED"), "DI": ("DI",), "PI": ("PI",), "GENERIC": ("GENERIC",)}
SEEDS = (("Raw values", "AI_RAW", "1y", "AI"), ("Minute values", "NORMALIZED", "3y", "AI"), ("States", "DI", "5y", "DI"), ("Energy", "PI", "20y", "PI"))


def seed_policies(state: State) -> None:
    for name, kind, retention, storage in SEEDS:
        policy_id = unique_id(state.seed, "policy", kind)
        covered = {model.id: [point.id for point in model.points.values() if point.storage == storage] for model in MODELS.values()}
        models = [
            {"modelId": model, "points": [{"pointId": point, "sdt": None, "db": None} for point in points]} for model, points in covered.items() if points
        ]
        Records(state, "policy").put(policy_id, {"policyId": policy_id, "policyName": name, "policyType": kind, "retention": retention, "models": models})
    doc = {"policyId": unique_id(state.seed, "policy", UNFORMATTED), "retention": "6M", "updated": state.clock.now()}
    Records(state, "unformatted policy").put(UNFORMATTED, doc)


def metadata(call: Call) -> dict[str, Any]:
    """How points are stored; models that do not exist are left out. The only operation here whose code is `status`."""
    wanted = set(_texts(call, "measurepoints"))
    rows = [{"modelId": model, "tsdb_metadata": _kinds(call, model, wanted)} for model in _texts(call, "modelIds") if model in MODELS]
    return {"msg": "success", "submsg": "success", "requestId": None, "data": rows}


def _kinds(call: Call, model: str, wanted: set[str]) -> Doc:
    found = [point for point in MODELS[model].points.values() if not wanted or point.id in wanted]
    return {point.id: KINDS[point.storage] for point in found if not removed(call.state, model, point.id)}


def _texts(call: Call, name: str) -> list[str]:
    value: Any = call.query.get(name) or []
    return [text.strip() for text in (value.split(",") if isinstance(value, str) else value) if text.strip()]


def _policy(call: Call) -> Doc:
    found = Records(call.state, "policy").get(call.path["policyId"])
    if found is None:
        raise Refusal(FAILED, f"Policy {call.path['policyId']} does not exist")
    return found


def get(call: Call) -> dict[str, Any]:
    return {"data": _policy(call)}


def get_older(call: Call) -> dict[str, Any]:
    doc = _policy(call)
    models = [{**model, "points": [point["pointId"] for point in model["points"]]} for model in doc["models"]]
    return {"data": {**doc, "models": models}}


def save(call: Call) -> dict[str, Any]:
    return _save(call, call.body["models"])


def save_older(call: Call) -> dict[str, Any]:
    """Points keep their compression."""
    known = {(model["modelId"], point["pointId"]): point for model in _policy(call)["models"] for point in model["points"]}
    blank = {"sdt": None, "db": None}
    models = [
        {**model, "points": [known.get((model["modelId"], point), {"pointId": point, **blank}) for point in model["points"]]} for model in call.body["models"]
    ]
    return _save(call, models)


def _save(call: Call, models: list[Doc]) -> dict[str, Any]:
    doc = _policy(call)
    Records(call.state, "policy").put(doc["policyId"], {**doc, "models": models, "retention": call.body.get("retention", doc["retention"])})
    return {"data": None}


def get_unformatted(call: Call) -> dict[str, Any]:
    doc = Records(call.state, "unformatted policy").get(UNFORMATTED) or {}
    updated = local(doc.pop("updated"), zone(TENANT_ZONE), offset=True, milliseconds=True)
    return {"data": {**doc, "updateTime": updated}}


def update_unformatted(call: Call) -> dict[str, Any]:
    records = Records(call.state, "unformatted policy")
    records.put(UNFORMATTED, {**(records.get(UNFORMATTED) or {}), "retention": call.query["retention"], "updated": call.state.clock.now()})
    return {"data": None}


OPERATIONS: Handlers = {
    "getMeasurementPointTsdbMetadata": metadata,
    "getStoragePolicy": get,
    "getStoragePolicyV20": get_older,
    "saveStoragePolicy": save,
    "saveStoragePolicyV20": save_older,
    "getUnformattedPolicy": get_unformatted,
    "getUnformattedPolicyByPost": get_unformatted,
    "updateUnformattedPolicy": update_unformatted,
    "updateUnformattedPolicyByPost": update_unformatted,
}
