"""Batch processing: workflows with their directories, and instances that follow the clock."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from energy_simulator import Simulator
from signed_client import Enos

PATHS = {"code": "/batch-processing-service/v2.1", "status": "/dataflow-batch-service/v2.0"}
BATCH = PATHS["code"]


@pytest.fixture(scope="module")
def batch() -> Iterator[Enos]:
    """A tenant of its own: these tests move the clock."""
    with Simulator(devices=1, enapter_devices=0, seed=3) as running:
        running.clock.freeze(1_792_627_200_000)  # 2026-10-22 08:00:00 in China
        client = Enos(running)
        yield client
        client.close()


@pytest.fixture(scope="module")
def owner(batch: Enos) -> str:
    return user(batch, "analyst.rossi")


def user(batch: Enos, name: str) -> str:
    answer = batch.post("/app-portal-service/v2.0/user/organization/roster", {"orgId": batch.simulator.org_id}, orgId="LEFT OUT")
    return next(one["userId"] for one in answer["data"]["users"] if one["name"] == name)


def ask(batch: Enos, who: str, resource: str, action: str, body: Any = None, **query: Any) -> Any:
    batch.token()  # the clock may have moved on
    method = "GET" if body is None else "POST"
    return batch.send(method, f"{BATCH}/{resource}", body, action=action, userId=who, **query).json()


def data(batch: Enos, who: str, resource: str, action: str, body: Any = None, **query: Any) -> Any:
    answer = ask(batch, who, resource, action, body, **query)
    assert (answer["code"], answer["msg"]) == (0, "OK"), answer
    assert "requestId" not in answer
    return answer["data"]


def flow_id(batch: Enos, who: str, name: str) -> int:
    return int(data(batch, who, "flows", "getMyFlow", expression=name)[0]["flowId"])


def new_flow(batch: Enos, who: str, name: str, **changes: Any) -> int:
    config = data(batch, who, "flows", "export", flowId=flow_id(batch, who, "daily-yield")) | {"flowLinks": [], "linkRelations": [], **changes}
    top = data(batch, who, "directories", "listWorkFlowDirs")[0]["key"]
    return data(batch, who, "flows", "import", {"flowName": name, "desc": "", "dirId": top, "flowJson": config})["flowId"]


def instances(batch: Enos, who: str, **changes: Any) -> dict[str, Any]:
    body = {"type": 1, "expression": "", "owner": "", "fromTriggerTime": 0, "toTriggerTime": batch.simulator.clock.now(), "status": "", **changes}
    return data(batch, who, "flowInstances", "search", body)


@pytest.mark.parametrize("action", ["get", "export", "getMyFlow"])
def test_a_user_of_another_organization_is_refused(batch: Enos, action: str) -> None:
    assert ask(batch, "u100", "flows", action, flowId=41207)["code"] == 62101


def test_both_generations_show_the_same_workflows_in_their_own_envelopes(batch: Enos, owner: str) -> None:
    new = batch.get(f"{PATHS['code']}/flows", action="getMyFlow", userId=owner)
    old = batch.get(f"{PATHS['status']}/flows", action="getMyFlow", userId=owner)
    assert new["data"] == old["data"]
    assert (old["status"], old["msg"]) == (0, "Success")
    assert [one["flowName"] for one in new["data"]] == ["meter-import", "daily-yield", "loss-analysis", "yield-forecast-check"]
    assert "alertTo" in batch.get(f"{PATHS['status']}/flows", action="get", userId=owner, flowId=new["data"][0]["flowId"])["data"]
    assert "alertTo" not in batch.get(f"{PATHS['code']}/flows", action="get", userId=owner, flowId=new["data"][0]["flowId"])["data"]


def test_pages_begin_at_one_and_in_the_older_generation_at_zero(batch: Enos, owner: str) -> None:
    found = [
        batch.post(f"{path}/flows", {"pagination": {"pageNo": first, "pageSize": 2}}, action="search", userId=owner)["data"]
        for path, first in ((PATHS["code"], 1), (PATHS["status"], 0))
    ]
    assert found[0] == found[1]
    assert len(found[0]) == 2
    assert not data(batch, owner, "flows", "search", {"pagination": {"pageNo": 9, "pageSize": 50}})
    sorters = [{"field": "create_time", "order": "ASC"}]
    assert len(data(batch, owner, "flows", "search", {"expression": "YIELD", "pagination": {"pageNo": 1, "pageSize": 50, "sorters": sorters}})) >= 2
    assert ask(batch, owner, "flows", "search", {"pagination": {"pageNo": 1, "pageSize": 5, "sorters": [{"field": "name"}]}})["code"] == 62102


def test_the_graph_of_a_workflow_is_json_text(batch: Enos, owner: str) -> None:
    flow = data(batch, owner, "flows", "get", flowId=flow_id(batch, owner, "daily-yield"))
    graph = json.loads(flow["graph"])
    assert [task["taskName"] for task in graph["tasks"]] == ["load", "sum"]
    assert [one["flowName"] for one in graph["flows"]] == ["meter-import"]
    assert (flow["hasEditPri"], flow["active"]) == (True, 1)
    assert "queue" not in flow
    assert data(batch, owner, "flows", "loadForEdit", flowId=flow["flowId"])["queue"] == ""
    assert data(batch, user(batch, "operator.meyer"), "flows", "get", flowId=flow["flowId"])["hasEditPri"] is False


def test_what_is_exported_can_be_imported(batch: Enos, owner: str) -> None:
    before = data(batch, owner, "flows", "export", flowId=flow_id(batch, owner, "daily-yield"))
    copied = new_flow(batch, owner, "copied", flowLinks=before["flowLinks"], linkRelations=before["linkRelations"])
    assert data(batch, owner, "flows", "export", flowId=copied) == {**before, "name": "copied"}
    assert data(batch, owner, "flows", "get", flowId=copied)["entry"] == 1
    tree = data(batch, owner, "directories", "listWorkFlowDirs")
    assert copied in [child["key"] for child in tree[0]["children"]]


@pytest.mark.parametrize(
    "changes",
    [{"flowName": " "}, {"dirId": "none"}, {"flowJson": {"cron": "soon"}}, {"flowJson": {"relations": [{"sourceTaskName": "a", "targetTaskName": "b"}]}}],
)
def test_a_bad_import_is_refused(batch: Enos, owner: str, changes: dict[str, Any]) -> None:
    top = data(batch, owner, "directories", "listWorkFlowDirs")[0]["key"]
    assert ask(batch, owner, "flows", "import", {"flowName": "x", "desc": "", "dirId": top, "flowJson": {}, **changes})["code"] == 62102


def test_saving_replaces_the_workflow_and_only_owners_may(batch: Enos, owner: str) -> None:
    key = new_flow(batch, owner, "to save")
    body = {"id": str(key), "type": 0, "name": "saved", "freq": "0 0 2 * * ? *", "cycle": "D", "alertMode": 0, "doAs": "data_solarpark"}
    body |= {"owners": "analyst.rossi;planner.silva", "visitors": "", "startTime": "2026-01-01", "active": 0}
    assert int(data(batch, owner, "flows", "save", body)["flowId"]) == key
    assert json.loads(data(batch, owner, "flows", "get", flowId=key)["graph"])["tasks"] == []
    assert ask(batch, owner, "flows", "trigger", {"flowId": key, "triggerTime": 0})["code"] == 62104
    assert ask(batch, user(batch, "operator.meyer"), "flows", "save", body)["code"] == 62103
    assert ask(batch, owner, "flows", "save", {**body, "relations": [{"source": "t_1", "target": "t_2"}]})["code"] == 62102
    assert ask(batch, owner, "flows", "save", {**body, "freq": "0 99 * * * ? *"})["code"] == 62102


def test_a_workflow_that_others_depend_on_is_not_deleted(batch: Enos, owner: str) -> None:
    assert ask(batch, owner, "flows", "delete", flowId=flow_id(batch, owner, "meter-import"))["code"] == 62104
    key = new_flow(batch, owner, "to delete")
    assert data(batch, owner, "flows", "delete", flowId=key) == ""
    assert ask(batch, owner, "flows", "get", flowId=key)["code"] == 62103


def test_an_instance_follows_the_clock(batch: Enos, owner: str) -> None:
    clock = batch.simulator.clock
    key = new_flow(batch, owner, "by hand", type=0)
    run = data(batch, owner, "flows", "trigger", {"flowId": key, "triggerTime": clock.now() + 60_000})["flowInstanceId"]
    assert run == f"{key}-20261022080100"

    def now() -> dict[str, Any]:
        return data(batch, owner, "flowInstances", "get", flowInstId=run)

    assert (now()["statusDesc"], "startTime" in now()) == ("INIT", False)
    clock.advance(61)
    assert (now()["statusDesc"], now()["startTime"], "endTime" in now()) == ("RUNNING", "2026-10-22 08:01:00", False)
    tasks = json.loads(now()["graph"])["tasks"]
    assert [task["status"] for task in tasks] == ["RUNNING", "INIT"]
    assert data(batch, owner, "taskInstances", "getLog", taskInstId=tasks[0]["taskInstId"])["log"].startswith("run num: 1\ncmdline: sh load_values.sh\n")
    assert ask(batch, owner, "taskInstances", "getLog", taskInstId=tasks[1]["taskInstId"])["code"] == 62102
    clock.advance(300)
    assert now()["status"] == 1
    task = data(batch, owner, "taskInstances", "get", taskInstId=tasks[1]["taskInstId"])
    assert (task["stsDesc"], task["endTime"], task["flowInstId"]) == ("SUCCESS", now()["endTime"], run)
    assert data(batch, owner, "taskInstances", "getLog", taskInstId=tasks[1]["taskInstId"])["log"].endswith("exit code: 0\n")
    assert data(batch, owner, "taskInstances", "getLog", taskInstId=tasks[1]["taskInstId"], maxLength=3)["log"] == "run"


@pytest.mark.parametrize("moment", [9223372036854775807, -99999999999999, "9223372036854775807"])
def test_a_time_that_no_calendar_has_triggers_nothing(batch: Enos, owner: str, moment: int | str) -> None:
    key = new_flow(batch, owner, "never", type=0)
    answer = batch.post(f"{BATCH}/flows", {"flowId": key, "triggerTime": moment}, action="trigger", userId=owner)
    assert answer["code"] == 62101
    assert instances(batch, owner, type=0, expression="never")["flowInsts"] == []


def test_a_second_instance_waits_for_the_first_and_a_cancelled_one_makes_way(batch: Enos, owner: str) -> None:
    clock = batch.simulator.clock
    key = new_flow(batch, owner, "twice", type=0)
    body = {"flowId": key, "triggerTime": clock.now(), "parameters": [{"key": "site", "value": "south"}]}
    first = data(batch, owner, "flows", "trigger", body)["flowInstanceId"]
    second = data(batch, owner, "flows", "updateAndTrigger", body)["flowInstanceId"]
    assert first != second
    clock.advance(2)
    found = {one["instanceId"]: one for one in instances(batch, owner, type=0, expression="twice", status="2,5")["flowInsts"]}
    assert (found[first]["statusDesc"], found[second]["statusDesc"]) == ("RUNNING", "WAIT")
    assert (found[first]["parameters"], found[second]["parameters"]) == ("[]", '[{"key":"site","value":"south"}]')
    assert data(batch, owner, "flowInstances", "cancel", {"flowInstId": first}) == ""
    found = {one["instanceId"]: one for one in instances(batch, owner, type=0, expression="twice")["flowInsts"]}
    assert [(found[key]["statusDesc"], found[key]["isCancelled"]) for key in (first, second)] == [("CANCEL", True), ("RUNNING", False)]
    assert ask(batch, user(batch, "operator.meyer"), "flowInstances", "cancel", {"flowInstId": second})["code"] == 62103
    assert ask(batch, owner, "flowInstances", "get", flowInstId="1-2")["code"] == 62103


def test_a_schedule_makes_instances_while_it_is_enabled(batch: Enos, owner: str) -> None:
    clock = batch.simulator.clock
    key = new_flow(batch, owner, "scheduled", cron="0 0 * * * ? *", cycle="H")
    clock.advance(7200)
    assert instances(batch, owner, expression="scheduled")["count"] == 0
    data(batch, owner, "flows", "enable", {"flowId": key})
    clock.advance(3 * 3600)
    data(batch, owner, "flows", "disable", {"flowId": key})
    clock.advance(7200)
    found = instances(batch, owner, expression="scheduled", pagination={"pageNo": 2, "pageSize": 2, "sorters": [{"field": "trigger_time", "order": "ASC"}]})
    assert (found["count"], len(found["flowInsts"])) == (3, 1)
    assert found["flowInsts"][0]["triggerTime"].endswith(":00:00")


def test_a_failing_task_ends_its_instance(batch: Enos, owner: str) -> None:
    clock = batch.simulator.clock
    clock.advance(86_400)
    failed = instances(batch, owner, expression="forecast", status="-1")["flowInsts"][0]
    run = data(batch, owner, "flowInstances", "get", flowInstId=failed["instanceId"])
    assert (run["statusDesc"], [task["status"] for task in json.loads(run["graph"])["tasks"]]) == ("FAIL", ["FAIL", "SKIP"])
    assert ask(batch, owner, "flowInstances", "search", {"type": 1, "owner": "", "fromTriggerTime": 0, "toTriggerTime": 1, "status": "x"})["code"] == 62102


def test_a_run_from_a_task_leaves_out_what_comes_before(batch: Enos, owner: str) -> None:
    key = new_flow(batch, owner, "from task", type=0)
    tasks = json.loads(data(batch, owner, "flows", "get", flowId=key)["graph"])["tasks"]
    body = {"flowId": key, "taskId": int(tasks[1]["taskId"]), "triggerTime": 0}
    run = data(batch, owner, "flows", "triggerFromTask", body)["flowInstanceId"]
    assert run == f"{key}-19700101080000"
    graph = json.loads(data(batch, owner, "flowInstances", "get", flowInstId=run)["graph"])
    assert [task["taskName"] for task in graph["tasks"]] == ["sum"]
    assert ask(batch, owner, "flows", "triggerFromTask", body)["code"] == 62102
    assert ask(batch, owner, "flows", "triggerFromTask", {**body, "taskId": 1})["code"] == 62102


def test_directories_have_unique_names(batch: Enos, owner: str) -> None:
    top = data(batch, owner, "directories", "listWorkFlowDirs")[0]["key"]
    made = data(batch, owner, "directories", "create", {"parentId": top, "dirName": "south"})["dirId"]
    assert ask(batch, owner, "directories", "create", {"parentId": top, "dirName": "south"})["code"] == 62102
    assert ask(batch, owner, "directories", "create", {"parentId": "none", "dirName": "south"})["code"] == 62102
    assert made in [child["key"] for child in data(batch, owner, "directories", "listWorkFlowDirs")[0]["children"]]


def test_the_time_is_the_clocks(batch: Enos) -> None:
    assert batch.get(f"{BATCH}/time", action="getCurrentTime", orgId="LEFT OUT")["data"] == batch.simulator.clock.now()
    assert batch.get(f"{PATHS['status']}/time", action="getTimeZone", orgId="LEFT OUT")["data"] == {"timezone": "GMT+8"}
