"""Application Portal: users of the organization."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from ..answers import Call
from ..identity import text
from ..platform import Handlers
from ..state import Doc
from . import portal_passwords
from .people import DOMAIN, dated, join, leave, members, new_user, organizations, person, set_password, users
from .portal_holdings import GROUPS, ROLES, holders, known
from .portal_pages import paged
from .portal_session import both, denied, member, newer, refused, session

__all__ = ["OPERATIONS"]

OF_A_DOMAIN = 1  # `type` of a user
CHANGEABLE = ("phone", "nickName", "phoneArea", "company", "department", "position", "email")
FORMS = {"phone": r"[0-9 -]{0,20}", "phoneArea": r"\+?[0-9]{0,4}", "email": r"[^@\s]+@[^@\s]+"}


def manageable(call: Call) -> dict[str, Any]:
    """v2.0 takes the page in the body itself or in `pagination`; v2.2 refuses a request without one."""
    session(call, chosen=True)
    if newer(call) and not call.body.get("pagination"):
        raise refused(call, "invalid", "pagination is missing")
    if not newer(call):
        call = replace(call, body={**(call.body.get("pagination") or {}), **call.body})
    return {"data": _page(call, members(call.state), lambda user: {**user, "exists": None})}


def _page(call: Call, found: Sequence[Doc], write: Callable[[Doc], Doc]) -> Doc:
    page, pagination = paged(call, found)
    return {"pagination": pagination, "users": [write(user) for user in page]}


def _contact(user: Doc) -> Doc:
    return {"userId": user["id"], **{name: user[name] for name in ("email", "phoneArea", "phone", "name")}}


def roster(call: Call) -> dict[str, Any]:
    denied(call, call.body["orgId"])
    return {"data": _page(call, members(call.state), _contact)}


def app_users(call: Call) -> dict[str, Any]:
    session(call)
    return {"data": _page(call, members(call.state), _contact)}


def of_group(call: Call) -> dict[str, Any]:
    group = known(call, GROUPS, call.body["userGroupId"])
    return {"data": _page(call, holders(call.state, GROUPS, group["id"]), _contact)}


def of_role(call: Call) -> dict[str, Any]:
    role = known(call, ROLES, call.body["roleId"])
    return {"data": {"users": [_contact(user) for user in holders(call.state, ROLES, role["id"])]}}


def current(call: Call) -> dict[str, Any]:
    return {"data": users(call.state).get(session(call)["userId"])}


def base_info(call: Call) -> dict[str, Any]:
    """Whoever has the name or the address."""
    denied(call, call.body["organizationId"])
    asked = {name: call.body[name] for name in ("name", "email", "phone", "domain") if call.body.get(name)}
    if not set(asked) & {"name", "email", "phone"}:
        raise refused(call, "invalid", "name, email or phone is needed")
    found = [user for user in members(call.state) if all(user[name] == value for name, value in asked.items())]
    if not found:
        raise refused(call, "not-found", "The user does not exist")
    return {"data": {"users": [{name: user[name] for name in ("id", "name", "domain", "email")} for user in found]}}


def create(call: Call) -> dict[str, Any]:
    denied(call, call.body["organizationId"])
    _create(call)
    return {"data": True}


def create_and_tell(call: Call) -> dict[str, Any]:
    denied(call, call.body["organizationId"])
    return {"data": {"userId": _create(call)}}


def create_with_password(call: Call) -> dict[str, Any]:
    """Without a password there is a token to set one."""
    sent = call.body.get("password")
    if sent is not None:
        portal_passwords.check(call, sent)
    user_id = _create(call)
    if sent is None:
        return {"data": {"userId": user_id, "token": portal_passwords.token(call.state, user_id), "success": True}}
    set_password(call.state, user_id, sent)
    return {"data": {"userId": user_id, "success": True}}


def _create(call: Call) -> str:
    body, state = call.body, call.state
    if body.get("domain") not in (None, "", DOMAIN):
        raise refused(call, "not-found", f"Domain {body['domain']} does not exist")
    if person(state, body["name"]) or person(state, body["email"]):
        raise refused(call, "conflict", "There is a user of that name or email address")
    user_id = "u2" + text(13, state.seed, "new user", state.next_number("user", 1), alphabet="0123456789")
    given = {name: body[name] for name in ("email", *CHANGEABLE[:-1]) if body.get(name)}
    kind: Doc = {"domain": body.get("domain") or "", "type": OF_A_DOMAIN if body.get("domain") else 0}
    users(state).put(user_id, {**new_user(state, user_id, body["name"], state.clock.now()), **kind, **given})
    join(state, user_id, only=True)
    return user_id


def join_all(call: Call) -> dict[str, Any]:
    denied(call, call.body["organizationId"])
    for user_id in call.body["userIds"]:
        if users(call.state).get(user_id) is None:
            raise refused(call, "not-found", f"User {user_id} does not exist")
        if user_id in {user["id"] for user in members(call.state)}:
            raise refused(call, "conflict", f"User {user_id} belongs to the organization already")
        join(call.state, user_id)
    return {"data": True}


def remove(call: Call) -> dict[str, Any]:
    denied(call, call.body["organizationId"])
    leave(call.state, member(call, call.body["userId"])["id"])
    return {"data": True}


def update(call: Call) -> dict[str, Any]:
    """Change what is sent. The email address of an account of a domain stays."""
    user = _named(call)
    sent: Doc = {name: call.body[name] for name in CHANGEABLE if call.body.get(name) is not None}
    for name, form in FORMS.items():
        if not re.fullmatch(form, str(sent.get(name, user[name]))):
            raise refused(call, "invalid", f"{name} is not valid")
    other = person(call.state, str(sent.get("email", user["email"])))
    if other is not None and other["id"] != user["id"]:
        raise refused(call, "invalid", "The email address is taken")
    if user["type"] == OF_A_DOMAIN:
        sent.pop("email", None)
    user = {**user, **sent, "updatedTime": dated(call.state.clock.now())}
    users(call.state).put(user["id"], user)
    told = {name: value for name, value in user.items() if name not in ("joinTime", "type")}  # the documented table has neither here
    return {"data": {**told, "theme": "default", "isInitPassword": False}}


def _named(call: Call) -> Doc:
    user_id, name = call.query.get("userId"), call.query.get("userName")
    if not user_id and not name:
        raise refused(call, "invalid", "userId or userName is needed")
    found = next((user for user in members(call.state) if user_id in (None, user["id"]) and name in (None, user["name"])), None)
    if found is None:
        raise refused(call, "not-found", "The user does not exist in the organization")
    return found


def languages(call: Call) -> dict[str, Any]:
    return {"data": {"languages": ["en-US", "zh-CN"]}}


def domain(call: Call) -> dict[str, Any]:
    found = next((user for user in users(call.state).all() if user["email"] == call.query["email"]), None)
    if found is None or found["domain"] != DOMAIN:
        raise refused(call, "not-found", "No user of a domain has that email address")
    described = f"Accounts of {organizations(call.state)[0]['name']}"
    key = f"d{call.state.credentials.org_id[1:]}"
    return {"data": {"id": key, "name": DOMAIN, "url": "https://login.sunfield.example", "description": described}}


OPERATIONS: Handlers = {
    **both({"listManageableUsers": manageable, "listPortalOrganizationUsers": roster, "getCurrentPortalUser": current}),
    "listAppUsers": app_users,
    "listUsersOfUserGroup": of_group,
    "listUsersOfRole": of_role,
    "getUserBaseInfo": base_info,
    "createAndJoinUser": create,
    "createUserInOrganization": create_and_tell,
    "createUserWithPassword": create_with_password,
    "joinUsers": join_all,
    "removePortalUser": remove,
    "updatePortalUser": update,
    "listOrganizationLanguages": languages,
    "getPortalUserDomain": domain,
}
