"""Commands, events, logs, certificates, files and assets behave as their pages say."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from signed_client import Enos

COMMANDS = "/connect-service/v2.1/commands"
EVENTS = "/connect-service/v2.1/events"
LOGS = "/connect-service/v2.1/device-logs"
CERTIFICATES = "/connect-service/v2.0/certificates"
ASSETS = "/asset-service/v2.1/assets"
CSR = "-----BEGIN CERTIFICATE REQUEST-----\n{}\n-----END CERTIFICATE REQUEST-----\n"


@pytest.fixture
def inverter(enos: Enos) -> dict[str, Any]:
    return enos.devices("status = 'online' and modelId = 'SolarInverter'")[0]


def test_an_instant_command_is_carried_out(enos: Enos, inverter: dict[str, Any]) -> None:
    sent = enos.data(COMMANDS, {"value": 80.5}, action="setMeasurepoint", assetId=inverter["assetId"], measurepointId="activePowerLimit")
    command = enos.get(COMMANDS, action="get", assetId=inverter["assetId"], commandId=sent["commandId"])["data"]
    assert (command["state"], command["commandType"], command["inputData"]) == (5, 1, 80.5)
    assert isinstance(command["createTime"], str)
    assert "createLocalTime" in command
    latest = enos.data("/connect-service/v2.1/measurepoints", {"measurepointIds": ["activePowerLimit"]}, action="queryLatest", assetId=inverter["assetId"])
    assert latest == [{"id": "activePowerLimit", "time": command["createTime"], "value": 80.5}]


def test_a_service_returns_its_output_in_the_form_of_its_page(enos: Enos, inverter: dict[str, Any]) -> None:
    answer = enos.post(COMMANDS, {"inputData": {"delay_seconds": 1}}, action="invokeService", assetId=inverter["assetId"], serviceId="restart")
    assert (answer["msg"], answer["submsg"], answer["data"]["outputData"]) == ("Success", None, {"accepted": 1})
    command = enos.get(COMMANDS, action="get", assetId=inverter["assetId"], commandId=answer["data"]["commandId"])["data"]
    assert command["outputData"] == {"accepted": 1}


def test_what_cannot_be_commanded_is_refused_with_the_documented_code(enos: Enos, inverter: dict[str, Any]) -> None:
    def code(asset: str, service: str = "restart", **more: Any) -> int:
        return enos.post(COMMANDS, {"inputData": {}}, action="invokeService", assetId=asset, serviceId=service, **more)["code"]

    asset = inverter["assetId"]
    assert code(enos.devices("status = 'inactive'")[0]["assetId"]) == 11888
    assert code(enos.devices("status = 'offline'")[0]["assetId"]) == 11900
    assert code(asset, "diagnose") == 11915
    assert code(asset, "unknown") == 99400
    assert code(asset, timeout=61) == 99400
    assert code("unknown") == 99404
    answer = enos.post(COMMANDS, {"value": 1}, action="setMeasurepoint", assetId=asset, measurepointId="unknown")
    assert answer["msg"].startswith("Invalid Argument measurepointId:")


@pytest.mark.parametrize("value", ["many", True, [1], {"a": 1}])
def test_a_measurement_point_is_set_to_a_value_of_its_type(enos: Enos, value: Any) -> None:
    asset = enos.new_device()["assetId"]
    query = {"action": "setMeasurepoint", "assetId": asset, "measurepointId": "activePowerLimit", "pendingTtl": 60}
    answer = enos.post(COMMANDS, {"value": value}, **query)
    assert (answer["code"], answer["msg"]) == (99400, "Invalid Argument value:activePowerLimit must be of the type DOUBLE")
    assert enos.data(COMMANDS, action="cancel", assetId=asset) == []
    assert enos.post(COMMANDS, {"value": 7}, **query)["code"] == 0


def test_cached_commands_wait_are_cancelled_and_expire(enos: Enos) -> None:
    asset = enos.new_device()["assetId"]

    def cache(seconds: int) -> str:
        return enos.data(COMMANDS, {"inputData": {}}, action="invokeService", assetId=asset, serviceId="restart", pendingTtl=seconds)["commandId"]

    def state(command: str) -> int:
        return enos.get(COMMANDS, action="get", assetId=asset, commandId=command)["data"]["state"]

    short, *others = cache(60), cache(6000), cache(6000)
    assert [state(command) for command in (short, *others)] == [1, 1, 1]
    enos.simulator.clock.advance(61)
    assert state(short) == 3
    cancelled = enos.data(COMMANDS, action="cancel", assetId=asset, commandId=others[0])
    assert [(command["commandId"], command["state"]) for command in cancelled] == [(others[0], 2)]
    assert [command["commandId"] for command in enos.data(COMMANDS, action="cancel", assetId=asset)] == [others[1]]
    assert enos.data(COMMANDS, action="cancel", assetId=asset) == []
    assert enos.post(COMMANDS, action="cancel", assetId=asset, commandId="unknown")["code"] == 99404


def test_commands_are_searched_as_in_the_sample(enos: Enos) -> None:
    asset = enos.new_device()["assetId"]
    for service in ("restart", "restart", "diagnose"):
        enos.data(COMMANDS, {"inputData": {}}, action="invokeService", assetId=asset, serviceId=service, pendingTtl=600)

    def search(expression: str) -> dict[str, Any]:
        return enos.post(COMMANDS, {"expression": expression}, action="search", assetId=asset)

    answer = search('commandName.zh_CN like "RESTART" AND createTime >= "2019-08-13 09:00:00" and state = 1')
    assert len(answer["data"]) == 2
    assert answer["pagination"] == {"sortedBy": [{"field": "createDate", "order": "DESC"}], "pageNo": 1, "pageSize": 100, "totalSize": 2}
    assert isinstance(answer["data"][0]["createTime"], int)
    assert "createLocaltime" in answer["data"][0]
    assert search("createTime < '2019-08-13 09:00:00'")["data"] == []
    assert search(f"createTime > {enos.simulator.clock.now() - 1000}")["pagination"]["totalSize"] == 3
    for wrong in ("commandName like 'x'", "state in (1)", "createTime > 'then'"):
        assert search(wrong)["code"] == 99400


def test_a_device_has_its_own_commands_and_an_inactive_one_no_values(enos: Enos, inverter: dict[str, Any]) -> None:
    asset = enos.new_device()["assetId"]
    sent = enos.data(COMMANDS, {"value": 1}, action="setMeasurepoint", assetId=asset, measurepointId="activePowerLimit", pendingTtl=60)
    assert enos.get(COMMANDS, action="get", assetId=asset, commandId=sent["commandId"])["data"]["state"] == 1
    assert enos.get(COMMANDS, action="get", assetId=inverter["assetId"], commandId=sent["commandId"])["code"] == 99404
    assert enos.data("/connect-service/v2.1/measurepoints", {}, action="queryLatest", assetId=asset) == []


def test_a_full_cache_takes_no_more(enos: Enos) -> None:
    asset = enos.new_device()["assetId"]
    codes = [enos.post(COMMANDS, {"inputData": {}}, action="invokeService", assetId=asset, serviceId="restart", pendingTtl=600)["code"] for _ in range(101)]
    assert set(codes[:100]) == {0}
    assert codes[100] == 11902


def test_the_last_week_of_events_is_found(enos: Enos) -> None:
    answer = enos.post(EVENTS, {"pagination": {"pageNo": 1, "pageSize": 500}}, action="search")
    times = [event["timestamp"] for event in answer["data"]]
    assert times == sorted(times, reverse=True)
    assert min(times) >= enos.simulator.clock.now() - 7 * 86_400_000
    one = answer["data"][0]
    assert enos.get(EVENTS, action="get", eventId=one["eventId"])["data"] == one
    assert enos.get(EVENTS, action="get", eventId="unknown")["code"] == 99404
    assert isinstance(json.loads(one["output"]), dict)
    kinds = enos.data(EVENTS, {"expression": "tslEventType in ('WARN', 'ERROR')", "productKey": one["productKey"]}, action="search")
    assert all(event["tslEventType"] != "INFO" and event["productKey"] == one["productKey"] for event in kinds)


def test_events_are_found_by_local_and_by_utc_time(enos: Enos) -> None:
    one = enos.data(EVENTS, {}, action="search")[0]
    moment = one["localtime"]
    found = enos.data(EVENTS, {"startTime": moment, "endTime": moment, "assetId": one["assetId"]}, action="search")
    assert one in found
    answer = enos.post(EVENTS, {"startTime": moment, "endTime": "2024-06-12T00:00:00Z"}, action="search")
    assert answer["msg"].startswith("Invalid Argument endTime:")
    assert enos.post(EVENTS, {"startTime": "2024-06-12"}, action="search")["msg"].startswith("Invalid Argument startTime:")
    assert enos.data(EVENTS, {"startTime": "2020-01-01T00:00:00Z", "endTime": "2020-01-02T00:00:00Z"}, action="search") == []
    assert enos.data(EVENTS, {"endTime": "2020-01-02 00:00:00"}, action="search") == []


def test_logs_of_a_time_range_are_found(enos: Enos) -> None:
    now = enos.simulator.clock.now()
    answer = enos.post(LOGS, {"projection": ["assetId", "content"]}, action="search", startTime=now - 20 * 86_400_000, endTime=now)
    assert answer["data"]
    assert set(answer["data"][0]) == {"assetId", "content"}
    assert "sortedBy" not in answer["pagination"]
    asset = answer["data"][0]["assetId"]
    found = enos.data(LOGS, {"expression": f"assetId = '{asset}'"}, action="search", startTime=now - 20 * 86_400_000, endTime=now)
    assert {entry["assetId"] for entry in found} == {asset}


def test_the_life_of_a_certificate(enos: Enos) -> None:
    asset = enos.new_device("ParkMeter")["assetId"]

    def post(action: str, body: dict[str, Any], device: str = asset) -> dict[str, Any]:
        return enos.post(CERTIFICATES, body, action=action, assetId=device)

    csr = CSR.format(asset)
    made = post("apply", {"csr": csr, "validDay": 10, "issueAuthority": "ecc"})["data"]
    assert (made["issueAuthority"], made["cert"][:27]) == ("ECC", "-----BEGIN CERTIFICATE-----")
    number = int(made["certSN"])
    assert post("apply", {"csr": csr}, enos.new_device("ParkMeter")["assetId"])["code"] == 11833
    assert post("apply", {"csr": csr}, "unknown")["code"] == 11404
    assert post("apply", {"csr": csr}, enos.new_device("SolarInverter")["assetId"])["code"] == 99400
    assert post("apply", {"csr": csr, "validDay": 731})["msg"].startswith("The specified validity period exceeds")
    assert post("apply", {"csr": "none"})["code"] == 99400
    assert post("apply", {})["msg"] == "Invalid Argument csr:csr is missing"
    renewed = int(post("renew", {"certSn": number, "validDay": 10})["data"]["certSN"])
    assert renewed != number
    assert post("revoke", {"certSn": number, "reason": 4})["code"] == 0
    assert post("revoke", {"certSn": number})["code"] == 99400
    assert post("revoke", {"certSn": renewed, "reason": 2})["code"] == 99400
    assert post("renew", {"certSn": number})["msg"] == "The original certificate has been revoked and cannot be updated."
    assert post("renew", {"certSn": 1})["code"] == 99400
    enos.simulator.clock.advance(11 * 86_400)
    try:
        enos.token()
        listed = enos.get(CERTIFICATES, action="list", assetId=asset)["data"]
        assert [(one["certSN"], one["certStatus"], one["revokerReason"]) for one in listed] == [(str(number), 1, "SUPERSEDED"), (str(renewed), 2, "")]
        assert post("renew", {"certSn": renewed})["msg"] == "The original certificate has expired and cannot be updated."
    finally:
        enos.simulator.clock.advance(-11 * 86_400)


def message(kind: str, params: list[dict[str, Any]], files: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"method": f"integration.{kind}.post", "id": "1", "version": "1.1", "params": params, "files": files or {}}


def test_uploaded_values_stand_over_computed_ones(enos: Enos, inverter: dict[str, Any]) -> None:
    moment = enos.simulator.clock.now() // 60_000 * 60_000 - 3_600_000
    entry = {"productKey": inverter["productKey"], "deviceKey": inverter["deviceKey"], "time": moment, "measurepoints": {"dcVoltage": -1.5, "mine": 7}}
    assert enos.upload("postMeasurepoint", message("measurepoint", [entry]))["data"] == {}
    body = {"assetIds": inverter["assetId"], "pointIds": "dcVoltage,mine", **_around(inverter, moment), "itemFormat": 2}
    series = {one["pointId"]: one for one in enos.data("/tsdb-service/v2.1/raw", body)["items"]}
    assert series["mine"]["value"] == ["7"]
    assert len(series["dcVoltage"]["value"]) == 3
    assert series["dcVoltage"]["value"][series["dcVoltage"]["timestamp"].index(moment)] == "-1.5"


def _around(device: dict[str, Any], moment: int) -> dict[str, str]:
    from datetime import UTC, datetime

    start, end = (datetime.fromtimestamp((moment + shift) / 1000, UTC).isoformat() for shift in (-60_000, 120_000))
    return {"startTime": start, "endTime": end}


def test_files_are_uploaded_downloaded_and_deleted(enos: Enos) -> None:
    asset, content = enos.new_device()["assetId"], b"\x00picture"
    files = {"a.jpg": {"featureId": "nameplate", "assetId": asset, "md5": hashlib.md5(content).hexdigest()}}
    entry = {"assetId": asset, "attributes": {"nameplate": "local://a.jpg", "ratedPower": 9}}
    assert enos.upload("postAttribute", message("attibute", [entry], files), {"a.jpg": content})["code"] == 0  # sic, as in the documented sample
    attributes = enos.get("/connect-service/v2.1/devices", action="get", assetId=asset)["data"]["deviceAttributes"]
    assert attributes["ratedPower"] == 9
    assert attributes["nameplate"].startswith("enos-connect://")
    assert attributes["nameplate"].endswith(".jpg")
    query = {"orgId": enos.simulator.org_id, "fileUri": attributes["nameplate"], "assetId": asset}
    headers = {"apim-accesstoken": enos.token()}
    download = enos.integration.get("/connect-service/v2.1/files", params={**query, "action": "download", "category": "feature"}, headers=headers)
    assert (download.content, download.headers["content-type"]) == (content, "application/octet-stream")
    delete = [enos.integration.post("/connect-service/v2.1/files", params={**query, "action": "delete"}, headers=headers).json() for _ in range(2)]
    assert [answer["code"] for answer in delete] == [0, 99404]
    assert delete[0]["data"] == {}
    gone = enos.integration.get("/connect-service/v2.1/files", params={**query, "action": "download", "category": "feature"}, headers=headers)
    assert gone.json()["code"] == 99404


def test_uploaded_events_are_found(enos: Enos) -> None:
    asset, now = enos.new_device()["assetId"], enos.simulator.clock.now()
    entry = {"assetId": asset, "time": now, "events": {"overTemperature": {"temperature": 84.5}, "custom": {}}}
    assert enos.upload("postEvent", message("event", [entry]))["code"] == 0
    found = {event["tslEventKey"]: event for event in enos.data(EVENTS, {"assetId": asset}, action="search")}
    assert (found["overTemperature"]["output"], found["overTemperature"]["tslEventType"]) == ('{"temperature":84.5}', "WARN")
    assert found["custom"]["tslEventType"] == "INFO"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"method": "integration.event.post"}, "method"),
        ({"files": {"gone.txt": {"featureId": "x"}}}, "files"),
        ({"files": {"a.txt": {"featureId": "x", "md5": "0" * 32}}}, "md5"),
        ({"files": {"a.txt": {}}}, "enos-message.files.a.txt.featureId"),
        ({"params": [{"attributes": {"x": "local://other.txt"}}]}, "files"),
    ],
)
def test_an_upload_must_fit_its_files(enos: Enos, change: dict[str, Any], field: str) -> None:
    body = {**message("attribute", [{"attributes": {}}]), **change}
    asset = enos.new_device()["assetId"]
    body["params"] = [{**entry, "assetId": asset} for entry in body["params"]]
    assert enos.upload("postAttribute", body, {"a.txt": b"a"})["msg"].startswith(f"Invalid Argument {field}:")


def test_an_upload_must_be_multipart(enos: Enos) -> None:
    query, headers = {"action": "postAttribute", "orgId": enos.simulator.org_id}, {"apim-accesstoken": enos.token()}
    for kind in ("application/json", "multipart/form-data", "multipart/form-data; boundary=x"):
        answer = enos.integration.post("/connect-service/v2.1/integration", params=query, content=b"{}", headers={**headers, "Content-Type": kind})
        assert answer.json()["code"] == 99400


def test_an_asset_is_a_device_seen_otherwise(enos: Enos, inverter: dict[str, Any]) -> None:
    asset = enos.get(ASSETS, action="get", assetId=inverter["assetId"])["data"]
    assert (asset["name"], asset["tags"], asset["modelIdPath"]) == (inverter["deviceName"], inverter["deviceTags"], "/PvEquipment/SolarInverter")
    assert enos.get(ASSETS, action="get", assetId="unknown")["code"] == 99404


def test_a_patch_changes_what_is_sent_and_an_update_clears_the_rest(enos: Enos) -> None:
    asset = enos.new_device(deviceAttributes={"ratedPower": 1, "mpptCount": 2}, deviceTags={"a": "1"}, deviceDesc="old")["assetId"]

    def update(fields: dict[str, Any], **query: Any) -> dict[str, Any]:
        return enos.post(ASSETS, {"asset": {"assetId": asset, **fields}}, action="update", **query)

    def get() -> dict[str, Any]:
        return enos.get(ASSETS, action="get", assetId=asset)["data"]

    answer = update({"attributes": {"ratedPower": 5}, "tags": {"b": "2"}})
    assert (answer["code"], "data" in answer) == (0, False)
    assert (get()["attributes"], get()["tags"], get()["desc"]) == ({"ratedPower": 5, "mpptCount": 2}, {"b": "2"}, "old")
    assert update({"tags": {}}, isPatchUpdate="false")["code"] == 99400
    assert update({"attributes": {"mpptCount": 3}, "timezone": "Europe/Madrid"}, isPatchUpdate="false")["code"] == 0
    assert (get()["attributes"], get()["tags"], get()["desc"], get()["timezone"]) == ({"mpptCount": 3}, {}, None, "Europe/Madrid")
    assert update({"attributes": {"mpptCount": "three"}})["code"] == 12958
    assert update({"attributes": {"unknown": 1}})["code"] == 12958
    assert update({}, isPatchUpdate="perhaps")["code"] == 99400


def test_a_park_is_a_logical_asset(enos: Enos, simulator: Any) -> None:
    park = simulator._state.value("select asset_id from logical")
    assert enos.post(ASSETS, {"asset": {"assetId": park, "description": "South"}}, action="update")["code"] == 0
    found = enos.get(ASSETS, action="get", assetId=park)["data"]
    assert (found["modelId"], found["desc"]) == ("SolarPark", "South")
    assert enos.data("/tsdb-service/v2.1/latest", {"assetIds": park, "pointIds": "activePower"}) == {"items": []}
