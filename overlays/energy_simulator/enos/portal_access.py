"""Application Portal: who may access which assets and other resources, by themselves or through their user groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..answers import Call
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from .people import members
from .portal_holdings import GROUPS, held, known
from .portal_pages import paged
from .portal_resources import as_asset, resources
from .portal_session import both, denied, member, refused, session

__all__ = ["OPERATIONS", "accessible"]


def accessible(state: State, user_id: str, types: Sequence[str] | None = None) -> dict[str, Doc]:
    """The resources that a user may access, by their IDs; with `types` only these."""
    keys = {key for holder in (user_id, *(group["id"] for group in held(state, GROUPS, user_id))) for key in _given(state, holder)}
    return {key: doc for key, doc in resources(state).items() if key in keys and (not types or doc["type"] in types)}


def _given(state: State, holder: str) -> list[str]:
    """What was given to a user or a group."""
    found = Records(state, "portal access").get(holder) or {"ids": []}
    return list(found["ids"])


def _give(call: Call, holder: str, keys: Sequence[str], *, kept: Sequence[str] = ()) -> None:
    """Let a user or a group have the resources, besides those that are kept."""
    unknown = set(keys) - set(resources(call.state))
    if unknown:
        raise refused(call, "not-found", f"{', '.join(sorted(unknown))} do not exist in the portal")
    Records(call.state, "portal access").put(holder, {"ids": list(dict.fromkeys([*kept, *keys]))})


def _take(call: Call, holder: str, keys: Sequence[str]) -> None:
    before = _given(call.state, holder)
    if set(keys) - set(before):
        raise refused(call, "not-found", f"{holder} does not have all of {', '.join(keys)}")
    Records(call.state, "portal access").put(holder, {"ids": [key for key in before if key not in keys]})


def authorize(call: Call) -> dict[str, Any]:
    denied(call, call.body["orgId"])
    user_id = member(call, call.body["userId"])["id"]
    _give(call, user_id, call.body["assetIds"], kept=_given(call.state, user_id))
    return {"data": True}


def replace(call: Call) -> dict[str, Any]:
    _give(call, member(call, call.body["userId"])["id"], call.body["assetIds"])
    return {"data": True}


def check(call: Call) -> dict[str, Any]:
    user_id, sent = session(call, chosen=True)["userId"], call.body["assetIds"]
    if not sent:
        raise refused(call, "invalid", "No asset ID is given")
    return {"data": set(sent) <= set(accessible(call.state, user_id))}


def of_user(call: Call) -> dict[str, Any]:
    denied(call, call.body["orgId"])
    found = list(accessible(call.state, member(call, call.body["userId"])["id"]).values())
    page, pagination = paged(call, found)
    return {"data": {"pagination": pagination, "assets": [as_asset(call.state, doc) for doc in page]}}


def of_users(call: Call) -> dict[str, Any]:
    denied(call, call.body["organizationId"])
    found = {user_id: accessible(call.state, member(call, user_id)["id"], call.body.get("resourceTypes")) for user_id in call.body["userIds"]}
    used = {key: doc for own in found.values() for key, doc in own.items()}
    rows = [{"userId": user_id, "userAssetIds": list(own)} for user_id, own in found.items()]
    return {"data": {"usersUserAssets": rows, "userAssets": [as_asset(call.state, doc) for doc in used.values()]}}


def users_of(call: Call) -> dict[str, Any]:
    denied(call, call.body["orgId"])
    key = call.body["assetId"]
    if key not in resources(call.state):
        raise refused(call, "not-found", f"The asset {key} does not exist in the portal")
    found = [user for user in members(call.state) if key in accessible(call.state, user["id"])]
    return {"data": [{name: user[name] for name in ("id", "name", "description")} for user in found]}


def set_group(call: Call) -> dict[str, Any]:
    _give(call, known(call, GROUPS, call.body["userGroupId"])["id"], call.body["resourceIds"])
    return {"data": {"success": True}}


def take_from_group(call: Call) -> dict[str, Any]:
    _take(call, known(call, GROUPS, call.body["userGroupId"])["id"], call.body["resourceIds"])
    return {"data": {"success": True}}


def of_group(call: Call) -> dict[str, Any]:
    keys = _given(call.state, known(call, GROUPS, call.query["userGroupId"])["id"])
    return {"data": {"resources": [doc for key, doc in resources(call.state).items() if key in keys]}}


def give_to_users(call: Call) -> dict[str, Any]:
    for user_id in call.body["userIds"]:
        _give(call, member(call, user_id)["id"], [call.body["resourceId"]], kept=_given(call.state, user_id))
    return {"data": {"success": True}}


def take_from_users(call: Call) -> dict[str, Any]:
    for user_id in call.body["userIds"]:
        _take(call, member(call, user_id)["id"], [call.body["resourceId"]])
    return {"data": {"success": True}}


OPERATIONS: Handlers = {
    **both({"authorizeAssets": authorize, "checkAssetPermission": check, "listUserAssets": of_user, "listUsersWithAssetAccess": users_of}),
    "replaceUserAssets": replace,
    "listAssetsOfUsers": of_users,
    "assignUserGroupResources": set_group,
    "removeUserGroupResources": take_from_group,
    "listUserGroupResources": of_group,
    "assignResourceUsers": give_to_users,
    "removeResourceUsers": take_from_users,
}
