"""Upgrade jobs push firmware to devices, one task for each, while the clock goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ota_client import DEVICES, FIRMWARES, JOBS, Ota, own_tenant


@pytest.fixture(scope="module")
def ota() -> Iterator[Ota]:
    yield from own_tenant()


def keys(devices: list[dict[str, Any]]) -> list[str]:
    return [device["deviceKey"] for device in devices]


def test_the_life_of_a_job(ota: Ota) -> None:
    devices = ota.online("3.1", 2)
    firmware = ota.firmware("life")
    job = ota.job(firmware, ota.body(deviceKeys=keys(devices)), start=False)
    assert (ota.states(job), ota.code("stop", job)) == (["init", "init"], 24616)
    ota.wait(600)
    assert ota.states(job) == ["init", "init"]  # nothing goes on in a job that was not started
    assert (ota.code("start", job), ota.code("start", job), ota.code("delete", job)) == (0, 24615, 24618)
    assert ota.states(job) == ["published", "published"]
    pushed = ota.enos.simulator.clock.now()
    ota.wait(40)
    tasks = ota.tasks(job)
    assert {task["updateTime"] for task in tasks} == {pushed + 10_000}
    assert {task["status"] for task in tasks} == {"upgrading"}
    assert all(0 < task["progress"] < 100 for task in tasks)
    ota.wait(40)
    done = ota.tasks(job)
    assert {(task["status"], task["progress"], task["desc"]) for task in done} == {("succeeded", 100, "upgrading firmware finished")}
    assert {(task["fromVersion"], task["toVersion"], task["jobId"]) for task in done} == {("3.1", "life", job)}
    assert {task["assetId"] for task in done} == {device["assetId"] for device in devices}
    assert ota.versions_of(devices) == {"life"}
    assert (ota.code("stop", job), ota.code("delete", job), ota.code("get", job)) == (0, 0, 405)
    assert ota.enos.get(JOBS, action="get", jobId=job)["code"] == 24404
    assert ota.tasks(job) == []


def test_a_job_is_read_back_with_the_defaults(ota: Ota) -> None:
    firmware = ota.firmware("defaults")
    job = ota.job(firmware, ota.body(assetIds=["a"], productKey=ota.product_key), start=False)
    found = ota.enos.get(JOBS, action="get", jobId=job)["data"]
    scope = {"type": "partial", "versionNumbers": ["3.1"], "assetIds": ["a"], "productKey": ota.product_key}
    assert found == {
        "orgId": ota.enos.simulator.org_id,
        "productKey": ota.product_key,
        "jobId": job,
        "name": {"defaultValue": "A job of the type upgrade"},
        "firmwareId": firmware,
        "firmwareVersion": "defaults",
        "firmwareName": {"defaultValue": "Firmware defaults"},
        "type": "upgrade",
        "upgradeScope": scope | dict.fromkeys(("deviceKeys", "attributes", "tags", "assetTrees")),
        "upgradePolicy": "snapshot",
        "enableUpgradeRequest": False,
        "upgradeTimeout": 7200,
        "retryPolicy": None,
        "schedulePolicy": None,
        "maximumConcurrency": 300,
        "status": "stopped",
        "createTime": ota.enos.simulator.clock.now(),
    }


def test_numbers_may_be_text_as_in_the_official_samples(ota: Ota) -> None:
    more = {"upgradeTimeout": "600", "maximumConcurrency": "10", "retryPolicy": {"enableRetry": True, "retryInterval": "10", "retryCount": 5}}
    job = ota.job(ota.firmware("texts"), ota.body(deviceKeys=[]) | more, start=False)
    found = ota.enos.get(JOBS, action="get", jobId=job)["data"]
    assert (found["upgradeTimeout"], found["maximumConcurrency"]) == (600, 10)
    assert found["retryPolicy"] == {"enableRetry": True, "retryInterval": 10, "retryCount": 5}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"upgradePolicy": None}, "upgradePolicy"),
        ({"enableUpgradeRequest": None}, "enableUpgradeRequest"),
        ({"upgradeTimeout": 299}, "upgradeTimeout"),
        ({"upgradeTimeout": "172801"}, "upgradeTimeout"),
        ({"upgradeTimeout": "soon"}, "upgradeTimeout"),
        ({"maximumConcurrency": 0}, "maximumConcurrency"),
        ({"maximumConcurrency": "9" * 20}, "maximumConcurrency"),
        ({"retryPolicy": {"enableRetry": True, "retryInterval": -1}}, "retryInterval"),
        ({"upgradeScope": {"type": "partial", "versionNumbers": ["3.1"]}}, "upgradeScope"),
        ({"upgradeScope": {"type": "partial", "versionNumbers": ["3.1"], "deviceKeys": [], "tags": {}}}, "upgradeScope"),
        ({"upgradeScope": {"type": "partial", "versionNumbers": ["3.1"], "assetTrees": [{"treeId": "unknown"}]}}, "upgradeScope.assetTrees"),
        ({"upgradeScope": {"type": "partial", "versionNumbers": ["3.1"], "assetTrees": [{"treeId": "unknown"}] * 6}}, "upgradeScope.assetTrees"),
        ({"upgradeScope": {"type": "partial", "versionNumbers": ["3.1"], "deviceGroupIds": ["g"]}}, "upgradeScope.deviceGroupIds"),
        ({"upgradeScope": {"type": "total", "versionNumbers": ["3.1"], "productKey": "another"}}, "upgradeScope.productKey"),
        ({"schedulePolicy": {"startTimestamp": 0, "endTimestamp": 29 * 60_000}}, "schedulePolicy"),
        ({"type": "verify", "upgradeScope": {"type": "total", "versionNumbers": ["3.1"]}}, "upgradeScope.type"),
        ({"type": "verify", "upgradeScope": {"type": "partial", "versionNumbers": ["3.1"], "tags": {"park": ["Hami", "Lausitz"]}}}, "upgradeScope"),
    ],
)
def test_a_job_has_its_rules(ota: Ota, changes: dict[str, Any], field: str) -> None:
    firmware = ota.enos.data(FIRMWARES, {"expression": f"productKey = '{ota.product_key}' and isVerified = true"}, action="search")[0]["firmwareId"]
    body = {name: value for name, value in (ota.body(deviceKeys=[]) | changes).items() if value is not None}
    answer = ota.create(firmware, body)
    assert (answer["code"], answer["msg"].split(":")[0]) == (99400, f"Invalid Argument {field}")


def test_a_scope_names_devices_in_six_ways(ota: Ota) -> None:
    firmware = ota.firmware("ways")
    having = {device["assetId"] for device in ota.upgrades(" and firmwareVersion = '3.1'")}
    devices = [device for device in ota.everything(DEVICES, "search") if device["assetId"] in having]
    tree = ota.enos.data("/asset-tree-service/v2.1/asset-trees", {}, action="search")[0]
    gateway = ota.enos.data("/connect-service/v2.1/device-topos", {"subDevice": {"assetId": devices[0]["assetId"]}}, action="getGateway")["assetId"]

    def scoped(**scope: Any) -> set[str]:
        return {task["deviceKey"] for task in ota.tasks(ota.job(firmware, ota.body(**scope), start=False))}

    def fitting(fits: Any) -> set[str]:
        return {device["deviceKey"] for device in devices if fits(device)}

    everything = fitting(lambda device: True)
    assert scoped(type="total") == everything
    assert scoped(deviceKeys=[devices[0]["deviceKey"], "unknown"]) == {devices[0]["deviceKey"]}
    assert scoped(assetIds=[devices[1]["assetId"]]) == {devices[1]["deviceKey"]}
    assert scoped(tags={"park": ["Hami", "Lausitz"]}) == fitting(lambda device: device["deviceTags"].get("park") in ("Hami", "Lausitz"))
    assert scoped(attributes={"ratedPower": [60]}) == fitting(lambda device: device["deviceAttributes"].get("ratedPower") == 60) != everything
    assert scoped(assetTrees=[{"treeId": tree["treeId"], "includedNotes": None}]) <= everything
    below = scoped(assetTrees=[{"treeId": tree["treeId"], "includedNotes": gateway}])
    assert devices[0]["deviceKey"] in below < everything
    assert scoped(type="total", versionNumbers=["0.0"]) == set()


def test_a_cancelled_task_has_failed_and_can_be_retried(ota: Ota) -> None:
    devices = ota.online("3.1", 2)
    first, second = keys(devices)
    job = ota.job(ota.firmware("cancelled"), ota.body(deviceKeys=[first, second]), start=False)
    assert ota.code("cancelTask", job, deviceKeys=[first]) == 24617
    ota.code("start", job)
    assert ota.code("cancelTask", job, deviceKeys=[first, "unknown"]) == 99400
    assert ota.states(job) == ["published", "published"]
    assert ota.code("cancelTask", job, deviceKeys=[first]) == 0
    (cancelled,) = ota.tasks(job, " and desc = 'Cancelled by user'")
    assert (cancelled["deviceKey"], cancelled["status"], cancelled["progress"] < 0) == (first, "failed", True)
    ota.wait(20)
    assert ota.code("cancelTask", job, deviceKeys=[second]) == 24620
    assert ota.code("retryTask", job, deviceKeys=[second]) == 24621
    ota.wait(600)
    assert ota.states(job) == ["failed", "succeeded"]
    assert ota.code("retryTask", job, deviceKeys=[first]) == 0
    assert ota.states(job) == ["published", "succeeded"]
    ota.wait(120)
    assert ota.states(job) == ["succeeded", "succeeded"]
    ota.code("stop", job)
    assert ota.code("retryTask", job, deviceKeys=[first]) == 24617


def test_a_file_that_does_not_fit_its_signature_fails_on_the_device(ota: Ota) -> None:
    (device,) = ota.online("3.1", 1)
    retry = {"retryPolicy": {"enableRetry": True, "retryInterval": 60, "retryCount": 1}}
    job = ota.job(ota.firmware("broken", sign="0" * 64), ota.body(deviceKeys=keys([device])) | retry)
    ota.wait(75)
    (task,) = ota.tasks(job)
    assert (task["status"], task["progress"]) == ("failed", -3)
    ota.wait(70)
    assert ota.states(job) == ["upgrading"]  # tried again by itself, once
    ota.wait(86_400)
    assert ota.states(job) == ["failed"]
    assert ota.versions_of([device]) == {"3.1"}


def test_no_more_devices_are_upgraded_at_a_time_than_the_job_allows(ota: Ota) -> None:
    devices = ota.online("3.1", 3)
    job = ota.job(ota.firmware("narrow"), ota.body(deviceKeys=keys(devices)) | {"maximumConcurrency": 2})
    assert ota.states(job) == ["init", "published", "published"]
    ota.wait(75)
    assert ota.states(job) == ["published", "succeeded", "succeeded"]
    ota.wait(80)
    assert ota.states(job) == ["succeeded"] * 3


def test_a_device_that_is_being_upgraded_waits_with_the_next_job(ota: Ota) -> None:
    (device,) = ota.online("3.1", 1)
    first, second = (ota.job(ota.firmware(version), ota.body(deviceKeys=keys([device]))) for version in ("earlier", "later"))
    assert (ota.states(first), ota.states(second)) == (["published"], ["init"])
    assert device["assetId"] in {one["assetId"] for one in ota.upgrades(" and isUpgrading = true")}
    ota.wait(200)
    assert (ota.states(first), ota.states(second), ota.versions_of([device])) == (["succeeded"], ["succeeded"], {"later"})


def test_an_offline_device_waits_until_it_is_back(ota: Ota) -> None:
    (device,) = ota.online("3.1", 1)
    ota.enos.data(DEVICES, action="disable", assetId=device["assetId"])
    job = ota.job(ota.firmware("patient"), ota.body(deviceKeys=keys([device])))
    ota.wait(1000)
    assert ota.states(job) == ["init"]
    ota.enos.data(DEVICES, action="enable", assetId=device["assetId"])
    assert ota.states(job) == ["published"]


def test_an_upgrade_begins_when_the_device_is_back_whoever_looks_meanwhile(ota: Ota) -> None:
    (device,) = ota.online("3.1", 1)
    ota.enos.data(DEVICES, action="disable", assetId=device["assetId"])
    job = ota.job(ota.firmware("unseen"), ota.body(deviceKeys=keys([device])))
    ota.wait(1000)
    ota.enos.data(DEVICES, action="enable", assetId=device["assetId"])
    ota.wait(30)
    assert ota.states(job) == ["upgrading"]
    ota.wait(60)
    ota.enos.data(DEVICES, action="disable", assetId=device["assetId"])
    ota.wait(1000)
    assert ota.states(job) == ["succeeded"]  # it was done when the device went away
    ota.enos.data(DEVICES, action="enable", assetId=device["assetId"])


def test_a_device_that_goes_away_runs_into_the_timeout(ota: Ota) -> None:
    (device,) = ota.online("3.1", 1)
    job = ota.job(ota.firmware("gone"), ota.body(deviceKeys=keys([device])) | {"upgradeTimeout": 300})
    ota.wait(20)
    assert ota.states(job) == ["upgrading"]
    ota.enos.data(DEVICES, action="disable", assetId=device["assetId"])
    ota.wait(200)
    (task,) = ota.tasks(job)
    assert (task["status"], task["progress"]) == ("upgrading", 99)
    ota.wait(200)
    assert [task["desc"] for task in ota.tasks(job)] == ["Upgrade timeout"]
    ota.enos.data(DEVICES, action="enable", assetId=device["assetId"])


def test_the_time_of_a_trial_counts_from_the_push_on(ota: Ota) -> None:
    (device,) = ota.online("3.1", 1)
    firmware = ota.firmware("slow trial")
    job = ota.job(firmware, ota.body("verify", deviceKeys=keys([device])) | {"upgradeTimeout": 300})
    ota.enos.data(DEVICES, action="disable", assetId=device["assetId"])
    ota.wait(299)
    assert ota.states(job) == ["published"]
    ota.wait(2)
    assert ota.states(job) == ["failed"]
    assert not ota.state(firmware)["isVerified"]
    ota.enos.data(DEVICES, action="enable", assetId=device["assetId"])
    assert ota.code("retryTask", job, deviceKeys=keys([device])) == 0
    ota.wait(20)
    ota.enos.data(DEVICES, action="disable", assetId=device["assetId"])
    ota.wait(281)
    assert ota.states(job) == ["failed"]
    ota.enos.data(DEVICES, action="enable", assetId=device["assetId"])


def test_a_stopped_job_pushes_to_no_more_devices(ota: Ota) -> None:
    devices = ota.online("3.1", 2)
    job = ota.job(ota.firmware("halted"), ota.body(deviceKeys=keys(devices)) | {"maximumConcurrency": 1})
    assert (ota.code("stop", job), ota.code("delete", job)) == (0, 24618)  # one device is still at it
    ota.wait(600)
    assert ota.states(job) == ["init", "succeeded"]
    assert ota.code("delete", job) == 0


def test_firmware_is_pushed_within_the_schedule(ota: Ota) -> None:
    hour, devices = 3_600_000, ota.online("3.1", 2)
    start = ota.enos.simulator.clock.now() + hour
    schedule = {"isRepeatDaily": True, "startTimestamp": start, "endTimestamp": start + hour, "timezoneOffsetInMinutes": 60}
    firmware, more = ota.firmware("nightly"), {"schedulePolicy": schedule, "maximumConcurrency": 1}
    job = ota.job(firmware, ota.body(deviceKeys=keys(devices)[:1]) | more)
    once = ota.job(firmware, ota.body(deviceKeys=keys(devices)[1:]) | {"schedulePolicy": {**schedule, "isRepeatDaily": False}}, start=False)
    ota.wait(3590)
    assert ota.states(job) == ["init"]
    ota.wait(20)
    assert ota.states(job) == ["upgrading"]
    ota.wait(3 * 3600)
    ota.code("start", once)
    late = ota.job(ota.firmware("nightly again"), ota.body(versions=["nightly"], deviceKeys=keys(devices)) | more)
    assert (ota.states(once), ota.states(late)) == (["init"], ["init"])  # the window is over
    ota.wait(22 * 3600)
    assert (ota.states(once), ota.states(late)) == (["init"], ["succeeded"])


def test_an_incremental_job_takes_devices_that_come_later(ota: Ota) -> None:
    earlier, later = (ota.online("3.1", 2)[index] for index in (0, 1))
    policy = {"upgradePolicy": "incremental"}
    base = ota.firmware("base")
    job = ota.job(ota.firmware("tip"), ota.body(versions=["base"], deviceKeys=keys([earlier, later])) | policy)
    assert ota.tasks(job) == []
    tip = ota.enos.get(JOBS, action="get", jobId=job)["data"]["firmwareId"]
    assert ota.enos.post(FIRMWARES, action="delete", firmwareId=tip)["code"] == 24604
    ota.job(base, ota.body(deviceKeys=keys([earlier])))
    ota.wait(300)
    assert [(task["deviceKey"], task["status"]) for task in ota.tasks(job)] == [(earlier["deviceKey"], "succeeded")]
    assert (ota.versions_of([earlier]), ota.versions_of([later])) == ({"tip"}, {"3.1"})


def test_tasks_of_a_deleted_device_are_gone(ota: Ota) -> None:
    (device,) = ota.online("3.1", 1)
    job = ota.job(ota.firmware("removed"), ota.body(deviceKeys=keys([device])))
    ota.enos.data(DEVICES, action="delete", assetId=device["assetId"])
    assert ota.tasks(job) == []


@pytest.mark.parametrize(
    ("expression", "fits"),
    [
        ("type = 'upgrade' and status = 'started'", lambda job: job["status"] == "started"),
        ("firmwareVersion in ('3.2', '0.0')", lambda job: job["firmwareVersion"] == "3.2"),
        ("name like 'pilots'", lambda job: "Pilots" in job["name"]["defaultValue"]),
        ("name.zh_CN like '试点'", lambda job: "试点" in job["name"]["i18nValue"]["zh_CN"]),
        ("firmwareName.default like 'inverter'", lambda job: "inverter" in job["firmwareName"]["defaultValue"]),
        ("firmwareName.defaultValue like 'inverter'", lambda job: "inverter" in job["firmwareName"]["defaultValue"]),
    ],
)
def test_jobs_are_searched_as_in_the_official_samples(ota: Ota, expression: str, fits: Any) -> None:
    found = ota.everything(JOBS, "search", expression)
    assert found
    assert all(fits(job) for job in found)


def test_an_official_sample_follows_its_own_ids(ota: Ota) -> None:
    """From the firmware that a search gives to its jobs, and from these to their tasks and devices."""
    firmware = ota.enos.data(FIRMWARES, {"expression": f"productKey = '{ota.product_key}' and name like '3.2'"}, action="search")[0]
    job = ota.enos.data(JOBS, {"expression": f"firmwareId = '{firmware['firmwareId']}'"}, action="search")[-1]
    answer = ota.enos.post(JOBS, {"expression": f"jobId in ('{job['jobId']}') and toVersion = '3.2'"}, action="searchTask")
    assert len(answer["data"]) == answer["pagination"]["totalSize"] == len(job["upgradeScope"]["deviceKeys"]) > 0
    for task in answer["data"]:
        assert ota.enos.get(DEVICES, action="get", assetId=task["assetId"])["data"]["deviceKey"] == task["deviceKey"]


@pytest.mark.parametrize("action", ["start", "stop", "delete", "cancelTask", "retryTask"])
def test_an_unknown_job_is_refused_with_its_code(ota: Ota, action: str) -> None:
    body = {"deviceKeys": []} if action.endswith("Task") else {}
    assert ota.code(action, "unknown", **body) == 24404


def test_a_key_that_is_no_json_path_finds_nothing(ota: Ota) -> None:
    job = ota.job(ota.firmware("odd"), ota.body(tags={'a"b.[0]': ["x"]}), start=False)
    assert ota.tasks(job) == []


GROUPS = "/connect-service/v2.5/deviceGroups"


def group(ota: Ota, **fields: Any) -> str:
    group_id: str = ota.enos.data(GROUPS, {"name": {"defaultValue": "To upgrade"}, **fields}, action="createGroup")
    return group_id


def test_the_devices_of_groups_of_either_type_are_upgraded(ota: Ota) -> None:
    first, second = ota.online("3.1", 2)
    static = group(ota, type="STATIC")
    ota.enos.data(GROUPS, {"groupId": static, "deviceIdentifiers": [{"assetId": first["assetId"]}]}, action="addDeviceToDeviceGroup")
    ota.enos.data(DEVICES, {"deviceName": {"defaultValue": "Canary"}, "deviceTags": {"ring": "canary"}}, action="update", assetId=second["assetId"])
    dynamic = group(ota, type="DYNAMIC", condition="deviceTags.ring = 'canary'")
    firmware = ota.firmware("groups")
    job = ota.job(firmware, ota.body(deviceGroupIds=[static, dynamic]))
    assert sorted(task["assetId"] for task in ota.tasks(job)) == sorted([first["assetId"], second["assetId"]])
    assert ota.enos.get(JOBS, action="get", jobId=job)["data"]["upgradeScope"]["deviceGroupIds"] == [static, dynamic]
    ota.wait(80)
    assert ota.versions_of([first, second]) == {"groups"}


def test_an_incremental_job_follows_a_group_until_it_is_deleted(ota: Ota) -> None:
    (device,) = ota.online("3.1", 1)
    static = group(ota, type="STATIC")
    job = ota.job(ota.firmware("followed"), ota.body(deviceGroupIds=[static]) | {"upgradePolicy": "incremental"})
    assert ota.tasks(job) == []
    ota.enos.data(GROUPS, {"groupId": static, "deviceIdentifiers": [{"assetId": device["assetId"]}]}, action="addDeviceToDeviceGroup")
    assert [task["assetId"] for task in ota.tasks(job)] == [device["assetId"]]
    ota.enos.data(GROUPS, {"groupId": static}, action="deleteGroup")
    assert [task["assetId"] for task in ota.tasks(job)] == [device["assetId"]]
    assert ota.code("stop", job) == 0
