"""What the simulator takes in place of the specification's types, as the platforms do; and that `strict` takes none of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_simulator.lenience import meant
from energy_simulator.shapes import misfits
from signed_client import Enos

DEVICES, LATEST = "/connect-service/v2.1/devices", "/tsdb-service/v2.0/latest"
KINDS = ["null", "boolean", "integer", "number", "string", "array", "object"]


# --- as a pure function ---------------------------------------------------------------------------------------------------

plain = st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.floats(allow_nan=False), st.sampled_from(["7", "-1.5", "TRUE", "x", "", "1e9"]))
values = st.recursive(plain, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("abc"), inner, max_size=3)), max_leaves=8)
typed = st.one_of(st.sampled_from(KINDS), st.lists(st.sampled_from(KINDS), min_size=1, max_size=3, unique=True)).map(lambda kind: {"type": kind})


def objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fields = st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
    required = st.lists(st.sampled_from("abc"), max_size=2, unique=True)
    return st.one_of(
        st.builds(lambda properties, names: {"type": "object", "properties": properties, "required": names}, fields, required),
        st.builds(lambda items: {"type": "array", "items": items}, inner),
        st.builds(lambda parts: {"anyOf": parts}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda part: {"allOf": [part]}, inner),
        st.builds(lambda others: {"type": "object", "additionalProperties": others}, inner),
        st.just({"$ref": "#/named/it"}),
    )


schemas = st.recursive(typed, objects, max_leaves=6)
WHOLE = {"named": {"it": {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"$ref": "#/named/it"}}}}}


@given(schemas, values)
def test_what_the_schema_allows_stays_as_it_is(schema: Any, value: Any) -> None:
    if not list(misfits(WHOLE, schema, value)):
        assert json.dumps(meant(WHOLE, schema, value)) == json.dumps(value)


@given(schemas, values)
def test_what_is_meant_is_meant_for_good(schema: Any, value: Any) -> None:
    once = meant(WHOLE, schema, value)
    assert json.dumps(meant(WHOLE, schema, once)) == json.dumps(once)


@given(schemas, values)
def test_nothing_fits_worse_than_before(schema: Any, value: Any) -> None:
    assert len(list(misfits(WHOLE, schema, meant(WHOLE, schema, value)))) <= len(list(misfits(WHOLE, schema, value)))


@pytest.mark.parametrize(
    ("kind", "sent", "taken"),
    [
        ("integer", "41208", 41208),
        ("integer", "-1", -1),
        ("number", "1.5e3", 1500.0),
        ("number", "7", 7),
        ("boolean", "True", True),
        ("boolean", "FALSE", False),
        ("string", 999, "999"),
        ("string", 1.5, "1.5"),
        ("string", True, "true"),
        (["integer", "string"], "x", "x"),
        (["integer", "null"], "3", 3),
    ],
)
def test_a_value_stands_for_another(kind: Any, sent: Any, taken: Any) -> None:
    assert meant({}, {"type": kind}, sent) == taken


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        *[("integer", text) for text in ("", " 1", "1_0", "+1", "1.0", "٣", "0x1", "1" * 20, True, [], None)],
        *[("number", text) for text in ("nan", "1,5", "1e999", "Infinity", None)],
        *[("boolean", one) for one in ("yes", "1", 1, 0, None)],
        *[("string", one) for one in ([], {}, None)],
        *[(kind, text) for kind in ("object", "array") for text in ("{}", "[]", "", 1)],
    ],
)
def test_anything_else_is_left_to_be_refused(kind: str, sent: Any) -> None:
    assert meant({}, {"type": kind}, sent) == sent


def test_null_is_absent_where_a_field_may_be_absent_and_not_null() -> None:
    schema = {"properties": {"a": {"type": "string"}, "b": {"type": "string"}, "c": {"type": ["string", "null"]}}, "required": ["b"]}
    assert meant({}, schema, {"a": None, "b": None, "c": None, "unknown": None}) == {"b": None, "c": None, "unknown": None}


def test_empty_text_is_no_object() -> None:
    schema = {"properties": {"a": {"type": "object"}, "b": {"type": ["object", "null"]}, "c": {"type": "string"}, "d": {"type": "integer"}}, "required": ["b"]}
    assert meant({}, schema, dict.fromkeys("abcd", "")) == {"b": None, "c": "", "d": ""}


# --- over HTTP ------------------------------------------------------------------------------------------------------------


def test_numerals_and_nulls_of_other_serializers_are_taken(enos: Enos) -> None:
    page = {"pageNo": "1", "pageSize": "3", "sorters": None}
    assert len(enos.data(DEVICES, {"pagination": page, "expression": None, "projection": None}, action="search")) == 3


@pytest.mark.parametrize("written", ["True", "TRUE", "tRuE"])
def test_a_boolean_of_a_query_may_have_any_case(enos: Enos, written: str) -> None:
    answer = enos.post("/event-service/v2.1/active-alerts", {"eventIds": ["x"], "tags": {}}, action="batchUpdateTags", isPatchUpdate=written)
    assert "isPatchUpdate" not in answer["msg"]


def test_what_no_type_is_meant_by_is_refused(enos: Enos) -> None:
    for page in ({"pageNo": "one", "pageSize": 1}, {"pageNo": None, "pageSize": 1}, {"pageNo": [1], "pageSize": 1}):
        answer = enos.post(DEVICES, {"pagination": page}, action="search")
        assert answer["code"] == 99400
        assert "pagination.pageNo" in answer["msg"], answer


def test_null_is_no_body_where_none_is_needed(enos: Enos) -> None:
    channel = next(one for one in enos.get("/data-federation/v2.0/channels")["data"] if one["channelName"] == "park-files")
    query = {"action": "start", "orgId": enos.simulator.org_id}
    answer = enos.http.post(f"/data-federation/v2.0/channels/{channel['channelId']}", params=query, content="null", headers=enos.headers(query, "null"))
    assert answer.json()["code"] == 0


@pytest.mark.parametrize(
    "body",
    [
        {"pagination": {"pageNo": "1", "pageSize": 3}},
        {"pagination": {"pageNo": 1, "pageSize": 3}, "expression": None},
        {"pagination": {"pageNo": 1, "pageSize": 3, "sorters": [{"field": 1, "order": "ASC"}]}},
    ],
)
def test_a_strict_simulator_takes_what_the_specification_says(strict: Enos, body: dict[str, Any]) -> None:
    answer = strict.post(DEVICES, body, action="search")
    assert answer["code"] == 99400
    assert "Input should be" in answer["msg"], answer


def test_a_strict_simulator_takes_booleans_of_queries_in_one_case(strict: Enos) -> None:
    answer = strict.post("/event-service/v2.1/active-alerts", {"eventIds": ["x"], "tags": {}}, action="batchUpdateTags", isPatchUpdate="True")
    assert (answer["code"], "true or false" in answer["msg"]) == (99400, True)


def latest(enos: Enos) -> Any:
    """The older TSDB service by a form as Java's and Python's HTTP libraries send one where nobody says multipart."""
    fields = {"orgId": enos.simulator.org_id, "assetIds": enos.devices(size=1)[0]["assetId"], "measurepoints": "activePower", "timeWindow": ""}
    headers = {name: value for name, value in enos.headers({}, "").items() if name != "Content-Type"}
    return enos.http.post(LATEST, data=fields, headers=headers).json()


def test_a_form_in_the_url_encoding_is_taken_for_a_multipart_one(enos: Enos, strict: Enos) -> None:
    assert latest(enos)["status"] == 0
    device = enos.devices(size=1)[0]["assetId"]
    assert enos.post(LATEST, {"orgId": enos.simulator.org_id, "assetIds": device, "measurepoints": "activePower"})["status"] == 0  # as the pages print it
    answer = latest(strict)
    assert answer["status"] != 0
    assert "multipart/form-data is expected" in answer["msg"]
