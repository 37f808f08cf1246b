"""Envision's samples for Python, two generations: each sends through `enos-poseidon`, prints the answer, and goes on with single fields of it.

Their shapes are those of `requests` and `json`: `True` in a URL, null for every argument that was left at `None`, and whatever type the author
had at hand, so IDs as text and numbers for text. All of it goes to the real platform.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from wire import Poseidon

BATCH, BATCH_20 = "/batch-processing-service/v2.1", "/dataflow-batch-service/v2.0"
FEDERATION, STREAM = "/data-federation/v2.0/channels", "/streaming/v2.0/streaming"
DAY = {"startTime": "2026-05-14 10:00:00", "endTime": "2026-05-14 10:10:00"}


@pytest.fixture(scope="module")
def inverter(poseidon: Poseidon) -> str:
    body = {"expression": "modelId = 'SolarInverter' and status = 'online'", "pagination": {"pageNo": 1, "pageSize": 1}}
    asset: str = poseidon.data("/connect-service/v2.1/devices", {"action": "search"}, body)[0]["assetId"]
    return asset


# --- time series ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("latest", {"timeWindow": None, "modelId": None, "accessKey": "key", "ifWithLocalTime": False, "localTimeAccuracy": False}),
        ("latest", {"ifWithLocalTime": True}),
        ("raw", {**DAY, "withQuality": True, "localTimeAccuracy": True, "pageSize": 10, "orderBy": "timestamp asc", "itemFormat": 1}),
        ("ai", {**DAY, "withQuality": False, "localTimeAccuracy": False, "pageSize": 10}),
        ("generic", {**DAY, "withQuality": True, "localTimeAccuracy": True}),
        ("di", {**DAY, "autoInterpolate": True, "localTimeAccuracy": False}),
        ("di/duration", {**DAY, "status": None, "ifWithUnknown": True, "modelId": None}),
        ("electric-power/current-day", {"localTimeAccuracy": True, "itemFormat": 2}),
    ],
)
def test_booleans_of_a_query_are_capitalized(poseidon: Poseidon, inverter: str, path: str, query: dict[str, Any]) -> None:
    answer = poseidon.answer(f"/tsdb-service/v2.0/{path}", {"assetIds": inverter, "measurepoints": "activePower,runState", **query})
    assert (answer["status"], answer["msg"]) == (0, "success"), answer
    assert isinstance(answer["data"]["items"], list)


def test_every_argument_that_was_not_given_is_null(poseidon: Poseidon, inverter: str) -> None:
    blank = dict.fromkeys(("modelId", "boundaryType", "interval", "interpolation", "type"))
    body = {**DAY, **blank, "assetIds": inverter, "pointIds": "activePower", "pageSize": 10, "orderBy": "timestamp asc", "withQuality": False}
    found = poseidon.data("/tsdb-service/v2.1/raw", {}, {**body, "localTimeAccuracy": False, "localTimeFormat": 1, "itemFormat": 0})
    assert len(found["items"]) == 10
    body = {**DAY, "modelId": None, "assetIds": inverter, "pointIds": "runState", "status": None, "ifWithUnknown": True}
    assert poseidon.data("/tsdb-service/v2.1/di/duration", {}, body)["items"][0]["durations"]
    body = {"assetIds": inverter, "pointIds": "activePower", "modelId": None, "timeWindow": None, "ifWithLocalTime": False, "itemFormat": 0}
    assert len(poseidon.data("/tsdb-service/v2.1/latest", {}, body)["items"]) == 1


@pytest.mark.parametrize("value", [999, "999", 0.5, "-1.5"])
def test_values_to_compare_with_are_numbers_or_text(poseidon: Poseidon, inverter: str, value: Any) -> None:
    body = {"modelId": "SolarInverter", "assetIds": inverter, "pointId": "activePowerLimit", "operator": "nq", "valueFilter": value, "timeWindow": None}
    items = poseidon.data("/tsdb-service/v2.1/latest/filter", {}, {**body, "ifWithLocalTime": True, "localTimeFormat": 1, "itemFormat": 0})["items"]
    assert [item["assetId"] for item in items] == [inverter]
    query = {"modelId": "SolarInverter", "assetIds": inverter, "measurepoint": "activePowerLimit", "operator": "nq", "valueFilter": value}
    assert len(poseidon.data("/tsdb-service/v2.0/latest/filter", query)["items"]) == 1


def test_a_deletion_job_is_followed_by_the_id_that_submitting_it_gave(poseidon: Poseidon, inverter: str) -> None:
    now = poseidon.simulator.clock.now()
    body = {"modelId": "SolarInverter", "assetIds": inverter, "pointId": "gridFrequency", "startTime": str(now - 7200_000), "endTime": str(now - 3600_000)}
    job = poseidon.data("/tsdb-service/v2.1/data/tsdb-delete", {}, body)
    page = poseidon.data("/tsdb-service/v2.1/data/delete-detail", {"queryId": job, "pageSize": 4, "pageNo": 1})
    assert [one["id"] for one in page["list"]] == [str(job)]
    assert poseidon.answer("/tsdb-service/v2.1/data/resubmit", {"JobId": job}, method="PUT")["code"] == 80400  # it did not fail
    dead = poseidon.data("/tsdb-service/v2.1/data/latest/check-dead", {}, {"payload": [{"assetId": inverter, "pointId": "activePowerLimit", "interval": 100}]})
    assert dead["items"][0]["judgeResult"] is True


def test_policies_are_read_and_changed_with_an_empty_body(poseidon: Poseidon) -> None:
    assert poseidon.data("/tsdb-policy/v2.0/policies", {"modelIds": "SolarInverter", "measurepoints": "activePower"})[0]["tsdb_metadata"]
    assert poseidon.answer("/tsdb-policy/v2.1/policies/unformatted/update", {"retention": "6M"}, {})["code"] == 0


# --- workflows and pipelines ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def owner(poseidon: Poseidon) -> str:
    """The user whose flows they are."""
    target = "/app-portal-service/v2.0/user/organization/roster"
    users = poseidon.data(target, {}, {"orgId": poseidon.simulator.org_id})["users"]
    user: str = next(one["userId"] for one in users if one["name"] == "analyst.rossi")
    return user


@pytest.fixture
def flow(poseidon: Poseidon, owner: str) -> str:
    """The ID of a flow, which the samples have as text."""
    return str(poseidon.data(f"{BATCH}/flows", {"action": "getMyFlow", "userId": owner, "expression": "daily-yield"})[0]["flowId"])


@pytest.mark.parametrize(("base", "codes"), [(BATCH, "code"), (BATCH_20, "status")])
def test_flows_are_named_by_text(poseidon: Poseidon, owner: str, flow: str, base: str, codes: str) -> None:
    """Disabled first: a sample does not ask what state a flow is in, and a refusal for its state is an answer like any other."""
    now = poseidon.simulator.clock.now()
    steps: list[tuple[str, dict[str, Any]]] = [("disable", {}), ("enable", {}), ("trigger", {"triggerTime": now}), ("disable", {}), ("enable", {})]
    answers = [poseidon.answer(f"{base}/flows", {"action": action, "userId": owner}, {"flowId": flow, **more}) for action, more in steps]
    assert all("flowId" not in answer["msg"] for answer in answers), answers
    assert 0 in [answer[codes] for answer in answers[:2]]
    assert answers[2][codes] == 0


def test_instances_are_searched_with_times_and_kinds_as_text(poseidon: Poseidon, owner: str) -> None:
    now = poseidon.simulator.clock.now()
    body = {
        "type": "1",
        "owner": "analyst.rossi",
        "fromTriggerTime": str(now - 86_400_000),
        "toTriggerTime": str(now),
        "status": "-1,0,1,2,3,4,5,6,7,8,9,10",
        "pagination": {"pageNo": 1, "pageSize": 10},
    }
    answer = poseidon.answer(f"{BATCH}/flowInstances", {"action": "search", "userId": owner}, body)
    assert answer["code"] == 0, answer


def test_the_parameters_of_a_run_and_a_pipeline_are_json_or_its_text(poseidon: Poseidon, owner: str, flow: str) -> None:
    now = poseidon.simulator.clock.now()
    for parameters in ([{"key": "day", "value": "2026-05-14"}], json.dumps([{"key": "day", "value": "2026-05-14"}])):
        body = {"flowId": flow, "triggerTime": now, "parameters": parameters}
        assert poseidon.answer(f"{BATCH}/flows", {"action": "updateAndTrigger", "userId": owner}, body)["code"] == 0, parameters
    pipeline = poseidon.data(f"{STREAM}/pipelines", {"pageNo": 1, "pageSize": 1})["pipelines"][0]["pipelineId"]
    for configuration in ({"points": []}, json.dumps({"points": []})):
        body = {"version": "0.1.0", "name": "saved", "templateType": 0, "templateName": "Window", "messageChannel": 0, "pipelineJson": configuration}
        answer = poseidon.answer(f"{STREAM}/pipeline/{pipeline}", {"action": "save"}, body, "POST")
        assert "pipelineJson" not in answer["msg"], answer


# --- federation -----------------------------------------------------------------------------------------------------------


def channel(poseidon: Poseidon, name: str) -> str:
    return next(one["channelId"] for one in poseidon.data(FEDERATION, {}) if one["channelName"] == name)


@pytest.mark.parametrize("more", [{"queue": None, "itemFormat": None}, {"queue": "Hot", "itemFormat": 1}, {"itemFormat": "1"}, {}])
def test_data_is_read_with_or_without_a_queue_and_a_format(poseidon: Poseidon, more: dict[str, Any]) -> None:
    """`data.rows` becomes a table."""
    body = {"sqlQuery": "select * from yield limit 3", "source": None, **more}
    answer = poseidon.answer(f"{FEDERATION}/read/{channel(poseidon, 'park-history')}", {}, body)
    assert answer["code"] == 0, answer
    assert len(answer["data"]["rows"]) == 3


FILE = {"split": True, "encoding": "utf-8", "delimiter": ",", "fileHeader": ["c1", "c2"], "fileRename": {"1": "group1", "2": "group2"}}


@pytest.mark.parametrize("files", [None, FILE, [FILE]], ids=["none", "one object", "a list"])
def test_a_download_is_asked_for_with_one_file_a_list_or_none(poseidon: Poseidon, files: Any) -> None:
    body = {"taskName": "june", "sourceName": "hive_enos", "querySql": "select 1", "filePackageName": "june", "files": files}
    path = f"{FEDERATION}/read/{channel(poseidon, 'park-history')}"
    answer = poseidon.answer(f"{path}/download-request", {}, {**body, "callbackURL": None, "selfDefineQueuePara": None})
    assert answer["code"] == 0, answer
    assert poseidon.data(f"{path}/download/{answer['data']['taskId']}/status", {})["progressDesc"] == "running"


def test_a_channel_is_started_with_a_resource(poseidon: Poseidon) -> None:
    body = {"resource": {"resourceId": "federation_park01", "resourceConfig": "2", "ifMultiResourceAnalysis": False}}
    answer = poseidon.answer(f"{FEDERATION}/{channel(poseidon, 'park-history')}", {"action": "start"}, body)
    assert answer["code"] == 0, answer


# --- devices, assets, models, alerts --------------------------------------------------------------------------------------


def test_a_logical_asset_is_updated_with_a_capitalized_boolean(poseidon: Poseidon) -> None:
    asset = {"modelId": "SolarPark", "name": {"defaultValue": "Roof"}, "timezone": "+08:00"}
    made = poseidon.data("/asset-service/v2.1/logical-assets", {"action": "create"}, {"assetInstance": asset})
    body = {
        "assetUpdateVo": {"assetId": made, "name": {"defaultValue": "New", "i18nValue": {"ja_JP": "新しい", "es_ES": "Nuevo"}}, "timezone": "Asia/Shanghai"}
    }
    assert poseidon.answer("/asset-service/v2.1/logical-assets", {"action": "update", "isPatchUpdate": True}, body)["code"] == 0
    found = poseidon.data("/asset-tree-service/v2.1/asset-nodes", {"action": "searchAsset"}, {"expression": "name.ja_JP like '新しい'"})
    assert [one["assetId"] for one in found] == [made]


def test_the_days_of_a_product_are_text(poseidon: Poseidon) -> None:
    body = {"productName": {"defaultValue": "Roof"}, "biDirectionalAuth": True, "modelId": "SolarInverter", "dataFormat": "Json", "productType": "Device"}
    more = {"defaultValidDay": "730", "maxValidDay": "730", "dynamicActivateEnabled": "True"}
    key = poseidon.data("/connect-service/v2.1/products", {"action": "create"}, {**body, **more})
    assert poseidon.data("/connect-service/v2.1/products", {"action": "get", "productKey": key})["productKey"] == key


@pytest.mark.parametrize(
    ("path", "action", "expression"),
    [
        ("/connect-service/v2.1/devices", "search", "modelId !='Python_Demo_Model'"),
        ("/connect-service/v2.1/devices", "search", "deviceTags.k1 = 'v1' and deviceTags.k123 != 'v123'"),
        ("/connect-service/v2.1/devices", "search", "status in ('online')"),
        ("/connect-service/v2.1/devices", "search", "status = 'mirror'"),
        ("/connect-service/v2.1/devices", "search", "firmwareVersion in ('cross_v2.2.0')"),
        ("/connect-service/v2.1/devices", "search", "deviceName.es_ES like 'NombreDeMi'"),
        ("/connect-service/v2.1/products", "search", "productName.ja_JP like '日本'"),
        ("/event-service/v2.1/alert-severities", "search", "severityId = 'x' or tags.SeverityKey1 = 'SeverityValue1'"),
        ("/event-service/v2.1/alert-types/search", "search", "tags.TypeKey1 = 'TypeValue1' or tags.NewTypeKey1 = 'NewTypeValue1'"),
        ("/event-service/v2.1/alert-contents", "search", "contentDesc.default like 'Default'"),
        ("/event-service/v2.1/alert-contents", "search", "subAlertTypeId in ('x')"),
        ("/event-service/v2.1/alert-rules", "search", "measurepointId  is null"),
        ("/event-service/v2.1/alert-rules", "search", "ruleId = 'x' and tags.RuleKey1 = 'RuleValue1'"),
        ("/event-service/v2.1/active-alerts", "search", "treeId != 'x'"),
        ("/asset-tree-service/v2.1/asset-trees", "search", "name.ja_JP like 'ツリー'"),
        ("/asset-tree-service/v2.1/asset-nodes", "searchAsset", "name.es_ES like 'Nodo' or deviceKey like'meter'"),
        ("/model-service/v2.1/thing-models", "search", "service_tags.function = 'toogle' and event_tags.type = 'temp' "),
        ("/model-service/v2.1/thing-models", "search", 'attribute_tags.location = "singapore" '),
    ],
)
def test_what_the_samples_search_for_is_understood(poseidon: Poseidon, path: str, action: str, expression: str) -> None:
    answer = poseidon.answer(path, {"action": action}, {"expression": expression, "pagination": {"pageNo": 1, "pageSize": 10}})
    assert answer["code"] == 0, answer
    assert isinstance(answer["data"], list)


def test_a_command_is_found_by_its_default_name(poseidon: Poseidon, inverter: str) -> None:
    body = {"projection": ["commandId", "commandName", "state"], "expression": "commandName.default like 'MeasurementPoi'"}
    assert poseidon.data("/connect-service/v2.1/commands", {"action": "search", "assetId": inverter}, body) == []


def test_a_model_is_updated_as_the_sample_does_it(poseidon: Poseidon) -> None:
    point = {"identifier": "temp", "name": {"defaultValue": "Temperature", "i18nValue": {"en_US": "Temperature"}}, "tags": {"location": "floor"}}
    point |= {"dataType": "DOUBLE", "dataDefinition": "{}", "hasQuality": True, "signalType": "AI", "unit": {"unitId": "°C", "multiplier": "ONE"}}
    body = {"modelId": "SolarPark", "desc": "Park", "tags": {"a": "b"}, "featuresToDelete": ["old"], "measurepoints": {"temp": point}}
    assert poseidon.answer("/model-service/v2.1/thing-models", {"action": "update", "isPatchUpdate": True}, body)["code"] == 0
    found = poseidon.data("/model-service/v2.1/thing-models", {"action": "search", "scope": 1}, {"expression": "measurepoint_tags.location = 'floor'"})
    assert [model["modelId"] for model in found] == ["SolarPark"]


# --- firmware -------------------------------------------------------------------------------------------------------------


def test_firmware_is_found_and_a_job_goes_by_its_own_ids(poseidon: Poseidon) -> None:
    """A sample takes the ID of a firmware from one answer, that of the job from the next; its timeout is text, its empty body a body."""
    firmwares, jobs = "/connect-service/v2.1/ota-firmwares", "/connect-service/v2.1/ota-jobs"
    firmware = poseidon.data(firmwares, {"action": "search"}, {"pagination": {"pageNo": 1, "pageSize": 5}})[0]
    assert firmware["orgId"] == poseidon.simulator.org_id
    assert poseidon.data(firmwares, {"action": "get", "firmwareId": firmware["firmwareId"]})["version"] == firmware["version"]
    product = firmware["productKey"]
    poseidon.data("/connect-service/v2.1/products", {"action": "get", "productKey": product})
    versions = poseidon.data(firmwares, {"action": "listVersion", "productKey": product})
    assert versions
    query = {"expression": f"productKey = '{product}'", "pagination": {"pageNo": 1, "pageSize": 5}}
    same = {"expression": f"productKey = '{product}' and firmwareVersion in ('{versions[0]}')"}
    assert poseidon.data("/connect-service/v2.1/devices", {"action": "search"}, same)
    keys = [device["deviceKey"] for device in poseidon.data("/connect-service/v2.1/devices", {"action": "search"}, query)]
    scope = {"type": "partial", "versionNumbers": versions, "deviceKeys": keys[:1]}
    name = {"defaultValue": "Job", "i18nValue": {"es_ES": "Trabajo", "ja_JP": "仕事"}}
    body = {"name": name, "type": "verify", "upgradeScope": scope, "upgradeTimeout": "6000"}
    job = poseidon.data(jobs, {"action": "create", "firmwareId": firmware["firmwareId"]}, body)["jobId"]
    assert poseidon.answer(jobs, {"action": "start", "jobId": job}, {})["code"] == 0
    tasks = poseidon.data(jobs, {"action": "searchTask"}, {"expression": f"jobId = '{job}'"})
    assert {task["jobId"] for task in tasks} == {job}
    assert poseidon.answer(jobs, {"action": "stop", "jobId": job}, {})["code"] == 0
