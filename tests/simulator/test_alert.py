"""Alerts of both services behave as their pages say."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from signed_client import Enos

ACTIVE = "/event-service/v2.1/active-alerts"
HISTORY = "/event-service/v2.1/history-alerts"
ALERTS = "/alert-service/v2.1/alerts"
HOUR, DAY = 3_600_000, 86_400_000


def new_device(enos: Enos) -> dict[str, Any]:
    """A device with a name in all languages, on which tests of searches rely."""
    return enos.new_device(deviceName={"defaultValue": "New", "i18nValue": {"en_US": "New", "zh_CN": "新"}})


def iso(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.fixture
def recent(enos: Enos) -> dict[str, str]:
    """A range of occurrence with all alerts of a new database."""
    now = enos.simulator.clock.now()
    return {"startOccurTime": iso(now - 20 * DAY), "endOccurTime": iso(now + DAY)}


def sent(enos: Enos, **more: Any) -> dict[str, Any]:
    occurred = enos.simulator.clock.now() - HOUR
    return {"assetId": "mine", "modelId": "SolarInverter", "measurepointId": "dcVoltage", "value": 7.5, "occurTime": occurred, "severityId": "minor", **more}


def made(enos: Enos, **more: Any) -> str:
    answer = enos.post(ACTIVE, {"activeAlert": sent(enos, **more)}, action="create")
    assert (answer["code"], "data" in answer) == (0, False)
    return answer["eventId"]


def active(enos: Enos, expression: str) -> list[dict[str, Any]]:
    return enos.data(ACTIVE, {"expression": expression, "pagination": {"pageNo": 1, "pageSize": 500}}, action="search")


def test_active_alerts_come_latest_first(enos: Enos) -> None:
    answer = enos.post(ACTIVE, {}, action="search")
    times = [alert["occurTime"] for alert in answer["data"]]
    assert times == sorted(times, reverse=True)
    assert answer["pagination"]["pageSize"] == 10
    assert answer["pagination"]["sortedBy"] == [{"field": "occurTime", "order": "DESC"}, {"field": "eventId", "order": "DESC"}]
    ours = active(enos, "eventType = 1")
    assert len(ours) > 5
    assert all(alert["hitRuleId"] and alert["severityDesc"]["defaultValue"] and "recoverTime" not in alert and "record" not in alert for alert in ours)


def test_expressions_choose_alerts(enos: Enos) -> None:
    one = made(enos, tags={"ticket": "1"}, deviceStatus="offline", severityId="major", assetPaths=["tree:/a/b"])
    everything = active(enos, "eventId != 'none'")
    for expression, fits in (
        ("severityId in ('major', 'critical')", lambda alert: alert["severityId"] in ("major", "critical")),
        ("modelId = 'ParkMeter' or tag.ticket = '1'", lambda alert: alert["modelId"] == "ParkMeter" or alert["tag"].get("ticket") == "1"),
        ("eventType = '3' and deviceStatus = 'offline'", lambda alert: alert["eventType"] == 3 and alert["deviceStatus"] == "offline"),
        ("eventType != 1 and tag.ticket in ('1')", lambda alert: alert["eventId"] == one),
        ("not exists(tag.ticket)", lambda alert: "ticket" not in alert["tag"]),
        ("assetPath like '/a/'", lambda alert: alert["eventId"] == one),
    ):
        assert active(enos, expression) == [alert for alert in everything if fits(alert)] != []
    assert enos.post(ACTIVE, {"expression": "unknown = 1"}, action="search")["code"] == 99400


def test_alerts_are_found_by_fields_and_times(enos: Enos) -> None:
    one = active(enos, "eventType = 1")[0]
    same = {"assetId": one["assetId"], "modelId": one["modelId"], "measurepointId": one["measurepointId"]}
    for moment in (one["localOccurTime"], iso(one["occurTime"])):
        assert one in enos.data(ACTIVE, {**same, "startOccurTime": moment, "endOccurTime": moment}, action="search")
    assert enos.data(ACTIVE, {**same, "endOccurTime": "2020-01-01 00:00:00"}, action="search") == []
    mixed = {"startOccurTime": "2020-01-01 00:00:00", "endOccurTime": "2020-01-01T00:00:00Z"}
    assert enos.post(ACTIVE, mixed, action="search")["msg"].startswith("Invalid Argument endOccurTime:")
    assert enos.post(ACTIVE, {"startOccurTime": "2024-13-01 00:00:00"}, action="search")["msg"].startswith("Invalid Argument startOccurTime:")
    assert enos.post(ACTIVE, {"startOccurTime": "then"}, action="search")["msg"].startswith("Invalid Argument startOccurTime:")


def test_a_scope_is_a_part_of_a_tree(enos: Enos) -> None:
    one = active(enos, "eventType = 1")[0]
    tree_id, path = one["assetPaths"][0].split(":/")
    park = path.split("/")[1]
    everything = {"pageNo": 1, "pageSize": 500}
    found = enos.data(ACTIVE, {"scope": {"treeId": tree_id, "fromAssetId": park}, "pagination": everything}, action="search")
    assert found == [alert for alert in active(enos, "eventType = 1") if f"/{park}/" in alert["assetPaths"][0]]
    assert enos.data(ACTIVE, {"scope": {"treeId": tree_id, "fromAssetId": "unknown"}}, action="search") == []
    assert enos.data(ACTIVE, {"scope": {"treeId": tree_id}, "pagination": everything}, action="search") == active(enos, f"treeId = '{tree_id}'")
    assert enos.post(ACTIVE, {"scope": {"treeId": "unknown"}}, action="search")["code"] == 99404
    assert enos.data(ACTIVE, {"rootAlert": {"rootAlertId": "unknown"}}, action="search") == []
    assert enos.post(ACTIVE, {"scope": {"treeId": tree_id}, "rootAlert": {"rootAlertId": "x"}}, action="search")["code"] == 99400


def test_alerts_are_counted(enos: Enos) -> None:
    counts = enos.data(ACTIVE, {"groupByField": "severityId", "expression": "eventType = 1"}, action="aggregate")
    assert counts == {level: len(active(enos, f"eventType = 1 and severityId = '{level}'")) for level in counts}
    assert enos.data(ACTIVE, {"groupByField": "subTypeId", "expression": "eventType = 1"}, action="aggregate") == {}


def test_a_closed_alert_becomes_a_history_alert(enos: Enos, recent: dict[str, str]) -> None:
    device = new_device(enos)["assetId"]
    event = made(enos, assetId=device)
    assert active(enos, f"eventId = '{event}'")[0]["tag"] == {}
    now = enos.simulator.clock.now()
    assert enos.post(ACTIVE, {"eventId": event, "recoverTime": 1}, action="close")["msg"].startswith("Invalid Argument recoverTime:")
    assert enos.data(ACTIVE, {"eventId": event, "recoverTime": now, "recoverReason": "Fan cleaned"}, action="close") is None
    assert active(enos, f"eventId = '{event}'") == []
    found = enos.data(HISTORY, {**recent, "assetId": device}, action="search")
    assert [(alert["eventId"], alert["recoverTime"], alert["recoverReason"], alert["eventType"]) for alert in found] == [(event, now, "Fan cleaned", 2)]
    local = datetime.fromtimestamp((now // 1000 + 7200), UTC).strftime("%Y-%m-%d %H:%M:%S")  # the zone of the device is +02:00
    assert found[0]["recoverLocalTime"] == local
    assert enos.post(ACTIVE, {"eventId": event, "recoverTime": now}, action="close")["code"] == 99404
    assert enos.data(HISTORY, {"eventId": event, "isPatchUpdate": True, "tags": {"reviewed": "yes"}}, action="updateTags") == 1
    assert enos.data(HISTORY, {**recent, "expression": "tag.reviewed = 'yes'"}, action="search")[0]["eventId"] == event


def test_a_deleted_alert_is_gone(enos: Enos) -> None:
    event = made(enos)
    assert [enos.post(ACTIVE, action="delete", eventId=event)["code"] for _ in range(2)] == [0, 99404]
    assert active(enos, f"eventId = '{event}'") == []


def test_tags_change_one_by_one_or_as_a_whole(enos: Enos) -> None:
    event = made(enos, tag={"a": "1"})

    def tags(patch: bool, **tags: str) -> dict[str, str]:
        assert enos.data(ACTIVE, {"eventId": event, "isPatchUpdate": patch, "tags": tags}, action="updateTags") == 1
        return active(enos, f"eventId = '{event}'")[0]["tag"]

    assert tags(True, b="2") == {"a": "1", "b": "2"}
    assert tags(False, c="3") == {"c": "3"}
    assert enos.post(ACTIVE, {"eventId": "unknown", "isPatchUpdate": True, "tags": {}}, action="updateTags")["code"] == 99404
    answer = enos.post(ACTIVE, {"eventIds": [event, "unknown"], "tags": {"d": "4"}}, action="batchUpdateTags", isPatchUpdate="true")
    assert (answer["code"], answer["successSize"], answer["totalSize"], [one["code"] for one in answer["data"]]) == (99206, 1, 2, [0, -1])
    assert active(enos, f"eventId = '{event}'")[0]["tag"] == {"c": "3", "d": "4"}


def test_a_batch_of_active_alerts_is_taken_whole_or_not_at_all(enos: Enos) -> None:
    good = sent(enos, assetId="batch", occurTime="2024-06-11 13:00:00")
    nameless = {name: value for name, value in good.items() if name != "measurepointId"}
    assert enos.post(ACTIVE, {"activeAlertList": [good, nameless]}, action="batchCreate")["code"] == 99400
    assert active(enos, "assetId = 'batch'") == []
    answer = enos.post(ACTIVE, {"activeAlertList": [good, good]}, action="batchCreate")
    assert (answer["successSize"], answer["totalSize"], answer["data"][0]["msg"]) == (2, 2, "format right")
    found = active(enos, "assetId = 'batch'")
    assert [(alert["occurTime"], alert["localOccurTime"]) for alert in found] == [(1718110800000, "2024-06-11 13:00:00")] * 2


def test_a_batch_of_history_alerts_may_succeed_in_part(enos: Enos, recent: dict[str, str]) -> None:
    now = enos.simulator.clock.now()
    good, open_end = sent(enos, assetId="past", recoverTime=now, localRecoverTime="2024-06-11 13:00:00"), sent(enos, assetId="past")
    answer = enos.post(HISTORY, {"historyAlertList": [good, open_end]}, action="batchCreate")
    assert (answer["code"], answer["msg"], answer["successSize"], answer["totalSize"]) == (99206, "Partial Content Success", 1, 2)
    assert answer["data"][1] == {"code": -1, "msg": "format wrong", "data": "recoverTime: parameter empty"}
    again = enos.post(HISTORY, {"historyAlert": {**good, "value": 8}}, action="create")
    assert again["eventId"] == answer["data"][0]["data"]  # the same asset, point and time: updated
    found = enos.data(HISTORY, {**recent, "assetId": "past"}, action="search")
    assert [(alert["value"], alert["recoverLocalTime"]) for alert in found] == [(8, "2024-06-11 13:00:00")]
    assert enos.post(HISTORY, {"historyAlert": open_end}, action="create")["code"] == 99400
    assert enos.post(HISTORY, {"historyAlert": {**good, "occurTime": "then"}}, action="create")["msg"].startswith("Invalid Argument occurTime:")


def test_history_is_that_of_the_last_week_or_of_three_months(enos: Enos, recent: dict[str, str]) -> None:
    now = enos.simulator.clock.now()

    def total(**more: Any) -> int:
        return enos.post(HISTORY, {**recent, **more}, action="search")["pagination"]["totalSize"]

    assert 0 < total() < total(recoverStartTime=iso(now - 20 * DAY))
    assert total(recoverStartTime=iso(now - 20 * DAY), recoverEndTime=iso(now - 19 * DAY)) == 0
    old = sent(enos, assetId="old", occurTime=now - 200 * DAY, recoverTime=now - 199 * DAY)
    enos.post(HISTORY, {"historyAlert": old}, action="create")
    long_ago = iso(now - 300 * DAY)
    assert total(startOccurTime=long_ago, recoverStartTime=long_ago, assetId="old") == 0


@pytest.mark.parametrize(("path", "key", "more"), [(HISTORY, "eventId", {}), (ALERTS, "alertId", {"active": "false"})])
def test_a_scroll_goes_through_all_pages(enos: Enos, recent: dict[str, str], path: str, key: str, more: dict[str, str]) -> None:
    found: list[str] = []
    scroll: dict[str, Any] = {"pageSize": 7}
    while scroll:
        page = enos.data(path, {**recent, **more, "scroll": scroll}, action="scroll")
        found += [alert[key] for alert in page["items"]]
        assert page["pageSize"] == 7
        scroll = {"pageToken": page["pageToken"]} if "pageToken" in page else {}
    everything = enos.data(path, {**recent, **more, "pagination": {"pageNo": 1, "pageSize": 1000}}, action="search")
    assert found == [alert[key] for alert in everything]
    assert len(found) > 7
    for wrong in ({}, {"pageToken": "?"}, {"pageToken": "eA=="}):
        assert enos.post(path, {**recent, "scroll": wrong}, action="scroll")["msg"].startswith("Invalid Argument scroll.")


def test_later_pages_of_a_scroll_have_the_range_of_the_first(enos: Enos, recent: dict[str, str]) -> None:
    every = enos.data(HISTORY, {**recent, "pagination": {"pageNo": 1, "pageSize": 1000}}, action="search")
    first = enos.data(HISTORY, {**recent, "scroll": {"pageSize": len(every) - 1}}, action="scroll")
    for more in ({}, {"startOccurTime": "2001-01-01 00:00:00", "endOccurTime": "2001-01-02 00:00:00"}):
        rest = enos.data(HISTORY, {**more, "scroll": {"pageToken": first["pageToken"]}}, action="scroll")
        assert [alert["eventId"] for alert in rest["items"]] == [every[-1]["eventId"]]
    for missing in recent:
        given = {name: value for name, value in recent.items() if name != missing}
        answer = enos.post(HISTORY, {**given, "scroll": {"pageSize": 5}}, action="scroll")
        assert answer["msg"] == f"Invalid Argument {missing}:{missing} is missing"


def test_the_newer_service_has_the_same_alerts(enos: Enos, recent: dict[str, str]) -> None:
    def search(**more: Any) -> list[dict[str, Any]]:
        return enos.data(ALERTS, {**recent, "pagination": {"pageNo": 1, "pageSize": 500}, **more}, action="search")

    records = search(active=True)
    assert [record["alertId"] for record in records] == [
        alert["eventId"] for alert in active(enos, "eventType in (1, 3)") if alert["occurTime"] > enos.simulator.clock.now() - 20 * DAY
    ]
    one = next(record for record in records if record["eventType"] == 1)
    assert (one["ruleTags"], isinstance(one["value"], str), one["inhibited"]) == ({"team": "operations"}, True, False)
    tree_id = enos.data("/asset-tree-service/v2.1/asset-trees", {}, action="search")[0]["treeId"]
    same = f"instanceId = '{one['instanceId']}' and metricTags.modelId = '{one['metricTags']['modelId']}' and ruleTags.team like 'oper' and inhibited != true"
    assert one in search(expression=f"{same} and metricTags.assetTreePath = '{tree_id}'", metricId=one["metricId"], active="true")
    assert search(expression="eventType = 1") == [record for record in records if record["eventType"] == 1]
    assert len(search()) == len(search(active=None)) == len(records) + len(search(active=False))
    assert enos.post(ALERTS, {**recent, "active": "perhaps"}, action="search")["code"] == 99400
    far = {"startOccurTime": "2024-01-01 00:00:00", "endOccurTime": "2024-06-01 00:00:00", "scroll": {"pageSize": 5}}
    assert enos.post(ALERTS, far, action="scroll")["msg"].startswith("Invalid Argument endOccurTime:")


def test_alerts_of_the_newer_service_are_created_and_closed(enos: Enos, recent: dict[str, str]) -> None:
    now, device = enos.simulator.clock.now(), new_device(enos)["assetId"]
    new = {"instanceId": device, "metricId": "dcVoltage", "occurTime": now - HOUR, "value": "0.4", "tags": {"mine": "1"}}
    alert = enos.data(ALERTS, {"alertVo": {**new, "eventType": 3, "content": {"defaultValue": "Low"}, "recoverTime": now}}, action="create")
    found = active(enos, f"eventId = '{alert}'")[0]
    assert (found["modelId"], found["contentDesc"], found["tag"], found["eventType"]) == ("SolarInverter", {"defaultValue": "Low"}, {"mine": "1"}, 3)
    batch = [{**new, "eventType": "4", "metricTags": {"modelId": "Other"}}, {**new, "eventType": 2}, {**new, "eventType": 0}]
    answer = enos.post(ALERTS, {"alertVoList": batch}, action="batchCreate")
    assert (answer["code"], [one["code"] for one in answer["data"]]) == (99206, [0, -1, -1])
    single = answer["data"][0]["data"]
    assert enos.data(HISTORY, {**recent, "expression": f"eventId = '{single}'"}, action="search")[0]["eventType"] == 2  # it knows no others
    closed = enos.post(ALERTS, {"alertId": alert, "recoverTime": now}, action="close")
    assert (closed["code"], "data" in closed) == (0, False)
    assert enos.post(ALERTS, {"alertId": alert, "recoverTime": now}, action="close")["code"] == 99400
    assert enos.data(ALERTS, {"alertId": alert, "isPatchUpdate": False, "tags": {"a": "1"}}, action="updateTags") == 1
    answer = enos.post(ALERTS, {"alertIds": [alert, single, "unknown"], "isPatchUpdate": True, "tags": {"b": "2"}}, action="batchUpdateTags")
    assert [one["code"] for one in answer["data"]] == [0, 0, -1]
    found = enos.data(ALERTS, {**recent, "instanceId": device, "expression": "tags.b = '2'"}, action="search")
    assert {record["alertId"]: record["tags"] for record in found} == {alert: {"a": "1", "b": "2"}, single: {"mine": "1", "b": "2"}}
