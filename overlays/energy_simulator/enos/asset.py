"""Assets: the devices seen as assets, and the parks, which are logical assets."""

from __future__ import annotations

from typing import Any

from ..answers import Call, Refusal, not_found
from ..platform import Handlers
from ..state import Doc
from . import devices
from .devices import check_tags, check_timezone
from .envelope import invalid

__all__ = ["MISFIT", "OPERATIONS", "check_attributes", "update"]

MISFIT = 12958
FIELDS = {"name": "deviceName", "description": "deviceDesc", "attributes": "deviceAttributes", "timezone": "timezone", "tags": "deviceTags"}
BLANK: Doc = {"name": {"defaultValue": None, "i18nValue": {}}, "description": None, "attributes": {}, "timezone": "+00:00", "tags": {}}


def get(call: Call) -> dict[str, Any]:
    doc, names = _found(call, call.query["assetId"])
    rest = {"assetId": doc["assetId"], "orgId": doc["orgId"], "modelId": doc["modelId"], "modelIdPath": doc["modelIdPath"]}
    fields = {("desc" if name == "description" else name): doc[stored] for name, stored in names.items()}  # `desc` in the sample of asset/get_asset
    return {"data": {**rest, **fields}}


def update(call: Call) -> dict[str, Any]:
    """Change the fields that are sent; with `isPatchUpdate` false the others lose their values. Attributes change one by one in a patch."""
    sent: Doc = call.body["asset"]
    doc, names = _found(call, sent["assetId"])
    patch = call.query.get("isPatchUpdate") is not False
    if not patch and sent.get("attributes") is None:
        raise invalid("attributes", "attributes is missing")
    check_timezone(sent)
    check_tags(sent, "tags")
    check_attributes(call, doc["modelId"], sent.get("attributes"))
    for name, stored in names.items():
        if name == "attributes" and patch:
            doc[stored] = (doc[stored] or {}) | (sent.get(name) or {})
        elif name in sent or not patch:
            doc[stored] = sent.get(name, BLANK[name])
    call.state.store("device" if names is FIELDS else "logical", "asset_id", doc)
    return {}  # the sample has no `data`


def _found(call: Call, asset_id: str) -> tuple[Doc, dict[str, str]]:
    """Return the document of an asset, and where its fields are in it."""
    doc = call.state.document("device", "asset_id", asset_id)
    if doc is not None:
        return doc, FIELDS
    doc = call.state.document("logical", "asset_id", asset_id)
    if doc is None:
        raise not_found("The asset does not exist")
    return doc, {"name": "name", "description": "desc", "attributes": "attributes", "timezone": "timezone", "tags": "tags"}


def check_attributes(call: Call, model_id: str, attributes: Doc | None) -> None:
    """As for devices, but with the code of this service."""
    try:
        devices.check_attributes(call, model_id, attributes, "attributes")
    except Refusal as error:
        raise Refusal(MISFIT, f"Asset attribute verification failed. {error.message}") from error


OPERATIONS: Handlers = {"getAsset": get, "updateAsset": update}
