"""Logical assets: assets that are no devices, such as the parks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..answers import Call, Refusal, not_found
from ..fleet import MODELS
from ..identity import text
from ..platform import Handlers
from ..state import Doc
from . import asset
from .devices import check_tags, check_timezone, elements
from .envelope import invalid

__all__ = ["OPERATIONS", "create"]

MISFIT_CREATED, MISFIT_UPDATED = 17986, 17958


def create_logical_asset(call: Call) -> dict[str, Any]:
    return {"data": create(call, call.body["assetInstance"], misfit=MISFIT_CREATED)}


def create(call: Call, sent: Doc, *, misfit: int | str = "invalid") -> str:
    """Add an asset and return its ID; attributes that do not fit its model are refused with `misfit`."""
    model = MODELS.get(sent["modelId"])
    if model is None:
        raise invalid("modelId", "the thing model does not exist")
    check_timezone(sent)
    check_tags(sent, "tags")
    asset_id = text(8, call.state.seed, "created logical asset", call.state.next_number("logical", 1))
    doc: Doc = {
        "assetId": asset_id,
        "orgId": call.state.credentials.org_id,
        **{name: sent[name] for name in ("name", "timezone")},
        "desc": sent.get("description"),
        **{name: sent.get(name) or {} for name in ("attributes", "tags")},
        "modelId": model.id,
        "modelIdPath": model.path,
        "createTime": call.state.clock.now(),
    }
    try:
        asset.check_attributes(call, model.id, doc["attributes"])
    except Refusal as error:
        raise Refusal(misfit, error.message) from error
    call.state.insert("logical", [doc])
    call.state.asset.cache_clear()
    return asset_id


def update_logical_asset(call: Call) -> dict[str, Any]:
    """As `updateAsset`, for logical assets alone and with a code of its own. Not as a patch, all attributes of the model must be there."""
    sent: Doc = call.body["assetUpdateVo"]
    known = elements(call, _found(call, sent["assetId"])["modelId"], "attributes")
    missing = set(known) - set(sent.get("attributes") or {})
    if call.query.get("isPatchUpdate") is False and missing:
        raise Refusal(MISFIT_UPDATED, f"Asset attributes are missing: {', '.join(sorted(missing))}")
    try:
        return asset.update(replace(call, body={"asset": sent}))
    except Refusal as error:
        raise Refusal(MISFIT_UPDATED if error.code == asset.MISFIT else error.code, error.message) from error


def delete_logical_asset(call: Call) -> dict[str, Any]:
    """The ID may stand in the query or in the body: releases differ."""
    asset_id: str | None = call.query.get("assetId") or call.body.get("assetId")
    if not asset_id:
        raise invalid("assetId", "assetId is missing")
    _found(call, asset_id)
    call.state.run("delete from logical where asset_id = ?", (asset_id,))
    call.state.asset.cache_clear()
    return {}  # the samples have no `data`


def _found(call: Call, asset_id: str) -> Doc:
    found = call.state.document("logical", "asset_id", asset_id)
    if found is None:
        raise not_found("The logical asset does not exist")
    return found


OPERATIONS: Handlers = {"createLogicalAsset": create_logical_asset, "updateLogicalAsset": update_logical_asset, "deleteLogicalAsset": delete_logical_asset}
