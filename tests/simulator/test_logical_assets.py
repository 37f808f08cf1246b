"""Logical assets behave as their pages say."""

from __future__ import annotations

from typing import Any

from signed_client import Enos

LOGICAL = "/asset-service/v2.1/logical-assets"
ASSETS = "/asset-service/v2.1/assets"


def text(name: str) -> dict[str, Any]:
    return {"defaultValue": name, "i18nValue": {"en_US": name}}


def site(name: str, **more: Any) -> dict[str, Any]:
    return {"modelId": "SolarPark", "name": text(name), "timezone": "Europe/Madrid", **more}


def test_the_life_of_a_logical_asset(enos: Enos) -> None:
    made = enos.data(LOGICAL, {"assetInstance": site("Park", attributes={"latitude": 1}, tags={"a": "1"})}, action="create")
    assert enos.post(LOGICAL, {"assetInstance": site("Park", attributes={"latitude": "far"})}, action="create")["code"] == 17986
    assert enos.post(LOGICAL, {"assetInstance": site("Park", modelId="Unknown")}, action="create")["code"] == 99400
    assert "data" not in enos.post(LOGICAL, {"assetUpdateVo": {"assetId": made, "attributes": {"longitude": 2}}}, action="update")
    found = enos.get(ASSETS, action="get", assetId=made)["data"]
    assert (found["attributes"], found["tags"], found["name"]) == ({"latitude": 1, "longitude": 2}, {"a": "1"}, text("Park"))
    assert enos.post(LOGICAL, {"assetUpdateVo": {"assetId": made, "attributes": {"unknown": 1}}}, action="update")["code"] == 17958
    whole = {"assetId": made, "attributes": {"latitude": 3, "longitude": 4}}
    assert enos.post(LOGICAL, {"assetUpdateVo": whole}, action="update", isPatchUpdate="false")["code"] == 17958
    whole["attributes"] = {"latitude": 3, "longitude": 4, "operator": "Mine", "peakPower": 5, "gridCode": "G1"}
    assert enos.post(LOGICAL, {"assetUpdateVo": whole}, action="update", isPatchUpdate="false")["code"] == 0
    assert enos.get(ASSETS, action="get", assetId=made)["data"]["tags"] == {}
    device = enos.devices(size=1)[0]["assetId"]
    assert enos.post(LOGICAL, {"assetUpdateVo": {"assetId": device}}, action="update")["code"] == 17404
    assert enos.post(LOGICAL, action="delete")["code"] == 99400
    assert [enos.post(LOGICAL, action="delete", assetId=made)["code"] for _ in range(2)] == [0, 17404]
    assert enos.get(ASSETS, action="get", assetId=made)["code"] == 99404
