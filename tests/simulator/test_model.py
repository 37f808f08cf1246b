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
