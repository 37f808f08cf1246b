"""Connection: products, devices and their topology behave as their pages say."""

from __future__ import annotations

from typing import Any

import pytest

from signed_client import Enos

DEVICES = "/connect-service/v2.1/devices"
PRODUCTS = "/connect-service/v2.1/products"
TOPOS = "/connect-service/v2.1/device-topos"


def test_all_pages_together_are_every_device_newest_first(enos: Enos) -> None:
    found: list[dict[str, Any]] = []
    for number in range(1, 100):
        answer = enos.post(
            DEVICES, {"expression": "modelId in ('SolarInverter', 'ParkGateway')", "pagination": {"pageNo": number, "pageSize": 50}}, action="search"
        )
        if not answer["data"]:
            break
        found += answer["data"]
    assert len({device["assetId"] for device in found}) == len(found) == answer["pagination"]["totalSize"]
    times = [device["createTime"] for device in found]
    assert times == sorted(times, reverse=True)
    assert answer["pagination"] == {"sortedBy": None, "pageNo": number, "pageSize": 50, "totalSize": len(found)}


def test_ten_devices_come_when_no_page_is_asked_for(enos: Enos) -> None:
    answer = enos.post(DEVICES, {}, action="search")
    assert len(answer["data"]) == answer["pagination"]["pageSize"] == 10


@pytest.mark.parametrize(
    ("expression", "fits"),
    [
        ("productType = 'Gateway'", lambda device: device["productType"] == "Gateway"),
        ("status = 'disable'", lambda device: device["status"] == "disabled"),
        ("status = 'online' and modelId = 'ParkMeter'", lambda device: (device["status"], device["modelId"]) == ("online", "ParkMeter")),
        ("deviceName like 'WEATHER'", lambda device: "Weather" in device["deviceName"]["defaultValue"]),
        ("deviceName.zh_CN like '气象'", lambda device: "气象" in device["deviceName"].get("i18nValue", {}).get("zh_CN", "")),
        ("deviceKey in ('inverter-00001', 'meter-00001')", lambda device: device["deviceKey"] in ("inverter-00001", "meter-00001")),
        ("deviceTags.park = 'Hami'", lambda device: device["deviceTags"].get("park") == "Hami"),
        ("not exists(deviceAttributes.ratedPower)", lambda device: "ratedPower" not in device["deviceAttributes"]),
        ("deviceAttributes.ratedPower in (60, 125)", lambda device: device["deviceAttributes"].get("ratedPower") in (60, 125)),
        ("deviceKey = 'meter-00001' or deviceKey = 'meter-00002'", lambda device: device["deviceKey"] in ("meter-00001", "meter-00002")),
    ],
)
def test_expressions_choose_devices(enos: Enos, expression: str, fits: Any) -> None:
    pages = range(1, 2 + enos.post(DEVICES, {}, action="search")["pagination"]["totalSize"] // 200)
    everything = [device for number in pages for device in enos.data(DEVICES, {"pagination": {"pageNo": number, "pageSize": 200}}, action="search")]
    found = enos.devices(expression)
    assert found
    assert [device["assetId"] for device in found] == [device["assetId"] for device in everything if fits(device)]


def test_a_projection_crops_devices(enos: Enos) -> None:
    body = {"expression": "productType = 'Gateway'", "projection": ["assetId", "deviceName.i18nValue.en_US"]}
    first = enos.data(DEVICES, body, action="search")[0]
    assert first == {"assetId": first["assetId"], "deviceName": {"i18nValue": {"en_US": first["deviceName"]["i18nValue"]["en_US"]}}}


def test_a_device_is_named_by_asset_id_or_by_its_keys(enos: Enos) -> None:
    device = enos.devices(size=1)[0]
    assert enos.get(DEVICES, action="get", assetId=device["assetId"])["data"] == device
    assert enos.get(DEVICES, action="get", productKey=device["productKey"], deviceKey=device["deviceKey"])["data"] == device
    nameless = enos.get(DEVICES, action="get", productKey=device["productKey"])
    assert (nameless["code"], nameless["msg"]) == (99400, "invalid argument: The device identifier is invalid")
    assert enos.get(DEVICES, action="get", assetId="unknown")["code"] == 99404


def test_the_life_of_a_device(enos: Enos) -> None:
    made = enos.new_device(deviceKey="life-1", deviceAttributes={"ratedPower": 5, "mpptCount": 1}, deviceTags={"a": "1"})
    assert set(made) == {"assetId", "productKey", "deviceKey", "deviceSecret"}
    with pytest.raises(AssertionError, match="11702"):
        enos.new_device(deviceKey="life-1")
    asset = made["assetId"]
    assert enos.devices(size=1)[0]["assetId"] == asset  # newest first
    body = {"deviceName": {"defaultValue": "Renamed"}, "deviceAttributes": {"ratedPower": 6}, "deviceTags": {"b": "2"}}
    assert enos.data(DEVICES, body, action="update", assetId=asset) is None
    enos.data(DEVICES, {"deviceName": {"defaultValue": "Renamed"}}, action="update", assetId=asset)
    device = enos.get(DEVICES, action="get", assetId=asset)["data"]
    assert device["deviceName"] == {"defaultValue": "Renamed"}
    assert device["deviceAttributes"] == {"ratedPower": 6, "mpptCount": 1}
    assert device["deviceTags"] == {"b": "2"}
    assert (device["timezone"], device["status"]) == ("+02:00", "inactive")
    assert enos.data(DEVICES, action="delete", assetId=asset) is None
    assert enos.post(DEVICES, action="delete", assetId=asset)["code"] == 99404


def test_a_device_without_a_key_is_given_one(enos: Enos) -> None:
    assert enos.new_device()["deviceKey"] != enos.new_device()["deviceKey"]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"deviceTags": {f"t{number}": "" for number in range(101)}}, "deviceTags"),
        ({"timezone": "Mars/Olympus"}, "timezone"),
        ({"timezone": "+25:00"}, "timezone"),
        ({"timezone": ""}, "timezone"),
        ({"deviceTags": {"a b": "1"}}, "deviceTags"),
        ({"deviceTags": {"a": " 1"}}, "deviceTags"),
    ],
)
def test_time_zones_and_tags_have_their_rules(enos: Enos, fields: dict[str, Any], field: str) -> None:
    with pytest.raises(AssertionError, match=f"Invalid Argument {field}:"):
        enos.new_device(**fields)


def test_a_device_must_have_a_default_name(enos: Enos) -> None:
    asset = enos.new_device()["assetId"]
    for name in ({}, {"defaultValue": ""}, {"i18nValue": {"en_US": "Only English"}}):
        with pytest.raises(AssertionError, match=r"99400.*Invalid Argument deviceName.defaultValue:"):
            enos.new_device(deviceName=name)
        assert enos.post(DEVICES, {"deviceName": name}, action="update", assetId=asset)["code"] == 99400


@pytest.mark.parametrize("attributes", [{"ratedPower": "many"}, {"ratedPower": True}, {"mpptCount": 1.5}, {"manufacturer": 7}, {"unheardOf": 1}])
def test_attributes_are_those_of_the_model_with_values_of_its_types(enos: Enos, attributes: dict[str, Any]) -> None:
    (name,) = attributes
    with pytest.raises(AssertionError, match=f"99400.*Invalid Argument deviceAttributes:.*{name}"):
        enos.new_device(deviceAttributes=attributes)
    made = enos.new_device(deviceAttributes={"ratedPower": 5.5, "mpptCount": 2, "manufacturer": "Sungate"})
    body = {"deviceName": {"defaultValue": "Same"}, "deviceAttributes": attributes}
    assert enos.post(DEVICES, body, action="update", assetId=made["assetId"])["code"] == 99400
    device = enos.get(DEVICES, action="get", assetId=made["assetId"])["data"]
    assert (device["deviceAttributes"], device["deviceName"]) == (
        {"ratedPower": 5.5, "mpptCount": 2, "manufacturer": "Sungate"},
        {"defaultValue": "New device"},
    )


def test_an_attribute_may_lose_its_value(enos: Enos) -> None:
    made = enos.new_device(deviceAttributes={"ratedPower": 5})
    enos.data(DEVICES, {"deviceName": {"defaultValue": "N"}, "deviceAttributes": {"ratedPower": None}}, action="update", assetId=made["assetId"])
    expression = f"assetId = '{made['assetId']}' and not exists(deviceAttributes.ratedPower)"
    assert [device["assetId"] for device in enos.devices(expression)] == [made["assetId"]]


def test_devices_are_counted_by_their_state(enos: Enos) -> None:
    def counts(**query: Any) -> dict[str, int]:
        return enos.get(DEVICES, action="getStats", **query)["data"]

    whole = counts()
    assert whole["totalCount"] == sum(count for name, count in whole.items() if name != "totalCount")
    for status, name in (("online", "online"), ("offline", "offline"), ("inactive", "inactive"), ("disable", "disabled")):
        found = enos.post(DEVICES, {"expression": f"status = '{status}'"}, action="search")
        assert whole[f"{name}Count"] == found["pagination"]["totalSize"]
    made = enos.new_device("ParkMeter")
    assert counts()["inactiveCount"] == whole["inactiveCount"] + 1
    of_product = counts(productKey=made["productKey"])
    assert of_product["totalCount"] == enos.post(DEVICES, {"expression": f"productKey = '{made['productKey']}'"}, action="search")["pagination"]["totalSize"]
    assert enos.get(DEVICES, action="getStats", productKey="unknown")["code"] == 99404


def test_a_product_is_described_in_512_characters_at_most(enos: Enos) -> None:
    body = {"productName": {"defaultValue": "Long"}, "modelId": "ParkMeter", "productType": "Device", "dataFormat": "Json", "biDirectionalAuth": False}
    answer = enos.post(PRODUCTS, {**body, "productDesc": "x" * 513}, action="create")
    assert (answer["code"], answer["msg"].split(":")[0]) == (99400, "Invalid Argument productDesc")
    key = enos.data(PRODUCTS, {**body, "productDesc": "x" * 512}, action="create")
    assert enos.post(PRODUCTS, {**body, "productDesc": "x" * 513}, action="update", productKey=key)["code"] == 99400


def test_an_unknown_product_has_no_devices(enos: Enos) -> None:
    body = {"productKey": "unknown", "timezone": "+00:00", "deviceName": {}}
    assert enos.post(DEVICES, body, action="create")["code"] == 99404


def test_enabling_and_disabling_twice_is_refused(enos: Enos) -> None:
    asset = enos.devices("status = 'online' and modelId = 'SolarInverter'")[3]["assetId"]
    latest = {"assetIds": asset, "pointIds": "activePower"}

    def status() -> str:
        return enos.get(DEVICES, action="get", assetId=asset)["data"]["status"]

    assert enos.post(DEVICES, action="enable", assetId=asset)["code"] == 11794
    assert enos.post(DEVICES, action="disable", assetId=asset)["code"] == 0
    assert (status(), enos.post(DEVICES, action="disable", assetId=asset)["code"]) == ("disabled", 11794)
    enos.simulator.clock.advance(600)
    stopped = enos.data("/tsdb-service/v2.1/latest", latest)["items"][0]["timestamp"]
    assert stopped <= enos.simulator.clock.now() - 600_000
    assert enos.post(DEVICES, action="enable", assetId=asset)["code"] == 0
    assert status() == "online"
    assert enos.data("/tsdb-service/v2.1/latest", latest)["items"][0]["timestamp"] > stopped


def test_a_replaced_device_keeps_its_asset_and_its_data(enos: Enos) -> None:
    device = enos.devices("status = 'online' and modelId = 'SolarInverter'")[4]
    asset = device["assetId"]
    assert enos.post(DEVICES, {"newDeviceKey": device["deviceKey"]}, action="replaceDevice", assetId=asset)["code"] == 11704
    assert enos.post(DEVICES, {"newDeviceKey": "inverter-00001"}, action="replaceDevice", assetId=asset)["code"] == 11702
    assert enos.post(DEVICES, {"newDeviceKey": "abc"}, action="replaceDevice", assetId=asset)["code"] == 99400
    made = enos.data(DEVICES, {"newDeviceKey": "exchanged"}, action="replaceDevice", assetId=asset)
    assert (made["assetId"], made["deviceKey"]) == (asset, "exchanged")
    assert made["deviceSecret"] != device["deviceSecret"]
    assert enos.get(DEVICES, action="get", assetId=asset)["data"]["status"] == "inactive"
    assert enos.data("/tsdb-service/v2.1/latest", {"assetIds": asset, "pointIds": "activePower"})["items"]


def test_the_life_of_a_product(enos: Enos) -> None:
    body = {"productName": {"defaultValue": "Tracker"}, "modelId": "WeatherStation", "productType": "Device", "dataFormat": "Json", "biDirectionalAuth": False}
    assert enos.post(PRODUCTS, {**body, "modelId": "Unknown"}, action="create")["code"] == 11699
    key = enos.data(PRODUCTS, {**body, "dynamicActivateEnabled": "true", "productTags": {"a": "1"}}, action="create")
    product = enos.get(PRODUCTS, action="get", productKey=key)["data"]
    assert product["dynamicActivateEnabled"] is True
    assert [found["productKey"] for found in enos.data(PRODUCTS, {"expression": "productTags.a = '1'"}, action="search")] == [key]
    device = enos.data(DEVICES, {"productKey": key, "timezone": "+00:00", "deviceName": {"defaultValue": "T"}}, action="create")
    update = {"productName": {"defaultValue": "New name"}, "biDirectionalAuth": True, "dynamicActivateEnabled": False}
    assert enos.data(PRODUCTS, update, action="update", productKey=key) == key
    assert enos.get(DEVICES, action="get", assetId=device["assetId"])["data"]["productName"] == {"defaultValue": "New name"}
    enos.data(PRODUCTS, {"productName": {}, "biDirectionalAuth": True}, action="update", productKey=key)
    assert enos.get(PRODUCTS, action="get", productKey=key)["data"]["dynamicActivateEnabled"] is False
    assert enos.post(PRODUCTS, action="delete", productKey=key)["code"] == 11619
    enos.data(DEVICES, action="delete", assetId=device["assetId"])
    assert enos.data(PRODUCTS, action="delete", productKey=key) == key
    assert enos.post(PRODUCTS, action="delete", productKey=key)["code"] == 99404
    assert enos.get(PRODUCTS, action="get", productKey=key)["code"] == 11611


def test_sub_devices_are_found_at_their_gateway(enos: Enos) -> None:
    gateway = enos.devices("productType = 'Gateway'")[0]
    identifier = {"productKey": gateway["productKey"], "deviceKey": gateway["deviceKey"]}
    answer = enos.post(TOPOS, {"gateway": identifier, "expression": "modelId = 'SolarInverter'"}, action="searchSubDevice")
    assert answer["pagination"]["totalSize"] >= len(answer["data"]) > 0
    found = enos.data(TOPOS, {"subDevice": {"assetId": answer["data"][0]["assetId"]}}, action="getGateway")
    assert found["assetId"] == gateway["assetId"]


def test_attaching_and_detaching(enos: Enos) -> None:
    first, second = (gateway["assetId"] for gateway in enos.devices("productType = 'Gateway'")[1:3])
    asset = enos.new_device()["assetId"]
    subs = {"subDevices": [{"assetId": asset}]}
    assert enos.post(TOPOS, {"subDevice": {"assetId": asset}}, action="getGateway")["code"] == 99404
    assert enos.post(TOPOS, {"gateway": {"assetId": asset}, **subs}, action="addSubDevice")["code"] == 11738
    assert enos.post(TOPOS, {"gateway": {"assetId": first}, **subs}, action="removeSubDevice")["code"] == 11795
    for _ in range(2):
        assert enos.post(TOPOS, {"gateway": {"assetId": first}, **subs}, action="addSubDevice")["code"] == 0
    assert enos.post(TOPOS, {"gateway": {"assetId": second}, **subs}, action="addSubDevice")["code"] == 99400
    assert enos.post(TOPOS, {"gateway": {"assetId": first}, "subDevices": [{"assetId": second}]}, action="addSubDevice")["code"] == 99400
    assert enos.data(TOPOS, {"subDevice": {"assetId": asset}}, action="getGateway")["assetId"] == first
    assert enos.post(TOPOS, {"gateway": {"assetId": first}, **subs}, action="removeSubDevice")["code"] == 0
    assert enos.post(TOPOS, {"subDevice": {"assetId": asset}}, action="getGateway")["code"] == 99404


def test_what_is_refused_half_way_changes_nothing(enos: Enos) -> None:
    gateway = enos.devices("productType = 'Gateway'")[1]["assetId"]
    asset = enos.new_device()["assetId"]
    body = {"gateway": {"assetId": gateway}, "subDevices": [{"assetId": asset}, {"assetId": "unknown"}]}
    assert enos.post(TOPOS, body, action="addSubDevice")["code"] == 99404
    assert enos.post(TOPOS, {"subDevice": {"assetId": asset}}, action="getGateway")["code"] == 99404
