"""Severities, types, contents and rules of a new database, and the alerts of its last days, which follow the calendar."""

from __future__ import annotations

import random
from collections.abc import Sequence

from ..fleet import MODELS
from ..state import Doc, State
from .alert_documents import add, blank

__all__ = ["raise_alerts"]

DAY = 86_400_000
RECENT_DAYS = 14
SINCE = 1_717_401_600_000
SEVERITIES = {"critical": "紧急", "major": "重要", "minor": "次要"}
TYPES = {"temperature": "温度", "grid": "电网", "communication": "通信"}
# model, measurement point, condition, value, severity, type, English and Chinese text
RULES = (
    ("SolarInverter", "cabinetTemperature", "> 60", 66.5, "major", "temperature", "Cabinet too hot", "机柜过热"),
    ("SolarInverter", "gridFrequency", "> 50.5", 50.7, "minor", "grid", "Grid frequency too high", "电网频率过高"),
    ("ParkMeter", "breakerState", "== 2", 2, "critical", "grid", "Breaker tripped", "断路器跳闸"),
    ("ParkGateway", "linkState", "== 0", 0, "minor", "communication", "Link lost", "链路中断"),
    ("WeatherStation", "windSpeed", "> 20", 21.4, "minor", "grid", "Storm", "大风"),
)


def _text(en: str, zh: str) -> Doc:
    return {"defaultValue": en, "i18nValue": {"en_US": en, "zh_CN": zh}}


def raise_alerts(state: State, docs: Sequence[Doc]) -> None:
    """Add the settings, and alerts of devices that were active at some time; those of one date are always the same."""
    tree_id: str = state.value("select tree_id from tree")
    rules: dict[str, list[Doc]] = {}
    for number, (model, *_) in enumerate(RULES):
        rules.setdefault(model, []).append(_rule(state, tree_id, number))
    for severity, zh in SEVERITIES.items():
        _keep(state, "severity", severity, {"severityId": severity, "severityDesc": _text(severity.capitalize(), zh)})
    for kind, zh in TYPES.items():
        _keep(state, "type", kind, {"typeId": kind, "typeDesc": _text(kind.capitalize(), zh), "parentTypeId": None})
    paths = _paths(state, tree_id)
    today = state.clock.now() // DAY
    for day in range(today - RECENT_DAYS, today if docs else 0):
        dice = random.Random(f"alerts {state.seed} {day}")
        for doc in dice.choices(docs, k=max(2, len(docs) // 50)):
            _raise(state, doc, dice.choice(rules[doc["modelId"]]), paths[doc["assetId"]], day * DAY + dice.randrange(80_000) * 1000, dice)


def _keep(state: State, kind: str, key: str, doc: Doc) -> None:
    full = {**doc, "orgId": state.credentials.org_id, "tags": {"team": "operations"}, "updatePerson": "park_operator", "updateTime": SINCE}
    state.insert("alert_setting", [full], kind=[kind], key=[key])


def _rule(state: State, tree_id: str, number: int) -> Doc:
    """Add a rule, with its content, and return what alerts have of it."""
    model, point, condition, value, severity, kind, en, zh = RULES[number]
    content = en.lower().replace(" ", "-")
    root: str = state.value("select root_id from tree")
    found: Doc = {"severityId": severity, "contentId": content}
    _keep(state, "content", content, {"contentId": content, "contentDesc": _text(en, zh), "modelId": model, "alertTypeId": kind})
    more = {"isEnabled": True, "isRoot": False, "triggeringDelayTimer": 60, "scope": [{"treeId": tree_id, "assetId": root}]}
    rule: Doc = {"ruleId": f"{model}-{content}", "ruleDesc": _text(en, zh), "modelId": model, "measurepointId": point, "deviceStatus": None}
    _keep(state, "rule", rule["ruleId"], {**rule, "condition": f"${{{point}}} {condition}", **found, **more})
    texts = {"severityDesc": _text(severity.capitalize(), SEVERITIES[severity]), "typeDesc": _text(kind.capitalize(), TYPES[kind])}
    own = {"hitRuleId": rule["ruleId"], "measurepointId": point, "value": value, "typeId": kind, "contentDesc": _text(en, zh), "ruleDesc": _text(en, zh)}
    return {**found, **texts, **own, "modelIdPath": MODELS[model].path}


def _paths(state: State, tree_id: str) -> dict[str, str]:
    sql = """
        with recursive path (asset_id, text) as (
            select asset_id, '/' || asset_id from node where tree_id = ? and parent_id is null
            union all select node.asset_id, path.text || '/' || node.asset_id from node join path on node.parent_id = path.asset_id)
        select asset_id, text from path"""
    return {asset_id: f"{tree_id}:{text}" for asset_id, text in state.rows(sql, (tree_id,))}


def _raise(state: State, doc: Doc, rule: Doc, path: str, moment: int, dice: random.Random) -> None:
    """Add an alert of a device; most recovered after a while, as rules let them."""
    lasts = dice.random() < 0.3
    recovery: Doc = {} if lasts else {"recoverTime": moment + dice.randrange(60, 5_000) * 1000, "recoverReason": "rule-recover"}
    sent = {**rule, **recovery, "assetId": doc["assetId"], "modelId": doc["modelId"], "occurTime": moment, "assetPaths": [path]}
    record = {"metricTags": {"__timezone__": doc["timezone"]}, "ruleTags": {"team": "operations"}, "inhibited": False}
    made = blank(state, sent, 1 if lasts else 0)
    end = recovery.get("recoverTime", moment)
    add(state, {**made, "createTime": moment + 1_250, "updateTime": end + 1_250, "record": record})
