"""What official samples, clients and firmware send in place of the types of the documentation's tables, and what the simulator makes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from energy_simulator import Simulator
from signed_client import Enos, sha256

BATCH = "/batch-processing-service/v2.1"
OLD_BATCH = "/dataflow-batch-service/v2.0"
PIPELINE = "/streaming/v2.0/streaming/pipeline"
TSDB = "/tsdb-service/v2.1"
HOUR = {"startTime": "2024-06-01 12:00:00", "endTime": "2024-06-01 13:00:00"}


@pytest.fixture(scope="module")
def enos() -> Iterator[Enos]:
    """A tenant of its own: workflows are switched and run here."""
    with Simulator(devices=60, enapter_devices=0, seed=11) as running:
        running.clock.freeze()
        client = Enos(running)
        yield client
        client.close()


@pytest.fixture(scope="module")
def owner(enos: Enos) -> str:
    answer = enos.post("/app-portal-service/v2.0/user/organization/roster", {"orgId": enos.simulator.org_id}, orgId="LEFT OUT")
    return next(one["userId"] for one in answer["data"]["users"] if one["name"] == "analyst.rossi")


@pytest.fixture(scope="module")
def flow(enos: Enos, owner: str) -> str:
    return enos.get(f"{BATCH}/flows", action="getMyFlow", userId=owner, expression="daily-yield")["data"][0]["flowId"]


@pytest.fixture(scope="module")
def asset(enos: Enos) -> str:
    return enos.devices("status = 'online' and modelId = 'SolarInverter'")[0]["assetId"]


def batch(enos: Enos, owner: str, action: str, body: Any, *, service: str = BATCH, resource: str = "flows") -> Any:
    return enos.post(f"{service}/{resource}", body, action=action, userId=owner)


@pytest.mark.parametrize("path", ["get", "refresh"])
def test_a_token_is_given_for_a_timestamp_as_text(enos: Enos, path: str) -> None:
    body = enos.token_body(accessToken=enos.token())
    answer = enos.http.post(f"/apim-token-service/v2.0/token/{path}", json={**body, "timestamp": str(body["timestamp"])}).json()
    assert (answer["status"], answer["data"]["expire"]) == (0, 7200)
    enos.token()  # a refreshed one has ended


@pytest.mark.parametrize("timestamp", ["soon", "1e12", "12.5", "9" * 30])
def test_a_timestamp_that_is_no_number_is_refused(enos: Enos, timestamp: str) -> None:
    key, secret = enos.simulator.app_key, enos.simulator.app_secret
    body = {"appKey": key, "encryption": sha256(f"{key}{timestamp}{secret}"), "timestamp": timestamp}
    answer = enos.http.post("/apim-token-service/v2.0/token/get", json=body).json()
    assert (answer["status"], answer["msg"].split(":")[0]) == (1004, "Invalid parameter timestamp")


@pytest.mark.parametrize(("service", "code"), [(BATCH, "code"), (OLD_BATCH, "status")])
@pytest.mark.parametrize("action", ["disable", "enable", "trigger", "updateAndTrigger"])
def test_a_workflow_is_named_by_the_text_of_its_number(enos: Enos, owner: str, flow: str, service: str, code: str, action: str) -> None:
    more = {"trigger": {"triggerTime": 0}, "updateAndTrigger": {"triggerTime": 0, "parameters": '[{"key": "site", "value": "south"}]'}}
    answer = batch(enos, owner, action, {"flowId": flow, **more.get(action, {})}, service=service)
    assert answer[code] == 0, answer
    assert batch(enos, owner, action, {"flowId": "daily", **more.get(action, {})}, service=service)[code] != 0


def test_a_part_of_a_workflow_is_named_by_the_texts_of_its_numbers(enos: Enos, owner: str) -> None:
    flow = enos.get(f"{BATCH}/flows", action="getMyFlow", userId=owner, expression="loss-analysis")["data"][0]["flowId"]
    graph = json.loads(enos.get(f"{BATCH}/flows", action="get", userId=owner, flowId=flow)["data"]["graph"])
    answer = batch(enos, owner, "triggerFromTask", {"flowId": flow, "taskId": str(graph["tasks"][1]["taskId"]), "triggerTime": 0})
    assert answer["data"]["flowInstanceId"].startswith(f"{flow}-")


def test_an_imported_workflow_has_the_number_that_came_as_text(enos: Enos, owner: str, flow: str) -> None:
    config = enos.get(f"{BATCH}/flows", action="export", userId=owner, flowId=flow)["data"] | {"flowLinks": [], "linkRelations": []}
    top = enos.get(f"{BATCH}/directories", action="listWorkFlowDirs", userId=owner)["data"][0]["key"]
    body = {"desc": "", "dirId": top, "flowJson": config}
    newest = batch(enos, owner, "import", {**body, "flowName": "numbered"})["data"]["flowId"]
    assert batch(enos, owner, "import", {**body, "flowName": "as-text", "flowId": str(newest + 1)})["data"] == {"flowId": newest + 1}
    assert enos.get(f"{BATCH}/flows", action="get", userId=owner, flowId=newest + 1)["data"]["flowId"] == newest + 1
    assert batch(enos, owner, "import", {**body, "flowName": "taken", "flowId": str(newest + 1)})["data"] == {"flowId": newest + 2}


def test_parameters_as_text_are_those_of_the_instance(enos: Enos, owner: str, flow: str) -> None:
    given = [{"key": "site", "value": "south-field"}]
    made = batch(enos, owner, "updateAndTrigger", {"flowId": flow, "triggerTime": 60_000, "parameters": json.dumps(given)})["data"]["flowInstanceId"]
    run = enos.get(f"{BATCH}/flowInstances", action="get", userId=owner, flowInstId=made)["data"]
    assert json.loads(run["parameters"]) == given


@pytest.mark.parametrize("parameters", ["site=south", "{}", '["site"]', '[{"key": "site"}]'])
def test_parameters_as_text_must_be_a_list_of_keys_and_values(enos: Enos, owner: str, flow: str, parameters: str) -> None:
    answer = batch(enos, owner, "updateAndTrigger", {"flowId": flow, "triggerTime": 0, "parameters": parameters})
    assert answer["msg"].startswith("Invalid Argument parameters")


@pytest.mark.parametrize(("service", "code", "first"), [(BATCH, "code", 1), (OLD_BATCH, "status", 0)])
def test_instances_are_listed_by_numbers_as_text(enos: Enos, owner: str, service: str, code: str, first: int) -> None:
    body: dict[str, Any] = {"owner": "", "fromTriggerTime": 0, "toTriggerTime": 4_000_000_000_000, "status": "", "type": 1}
    body |= {"pagination": {"pageNo": first, "pageSize": 5}}
    numbers = batch(enos, owner, "search", body, service=service, resource="flowInstances")
    texts = batch(enos, owner, "search", {**body, "type": "1", "fromTriggerTime": "0"}, service=service, resource="flowInstances")
    assert texts["data"] == numbers["data"]
    assert texts["data"]["count"] > 0
    assert batch(enos, owner, "search", {**body, "type": "often"}, service=service, resource="flowInstances")[code] != 0


def test_the_configuration_of_a_pipeline_may_be_text(enos: Enos) -> None:
    made = enos.data(f"{PIPELINE}/null", {"name": "as text", "pipelineJson": '{"points": [1]}'}, action="save")
    assert enos.get(f"{PIPELINE}/{made}")["data"]["pipelineJson"] == {"points": [1]}
    for wrong in ("points", "[1]"):
        assert enos.post(f"{PIPELINE}/{made}", {"pipelineJson": wrong}, action="save")["msg"].startswith("Invalid Argument pipelineJson")


@pytest.mark.parametrize("point", ["ai-normalized", "electric-power"])
def test_aggregates_are_asked_for_with_numbers_as_text(enos: Enos, asset: str, point: str) -> None:
    name = {"ai-normalized": "avg(activePower)", "electric-power": "sum(energy)"}[point]
    body = {"assetIds": asset, "pointIdsWithLogic": name, **HOUR}
    numbers = enos.data(f"{TSDB}/{point}", {**body, "interval": 10, "itemFormat": 1, "pageSize": 3})
    assert enos.data(f"{TSDB}/{point}", {**body, "interval": "10", "itemFormat": "1", "pageSize": "3"}) == numbers


@pytest.mark.parametrize("change", [{"interval": "1441"}, {"interval": "ten"}, {"pageSize": "0"}, {"pageSize": "all"}, {"itemFormat": "3"}])
def test_numbers_as_text_have_the_same_bounds(enos: Enos, asset: str, change: dict[str, str]) -> None:
    body = {"assetIds": asset, "pointIdsWithLogic": "avg(activePower)", "interval": 10, **HOUR, **change}
    answer = enos.post(f"{TSDB}/ai-normalized", body)
    assert (answer["code"], answer["msg"]) == (80400, "Invalid param error")
    assert next(iter(change)) in answer["submsg"]


def test_null_is_no_restriction(enos: Enos, asset: str) -> None:
    range_of = {"assetIds": asset, "pointIds": "activePower", **HOUR, "pageSize": 2}
    nulls = {"boundaryType": None, "interval": None, "interpolation": None, "modelId": None}
    for path in ("raw", "ai"):
        assert enos.data(f"{TSDB}/{path}", {**range_of, **nulls}) == enos.data(f"{TSDB}/{path}", range_of)
    assert enos.data(f"{TSDB}/raw", {**range_of, "type": None}) == enos.data(f"{TSDB}/raw", range_of)
    latest = {"assetIds": asset, "pointIds": "activePower"}
    assert enos.data(f"{TSDB}/latest", {**latest, "timeWindow": None}) == enos.data(f"{TSDB}/latest", latest)
    states = {"assetIds": asset, "pointIds": "runState", **HOUR}
    assert enos.data(f"{TSDB}/di/duration", {**states, "status": None}) == enos.data(f"{TSDB}/di/duration", states)


def test_alerts_without_a_range_of_occurrence_are_all(enos: Enos) -> None:
    path, nulls = "/event-service/v2.1/active-alerts", {"startOccurTime": None, "endOccurTime": None}
    assert enos.data(path, nulls, action="search") == enos.data(path, {}, action="search")
    by_type = {"groupByField": "typeId"}
    assert enos.data(path, {**nulls, **by_type}, action="aggregate") == enos.data(path, by_type, action="aggregate")


def test_a_value_is_compared_with_a_number(enos: Enos, asset: str) -> None:
    body = {"modelId": "SolarInverter", "assetIds": asset, "pointId": "dcVoltage", "operator": "gt"}
    found = enos.data(f"{TSDB}/latest/filter", {**body, "valueFilter": -1, "timeWindow": None})["items"]
    assert [row["assetId"] for row in found] == [asset]
    assert enos.data(f"{TSDB}/latest/filter", {**body, "valueFilter": 1e9})["items"] == []


def test_the_validity_of_certificates_comes_as_text(enos: Enos) -> None:
    products = "/connect-service/v2.1/products"
    body = {"productName": {"defaultValue": "Secured"}, "productType": "Device", "dataFormat": "Json", "modelId": "SolarInverter", "biDirectionalAuth": True}
    key = enos.data(products, {**body, "defaultValidDay": "30", "maxValidDay": 60}, action="create")

    def days() -> tuple[int, int]:
        found = enos.get(products, action="get", productKey=key)["data"]
        return found["defaultValidDay"], found["maxValidDay"]

    assert days() == (30, 60)
    enos.data(products, {"productName": body["productName"], "biDirectionalAuth": True, "maxValidDay": "90"}, action="update", productKey=key)
    assert days() == (30, 90)
    refused = enos.post(products, {**body, "defaultValidDay": "3651"}, action="create")
    assert refused["msg"].startswith("Invalid Argument defaultValidDay:")


def test_the_files_of_a_download_may_be_one_object(enos: Enos) -> None:
    channels = enos.get("/data-federation/v2.0/channels")["data"]
    channel = next(one["channelId"] for one in channels if one["channelName"] == "park-history")
    file = {"split": True, "encoding": "utf-8", "delimiter": ",", "fileHeader": ["c1"], "fileRename": {"1": "first"}}
    body = {"taskName": "june", "sourceName": "hive_enos", "querySql": "select 1", "filePackageName": "june"}
    for files in (file, [file], None):
        assert enos.data(f"/data-federation/v2.0/channels/read/{channel}/download-request", {**body, "files": files})["taskId"]


def test_a_query_is_read_with_a_number_or_null_for_what_has_no_effect(enos: Enos) -> None:
    channels = enos.get("/data-federation/v2.0/channels")["data"]
    channel = next(one["channelId"] for one in channels if one["channelType"] == "READ")
    target = f"/data-federation/v2.0/channels/read/{channel}"
    plain = enos.post(target, {"sqlQuery": "show schemas"})
    for more in ({"queue": None, "itemFormat": None}, {"itemFormat": 1}):
        assert enos.post(target, {"sqlQuery": "show schemas", **more})["code"] == plain["code"]


@pytest.mark.parametrize("locale", ["ja_JP", "es_ES", "de_DE", "default", None])
def test_names_are_searched_in_any_language(enos: Enos, locale: str | None) -> None:
    wanted = {"value": "Meter", **({"locale": locale} if locale else {})}
    found = enos.data("/asset-tree-service/v2.1/asset-nodes", {"filter": {"nameLike": wanted}}, action="searchAsset")
    assert found
    assert all("meter" in one["name"]["defaultValue"].lower() for one in found)


def test_a_language_is_a_name(enos: Enos) -> None:
    wanted = {"value": "x", "locale": "') or ('"}
    answer = enos.post("/asset-tree-service/v2.1/asset-nodes", {"filter": {"nameLike": wanted}}, action="searchAsset")
    assert answer["msg"].startswith("Invalid Argument filter.nameLike.locale:")
