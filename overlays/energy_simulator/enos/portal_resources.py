"""Application Portal: resources, which are synchronized assets and what applications register, and their types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..answers import Call, Refusal
from ..identity import text
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from .portal_names import asset_names, i18n
from .portal_pages import paged
from .portal_session import both, denied, refused

__all__ = ["ASSET_TYPE", "OPERATIONS", "as_asset", "resources"]

TAKEN, TOO_MANY, NOT_OWN = 31408, 31415, 31435
MOST = 1000  # that there is a limit is documented, which it is is not
ASSET_TYPE = "auth_unit"  # the tag with which assets are synchronized, and their type
TAGS = (ASSET_TYPE, "logic_unit")
BUILT_IN: Doc = {"code": ASSET_TYPE, "name": {"defaultValue": "Asset", "i18nValue": {"en_US": "Asset", "zh_CN": "资产"}}}


def resources(state: State) -> dict[str, Doc]:
    """All resources by their IDs: first the assets, whose code is their ID."""
    assets = {key: {"id": key, "code": key, "type": ASSET_TYPE, "name": name} for key, name in asset_names(state).items()}
    return assets | {doc["id"]: doc for doc in _registered(state).all()}


def as_asset(state: State, doc: Doc) -> Doc:
    return {"id": doc["id"], "name": i18n(doc["name"]), "orgId": state.credentials.org_id, "type": doc["type"]}


def _registered(state: State) -> Records:
    return Records(state, "portal resource")


def _types(state: State) -> Records:
    return Records(state, "portal resource type")


def synchronize(call: Call) -> dict[str, Any]:
    """Assets that carry one of the tags become known; those that no longer exist are forgotten by themselves."""
    denied(call, call.query["orgId"])
    condition = " or ".join(f"json_extract(doc, '$.tags.{tag}') in ('true', 1)" for tag in TAGS)
    for (key,) in call.state.rows(f"select asset_id from asset where {condition}"):
        Records(call.state, "portal asset").put(key, {})
    return {"data": None}


def create_type(call: Call) -> dict[str, Any]:
    _check_name(call, call.body["name"])
    if _type(call.state, call.body["code"]) is not None:
        raise Refusal(TAKEN, f"There is a type {call.body['code']}")
    _types(call.state).put(call.body["code"], {"code": call.body["code"], "name": call.body["name"]})
    return {"data": {"success": True}}


def _check_name(call: Call, name: Doc) -> None:
    if not str(name.get("defaultValue") or "").strip():
        raise refused(call, "invalid", "A name needs a defaultValue")


def _type(state: State, key: str) -> Doc | None:
    return BUILT_IN if key == ASSET_TYPE else _types(state).get(key)


def _known_type(call: Call, key: str) -> Doc:
    found = _type(call.state, key)
    if found is None:
        raise refused(call, "not-found", f"There is no type {key}")
    return found


def _own_type(call: Call, key: str) -> Doc:
    """A type that the application created itself: all but the one of assets."""
    if key == ASSET_TYPE:
        raise Refusal(NOT_OWN, f"The type {key} is not of this application")
    return _known_type(call, key)


def update_type(call: Call) -> dict[str, Any]:
    found = _own_type(call, call.body["code"])
    if call.body.get("name") is not None:
        _check_name(call, call.body["name"])
        found = {**found, "name": call.body["name"]}
    _types(call.state).put(found["code"], found)
    return {"data": {"success": True}}


def delete_types(call: Call) -> dict[str, Any]:
    for key in _listed(call, "codes", "code"):
        _own_type(call, key)
        if any(doc["type"] == key for doc in _registered(call.state).all()):
            raise Refusal(TAKEN, f"There are resources of the type {key}")
        _types(call.state).remove(key)
    return {"data": {"success": True}}


def _listed(call: Call, name: str, spelling: str) -> Sequence[str]:
    """A list under either of its documented names; it may not be missing."""
    found: Sequence[str] | None = call.body.get(name) or call.body.get(spelling)
    if not found:
        raise refused(call, "invalid", f"{name} is missing")
    return found


def list_types(call: Call) -> dict[str, Any]:
    return {"data": {"types": [_known_type(call, key) for key in _listed(call, "codes", "code")]}}


def register(call: Call) -> dict[str, Any]:
    _own_type(call, call.body["type"])
    known = resources(call.state)
    same: bool = call.body.get("assignCodeToId") or call.body.get("assignCodeTold") or False
    return {"data": {"success": True, "resources": [_register(call, sent, known, same=same) for sent in call.body["resources"]]}}


def _register(call: Call, sent: Doc, known: dict[str, Doc], *, same: bool) -> Doc:
    """Add a resource to those that are known; its ID may be its code."""
    _check_name(call, sent["name"])
    key = sent["code"] if same else "rs" + text(13, call.state.seed, "resource", call.state.next_number("portal resource", 1), alphabet="0123456789")
    if key in known or sent["code"] in {doc["code"] for doc in known.values()}:
        raise Refusal(TAKEN, f"There is a resource {sent['code']}")
    if len(known) >= MOST:
        raise Refusal(TOO_MANY, f"There are at most {MOST} resources")
    known[key] = {"id": key, "code": sent["code"], "type": call.body["type"], "name": sent["name"]}
    _registered(call.state).put(key, known[key])
    return known[key]


def update(call: Call) -> dict[str, Any]:
    found = _registered(call.state).get(call.body["id"])
    if found is None:
        raise refused(call, "not-found", f"There is no registered resource {call.body['id']}")
    if call.body.get("name") is not None:
        _check_name(call, call.body["name"])
        _registered(call.state).put(found["id"], {**found, "name": call.body["name"]})
    return {"data": {"success": True}}


def delete(call: Call) -> dict[str, Any]:
    for key in _listed(call, "ids", "codes"):
        if not _registered(call.state).remove(key):
            raise refused(call, "not-found", f"There is no registered resource {key}")
    return {"data": {"success": True}}


def list_all(call: Call) -> dict[str, Any]:
    asked = {field: call.body[name] for field, name in (("code", "codes"), ("id", "ids"), ("type", "types")) if call.body.get(name)}
    found = [doc for doc in resources(call.state).values() if all(doc[field] in wanted for field, wanted in asked.items())]
    page, pagination = paged(call, found)
    return {"data": {"resources": page, "pagination": pagination}}


OPERATIONS: Handlers = {
    **both({"syncPortalAssets": synchronize}),
    "createPortalResourceType": create_type,
    "updatePortalResourceType": update_type,
    "deletePortalResourceTypes": delete_types,
    "listPortalResourceTypes": list_types,
    "registerPortalResources": register,
    "updatePortalResource": update,
    "deletePortalResources": delete,
    "listPortalResources": list_all,
}
