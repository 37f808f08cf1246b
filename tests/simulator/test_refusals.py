"""What the tenant refuses before an operation begins, in the documented words."""

from __future__ import annotations

import re
from typing import Any

import pytest

from energy_simulator import Simulator
from signed_client import Enos

DEVICES = "/connect-service/v2.1/devices"
RAW = "/tsdb-service/v2.1/raw"
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def test_a_missing_action_is_refused_in_the_words_of_the_overview(enos: Enos) -> None:
    answer = enos.post(DEVICES, {})
    assert UUID.fullmatch(answer.pop("requestId"))
    assert answer == {"code": 99400, "msg": "Invalid Argument action:action is missing", "data": None}


def test_an_unknown_action_is_refused(enos: Enos) -> None:
    assert enos.post(DEVICES, {}, action="explode")["msg"] == "Invalid Argument action:action does not exist"


def test_an_unknown_organization_is_refused_in_the_words_of_the_overview(enos: Enos) -> None:
    answer = enos.post(DEVICES, {}, action="search", orgId="o1558")
    assert (answer["code"], answer["msg"]) == (99400, "Invalid Argument orgId:  orgId does not exist")


def test_a_missing_organization_is_refused(enos: Enos) -> None:
    assert enos.post(DEVICES, {}, action="search", orgId="LEFT OUT")["msg"] == "Invalid Argument orgId:orgId is missing"
    assert enos.post(DEVICES, {}, action="search", orgId="")["msg"] == "Invalid Argument orgId:orgId is missing"


def test_another_organization_is_denied_in_the_words_of_the_overview(enos: Enos, simulator: Simulator) -> None:
    answer = enos.post(DEVICES, {}, action="search", orgId=simulator.denied_org_id)
    assert (answer["code"], answer["msg"]) == (99403, f"Denied resource:  orgId {simulator.denied_org_id}")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"pagination": {"pageNo": 0, "pageSize": 10}}, "pagination.pageNo"),
        ({"pagination": {"pageNo": 1}}, "pagination.pageSize"),
        ({"pagination": {"pageNo": 1, "pageSize": 201}}, "pagination.pageSize"),
        ({"pagination": []}, "pagination"),
        ({"expression": 5}, "expression"),
        ({"pagination": {"pageNo": 1, "pageSize": 1, "sorters": [{"field": "x", "order": "UP"}]}}, "pagination.sorters[0].order"),
        ({"projection": ["assetId", {}]}, "projection[1]"),
        ({"projection": ["a..b"]}, "projection"),
        ({"expression": "status = 'broken'"}, "expression"),
        ([], "body"),
        (None, "body"),
    ],
)
def test_a_body_that_the_specification_does_not_allow_is_refused_with_the_field(enos: Enos, body: Any, field: str) -> None:
    answer = enos.post(DEVICES, body, action="search")
    assert answer["code"] == 99400
    assert answer["msg"].startswith(f"Invalid Argument {field}:"), answer["msg"]


def test_a_missing_field_is_called_missing(enos: Enos) -> None:
    answer = enos.post(DEVICES, {"productKey": "p", "deviceName": {}}, action="create")
    assert (answer["code"], answer["msg"]) == (99400, "Invalid Argument timezone:timezone is missing")


def test_a_code_of_the_operation_does_not_hide_the_common_one(enos: Enos) -> None:
    assert enos.post("/connect-service/v2.1/device-topos", {"gateway": {}}, action="addSubDevice")["code"] == 99400


def test_broken_json_is_refused(enos: Enos, simulator: Simulator) -> None:
    query = {"action": "search", "orgId": simulator.org_id}
    answer = enos.http.post(DEVICES, params=query, content='{"a":', headers=enos.headers(query, '{"a":')).json()
    assert (answer["code"], answer["msg"][:21]) == (99400, "Invalid Argument body")


@pytest.mark.parametrize(
    ("method", "path", "action", "expected"),
    [
        ("GET", DEVICES, "delete", "POST"),
        ("POST", DEVICES, "get", "GET"),
        ("PUT", DEVICES, "search", "POST"),
        ("GET", "/asset-tree-service/v2.1/asset-trees", "delete", "POST"),
        ("POST", "/event-service/v2.1/alert-contents", "nothing at all", ""),
        ("PUT", DEVICES, "nothing at all", "GET, POST"),
        ("DELETE", "/tsdb-service/v2.0/latest", None, "GET, POST"),
    ],
)
def test_an_action_under_another_method_is_refused_with_the_methods_that_it_has(enos: Enos, method: str, path: str, action: str | None, expected: str) -> None:
    answer = enos.send(method, path, {}, action=action)
    assert answer.headers.get("allow", "") == expected
    assert (answer.status_code, answer.json()["code"]) == ((405, 405) if expected else (200, 99400))
    if expected:
        assert answer.json()["msg"].endswith(f" here: {expected.replace(', ', ' or ')} is expected")


def test_the_query_is_validated(enos: Enos) -> None:
    answer = enos.post("/connect-service/v2.1/device-logs", {}, action="search", startTime="yesterday", endTime=5)
    assert answer["msg"].startswith("Invalid Argument startTime:")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"pagination": {"pageNo": "1", "pageSize": 2}}, "pagination.pageNo:Input should be an integer"),
        ({"pagination": {"pageNo": True, "pageSize": 2}}, "pagination.pageNo:Input should be an integer"),
        ({"pagination": {"pageNo": 2**63, "pageSize": 2}}, "pagination.pageNo:Input should be a number of 64 bits"),
        ({"pagination": {"pageNo": 1, "pageSize": 2, "sorters": None}}, "pagination.sorters:Input should be an array"),
        ({"projection": [["assetId"]]}, "projection[0]:Input should be text"),
        ({"populateLastUpdateInfo": 1}, "populateLastUpdateInfo:Input should be a boolean"),
        ([], "body:Input should be an object"),
    ],
)
def test_a_type_that_the_specification_does_not_have_is_refused(strict: Enos, body: Any, message: str) -> None:
    answer = strict.post(DEVICES, body, action="search")
    assert (answer["code"], answer["msg"]) == (99400, f"Invalid Argument {message}")


def test_a_whole_number_may_be_written_with_a_point(enos: Enos) -> None:
    assert enos.post(DEVICES, {"pagination": {"pageNo": 1.0, "pageSize": 2}}, action="search")["pagination"]["pageNo"] == 1


def test_the_tsdb_service_refuses_with_its_own_codes(enos: Enos, simulator: Simulator) -> None:
    assert enos.post(RAW, {"assetIds": "a"}) == {
        "code": 80400,
        "msg": "Invalid param error",
        "submsg": "Invalid Argument pointIds:pointIds is missing",
        "data": None,
    }
    body = {"assetIds": "a", "pointIds": "b", "startTime": "2024-06-01 00:00:00", "endTime": "2024-06-01 00:00:00"}
    assert enos.post(RAW, body)["code"] == 80401
    assert enos.post(RAW, body)["msg"] == "Assset unauthorized"
    assert enos.post(RAW, body, orgId=simulator.denied_org_id)["code"] == 80401
