"""Thing models are described as the fleet has them."""

from __future__ import annotations

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
