"""Application Portal: menu groups, what roles permit, and what users therefore see of an application."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ..answers import Call, Refusal
from ..identity import text
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from .portal_apps import app, apps
from .portal_holdings import ROLES, STRUCTURES, held, known
from .portal_names import i18n, shown
from .portal_session import both, code, locale, member, refused, session

__all__ = ["OPERATIONS", "menu_groups"]

MENU_GROUPS, PERMISSIONS, VISIBLE = 0, 1, 2  # `resourceType`
LISTED = {MENU_GROUPS: "menuGroups", PERMISSIONS: "permissions", VISIBLE: "structures"}
GIVE = 0  # `operationType`


def menu_groups(state: State) -> Records:
    return Records(state, "menu group")


def save_group(call: Call) -> dict[str, Any]:
    """Menus that are left out are removed from the group."""
    found = app(call, call.body["appId"])
    key, name = call.body.get("menuGroupId"), call.body.get("name")
    menus: list[str] = call.body.get("menuIds") or []
    if set(menus) - {menu["id"] for menu in found["menus"]}:
        raise refused(call, "not-found", f"Not all of {', '.join(menus)} are menus of the application")
    old = _group(call, key) if key else None
    name = name or (old and old["name"])
    if not name:
        raise refused(call, "invalid", "name is missing")
    if any((one["name"], one["appId"]) == (name, found["id"]) and one["id"] != key for one in menu_groups(call.state).all()):
        raise refused(call, "conflict", f"There is a menu group {name}")
    key = key or "mg" + text(13, call.state.seed, "menu group", call.state.next_number("menu group", 1), alphabet="0123456789")
    menu_groups(call.state).put(key, {"id": key, "name": name, "appId": found["id"], "menuIds": menus})
    return {"data": {"id": key, "name": name}}


def _group(call: Call, key: str) -> Doc:
    found = menu_groups(call.state).get(key)
    if found is None or found["appId"] != call.body["appId"]:
        raise refused(call, "not-found", f"The menu group {key} does not exist")
    return found


def list_groups(call: Call) -> dict[str, Any]:
    key = app(call, call.query["appId"])["id"]
    return {"data": [{name: one[name] for name in ("id", "name", "menuIds")} for one in menu_groups(call.state).all() if one["appId"] == key]}


def change_role(call: Call) -> dict[str, Any]:
    body = call.body
    key, kind = app(call, body["appId"])["id"], body["resourceType"]
    role = ROLES.records(call.state).get(body["roleId"])
    unknown = set(body["resourceIds"]) - set(_names(call, kind, key))
    if role is None or unknown:  # the page counts both among the reasons of 31403
        raise Refusal(code(call, "permission"), f"{body['roleId']} or one of {', '.join(body['resourceIds'])} does not exist")
    sent = [{"kind": kind, "appId": key, "id": one} for one in dict.fromkeys(body["resourceIds"])]
    rest = [grant for grant in role["grants"] if grant not in sent]
    ROLES.records(call.state).put(role["id"], {**role, "grants": [*rest, *sent] if body["operationType"] == GIVE else rest})
    return {"data": True}


def _names(call: Call, kind: int, key: str) -> dict[str, str]:
    """The names of what a role can be given of an application, by ID."""
    if kind == MENU_GROUPS:
        return {one["id"]: one["name"] for one in menu_groups(call.state).all() if one["appId"] == key}
    found = apps(call.state).get(key) or {"permissions": []}
    docs = found["permissions"] if kind == PERMISSIONS else STRUCTURES.records(call.state).all()
    return {one["id"]: shown(one["name"], locale(call)) for one in docs}


def of_role(call: Call) -> dict[str, Any]:
    grants: list[Doc] = known(call, ROLES, call.body["roleId"])["grants"]
    return {"data": {name: [_grant(call, grant) for grant in grants if grant["kind"] == kind] for kind, name in LISTED.items()}}


def _grant(call: Call, grant: Doc) -> Doc:
    found = app(call, grant["appId"])
    name = _names(call, grant["kind"], found["id"]).get(grant["id"], "")
    return {"resourceId": grant["id"], "resourceName": name, "appId": found["id"], "appName": shown(found["name"], locale(call))}


def own(call: Call) -> dict[str, Any]:
    """What the logged-in user sees of an application, as v2.1 and v2.2 spell it."""
    user_id = session(call, chosen=True)["userId"]
    found = app(call, call.query["accessKey"])
    permissions = [_named(call, one, "identifier") for one in _permissions(call.state, user_id, found)]
    return {"data": {"permissions": permissions, "menus": _menus(call, user_id, found, "identifier")}}


def of_user(call: Call) -> dict[str, Any]:
    """The same for any user, as v2.3 spells it."""
    user_id, found = member(call, call.query["userId"])["id"], app(call, call.query["appId"])
    permissions = [_named(call, one, "code") for one in _permissions(call.state, user_id, found)]
    return {"data": {"permissions": permissions, "menus": _menus(call, user_id, found, "code")}}


def permissions_here(call: Call) -> dict[str, Any]:
    """The permissions of a user in the application that makes the request."""
    user_id, found = member(call, call.query["userId"])["id"], app(call, call.state.credentials.app_key)
    return {"data": {"permissions": [{"id": one["id"], "name": shown(one["name"], locale(call))} for one in _permissions(call.state, user_id, found)]}}


def _granted(state: State, user_id: str, kind: int, key: str) -> set[str]:
    return {one["id"] for role in held(state, ROLES, user_id) for one in role["grants"] if (one["kind"], one["appId"]) == (kind, key)}


def _permissions(state: State, user_id: str, found: Doc) -> list[Doc]:
    ids = _granted(state, user_id, PERMISSIONS, found["id"])
    return [one for one in found["permissions"] if one["id"] in ids]


def _menus(call: Call, user_id: str, found: Doc, spelled: str) -> list[Doc]:
    """The menus of the user's menu groups, with those on the way to them, as a tree."""
    groups = _granted(call.state, user_id, MENU_GROUPS, found["id"])
    ids = {menu for group in menu_groups(call.state).all() if group["id"] in groups for menu in group["menuIds"]}
    parents = {menu["parentId"] for menu in found["menus"] if menu["id"] in ids}
    return _level(call, found, ids | parents, "", spelled)


def _level(call: Call, found: Doc, ids: Collection[str], parent_id: str, spelled: str) -> list[Doc]:
    menus = [menu for menu in found["menus"] if menu["parentId"] == parent_id and menu["id"] in ids]
    rest = ("displayOrder", "url", "parentId")
    return [
        {**_named(call, menu, spelled), **{name: menu[name] for name in rest}, "children": _level(call, found, ids, menu["id"], spelled)}
        for menu in sorted(menus, key=lambda menu: int(menu["displayOrder"]))
    ]


def _named(call: Call, doc: Doc, spelled: str) -> Doc:
    languages = {"nameJson": i18n(doc["name"])} if spelled == "identifier" else {}
    return {"id": doc["id"], spelled: doc["code"], "name": shown(doc["name"], locale(call)), **languages}


OPERATIONS: Handlers = {
    "savePortalMenuGroup": save_group,
    "listPortalMenuGroups": list_groups,
    "updatePortalRolePermissions": change_role,
    "getPortalRolePermissions": of_role,
    **both({"getAppMenusAndPermissions": own}),
    "listUserAppResources": of_user,
    "listUserPermissions": permissions_here,
}
