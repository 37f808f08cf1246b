"""TSDB data service: limits, truncation, time forms, item formats, aggregation and states."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from energy_simulator import Simulator
from signed_client import Enos

TSDB = "/tsdb-service/v2.1"
DAY = {"startTime": "2024-06-01 00:00:00", "endTime": "2024-06-02 00:00:00"}
HOUR = {"startTime": "2024-06-01 12:00:00", "endTime": "2024-06-01 13:00:00"}


@pytest.fixture(scope="module")
def inverters(enos: Enos) -> list[dict[str, Any]]:
    return [device for device in enos.devices("status = 'online' and modelId = 'SolarInverter'") if device["timezone"] == "+08:00"]


@pytest.fixture(scope="module")
def asset(inverters: list[dict[str, Any]]) -> str:
    return inverters[0]["assetId"]


def items(enos: Enos, path: str, asset: str, points: str, when: dict[str, str] | None = None, **more: Any) -> list[dict[str, Any]]:
    return enos.data(f"{TSDB}/{path}", {"assetIds": asset, "pointIds": points, **(when or {}), **more})["items"]


def refusal(enos: Enos, path: str, **body: Any) -> str:
    answer = enos.post(f"{TSDB}/{path}", body)
    assert (answer["code"], answer["msg"], answer["data"]) == (80400, "Invalid param error", None)
    return answer["submsg"]


def test_a_series_ends_silently_after_page_size_values(enos: Enos, asset: str) -> None:
    every = items(enos, "raw", asset, "activePower,dcVoltage", DAY, pageSize=2000)
    assert len(every) == 2 * 1440
    assert len(items(enos, "raw", asset, "activePower,dcVoltage", DAY)) == 2 * 1000
    first = items(enos, "raw", asset, "activePower", DAY, pageSize=7)
    assert first == every[:7]
    assert [row["timestamp"] for row in first] == sorted(row["timestamp"] for row in first)


def test_reading_on_from_the_last_timestamp_gives_the_rest(enos: Enos, asset: str) -> None:
    every = items(enos, "raw", asset, "activePower", DAY, pageSize=2000)
    found = items(enos, "raw", asset, "activePower", DAY, pageSize=600)
    while True:
        start = datetime.fromtimestamp(found[-1]["timestamp"] / 1000 + 60, UTC).isoformat()
        more = items(enos, "raw", asset, "activePower", {"startTime": start, "endTime": "2024-06-02T00:00:00+08:00"}, pageSize=600)
        if not more:
            break
        found += more
    assert found == every


def test_the_newest_first_are_the_newest(enos: Enos, asset: str) -> None:
    every = items(enos, "raw", asset, "activePower", HOUR)
    assert items(enos, "raw", asset, "activePower", HOUR, orderBy="timestamp desc", pageSize=5) == every[:-6:-1]
    assert items(enos, "raw", asset, "activePower,dcVoltage", HOUR, orderBy="timestamp desc", itemFormat=1)[0]["timestamp"] == every[-1]["timestamp"]


def test_both_time_forms_mean_the_same_where_the_zone_is_the_devices(enos: Enos, asset: str) -> None:
    local = items(enos, "raw", asset, "activePower", HOUR)
    utc = items(enos, "raw", asset, "activePower", {"startTime": "2024-06-01T04:00:00Z", "endTime": "2024-06-01T13:00:00+08:00"})
    assert local == utc
    assert len(local) == 60
    assert local[0]["timestamp"] == 1717214400000


def test_local_time_is_each_devices_own(enos: Enos) -> None:
    zones = {device["timezone"]: device["assetId"] for device in enos.devices("status = 'online'")}
    rows = items(
        enos, "raw", ",".join(zones.values()), "activePower,irradiance,cpuTemperature", {"startTime": "2024-06-01 12:00:00", "endTime": "2024-06-01 12:01:00"}
    )
    assert {row["localtime"] for row in rows} == {"2024-06-01 12:00:00"}
    assert len({row["timestamp"] for row in rows}) == 3  # Madrid and Berlin have one offset
    offsets = {asset: zone for zone, asset in zones.items()}
    rows = items(enos, "latest", ",".join(zones.values()), "activePower,irradiance,cpuTemperature", localTimeFormat=1, ifWithLocalTime="true")
    assert all(row["localtime"].endswith(zone) for row in rows if (zone := offsets[row["assetId"]])[0] in "+-")


def test_daylight_saving_follows_the_zone(enos: Enos) -> None:
    madrid = next(device["assetId"] for device in enos.devices("status = 'online'") if device["timezone"] == "Europe/Madrid")
    rows = items(enos, "raw", madrid, "activePower,irradiance", {"startTime": "2024-03-31 01:59:00", "endTime": "2024-03-31 03:01:00"}, localTimeFormat=1)
    assert [row["localtime"] for row in rows] == ["2024-03-31T01:59:00+01:00", "2024-03-31T03:00:00+02:00"]


@pytest.mark.parametrize(
    ("form", "milliseconds", "text"),
    [
        (0, False, "2024-06-01 12:00:00"),
        (1, False, "2024-06-01T12:00:00+08:00"),
        (0, True, "2024-06-01 12:00:00.000"),
        (1, "true", "2024-06-01T12:00:00.000+08:00"),
    ],
)
def test_local_times_are_written_as_asked(enos: Enos, asset: str, form: int, milliseconds: object, text: str) -> None:
    assert items(enos, "raw", asset, "activePower", HOUR, localTimeFormat=form, localTimeAccuracy=milliseconds, pageSize=1)[0]["localtime"] == text


def test_the_three_item_formats_hold_the_same_values(enos: Enos, asset: str) -> None:
    points, more = "activePower,runState", {"withQuality": "true", "pageSize": 3}
    single = items(enos, "raw", asset, points, HOUR, itemFormat=0, **more)
    merged = items(enos, "raw", asset, points, HOUR, itemFormat=1, **more)
    columns = items(enos, "raw", asset, points, HOUR, itemFormat=2, **more)
    assert [set(row) for row in single] == [{"assetId", "timestamp", "localtime", "quality", point} for point in ("activePower", "runState") for _ in range(3)]
    assert [set(row) for row in merged] == [{"assetId", "timestamp", "localtime", "quality", "activePower", "runState"}] * 3
    assert [row["quality"] for row in single] == ["0"] * 6
    powers = [row["activePower"] for row in single[:3]]
    assert [row["activePower"] for row in merged] == powers
    assert [column["pointId"] for column in columns] == ["activePower", "runState"]
    assert columns[0]["value"] == [str(power) for power in powers]
    assert columns[0]["timestamp"] == [row["timestamp"] for row in merged]
    assert columns[0]["localTime"] == [row["localtime"] for row in merged]
    assert columns[0]["dataQuality"] == [0, 0, 0]


def test_quality_comes_only_when_asked_for(enos: Enos, asset: str) -> None:
    assert set(items(enos, "raw", asset, "activePower", HOUR)[0]) == {"assetId", "timestamp", "localtime", "activePower"}
    assert set(items(enos, "raw", asset, "activePower", HOUR, itemFormat=2)[0]) == {"assetId", "pointId", "localTime", "timestamp", "value"}


def test_storage_types_have_their_operations(enos: Enos, asset: str) -> None:
    points = "activePower,runState,energyOut,cabinetTemperature"

    def found(path: str) -> set[str]:
        return {name for row in items(enos, path, asset, points, HOUR, itemFormat=1) for name in row} - {"assetId", "timestamp", "localtime"}

    assert (found("raw"), found("ai"), found("generic")) == (set(points.split(",")), {"activePower"}, {"cabinetTemperature"})


@pytest.mark.parametrize(
    ("path", "body", "reason"),
    [
        ("raw", {"assetIds": ",".join(f"a{n}" for n in range(1501)), "pointIds": "p,q", **HOUR}, "3002 series"),
        ("raw", {"assetIds": "a", "pointIds": "p", "pageSize": 640_001, **HOUR}, "640,000"),
        ("raw", {"assetIds": ",".join(f"a{n}" for n in range(641)), "pointIds": "p", **HOUR}, "640,000"),
        ("latest", {"assetIds": ",".join(f"a{n}" for n in range(3001)), "pointIds": "p"}, "3001 series"),
        ("di", {"assetIds": "a,b,c,d,e,f", "pointIds": "p,q", **HOUR}, "12 series are more than 10"),
        ("di/duration", {"assetIds": "a,b,c,d,e,f", "pointIds": "p,q", **HOUR}, "12 series are more than 10"),
        ("raw", {"assetIds": " , ", "pointIds": "p", **HOUR}, "assetIds"),
        ("raw", {"assetIds": "a", "pointIds": "p", **HOUR, "endTime": "2024-06-01T13:00:00Z"}, "consistent"),
        ("raw", {"assetIds": "a", "pointIds": "p", **HOUR, "endTime": "2024-06-01 11:00:00"}, "before startTime"),
        ("raw", {"assetIds": "a", "pointIds": "p", **HOUR, "startTime": "2024-06-01T00:00:00"}, "startTime"),
        ("raw", {"assetIds": "a", "pointIds": "p", **HOUR, "startTime": "2024-13-01 00:00:00"}, "startTime"),
        ("raw", {"assetIds": "a", "pointIds": "p", **HOUR, "itemFormat": 3}, "itemFormat"),
        ("raw", {"assetIds": "a", "pointIds": "p", **HOUR, "withQuality": "maybe"}, "withQuality"),
        ("raw", {"assetIds": "a", "pointIds": "p", **HOUR, "orderBy": "value asc"}, "orderBy"),
        ("latest", {"assetIds": "a", "pointIds": "p", "timeWindow": "soon"}, "timeWindow"),
        ("latest", {"assetIds": "a", "pointIds": "p", "timeWindow": -1}, "Invalid Argument timeWindow:"),
        ("ai-normalized", {"assetIds": "a", "pointIdsWithLogic": "p", "interval": 5, **HOUR}, "FUNCTION"),
        ("ai-normalized", {"assetIds": "a", "pointIdsWithLogic": "avg(p)", "interval": 0, **HOUR}, "interval is 0"),
        ("ai-normalized", {"assetIds": "a", "pointIdsWithLogic": "mean(p)", "interval": 5, **HOUR}, "FUNCTION"),
        ("ai-normalized", {"assetIds": "a", "pointIdsWithLogic": "avg(p)", "interval": 1441, **HOUR}, "interval"),
        ("latest/filter", {"modelId": "m", "assetIds": "a", "pointId": "p", "operator": "between", "valueFilter": "1"}, "valueFilter"),
        ("latest/filter", {"modelId": "m", "assetIds": "a", "pointId": "p", "operator": "gt", "valueFilter": "x"}, "valueFilter"),
    ],
)
def test_what_is_outside_the_limits_is_refused(enos: Enos, asset: str, path: str, body: dict[str, Any], reason: str) -> None:
    if body["assetIds"] == "a":  # a real one, so that the limits are what is refused
        body = {**body, "assetIds": asset}
    assert reason in refusal(enos, path, **body)


def test_one_unknown_asset_refuses_all(enos: Enos, asset: str) -> None:
    answer = enos.post(f"{TSDB}/raw", {"assetIds": f"{asset},unknown", "pointIds": "activePower", **HOUR})
    assert (answer["code"], answer["submsg"]) == (80401, "assetIds: no permission for unknown")


def test_the_latest_value_is_that_of_this_minute(enos: Enos, asset: str) -> None:
    now = enos.simulator.clock.now()
    (row,) = items(enos, "latest", asset, "dcVoltage")
    assert row == {"assetId": asset, "timestamp": now // 60_000 * 60_000, "dcVoltage": row["dcVoltage"]}
    assert "localtime" in items(enos, "latest", asset, "dcVoltage", ifWithLocalTime=True)[0]
    assert set(items(enos, "latest", asset, "dcVoltage", itemFormat=2)[0]) == {"assetId", "pointId", "timestamp", "value"}
    assert items(enos, "latest", asset, "unknown") == []


def test_a_time_window_leaves_out_old_values(enos: Enos) -> None:
    offline = enos.devices("status = 'offline' and modelId = 'SolarInverter'")[0]
    (row,) = items(enos, "latest", offline["assetId"], "dcVoltage", timeWindow="")
    assert row["timestamp"] <= offline["lastOfflineTime"]
    assert items(enos, "latest", offline["assetId"], "dcVoltage", timeWindow=15) == []
    assert items(enos, "latest", enos.devices("status = 'inactive'")[0]["assetId"], "dcVoltage,activePower") == []


def test_a_deleted_latest_value_is_gone(enos: Enos, inverters: list[dict[str, Any]]) -> None:
    asset = inverters[5]["assetId"]
    answer = enos.post(f"{TSDB}/latest", {"assetIds": asset, "pointIds": "dcVoltage"}, action="delete")
    assert answer == {"code": 0, "msg": "OK", "submsg": "", "data": None}
    assert items(enos, "latest", asset, "dcVoltage") == []
    assert len(items(enos, "latest", asset, "activePower")) == 1
    assert len(items(enos, "raw", asset, "dcVoltage", HOUR)) == 60


@pytest.mark.parametrize(
    ("operator", "values"),
    [("eq", "2"), ("nq", "2"), ("gt", "1"), ("lt", "1"), ("ge", "1"), ("le", "1"), ("between", "0,1"), ("in", "0,2")],
)
def test_latest_values_are_compared(enos: Enos, inverters: list[dict[str, Any]], operator: str, values: str) -> None:
    import operator as python

    assets = ",".join(device["assetId"] for device in inverters)
    body = {"modelId": "SolarInverter", "assetIds": assets, "pointId": "runState", "operator": operator, "valueFilter": values}
    found = {row["assetId"] for row in enos.data(f"{TSDB}/latest/filter", body)["items"]}
    numbers = [float(value) for value in values.split(",")]
    test = {"nq": python.ne, "between": lambda value, _: numbers[0] <= value <= numbers[1], "in": lambda value, _: value in numbers}.get(operator)
    compare = test or getattr(python, operator)
    every = items(enos, "latest", assets, "runState")
    assert found == {row["assetId"] for row in every if compare(row["runState"], numbers[0])}
    assert enos.data(f"{TSDB}/latest/filter", {**body, "modelId": "ParkMeter"})["items"] == []


def test_aggregates_cover_their_intervals(enos: Enos, asset: str) -> None:
    raw = [row["activePower"] for row in items(enos, "ai", asset, "activePower", HOUR)]
    functions = "count,avg,sum,max,min,first,last"
    logic = ",".join(f"{name}(activePower)" for name in functions.split(","))
    body = {"assetIds": asset, "pointIdsWithLogic": logic, "interval": 20, "itemFormat": 1, **HOUR}
    rows = enos.data(f"{TSDB}/ai-normalized", body)["items"]
    assert [row["localtime"] for row in rows] == ["2024-06-01 12:00:00", "2024-06-01 12:20:00", "2024-06-01 12:40:00"]
    for index, row in enumerate(rows):
        part = raw[index * 20 : index * 20 + 20]
        values = [20, pytest.approx(sum(part) / 20), pytest.approx(sum(part)), max(part), min(part), part[0], part[-1]]
        assert [row[f"{name}(activePower)"] for name in functions.split(",")] == values
    assert len(enos.data(f"{TSDB}/ai-normalized", {**body, "pageSize": 2})["items"]) == 2
    assert len(enos.data(f"{TSDB}/ai-normalized", {**body, "pointIdsWithLogic": "activePower", "interval": 0})["items"]) == 60
    assert enos.data(f"{TSDB}/ai-normalized", {**body, "pointIdsWithLogic": "sum(energyOut)"})["items"] == []


def test_energy_is_the_difference_of_the_counter(enos: Enos, asset: str) -> None:
    body = {"assetIds": asset, "pointIdsWithLogic": "sum(energyOut)", "interval": 1440, **DAY}
    (row,) = enos.data(f"{TSDB}/electric-power", body)["items"]
    counter = [row["totalEnergy"] for row in items(enos, "raw", asset, "totalEnergy", {**DAY, "endTime": "2024-06-02 00:01:00"}, pageSize=1441)]
    assert row["sum(energyOut)"] == pytest.approx(counter[-1] - counter[0], abs=0.01)
    assert counter == sorted(counter)


@pytest.fixture
def evening(simulator: Simulator, enos: Enos) -> Iterator[None]:
    """Eight o'clock at the device: just after midnight there is nothing yet to compare."""
    now = simulator.clock.now()
    simulator.clock.freeze(now - now % 86_400_000 + 12 * 3_600_000)
    enos.token()
    yield
    simulator.clock.freeze(now)
    enos.token()


@pytest.mark.usefixtures("evening")
def test_the_current_day_begins_at_local_midnight(enos: Enos, asset: str) -> None:
    (row,) = items(enos, "electric-power/current-day", asset, "energyOut,activePower", localTimeFormat=1)
    assert row["localtime"].endswith("T00:00:00+08:00")
    daily = items(enos, "latest", asset, "dailyEnergy")[0]["dailyEnergy"]
    assert row["sum(energyOut)"] == pytest.approx(daily, rel=0.01, abs=0.1)


def test_di_returns_changes_of_state(enos: Enos, asset: str) -> None:
    raw = items(enos, "raw", asset, "runState", DAY, pageSize=1440)
    expected = [row for index, row in enumerate(raw) if index == 0 or row["runState"] != raw[index - 1]["runState"]]
    assert items(enos, "di", asset, "runState", DAY) == expected
    assert len(expected) in (3, 5)


def test_di_looks_back_for_the_state_at_the_start(enos: Enos, asset: str) -> None:
    when = {"startTime": "2024-06-01 12:00:30", "endTime": "2024-06-01 12:10:00"}
    plain, back = (items(enos, "di", asset, "runState", when, autoInterpolate=flag) for flag in ("false", "true"))
    assert [row["localtime"] for row in plain] == ["2024-06-01 12:01:00"]
    assert [row["localtime"] for row in back] == ["2024-06-01 12:00:30"]


def test_durations_add_up(enos: Enos, asset: str) -> None:
    when = {"startTime": "2024-05-31 23:59:30", "endTime": "2024-06-02 00:00:00"}
    (row,) = items(enos, "di/duration", asset, "runState", when)
    assert row["scanEndTimestamp"] == 1717257540000
    assert sum(one["duration"] for one in row["durations"]) == row["scanEndTimestamp"] - 1717171170000
    assert row["durations"][-1] == {"status": "Unknown", "duration": 30_000}

    def statuses(**more: Any) -> list[object]:
        return [one["status"] for one in items(enos, "di/duration", asset, "runState", when, **more)[0]["durations"]]

    assert "Unknown" not in statuses(ifWithUnknown="false")
    assert statuses(status="1") == [1]
    assert statuses(status="0,1", ifWithUnknown="true") == [0, 1, "Unknown"]
    assert items(enos, "di/duration", asset, "activePower", when) == []


def test_a_model_leaves_out_assets_of_others(enos: Enos, asset: str) -> None:
    assert items(enos, "latest", asset, "activePower", modelId="PvEquipment")  # a model that the asset's inherits from
    assert items(enos, "latest", asset, "activePower", modelId="ParkMeter") == []


def test_no_value_lies_in_the_future(enos: Enos, asset: str) -> None:
    assert items(enos, "raw", asset, "activePower", {"startTime": "2999-01-01 00:00:00", "endTime": "2999-01-02 00:00:00"}) == []


def test_power_follows_the_sun(enos: Enos, asset: str) -> None:
    rows = items(enos, "raw", asset, "activePower", DAY, pageSize=1440)
    assert {row["activePower"] for row in rows[:300] + rows[-200:]} == {0.0}
    assert max(rows, key=lambda row: row["activePower"])["localtime"][11:13] in ("11", "12", "13", "14")


def test_uploaded_text_does_not_disturb_aggregation_and_states(enos: Enos) -> None:
    asset, now = enos.new_device()["assetId"], 1717214400000
    values = [{"assetId": asset, "time": now + n * 60_000, "measurepoints": {"mine": value}} for n, value in enumerate([1, "odd", {"a": 1}, 3])]
    enos.upload("postMeasurepoint", {"method": "integration.measurepoint.post", "version": "1.1", "params": values, "files": {}})
    when = {"startTime": "2024-06-01T04:00:00Z", "endTime": "2024-06-01T05:00:00Z"}
    body = {"assetIds": asset, "pointIdsWithLogic": "sum(mine)", "interval": 60, **when}
    assert enos.data(f"{TSDB}/ai-normalized", body)["items"][0]["sum(mine)"] == 4
    assert len(items(enos, "di", asset, "mine", when)) == 4
    assert items(enos, "di/duration", asset, "mine", when)[0]["scanEndTimestamp"] == now + 180_000
    assert enos.data("/tsdb-service/v2.1/raw", {"assetIds": asset, "pointIds": "mine", "itemFormat": 2, **when})["items"][0]["value"] == [
        "1",
        "odd",
        '{"a":1}',
        "3",
    ]
    assert items(enos, "latest", asset, "mine")[0]["mine"] == 3
    assert len(enos.data(f"{TSDB}/ai-normalized", {**body, "interval": 1, "pageSize": 1})["items"]) == 1
    assert items(enos, "di/duration", asset, "mine", {"startTime": "2020-01-01 00:00:00", "endTime": "2020-01-02 00:00:00"}) == []


def test_every_point_of_every_model_has_its_values(enos: Enos) -> None:
    ranges = {
        "SolarInverter": {"activePower": (0, 125), "dcVoltage": (745, 815), "gridFrequency": (49.9, 50.1), "cabinetTemperature": (16, 46)},
        "ParkMeter": {"activePower": (0, 2500), "breakerState": (0, 2)},
        "WeatherStation": {"irradiance": (0, 1000), "ambientTemperature": (5, 23), "windSpeed": (1, 7)},
        "ParkGateway": {"cpuTemperature": (40, 54), "linkState": (0, 1)},
    }
    for model, points in ranges.items():
        asset = enos.devices(f"modelId = '{model}' and status = 'online'")[0]["assetId"]
        columns = items(enos, "raw", asset, ",".join(points), DAY, itemFormat=2)
        assert [column["pointId"] for column in columns] == list(points)
        for column in columns:
            low, high = points[column["pointId"]]
            assert all(low <= float(value) <= high for value in column["value"])
