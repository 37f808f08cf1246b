"""Jobs that delete values and points of the time series database, and points that stopped changing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from energy_simulator import Simulator
from energy_simulator.records import Records
from signed_client import Enos

DATA = "/tsdb-service/v2.1/data"
MODEL, HOUR = "SolarInverter", 3_600_000


@contextmanager
def fresh(**options: Any) -> Iterator[Enos]:
    with Simulator(devices=30, enapter_devices=0, seed=7, **options) as simulator:
        simulator.clock.freeze()
        client = Enos(simulator)
        yield client
        client.close()


@pytest.fixture(scope="module")
def tenant() -> Iterator[Enos]:
    with fresh() as client:
        yield client


@pytest.fixture
def other_tenant() -> Iterator[Enos]:
    """For a test that leaves no device online."""
    with fresh() as client:
        yield client


def inverters(tenant: Enos) -> list[str]:
    return [device["assetId"] for device in tenant.devices(f"modelId = '{MODEL}' and status = 'online'")]


def times(tenant: Enos, asset: str, start: int, end: int, point: str = "activePower") -> list[int]:
    body = {"assetIds": asset, "pointIds": point, "startTime": written(start), "endTime": written(end), "itemFormat": "0", "pageSize": 1000}
    return [row["timestamp"] for row in tenant.data("/tsdb-service/v2.1/raw", body)["items"]]


def written(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def whole_hour(tenant: Enos, back: int = 0) -> int:
    return tenant.simulator.clock.now() // HOUR * HOUR - back * HOUR


def submit(tenant: Enos, assets: list[str], start: int, end: int, **changes: Any) -> dict[str, Any]:
    body = {"modelId": MODEL, "assetIds": ",".join(assets), "pointId": "activePower", "startTime": str(start), "endTime": str(end), **changes}
    return tenant.post(f"{DATA}/tsdb-delete", {name: value for name, value in body.items() if value != "LEFT OUT"})


def job(tenant: Enos, job_id: int) -> dict[str, Any]:
    found = tenant.get(f"{DATA}/delete-detail", queryId=job_id)["data"]
    assert found["total"] == 1
    return found["list"][0]


def test_a_job_deletes_the_values_of_its_range_and_no_others(tenant: Enos) -> None:
    one, other = inverters(tenant)[:2]
    start, end = whole_hour(tenant, 5), whole_hour(tenant, 4)
    assert submit(tenant, [one], start + HOUR // 2, end)["code"] == 0
    assert times(tenant, one, start, end + HOUR) == [*range(start, start + HOUR // 2, 60_000), *range(end, end + HOUR, 60_000)]
    assert len(times(tenant, other, start, end)) == len(times(tenant, one, start, end, "dcVoltage")) == 60


def test_without_a_point_all_points_of_the_assets_of_the_model_are_deleted(tenant: Enos) -> None:
    meter = tenant.devices("modelId = 'ParkMeter' and status = 'online'")[0]["assetId"]
    one = inverters(tenant)[0]
    start, end = whole_hour(tenant, 9), whole_hour(tenant, 8)
    assert submit(tenant, [one, meter], start, end, pointId="LEFT OUT")["code"] == 0
    assert times(tenant, one, start, end) == times(tenant, one, start, end, "runState") == []
    assert len(times(tenant, meter, start, end)) == 60


def test_values_that_come_later_are_kept(tenant: Enos) -> None:
    one, start = inverters(tenant)[0], whole_hour(tenant, 15)
    submit(tenant, [one], start, start + HOUR)
    entry = {"assetId": one, "time": start + 1, "measurepoints": {"activePower": 1.5}}
    message = {"method": "integration.measurepoint.post", "id": "1", "version": "1.1", "params": [entry], "files": {}}
    assert tenant.upload("postMeasurepoint", message)["data"] == {}
    assert times(tenant, one, start, start + HOUR) == [start + 1]


def test_a_job_goes_from_submitted_to_finished_by_the_clock(tenant: Enos) -> None:
    one, start = inverters(tenant)[0], whole_hour(tenant, 5)
    job_id = submit(tenant, [one], start, start + HOUR)["data"]
    assert [job(tenant, job_id)[name] for name in ("id", "status", "launchTime", "finishTime")] == [str(job_id), 0, None, None]
    tenant.simulator.clock.advance(2)
    assert (job(tenant, job_id)["status"], job(tenant, job_id)["finishTime"]) == (1, None)
    tenant.simulator.clock.advance(10)
    done = job(tenant, job_id)
    assert (done["status"], done["measurement"], done["startTime"], done["assetIds"]) == (2, "activePower", str(start), one)
    assert done["launchTime"] < done["finishTime"]
    assert done["finishTime"].endswith("+0000")


def test_a_job_over_values_still_to_come_fails_and_can_be_submitted_again(tenant: Enos) -> None:
    one, now = inverters(tenant)[0], tenant.simulator.clock.now() // 60_000 * 60_000 - 30_000  # between two values
    job_id = submit(tenant, [one], now - HOUR, now + HOUR)["data"]
    assert resubmit(tenant, job_id)["code"] == 80400
    tenant.simulator.clock.advance(10)
    assert job(tenant, job_id)["status"] == 5
    assert times(tenant, one, now - HOUR, now) != []
    tenant.simulator.clock.advance(3600)
    assert resubmit(tenant, job_id)["data"] == "success"
    assert job(tenant, job_id)["status"] == 0
    tenant.simulator.clock.advance(10)
    assert job(tenant, job_id)["status"] == 2
    assert times(tenant, one, now - HOUR, now + HOUR) == []


def resubmit(tenant: Enos, job_id: object) -> dict[str, Any]:
    return tenant.send("PUT", f"{DATA}/resubmit", JobId=job_id).json()


def test_jobs_are_listed_by_page_newest_first_and_narrowed_by_either_name(tenant: Enos) -> None:
    one, start = inverters(tenant)[0], whole_hour(tenant, 5)
    ids = [str(submit(tenant, [one], start, start + 1, pointId=point)["data"]) for point in ("reactivePower", "gridFrequency", "reactivePower")]
    page = tenant.get(f"{DATA}/delete-detail", pageNo=2, pageSize=2)["data"]
    assert (page["total"] >= 3, page["pageNum"], page["pageSize"], page["list"][0]["id"]) == (True, 2, 2, ids[0])
    for name in ("queryId", "id"):
        assert [row["id"] for row in tenant.get(f"{DATA}/delete-detail", **{name: "reactivePower"})["data"]["list"]] == [ids[2], ids[0]]
    assert tenant.get(f"{DATA}/delete-detail", queryId=MODEL)["data"]["total"] >= 3
    assert tenant.get(f"{DATA}/delete-detail", queryId="Unknown")["data"] == {"total": 0, "pageNum": 1, "pageSize": 20, "list": []}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"modelId": "Unknown"}, 80400),
        ({"assetIds": "unknown"}, 80401),
        ({"assetIds": ","}, 80400),
        ({"startTime": "yesterday"}, 80400),
        ({"startTime": "9" * 15}, 80400),
        ({"startTime": "9", "endTime": "8"}, 80400),
    ],
)
def test_a_job_that_makes_no_sense_is_refused(tenant: Enos, changes: dict[str, Any], code: int) -> None:
    before = tenant.get(f"{DATA}/delete-detail")["data"]["total"]
    assert submit(tenant, inverters(tenant)[:1], 0, 1, **changes)["code"] == code
    assert tenant.get(f"{DATA}/delete-detail")["data"]["total"] == before


def test_an_unknown_job_cannot_be_submitted_again(tenant: Enos) -> None:
    assert resubmit(tenant, 5)["code"] == 80400


def test_a_point_is_deleted_once_no_policy_keeps_it_and_no_device_reports_it(tenant: Enos) -> None:
    assert remove(tenant, "activePower")["code"] == 80400
    job_id = remove(tenant, "neverKept")["data"]
    tenant.simulator.clock.advance(10)
    assert job(tenant, job_id)["status"] == 2
    assert remove(tenant, "x", model="Unknown")["code"] == 80400


def remove(tenant: Enos, point: str, model: str = MODEL) -> dict[str, Any]:
    return tenant.post(f"{DATA}/meta-delete", {"modelId": model, "pointId": point})


def test_a_point_that_devices_report_stays_in_the_schema(other_tenant: Enos) -> None:
    policies(other_tenant, keep=lambda point: point != "activePower")
    assert "activePower" in metadata(other_tenant)
    failed = remove(other_tenant, "activePower")["data"]
    for device in other_tenant.devices(f"modelId = '{MODEL}' and status = 'online'"):
        assert other_tenant.post("/connect-service/v2.1/devices", None, action="disable", assetId=device["assetId"])["code"] == 0
    other_tenant.simulator.clock.advance(10)
    assert job(other_tenant, failed)["status"] == 5
    assert resubmit(other_tenant, failed)["code"] == 0
    assert "activePower" not in metadata(other_tenant)


def metadata(tenant: Enos) -> dict[str, Any]:
    return tenant.get("/tsdb-policy/v2.0/policies", modelIds=MODEL)["data"][0]["tsdb_metadata"]


def policies(tenant: Enos, keep: Callable[[str], bool]) -> None:
    """Take points out of all policies of the tenant."""
    records = Records(tenant.simulator._state, "policy")
    for policy in records.all():
        models = [{**model, "points": [point for point in model["points"] if keep(point["pointId"])]} for model in policy["models"]]
        records.put(policy["policyId"], {**policy, "models": models})


def test_a_point_is_dead_when_it_has_not_changed_for_longer_than_its_interval(tenant: Enos) -> None:
    one = inverters(tenant)[0]
    asked = [{"assetId": one, "pointId": "activePowerLimit", "interval": interval} for interval in (60_000, 90_000_000)]
    rows = tenant.data(f"{DATA}/latest/check-dead", {"payload": [*asked, {"assetId": one, "pointId": "unknown", "interval": 1}]})["items"]
    assert [row["judgeResult"] for row in rows] == [True, False]
    assert rows[0]["lastChangedValue"] == "100.0"
    assert rows[0]["duration"] == tenant.simulator.clock.now() - rows[0]["lastChangedTimestamp"] > 60_000


def test_a_point_that_was_just_set_is_alive(tenant: Enos) -> None:
    one, command = inverters(tenant)[0], "/connect-service/v2.1/commands"
    assert tenant.post(command, {"value": 80}, action="setMeasurepoint", assetId=one, measurepointId="activePowerLimit")["code"] == 0
    row = tenant.data(f"{DATA}/latest/check-dead", {"payload": [{"assetId": one, "pointId": "activePowerLimit", "interval": 60_000}]})["items"][0]
    assert (row["judgeResult"], row["lastChangedValue"], row["duration"]) == (False, "80", 0)


def test_only_assets_that_the_application_may_read_are_checked(tenant: Enos) -> None:
    assert tenant.post(f"{DATA}/latest/check-dead", {"payload": [{"assetId": "unknown", "pointId": "p", "interval": 1}]})["code"] == 80401


def test_what_was_deleted_is_deleted_after_a_restart(tmp_path: Any) -> None:
    file = str(tmp_path / "tenant.db")
    for again in (False, True):
        with fresh(database=file) as tenant:
            one, start = inverters(tenant)[0], 1_760_000_400_000
            if not again:
                submit(tenant, [one], start, start + HOUR)
            assert times(tenant, one, start, start + HOUR) == []
            assert len(times(tenant, one, start + HOUR, start + 2 * HOUR)) == 60
