"""Stream processing: the life of pipelines, their offsets, and the states of their stages."""

from __future__ import annotations

from typing import Any

import pytest

from signed_client import Enos

STREAM = "/streaming/v2.0"
PIPELINE = f"{STREAM}/streaming/pipeline"
START = {"executionMode": "0", "kafkaRate": "1000", "resourceConfig": {"server": "1"}}


@pytest.fixture
def pipeline(enos: Enos) -> str:
    body = {"version": "0.1.0", "name": "new", "templateType": "0", "templateName": "Window", "messageChannel": "0", "pipelineJson": {"points": []}}
    found: str = enos.data(f"{PIPELINE}/null", body, action="save")
    return found


def act(enos: Enos, pipeline: str, action: str, body: Any = None) -> int:
    code: int = enos.post(f"{PIPELINE}/{pipeline}", body, action=action)["code"]
    return code


def listed(enos: Enos, **query: Any) -> dict[str, str]:
    data = enos.get(f"{STREAM}/streaming/pipelines", **{"pageNo": 1, "pageSize": 100, **query})["data"]
    return {one["pipelineName"]: one["status"] for one in data["pipelines"]}


def test_pipelines_come_in_pages(enos: Enos) -> None:
    found = [enos.get(f"{STREAM}/streaming/pipelines", pageNo=number, pageSize=1)["data"] for number in (1, 2)]
    assert [one["pipelines"][0]["pipelineName"] for one in found] == ["park-power-5-minutes", "meter-energy"]
    assert found[0]["count"] >= 3
    assert listed(enos, ifReleased="true")["park-power-5-minutes"] == "RUNNING"


def test_a_pipeline_is_released_started_paused_and_stopped(enos: Enos, pipeline: str) -> None:
    assert act(enos, pipeline, "start", START) == 61100
    assert [act(enos, pipeline, action, body) for action, body in (("release", None), ("start", START))] == [0, 0]
    assert listed(enos, ifReleased="true")["new"] == "RUNNING"
    assert act(enos, pipeline, "release") == 61169
    assert [act(enos, pipeline, action) for action in ("pause", "pause", "stop", "stop")] == [0, 61152, 0, 61152]


def test_a_saved_pipeline_has_its_new_configuration(enos: Enos, pipeline: str) -> None:
    assert enos.data(f"{PIPELINE}/{pipeline}", {"name": "saved", "pipelineJson": {"points": [1]}}, action="save") == pipeline
    data = enos.get(f"{PIPELINE}/{pipeline}")["data"]
    assert (data["pipelineName"], data["pipelineJson"], data["templateType"]) == ("saved", {"points": [1]}, 0)


@pytest.mark.parametrize("wrong", [{"templateType": "many"}, {"templateType": 6}, {"templateType": "9" * 25}, {"messageChannel": ""}, {"messageChannel": -1}])
def test_a_configuration_that_no_answer_can_have_is_refused(enos: Enos, pipeline: str, wrong: dict[str, Any]) -> None:
    assert act(enos, pipeline, "save", wrong) == 61100
    assert enos.get(f"{PIPELINE}/{pipeline}")["data"]["templateType"] == 0


@pytest.mark.parametrize("wrong", [{"kafkaRate": ""}, {"kafkaRate": "many"}, {"executionMode": "2"}])
def test_a_pipeline_starts_only_with_what_the_page_allows(enos: Enos, pipeline: str, wrong: dict[str, Any]) -> None:
    assert act(enos, pipeline, "release") == 0
    assert act(enos, pipeline, "start", START | wrong) == 61100


@pytest.mark.parametrize("action", ["release", "pause", "stop", "save"])
def test_an_unknown_pipeline_is_refused(enos: Enos, action: str) -> None:
    assert act(enos, "unknown", action, {} if action == "save" else None) == 61108
    assert enos.get(f"{PIPELINE}/unknown")["code"] == 61108


def test_a_pipeline_that_rests_falls_behind_until_its_offset_is_reset(enos: Enos, pipeline: str) -> None:
    def lag() -> int:
        found: int = enos.get(f"{PIPELINE}/{pipeline}/offset-lag")["data"]["lagAndOffset"][-1]["lag"]
        return found

    act(enos, pipeline, "release")
    act(enos, pipeline, "start", START)
    assert lag() == 0
    assert enos.post(f"{PIPELINE}/{pipeline}/offset")["code"] == 61152
    act(enos, pipeline, "pause")
    enos.simulator.clock.advance(120)
    assert lag() == 120
    assert enos.post(f"{PIPELINE}/{pipeline}/offset")["code"] == 0
    assert lag() == 0


def test_stages_keep_states_until_they_are_deleted(enos: Enos, pipeline: str) -> None:
    device = enos.devices("status = 'online' and modelId = 'SolarInverter'")[0]["assetId"]
    body = {"pipelineId": pipeline, "stageInstanceName": "Window_01", "assetIds": device, "pointIds": "activePower,dcVoltage"}
    found = enos.data(f"{STREAM}/stage-state", body, action="get")["items"]
    assert [(one["assetId"], one["pointId"], one["modelId"]) for one in found] == [(device, point, "SolarInverter") for point in ("activePower", "dcVoltage")]
    answer = enos.post(f"{STREAM}/stage-state", {**body, "pointIds": "activePower"}, action="delete")
    assert (answer["code"], answer["msg"], answer["data"]) == (0, " OK", True)
    assert [one["pointId"] for one in enos.data(f"{STREAM}/stage-state", body, action="get")["items"]] == ["dcVoltage"]
    assert enos.post(f"{STREAM}/stage-state", {**body, "pipelineId": "unknown"}, action="get")["code"] == 61106
    many = ",".join(map(str, range(400)))
    assert enos.post(f"{STREAM}/stage-state", {**body, "assetIds": many, "pointIds": many}, action="get")["code"] == 61105
