"""Logs of the Application Portal, and rules that send its messages."""

from __future__ import annotations

from typing import Any

import pytest

from portal_client import Portal

RULES = "v2.2/message-service/rule"
MARKS = {"mark1": ["north-field"], "mark2": None}


def audit(portal: Portal, first: int, last: int, **page: int) -> dict[str, Any]:
    body: dict[str, Any] = {"startTime": str(first), "endTime": last}
    return dict(portal.data("v2.2/log/query", body | ({"pagination": page} if page else {})))


def test_every_change_leaves_an_audit_log_and_no_reading_does(portal: Portal) -> None:
    portal.simulator.clock.advance(10)
    now = portal.simulator.clock.now()
    role = {"name": "Logged", "description": ""}
    session = portal.log_in()
    portal.data("v2.3/role/create", role, session=session)
    assert portal.code("v2.3/role/create", role, session=session) == 31408  # nothing happened
    portal.by_name("roles", "v2.2/organization/role/list")
    found = audit(portal, now, now)
    assert [(log["eventName"], log["account"]["name"]) for log in found["auditLog"]] == [
        ("createPortalRole", "operator.meyer"),
        ("choosePortalOrganizationV22", "operator.meyer"),
        ("loginPortalV22", "application"),
    ]
    assert "createPortalRole" not in [log["eventName"] for log in audit(portal, 0, now - 1)["auditLog"]]


def test_audit_logs_come_in_pages_the_newest_first(portal: Portal) -> None:
    portal.simulator.clock.advance(10)
    now = portal.simulator.clock.now()
    for number in range(3):
        portal.data("v2.3/resource/type/create", {"code": f"t{number}", "name": {"defaultValue": "T"}})
        portal.simulator.clock.advance(1)
    pages = [audit(portal, now, now + 10_000, pageNo=number, pageSize=2) for number in range(2)]
    times = [log["eventTime"] for page in pages for log in page["auditLog"]]
    assert times == sorted(times, reverse=True)
    assert (len(times), pages[1]["pagination"]) == (3, {"totalElements": 3, "pageNo": 1, "pageSize": 2})


@pytest.mark.parametrize("times", [{"startTime": 2, "endTime": 1}, {"startTime": "yesterday", "endTime": "1"}])
def test_times_that_are_none_are_refused(portal: Portal, times: dict[str, Any]) -> None:
    assert portal.code("v2.2/log/query", times) == 31400


def test_accesses_to_menus_are_logged_for_the_user_or_the_application(portal: Portal) -> None:
    portal.simulator.clock.advance(10)
    now, key = portal.simulator.clock.now(), portal.simulator.app_key
    menu = portal.data("v2.3/app/get", appId=key)["menus"][0]["id"]
    body = {"subjectId": menu, "subjectType": "menu", "upstreamId": key, "upstreamType": "app"}
    assert portal.data("api/v3/event/log/produce", body, session=portal.log_in()) is True
    assert portal.data("api/v3/event/log/produce", {"subjectId": "x", "subjectType": "other"}) is True
    assert portal.code("api/v3/event/log/produce", body, session="wrong") == 31401
    page = portal.data("v2.3/event/log/query", {"startTime": now, "endTime": now, "pagination": {"pageNo": 0, "pageSize": 5}})
    own, users = page["logs"]
    assert (own["userId"], users["userId"], users["eventTime"]) == (key, portal.user(), str(now))
    assert (users["subjectName"], users["upstreamName"][:12]) == ('{"default":"Overview","en_US":"Overview","zh_CN":"总览"}', '{"default":"')
    assert ("subjectName" in own, page["pagination"]["totalElements"]) == (False, 2)
    assert portal.code("v2.3/event/log/query", {"startTime": now, "endTime": now - 1}) == 31400


def create(portal: Portal, *rules: dict[str, Any], **more: Any) -> dict[str, Any]:
    return portal.in_org(f"{RULES}/create", {"appId": portal.simulator.app_key, "rules": rules, **more})


def test_message_rules_are_created_changed_searched_and_deleted(portal: Portal) -> None:
    users = [{"type": 0, "identifiers": [portal.user()]}]
    sent = [{"ruleName": name, "messageRule": MARKS, "isEnable": "0"} for name in ("One", "Two")]
    one, two = create(portal, *sent, relations=users)["data"]

    def search(**conditions: Any) -> list[dict[str, Any]]:
        return list(portal.data(f"{RULES}/search", {"ruleIds": [], **conditions})["messageRuleList"])

    assert [rule["ruleId"] for rule in search(identifier=portal.user(), identifierType=0)] == [one, two]
    assert search(identifier=portal.user(), identifierType=1) == search(createdBy=portal.user()) == []
    session = portal.log_in()
    change = {"ruleId": one, "messageRule": {"mark3": ["fault"]}, "isEnable": 1}
    assert portal.data(f"{RULES}/update", change, session=session) is True
    (found,) = search(ruleIds=[one], appId=portal.simulator.app_key)
    assert (found["ruleName"], found["messageRule"], found["isEnable"], found["relations"]) == ("One", {"mark3": ["fault"]}, 1, users)
    assert (found["createdBy"], found["updatedBy"]) == (portal.simulator.app_key, portal.user())
    assert portal.data(f"{RULES}/update", {"ruleId": one, "messageRule": MARKS, "ruleName": "Uno"}) is True
    (found,) = search(ruleIds=[one])
    assert (found["ruleName"], found["messageRule"], found["isEnable"], found["relations"]) == ("Uno", MARKS, 1, users)
    assert portal.data(f"{RULES}/delete", {"ruleIds": [one]}) is True
    assert portal.code(f"{RULES}/delete", {"ruleIds": [one]}) == portal.code(f"{RULES}/search", {"ruleIds": [one]}) == 31404
    assert [rule["ruleId"] for rule in search()] == [two]


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ({"messageRule": {}}, 31604),
        ({"messageRule": {f"mark{number}": None for number in range(1, 8)}}, 31602),
        ({"messageRule": {"site": ["a"]}}, 31600),
        ({"messageRule": {"mark1": ["v" * 401]}}, 31600),
        ({"isEnable": 2}, 31400),
    ],
)
def test_a_message_rule_that_is_none_is_refused(portal: Portal, rule: dict[str, Any], code: int) -> None:
    assert create(portal, {"ruleName": "Rule", "messageRule": MARKS, **rule})["code"] == code


def test_a_user_or_group_has_at_most_six_rules(portal: Portal) -> None:
    group = portal.by_name("userGroups", "v2.3/organization/userGroup/list")["Night shift"]
    rules = [{"ruleName": str(number), "messageRule": MARKS} for number in range(7)]
    relations = [{"type": 1, "identifiers": [group]}]
    assert create(portal, *rules, relations=relations)["code"] == 31601
    assert create(portal, *rules[:6], relations=relations)["code"] == 0
    assert create(portal, rules[6], relations=relations)["code"] == 31601
    assert create(portal, rules[6], relations=[{"type": 0, "identifiers": ["u0"]}])["code"] == 31404
    assert create(portal, rules[6], appId="none")["code"] == 31404
