"""Alert rules. They are kept and checked, but raise no alerts here: those of a new database are as if they had."""

from __future__ import annotations

from typing import Any

from ..answers import Call
from ..fleet import MODELS
from ..platform import Handlers
from ..state import Doc
from .alert_settings import CONTENT, RULE, SEVERITY, TYPE, created, deleted, known, look_up, read, searched, stored
from .envelope import invalid

__all__ = ["OPERATIONS"]

MANDATORY = ("ruleId", "ruleDesc", "modelId", "condition", "severityId", "contentId", "scope")
DEFAULTS: Doc = {"measurepointId": None, "deviceStatus": None, "isEnabled": True, "isRoot": False, "triggeringDelayTimer": 0}
SHORTEST, LONGEST = 60, 10_800
ALL = "all"


def create(call: Call) -> dict[str, Any]:
    return created(call, RULE, _checked(call, {**DEFAULTS, **call.body}))


def update(call: Call) -> dict[str, Any]:
    """The changes stand in the body itself, or in the wrapper of old."""
    sent: Doc = call.body.get("alertRule") or call.body
    if not sent.get("ruleId"):
        raise invalid("ruleId", "ruleId is missing")
    if "isEenabled" in sent:  # sic, in the documented sample
        sent = {"isEnabled": sent["isEenabled"], **{name: value for name, value in sent.items() if name != "isEenabled"}}
    before = known(call, RULE, sent["ruleId"])
    return stored(call, RULE, _checked(call, {**(before if call.query["isPatchUpdate"] else DEFAULTS), **sent}))


def _checked(call: Call, rule: Doc) -> Doc:
    """Everything that the rule refers to must exist."""
    for name in MANDATORY:
        if rule.get(name) is None:
            raise invalid(name, f"{name} is missing")
    model = MODELS.get(rule["modelId"])
    if model is None:
        raise invalid("modelId", "the thing model does not exist")
    if bool(rule["measurepointId"]) == bool(rule["deviceStatus"]):
        raise invalid("measurepointId", "one of measurepointId and deviceStatus is expected")
    if rule["measurepointId"] and rule["measurepointId"] not in model.points:
        raise invalid("measurepointId", "the thing model has no such measurement point")
    look_up(call, SEVERITY, rule["severityId"], "severityId")
    look_up(call, CONTENT, rule["contentId"], "contentId")
    if rule["triggeringDelayTimer"] and not SHORTEST <= rule["triggeringDelayTimer"] <= LONGEST:
        raise invalid("triggeringDelayTimer", f"0 or {SHORTEST} to {LONGEST} seconds are expected")
    for node in rule["scope"]:
        _check_node(call, node)
    return rule


def _check_node(call: Call, node: Doc) -> None:
    if (node["treeId"], node["assetId"]) == (ALL, ALL):
        return
    if not call.state.value("select 1 from node where tree_id = ? and asset_id = ?", (node["treeId"], node["assetId"])):
        raise invalid("scope", f"asset {node['assetId']} is not in tree {node['treeId']}")


def search_rules(call: Call) -> dict[str, Any]:
    return searched(call, RULE, ("modelId", "measurepointId"), lambda doc: _written(call, doc))


def _written(call: Call, doc: Doc) -> Doc:
    """The rule with the texts of what it refers to."""
    content = read(call.state, CONTENT, doc["contentId"]) or {}
    severity = read(call.state, SEVERITY, doc["severityId"]) or {}
    kind = read(call.state, TYPE, content.get("alertTypeId")) or {}
    texts = {
        "severityDesc": severity.get("severityDesc"),
        "contentDesc": content.get("contentDesc"),
        "typeId": kind.get("typeId"),
        "typeDesc": kind.get("typeDesc"),
    }
    plain = {name: value for name, value in doc.items() if name not in ("updateTime", "updatePerson")}
    return {**plain, **{name: value for name, value in texts.items() if value is not None}}


def delete(call: Call) -> dict[str, Any]:
    deleted(call, RULE, call.query["ruleId"])
    return {"data": ""}  # as in the sample


OPERATIONS: Handlers = {"createAlertRule": create, "searchAlertRules": search_rules, "updateAlertRule": update, "deleteAlertRule": delete}
