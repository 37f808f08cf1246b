"""What our own generator is given of a document, and the facts that are kept beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from document.bundle import SpecError, bundle
from document.plain import may_be_null
from document.view import View, one_type, python_name, view
from small_spec import GONE, SEARCH, THINGS, edited, small, write


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("orgId", "org_id"),
        ("i18nValue", "i18n_value"),
        ("filter[type_in]", "filter_type_in"),
        ("from", "from_"),
        ("HTTPStatus", "http_status"),
        ("X-Enapter-Auth-User", "x_enapter_auth_user"),
        ("1st", "field_1st"),
        ("", "field_"),
        ("list", "list_"),
        ("self", "self_"),
        ("a²b", "a_b"),
        ("站点", "站点"),
        ('"""; import os', "import_os"),
    ],
)
def test_names_are_the_platforms_words(wire: str, name: str) -> None:
    assert python_name(wire) == name
    assert name.isidentifier()


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> View:
    return view(bundle("demo", write(small(), tmp_path_factory.mktemp("view")) / "specs"))


def test_facts_are_kept_beside_the_document(seen: View) -> None:
    assert seen.aliases == {"Thing": {"mass": "weight"}}
    assert {("Thing", "place"), ("SearchThingsResponse", "msg"), ("UploadFileResponse", "data")} <= seen.nullable
    assert seen.lists == {("SearchThingsRequest", "ids")}
    assert seen.values == {"Thing": "values"}
    assert seen.docs["Thing", "place"] == "Where it is."
    assert seen.also["Thing", "weight"] == ("float", "str")
    assert ("SearchThingsResponse", "data") in seen.present


def test_the_reduced_document_has_one_type_for_a_field(seen: View) -> None:
    thing = seen.document["components"]["schemas"]["Thing"]
    assert list(thing["properties"]) == ["id", "state", "weight", "place"]
    assert thing["properties"]["weight"]["type"] == "number"
    assert thing["required"] == ["id"]
    assert seen.document["paths"][SEARCH]["post"]["requestBody"]["content"]["application/json"].keys() == {"schema"}


def test_parts_of_an_object_become_one(seen: View) -> None:
    assert list(seen.document["components"]["schemas"]["SearchThingsResponse"]["properties"]) == ["code", "msg", "data", "total"]


def test_the_document_that_came_in_is_not_changed(tmp_path: Path) -> None:
    document = bundle("demo", write(small(), tmp_path) / "specs")
    view(document)
    assert document == bundle("demo", tmp_path / "specs")


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ({"type": ["string", "null"], "format": "date-time"}, {"type": "string"}),
        ({"type": "string", "format": "binary"}, {"type": "string", "format": "binary"}),
        ({"type": ["integer", "string"]}, {"type": "integer"}),
        ({"type": ["string", "integer"]}, {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        ({"type": ["integer", "string"], "enum": [0, 1, "0", "1"]}, {"type": "integer", "enum": [0, 1]}),
        ({"type": ["array", "string"], "items": {"type": "integer"}}, {"type": "array", "items": {"type": "integer"}}),
        (
            {"type": ["array", "object"], "items": {"type": "integer"}, "additionalProperties": {"type": "string"}},
            {"anyOf": [{"type": "array", "items": {"type": "integer"}}, {"type": "object", "additionalProperties": {"type": "string"}}]},
        ),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "object"}, {"type": "object", "additionalProperties": {}}),
        ({"type": ["string", "null"], "enum": ["a", None]}, {"type": "string", "enum": ["a"]}),
        ({"type": "null", "description": "d"}, {"description": "d"}),
        ({"$ref": "#/a", "description": "d"}, {"$ref": "#/a"}),
        ({"anyOf": [{"$ref": "#/a"}, {"type": "null"}], "description": "d"}, {"$ref": "#/a"}),
        ({"anyOf": [{"type": "string"}, {"type": "null"}], "description": "d"}, {"type": "string", "description": "d"}),
        ({"anyOf": [{"$ref": "#/a"}, {"$ref": "#/b"}]}, {"anyOf": [{"$ref": "#/a"}, {"$ref": "#/b"}]}),
    ],
)
def test_schemas_with_one_type(schema: Any, shown: Any) -> None:
    assert one_type(schema) == shown


@pytest.mark.parametrize(
    ("schema", "found"), [({"type": "null"}, True), ({"type": ["string", "null"]}, True), ({"anyOf": [{"type": "null"}]}, True), ({}, False)]
)
def test_null_is_seen_wherever_it_stands(schema: Any, found: bool) -> None:
    assert may_be_null(schema) is found


def test_what_may_also_be_sent_of_a_request_is_kept_for_values_but_not_for_structures(tmp_path: Path) -> None:
    fields: dict[str, Any] = {
        "ids": {"type": ["string", "number"], "x-list": "comma", "description": "IDs."},
        "form": {"type": ["integer", "string"], "enum": [0, 1, "0", "1"], "description": "Form."},
        "setup": {"type": ["object", "string"], "description": "A structure, or its JSON text."},
    }
    spec = edited(*(("things", "components", "schemas", "SearchThingsRequest", "properties", name, schema) for name, schema in fields.items()))
    seen = view(bundle("demo", write(spec, tmp_path) / "specs"))
    assert seen.also["SearchThingsRequest", "form"] == ("int", "str")
    assert ("SearchThingsRequest", "setup") not in seen.also
    assert ("SearchThingsRequest", "ids") in seen.lists
    plainly = seen.document["components"]["schemas"]["SearchThingsRequest"]["properties"]
    assert (plainly["ids"]["type"], plainly["form"]["enum"], plainly["setup"]["type"]) == ("string", [0, 1], "object")


def test_an_operation_needs_an_answer(tmp_path: Path) -> None:
    spec = edited(("things", "paths", SEARCH, "post", "responses", "200", GONE))
    with pytest.raises(SpecError, match=r"searchThings: .*: no answer 200 is described"):
        view(bundle("demo", write(spec, tmp_path) / "specs"))
    assert "200" in THINGS["paths"][SEARCH]["post"]["responses"]
