"""Many devices are created at once, and each is told what became of it."""

from __future__ import annotations

from typing import Any

import pytest

from signed_client import Enos

DEVICES = "/connect-service/v2.1/devices"
BATCHES = (DEVICES, "/connect-service/v2.4/devices")


def option(product_key: str, key: str | None, **fields: Any) -> dict[str, Any]:
    named = {} if key is None else {"deviceKey": key}
    return {"productKey": product_key, "deviceName": {"defaultValue": f"Device {key}"}, "timezone": "+02:00", **named, **fields}


@pytest.fixture
def product_key(enos: Enos) -> str:
    return enos.new_device("WeatherStation")["productKey"]


@pytest.mark.parametrize("path", BATCHES)
def test_five_hundred_devices_are_created_in_their_order(enos: Enos, product_key: str, path: str) -> None:
    version = path.split("/")[2]
    keys = [f"many-{version}-{number}" for number in range(500)]
    answer = enos.post(path, {"deviceList": [option(product_key, key) for key in keys]}, action="batchCreate")
    assert (answer["code"], answer["successSize"], answer["totalSize"]) == (0, 500, 500)
    assert [(result["code"], result["msg"], result["data"]["deviceKey"]) for result in answer["data"]] == [(0, "OK", key) for key in keys]
    assert len({result["data"]["assetId"] for result in answer["data"]}) == 500
    last = enos.get(DEVICES, action="get", assetId=answer["data"][-1]["data"]["assetId"])["data"]
    assert (last["deviceKey"], last["deviceName"], last["status"]) == (keys[-1], {"defaultValue": f"Device {keys[-1]}"}, "inactive")
    found = enos.post(DEVICES, {"expression": f"deviceName like 'many-{version}-'"}, action="search")
    assert found["pagination"]["totalSize"] == 500


@pytest.mark.parametrize("path", BATCHES)
def test_a_device_that_cannot_be_created_does_not_stop_the_others(enos: Enos, product_key: str, path: str) -> None:
    version = path.split("/")[2]
    wanted = [
        option(product_key, f"good-{version}"),
        option(product_key, f"good-{version}"),  # twice in one request
        option("unknown", None),
        option(product_key, None, deviceName={}),
        option(product_key, None, timezone="Mars/Olympus"),
        option(product_key, None, deviceTags={"a b": "1"}),
        option(product_key, None, deviceAttributes={"manufacturer": 1}),
        option(product_key, None),
    ]
    answer = enos.post(path, {"deviceList": wanted}, action="batchCreate")
    assert (answer["code"], answer["msg"], answer["successSize"], answer["totalSize"]) == (99206, "Partial Content Success", 2, 8)
    assert [result["code"] for result in answer["data"]] == [0, -1, -1, -1, -1, -1, -1, 0]
    assert [result["data"] for result in answer["data"][1:-1]] == [None] * 6
    messages = [result["msg"] for result in answer["data"]]
    assert (messages[1], messages[2]) == ("DeviceKey existed", "The product does not exist")
    assert [message.split(":")[0] for message in messages[3:7]] == [
        f"Invalid Argument {field}" for field in ("deviceName.defaultValue", "timezone", "deviceTags", "deviceAttributes")
    ]
    found = enos.get(DEVICES, action="get", productKey=product_key, deviceKey=answer["data"][-1]["data"]["deviceKey"])
    assert found["code"] == 0


def test_only_version_2_1_tells_the_secrets(enos: Enos, product_key: str) -> None:
    told = [enos.post(path, {"deviceList": [option(product_key, None)]}, action="batchCreate")["data"][0]["data"] for path in BATCHES]
    assert [set(one) for one in told] == [{"assetId", "productKey", "deviceKey", "deviceSecret"}, {"assetId", "productKey", "deviceKey"}]


def test_a_batch_of_nothing_is_done_at_once(enos: Enos) -> None:
    answer = enos.post(DEVICES, {"deviceList": []}, action="batchCreate")
    assert (answer["code"], answer["data"], answer["successSize"], answer["totalSize"]) == (0, [], 0, 0)
