"""Thing models are described as the fleet has them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from energy_simulator import Simulator
from energy_simulator.fleet import MODELS
from signed_client import Enos

THING_MODELS = "/model-service/v2.1/thing-models"


def test_a_model_has_the_elements_of_its_devices(enos: Enos) -> None:
    model = enos.get(THING_MODELS, action="get", modelId="SolarInverter")["data"]
    assert model["modelIdPath"] == "/PvEquipment/SolarInverter"
    assert (model["name"]["defaultValue"], model["attributes"]["ratedPower"]["name"]["defaultValue"]) == ("Solar inverter", "Rated power")
    power = model["measurepoints"]["activePower"]
    assert (power["dataType"], power["signalType"], power["unit"]) == ("DOUBLE", "AI", {"unitId": "W", "multiplier": "KILO"})
    assert (model["measurepoints"]["runState"]["dataType"], model["measurepoints"]["cabinetTemperature"]["signalType"]) == ("INT", "Generic")
    assert (model["attributes"]["mpptCount"]["dataType"], model["attributes"]["manufacturer"]["unit"]) == ("INT", None)
    assert [output["identifier"] for output in model["services"]["restart"]["outputData"]] == ["accepted"]
    assert model["events"]["insulationFault"]["eventType"] == "ERROR"
    attributes = enos.devices("modelId = 'SolarInverter'")[0]["deviceAttributes"]
    assert set(attributes) <= set(model["attributes"])


def test_an_unknown_model_does_not_exist(enos: Enos) -> None:
    assert enos.get(THING_MODELS, action="get", modelId="Unknown")["code"] == 99404


def test_models_are_searched(enos: Enos) -> None:
    answer = enos.post(THING_MODELS, {}, action="search", scope=1)
    assert [model["modelId"] for model in answer["data"]] == list(MODELS)
    assert answer["pagination"] == {"sortedBy": None, "pageNo": 1, "pageSize": 10, "totalSize": len(MODELS)}
    body = {"expression": "modelId in ('ParkMeter', 'Unknown') and tags.domain = 'solar'", "projection": ["modelId", "measurepoints.*.signalType"]}
    points = {point.id: {"signalType": point.storage} for point in MODELS["ParkMeter"].points.values()}
    assert enos.data(THING_MODELS, body, action="search") == [{"modelId": "ParkMeter", "measurepoints": points}]
    assert enos.data(THING_MODELS, {"expression": "not exists(tags.domain)"}, action="search") == []


def test_the_scope_is_0_or_1(enos: Enos) -> None:
    for scope in ("2", "all"):
        assert enos.post(THING_MODELS, {}, action="search", scope=scope)["msg"].startswith("Invalid Argument scope:")


@pytest.fixture(scope="module")
def own() -> Iterator[Enos]:
    """A tenant whose models these tests change."""
    with Simulator(devices=0, enapter_devices=0, seed=7) as simulator:
        client = Enos(simulator)
        yield client
        client.close()


def own_model(own: Enos, **changes: Any) -> dict[str, Any]:
    return own.post(THING_MODELS, {"modelId": "ParkOperator", **changes}, action="update")


def park_operator(own: Enos) -> dict[str, Any]:
    model: dict[str, Any] = own.get(THING_MODELS, action="get", modelId="ParkOperator")["data"]
    return model


def test_a_patch_changes_what_is_sent_and_takes_out_what_is_named(own: Enos) -> None:
    before = park_operator(own)
    element = {"name": {"defaultValue": "Staff"}, "dataType": "INT", "isRequired": False}
    assert own_model(own, desc="Operates parks", attributes={"staff": element, "shift": {**element, "identifier": "shift"}})["code"] == 0
    after = park_operator(own)
    assert (after["name"], after["tags"], after["desc"]) == (before["name"], before["tags"], "Operates parks")
    assert after["attributes"]["staff"] == {"identifier": "staff", **element}
    kept = {"shift": {**element, "dataType": "DOUBLE"}}
    assert own_model(own, tags={"reviewed": "2026"}, featuresToDelete=["staff", "shift", "unknown"], attributes=kept)["code"] == 0
    after = park_operator(own)
    assert (list(after["attributes"]), after["attributes"]["shift"]["dataType"], after["tags"]) == (["shift"], "DOUBLE", {"reviewed": "2026"})


def test_without_a_patch_what_is_not_sent_is_cleared(own: Enos) -> None:
    name = {"defaultValue": "Operator", "i18nValue": {"ja_JP": "運営会社"}}
    event = {"strike": {"name": {"defaultValue": "Strike"}, "eventType": "WARN", "outputData": []}}
    assert own_model(own, tags={"a": "b"}, attributes={"x": {"name": name, "dataType": "INT"}}, featuresToDelete=["strike"])["code"] == 0
    answer = own.post(
        THING_MODELS, {"modelId": "ParkOperator", "name": name, "events": event, "featuresToDelete": ["strike"]}, action="update", isPatchUpdate="false"
    )
    assert answer["code"] == 0
    after = park_operator(own)
    assert (after["name"], after["tags"], after["attributes"], list(after["events"])) == (name, {}, {}, ["strike"])
    assert (after["modelIdPath"], after["orgId"]) == ("/ParkOperator", own.simulator.org_id)


def test_the_documented_spelling_of_inputs_is_understood(own: Enos) -> None:
    service = {"name": {"defaultValue": "Audit"}, "intputData": [], "outputData": [], "callType": "SYNC"}
    assert own_model(own, services={"audit": service})["code"] == 0
    assert "inputData" in park_operator(own)["services"]["audit"]


def test_an_update_that_makes_no_sense_changes_nothing(own: Enos) -> None:
    before = park_operator(own)
    assert own_model(own, modelId="Unknown")["code"] == 99404
    assert own_model(own, attributes={"a": {"identifier": "b"}})["msg"].startswith("Invalid Argument attributes.a:")
    assert own_model(own, tags={"a b": "c"})["code"] == 99400
    assert own.post(THING_MODELS, {"modelId": "ParkOperator"}, action="update", isPatchUpdate="false")["msg"].startswith("Invalid Argument name:")
    assert park_operator(own) == before


# --- what follows the thing model ------------------------------------------------------------------------------------------


COMMANDS, ASSETS = "/connect-service/v2.1/commands", "/asset-service/v2.1/assets"


@pytest.fixture(scope="module")
def changed() -> Iterator[Enos]:
    """A tenant whose inverters have another model than at first."""
    with Simulator(devices=20, enapter_devices=0, seed=7) as simulator:
        client = Enos(simulator)
        name = {"defaultValue": "Added", "i18nValue": {"en_US": "Added"}}
        percent = {"identifier": "percent", "name": name, "dataType": "DOUBLE"}
        added: dict[str, Any] = {
            "attributes": {"colour": {"name": name, "dataType": "STRING"}},
            "measurepoints": {"fanSpeed": {"name": name, "dataType": "INT"}},
            "services": {"curtail": {"name": name, "inputData": [percent], "outputData": [], "callType": "SYNC"}},
            "featuresToDelete": ["manufacturer", "activePowerLimit", "diagnose"],
        }
        assert client.post(THING_MODELS, {"modelId": "SolarInverter", **added}, action="update")["code"] == 0
        yield client
        client.close()


def inverter(changed: Enos) -> str:
    found: str = changed.devices("modelId = 'SolarInverter' and status = 'online'")[0]["assetId"]
    return found


def invoke(changed: Enos, service: str, **given: Any) -> dict[str, Any]:
    return changed.post(COMMANDS, {"inputData": given}, action="invokeService", assetId=inverter(changed), serviceId=service)


def test_a_service_is_invoked_with_the_inputs_of_the_model(changed: Enos) -> None:
    assert invoke(changed, "curtail", percent=12.5)["data"]["outputData"] == {}
    assert invoke(changed, "restart", delay_seconds=1)["data"]["outputData"] == {"accepted": 1}
    for service, given, what in (
        ("curtail", {"percent": "half"}, "percent must be of the type DOUBLE"),
        ("curtail", {"watts": 1}, "the service has no input watts"),
        ("restart", {"delay_seconds": 1.5}, "delay_seconds must be of the type INT"),
    ):
        assert invoke(changed, service, **given)["msg"] == f"Invalid Argument inputData:{what}"
    assert invoke(changed, "diagnose")["msg"].startswith("Invalid Argument serviceId:")


def test_a_command_has_the_name_of_its_element_in_the_model(changed: Enos) -> None:
    command_id = invoke(changed, "curtail")["data"]["commandId"]
    command = changed.get(COMMANDS, action="get", assetId=inverter(changed), commandId=command_id)["data"]
    assert (command["tslIdentifier"], command["commandName"]["defaultValue"]) == ("curtail", "Added")


def test_a_measurement_point_is_set_that_the_model_has_now(changed: Enos) -> None:
    def put(point: str, value: Any) -> dict[str, Any]:
        return changed.post(COMMANDS, {"value": value}, action="setMeasurepoint", assetId=inverter(changed), measurepointId=point)

    assert put("fanSpeed", 900)["code"] == 0
    body = {"measurepointIds": ["fanSpeed"]}
    assert [row["value"] for row in changed.data("/connect-service/v2.1/measurepoints", body, action="queryLatest", assetId=inverter(changed))] == [900]
    assert put("fanSpeed", 0.5)["msg"].startswith("Invalid Argument value:")
    assert put("activePowerLimit", 80)["msg"].startswith("Invalid Argument measurepointId:")


def test_an_asset_takes_the_attributes_that_the_model_has_now(changed: Enos) -> None:
    def update(**attributes: Any) -> int:
        return int(changed.post(ASSETS, {"asset": {"assetId": inverter(changed), "attributes": attributes}}, action="update")["code"])

    assert update(colour="grey", nameplate=None) == 0
    found = changed.get(ASSETS, action="get", assetId=inverter(changed))["data"]["attributes"]
    assert (found["colour"], found["nameplate"]) == ("grey", None)
    assert (update(colour=7), update(manufacturer="Sunfield")) == (12958, 12958)
