"""IAM: sessions of people, and organizations."""

from __future__ import annotations

from typing import Any

from ..answers import Answer, Call, Refusal
from ..identity import text
from ..platform import Handlers
from ..records import Records
from ..state import Doc
from .attempts import Attempts
from .envelope import refusal
from .iam_users import disabled, signed_in
from .people import DOMAIN, organizations, password, person, users

__all__ = ["OPERATIONS"]

WRONG, INVALID_SESSION, NO_SESSION, NO_CONNECTION, RATE_LIMITED, DISABLED = 30400, 30401, 30404, 30404, 30429, 30511
LIFETIME = 7_200
LDAP = 1
PREFIX = "IAM_S_"


def login(call: Call) -> Answer | dict[str, Any]:
    """Refusals for a wrong password are answered, not raised: that would forget the count."""
    body, state, now = call.body, call.state, call.state.clock.now()
    if body["authType"] == LDAP:
        raise Refusal(NO_CONNECTION, "The LDAP connection does not exist")
    account: str = body["principal"]
    attempts = Attempts(call, "sign-in", account)
    if attempts.too_many:
        return refusal(call.operation, Refusal(RATE_LIMITED, "Too many failed attempts"))
    user = person(state, account)
    if user is None or body["credentials"] != password(state, user["id"]):
        attempts.count()
        return refusal(call.operation, Refusal(WRONG, "Account or password is wrong"))
    if disabled(state, user["id"]):
        raise Refusal(DISABLED, "The account is disabled")
    attempts.forget()
    signed_in(state, user["id"])
    key = PREFIX + text(32, state.seed, "session", state.next_number("session", 1))
    doc: Doc = {"id": key, "userId": user["id"], "expires": body.get("expireInterval") or LIFETIME, "createTime": now, "refreshTime": now}
    Records(state, "session").put(key, doc)
    return {"captcha": "", "session": _written(call, doc)}


def info(call: Call) -> dict[str, Any]:
    return {"session": _written(call, _session(call))}


def _session(call: Call) -> Doc:
    """Return the session that the header names, with or without `Bearer`."""
    key = call.headers.get("authorization", "").removeprefix("Bearer ").strip()
    if not key.startswith(PREFIX):
        raise Refusal(INVALID_SESSION, "The session ID is not valid")
    found = Records(call.state, "session").get(key)
    if found is None or found["createTime"] + found["expires"] * 1000 <= call.state.clock.now():
        raise Refusal(NO_SESSION, "There is no such session")
    return found


def _written(call: Call, doc: Doc) -> Doc:
    """Times are seconds here."""
    user = users(call.state).get(doc["userId"]) or {}
    home = organizations(call.state)[0]
    times = {name: doc[name] // 1000 for name in ("createTime", "refreshTime")}
    organization = {**home, "domain": DOMAIN}
    person_: Doc = {"id": doc["userId"], "organizationId": home["id"], "authType": 0, "name": user.get("name", ""), "phone": user.get("phone", "")}
    person_ |= {"email": user.get("email", ""), "description": user.get("description", ""), "type": 0, "state": 0, "mfaType": None}
    person_ |= {"createTime": user.get("createdTime", ""), "createdByUserId": doc["userId"]}
    return {
        "id": doc["id"],
        "expires": doc["expires"],
        **times,
        "residentOrganization": {**home, "domain": None},
        "workingOrganization": organization,
        "user": person_,
    }


def organization(call: Call) -> dict[str, Any]:
    _session(call)
    found = next((one for one in _organizations(call) if one["id"] == call.body["id"]), None)
    if found is None:
        raise Refusal(NO_SESSION, "The organization does not exist")
    return {"organization": found}


def organizations_of(call: Call) -> dict[str, Any]:
    _session(call)
    return {"organizations": _organizations(call)}


def _organizations(call: Call) -> list[Doc]:
    owner = users(call.state).all()[0]["id"]
    fixed: Doc = {"description": "Operator of solar parks", "ownerId": owner, "createdByUserId": owner, "createTime": "2024-03-18 08:00:00.0"}
    fixed |= {"extra": {"scale": "0", "property": "2"}, "type": 2, "state": 0, "approvalState": 1, "certificationState": 1}
    return [
        {**one, "code": f"ESB{one['id'][-8:]}", "domain": DOMAIN if index == 0 else "", "resourceId": f"r{one['id'][1:]}", **fixed}
        for index, one in enumerate(organizations(call.state))
    ]


OPERATIONS: Handlers = {
    "login": login,
    "getSessionInformation": info,
    "getOrganizationInformation": organization,
    "listUserOrganizations": organizations_of,
}
