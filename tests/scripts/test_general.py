"""The document that any generator takes, in 3.1 and in 3.0: what it leaves out, and that it holds nobody to more than the main document does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from openapi_schema_validator import OAS30Validator

from document.bundle import operations, platforms, resolved
from publication.general import general
from publication.older import older

T = "#/components/schemas/T"
ROW = "#/components/schemas/Row"
SCHEMAS: dict[str, Any] = {
    "T": {"type": "object", "properties": {"a": {"type": "string"}}},
    "U": {"type": "object", "properties": {"b": {"type": "string"}}},
    "Row": {"type": "object", "properties": {"time": {"type": "integer"}}, "additionalProperties": {}, "x-values-name": "values", "description": "A row."},
    "State": {"type": ["integer", "string"], "enum": [0, 1, "0", "1"], "x-enum-varnames": ["OFF", "ON", "OFF_TEXT", "ON_TEXT"]},
}
FORMS = ("openapi.plain.json", "openapi.3.0.json")


def small(schema: Any) -> Any:
    """A document that sends this schema and answers it, below names of their own."""
    paths = {"/x": {"post": {"operationId": "x", "requestBody": _content("Sent"), "responses": {"200": _content("Answered")}}}}
    return {"paths": paths, "components": {"schemas": {**SCHEMAS, "Sent": deepcopy(schema), "Answered": deepcopy(schema)}}}


def _content(name: str) -> Any:
    return {"content": {"application/json": {"schema": {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}}}}}


@pytest.mark.parametrize(
    ("schema", "sent", "answered"),
    [
        ({"type": ["string", "null"], "maxLength": 3}, {"type": ["string", "null"], "maxLength": 3}, None),
        (
            {"type": ["integer", "string"], "minimum": 1, "maxLength": 9, "description": "d"},
            {"type": "integer", "minimum": 1, "description": "d"},
            {"description": "d"},
        ),
        (
            {"type": ["object", "string", "null"], "additionalProperties": {"type": "string"}},
            {"type": ["object", "null"], "additionalProperties": {"type": "string"}},
            {},
        ),
        ({"type": ["string", "integer"]}, {}, None),
        ({"type": "null", "description": "d"}, {"type": ["object", "null"], "description": "d"}, None),
        ({"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a"]}, {"type": "string", "x-extensible-enum": ["a"]}),
        ({"type": ["string", "null"], "enum": ["a", None]}, {"type": "string", "enum": ["a"]}, {"type": ["string", "null"], "x-extensible-enum": ["a"]}),
        (
            {"type": "integer", "enum": [1], "x-enum-varnames": ["A"]},
            {"type": "integer", "enum": [1], "x-enum-varnames": ["A"]},
            {"type": "integer", "x-extensible-enum": [1], "x-enum-varnames": ["A"]},
        ),
        ({"anyOf": [{"$ref": T}, {"type": "null"}], "description": "d"}, {"anyOf": [{"$ref": T}, {"type": "null"}], "description": "d"}, None),
        ({"anyOf": [{"$ref": T}, {"type": "string"}]}, {}, None),
        ({"anyOf": [{"$ref": T}, {"$ref": ROW}]}, {"type": "object", "additionalProperties": {}}, None),
        ({"anyOf": [{"$ref": T}, {"$ref": ROW}, {"type": "null"}]}, {"type": ["object", "null"], "additionalProperties": {}}, None),
        ({"type": "array", "items": {"$ref": ROW}}, {"type": "array", "items": {"type": "object", "additionalProperties": {}}}, None),
        ({"$ref": T, "description": "d"}, {"$ref": T, "description": "d"}, None),
    ],
)
def test_a_field_has_one_type_or_any(schema: Any, sent: Any, answered: Any) -> None:
    schemas = general(small({"type": "object", "properties": {"field": schema}}))["components"]["schemas"]
    assert schemas["Sent"]["properties"]["field"] == sent
    assert schemas["Answered"]["properties"]["field"] == (sent if answered is None else answered)


def test_values_of_one_type_keep_their_names() -> None:
    properties = {"state": {"anyOf": [{"$ref": "#/components/schemas/State"}, {"type": "null"}]}}
    document = small({})
    document["components"]["schemas"]["Sent"] = {"type": "object", "properties": properties}
    schemas = general(document)["components"]["schemas"]
    assert schemas["State"] == {"type": "integer", "enum": [0, 1], "x-enum-varnames": ["OFF", "ON"]}
    assert schemas["Sent"]["properties"]["state"] == {"$ref": "#/components/schemas/State"}
    assert "U" not in schemas  # nothing speaks of it


@pytest.mark.parametrize(
    ("schema", "made"),
    [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"$ref": T, "description": "d"}, {"$ref": T}),
        ({"anyOf": [{"$ref": T}, {"type": "null"}], "description": "d"}, {"$ref": T}),
        ({"type": "integer", "exclusiveMinimum": 0}, {"type": "integer"}),
        ({"type": "array", "items": {"type": ["string", "null"]}}, {"type": "array", "items": {"type": "string", "nullable": True}}),
    ],
)
def test_in_3_0_null_is_said_beside_a_type(schema: Any, made: Any) -> None:
    schemas = older(general(small({"type": "object", "properties": {"field": schema}})))["components"]["schemas"]
    assert schemas["Answered"]["properties"]["field"] == made
    assert schemas.get("T", {}).get("nullable", False) is ("anyOf" in schema)


def test_in_3_0_what_stands_beside_a_reference_stands_in_the_struct() -> None:
    fields = {"one": {"$ref": T, "description": "First\nof two."}, "many": {"type": "array", "items": {"$ref": T}, "description": "All."}, "bare": {"$ref": T}}
    null = {"null": {"anyOf": [{"$ref": T}, {"type": "null"}], "description": "Or none."}}
    document = small({"type": "object", "properties": {**fields, **null}, "description": "A struct."})
    made = older(general(document))["components"]["schemas"]["Answered"]
    assert made["description"] == "A struct.\n\n- `one`: First of two.\n- `null`: Or none."
    assert made["properties"]["many"]["description"] == "All."


# --- what is published ---


def read(published: Path, name: str) -> Any:
    return json.loads((published / name).read_bytes())


def schemas(node: Any) -> Iterator[Any]:
    """Every mapping of a document that says something of a value."""
    if isinstance(node, list):
        for value in node:
            yield from schemas(value)
    elif isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key not in ("example", "examples") and not key.startswith("x-"):
                yield from schemas(value)


@pytest.mark.parametrize("platform", platforms())
def test_nothing_is_left_that_stops_a_generator(platform: str, published: Path) -> None:
    plain, old = (read(published, f"{platform}/{form}") for form in FORMS)
    for node in schemas(plain["components"]):
        assert not {"x-alias-of", "allOf", "oneOf"} & set(node)
        assert "anyOf" not in node or [set(choice) for choice in node["anyOf"]] == [{"$ref"}, {"type"}]
        assert not ("additionalProperties" in node and node.get("properties"))
        assert not isinstance(node.get("type"), list) or (len(node["type"]), node["type"][1]) == (2, "null")
    for node in schemas(old):
        assert not isinstance(node.get("type"), list)
        assert "anyOf" not in node
        assert "nullable" not in node or isinstance(node["type"], str)
    assert sum("nullable" in node for node in schemas(old)) > 10


def held(document: Any, fixtures: Any) -> tuple[Any, dict[str, Any]]:
    """One schema of all that the fixtures hold as JSON, and their values by operation and message."""
    properties, values = dict[str, Any](), dict[str, Any]()
    for _, _, operation in operations(document):
        fixture = fixtures[operation["operationId"]]
        for what in {"request", "answer", "refusal"} & set(fixture):
            message = operation.get("requestBody", {}) if what == "request" else operation["responses"][str(fixture[what]["status"])]
            if "body" in fixture[what]:
                name = f"{operation['operationId']} {what}"
                properties[name] = resolved(message, document)["content"][fixture[what]["contentType"]]["schema"]
                values[name] = fixture[what]["body"]
    return {"type": "object", "properties": properties, "components": document["components"]}, values


@pytest.mark.parametrize("platform", platforms())
def test_no_word_about_a_field_is_lost_in_3_0(platform: str, published: Path) -> None:
    plain = read(published, f"{platform}/openapi.plain.json")["components"]["schemas"]
    for name, schema in read(published, f"{platform}/openapi.3.0.json")["components"]["schemas"].items():
        for field, inner in schema.get("properties", {}).items():
            said = " ".join(plain[name]["properties"][field].get("description", "").split())
            assert said in " ".join(inner.get("description", schema["description"]).split()), (name, field)


@pytest.mark.parametrize("platform", platforms())
def test_every_fixture_is_valid_by_all_forms(platform: str, published: Path) -> None:
    fixtures = read(published, f"{platform}/fixtures.json")["operations"]
    for form, validator in {
        "openapi.json": jsonschema_rs.Draft202012Validator,
        "openapi.plain.json": jsonschema_rs.Draft202012Validator,
        "openapi.3.0.json": OAS30Validator,
    }.items():
        schema, values = held(read(published, f"{platform}/{form}"), fixtures)
        assert len(values) >= 100
        assert [(form, error.message) for error in validator(schema).iter_errors(values)] == []


OTHERS = (None, "x", "7", 7, 1.5, True, [], ["x"], {}, {"x": "y"})


def variants(value: Any) -> Iterator[Any]:
    """The value with one place in it left out, or replaced by something of each kind."""
    yield from OTHERS
    if isinstance(value, dict):
        for key, inner in value.items():
            yield {name: one for name, one in value.items() if name != key}
            yield from ({**value, key: other} for other in variants(inner))
    elif isinstance(value, list) and value:
        yield from ([other, *value[1:]] for other in variants(value[0]))


@pytest.mark.slow
@pytest.mark.parametrize("platform", platforms())
def test_whatever_the_main_document_lets_a_platform_answer_the_general_one_does_too(platform: str, published: Path) -> None:
    fixtures = read(published, f"{platform}/fixtures.json")["operations"]
    main, values = held(read(published, f"{platform}/openapi.json"), fixtures)
    plain, _ = held(read(published, f"{platform}/openapi.plain.json"), fixtures)
    allowed, taken = jsonschema_rs.Draft202012Validator(main), jsonschema_rs.Draft202012Validator(plain)
    tried = [{name: other} for name, value in values.items() if not name.endswith("request") for other in variants(value) if allowed.is_valid({name: other})]
    assert len(tried) > 1000
    assert [one for one in tried if not taken.is_valid(one)] == []
