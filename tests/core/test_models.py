"""Models for users' tools: what copies keep, what type hints say, what is shown, and what an enumeration may come as."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import typing
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.pretty import pretty_repr

from energy_api.enapter import models as enapter
from energy_api.enos import models as enos
from energy_core import Model, OpenIntEnum, OpenStrEnum, dump
from energy_core.model import annotated

PACKAGES = {"enos": enos, "enapter": enapter}
MODELS = [kind for package in PACKAGES.values() for name in dir(package) if issubclass(kind := getattr(package, name), Model)]
SECRET = "S3CRET-4711"


class Level(OpenIntEnum):
    """How bad."""

    LOW = 1
    HIGH = 2


class Digit(OpenStrEnum):
    """A text that looks like a number."""

    ONE = "1"


@pytest.mark.parametrize(("came", "member"), [("2", Level.HIGH), (2, Level.HIGH), ("9", 9), ("-3", -3)])
def test_a_number_of_an_enumeration_may_come_as_text(came: Any, member: int) -> None:
    assert Level(came) == member
    assert Level(came).known is (member in (1, 2))
    assert hash(Level(came)) == hash(member)


@pytest.mark.parametrize("text", ["", "two", "2_0", "٢", "2.5"])
def test_other_text_is_no_number_of_an_enumeration(text: str) -> None:
    with pytest.raises(ValueError, match="Level"):
        Level(text)


def test_a_text_of_an_enumeration_may_come_as_a_number() -> None:
    assert (Digit(1), Digit(7), Digit(7).known) == (Digit.ONE, "7", False)  # type: ignore[arg-type]


def test_an_enumeration_is_written_as_it_came_until_it_is_changed() -> None:
    alert = enos.ActiveAlert.from_dict({"eventType": "2", "new": 1})
    assert alert.event_type is enos.ActiveAlertEventType(2)
    assert alert.to_dict() == {"eventType": "2", "new": 1}
    assert dict(alert.extra_fields) == {"new": 1}
    assert attrs.evolve(alert, event_type=enos.ActiveAlertEventType(1)).to_dict() == {"eventType": 1, "new": 1}
    alert.event_type = None
    assert alert.to_dict() == {"new": 1}
    assert enos.ActiveAlert.from_dict({"eventType": "no number"}).to_dict() == {"eventType": "no number"}
    assert enos.ActiveAlert.from_dict({"eventType": True}).to_dict()["eventType"] is True


def test_an_enumeration_under_its_second_spelling_is_written_as_it_came() -> None:
    user = enos.IamUser.from_dict({"password_state": "1"})
    assert user.password_state == 1
    assert user.to_dict() == {"password_state": "1"}
    user.password_state = enos.IamPasswordState(0)
    assert user.to_dict() == {"password_state": 0}


COPIES: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, attrs.evolve, lambda model: pickle.loads(pickle.dumps(model))]


@pytest.mark.parametrize("copied", COPIES)
def test_copies_keep_what_the_specification_does_not_name(copied: Callable[[Any], Any]) -> None:
    data = {"assetId": "a", "deviceDesc": None, "status": 5, "colour": {"is": "new"}, "deviceName": {"defaultValue": "x", "short": 1}}
    device = copied(enos.Device.from_dict(data))
    assert (device.to_dict(), dict(device.extra_fields)) == (data, {"colour": {"is": "new"}})


def test_a_copy_with_another_value_keeps_the_rest() -> None:
    device = enos.Device.from_dict({"deviceDesc": None, "colour": "red"})
    assert attrs.evolve(device, device_desc="d").to_dict() == {"deviceDesc": "d", "colour": "red"}


@pytest.mark.parametrize(
    "change",
    [
        lambda extra: extra.__setitem__("colour", "red"),
        lambda extra: extra.__delitem__("size"),
        lambda extra: extra.update(colour="red"),
        lambda extra: extra.pop("size"),
        lambda extra: extra.popitem(),
        lambda extra: extra.clear(),
        lambda extra: extra.setdefault("colour", "red"),
        lambda extra: extra.__ior__({"colour": "red"}),
    ],
)
def test_unknown_fields_are_not_changed_in_place_where_that_would_be_lost(change: Callable[[Any], Any]) -> None:
    for device in (enos.Device(asset_id="a", extra_fields={"size": 1}), enos.Device.from_dict({"assetId": "a", "size": 1})):
        with pytest.raises(TypeError, match="assign it whole"):
            change(device.extra_fields)
        assert device.to_dict() == {"assetId": "a", "size": 1}
        device.extra_fields = {**device.extra_fields, "colour": "red"}
        assert device.to_dict() == {"assetId": "a", "size": 1, "colour": "red"}
        assert copy.deepcopy(device.extra_fields) == {"size": 1, "colour": "red"}


def test_fields_that_the_specification_does_not_name_can_be_set() -> None:
    device = enos.Device(asset_id="a", extra_fields={"colour": "red"})
    assert device.to_dict() == {"assetId": "a", "colour": "red"}
    device.extra_fields = {"colour": enos.StringI18n(default_value="red")}
    assert device.to_dict() == {"assetId": "a", "colour": {"defaultValue": "red"}}


def test_fields_on_the_wire_hold_what_the_model_holds() -> None:
    name = enos.StringI18n(default_value="x")
    device = enos.Device(asset_id="a", device_name=name, status=enos.DeviceStatus.ONLINE, extra_fields={"colour": name})
    fields = device.on_wire()
    assert list(fields) == ["assetId", "deviceName", "status", "colour"]
    assert fields["deviceName"] is fields["colour"] is name
    assert fields["status"] is enos.DeviceStatus.ONLINE


def test_plain_data_has_the_specifications_order_and_what_it_does_not_name_last() -> None:
    written = enos.Device.from_dict({"colour": 1, "timezone": "+01:00", "deviceDesc": None, "assetId": "a", "orgId": "o"}).to_dict()
    assert list(written) == ["orgId", "assetId", "deviceDesc", "timezone", "colour"]


def test_models_can_be_changed_and_so_have_no_hash() -> None:
    device = enos.Device(asset_id="a")
    with pytest.raises(TypeError, match="unhashable type: 'Device'"):
        hash(device)
    assert device == enos.Device(asset_id="a") != enos.Device(asset_id="b")


@pytest.mark.slow
def test_type_hints_of_every_model_can_be_read() -> None:
    for kind in MODELS:
        hints = typing.get_type_hints(kind)
        assert {field.name for field in attrs.fields(kind)} <= set(hints)
        assert not any(isinstance(hint, str) for hint in inspect.get_annotations(kind, eval_str=True).values())


def test_attrs_resolves_the_types_of_every_model() -> None:
    for kind in MODELS:
        attrs.resolve_types(kind)
        assert not any(isinstance(field.type, str) for field in attrs.fields(kind))
    assert annotated(enos.GetDeviceResponse)["data"] == "Device"


def masked_fields() -> Iterator[tuple[type[Model], str]]:
    """Every field of a model that the specification calls a password."""
    for platform, package in PACKAGES.items():
        document = json.loads(files("energy_twin").joinpath(platform, "openapi.json").read_text(encoding="utf-8"))
        for name, schema in document["components"]["schemas"].items():
            parts = [schema, *schema.get("allOf", ())]
            named = [wire for part in parts for wire, inner in part.get("properties", {}).items() if inner.get("format") == "password"]
            yield from ((getattr(package, name), wire) for wire in named)


@pytest.mark.parametrize(("kind", "wire"), list(masked_fields()), ids=str)
def test_a_secret_is_kept_and_never_shown(kind: type[Model], wire: str) -> None:
    model = kind.from_dict({wire: SECRET})
    for shown in (repr(model), str(model), f"{model}", f"{model:}", repr([model]), repr({"a": model}), pretty_repr(model)):
        assert SECRET not in shown
        assert "***" in shown
    assert model.to_dict() == {wire: SECRET}
    assert pickle.loads(pickle.dumps(model)).to_dict() == {wire: SECRET}


def test_secrets_in_other_objects_are_not_shown() -> None:
    config = enapter.DeviceConfigV3.from_dict({"mqtt_credentials": {"username": "u", "password": SECRET, "private_key": SECRET}})
    assert "mqtt_credentials=MqttCredentialsV3(username='u', password='***', private_key='***')" in repr(config)


def test_the_secrets_that_the_platforms_are_known_for_are_marked() -> None:
    marked = {(kind.__name__, wire) for kind, wire in masked_fields()}
    expected = {("Device", "deviceSecret"), ("Product", "productSecret"), ("AccessToken", "accessToken"), ("PortalSessionTokens", "refreshToken")}
    assert marked >= {*expected, ("MqttCredentialsV3", "private_key"), ("LoginRequest", "credentials")}


def test_what_is_shown_names_the_fields_that_are_there() -> None:
    device = enos.Device.from_dict({"assetId": "a", "status": "online", "deviceName": {"defaultValue": "x"}, "deviceTags": {"b": "c"}, "colour": "red"})
    assert repr(device) == ("Device(asset_id='a', device_name=StringI18n(default_value='x'), device_tags={'b': 'c'}, status=<DeviceStatus.ONLINE: 'online'>)")


def test_what_is_shown_of_a_large_answer_is_short_and_says_how_much_there_is() -> None:
    rows = [{"assetId": "a", "timestamp": number, "p": 1.5} for number in range(50_000)]
    shown = repr(enos.TsdbItems.from_dict({"items": rows}))
    assert shown.startswith("TsdbItems(items=[TsdbRow(asset_id='a', timestamp=0, values={'p': 1.5}), ")
    assert shown.endswith("… 49,995 more])")
    assert "'xxx'…" not in repr(enos.Device(device_desc="xxx"))
    assert len(repr(enos.Device(device_desc="x" * 10**6, device_tags={"y" * 10**6: "z" * 10**6}))) < 1_000


@given(st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=60))
def test_what_is_shown_is_never_long(value: Any) -> None:
    deep = [value]
    for _ in range(3_000):
        deep = [deep]
    fields = {name: f"{name}." * 20 for name in ("asset_id", "org_id", "device_desc", "timezone", "device_key", "product_key", "model_id")}
    many = enos.Device(**fields, device_attributes={str(number): value for number in range(50)} | {"deep": deep})  # type: ignore[arg-type]
    for shown in (repr(many), repr(enos.SearchDevicesResponse(code=0, msg=None, data=[many] * 9))):
        assert len(shown) <= 2_001


@pytest.mark.parametrize("value", [1, 1.5, True, None, "a", [1, [2]], {"a": {"b": (1,)}}, Level.HIGH, Digit.ONE, enos.StringI18n(default_value="x")])
def test_plain_data_is_json(value: Any) -> None:
    plain = dump(value)
    assert json.loads(json.dumps(plain)) == plain
    assert type(plain) in (int, float, bool, type(None), str, list, dict)
