"""TSDB data service v2.0 and newer reads of v2.1, and the policies of the TSDB policy service."""

from __future__ import annotations

from typing import Any

import pytest

from signed_client import Enos

OLD, NEW, POLICY = "/tsdb-service/v2.0", "/tsdb-service/v2.1", "/tsdb-policy"
HOUR = {"startTime": "2024-06-01 12:00:00", "endTime": "2024-06-01 13:00:00"}


@pytest.fixture(scope="module")
def asset(enos: Enos) -> str:
    return next(one["assetId"] for one in enos.devices("status = 'online' and modelId = 'SolarInverter'") if one["timezone"] == "+08:00")


def post(enos: Enos, path: str, form: dict[str, Any]) -> dict[str, Any]:
    headers = enos.headers({}, "")
    del headers["Content-Type"]
    files = {name: (None, str(value)) for name, value in {"orgId": enos.simulator.org_id, **form}.items()}
    return enos.http.post(f"{OLD}/{path}", files=files, headers=headers).json()


@pytest.mark.parametrize(("path", "point"), [("raw", "activePower"), ("ai", "dcVoltage"), ("generic", "cabinetTemperature"), ("di", "runState")])
def test_the_older_form_reads_the_same_values_under_its_own_names(enos: Enos, asset: str, path: str, point: str) -> None:
    old = enos.get(f"{OLD}/{path}", assetIds=asset, measurepoints=point, **HOUR)
    assert (old["status"], old["msg"], old["requestId"], old["submsg"]) == (0, "success", None, None)
    assert old["data"]["items"] == enos.data(f"{NEW}/{path}", {"assetIds": asset, "pointIds": point, **HOUR})["items"]
    assert old["data"]["items"]
    assert post(enos, path, {"assetIds": asset, "measurepoints": point, **HOUR}) == old


def test_the_older_form_aggregates(enos: Enos, asset: str) -> None:
    asked = {"assetIds": asset, "interval": 30, **HOUR}
    old = enos.get(f"{OLD}/ai-normalized", measurepointsWithLogic="avg(activePower)", **asked)["data"]["items"]
    assert old == enos.data(f"{NEW}/ai-normalized", {"pointIdsWithLogic": "avg(activePower)", **asked})["items"]
    assert len(old) == 2
    assert post(enos, "electric-power", {"measurepointsWithLogic": "sum(energyOut)", **asked})["data"]["items"][0]["sum(energyOut)"] > 0
    assert enos.get(f"{OLD}/electric-power/current-day", assetIds=asset, measurepoints="energyOut")["status"] == 0


def test_a_range_with_an_offset_has_no_local_time(enos: Enos, asset: str) -> None:
    asked = {"startTime": "2024-06-01T12:00:00+08:00", "endTime": "2024-06-01T12:02:00+08:00"}
    rows = enos.get(f"{OLD}/raw", assetIds=asset, measurepoints="activePower", **asked)["data"]["items"]
    assert [row["localtime"] for row in rows] == [None, None]


def test_durations_name_the_measurepoint(enos: Enos, asset: str) -> None:
    row = enos.get(f"{OLD}/di/duration", assetIds=asset, measurepoints="runState", **HOUR)["data"]["items"][0]
    assert (row["measurepoint"], "pointId" in row) == ("runState", False)


def test_latest_values_can_be_filtered(enos: Enos, asset: str) -> None:
    rows = enos.get(f"{OLD}/latest", assetIds=asset, measurepoints="gridFrequency,dcVoltage", ifWithLocalTime="true")["data"]["items"]
    assert [set(row) for row in rows] == [{"assetId", "timestamp", "localtime", point} for point in ("gridFrequency", "dcVoltage")]
    asked = {"modelId": "SolarInverter", "assetIds": asset, "measurepoint": "gridFrequency", "operator": "between"}
    assert len(post(enos, "latest/filter", {**asked, "valueFilter": "40,60"})["data"]["items"]) == 1
    assert not enos.get(f"{OLD}/latest/filter", **asked, valueFilter="1,2")["data"]["items"]


def test_the_older_form_refuses_with_its_own_codes(enos: Enos, asset: str) -> None:
    assert enos.get(f"{OLD}/raw", assetIds=asset, measurepoints="activePower", startTime="soon", endTime="later")["status"] == 400
    assert enos.get(f"{OLD}/latest", assetIds="none", measurepoints="activePower")["status"] == 430
    assert post(enos, "latest", {"assetIds": asset, "measurepoints": "activePower", "orgId": "o9"})["status"] == 400
    assert post(enos, "latest", {"assetIds": asset})["status"] == 400


def test_newer_reads_know_points_outside_the_model(enos: Enos) -> None:
    new = enos.new_device()
    message = {"id": "1", "version": "1.0", "method": "integration.measurepoint.post", "files": {}}
    entry = {"assetId": new["assetId"], "time": 1_717_214_400_000, "measurepoints": {"vendorStatusWord": "0x0411", "activePower": 1.5}}
    assert enos.upload("postMeasurepoint", {**message, "params": [entry]})["code"] == 0
    asked = {"assetIds": new["assetId"], "pointIds": "vendorStatusWord,activePower", "startTime": "2024-06-01T00:00:00Z", "endTime": "2024-06-02T00:00:00Z"}
    unified = enos.data(f"{NEW}/unified-raw", asked)["items"]
    assert [row.get("vendorStatusWord", row.get("activePower")) for row in unified] == ["0x0411", 1.5]
    assert [row["vendorStatusWord"] for row in enos.data(f"{NEW}/unformatted", asked)["items"]] == ["0x0411"]
    assert len(enos.get(f"{OLD}/unified-raw", **asked)["data"]["items"]) == 2


def test_the_last_change_is_the_beginning_of_the_present_value(enos: Enos, asset: str) -> None:
    changed = enos.data(f"{NEW}/data/last-changed", {"assetIds": asset, "pointIds": "runState,activePowerLimit"})["items"]
    latest = enos.data(f"{NEW}/latest", {"assetIds": asset, "pointIds": "runState"})["items"][0]
    assert changed[0]["runState"] == latest["runState"]
    assert changed[0]["timestamp"] <= latest["timestamp"]
    assert {row.get("activePowerLimit", 100.0) for row in changed} == {100.0}


def policies(enos: Enos) -> str:
    from energy_simulator.identity import unique_id

    return unique_id(7, "policy", "NORMALIZED")  # the console shows IDs; no operation lists them


def test_a_policy_is_saved_for_both_forms(enos: Enos) -> None:
    path = f"policies/{policies(enos)}"
    before = enos.get(f"{POLICY}/v2.1/{path}")
    assert (before["msg"], before["submsg"], before["data"]["policyType"]) == ("OK", None, "NORMALIZED")
    band = {"pointId": "activePower", "sdt": None, "db": {"excdev": 0.1, "excmax": 600, "excmin": 5}}
    assert enos.data(f"{POLICY}/v2.1/{path}", {"retention": "5y", "models": [{"modelId": "SolarInverter", "points": [band]}]}) is None
    older = enos.get(f"{POLICY}/v2.0/{path}")["data"]
    assert (older["retention"], older["models"]) == ("5y", [{"modelId": "SolarInverter", "points": ["activePower"]}])
    body = {"retention": "1y", "models": [{"modelId": "SolarInverter", "points": ["activePower", "dcVoltage"]}]}
    assert enos.data(f"{POLICY}/v2.0/{path}", body) is None
    assert enos.get(f"{POLICY}/v2.1/{path}")["data"]["models"][0]["points"] == [band, {"pointId": "dcVoltage", "sdt": None, "db": None}]
    assert enos.get(f"{POLICY}/v2.1/policies/none")["code"] == 80500


def test_a_policy_saved_without_a_storage_time_keeps_it(enos: Enos) -> None:
    path = f"{POLICY}/v2.1/policies/{policies(enos)}"
    before = enos.get(path)["data"]["retention"]
    assert enos.data(path, {"models": []}) is None
    assert enos.get(path)["data"]["retention"] == before


def test_metadata_tell_how_points_are_stored(enos: Enos) -> None:
    answer = enos.get(f"{POLICY}/v2.0/policies", modelIds="SolarInverter,none", measurepoints="activePower,runState")
    assert (answer["status"], answer["submsg"]) == (0, "success")
    assert answer["data"] == [{"modelId": "SolarInverter", "tsdb_metadata": {"activePower": ["AI_RAW", "AI_NORMALIZED"], "runState": ["DI"]}}]


def test_the_policy_of_unformatted_data_is_changed_by_get(enos: Enos) -> None:
    path = f"{POLICY}/v2.1/policies/unformatted"
    assert enos.get(f"{path}/update", retention="2y")["code"] == 0
    assert enos.get(f"{path}/detail")["data"]["retention"] == "2y"
    assert enos.post(f"{path}/update", retention="3M")["code"] == 0
    assert enos.post(f"{path}/detail")["data"]["updateTime"].endswith("+08:00")
