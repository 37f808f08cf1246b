"""IAM: user groups with their users and policies."""

from __future__ import annotations

from typing import Any

from ..answers import Call, not_found
from ..platform import Handlers
from ..state import Doc, State
from .envelope import invalid
from .iam_policies import attached
from .iam_records import FIRST_GROUP, SSO, attachments, groups, person_of, subject
from .iam_users import disabled, known
from .people import organizations

__all__ = ["OPERATIONS"]


def _known(call: Call, key: str) -> Doc:
    found = groups(call.state).get(key)
    if found is None:
        raise not_found(f"User group {key} does not exist")
    return found


def _users(state: State, group: Doc) -> list[Doc]:
    """The users of the group who still exist."""
    return [user for user in (person_of(state, user_id) for user_id in group["users"]) if user]


def _written(state: State, group: Doc, users: list[Doc] | None = None) -> Doc:
    return {
        "id": group["id"],
        "name": group["name"],
        "users": users or [],
        "policys": attached(state, "user_group", group["id"]),
        "user_num": len(_users(state, group)),
        "created_by": group["createdBy"],
    }


def _member(state: State, user: Doc) -> Doc:
    """The user as groups tell of one, with a state whose numbers are the other way round than elsewhere."""
    home = organizations(state)[0]
    told: Doc = {name: user[name] for name in ("id", "name", "email")}
    told |= {"org_id": home["id"], "org_name": home["name"], "auth_type": SSO if user.get("authType") == SSO else 0}
    told |= {"mobile": f"{user['phoneArea']}-{user['phone']}" if user["phone"] else "", "is_phone_verified": False, "is_email_verified": True}
    told |= {"link_name": None, "state": int(not disabled(state, user["id"])), "multiple_factor": 0, "organizations": [], "user_groups": []}
    return told


def get(call: Call) -> dict[str, Any]:
    group = _known(call, call.query["id"])
    return {"data": _written(call.state, group, [_member(call.state, user) for user in _users(call.state, group)])}


def list_groups(call: Call) -> dict[str, Any]:
    found = [_written(call.state, group) for group in groups(call.state).all()]
    return {"data": {"list": found, "open": 0, "total": len(found), "offset": -1}}


def of_user(call: Call) -> dict[str, Any]:
    user_id = known(call.state, call.query["id"])["id"]
    return {"data": [_written(call.state, group) for group in groups(call.state).all() if user_id in group["users"]]}


def create(call: Call) -> dict[str, Any]:
    """Two groups of one name are refused, since the answer tells no ID by which to know them apart."""
    name = call.body["userGroup"]["name"]
    _check_name(call, "userGroup.name", name, "")
    key = str(call.state.next_number("iam user group", FIRST_GROUP))
    groups(call.state).put(key, {"id": key, "name": name, "desc": "", "users": [], "createdBy": "system"})
    return {"data": True}


def _check_name(call: Call, field: str, name: str, key: str) -> None:
    if not name or any(group["name"] == name and group["id"] != key for group in groups(call.state).all()):
        raise invalid(field, "the name is empty or another group's")


def update(call: Call) -> dict[str, Any]:
    group = _known(call, call.body["id"])
    _check_name(call, "name", call.body["name"], group["id"])
    groups(call.state).put(group["id"], group | {name: call.body[name] for name in ("name", "desc") if name in call.body})
    return {"data": True}


def delete(call: Call) -> dict[str, Any]:
    key = _known(call, call.body["id"])["id"]
    groups(call.state).remove(key)
    attachments(call.state).remove(subject("user_group", key))
    return {"data": True}


def add_users(call: Call) -> dict[str, Any]:
    group = _known(call, call.body["userGroup"]["id"])
    sent = [known(call.state, user_id)["id"] for user_id in call.body["user"]["add"]]
    return _put(call, group, list(dict.fromkeys([*group["users"], *sent])))


def remove_users(call: Call) -> dict[str, Any]:
    """Users who are not in the group are no error: they are not in it afterwards."""
    group = _known(call, call.body["userGroup"]["id"])
    sent = {known(call.state, user_id)["id"] for user_id in call.body["user"]["delete"]}
    return _put(call, group, [user_id for user_id in group["users"] if user_id not in sent])


def _put(call: Call, group: Doc, users: list[str]) -> dict[str, Any]:
    groups(call.state).put(group["id"], group | {"users": users})
    return {"data": True}


OPERATIONS: Handlers = {
    "createIamUserGroup": create,
    "getIamUserGroup": get,
    "listIamUserGroups": list_groups,
    "listIamUserGroupsByUser": of_user,
    "updateIamUserGroup": update,
    "deleteIamUserGroup": delete,
    "addUsersToIamUserGroup": add_users,
    "removeUsersFromIamUserGroup": remove_users,
}
