"""Thing models: those of the fleet, as the model service describes them."""

from __future__ import annotations

from typing import Any

from ..answers import Call, not_found
from ..expression import Field
from ..fleet import MODELS, Model, Point
from ..platform import Handlers
from ..state import Doc, State, encoded
from .devices import check_tags
from .envelope import invalid
from .search import EQUAL, EXISTS, LIKE, UNEQUAL, exact, mapped, search

__all__ = ["OPERATIONS", "describe"]


def _tagged(group: str) -> Field:
    """The tags of all elements of one group, of which one must match; official samples of 2022 ask for them."""
    within = f"exists (select 1 from json_each(doc, '$.{group}') as element where {{}})"
    return Field(("json_extract(element.value, ?)",), EQUAL | EXISTS | LIKE | UNEQUAL, path="$.tags", within=within)


FIELDS = {
    "modelId": exact("model_id"),
    **mapped("tags", "tags", EQUAL | EXISTS),
    **{f"{group}_tags.": _tagged(f"{group}s") for group in ("attribute", "measurepoint", "service", "event")},
}
NAMES = {
    "SolarInverter": ("Solar inverter", "光伏逆变器"),
    "ParkMeter": ("Park meter", "电站电表"),
    "WeatherStation": ("Weather station", "气象站"),
    "ParkGateway": ("Park gateway", "电站网关"),
    "SolarPark": ("Solar park", "光伏电站"),
    "InverterRow": ("Row of inverters", "逆变器排"),
    "ParkOperator": ("Park operator", "电站运营商"),
}
UNITS = {
    **dict.fromkeys(("activePower", "ratedPower"), ("W", "KILO")),
    "reactivePower": ("var", "KILO"),
    "dcVoltage": ("V", "ONE"),
    "gridFrequency": ("Hz", "ONE"),
    **dict.fromkeys(("dailyEnergy", "totalEnergy", "energyOut"), ("Wh", "KILO")),
    "activePowerLimit": ("%", "ONE"),
    **dict.fromkeys(("cabinetTemperature", "ambientTemperature", "moduleTemperature", "cpuTemperature"), ("°C", "ONE")),
    "irradiance": ("W/m²", "ONE"),
    "windSpeed": ("m/s", "ONE"),
}
GROUPS = ("attributes", "measurepoints", "services", "events")
BLANK: Doc = {"desc": "", "tags": {}, "category": ""}
TYPES: dict[type, str] = {str: "STRING", int: "INT", float: "DOUBLE"}


def describe(state: State) -> None:
    """Add the models of the fleet to a new database."""
    state.insert("thing_model", [_document(model, state.credentials.org_id) for model in MODELS.values()])


def _document(model: Model, org_id: str) -> Doc:
    en, zh = NAMES[model.id]
    attributes = {
        name: {**_element(name), **_value(name, TYPES[types[-1]]), "isRequired": False, "defaultValue": None} for name, types in model.attributes.items()
    }
    services = {name: {**_element(name), "inputData": _inputs(model, name), "outputData": _outputs(model, name), "callType": "SYNC"} for name in model.services}
    return {
        "modelId": model.id,
        "modelIdPath": model.path,
        "orgId": org_id,
        "name": _name(en, zh),
        "desc": "",
        "tags": {"domain": "solar"},
        "attributes": attributes,
        "measurepoints": {point.id: _measurepoint(point) for point in model.points.values()},
        "services": services,
        "events": {name: {**_element(name), "outputData": [_datapoint("value", "DOUBLE")], "eventType": level} for name, level in model.events.items()},
    }


def _name(en: str, zh: str | None = None) -> Doc:
    return {"defaultValue": en, "i18nValue": {"en_US": en, **({"zh_CN": zh} if zh else {})}}


def _element(identifier: str) -> Doc:
    """What all elements have. Names of those without one of their own are made of their IDs: `ratedPower` is "Rated power"."""
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in identifier)
    return {"identifier": identifier, "name": _name(words.capitalize()), "desc": "", "tags": {}, "isStdElement": False, "stdElementId": None}


def _value(identifier: str, data_type: str) -> Doc:
    unit = UNITS.get(identifier)
    return {"dataType": data_type, "unit": {"unitId": unit[0], "multiplier": unit[1]} if unit else None}


def _datapoint(identifier: str, data_type: str) -> Doc:
    return {**_element(identifier), **_value(identifier, data_type)}


def _inputs(model: Model, service: str) -> list[Doc]:
    return [_datapoint(name, data_type) for name, data_type in model.inputs.get(service, {}).items()]


def _outputs(model: Model, service: str) -> list[Doc]:
    return [_datapoint(name, "INT") for name in model.services[service]]


def _measurepoint(point: Point) -> Doc:
    signal = "Generic" if point.storage == "GENERIC" else point.storage
    kind = "INT" if point.storage == "DI" else "DOUBLE"
    return {**_datapoint(point.id, kind), "name": _name(point.en, point.zh), "hasQuality": False, "signalType": signal}


def get(call: Call) -> dict[str, Any]:
    """`scope` makes no difference: all models are the organization's own."""
    found = call.state.document("thing_model", "model_id", call.query["modelId"])
    if found is None:
        raise not_found("The thing model does not exist")
    return {"data": found}


def search_models(call: Call) -> dict[str, Any]:
    return search(call, "thing_model", FIELDS, order="id", size=10)


def update(call: Call) -> dict[str, Any]:
    """Change a model, in part or as a whole. What is described changes; the devices go on reporting what they did.

    An element that a parent or child model has cannot be added: no model here has one.
    """
    sent, patch = call.body, call.query.get("isPatchUpdate", True)
    before = call.state.document("thing_model", "model_id", sent["modelId"])
    if before is None:
        raise not_found("The thing model does not exist")
    if not patch and not sent.get("name"):
        raise invalid("name", "name is missing")  # the page in English wants it for a patch, the one in Chinese for the rest, as here
    check_tags(sent, "tags")
    elements = {group: _elements(sent, group) for group in GROUPS}
    doomed = set(sent.get("featuresToDelete") or ()) - {name for found in elements.values() for name in found} if patch else set[str]()
    after: Doc = {**before, **({} if patch else BLANK), **{name: sent[name] for name in ("name", "desc", "category", "tags") if sent.get(name) is not None}}
    for group, found in elements.items():
        kept: Doc = before[group] if patch else {}
        after[group] = {name: element for name, element in {**kept, **found}.items() if name not in doomed}
    call.state.run("update thing_model set doc = ? where model_id = ?", (encoded(after), before["modelId"]))
    return {}


def _elements(sent: Doc, group: str) -> Doc:
    """What the request defines; the documented table spells the inputs of a service otherwise."""
    found: Doc = {}
    elements: dict[str, Doc] = sent.get(group) or {}
    for name, element in elements.items():
        if element.get("identifier", name) != name:
            raise invalid(f"{group}.{name}", f"its identifier is {element['identifier']}")
        found[name] = {"identifier": name, **{"inputData" if key == "intputData" else key: value for key, value in element.items()}}
    return found


OPERATIONS: Handlers = {"getThingModel": get, "searchThingModels": search_models, "updateThingModel": update}
