"""Version 2.4 of devices and products shows the same ones as version 2.1, without their secrets."""

from __future__ import annotations

from typing import Any

import pytest

from signed_client import Enos

DEVICES, DEVICES_V24 = "/connect-service/v2.1/devices", "/connect-service/v2.4/devices"
TOPOS, TOPOS_V24 = "/connect-service/v2.1/device-topos", "/connect-service/v2.4/device-topos"
PRODUCTS, PRODUCTS_V24 = "/connect-service/v2.1/products", "/connect-service/v2.4/products"


def test_what_one_version_creates_the_other_reads(enos: Enos) -> None:
    old = enos.new_device(deviceTags={"made": "by-2.1"})
    body = {"productKey": old["productKey"], "timezone": "Europe/Berlin", "deviceName": {"defaultValue": "By 2.4"}, "deviceAttributes": {"mpptCount": 3}}
    new = enos.data(DEVICES_V24, body, action="create")
    assert set(new) == {"assetId", "productKey", "deviceKey"}
    for asset in (old["assetId"], new["assetId"]):
        first, second = (enos.get(path, action="get", assetId=asset)["data"] for path in (DEVICES, DEVICES_V24))
        assert first.pop("deviceSecret")
        assert first == second
    assert enos.get(DEVICES, action="get", assetId=new["assetId"])["data"]["deviceAttributes"] == {"mpptCount": 3}
    found = enos.data(DEVICES_V24, {"expression": "deviceTags.made = 'by-2.1'"}, action="search")
    assert [device["assetId"] for device in found] == [old["assetId"]]


def test_a_device_of_version_2_4_is_refused_for_the_same_reasons(enos: Enos) -> None:
    made = enos.new_device()
    body: dict[str, Any] = {"productKey": made["productKey"], "timezone": "+00:00", "deviceName": {"defaultValue": "Again"}}
    assert enos.post(DEVICES_V24, {**body, "deviceKey": made["deviceKey"]}, action="create")["code"] == 11702
    assert enos.post(DEVICES_V24, {**body, "productKey": "unknown"}, action="create")["code"] == 99404
    assert enos.post(DEVICES_V24, {**body, "deviceAttributes": {"ratedPower": "many"}}, action="create")["code"] == 99400
    assert enos.get(DEVICES_V24, action="get", assetId="unknown")["code"] == 99404


def test_secrets_need_a_key_pair_that_the_application_does_not_have(enos: Enos) -> None:
    made = enos.new_device()
    before = enos.get(DEVICES, action="getStats")["data"]["totalCount"]
    option = {"productKey": made["productKey"], "timezone": "+00:00", "deviceName": {"defaultValue": "Secret"}}
    answers = [
        enos.get(DEVICES_V24, action="get", assetId=made["assetId"], requireSecret="true"),
        enos.get(PRODUCTS_V24, action="get", productKey=made["productKey"], requireSecret="true"),
        enos.post(DEVICES_V24, {"requireSecret": True}, action="search"),
        enos.post(PRODUCTS_V24, {"requireSecret": True}, action="search"),
        enos.post(DEVICES_V24, {**option, "requireSecret": True}, action="create"),
        enos.post(DEVICES_V24, {"deviceList": [option], "requireSecret": True}, action="batchCreate"),
    ]
    assert {answer["code"] for answer in answers} == {11858}
    assert enos.get(DEVICES, action="getStats")["data"]["totalCount"] == before
    assert enos.get(DEVICES_V24, action="get", assetId=made["assetId"], requireSecret="false")["code"] == 0


def test_a_device_is_replaced_without_its_new_secret(enos: Enos) -> None:
    made = enos.new_device()
    assert enos.post(DEVICES_V24, {"newDeviceKey": made["deviceKey"]}, action="replaceDevice", assetId=made["assetId"])["code"] == 11704
    assert enos.post(DEVICES_V24, {"newDeviceKey": "inverter-00001"}, action="replaceDevice", assetId=made["assetId"])["code"] == 11702
    assert enos.post(DEVICES_V24, {"newDeviceKey": "new-key", "requireSecret": True}, action="replaceDevice", assetId=made["assetId"])["code"] == 11858
    data = enos.data(DEVICES_V24, {"newDeviceKey": "new-key-2.4"}, action="replaceDevice", assetId=made["assetId"])
    assert data == {"assetId": made["assetId"], "productKey": made["productKey"], "deviceKey": "new-key-2.4"}
    assert enos.get(DEVICES, action="get", assetId=made["assetId"])["data"]["deviceSecret"] != made["deviceSecret"]


def test_gateways_and_their_sub_devices_are_the_same_ones(enos: Enos) -> None:
    gateway = enos.devices("productType = 'Gateway'")[0]
    body = {"gateway": {"assetId": gateway["assetId"]}, "expression": "modelId = 'SolarInverter'"}
    first, second = (enos.post(path, body, action="searchSubDevice") for path in (TOPOS, TOPOS_V24))
    assert first["data"]
    assert second["data"] == [{name: value for name, value in device.items() if name != "deviceSecret"} for device in first["data"]]
    assert first["pagination"] == second["pagination"]
    found = enos.data(TOPOS_V24, {"subDevice": {"assetId": second["data"][0]["assetId"]}}, action="getGateway")
    assert found == {name: value for name, value in gateway.items() if name != "deviceSecret"}
    for action, named in (("getGateway", {"subDevice": {"assetId": gateway["assetId"]}}), ("searchSubDevice", body)):
        assert enos.post(TOPOS_V24, {**named, "requireSecret": True}, action=action)["code"] == 11858
    assert enos.post(TOPOS_V24, {"gateway": {"assetId": second["data"][0]["assetId"]}}, action="searchSubDevice")["code"] == 11738


def test_all_pages_of_both_versions_hold_the_same_devices(enos: Enos) -> None:
    def assets(path: str) -> list[str]:
        pages = [enos.post(path, {"pagination": {"pageNo": number, "pageSize": 200}, "projection": ["assetId"]}, action="search") for number in range(1, 9)]
        found = [device["assetId"] for page in pages for device in page["data"]]
        assert {page["pagination"]["totalSize"] for page in pages} == {len(found)}
        return found

    assert assets(DEVICES_V24) == assets(DEVICES)
    assert enos.post(DEVICES_V24, {"pagination": {"pageNo": 1, "pageSize": 1001}}, action="search")["code"] == 99400
    assert len(enos.post(DEVICES_V24, {}, action="search")["data"]) == 10


@pytest.mark.parametrize(
    ("expression", "fits"),
    [
        ("modelId != 'SolarInverter'", lambda device: device["modelId"] != "SolarInverter"),
        ("status in ('offline', 'disabled')", lambda device: device["status"] in ("offline", "disabled")),
        ("deviceTags.park != 'Hami' and productType = 'Gateway'", lambda device: device["deviceTags"]["park"] != "Hami" and device["productType"] == "Gateway"),
    ],
)
def test_version_2_4_asks_more_of_its_fields(enos: Enos, expression: str, fits: Any) -> None:
    found = enos.data(DEVICES_V24, {"expression": expression, "pagination": {"pageNo": 1, "pageSize": 1000}}, action="search")
    assert found
    assert all(fits(device) for device in found)


def test_devices_are_found_by_the_firmware_that_they_reported(enos: Enos) -> None:
    page = {"pageNo": 1, "pageSize": 200}
    upgrades = enos.data("/connect-service/v2.1/ota-firmwares", {"expression": "firmwareVersion = '1.4'", "pagination": page}, action="searchDeviceUpgrade")
    found = enos.data(DEVICES_V24, {"expression": "firmwareVersion = '1.4'", "pagination": page}, action="search")
    assert {device["assetId"] for device in found} == {device["assetId"] for device in upgrades} != set()


def test_when_things_last_changed_is_told_to_those_who_ask(enos: Enos) -> None:
    asked = {"expression": "status = 'online'", "pagination": {"pageNo": 1, "pageSize": 1}}
    (blank,) = enos.data(DEVICES_V24, asked, action="search")
    (full,) = enos.data(DEVICES_V24, {**asked, "populateLastUpdateInfo": True}, action="search")
    assert (blank["assetId"], blank["measurepointLastUpdate"]) == (full["assetId"], None)
    assert full["measurepointLastUpdate"] == enos.get(DEVICES, action="get", assetId=full["assetId"])["data"]["measurepointLastUpdate"]


def test_products_have_the_shape_of_version_2_4(enos: Enos) -> None:
    body = {"productName": {"defaultValue": "Sensor"}, "modelId": "WeatherStation", "productType": "Device", "dataFormat": "Json", "biDirectionalAuth": False}
    key = enos.data(PRODUCTS, {**body, "dynamicActivateEnabled": True}, action="create")
    product = enos.get(PRODUCTS_V24, action="get", productKey=key)["data"]
    assert (product["productName"], product["dynamicActiveEnabled"]) == ({"defaultValue": "Sensor"}, True)
    assert not {"productSecret", "sessionKey", "dynamicActivateEnabled", "defaultValidDay"} & set(product)
    answer = enos.post(PRODUCTS_V24, {"expression": f"productKey in ('{key}', 'unknown')"}, action="search")
    assert (answer["data"], answer["pagination"]["totalSize"]) == ([product], 1)
    assert enos.get(PRODUCTS_V24, action="get", productKey="unknown")["code"] == 11611


def test_products_of_both_versions_are_the_same_ones(enos: Enos) -> None:
    page = {"pagination": {"pageNo": 1, "pageSize": 200}}
    first, second = (enos.post(path, page, action="search") for path in (PRODUCTS, PRODUCTS_V24))
    assert [product["productKey"] for product in first["data"]] == [product["productKey"] for product in second["data"]]
    assert first["pagination"] == second["pagination"]
