"""IAM: users of an organization, of EnOS and of single sign-on. No error codes are documented for these operations, so the common ones are used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..answers import Call, not_found
from ..localtime import instant, zone
from ..platform import Handlers
from ..state import Doc, State
from .envelope import invalid
from .iam_records import SSO, account, accounts, everyone, new_sso_user, person_of, sso_users
from .people import TENANT_ZONE, server_time, users

__all__ = ["OPERATIONS", "disabled", "known", "signed_in"]


def disabled(state: State, user_id: str) -> bool:
    return bool(account(state, user_id)["disabled"])


def signed_in(state: State, user_id: str) -> None:
    accounts(state).put(user_id, account(state, user_id) | {"signedIn": state.clock.now()})


def known(state: State, user_id: str) -> Doc:
    found = person_of(state, user_id)
    if found is None:
        raise not_found(f"User {user_id} does not exist")
    return found


def list_users(call: Call) -> dict[str, Any]:
    """With a time, only those who last signed in then: who never did is left out."""
    begin, end = _moment(call, "fromTime"), _moment(call, "toTime")
    found: list[Doc] = []
    for user in everyone(call.state):
        signed = account(call.state, user["id"])["signedIn"]
        if (begin is None and end is None) or (signed is not None and (begin or 0) <= signed and (end is None or signed <= end)):
            found.append(_listed(call.state, user))
    return {"userWithLoginTime": found}


def _moment(call: Call, name: str) -> int | None:
    given = call.query.get(name)
    try:
        return instant(given, zone(TENANT_ZONE)) if given else None
    except ValueError as error:
        raise invalid(name, str(error)) from error


def _listed(state: State, user: Doc) -> Doc:
    """Times are without the fraction that they have elsewhere in this service."""
    kept, single = account(state, user["id"]), user.get("authType") == SSO
    told: Doc = {name: user[name] for name in ("id", "name", "email", "phoneArea", "phone", "description")}
    told |= {"emailVerified": True, "phoneVerified": False, "organizationId": state.credentials.org_id, "state": int(kept["disabled"])}
    told |= {"domain": user["domain"] if single else "", "authType": SSO if single else 0, "passwordExpireTime": 0}
    told |= {"createTime": (user["createTime"] if single else user["createdTime"])[:19], "updateTime": server_time(kept["changed"])}
    return told if kept["signedIn"] is None else told | {"lastLoginTime": server_time(kept["signedIn"])}


def _named(call: Call) -> Doc:
    """The user whom the query or the body names."""
    user_id: str | None = call.query.get("userId") or call.body.get("userId")
    if not user_id:
        raise invalid("userId", "userId is missing")
    return known(call.state, user_id)


def delete(call: Call) -> dict[str, Any]:
    user = _named(call)
    (sso_users if user.get("authType") == SSO else users)(call.state).remove(user["id"])
    return {}


def _switch(*, off: bool) -> Callable[[Call], dict[str, Any]]:
    def change(call: Call) -> dict[str, Any]:
        user = _named(call)
        if user.get("authType") == SSO:
            raise invalid("userId", "only users of EnOS itself can be enabled and disabled")
        kept = {"disabled": off, "changed": call.state.clock.now()}
        accounts(call.state).put(user["id"], account(call.state, user["id"]) | kept)
        return {}

    return change


def create_sso(call: Call) -> dict[str, Any]:
    body, state = call.body, call.state
    _check_free(call, "userName", body["userName"], "")
    _check_free(call, "email", body["email"], "")
    user = new_sso_user(state, body, state.clock.now())
    sso_users(state).put(user["id"], user)
    return {"userId": user["id"]}


def _check_free(call: Call, field: str, value: str, user_id: str) -> None:
    name = "name" if field == "userName" else field
    if any(user[name] == value and user["id"] != user_id for user in everyone(call.state)):
        raise invalid(field, f"{value} is another user's")


def list_sso(call: Call) -> dict[str, Any]:
    asked = {"name" if name == "userName" else name: call.query[name] for name in ("userName", "email", "phone") if call.query.get(name)}
    return {"users": [user for user in sso_users(call.state).all() if all(user[name] == value for name, value in asked.items())]}


def update_sso(call: Call) -> dict[str, Any]:
    user = _sso_user(call)
    for field in ("userName", "email"):
        if field in call.body:
            _check_free(call, field, call.body[field], user["id"])
    given = {"name" if name == "userName" else name: call.body[name] for name in ("userName", "email", "phone", "phoneArea") if name in call.body}
    sso_users(call.state).put(user["id"], user | given)
    accounts(call.state).put(user["id"], account(call.state, user["id"]) | {"changed": call.state.clock.now()})
    return {"userId": user["id"]}


def delete_sso(call: Call) -> dict[str, Any]:
    sso_users(call.state).remove(_sso_user(call)["id"])
    return {}


def _sso_user(call: Call) -> Doc:
    found = sso_users(call.state).get(call.body["userId"])
    if found is None:
        raise not_found("There is no such user of single sign-on")
    return found


OPERATIONS: Handlers = {
    "listIamUsers": list_users,
    "deleteIamUser": delete,
    "disableIamUser": _switch(off=True),
    "enableIamUser": _switch(off=False),
    "createSsoUser": create_sso,
    "listSsoUsers": list_sso,
    "updateSsoUser": update_sso,
    "deleteSsoUser": delete_sso,
}
