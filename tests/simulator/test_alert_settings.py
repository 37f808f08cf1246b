"""Severities, types, contents and rules of alerts behave as their pages say."""

from __future__ import annotations

from typing import Any

from signed_client import Enos

SEVERITIES = "/event-service/v2.1/alert-severities"
TYPES = "/event-service/v2.1/alert-types"
CONTENTS = "/event-service/v2.1/alert-contents"
RULES = "/event-service/v2.1/alert-rules"


def text(en: str) -> dict[str, Any]:
    return {"defaultValue": en, "i18nValue": {"en_US": en}}


def test_the_life_of_a_severity(enos: Enos) -> None:
    severity = {"severityId": "test", "severityDesc": text("Test"), "tags": {"a": "1"}}
    assert enos.data(SEVERITIES, {"severity": severity}, action="create") == "test"
    assert enos.post(SEVERITIES, {"severity": severity}, action="create")["code"] == 99400
    change = {"severity": {"severityId": "test", "severityDesc": text("New")}}
    for patch, tags in ((True, {"a": "1"}), (False, {})):
        assert enos.data(SEVERITIES, change, action="update", isPatchUpdate=str(patch).lower()) is None
        found = enos.data(SEVERITIES, {"expression": "severityId in ('test')"}, action="search")[0]
        assert (found["severityDesc"], found["tags"]) == (text("New"), tags)
    answer = enos.post(SEVERITIES, {"pagination": {"pageNo": 1, "pageSize": 3, "sorters": [{"field": "severityID", "order": "DESC"}]}}, action="search")
    assert [one["severityId"] for one in answer["data"]] == ["test", "minor", "major"]
    assert answer["pagination"]["sortedBy"] == [{"field": "severityID", "order": "DESC"}]
    assert enos.data(SEVERITIES, {}, action="search")[0]["severityId"] == "test"  # the latest change
    assert [enos.post(SEVERITIES, action="delete", severityId="test")["code"] for _ in range(2)] == [0, 99404]
    assert enos.post(SEVERITIES, change, action="update", isPatchUpdate="true")["code"] == 99404
    assert enos.post(SEVERITIES, action="delete", severityId="major")["msg"] == "Invalid Argument severityId:a rule uses the severity"
    wrong = {"pagination": {"pageNo": 1, "pageSize": 3, "sorters": [{"field": "tags"}]}}
    assert enos.post(SEVERITIES, wrong, action="search")["msg"].startswith("Invalid Argument pagination.sorters:")


def test_the_life_of_a_type_and_its_content(enos: Enos) -> None:
    kind = {"typeId": "sub", "typeDesc": text("Sub"), "parentTypeId": "grid"}
    assert enos.post(TYPES, {"type": {**kind, "parentTypeId": "unknown"}}, action="create")["code"] == 99400
    assert enos.data(TYPES, {"type": kind}, action="create") == "sub"
    assert [one["typeId"] for one in enos.data(f"{TYPES}/search", {"expression": "parentTypeId = 'grid'"}, action="search")] == ["sub"]
    other = {"type": {**kind, "parentTypeId": "temperature"}}
    assert enos.post(TYPES, other, action="update", isPatchUpdate="true")["msg"].startswith("Invalid Argument parentTypeId:")
    assert enos.post(TYPES, {"type": {"typeId": "sub", "typeDesc": text("New")}}, action="update", isPatchUpdate="false")["code"] == 0
    assert enos.post(TYPES, {"type": {"typeId": "communication", "typeDesc": text("Communication")}}, action="update", isPatchUpdate="true")["code"] == 0
    content = {"contentId": "test", "contentDesc": text("Test"), "modelId": "SolarInverter", "alertTypeId": "sub"}
    for wrong in ({"modelId": "Unknown"}, {"alertTypeId": "unknown"}):
        assert enos.post(CONTENTS, {"alertContent": {**content, **wrong}}, action="create")["code"] == 99400
    assert enos.data(CONTENTS, {"alertContent": content}, action="create") == "test"
    found = enos.get(CONTENTS, action="get", contentId="test")["data"]
    assert (found["alertType"]["typeDesc"], found["alertType"]["parentTypeId"], found["alertType"]["updateTime"]) == (text("New"), "grid", 0)
    assert enos.data(CONTENTS, {"alertTypeId": "sub", "expression": "modelId = 'SolarInverter'"}, action="search") == [found]
    change = {"alertContent": {"contentId": "test", "contentDesc": text("New")}}
    assert enos.post(CONTENTS, change, action="update", isPatchUpdate="false")["msg"] == "Invalid Argument modelId:modelId is missing"
    assert enos.post(CONTENTS, change, action="update", isPatchUpdate="true")["code"] == 0
    assert enos.get(CONTENTS, action="get", contentId="test")["data"]["contentDesc"] == text("New")
    assert enos.post(TYPES, action="delete", alertTypeId="grid")["msg"] == "Invalid Argument typeId:a rule uses the type"
    assert enos.post(CONTENTS, action="delete", alertContentId="storm")["code"] == 99400
    assert enos.data(TYPES, action="delete", alertTypeId="sub") is None
    assert enos.get(CONTENTS, action="get", contentId="test")["data"]["alertType"]["typeId"] == "sub"
    assert enos.data(CONTENTS, action="delete", alertContentId="test") == ""
    assert enos.get(CONTENTS, action="get", contentId="test")["code"] == 99404


def test_the_life_of_a_rule(enos: Enos) -> None:
    seeded = enos.data(RULES, {"expression": "ruleId = 'ParkMeter-breaker-tripped'"}, action="search")[0]
    assert (seeded["severityDesc"]["defaultValue"], seeded["typeId"], seeded["condition"]) == ("Critical", "grid", "${breakerState} == 2")
    rule = {
        "ruleId": "test",
        "ruleDesc": text("Test"),
        "modelId": "SolarInverter",
        "measurepointId": "dcVoltage",
        "condition": "${dcVoltage} > 900",
        "severityId": "major",
        "contentId": "cabinet-too-hot",
        "scope": seeded["scope"],
    }
    for wrong in (
        {"modelId": "Unknown"},
        {"measurepointId": "unknown"},
        {"deviceStatus": "offline"},
        {"severityId": "unknown"},
        {"contentId": "unknown"},
        {"triggeringDelayTimer": 59},
        {"scope": [{"treeId": "all", "assetId": "unknown"}]},
    ):
        assert enos.post(RULES, {**rule, **wrong}, action="create")["msg"].startswith("Invalid Argument"), wrong
    assert enos.data(RULES, rule, action="create") == "test"
    for body in ({"ruleId": "test", "triggeringDelayTimer": 300}, {"alertRule": {"ruleId": "test", "isEenabled": False}}):
        assert enos.data(RULES, body, action="update", isPatchUpdate="true") is None
    answer = enos.post(RULES, {"modelId": "SolarInverter", "measurepointId": "dcVoltage"}, action="search")
    assert [(one["triggeringDelayTimer"], one["isEnabled"], one["isRoot"]) for one in answer["data"]] == [(300, False, False)]
    assert answer["pagination"]["sortedBy"] == [{"field": "update_time", "order": "DESC"}]
    assert enos.post(RULES, {"ruleId": "test"}, action="update", isPatchUpdate="false")["msg"] == "Invalid Argument ruleDesc:ruleDesc is missing"
    assert enos.data(RULES, {**rule, "scope": [{"treeId": "all", "assetId": "all"}]}, action="update", isPatchUpdate="false") is None
    assert enos.data(RULES, {"expression": "ruleId = 'test'"}, action="search")[0]["triggeringDelayTimer"] == 0
    assert enos.post(RULES, {}, action="update", isPatchUpdate="true")["msg"] == "Invalid Argument ruleId:ruleId is missing"
    assert enos.data(RULES, action="delete", ruleId="test") == ""
    assert enos.post(RULES, action="delete", ruleId="test")["code"] == 99404
