"""Application Portal: the roles, organization structures and user groups that users have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..answers import Call
from ..identity import text
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from .people import members
from .portal_names import shown, text_in
from .portal_session import denied, locale, member, refused, session

__all__ = ["GROUPS", "OPERATIONS", "ROLES", "STRUCTURES", "Sort", "held", "holders", "identifier", "known", "named"]


@dataclass(frozen=True, slots=True)
class Sort:
    """Something that users have: how bodies name the IDs, and how the lists of it are called."""

    ids: str
    prefix: str
    of_users: str
    listed: str

    def records(self, state: State) -> Records:
        return Records(state, f"portal {self.listed}")


ROLES = Sort("roleIds", "ro", "usersUserRoles", "userRoles")
STRUCTURES = Sort("structureIds", "sg", "usersUserStructures", "userStructures")
GROUPS = Sort("userGroupIds", "ug", "usersUserGroups", "userGroups")


def identifier(state: State, sort: Sort, *parts: object) -> str:
    return sort.prefix + text(13, state.seed, sort.prefix, *parts, alphabet="0123456789")


def known(call: Call, sort: Sort, key: str) -> Doc:
    """Return the role, structure or group of an ID."""
    found = sort.records(call.state).get(key)
    if found is None:
        raise refused(call, "not-found", f"{key} does not exist")
    return found


def named(call: Call, doc: Doc) -> Doc:
    """ID and name in the language asked for."""
    return {"id": doc["id"], "name": shown(doc["name"], locale(call))}


def held(state: State, sort: Sort, user_id: str) -> list[Doc]:
    """What a user has of a sort. Everyone begins with the last of those that came with the database."""
    found = Records(state, sort.ids).get(user_id) or Records(state, sort.ids).get("everyone") or {"ids": []}
    return [one for one in sort.records(state).all() if one["id"] in found["ids"]]


def holders(state: State, sort: Sort, key: str) -> list[Doc]:
    """The users of the organization who have it."""
    return [user for user in members(state) if key in {one["id"] for one in held(state, sort, user["id"])}]


def _assign(sort: Sort, *, add: bool) -> Callable[[Call], dict[str, Any]]:
    def change(call: Call) -> dict[str, Any]:
        denied(call, call.body["organizationId"])
        user_id, sent = member(call, call.body["userId"])["id"], set(call.body[sort.ids])
        for key in sorted(sent):
            known(call, sort, key)
        before = {one["id"] for one in held(call.state, sort, user_id)}
        Records(call.state, sort.ids).put(user_id, {"ids": sorted(before | sent if add else before - sent)})
        return {"data": True}

    return change


def _of_users(sort: Sort) -> Callable[[Call], dict[str, Any]]:
    def list_them(call: Call) -> dict[str, Any]:
        denied(call, call.body["organizationId"])
        found = {user_id: held(call.state, sort, member(call, user_id)["id"]) for user_id in call.body["userIds"]}
        rows = [{"userId": user_id, sort.ids: [one["id"] for one in own]} for user_id, own in found.items()]
        used = {one["id"] for own in found.values() for one in own}
        return {"data": {sort.of_users: rows, sort.listed: [named(call, one) for one in sort.records(call.state).all() if one["id"] in used]}}

    return list_them


def roles(call: Call) -> dict[str, Any]:
    return {"data": {"roles": [named(call, role) for role in ROLES.records(call.state).all()]}}


def roles_of(call: Call) -> dict[str, Any]:
    return {"data": {"roles": [named(call, role) for role in held(call.state, ROLES, member(call, call.query["userId"])["id"])]}}


def groups(call: Call) -> dict[str, Any]:
    return {"data": {"userGroups": [named(call, group) for group in GROUPS.records(call.state).all()]}}


def structures(call: Call) -> dict[str, Any]:
    """The structures of the user; a root has no parent."""
    found = held(call.state, STRUCTURES, session(call, chosen=True)["userId"])
    return {"data": {"structures": [{**named(call, one), "parentId": one["parentId"]} for one in found]}}


def create_role(call: Call) -> dict[str, Any]:
    name = call.body["name"]
    if any(shown(role["name"], "") == name for role in ROLES.records(call.state).all()):
        raise refused(call, "conflict", f"There is a role {name}")
    key = identifier(call.state, ROLES, "created", call.state.next_number("portal role", 1))
    ROLES.records(call.state).put(key, {"id": key, "name": text_in(name, name), "description": call.body["description"], "grants": []})
    return {"data": key}


OPERATIONS: Handlers = {
    "listOrganizationRoles": roles,
    "listUserRoles": roles_of,
    "listOrganizationUserGroups": groups,
    "listPortalUserStructures": structures,
    "createPortalRole": create_role,
    "assignUserRoles": _assign(ROLES, add=True),
    "removeUserRoles": _assign(ROLES, add=False),
    "assignUserStructures": _assign(STRUCTURES, add=True),
    "removeUserStructures": _assign(STRUCTURES, add=False),
    "assignUserGroups": _assign(GROUPS, add=True),
    "removeUserGroups": _assign(GROUPS, add=False),
    "listRolesOfUsers": _of_users(ROLES),
    "listStructuresOfUsers": _of_users(STRUCTURES),
    "listUserGroupsOfUsers": _of_users(GROUPS),
}
