"""Application Portal: the applications of the organization, and what they may do over the API."""

from __future__ import annotations

from typing import Any

from ..answers import Call, Refusal
from ..platform import Handler, Handlers
from ..records import Records
from ..state import Doc, State
from .portal_names import i18n, shown
from .portal_session import both, code, refused, session

__all__ = ["KINDS", "OPERATIONS", "app", "apps", "granted"]

KINDS = ("USER", "ASSET", "ROLE", "USER_OP", "USER_PERMISSION", "USER_ALL_PERMISSION", "ROLE_OP", "MENU_GROUP_OP")
TAGS, KEY, VALUE = 5, 50, 256  # application/update_app_info
NEEDED = {  # "Operation Permissions" of the pages
    **dict.fromkeys(("listPortalOrganizationUsers", "listPortalOrganizationUsersV22", "getUserBaseInfo", "listUsersOfUserGroup"), "USER"),
    **dict.fromkeys(("authorizeAssets", "listUserAssets", "syncPortalAssets", "getAppAssetTree"), "ASSET"),
    **dict.fromkeys(("authorizeAssetsV22", "listUserAssetsV22", "syncPortalAssetsV22", "getAppAssetTreeV22"), "ASSET"),
    **dict.fromkeys(("createAndJoinUser", "createUserWithPassword", "createUserInOrganization", "joinUsers", "removePortalUser"), "USER_OP"),
    **dict.fromkeys(("getPortalPasswordResetToken", "resetPortalPassword"), "USER_OP"),
    **dict.fromkeys(("assignUserRoles", "assignUserStructures", "assignUserGroups"), "USER_PERMISSION"),
    **dict.fromkeys(("removeUserRoles", "removeUserStructures", "removeUserGroups"), "USER_PERMISSION"),
    **dict.fromkeys(("listRolesOfUsers", "listStructuresOfUsers", "listUserGroupsOfUsers", "listAssetsOfUsers"), "USER_ALL_PERMISSION"),
    **dict.fromkeys(("createPortalRole", "updatePortalRolePermissions"), "ROLE_OP"),
    "savePortalMenuGroup": "MENU_GROUP_OP",
}


def apps(state: State) -> Records:
    return Records(state, "portal app")


def app(call: Call, key: str, *, missing: int | None = None) -> Doc:
    """Return the application of an access key; where there is none, refuse with `missing` or the operation's own code."""
    found = apps(call.state).get(key)
    if found is None:
        raise Refusal(code(call, "not-found") if missing is None else missing, f"The organization does not have the application {key}")
    return found


def granted(handlers: Handlers) -> Handlers:
    """The operations; some the application that makes the request may use only while it has been granted what they need."""
    return {name: _if_granted(NEEDED[name], handler) if name in NEEDED else handler for name, handler in handlers.items()}


def _if_granted(kind: str, handler: Handler) -> Handler:
    def carry_out(call: Call) -> Any:
        own = apps(call.state).get(call.state.credentials.app_key)
        if own is None or kind not in own["dataAuthorizeType"]:
            raise refused(call, "permission", f"The application has not been granted {kind}")
        return handler(call)

    return carry_out


def of_user(call: Call) -> dict[str, Any]:
    session(call, chosen=True)
    return {"data": {"apps": [_listed(one) for one in apps(call.state).all() if one["isEnable"]]}}


def _listed(doc: Doc) -> Doc:
    """An application as lists have it, which names some fields otherwise."""
    plain = {name: doc[name] for name in ("id", "type", "createdTime", "order", "url", "category")}
    named = {"identifier": doc["code"], "name": shown(doc["name"], "en_US"), "description": shown(doc["description"], "en_US")}
    return {**plain, **named, "status": doc["isEnable"], "isShortcut": False}


def information(call: Call) -> dict[str, Any]:
    doc = app(call, call.query["appId"])
    plain = {name: doc[name] for name in ("id", "code", "order", "category", "isEnable", "tags")}
    named = {"nameJson": i18n(doc["name"]), "displayName": shown(doc["name"], "en_US"), "descriptionJson": i18n(doc["description"])}
    resources = {name: [_resource(one, doc["createdTime"]) for one in doc[name]] for name in ("menus", "permissions")}
    return {"data": {**plain, **named, "createdType": 1, "isDisplay": True, **resources}}


def _resource(doc: Doc, created: str) -> Doc:
    rest: Doc = {name: doc[name] for name in ("url", "displayOrder", "parentId") if name in doc}
    return {"id": doc["id"], "code": doc["code"], "nameJson": i18n(doc["name"]), "descriptionJson": {"default": ""}, "createdTime": created, **rest}


def modify(call: Call) -> dict[str, Any]:
    """Null leaves the tags as they are; left out, they go."""
    doc = app(call, call.body["appId"])
    if call.body.get("tags", []) is not None:
        sent: list[Doc] = call.body.get("tags", [])
        _check(call, sent)
        apps(call.state).put(doc["id"], {**doc, "tags": sent})
    return {"data": {"success": True}}


def _check(call: Call, tags: list[Doc]) -> None:
    if len(tags) > TAGS or len({tag["key"] for tag in tags}) < len(tags):
        raise refused(call, "invalid", f"There are at most {TAGS} tags with different keys")
    if any(not 0 < len(tag["key"]) <= KEY or len(tag["value"]) > VALUE for tag in tags):
        raise refused(call, "invalid", f"Keys have 1 to {KEY} characters, values at most {VALUE}")


def authorization(call: Call) -> dict[str, Any]:
    return {"data": {"dataAuthorizeType": _own(call, call.query["appId"])["dataAuthorizeType"]}}


def _own(call: Call, key: str) -> Doc:
    """The pages of the authorization have no other code for an application that the organization does not have."""
    return app(call, key, missing=code(call, "invalid"))


def authorize(call: Call) -> dict[str, Any]:
    doc = _own(call, call.body["appId"])
    apps(call.state).put(doc["id"], {**doc, "dataAuthorizeType": call.body["dataAuthorizeType"]})
    return {"data": True}


OPERATIONS: Handlers = {
    **both({"listUserApps": of_user}),
    "getPortalApp": information,
    "updatePortalApp": modify,
    "getPortalAppAuthorization": authorization,
    "updatePortalAppAuthorization": authorize,
}
