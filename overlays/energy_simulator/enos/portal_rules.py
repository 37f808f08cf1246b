"""Application Portal: rules that send messages to users and user groups."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from ..answers import Call, Refusal
from ..identity import text
from ..platform import Handlers
from ..records import Records
from ..state import Doc
from .people import server_time
from .portal_apps import app
from .portal_holdings import GROUPS, known
from .portal_session import member, refused, user_or_none

__all__ = ["OPERATIONS"]

WRONG, TOO_MANY, TOO_MANY_MARKS, NO_MARKS = 31600, 31601, 31602, 31604
MOST, MARKS, LONGEST = 6, 6, 400  # application/create_message_rule
USERS = 0  # `type` of a relation; 1 are user groups


def _rules(call: Call) -> Records:
    return Records(call.state, "message rule")


def _check_marks(marks: Doc) -> None:
    if not marks:
        raise Refusal(NO_MARKS, "A rule has at least one mark")
    if len(marks) > MARKS:
        raise Refusal(TOO_MANY_MARKS, f"A rule has at most {MARKS} marks")
    for key, values in marks.items():
        if not re.fullmatch(r"mark[1-9][0-9]*", key) or any(len(value) > LONGEST for value in values or ()):
            raise Refusal(WRONG, f"{key} is no mark, or one of its values is too long")


def _check_relations(call: Call, relations: Sequence[Doc]) -> None:
    for relation in relations:
        for key in relation["identifiers"]:
            member(call, key) if relation["type"] == USERS else known(call, GROUPS, key)


def _check_numbers(call: Call) -> None:
    """After a change nobody may have more rules than allowed."""
    counted = Counter((one["type"], key) for rule in _rules(call).all() for one in rule["relations"] for key in set(one["identifiers"]))
    if counted and max(counted.values()) > MOST:
        raise Refusal(TOO_MANY, f"A user or user group has at most {MOST} rules")


def _enabled(call: Call, sent: object) -> int:
    """0 or 1, which the tables call text."""
    if str(sent) not in ("0", "1"):
        raise refused(call, "invalid", "isEnable is 0 or 1")
    return int(str(sent))


def _author(call: Call) -> str:
    """The user of the token, or the application."""
    who = user_or_none(call)
    return call.state.credentials.app_key if who is None else str(who["userId"])


def _now(call: Call) -> str:
    return server_time(call.state.clock.now())


def create(call: Call) -> dict[str, Any]:
    relations: list[Doc] = call.body.get("relations") or []
    _check_relations(call, relations)
    author, key = _author(call), app(call, call.body["appId"])["id"]
    signed = {"createdBy": author, "createdAt": _now(call), "updatedBy": author, "updatedAt": _now(call)}
    made = [_create(call, sent, {"appId": key, "relations": relations, **signed}) for sent in call.body["rules"]]
    _check_numbers(call)
    return {"data": made}


def _create(call: Call, sent: Doc, shared: Doc) -> str:
    _check_marks(sent["messageRule"])
    key = "mr" + text(13, call.state.seed, "rule", call.state.next_number("message rule", 1), alphabet="0123456789")
    asked = next((value for value in (sent.get("isEnable"), call.body.get("isEnable")) if value is not None), 1)
    rule = {"ruleId": key, "ruleName": sent["ruleName"], "messageRule": sent["messageRule"], "isEnable": _enabled(call, asked)}
    _rules(call).put(key, {**rule, **shared})
    return key


def _known(call: Call, key: str) -> Doc:
    found = _rules(call).get(key)
    if found is None:
        raise refused(call, "not-found", f"The rule {key} does not exist")
    return found


def update(call: Call) -> dict[str, Any]:
    rule, body = _known(call, call.body["ruleId"]), call.body
    _check_marks(body["messageRule"])
    changes: Doc = {name: body[name] for name in ("ruleName", "messageRule", "relations") if body.get(name) is not None}
    _check_relations(call, changes.get("relations", []))
    if body.get("isEnable") is not None:
        changes["isEnable"] = _enabled(call, body["isEnable"])
    _rules(call).put(rule["ruleId"], {**rule, **changes, "updatedBy": _author(call), "updatedAt": _now(call)})
    _check_numbers(call)
    return {"data": True}


def delete(call: Call) -> dict[str, Any]:
    for key in call.body["ruleIds"]:
        _rules(call).remove(_known(call, key)["ruleId"])
    return {"data": True}


def search(call: Call) -> dict[str, Any]:
    """Rules that meet all conditions. An empty list of IDs is none."""
    body = call.body
    rules = [_known(call, key) for key in body["ruleIds"]] or _rules(call).all()
    if body.get("appId"):
        rules = [rule for rule in rules if rule["appId"] == app(call, body["appId"])["id"]]
    if body.get("createdBy"):
        rules = [rule for rule in rules if rule["createdBy"] == body["createdBy"]]
    kind, key = body.get("identifierType"), body.get("identifier")
    if kind is not None or key:
        rules = [rule for rule in rules if any(kind in (None, one["type"]) and (not key or key in one["identifiers"]) for one in rule["relations"])]
    return {"data": {"messageRuleList": rules}}


OPERATIONS: Handlers = {
    "createPortalMessageRules": create,
    "updatePortalMessageRule": update,
    "deletePortalMessageRules": delete,
    "searchPortalMessageRules": search,
}
