"""Device groups of Connection: static ones with chosen devices, dynamic ones with a condition."""

from __future__ import annotations

from typing import Any

import pytest

from signed_client import Enos

PATH = "/connect-service/v2.5/deviceGroups"


def make(enos: Enos, name: str = "Test group", **fields: Any) -> str:
    body = {"name": {"defaultValue": name, "i18nValue": {"zh_CN": "测试组"}}, "type": "STATIC", **fields}
    group_id: str = enos.data(PATH, body, action="createGroup")
    return group_id


def members(enos: Enos, group_id: str, **fields: Any) -> list[str]:
    body = {"groupId": group_id, "pagination": {"pageNo": 1, "pageSize": 1000}, **fields}
    return [device["assetId"] for device in enos.data(PATH, body, action="searchDeviceByDeviceGroup")]


def add(enos: Enos, group_id: str, *identifiers: dict[str, Any]) -> dict[str, Any]:
    return enos.post(PATH, {"groupId": group_id, "deviceIdentifiers": list(identifiers)}, action="addDeviceToDeviceGroup")


def remove(enos: Enos, group_id: str, *identifiers: dict[str, Any]) -> dict[str, Any]:
    return enos.post(PATH, {"groupId": group_id, "deviceIdentifiers": list(identifiers)}, action="removeDeviceFromDeviceGroup")


def test_a_group_is_created_read_changed_and_deleted(enos: Enos) -> None:
    group_id = make(enos, "Roof", desc="On the roof")
    found = enos.get(PATH, action="getGroup", groupId=group_id)["data"]
    assert (found["name"]["defaultValue"], found["desc"], found["type"], found["condition"]) == ("Roof", "On the roof", "STATIC", None)
    assert enos.data(PATH, {"groupId": group_id, "desc": "On both roofs"}, action="updateGroup") == group_id
    found = enos.get(PATH, action="getGroup", groupId=group_id)["data"]
    assert (found["name"]["defaultValue"], found["desc"]) == ("Roof", "On both roofs")
    assert enos.data(PATH, {"groupId": group_id}, action="deleteGroup") == group_id
    assert enos.get(PATH, action="getGroup", groupId=group_id)["code"] == 404


def test_a_group_may_be_named_in_the_query_as_the_samples_do(enos: Enos) -> None:
    group_id, device = make(enos), enos.new_device()
    assert enos.data(PATH, {"desc": "Seen"}, action="updateGroup", groupId=group_id) == group_id
    body = {"deviceIdentifier": {"assetId": device["assetId"]}}
    assert enos.post(PATH, body, action="addDeviceToDeviceGroup", groupId=group_id)["successSize"] == 1
    assert enos.post(PATH, body, action="removeDeviceFromDeviceGroup", groupId=group_id)["successSize"] == 1
    assert enos.data(PATH, action="deleteGroup", groupId=group_id) == group_id


def test_the_tenant_has_groups_to_begin_with(enos: Enos) -> None:
    found = {group["name"]["defaultValue"]: group for group in enos.data(PATH, {}, action="searchGroup")}
    assert members(enos, found["Serviced by drone"]["groupId"])
    inverters = [device["assetId"] for device in enos.devices("modelId = 'SolarInverter'", size=200)]
    assert set(members(enos, found["All inverters"]["groupId"])) >= set(inverters)


def test_devices_are_added_by_either_name_and_each_has_its_result(enos: Enos) -> None:
    group_id, first, second = make(enos), enos.new_device(), enos.new_device()
    by_key = {"productKey": second["productKey"], "deviceKey": second["deviceKey"]}
    answer = add(enos, group_id, {"assetId": first["assetId"]}, by_key, {"assetId": "nothing"}, {"productKey": "alone"})
    assert (answer["code"], answer["successSize"], answer["totalSize"]) == (0, 2, 4)
    assert [result["code"] for result in answer["data"]] == [0, 0, -1, -1]
    assert answer["data"][1]["data"] == f"DeviceIdentifier(assetId=null, productKey={second['productKey']}, deviceKey={second['deviceKey']})"
    assert set(members(enos, group_id)) == {first["assetId"], second["assetId"]}


def test_a_device_is_in_a_group_once_and_leaves_it_once(enos: Enos) -> None:
    group_id, identifier = make(enos), {"assetId": enos.new_device()["assetId"]}
    assert [add(enos, group_id, identifier)["data"][0]["msg"] for _ in range(2)] == ["OK", "Device is already in a static group."]
    assert [remove(enos, group_id, identifier)["data"][0]["msg"] for _ in range(2)] == ["OK", "device is not in static group."]
    assert members(enos, group_id) == []


def test_a_dynamic_group_follows_its_condition(enos: Enos) -> None:
    device = enos.new_device(deviceTags={"crane": "yes"})
    group_id = make(enos, type="DYNAMIC", condition="deviceTags.crane = 'yes' and modelId in ('SolarInverter')")
    assert members(enos, group_id) == [device["assetId"]]
    enos.data("/connect-service/v2.1/devices", {"deviceName": {"defaultValue": "Crane"}, "deviceTags": {}}, action="update", assetId=device["assetId"])
    assert members(enos, group_id) == []
    assert add(enos, group_id, {"assetId": device["assetId"]})["code"] == 400


@pytest.mark.parametrize("condition", [None, "", "modelId", "status = 'online'", "productKey != 'x'"])
def test_a_condition_that_is_none_is_refused(enos: Enos, condition: str | None) -> None:
    body: dict[str, Any] = {"name": {"defaultValue": "x"}, "type": "DYNAMIC"} | ({} if condition is None else {"condition": condition})
    assert enos.post(PATH, body, action="createGroup")["code"] == 900


@pytest.mark.parametrize("changes", [{"name": {"defaultValue": ""}}, {"name": {"defaultValue": "x" * 65}}, {"condition": "modelId = 'x'"}])
def test_a_static_group_has_a_short_name_and_no_condition(enos: Enos, changes: dict[str, Any]) -> None:
    body = {"name": {"defaultValue": "x"}, "type": "STATIC", **changes}
    assert enos.post(PATH, body, action="createGroup")["code"] == 400


def test_a_new_name_is_checked_like_the_first(enos: Enos) -> None:
    group_id = make(enos)
    assert enos.post(PATH, {"groupId": group_id, "name": {"defaultValue": ""}}, action="updateGroup")["code"] == 400
    assert enos.data(PATH, {"groupId": group_id, "name": {"defaultValue": "Wall"}}, action="updateGroup") == group_id
    assert enos.get(PATH, action="getGroup", groupId=group_id)["data"]["name"]["defaultValue"] == "Wall"


def test_groups_are_searched_by_id_name_and_type_in_pages(enos: Enos) -> None:
    ids = [make(enos, f"Searched {number}") for number in range(3)]
    listed = ", ".join(f"'{group_id}'" for group_id in ids)
    body = {"expression": f"groupId in ({listed})", "pagination": {"pageNo": 2, "pageSize": 2}}
    answer = enos.post(PATH, body, action="searchGroup")
    assert ([group["groupId"] for group in answer["data"]], answer["pagination"]["totalSize"]) == (ids[2:], 3)
    found = enos.data(PATH, {"expression": "groupName like 'searched' and groupType = 'STATIC'"}, action="searchGroup")
    assert [group["groupId"] for group in found] == ids
    assert enos.data(PATH, {"expression": "groupName = 'Searched 1' or groupName.zh_CN = 'x'"}, action="searchGroup")[0]["groupId"] == ids[1]
    assert enos.post(PATH, {"expression": "groupType = 'MIXED'"}, action="searchGroup")["code"] == 99400
    assert enos.post(PATH, {"pagination": {"pageNo": 1, "pageSize": 1001}}, action="searchGroup")["code"] == 99400


def test_the_devices_of_a_group_are_filtered_sorted_and_without_secrets(enos: Enos) -> None:
    group_id = make(enos)
    devices = [enos.new_device(deviceKey=f"{group_id}-{key}") for key in "bca"]
    add(enos, group_id, *({"assetId": device["assetId"]} for device in devices))
    keys = ", ".join(f"'{group_id}-{key}'" for key in "ab")
    body = {"groupId": group_id, "expression": f"deviceKey in ({keys})"}
    for order, wanted in (("ASC", "ab"), ("DESC", "ba")):
        page = {"pageNo": 1, "pageSize": 5, "sorters": [{"field": "deviceKey", "order": order}]}
        found = enos.data(PATH, {**body, "pagination": page}, action="searchDeviceByDeviceGroup")
        assert [device["deviceKey"][-1] for device in found] == list(wanted)
        assert not [device for device in found if "deviceSecret" in device]
    page = {"pageNo": 1, "pageSize": 5, "sorters": [{"field": "weight"}]}
    assert enos.post(PATH, {**body, "pagination": page}, action="searchDeviceByDeviceGroup")["code"] == 99400


def test_a_device_tells_its_groups_of_both_kinds(enos: Enos) -> None:
    device = enos.new_device(deviceTags={"wing": "west"})
    static, dynamic = make(enos), make(enos, type="DYNAMIC", condition="deviceTags.wing = 'west'")
    add(enos, static, {"assetId": device["assetId"]})
    body = {"deviceIdentifier": {"assetId": device["assetId"]}}
    found = [group["groupId"] for group in enos.data(PATH, body, action="searchDeviceGroupByDevice")]
    assert {static, dynamic} <= set(found)
    only = enos.data(PATH, {**body, "expression": "groupType = 'STATIC'"}, action="searchDeviceGroupByDevice")
    assert [group["groupId"] for group in only] == [static]
    assert enos.post(PATH, {"deviceIdentifier": {"assetId": "nothing"}}, action="searchDeviceGroupByDevice")["code"] == 99404


def test_a_deleted_device_leaves_its_groups(enos: Enos) -> None:
    group_id, device = make(enos), enos.new_device()
    add(enos, group_id, {"assetId": device["assetId"]})
    enos.data("/connect-service/v2.1/devices", action="delete", assetId=device["assetId"])
    assert members(enos, group_id) == []


@pytest.mark.parametrize("action", ["updateGroup", "deleteGroup", "addDeviceToDeviceGroup", "removeDeviceFromDeviceGroup"])
def test_a_group_must_be_named_and_exist(enos: Enos, action: str) -> None:
    assert enos.post(PATH, {}, action=action)["code"] == 400
    assert enos.post(PATH, {"groupId": "nothing"}, action=action)["code"] == 404


def test_without_devices_there_is_nothing_to_add(enos: Enos) -> None:
    assert enos.post(PATH, {"groupId": make(enos), "deviceIdentifiers": []}, action="addDeviceToDeviceGroup")["code"] == 400
