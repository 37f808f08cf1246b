"""What the searches of EnOS can be asked beyond documentation 2.1, as official samples of 2022 and 2023 ask it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from energy_simulator import Simulator
from signed_client import Enos

DEVICES, MODELS, SETTINGS = "/connect-service/v2.1/devices", "/model-service/v2.1/thing-models", "/event-service/v2.1"
NAME = {"defaultValue": "Roof unit", "i18nValue": {"ja_JP": "屋根の装置", "es_ES": "Unidad del tejado", "fr_FR": ""}}


@pytest.fixture(scope="module")
def enos() -> Iterator[Enos]:
    """A tenant of its own: these tests add devices and change models."""
    with Simulator(devices=60, enapter_devices=0, seed=7) as simulator:
        simulator.clock.freeze()
        client = Enos(simulator)
        yield client
        client.close()


def found(enos: Enos, expression: str, path: str = DEVICES, action: str = "search", **more: Any) -> list[Any]:
    answer = enos.post(path, {"expression": expression, "pagination": {"pageNo": 1, "pageSize": 200}, **more}, action=action)
    assert answer["code"] == 0, (expression, answer)
    rows: list[Any] = answer["data"]
    return rows


def refused(enos: Enos, expression: str, path: str = DEVICES) -> bool:
    answer = enos.post(path, {"expression": expression}, action="search")
    return answer["code"] == 99400 and answer["msg"].startswith("Invalid Argument expression:")


def test_a_name_is_found_in_every_language_that_it_has(enos: Enos) -> None:
    own = enos.new_device(deviceName=NAME)["assetId"]
    only = f"assetId = '{own}' and "
    for locale, part in (("ja_JP", "屋根"), ("es_ES", "TEJADO"), ("default", "roof"), ("fr_FR", "Roof"), ("ko_KR", "unit")):
        assert len(found(enos, f"{only}deviceName.{locale} like '{part}'")) == 1, locale
    for part in ("屋根", "tejado", "roof"):
        assert len(found(enos, f"{only}deviceName like '{part}'")) == 1
    assert found(enos, f"{only}deviceName.ja_JP like 'Roof'") == found(enos, f"{only}deviceName like 'elsewhere'") == []


@pytest.mark.parametrize("locale", ["japanese", "JA", "ja_J", 'ja_JP"', "zh_CN.x"])
def test_what_is_no_locale_is_an_unknown_field(enos: Enos, locale: str) -> None:
    assert refused(enos, f"deviceName.{locale} like 'x'")


def test_assets_are_found_by_a_name_in_any_language_or_in_all(enos: Enos) -> None:
    own = enos.new_device(deviceName=NAME)["assetId"]
    for like in ({"locale": "ja_JP", "value": "屋根"}, {"locale": "default", "value": "Roof"}):
        body = {"filter": {"assetIds": [own], "nameLike": like}}
        answer = enos.post("/asset-tree-service/v2.1/asset-nodes", body, action="searchAsset")
        assert answer["code"] == 99400 or [asset["assetId"] for asset in answer["data"]] == [own]
    wrong = {"filter": {"nameLike": {"locale": "japanese", "value": "x"}}}
    answer = enos.post("/asset-tree-service/v2.1/asset-nodes", wrong, action="searchAsset")
    assert (answer["code"], "locale" in answer["msg"]) == (99400, True)


def test_devices_are_told_apart_by_what_they_are_not(enos: Enos) -> None:
    tagged = enos.new_device(deviceTags={"roof": "north"})["assetId"]
    other = enos.new_device(deviceTags={"roof": "south"})["assetId"]
    assert [device["assetId"] for device in found(enos, "deviceTags.roof != 'north'")] == [other]
    assert {device["assetId"] for device in found(enos, "exists(deviceTags.roof) and modelId != 'ParkMeter'")} == {tagged, other}
    assert found(enos, "modelId != 'SolarInverter' and modelId = 'SolarInverter'") == []


def test_devices_have_one_of_several_states(enos: Enos) -> None:
    only = "productType = 'Gateway' and "
    both = [device["assetId"] for device in found(enos, f"{only}status in ('online', 'offline')")]
    either = [device["assetId"] for status in ("online", "offline") for device in found(enos, f"{only}status = '{status}'")]
    assert sorted(both) == sorted(either) != []
    assert found(enos, "status = 'mirror'") == []
    assert refused(enos, "status in ('online', 'broken')")


def test_devices_can_be_asked_for_by_firmware(enos: Enos) -> None:
    assert found(enos, "firmwareVersion = 'never installed'") == found(enos, "firmwareVersion in ('a', 'b')") == []


def test_commands_are_found_by_their_name_in_any_language(enos: Enos) -> None:
    asset = found(enos, "status = 'online' and modelId = 'SolarInverter'")[0]["assetId"]
    enos.data("/connect-service/v2.1/commands", {"value": 70}, action="setMeasurepoint", assetId=asset, measurepointId="activePowerLimit")

    def commands(expression: str) -> int:
        return len(enos.data("/connect-service/v2.1/commands", {"expression": expression}, action="search", assetId=asset))

    assert (
        commands("commandName.default like 'power limit'") == commands("commandName.ja_JP like 'Active power'") == commands("commandName.zh_CN like '限值'") > 0
    )
    assert commands("commandName.zh_CN like 'Active'") == 0


def test_models_are_found_by_the_tags_of_their_elements(enos: Enos) -> None:
    event = {"alarm": {"name": {"defaultValue": "Alarm"}, "tags": {"type": "temp"}, "eventType": "WARN"}, "hum": {"name": {"defaultValue": "Hum"}, "tags": {}}}
    assert enos.post(MODELS, {"modelId": "SolarPark", "events": event}, action="update")["code"] == 0

    def models(expression: str) -> set[str]:
        answer = enos.post(MODELS, {"expression": expression}, action="search", scope=1)
        assert answer["code"] == 0, answer
        return {model["modelId"] for model in answer["data"]}

    assert models("event_tags.type = 'temp' ") == models("exists(event_tags.type)") == models("event_tags.type like 'TEM'") == {"SolarPark"}
    assert (
        models("service_tags.type = 'temp' and event_tags.type = 'temp'")
        == models("attribute_tags.type = 'temp'")
        == models("measurepoint_tags.a = 'b'")
        == set()
    )
    everything = models("tags.domain = 'solar'") | models("not exists(tags.domain)")
    assert models("not exists(event_tags.type)") == models("event_tags.type != 'temp'") == everything - {"SolarPark"}


@pytest.mark.parametrize(
    ("path", "expression", "key", "keys"),
    [
        ("alert-severities", "tags.team = 'operations' and severityId = 'minor'", "severityId", {"minor"}),
        ("alert-severities", "tags.team != 'operations'", "severityId", set()),
        ("alert-types/search", "exists(tags.team) and typeId in ('grid', 'unknown')", "typeId", {"grid"}),
        ("alert-contents", "contentDesc like 'too HOT'", "contentId", {"cabinet-too-hot"}),
        ("alert-contents", "contentDesc.zh_CN like '过热' and tags.team = 'operations'", "contentId", {"cabinet-too-hot"}),
        ("alert-contents", "contentDesc.ja_JP like 'cabinet'", "contentId", {"cabinet-too-hot"}),
        ("alert-contents", "subAlertTypeId = 'unknown'", "contentId", set()),
        ("alert-rules", "deviceStatus is null and measurepointId = 'windSpeed'", "ruleId", {"WeatherStation-storm"}),
        ("alert-rules", "measurepointId is null", "ruleId", set()),
        ("alert-rules", "measurepointId is not null and tags.team = 'operations' and modelId = 'ParkMeter'", "ruleId", {"ParkMeter-breaker-tripped"}),
    ],
)  # fmt: skip
def test_settings_of_alerts_are_found(enos: Enos, path: str, expression: str, key: str, keys: set[str]) -> None:
    assert {row[key] for row in found(enos, expression, f"{SETTINGS}/{path}")} == keys


def test_alerts_are_outside_a_tree_or_inside(enos: Enos) -> None:
    tree = enos.data("/asset-tree-service/v2.1/asset-trees", {}, action="search")[0]["treeId"]
    alerts = f"{SETTINGS}/active-alerts"
    assert found(enos, f"treeId = '{tree}'", alerts) == found(enos, "treeId != 'elsewhere'", alerts) != []
    assert found(enos, f"treeId != '{tree}'", alerts) == []
