"""Nested values: either spelling of a field, never an unknown one, never a class that does not belong there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_api.enos import models as enos
from energy_api.enos.alert import search_alert_types
from energy_api.enos.connection import create_device
from energy_clients import operations
from energy_core import Model
from energy_core.encoding import nested
from energy_core.model import attributes

MODELS = "energy_api.enos.models"


def named(value: Any) -> Any:
    return create_device.request(org_id="o", product_key="p", timezone="+01:00", device_name=value).json["deviceName"]


@pytest.mark.parametrize(
    "value",
    [
        enos.StringI18n(default_value="x", i18n_value={"de_DE": "y"}),
        {"defaultValue": "x", "i18nValue": {"de_DE": "y"}},
        {"default_value": "x", "i18n_value": {"de_DE": "y"}},
        {"default_value": "x", "i18nValue": {"de_DE": "y"}},
    ],
)
def test_a_field_may_have_the_platforms_name_or_the_attributes(value: Any) -> None:
    assert named(value) == {"defaultValue": "x", "i18nValue": {"de_DE": "y"}}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"defaultvalue": "x"}, r"device_name\.defaultvalue: StringI18n has no such field; did you mean defaultValue\?$"),
        ({"default-value": "x"}, r"device_name\.default-value: .*did you mean defaultValue\?$"),
        ({"defaultValeu": "x"}, r"device_name\.defaultValeu: .*did you mean defaultValue\?$"),
        ({"name": "x"}, r"device_name\.name: StringI18n has no such field; it has defaultValue, i18nValue$"),
        ({"default_value": "x", "defaultValue": "y"}, r"device_name: defaultValue is given twice, as default_value and as defaultValue$"),
        ({1: "x"}, r"device_name: 1 is no text"),
        ({"i18n_value": {"de_DE": ["y"]}}, r"device_name\.i18nValue\.de_DE: list cannot be sent"),
        ({"i18n_value": "x"}, r"device_name\.i18nValue: expected a mapping, got str"),
        ({"default_value": {"x": 1}}, r"device_name\.defaultValue: dict cannot be sent"),
        (enos.Sorter(field="x"), r"device_name: expected StringI18n or a mapping, got Sorter"),
        (enos.StringI18n(default_value=float("nan")), r"device_name\.defaultValue: JSON has no nan"),  # type: ignore[arg-type]
        ([("default_value", "x")], r"device_name: expected StringI18n or a mapping, got list"),
    ],
)
def test_what_is_no_such_struct_is_refused_with_the_field(value: Any, said: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{said}"):
        named(value)


def test_structs_within_structs_and_lists_are_held_to_their_fields() -> None:
    sorters = [{"field": "a"}, enos.Sorter(field="b")]
    assert search_alert_types.request(org_id="o", sorters=sorters).json == {"pagination": {"sorters": [{"field": "a"}, {"field": "b"}]}}
    with pytest.raises(ValueError, match=r"^sorters\[1\]\.felid: Sorter has no such field; did you mean field\?$"):
        search_alert_types.request(org_id="o", sorters=[{"field": "a"}, {"felid": "b"}])


def test_what_an_answer_had_beyond_the_specification_goes_back_as_it_came() -> None:
    name = enos.StringI18n.from_dict({"defaultValue": "x", "newer": {"is": [1]}, "i18nValue": None})
    assert named(name) == {"defaultValue": "x", "newer": {"is": [1]}, "i18nValue": None}
    name.extra_fields["newer"]["is"][0] = b"x"
    with pytest.raises(TypeError, match=r"^device_name\.newer\.is\[0\]: bytes"):
        named(name)


def test_a_subclass_of_ones_own_is_the_model() -> None:
    class Name(enos.StringI18n):
        pass

    assert named(Name(default_value="x")) == {"defaultValue": "x"}


def test_a_model_may_stand_where_anything_may() -> None:
    body = create_device.request(org_id="o", product_key="p", timezone="z", device_name={}, device_attributes={"a": [enos.StringI18n(default_value="x")]}).json
    assert body["deviceAttributes"] == {"a": [{"defaultValue": "x"}]}


def test_of_several_kinds_the_one_with_the_shape_counts() -> None:
    kind = "list[model:Sorter]|model:StringI18n|"
    assert nested("a", kind, [{"field": "x"}], MODELS) == [{"field": "x"}]
    assert nested("a", kind, {"default_value": "x"}, MODELS) == {"defaultValue": "x"}
    assert nested("a", kind, enos.StringI18n(default_value="x"), MODELS) == {"defaultValue": "x"}
    assert nested("a", kind, "x", MODELS) == "x"
    with pytest.raises(ValueError, match=r"^a\.field: StringI18n has no such field"):
        nested("a", kind, {"field": "x"}, MODELS)
    with pytest.raises(TypeError, match=r"^a: list cannot be sent"):
        nested("a", "model:StringI18n|", ["x"], MODELS)


def test_a_second_spelling_is_never_sent() -> None:
    assert nested("a", "model:BatchFlowNodeV20", {"flow_name": "x"}, MODELS) == {"flowName": "x"}
    assert nested("a", "model:AssetDetails", {"desc": "x"}, MODELS) == {"description": "x"}
    with pytest.raises(ValueError, match=r"^a: description is given twice, as desc and as description"):
        nested("a", "model:AssetDetails", {"desc": "x", "description": "y"}, MODELS)


def test_a_struct_with_free_keys_takes_any() -> None:
    assert nested("a", "model:PortalI18nText", {"defaultValue": "x", "de_DE": "y"}, MODELS) == {"defaultValue": "x", "de_DE": "y"}


def kinds() -> Iterator[tuple[str, str]]:
    for operation in operations.all():
        for argument in operation.arguments:
            if "model:" in argument.kind:
                yield argument.kind.removesuffix(" | None"), operation.models


def test_every_struct_of_every_request_takes_both_spellings() -> None:
    from importlib import import_module

    seen = 0
    for kind, models in set(kinds()):
        name = kind.rpartition("model:")[2].rstrip("]")
        cls: type[Model] = getattr(import_module(models), name)
        fields = attributes(cls)
        by_attribute = nested("a", f"model:{name}", dict.fromkeys(fields), models)
        assert by_attribute == nested("a", f"model:{name}", dict.fromkeys(fields.values()), models), name
        assert list(by_attribute) == list(fields.values())
        seen += 1
    assert seen > 50


ALPHABET = st.sampled_from(["defaultValue", "default_value", "i18nValue", "i18n_value"]) | st.text(max_size=4)


@given(st.dictionaries(ALPHABET, st.none() | st.text() | st.dictionaries(st.text(), st.text())))
def test_any_mapping_is_written_in_full_or_refused(value: dict[str, Any]) -> None:
    wire = {"default_value": "defaultValue", "i18n_value": "i18nValue"}
    fits = len({wire.get(key, key) for key in value}) == len(value) and all(
        inner is None or isinstance(inner, str if wire.get(key, key) == "defaultValue" else dict) for key, inner in value.items()
    )
    if fits and {wire.get(key, key) for key in value} <= set(wire.values()):
        assert named(value) == {wire.get(key, key): inner for key, inner in value.items()}
    else:
        with pytest.raises((TypeError, ValueError), match=r"^device_name"):
            named(value)
