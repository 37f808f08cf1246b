"""Application Portal: logins of people, which organization they work for, and their tokens. Forms v2.0, v2.1 and v2.2 share the sessions."""

from __future__ import annotations

from typing import Any

from ..answers import Answer, Call, Refusal
from ..identity import text
from ..platform import Handlers
from ..records import Records
from ..state import Doc
from . import (
    portal_access,
    portal_apps,
    portal_holdings,
    portal_logs,
    portal_menus,
    portal_messages,
    portal_passwords,
    portal_resources,
    portal_rules,
    portal_structures,
    portal_trees,
    portal_users,
)
from .attempts import Attempts
from .envelope import refusal
from .iam_users import disabled
from .people import organizations, organizations_of, password, person, users
from .portal_session import LIFETIME_MS, REFRESH_LIFETIME_MS, both, code, denied, member, newer, refused, session, sessions

__all__ = ["OPERATIONS"]

WRONG_PASSWORD, RATE_LIMITED = 31400, 31429
SIGNED_ON = "code-"


def login(call: Call) -> Answer | dict[str, Any]:
    """A wrong password is counted: after five of them the account has to wait. So it is answered, not raised, which would forget the count."""
    user = person(call.state, call.body["account"])
    right = user is not None and call.body["password"] == password(call.state, user["id"])
    return _enter(call, Attempts(call, "login", call.body["account"]), user if right else None)


def login_by_code(call: Call) -> Answer | dict[str, Any]:
    """There is no single sign-on here: its authorization code is `code-` and the name of the user, or one that a seeded user has."""
    sent: str = call.body["code"]
    known = Records(call.state, "authorization code").get(sent)
    user = person(call.state, sent.removeprefix(SIGNED_ON)) if sent.startswith(SIGNED_ON) else users(call.state).get(known["userId"]) if known else None
    return _enter(call, Attempts(call, "login", "single sign-on"), user)


def _enter(call: Call, attempts: Attempts, user: Doc | None) -> Answer | dict[str, Any]:
    if attempts.too_many:
        return refusal(call.operation, Refusal(RATE_LIMITED, "Too many failed attempts"))
    if user is None:
        attempts.count()
        return refusal(call.operation, Refusal(WRONG_PASSWORD, "The user name, the password or the code is wrong"))
    _check_enabled(call, user["id"])
    attempts.forget()
    token = _open(call, {"userId": user["id"], "orgId": None, "refreshToken": None, "refreshEnds": 0})
    newest: Doc = {"mfaType": "NONE"} if newer(call) else {}
    found = organizations_of(call.state, user["id"])
    return {"data": {"accessToken": token, "organizations": found, "user": {"id": user["id"], "name": user["name"]}, **newest}}


def _check_enabled(call: Call, user_id: str) -> None:
    """Refuse whom IAM has disabled. No page of the portal has a code for it, so it is the common one for what may not be done."""
    if disabled(call.state, user_id):
        raise refused(call, "permission", "The account is disabled")


def _open(call: Call, doc: Doc) -> str:
    number = call.state.next_number("portal session", 1)
    token = text(40, call.state.seed, "portal token", number)
    sessions(call).put(token, {**doc, "token": token, "ends": call.state.clock.now() + LIFETIME_MS})
    return token


def logout(call: Call) -> dict[str, Any]:
    sessions(call).remove(session(call)["token"])
    return {"data": True}


def refresh(call: Call) -> dict[str, Any]:
    """New tokens in place of the old ones, both of which end."""
    sent, now = call.query["refreshToken"], call.state.clock.now()
    found = next((doc for doc in sessions(call).all() if doc["refreshToken"] == sent and doc["refreshEnds"] > now), None)
    if found is None or users(call.state).get(found["userId"]) is None:
        raise Refusal(code(call, "authentication"), "The refresh token is not valid")
    _check_enabled(call, found["userId"])
    sessions(call).remove(found["token"])
    token = _open(call, found)
    written = _with_tokens(call, sessions(call).get(token) or found)
    if newer(call):
        written["workingOrganizationId"], written["workingOrganizationName"] = written.pop("currentOrgId"), written.pop("currentOrgName")
    return {"data": written}


def revoke(call: Call) -> dict[str, Any]:
    """All refresh tokens of the user end."""
    who = session(call)["userId"]
    for doc in sessions(call).all():
        if doc["userId"] == who:
            sessions(call).put(doc["token"], {**doc, "refreshToken": None})
    return {"data": None}


def info(call: Call) -> dict[str, Any]:
    return {"data": _written(call, session(call, chosen=True))}


def choose(call: Call) -> dict[str, Any]:
    doc, wanted = session(call), call.body["orgId"]
    denied(call, wanted)
    member(call, doc["userId"])
    return {"data": _with_tokens(call, {**doc, "orgId": wanted})}


def _with_tokens(call: Call, doc: Doc) -> Doc:
    """Give the session a new refresh token."""
    token = text(40, call.state.seed, "refresh token", call.state.next_number("refresh token", 1))
    doc = {**doc, "refreshToken": token, "refreshEnds": call.state.clock.now() + REFRESH_LIFETIME_MS}
    sessions(call).put(doc["token"], doc)
    return {**_written(call, doc), "accessToken": doc["token"], "refreshToken": token, "refreshTokenExpire": doc["refreshEnds"]}


def _written(call: Call, doc: Doc) -> Doc:
    user = users(call.state).get(doc["userId"]) or {"id": doc["userId"], "name": ""}
    name = next((one["name"] for one in organizations(call.state) if one["id"] == doc["orgId"]), "")
    return {"userId": user["id"], "userName": user["name"], "currentOrgId": doc["orgId"], "currentOrgName": name}


def own_organizations(call: Call) -> dict[str, Any]:
    return {"data": {"organizations": organizations_of(call.state, session(call)["userId"])}}


SESSIONS: Handlers = both(
    {
        "loginPortal": login,
        "logoutPortal": logout,
        "refreshPortalAccessToken": refresh,
        "revokePortalRefreshTokens": revoke,
        "getPortalSession": info,
        "choosePortalOrganization": choose,
        "listPortalOrganizations": own_organizations,
    }
)
PARTS = (
    portal_passwords,
    portal_users,
    portal_holdings,
    portal_structures,
    portal_trees,
    portal_resources,
    portal_access,
    portal_apps,
    portal_menus,
    portal_messages,
    portal_rules,
    portal_logs,
)
ALL: Handlers = {**SESSIONS, "loginPortalViaCode": login_by_code, **{name: handler for part in PARTS for name, handler in part.OPERATIONS.items()}}
OPERATIONS: Handlers = portal_logs.audited(portal_apps.granted(ALL))
