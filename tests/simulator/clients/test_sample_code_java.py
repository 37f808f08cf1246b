"""Envision's samples for Java: the same services through the Java SDK, whose bodies have the types of the methods' arguments.

IDs and structures are `String` there even where the documentation has numbers and objects; what was not set is not sent.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from wire import Poseidon

BATCH, BATCH_20, STREAM = "/batch-processing-service/v2.1", "/dataflow-batch-service/v2.0", "/streaming/v2.0/streaming"
PLAIN = {"Content-Type": "application/json"}
DAY = {"startTime": "2026-05-14 10:00:00", "endTime": "2026-05-14 10:10:00"}


def answer(poseidon: Poseidon, path: str, query: dict[str, Any], body: Any = None, method: str = "POST") -> dict[str, Any]:
    return poseidon.answer(path, query, body, method, **PLAIN)


@pytest.fixture(scope="module")
def inverter(poseidon: Poseidon) -> str:
    body = {"expression": 'modelId in ( "SolarInverter" ) and status = "online"', "pagination": {"pageNo": 1, "pageSize": 1}}
    asset: str = answer(poseidon, "/connect-service/v2.1/devices", {"action": "search"}, body)["data"][0]["assetId"]
    return asset


@pytest.fixture(scope="module")
def owner(poseidon: Poseidon) -> str:
    found = answer(poseidon, "/app-portal-service/v2.0/user/organization/roster", {}, {"orgId": poseidon.simulator.org_id})["data"]["users"]
    user: str = next(one["userId"] for one in found if one["name"] == "analyst.rossi")
    return user


@pytest.fixture
def flow(poseidon: Poseidon, owner: str) -> int:
    query = {"action": "getMyFlow", "userId": owner, "expression": "daily-yield"}
    return int(answer(poseidon, f"{BATCH}/flows", query, method="GET")["data"][0]["flowId"])


@pytest.mark.parametrize("base", [BATCH, BATCH_20])
def test_flows_are_named_by_text(poseidon: Poseidon, owner: str, flow: int, base: str) -> None:
    for action in ("disable", "enable", "disable", "enable"):
        found = answer(poseidon, f"{base}/flows", {"userId": owner, "action": action}, {"flowId": str(flow)})
        assert "flowId" not in found["msg"], found


@pytest.mark.parametrize("base", [BATCH, BATCH_20])
def test_the_parameters_of_a_run_are_the_text_of_a_list(poseidon: Poseidon, owner: str, flow: int, base: str) -> None:
    """The sample on the documentation's own page does so, too."""
    body = {"flowId": flow, "triggerTime": poseidon.simulator.clock.now(), "parameters": '[{"key":"outputTableName","value":"2026_05_14"}]'}
    found = answer(poseidon, f"{base}/flows", {"userId": owner, "action": "updateAndTrigger"}, body)
    assert found.get("code", found.get("status")) == 0, found


def test_the_configuration_of_a_pipeline_is_text(poseidon: Poseidon) -> None:
    first = answer(poseidon, f"{STREAM}/pipelines", {"pageNo": 1, "pageSize": 1}, method="GET")["data"]["pipelines"][0]
    body = {"version": "0.1.0", "name": first["pipelineName"], "templateType": 0, "templateName": "Window", "messageChannel": 0}
    found = answer(poseidon, f"{STREAM}/pipeline/{first['pipelineId']}", {"action": "save"}, {**body, "pipelineJson": json.dumps({"points": []})})
    assert "pipelineJson" not in found["msg"], found


def test_a_download_names_its_one_file_by_an_object(poseidon: Poseidon) -> None:
    channels = answer(poseidon, "/data-federation/v2.0/channels", {}, method="GET")["data"]
    channel = next(one["channelId"] for one in channels if one["channelName"] == "park-history")
    files = {"split": True, "encoding": "utf-8", "delimiter": ",", "fileHeader": ["c1", "c2"], "fileRename": {"1": "group1", "2": "group2"}}
    body = {"taskName": "june", "sourceName": "hive_enos", "querySql": "SELECT * FROM yield", "filePackageName": "june", "files": files}
    found = answer(poseidon, f"/data-federation/v2.0/channels/read/{channel}/download-request", {}, body)
    assert found["code"] == 0, found
    assert found["data"]["taskId"]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("latest", {"pointIds": "activePower", "timeWindow": "60", "ifWithLocalTime": True, "localTimeFormat": 0, "itemFormat": 0}),
        (
            "latest/filter",
            {"pointId": "activePower", "operator": "ge", "valueFilter": "0", "modelId": "SolarInverter", "ifWithLocalTime": True, "itemFormat": 1},
        ),
        (
            "raw",
            {**DAY, "pointIds": "activePower", "pageSize": 10, "orderBy": "timestamp asc", "withQuality": True, "localTimeAccuracy": False, "itemFormat": 0},
        ),
        ("ai-normalized", {**DAY, "pointIdsWithLogic": "avg(activePower)", "interval": 10, "pageSize": 10, "localTimeAccuracy": False, "itemFormat": 0}),
        ("di/duration", {**DAY, "pointIds": "runState", "ifWithUnknown": True}),
        ("electric-power", {**DAY, "pointIdsWithLogic": "sum(energyOut)", "interval": 5, "pageSize": 10, "localTimeFormat": 0, "itemFormat": 0}),
        ("unified-raw", {**DAY, "pointIds": "activePower", "pageSize": 10}),
    ],
)
def test_time_series_are_read(poseidon: Poseidon, inverter: str, path: str, body: dict[str, Any]) -> None:
    found = answer(poseidon, f"/tsdb-service/v2.1/{path}", {}, {"assetIds": inverter, **body})
    assert (found["code"], found["msg"]) == (0, "OK"), found
    assert found["data"]["items"]


def test_a_deletion_job_with_the_wrong_name_for_its_point_is_one_over_all_points(poseidon: Poseidon, inverter: str) -> None:
    """The sample writes `pointIds`; no page knows that field, and a field that nobody knows does not count."""
    now = poseidon.simulator.clock.now()
    body = {"modelId": "SolarInverter", "assetIds": inverter, "pointIds": "activePower", "startTime": str(now - 86_400_000), "endTime": str(now - 86_000_000)}
    job = answer(poseidon, "/tsdb-service/v2.1/data/tsdb-delete", {}, body)["data"]
    found = answer(poseidon, "/tsdb-service/v2.1/data/delete-detail", {"queryId": job}, method="GET")["data"]["list"][0]
    assert (found["id"], found["measurement"]) == (str(job), None)


def test_a_storage_policy_is_saved(poseidon: Poseidon) -> None:
    from energy_simulator.identity import unique_id

    policy = unique_id(poseidon.simulator._state.seed, "policy", "DI")
    models = [{"modelId": "SolarInverter", "points": ["runState"]}]
    assert answer(poseidon, f"/tsdb-policy/v2.0/policies/{policy}", {}, {"models": models, "retention": "5y"})["code"] == 0
    kept = answer(poseidon, f"/tsdb-policy/v2.0/policies/{policy}", {}, method="GET")["data"]["models"]
    assert [(model["modelId"], model["points"]) for model in kept] == [("SolarInverter", ["runState"])]


@pytest.mark.parametrize(
    "expression",
    [
        'modelId in ( "SolarPark", "ParkMeter" )',
        'attribute_tags.location = "singapore" ',
        'measurepoint_tags.location = "floor" ',
        'service_tags.function = "toogle" ',
        'event_tags.type = "temp" ',
        "exists(event_tags.type) ",
    ],
)
def test_models_are_searched_for(poseidon: Poseidon, expression: str) -> None:
    found = answer(poseidon, "/model-service/v2.1/thing-models", {"action": "search", "scope": "1"}, {"expression": expression})
    assert found["code"] == 0, found
