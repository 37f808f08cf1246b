"""Application Portal: users of the organization, with their roles, structures and groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..answers import Call, Refusal
from ..identity import text
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from .pages import cut
from .people import DOMAIN, new_user, organizations, person, users
from .portal_session import both, code, denied, newer, session

__all__ = ["OPERATIONS"]

INVALID, CONFLICT = 31400, 31408
PAGE = 1000


@dataclass(frozen=True, slots=True)
class Sort:
    """Something that users have: how bodies name the IDs, and how the lists of it are called."""

    ids: str
    prefix: str
    names: Sequence[str]
    of_users: str
    listed: str

    def all(self, state: State) -> list[Doc]:
        return [{"id": self.prefix + text(13, state.seed, self.prefix, name, alphabet="0123456789"), "name": name} for name in self.names]


ROLES = Sort("roleIds", "ro", ("Shift lead", "Technician", "Analyst"), "usersUserRoles", "userRoles")
STRUCTURES = Sort("structureIds", "sg", ("Sunfield", "North field", "South field"), "usersUserStructures", "userStructures")
GROUPS = Sort("userGroupIds", "ug", ("Night shift", "Weekend shift"), "usersUserGroups", "userGroups")


def manageable(call: Call) -> dict[str, Any]:
    """v2.0 takes the page in the body itself or in `pagination`; v2.2 refuses a request without one."""
    session(call, chosen=True)
    if newer(call) and not call.body.get("pagination"):
        raise Refusal(INVALID, "pagination is missing")
    if not newer(call):
        call = replace(call, body={**(call.body.get("pagination") or {}), **call.body})
    return {"data": _page(call, lambda user: {**user, "exists": None})}


def _page(call: Call, write: Callable[[Doc], Doc]) -> Doc:
    found = users(call.state).all()
    page, (number, size) = cut(call, found, PAGE)
    return {"pagination": {"totalElements": len(found), "pageNo": number, "pageSize": size}, "users": [write(user) for user in page]}


def _contact(user: Doc) -> Doc:
    return {"userId": user["id"], **{name: user[name] for name in ("email", "phoneArea", "phone", "name")}}


def roster(call: Call) -> dict[str, Any]:
    denied(call, call.body["orgId"])
    return {"data": _page(call, _contact)}


def app_users(call: Call) -> dict[str, Any]:
    session(call)
    return {"data": _page(call, _contact)}


def current(call: Call) -> dict[str, Any]:
    return {"data": users(call.state).get(session(call)["userId"])}


def base_info(call: Call) -> dict[str, Any]:
    """Whoever has the name or the address."""
    denied(call, call.body["organizationId"])
    asked = {name: call.body[name] for name in ("name", "email", "phone", "domain") if call.body.get(name)}
    if not set(asked) & {"name", "email", "phone"}:
        raise Refusal(INVALID, "name, email or phone is needed")
    found = [user for user in users(call.state).all() if all(user[name] == value for name, value in asked.items())]
    if not found:
        raise Refusal(code(call, "not-found"), "The user does not exist")
    return {"data": {"users": [{name: user[name] for name in ("id", "name", "domain", "email")} for user in found]}}


def create(call: Call) -> dict[str, Any]:
    body = call.body
    denied(call, body["organizationId"])
    if person(call.state, body["name"]) or (body.get("email") and person(call.state, body["email"])):
        raise Refusal(CONFLICT, "There is a user of that name or email address")
    user_id = "u2" + text(13, call.state.seed, "new user", call.state.next_number("user", 1), alphabet="0123456789")
    given = {name: body[name] for name in ("domain", "email", "nickName", "description", "phone", "phoneArea") if body.get(name)}
    users(call.state).put(user_id, {**new_user(call.state, user_id, body["name"], call.state.clock.now()), "type": 1, **given})
    return {"data": True}


def remove(call: Call) -> dict[str, Any]:
    users(call.state).remove(_member(call)["id"])
    return {"data": True}


def _member(call: Call, source: Doc | None = None) -> Doc:
    """The user that the body names, in the organization that it names."""
    denied(call, call.body["organizationId"])
    return _known(call, (call.body if source is None else source)["userId"])


def _known(call: Call, user_id: str) -> Doc:
    found = users(call.state).get(user_id)
    if found is None:
        raise Refusal(code(call, "not-found"), f"User {user_id} does not exist")
    return found


def _held(state: State, sort: Sort, user_id: str) -> list[Doc]:
    """Everyone begins with the last of each sort."""
    held = (Records(state, sort.ids).get(user_id) or {"ids": [sort.all(state)[-1]["id"]]})["ids"]
    return [one for one in sort.all(state) if one["id"] in held]


def _assign(sort: Sort, *, add: bool) -> Callable[[Call], dict[str, Any]]:
    def change(call: Call) -> dict[str, Any]:
        user_id, sent = _member(call)["id"], set(call.body[sort.ids])
        unknown = sent - {one["id"] for one in sort.all(call.state)}
        if unknown:
            raise Refusal(code(call, "not-found"), f"{', '.join(sorted(unknown))} do not exist")
        held = {one["id"] for one in _held(call.state, sort, user_id)}
        Records(call.state, sort.ids).put(user_id, {"ids": sorted(held | sent if add else held - sent)})
        return {"data": True}

    return change


def _of_users(sort: Sort) -> Callable[[Call], dict[str, Any]]:
    def list_them(call: Call) -> dict[str, Any]:
        denied(call, call.body["organizationId"])
        found = {user_id: _held(call.state, sort, _known(call, user_id)["id"]) for user_id in call.body["userIds"]}
        rows = [{"userId": user_id, sort.ids: [one["id"] for one in held]} for user_id, held in found.items()]
        used = {one["id"] for held in found.values() for one in held}
        return {"data": {sort.of_users: rows, sort.listed: [one for one in sort.all(call.state) if one["id"] in used]}}

    return list_them


def roles(call: Call) -> dict[str, Any]:
    return {"data": {"roles": ROLES.all(call.state)}}


def roles_of(call: Call) -> dict[str, Any]:
    return {"data": {"roles": _held(call.state, ROLES, _known(call, call.query["userId"])["id"])}}


def structures(call: Call) -> dict[str, Any]:
    """The structures of the user; the first of all is the top."""
    found = _held(call.state, STRUCTURES, session(call)["userId"])
    top = STRUCTURES.all(call.state)[0]["id"]
    return {"data": {"structures": [{**one, "parentId": "" if one["id"] == top else top} for one in found]}}


def languages(call: Call) -> dict[str, Any]:
    return {"data": {"languages": ["en-US", "zh-CN"]}}


def domain(call: Call) -> dict[str, Any]:
    name = organizations(call.state)[0]["name"]
    return {
        "data": {"id": f"d{call.state.credentials.org_id[1:]}", "name": DOMAIN, "url": "https://login.sunfield.example", "description": f"Accounts of {name}"}
    }


OPERATIONS: Handlers = {
    **both({"listManageableUsers": manageable, "listPortalOrganizationUsers": roster, "getCurrentPortalUser": current}),
    "listAppUsers": app_users,
    "getUserBaseInfo": base_info,
    "createAndJoinUser": create,
    "removePortalUser": remove,
    "listOrganizationRoles": roles,
    "listUserRoles": roles_of,
    "listPortalUserStructures": structures,
    "listOrganizationLanguages": languages,
    "getPortalUserDomain": domain,
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
