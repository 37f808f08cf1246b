"""What IAM remembers beside the people themselves: users of single sign-on, accounts, user groups, and which policies are attached to whom."""

from __future__ import annotations

from ..identity import text
from ..records import Records
from ..state import Doc, State
from .people import OWNER, dated, users

__all__ = [
    "FIRST_GROUP",
    "SSO",
    "account",
    "accounts",
    "attachments",
    "everyone",
    "groups",
    "new_sso_user",
    "person_of",
    "seed_iam",
    "sso_users",
    "subject",
]

SSO = 2  # kind of authentication; 0 is EnOS itself
NEVER = "1970-01-01 00:00:00.0"
WEEK = 7 * 86_400_000
SINCE = 1_718_100_000_000  # 2024-06-11
FIRST_GROUP = 30_218
PROVIDER = "sunfield-sso"


def sso_users(state: State) -> Records:
    return Records(state, "sso user")


def accounts(state: State) -> Records:
    """State of accounts, by the ID of the user."""
    return Records(state, "iam account")


def groups(state: State) -> Records:
    return Records(state, "iam user group")


def attachments(state: State) -> Records:
    """IDs of policies, by `subject`."""
    return Records(state, "iam policy attachment")


def subject(kind: str, key: str) -> str:
    return f"{kind} {key}"


def account(state: State, user_id: str) -> Doc:
    return accounts(state).get(user_id) or {"disabled": False, "signedIn": None, "changed": SINCE}


def everyone(state: State) -> list[Doc]:
    """All users; those of single sign-on have an `authType`."""
    return [*users(state).all(), *sso_users(state).all()]


def person_of(state: State, user_id: str) -> Doc | None:
    return users(state).get(user_id) or sso_users(state).get(user_id)


def new_sso_user(state: State, given: Doc, created: int) -> Doc:
    user_id = "u3" + text(13, state.seed, "sso user", state.next_number("sso user", 1), alphabet="0123456789")
    return {
        "id": user_id,
        "name": given["userName"],
        "type": 1,
        "email": given["email"],
        "emailVerified": True,
        "emailVerifiedAt": dated(created),
        "phoneArea": given.get("phoneArea") or "",
        "phone": given.get("phone") or "",
        "phoneVerified": False,
        "phoneVerifiedAt": NEVER,
        "organizationId": state.credentials.org_id,
        "state": 0,
        "domain": given["domain"],
        "authType": SSO,
        "createTime": dated(created),
        "createdByUserId": "0",
        "resourceId": f"r{user_id[1:]}",
        "description": "SSO USER",
        "passwordState": 0,
        "passwordExpireTime": 0,
        "extra": {},
    }


def seed_iam(state: State) -> None:
    """Two users of single sign-on, two groups, and policies of the application, of a group and of a user."""
    staff = users(state).all()
    for index, user in enumerate(staff[:-1]):  # the last has never signed in
        accounts(state).put(user["id"], {"disabled": False, "signedIn": SINCE + index * WEEK, "changed": SINCE})
    for name in ("contractor.berg", "contractor.dubois"):
        user = new_sso_user(state, {"userName": name, "email": f"{name}@contractor.example", "domain": PROVIDER}, SINCE)
        sso_users(state).put(user["id"], user)
    for name, members in (("Night shift", staff[1:3]), ("Planning", staff[3:5])):
        number = str(state.next_number("iam user group", FIRST_GROUP))
        groups(state).put(number, {"id": number, "name": name, "desc": "", "users": [user["id"] for user in members], "createdBy": OWNER})
    attachments(state).put(subject("app_instance", state.credentials.app_key), {"ids": ["101"]})
    attachments(state).put(subject("user_group", str(FIRST_GROUP)), {"ids": ["20317"]})
    attachments(state).put(subject("user", staff[0]["id"]), {"ids": ["101", "105"]})
