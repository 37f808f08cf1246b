"""The plain document behind a joined one: objects in one piece, one name for each field, one way to write a union."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from document.bundle import SpecError, bundle
from document.plain import plain, plain_schema
from small_spec import edited, small, write


def test_objects_are_in_one_piece_and_fields_have_one_name(tmp_path: Path) -> None:
    document = bundle("demo", write(small(), tmp_path) / "specs")
    made = plain(document)
    answer = made["components"]["schemas"]["SearchThingsResponse"]
    assert list(answer["properties"]) == ["code", "msg", "data", "total"]
    assert (answer["type"], answer["required"], "allOf" in answer) == ("object", ["code"], False)
    assert list(made["components"]["schemas"]["Thing"]["properties"]) == ["id", "state", "weight", "place"]
    assert made["paths"].keys() == document["paths"].keys()
    assert document == bundle("demo", tmp_path / "specs")


@pytest.mark.parametrize(
    ("schema", "made"),
    [
        ({"oneOf": [{"$ref": "#/a"}, {"$ref": "#/b"}]}, {"anyOf": [{"$ref": "#/a"}, {"$ref": "#/b"}]}),
        ({"anyOf": [{"type": "null"}, {"$ref": "#/a"}], "description": "d"}, {"description": "d", "anyOf": [{"$ref": "#/a"}, {"type": "null"}]}),
        ({"anyOf": [{"type": "string"}, {"type": "null"}], "description": "d"}, {"type": ["string", "null"], "description": "d"}),
        ({"anyOf": [{"enum": ["a"]}, {"type": "null"}]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"anyOf": [{"$ref": "#/a"}]}, {"$ref": "#/a"}),
        ({"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, {"type": "object"}),
        ({"const": "a"}, {"type": ["string"], "enum": ["a"]}),
        (
            {"type": "object", "required": ["a", "b"], "properties": {"a": {}, "b": {"x-alias-of": "a"}}},
            {"type": "object", "required": ["a"], "properties": {"a": {}}},
        ),
        ({"type": "array", "items": {"oneOf": [{"type": "string"}]}}, {"type": "array", "items": {"type": "string"}}),
        ({"type": "object", "additionalProperties": {"const": 1}}, {"type": "object", "additionalProperties": {"type": ["integer"], "enum": [1]}}),
    ],
)
def test_schemas_are_said_in_one_way(schema: Any, made: Any) -> None:
    assert plain_schema(schema) == made


def test_parts_inside_a_schema_are_refused_where_they_stand(tmp_path: Path) -> None:
    parts = {"allOf": [{"$ref": "#/components/schemas/Place"}, {"$ref": "#/components/schemas/Page"}], "description": "Both."}
    spec = edited(("things", "components", "schemas", "Thing", "properties", "place", parts))
    with pytest.raises(SpecError, match="Thing: an allOf of several parts needs a name of its own"):
        plain(bundle("demo", write(spec, tmp_path) / "specs"))
