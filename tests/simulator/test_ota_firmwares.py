"""Firmware is uploaded, found, tried out and deleted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

import pytest

from ota_client import FIRMWARES, Ota, own_tenant


@pytest.fixture(scope="module")
def ota() -> Iterator[Ota]:
    yield from own_tenant()


def test_an_uploaded_firmware_is_read_back(ota: Ota) -> None:
    content = b'{"looks": "like JSON"}\x00\xff'
    name = {"defaultValue": "Read back", "i18nValue": {"en_US": "Read back", "zh_CN": "读回"}}
    sent = {"signMethod": "md5", "sign": hashlib.md5(content).hexdigest(), "desc": "For the test", "firmwareTags": {"a": "1"}}
    answer = ota.upload(content, name=name, version="9.0", file_name="read.back.tar", **sent)
    found = ota.state(answer["data"]["firmwareId"])
    assert found == {
        "orgId": ota.enos.simulator.org_id,
        "firmwareId": answer["data"]["firmwareId"],
        "productKey": ota.product_key,
        "name": name,
        "version": "9.0",
        **sent,
        "fileUrl": found["fileUrl"],
        "fileSize": len(content),
        "isVerified": False,
        "enableVerification": True,
        "createTime": ota.enos.simulator.clock.now(),
        "maxAllowedForVerification": 5,
        "minSuccessForVerified": 1,
    }
    assert found["fileUrl"].startswith("enos-connect://")
    assert found["fileUrl"].endswith(".tar")
    assert ota.enos.data(FIRMWARES, {"expression": f"productKey = '{ota.product_key}'"}, action="search")[0] == found  # newest first


@pytest.mark.parametrize(
    ("metadata", "field"),
    [
        ({"name": {"defaultValue": "String inverter 3.1"}}, "name"),
        ({"version": "3.1"}, "version"),
        ({"name": {}}, "name.defaultValue"),
        ({"desc": "x" * 513}, "desc"),
        ({"firmwareTags": {"a b": "1"}}, "firmwareTags"),
        ({"signMethod": "sha1"}, "metadata.signMethod"),
    ],
)
def test_metadata_have_their_rules(ota: Ota, metadata: dict[str, Any], field: str) -> None:
    answer = ota.upload(b"x", **{"name": {"defaultValue": "Ruled"}, "version": "ruled", **metadata})
    assert (answer["code"], answer["msg"].split(":")[0]) == (99400, f"Invalid Argument {field}")


def test_a_firmware_needs_its_file(ota: Ota) -> None:
    query = {"action": "create", "orgId": ota.enos.simulator.org_id, "productKey": ota.product_key}
    headers = ota.enos.headers(query, "")
    del headers["Content-Type"]
    metadata = b'{"name": {"defaultValue": "No file"}, "version": "0", "signMethod": "md5", "sign": "", "enableVerification": true}'
    answer = ota.enos.http.post(FIRMWARES, params=query, files=[("metadata", (None, metadata, "application/json"))], headers=headers).json()
    assert (answer["code"], answer["msg"]) == (99400, "Invalid Argument file:file is missing")


def test_the_same_version_may_exist_for_another_product(ota: Ota) -> None:
    other = Ota(ota.enos, "WeatherStation")
    assert other.upload(b"x", name={"defaultValue": "String inverter 3.1"}, version="3.1")["code"] == 0
    assert other.upload(b"x", name={"defaultValue": "N"}, version="n", product_key="unknown")["code"] == 99404


def test_seeded_firmware_is_of_the_own_products(ota: Ota) -> None:
    products = {product["productKey"] for product in ota.enos.data("/connect-service/v2.1/products", {}, action="search")}
    found = ota.everything(FIRMWARES, "search")
    assert len(found) >= 8
    assert {firmware["orgId"] for firmware in found} == {ota.enos.simulator.org_id}
    assert {firmware["productKey"] for firmware in found} <= products


@pytest.mark.parametrize(
    ("expression", "fits"),
    [
        ("isVerified = True", lambda firmware: firmware["isVerified"]),
        ("isVerified = false", lambda firmware: not firmware["isVerified"]),
        ("name like 'METER'", lambda firmware: "meter" in firmware["name"]["defaultValue"]),
        ("name.default like 'logger'", lambda firmware: "logger" in firmware["name"]["defaultValue"]),
        ("name.zh_CN like '电表'", lambda firmware: "电表" in firmware["name"].get("i18nValue", {}).get("zh_CN", "")),
    ],
)
def test_firmware_is_searched_as_in_the_official_samples(ota: Ota, expression: str, fits: Any) -> None:
    everything, found = (ota.everything(FIRMWARES, "search", asked) for asked in ("", expression))
    assert found
    assert [firmware["firmwareId"] for firmware in found] == [firmware["firmwareId"] for firmware in everything if fits(firmware)]


def test_firmware_comes_page_by_page(ota: Ota) -> None:
    whole = ota.everything(FIRMWARES, "search")
    pages = [ota.enos.post(FIRMWARES, {"pagination": {"pageNo": number, "pageSize": 3}}, action="search") for number in (1, 2)]
    assert pages[0]["data"] + pages[1]["data"] == whole[:6]
    assert pages[0]["pagination"]["totalSize"] == len(whole)
    assert ota.enos.post(FIRMWARES, {"pagination": {"pageNo": 1, "pageSize": 201}}, action="search")["code"] == 99400


def test_an_unknown_firmware_is_refused_with_its_code(ota: Ota) -> None:
    assert ota.enos.get(FIRMWARES, action="get", firmwareId="unknown")["code"] == 24404
    assert ota.enos.post(FIRMWARES, action="delete", firmwareId="unknown")["code"] == 24404
    assert ota.create("unknown", ota.body(deviceKeys=[]))["code"] == 99404


def test_versions_are_those_that_devices_reported(ota: Ota) -> None:
    listed = ota.enos.get(FIRMWARES, action="listVersion", productKey=ota.product_key)["data"]
    assert set(listed) == {device["firmwareVersion"] for device in ota.upgrades()} >= {"3.1", "3.2"}
    assert ota.enos.get(FIRMWARES, action="listVersion", productKey="unknown")["code"] == 99404


def test_a_device_that_never_was_online_has_reported_no_version(ota: Ota) -> None:
    made = ota.enos.new_device()
    assert made["productKey"] == ota.product_key
    assert made["assetId"] not in {device["assetId"] for device in ota.upgrades()}


def test_a_firmware_that_devices_wait_for_is_not_deleted(ota: Ota) -> None:
    firmware = ota.firmware("9.1")
    (device,) = ota.online("3.1", 1)
    job = ota.job(firmware, ota.body(deviceKeys=[device["deviceKey"]]), start=False)
    refusal = ota.enos.post(FIRMWARES, action="delete", firmwareId=firmware)
    assert (refusal["code"], refusal["msg"]) == (24604, "Firmware cannot be deleted")
    assert ota.code("delete", job) == 0
    assert ota.enos.data(FIRMWARES, action="delete", firmwareId=firmware) is None
    assert ota.enos.get(FIRMWARES, action="get", firmwareId=firmware)["code"] == 24404


def test_trying_a_firmware_out_verifies_it(ota: Ota) -> None:
    firmware = ota.firmware("9.2", enableVerification=True)
    (device,) = ota.online("3.1", 1)
    upgrade = ota.body(deviceKeys=[])
    assert ota.create(firmware, upgrade)["msg"] == "Invalid Argument firmwareId:the firmware is not verified"
    job = ota.job(firmware, ota.body("verify", deviceKeys=[device["deviceKey"]]))
    assert not ota.state(firmware)["isVerified"]
    ota.wait(120)
    assert ota.state(firmware)["isVerified"]
    assert ota.states(job) == ["succeeded"]
    assert ota.create(firmware, upgrade)["code"] == 0
