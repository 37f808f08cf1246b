"""Models filled straight from bytes are those that are read field by field, and nothing of the answer is lost on either way."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import sys
import threading
import types
from datetime import UTC, datetime
from typing import Any, get_args, get_origin

import attrs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_api.enapter import models as enapter
from energy_api.enos import models as enos
from energy_core import Model, OpenIntEnum, OpenStrEnum
from energy_core.deviations import of_model
from energy_core.direct import decoded as filled
from energy_core.drift import drift
from energy_core.model import annotated
from energy_core.plans import choices, models, types_of, wires
from support import more_examples

ANSWERS: list[type[Model]] = [
    kind for package in (enos, enapter) for name in dir(package) if name.endswith("Response") and issubclass(kind := getattr(package, name), Model)
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=6),
    int: st.integers(-(2**70), 2**70),
    float: st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53),
    bool: st.booleans(),
    type(None): st.none(),
    Any: JSON,
}


def decoded(kind: type[Model], content: bytes, operation: str = "test") -> Any:
    return filled(kind, content, operation)


def of(hint: Any, depth: int = 3) -> st.SearchStrategy[Any]:
    """JSON that is what the specification says of a type."""
    if len(options := choices(hint)) > 1:
        return st.one_of([of(option, depth) for option in options])
    if hint in SCALARS:
        return SCALARS[hint]
    if get_origin(hint) is list:
        return st.lists(of(get_args(hint)[0], depth - 1), max_size=2 if depth else 0)
    if get_origin(hint) is dict:
        return st.dictionaries(st.text(max_size=4), of(get_args(hint)[1], depth - 1), max_size=2 if depth else 0)
    if issubclass(hint, OpenStrEnum | OpenIntEnum):
        return st.sampled_from([member.value for member in hint])
    return objects(hint, depth - 1) if depth else st.just({})


@st.composite
def objects(draw: st.DrawFn, kind: type[Model], depth: int = 3) -> dict[str, Any]:
    """An object of a model as the specification says, some fields left out, some that it does not name, in any order."""
    hints = types_of(kind)
    data: dict[str, Any] = {}
    for name, wire in draw(st.permutations([pair for pair in wires(kind) if pair[0] != kind._VALUES])):
        if draw(st.integers(0, 3)):
            data[wire] = draw(of(hints[name], depth))
    return data | draw(st.dictionaries(st.text(max_size=4) | st.sampled_from(["(rest)", "extra_fields", *kind._ALIASES]), JSON, max_size=2))


@st.composite
def answers(draw: st.DrawFn) -> tuple[type[Model], dict[str, Any]]:
    kind = draw(st.sampled_from(ANSWERS))
    return kind, draw(objects(kind))


def known(model: Model) -> Any:
    """A model as nested data, with the class of each object, so that an object in place of a dict is a difference."""
    if isinstance(model, Model):
        return type(model).__name__, dict(model.extra_fields), {name: known(getattr(model, name)) for name, _ in wires(type(model))}
    if isinstance(model, list):
        return [known(inner) for inner in model]
    return {key: known(inner) for key, inner in model.items()} if isinstance(model, dict) else model


@more_examples(3)
@given(answers(), st.booleans())
def test_both_ways_give_the_same(case: tuple[type[Model], dict[str, Any]], indented: bool) -> None:
    kind, data = case
    straight = decoded(kind, json.dumps(data, ensure_ascii=False, indent=1 if indented else None).encode("utf-8", "surrogatepass"))
    by_field = kind.from_dict(json.loads(json.dumps(data)))
    if straight is not None:
        assert known(straight) == known(by_field)
        assert straight == by_field
        assert straight.to_dict() == by_field.to_dict()
        assert straight.to_json() == by_field.to_json()
    assert by_field.to_dict() == data
    assert by_field.to_json() == msgspec.json.encode(by_field.to_dict())


def page(**device: Any) -> bytes:
    return json.dumps({"code": 0, "data": [{"assetId": "a", "colour": 1, "deviceDesc": None, **device}]}).encode()


def test_most_answers_are_filled_straight() -> None:
    full = decoded(enos.SearchDevicesResponse, page(status="online", productName={"defaultValue": "x", "shade": 2}))
    device = full.data[0]
    assert (device.status, device.product_name.default_value) == (enos.DeviceStatus.ONLINE, "x")
    assert device.product_name.extra_fields == {"shade": 2}
    assert device.to_dict() == {"assetId": "a", "colour": 1, "deviceDesc": None, "status": "online", "productName": {"defaultValue": "x", "shade": 2}}


@pytest.fixture(autouse=True)
def counted_anew() -> None:
    """What other tests have counted leaves no room for more kinds."""
    drift(reset=True)


def times(operation: str) -> dict[tuple[str, str], int]:
    return {(path, kind): count for name, path, kind, count in drift() if name == operation}


@pytest.mark.parametrize(
    ("device", "place", "kind"),
    [
        ({"createTime": "5"}, "createTime", "integer expected, string found"),
        ({"createTime": 5.0}, "createTime", "integer expected, number found"),
        ({"status": "asleep"}, "status", "unknown value 'asleep'"),
        ({"status": 5}, "status", "string expected, integer found"),
        ({"deviceTags": {"a": 5, "b": True, "c": "x"}}, "deviceTags{}", "string expected, integer found"),
        ({"deviceTags": []}, "deviceTags", "object expected, array found"),
        ({"productName": "x"}, "productName", "object expected, string found"),
        ({"productName": {"defaultValue": 5}}, "productName.defaultValue", "string expected, integer found"),
    ],
)
def test_what_drifts_is_counted_with_its_place_and_filled_straight_from_then_on(device: dict[str, Any], place: str, kind: str) -> None:
    operation, content = f"{place} {kind}", page(**device)
    found = [decoded(enos.SearchDevicesResponse, content, operation) for _ in range(3)]
    assert times(operation)[f"$.data[].{place}", kind] == 3
    assert found[1] is not None
    assert known(found[2]) == known(enos.SearchDevicesResponse.from_dict(json.loads(content)))
    assert found[2].to_dict() == enos.SearchDevicesResponse.from_dict(json.loads(content)).to_dict()


def test_an_envelope_that_drifts_is_never_filled_straight() -> None:
    for data in ({"code": "0", "data": []}, {"data": [None]}, {"code": 0, "data": 5}, {"code": 0, "requestId": 5}):
        found = [decoded(enos.SearchDevicesResponse, json.dumps(data).encode(), "envelope") for _ in range(3)]
        assert found == [None] * 3
    assert times("envelope") == {
        ("$.code", "integer expected, string found"): 3,
        ("$.code", "null or missing"): 3,
        ("$.data[]", "null or missing"): 3,
        ("$.data", "array expected, integer found"): 3,
        ("$.requestId", "string expected, integer found"): 3,
    }


def test_what_a_platform_invents_fills_no_memory() -> None:
    for number in range(1_500):
        decoded(enos.SearchDevicesResponse, page(status=f"invented {number}"), "inventive")
    entries = drift()
    assert len(entries) <= 1_001
    assert sum(entry.times for entry in entries if entry.operation in ("inventive", "(any other)")) >= 1_500
    assert entries[0].times == max(entry.times for entry in entries)


def test_threads_count_every_value() -> None:
    content = json.dumps({"code": 0, "data": [{"createTime": "5"}] * 10}).encode()
    threads = [threading.Thread(target=lambda: [decoded(enos.SearchDevicesResponse, content, "threads") for _ in range(30)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counted = sum(times("threads").values()) or sum(entry.times for entry in drift() if entry.operation == "(any other)")
    assert counted >= 8 * 30 * 10


def reached(kind: type[Model]) -> set[type[Model]]:
    """A model and all below it."""
    found, new = set[type[Model]](), {kind}
    while new:
        found |= new
        new = {inner for cls in new for hint in types_of(cls).values() for inner in models(hint)} - found
    return found


@st.composite
def drifting(draw: st.DrawFn) -> tuple[type[Model], dict[str, Any]]:
    """An answer with other JSON in some places."""
    kind, data = draw(answers())
    for _ in range(draw(st.integers(1, 3))):
        at: Any = data
        while at:
            key = draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
            if isinstance(at[key], dict | list) and at[key] and draw(st.integers(0, 3)):
                at = at[key]
            else:
                at[key] = draw(JSON)
                break
    return kind, data


@more_examples(2)
@given(drifting())
def test_both_ways_give_the_same_where_answers_drift(case: tuple[type[Model], dict[str, Any]]) -> None:
    kind, data = case
    by_field = kind.from_dict(json.loads(json.dumps(data)))
    content = json.dumps(data).encode()
    found = [decoded(kind, content, "drifting") for _ in range(2)]
    if (
        found == [None, None]
        and "(rest)" not in json.dumps(data)
        and not any(f'"{alias}"'.encode() in content for cls in reached(kind) for alias in cls._ALIASES)
    ):
        assert [*of_model(kind, data, "$")], "what is not filled straight deviates"
    for straight in found:
        if straight is not None:
            assert known(straight) == known(by_field)
            assert straight.to_dict() == by_field.to_dict()
            assert straight.to_json() == by_field.to_json() == msgspec.json.encode(by_field.to_dict())


class Noted(enos.Device):  # type: ignore[misc]  # type checkers want `attrs.define`
    note: str = "n"


UNUSUAL: dict[str, Any] = {
    "model": enos.Device(asset_id="inner"),
    "model in a list": [enos.Device(asset_id="inner", extra_fields={"colour": 1})],
    "model in a map": {"a": {"b": enos.StringI18n(default_value="x")}},
    "map with other keys": {5: 1, 1.5: 2, True: 3, None: 4},
    "mapping": types.MappingProxyType({"a": enos.DeviceStatus.ONLINE}),
    "tuple": (1, [enos.DeviceStatus.ONLINE]),
    "enumeration": enos.DeviceStatus.ONLINE,
    "unknown value": enos.DeviceStatus("asleep"),
    "rows": enos.TsdbRow(asset_id="a", timestamp=5, values={"p": 1}),
    "subclass": Noted(asset_id="inner"),
    "time": datetime(2026, 5, 14, tzinfo=UTC),
    "large": 2**70,
    "list of many": [*range(50), None, "x", {"y": enos.DeviceStatus.ONLINE}],
}


@pytest.mark.parametrize("value", UNUSUAL.values(), ids=UNUSUAL)
@pytest.mark.parametrize("field", ["asset_id", "device_attributes", "device_name", "status", "create_time"])
def test_json_is_that_of_the_plain_data_whatever_a_field_holds(field: str, value: Any) -> None:
    for device in (enos.Device(**{field: value}), enos.Device(device_attributes={"deep": [value]}), Noted(note="n", **{field: value})):
        answer = enos.SearchDevicesResponse(code=0, data=[device])
        assert answer.to_json() == msgspec.json.encode(answer.to_dict())


@pytest.mark.parametrize(
    "answer",
    [
        enos.SearchDevicesResponse(code=0, data=[enos.Device(asset_id="a"), None]),  # type: ignore[list-item]
        enos.SearchDevicesResponse(code=None, data=(enos.Device(asset_id="a"),)),  # type: ignore[arg-type]
        enos.SearchDevicesResponse(code=0, data=5),  # type: ignore[arg-type]
        enos.TsdbRow(asset_id="a", timestamp=5, values={"p": enos.DeviceStatus.ONLINE}),
        enos.Device(asset_id="a", extra_fields={"assetId": "b", "colour": enos.DeviceStatus.ONLINE, "deviceDesc": None}),
        Noted(asset_id="a"),
    ],
)
def test_json_is_that_of_the_plain_data_of_models_put_together_by_hand(answer: Model) -> None:
    assert answer.to_json() == msgspec.json.encode(answer.to_dict())


def test_what_was_written_as_json_is_what_it_was() -> None:
    clean = json.dumps({"code": 0, "data": [{"assetId": "a", "deviceName": {"defaultValue": "x"}}]}).encode()
    answer = decoded(enos.SearchDevicesResponse, clean)
    assert json.loads(answer.to_json()) == json.loads(clean)
    assert dict(answer.data[0].extra_fields) == {}
    for other in (copy.copy(answer), copy.deepcopy(answer), pickle.loads(pickle.dumps(answer)), attrs.evolve(answer)):
        assert (other, other.to_dict(), other.to_json()) == (answer, json.loads(clean), answer.to_json())
    answer.data[0].extra_fields = {"colour": 1}
    answer.data[0].device_name.default_value = None
    assert json.loads(answer.to_json()) == {"code": 0, "data": [{"assetId": "a", "colour": 1, "deviceName": {}}]} == answer.to_dict()


def test_a_key_twice_counts_once_and_loses_no_other() -> None:
    content = b'{"code": 0, "data": [{"deviceName": {"a": 1}, "deviceName": {"b": 2}, "c": 3, "c": 4}, {"d": 5, "deviceDesc": null, "deviceDesc": "x"}]}'
    first, second = decoded(enos.SearchDevicesResponse, content).data
    assert (first.device_name.extra_fields, first.extra_fields, second.extra_fields) == ({"b": 2}, {"c": 4}, {"d": 5})
    assert second.to_dict() == {"d": 5, "deviceDesc": "x"}


def test_a_second_spelling_is_read() -> None:
    content = page(measurepointLastUpate=5)
    assert decoded(enos.SearchDevicesResponse, content) is None
    assert enos.SearchDevicesResponse.from_dict(json.loads(content)).data[0].measurepoint_last_update == 5


def test_a_second_spelling_beside_the_first_is_a_field_like_any_other() -> None:
    content = page(measurepointLastUpate=5, measurepointLastUpdate=6)
    found = decoded(enos.SearchDevicesResponse, content)
    assert found.data[0].measurepoint_last_update == 6
    assert known(found) == known(enos.SearchDevicesResponse.from_dict(json.loads(content)))
    assert found.to_dict() == json.loads(content)


ROWS: dict[str, tuple[type[Model], Any]] = {
    "rows": (enos.GetAssetRawDataByTimeRangeResponse, {"assetId": "a", "timestamp": 5, "localtime": "x", "p": 1.5, "avg(q)": None}),
    "row with a null": (enos.GetAssetRawDataByTimeRangeResponse, {"assetId": "a", "timestamp": 5, "localtime": None, "p": {"deep": [1]}}),
    "row with a second spelling": (enos.GetAssetRawDataByTimeRangeResponse, {"assetId": "a", "timestamp": 5, "dataQuality": 1, "p": 1}),
    "row with both": (enos.GetAssetRawDataByTimeRangeResponse, {"assetId": "a", "timestamp": 5, "dataQuality": 1, "quality": "9", "p": 1}),
    "row that drifts": (enos.GetAssetRawDataByTimeRangeResponse, {"timestamp": "5", "assetId": 7, "p": "1.5"}),
    "row without a time": (enos.GetAssetRawDataByTimeRangeResponse, {"p": 1}),
    "series": (enos.GetAssetRawDataByTimeRangeResponse, {"assetId": "a", "pointId": "p", "timestamp": [1, 2], "value": [1, "x"], "localTime": [None, "y"]}),
    "series that drifts": (enos.GetAssetRawDataByTimeRangeResponse, {"assetId": "a", "pointId": "p", "timestamp": ["1"], "value": [1], "colour": None}),
    "no row": (enos.GetAssetRawDataByTimeRangeResponse, 5),
}


@pytest.mark.parametrize("case", ROWS)
def test_rows_and_series_are_filled_straight(case: str) -> None:
    kind, item = ROWS[case]
    data = {"code": 0, "msg": None, "data": {"items": [item, item], "total": 2}, "colour": {"items": [1]}}
    found, by_field = decoded(kind, json.dumps(data).encode()), kind.from_dict(data)
    assert known(found) == known(by_field)
    assert found.to_dict() == by_field.to_dict()
    assert found.to_json() == by_field.to_json() == msgspec.json.encode(by_field.to_dict())
    if "drifts" not in case:
        assert found.to_dict() == data


def test_models_go_on_as_they_are() -> None:
    answer = decoded(enos.SearchDevicesResponse, page(productName={"shade": 2}))
    for other in (copy.copy(answer), copy.deepcopy(answer), pickle.loads(pickle.dumps(answer))):
        assert other == answer
        assert other.to_dict() == answer.to_dict()
    assert b"assetId" not in pickle.dumps(answer.data[0].product_name), "an object takes its own fields along, not the answer that it came in"
    assert attrs.evolve(answer.data[0], asset_id="b").asset_id == "b"
    assert attrs.evolve(answer.data[0], asset_id="b").to_dict() == answer.data[0].to_dict() | {"assetId": "b"}
    assert attrs.asdict(answer.data[0])["product_name"] == {"default_value": None, "i18n_value": None, "extra_fields": {"shade": 2}}
    assert attrs.fields(enos.Device).asset_id.default is None
    assert attrs.fields(enos.TsdbRow).asset_id.default is attrs.NOTHING


def test_the_collector_is_left_as_it_was() -> None:
    for enabled in (True, False):
        (gc.enable if enabled else gc.disable)()
        try:
            decoded(enos.SearchDevicesResponse, page())
            decoded(enos.SearchDevicesResponse, b"{")
            assert gc.isenabled() is enabled
        finally:
            gc.enable()


def test_threads_do_not_mix_their_answers() -> None:
    wrong: list[Any] = []
    switching = sys.getswitchinterval()

    def read(number: int) -> None:
        for turn in range(60):
            status = "online" if turn % 2 else f"odd{turn}"
            content = json.dumps({"code": 0, "data": [{"status": status, "n": [number, turn, index]} for index in range(20)]}).encode()
            answer = decoded(enos.SearchDevicesResponse, content)
            made = enos.Device(asset_id="made")
            found = [] if answer is None else [device.extra_fields["n"] for device in answer.data]
            if found not in ([], [[number, turn, index] for index in range(20)]) or made.extra_fields or (status == "online" and not found):
                wrong.append((number, turn, found))

    threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(switching)
    assert wrong == []


def test_models_made_between_answers_are_none_of_theirs() -> None:
    first = decoded(enos.SearchDevicesResponse, page())
    made = enos.Device(asset_id="made")
    second = decoded(enos.SearchDevicesResponse, page(colour=2))
    assert (first.data[0].extra_fields, made.extra_fields, second.data[0].extra_fields) == ({"colour": 1}, {}, {"colour": 2})


def test_the_rest_can_be_asked_for_in_many_threads_at_once() -> None:
    switching = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    found: list[Any] = []
    try:
        for _ in range(20):
            devices = decoded(enos.SearchDevicesResponse, json.dumps({"code": 0, "data": [{"n": index} for index in range(50)]}).encode()).data
            threads = [threading.Thread(target=lambda devices=devices: found.append([device.extra_fields["n"] for device in devices])) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    finally:
        sys.setswitchinterval(switching)
    assert found == [list(range(50))] * 160


def test_equal_models_do_not_differ() -> None:
    one, other = enos.Device(asset_id="a"), enos.Device.from_dict({"assetId": "a"})
    assert one == other
    assert not one != other  # noqa: SIM202  # a method of its own
    assert one != enos.Device(asset_id="b")


@pytest.mark.parametrize("ident", ["5", 5])
def test_a_list_of_models_beside_another_type_holds_models_also_where_they_drift(ident: Any) -> None:
    menus = enos.ListPortalMenuGroupsResponse.from_dict({"code": 10000, "data": [{"id": ident}]}).data
    assert [(type(menu), menu.id) for menu in menus] == [(enos.PortalMenuGroup, "5")]


CHOICES: dict[str, tuple[type[Model], Any, Any]] = {  # an object that drifts, and what may stand in its place
    "list or object": (enos.ListPortalMenuGroupsResponse, {"menuGroups": 5}, [{"id": "g", "name": "n", "menuIds": ["m"]}]),
    "object or text": (enos.GetFlowResponse, {"graph": {"name": 5}}, {"graph": "{}"}),
}


@pytest.mark.parametrize("name", CHOICES)
def test_what_may_stand_in_place_of_an_object_is_read_also_after_such_objects_drifted(name: str) -> None:
    kind, drifted, other = CHOICES[name]
    for data in (drifted, other, drifted):
        answer = {"code": 0, "data": data}
        content, by_field = json.dumps(answer).encode(), kind.from_dict(answer)
        for straight in (decoded(kind, content, "drifting"), decoded(kind, content, "drifting")):
            assert straight is None or straight.to_dict() == by_field.to_dict()
        assert straight is not None


@pytest.mark.parametrize("colon", ["", "\\u003a"])
def test_a_key_twice_with_another_between_keeps_each_in_its_place(colon: str) -> None:
    device = '{"productName": null, "deviceName": {"xd": "%s"}, "productName": {"xp": 2}}' % colon  # noqa: UP031  # braces of JSON
    [found] = decoded(enos.SearchDevicesResponse, f'{{"code": 0, "data": [{device}]}}'.encode()).data
    assert (found.device_name.extra_fields, found.product_name.extra_fields) == ({"xd": ":" if colon else ""}, {"xp": 2})


def test_attrs_takes_models_apart_in_every_way() -> None:
    device = enos.Device(asset_id="a", device_name=enos.StringI18n(default_value="x"))
    assert "a" in attrs.astuple(device)


def test_a_subclass_may_have_fields_of_its_own() -> None:
    found = Noted.from_dict({"assetId": "a", "colour": 1, "note": "m"})
    assert (found.asset_id, found.note, dict(found.extra_fields)) == ("a", "m", {"colour": 1})
    assert found.to_dict() == {"assetId": "a", "note": "m", "colour": 1}


def test_who_reads_annotations_meets_those_of_the_model_while_another_thread_makes_its_decoder() -> None:
    """msgspec is shown others for that moment; what is worked out from these would be wrong for as long as the process lives."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for kind in ANSWERS[:40]:
            own = type("Own", (kind,), {"__module__": kind.__module__})  # of which no decoder is made yet
            expected = annotated(own)
            maker = threading.Thread(target=decoded, args=(own, b"{}"))
            maker.start()
            while maker.is_alive():
                assert annotated(own) == expected
            maker.join()
    finally:
        sys.setswitchinterval(interval)
