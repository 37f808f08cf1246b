"""Requests that no honest client sends: each is refused in the platform's own words, none breaks the simulator or passes for a valid one."""

from __future__ import annotations

import socket
from typing import Any

import httpx
import pytest

from energy_simulator import Simulator
from signed_client import Enos

DEVICES, ALERTS, PORTAL = "/connect-service/v2.1/devices", "/alert-service/v2.1/alerts", "/app-portal-service/v2.2"
LAST, FIRST = 2**63 - 1, -(2**63)  # of a long


def refused(answer: dict[str, Any], words: str) -> bool:
    return answer["code"] == 99400 and words in answer["msg"]


@pytest.mark.parametrize("moment", ["", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00"])
def test_a_time_beyond_the_calendar_is_invalid(enos: Enos, moment: str) -> None:
    answer = enos.post(ALERTS, {"startOccurTime": moment, "endOccurTime": moment, "scroll": {"pageSize": 1}}, action="scroll")
    assert refused(answer, "OccurTime")


@pytest.mark.parametrize("moment", [LAST, FIRST])
def test_an_alert_cannot_occur_beyond_the_calendar(enos: Enos, moment: int) -> None:
    asset = enos.devices(size=1)[0]
    alert = {"assetId": asset["assetId"], "modelId": asset["modelId"], "modelIdPath": "/x", "measurepointId": "p", "value": 1, "occurTime": moment}
    more = {"localOccurTime": "2024-06-11 14:00:00", "eventType": 3, "severityId": "minor", "severityDesc": {}, "typeId": "t", "typeDesc": {}}
    more |= {"subTypeId": "s", "subTypeDesc": {}, "contentId": "c", "contentDesc": {}}
    assert refused(enos.post("/event-service/v2.1/active-alerts", {"activeAlert": {**alert, **more}}, action="create"), "occurTime")


def test_a_page_beyond_all_numbers_is_empty(enos: Enos) -> None:
    body = {"pagination": {"pageNo": LAST, "pageSize": 200}}
    assert enos.data(DEVICES, body, action="search") == []


def test_a_template_that_is_no_number_is_a_bad_configuration(enos: Enos) -> None:
    page = enos.get("/streaming/v2.0/streaming/pipelines", pageNo=1, pageSize=1)["data"]["pipelines"]
    path = f"/streaming/v2.0/streaming/pipeline/{page[0]['pipelineId']}"
    assert enos.post(path, {"messageChannel": "ù"}, action="save")["code"] == 61100


def test_json_nested_without_end_is_not_json(enos: Enos, simulator: Simulator) -> None:
    query, body = {"action": "search", "orgId": simulator.org_id}, "[" * 100_000
    answer = enos.http.post(DEVICES, params=query, content=body, headers=enos.headers(query, body)).json()
    assert refused(answer, "body is not JSON")


def test_a_header_must_be_one_of_its_values(enos: Enos, simulator: Simulator) -> None:
    query = {"orgId": simulator.org_id}
    for locale, code in (("de_DE", 0), ("klingon", 400)):
        answer = enos.http.get(f"{PORTAL}/organization/role/list", params=query, headers={**enos.headers(query, ""), "locale": locale}).json()
        assert answer["code"] == code, answer


@pytest.mark.parametrize("value", ["yes", "1", "truth"])
def test_a_boolean_of_a_query_is_true_or_false(enos: Enos, value: str) -> None:
    body = {"eventIds": ["x"], "tags": {}}
    assert refused(enos.post("/event-service/v2.1/active-alerts", body, action="batchUpdateTags", isPatchUpdate=value), "true or false")


@pytest.mark.parametrize("limit", ["1_0", " 1", "+1", "1.0", "٣", "1" * 5000])
def test_an_integer_of_a_query_is_its_digits(gateway: httpx.Client, limit: str) -> None:
    answer = gateway.get("/v3/sites", params={"limit": limit})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, "invalid_query_parameter_format")


def test_a_time_of_a_query_is_checked_before_anything_is_looked_for(gateway: httpx.Client) -> None:
    assert gateway.get("/v3/sites/nowhere/commands/executions", params={"created_at.gte": "yesterday"}).status_code == 400
    assert gateway.get("/v3/sites/nowhere/commands/executions", params={"created_at.gte": "2026-05-14T08:00:00Z"}).status_code == 404


def test_another_method_is_told_which_one_is_expected(gateway: httpx.Client) -> None:
    answer = gateway.post("/assets/v1/devices")
    assert (answer.status_code, answer.json()["errors"][0]["message"]) == (405, "There is no POST /assets/v1/devices: GET is expected.")


def test_a_line_feed_in_a_path_is_a_letter_like_any_other(gateway: httpx.Client, enos: Enos) -> None:
    answer = gateway.get("/assets/v1/devices/a%0Ab")
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (404, "not_found")
    assert enos.get("/streaming/v2.0/streaming/pipeline/a%0Ab")["code"] == 61108


def test_a_form_that_cannot_be_read_is_no_blueprint(gateway: httpx.Client) -> None:
    broken = gateway.post("/v3/blueprints/validate", content=b"--x\r\nnothing\r\n--x--", headers={"Content-Type": "multipart/form-data; boundary=x"})
    assert (broken.status_code, broken.json()["errors"][0]["message"]) == (400, "body: the form cannot be read")


def test_the_state_of_a_message_may_come_as_text_but_is_0_or_1(enos: Enos, simulator: Simulator) -> None:
    message = {"messageId": "strange", "type": 0, "orgId": simulator.org_id, "accessKey": simulator.app_key, "produceTime": "2026-06-19 10:15:00"}
    message |= {"zoneOffset": "+02:00", "body": {"default": "x"}, "authUnitId": "x", "callbackUrl": "https://park.example", "actionName": {"default": "x"}}
    assert enos.post(f"{PORTAL}/message/produce", {"messages": [message]})["code"] == 0
    for state, good in (("1", True), (1, True), ("ù", False), (2, False)):
        answer = enos.post(f"{PORTAL}/message/update", {"messages": [{"messageId": "strange", "accessKey": simulator.app_key, "state": state}]})
        assert (answer["code"] == 0) is good, answer


def test_what_official_code_sends_as_null_is_taken(enos: Enos) -> None:
    channel = next(one for one in enos.get("/data-federation/v2.0/channels")["data"] if one["channelName"] == "park-history")
    body = {"taskName": "t", "sourceName": "hive_enos", "querySql": "select 1", "filePackageName": "f"}
    null = {**body, "files": None, "callbackURL": None, "selfDefineQueuePara": None}
    path = f"/data-federation/v2.0/channels/read/{channel['channelId']}/download-request"
    assert [enos.post(path, one)["code"] for one in (null, body)] == [0, 0]


def test_a_field_of_any_other_kind_is_taken_or_invalid(enos: Enos) -> None:
    for value in (None, True, 0, "", [], {}, [None], {"": {"": []}}, "\x00", "\U0010ffff", 1e308, -0.0):
        for name in ("expression", "pagination", "projection"):
            assert enos.post(DEVICES, {name: value}, action="search")["code"] in (0, 99400), (name, value)


def test_a_query_of_blanks_is_read_in_no_time(enos: Enos) -> None:
    """One regular expression for all of it took hours."""
    channel = next(one for one in enos.get("/data-federation/v2.0/channels")["data"] if one["channelName"] == "park-history")
    path = f"/data-federation/v2.0/channels/read/{channel['channelId']}"
    for query in ("select a from " + "b" * 400 + " " * 40_000 + "x", "select" + " " * 40_000 + "x", "select * from nowhere limit " + "9" * 5000):
        assert enos.post(path, {"sqlQuery": query})["data"]["queryState"] == "FAILED"


def test_a_path_of_thousands_of_steps_is_no_projection(enos: Enos) -> None:
    assert refused(enos.post(DEVICES, {"projection": [".".join(["a"] * 2000)]}, action="search"), "more than 64 steps")


@pytest.mark.parametrize("moment", [str(2**63), str(-(2**63) - 1)])
def test_an_integer_of_a_query_has_64_bits(enos: Enos, moment: str) -> None:
    assert refused(enos.post("/connect-service/v2.1/device-logs", {}, action="search", startTime=moment, endTime="5"), "startTime")


def test_an_integer_of_a_form_has_64_bits(enos: Enos, simulator: Simulator) -> None:
    fields = {"orgId": simulator.org_id, "assetIds": "x", "measurepoints": "p", "startTime": "a", "endTime": "b", "pageSize": str(2**63)}
    headers = {name: value for name, value in enos.headers({}, "").items() if name != "Content-Type"}
    answer = enos.http.post("/tsdb-service/v2.0/raw", files={name: (None, value) for name, value in fields.items()}, headers=headers).json()
    assert (answer["status"], "64 bits" in answer["msg"]) == (400, True), answer


@pytest.mark.parametrize(
    ("target", "status"),
    [("http://elsewhere:1/connect-service/v2.1/devices", 200), ("http://elsewhere", 404), ("*", 404), ("nothing", 404), ("http://elsewhere/api/v3/sites", 401)],
)
def test_a_request_line_without_a_slash_is_answered(simulator: Simulator, target: str, status: int) -> None:
    """Proxies are sent whole URLs, and servers must take them (RFC 9112)."""
    with socket.create_connection(("127.0.0.1", int(simulator.url.rpartition(":")[2]))) as connection:
        connection.sendall(f"GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        assert connection.recv(100).startswith(f"HTTP/1.1 {status} ".encode())
