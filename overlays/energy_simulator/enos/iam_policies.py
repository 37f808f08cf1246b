"""IAM: policies, and to which users, user groups and service accounts they are attached. They permit nothing here: the simulator asks nobody for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..answers import Call, not_found
from ..platform import Handlers
from ..state import Doc, State
from .iam_records import attachments, groups, person_of, subject
from .iam_users import known
from .people import OWNER
from .portal_apps import apps

__all__ = ["OPERATIONS", "attached"]


def _policy(key: str, code: str, name: str, desc: str, kind: int, creator: str = "") -> Doc:
    return {"id": key, "code": code, "desc": desc, "name": name, "type": kind, "created_by": creator, "permissions": {}, "updated_at": None}


ADMINISTRATOR, CUSTOM, BUILT_IN = 1, 2, 8
POLICIES = {
    policy["id"]: policy
    for policy in (
        _policy("101", "admin", "Administrators", "Everything in the organization", ADMINISTRATOR),
        _policy("104", "connectivity.admin", "Device managers", "All of device management", BUILT_IN),
        _policy("105", "security.auditor", "Auditors", "Settings and logs of security", BUILT_IN),
        _policy("20317", "", "Park operations", "Works on the parks", CUSTOM, OWNER),
    )
}


def attached(state: State, kind: str, key: str) -> list[Doc]:
    held = (attachments(state).get(subject(kind, key)) or {"ids": []})["ids"]
    return [policy for policy in POLICIES.values() if policy["id"] in held]


def get(call: Call) -> dict[str, Any]:
    return {"data": _known(call.query["id"])}


def _known(key: str) -> Doc:
    if key not in POLICIES:
        raise not_found(f"Policy {key} does not exist")
    return POLICIES[key]


def policies(call: Call) -> dict[str, Any]:
    return {"data": {"list": list(POLICIES.values()), "open": 0, "total": len(POLICIES), "offset": 0}}


def of_user(call: Call) -> dict[str, Any]:
    """Only the user's own, not those of their groups."""
    return {"data": attached(call.state, "user", known(call.state, call.query["id"])["id"])}


def of_service_account(call: Call) -> dict[str, Any]:
    _check_subject(call, "app_instance", call.query["subjectId"])
    return {"data": attached(call.state, "app_instance", call.query["subjectId"])}


_EXISTS: Mapping[str, Callable[[State, str], bool]] = {
    "user": lambda state, key: person_of(state, key) is not None,
    "user_group": lambda state, key: groups(state).get(key) is not None,
    "app_instance": lambda state, key: apps(state).get(key) is not None,  # each has a service account
}


def _check_subject(call: Call, kind: str, key: str) -> None:
    if not _EXISTS[kind](call.state, key):
        raise not_found(f"There is no {kind} {key}")


def _change(word: str) -> Callable[[Call], dict[str, Any]]:
    def change(call: Call) -> dict[str, Any]:
        kind, key = call.body["subjectType"], call.body["subjectIds"]
        _check_subject(call, kind, key)
        sent = {_known(one)["id"] for one in call.body["policy"][word]}
        held = {policy["id"] for policy in attached(call.state, kind, key)}
        attachments(call.state).put(subject(kind, key), {"ids": sorted(held | sent if word == "add" else held - sent)})
        return {"data": True}

    return change


OPERATIONS: Handlers = {
    "getIamPolicy": get,
    "listIamPolicies": policies,
    "listIamPoliciesByUser": of_user,
    "listIamPoliciesByServiceAccount": of_service_account,
    "attachIamPolicies": _change("add"),
    "removeIamPolicies": _change("delete"),
}
