"""Edits of a specification that would break clients of other languages fail the lint, with the field and the tools that they break."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from rules import problems
from small_spec import GET, SEARCH, edited, small, write

THING = ("things", "components", "schemas", "Thing")
SENT = ("things", "components", "schemas", "SearchThingsRequest")


@pytest.mark.parametrize(
    ("edit", "place", "told"),
    [
        ((*THING, "properties", "state", "enum", ["on", None]), "Thing.state", "null is among the values and not among the types.*ajv"),
        ((*THING, "properties", "state", {"enum": ["on", None], "description": "S."}), "Thing.state", "null is among the values.*openapi-zod-client"),
        (
            ("things", "components", "schemas", "ThingState", "type", ["string", "null"]),
            "ThingState",
            "null is among the types and not among the values.*openapi-core",
        ),
        ((*THING, "properties", "state", "default", None), "Thing.state", "the default is null, which is not among the types.*kin-openapi"),
        ((*THING, "properties", "state", "nullable", True), "Thing.state", "null is one of the types.*express-openapi-validator"),
        (
            ("things", "components", "schemas", "SearchThingsResponse", "allOf", "+", {"type": "object", "required": ["data"]}),
            "SearchThingsResponse",
            "a part of allOf without properties: openapi-typescript",
        ),
        ((*THING, "required", ["id", "mass"]), "Thing.mass", "is required, as a second spelling of 'weight': generators of every language"),
        (
            (*SENT, "properties", "IDs", {"type": "string", "x-alias-of": "ids", "description": "Second spelling of `ids`."}),
            "searchThings",
            "example of the request body: IDs is a second spelling of 'ids': generators of every language",
        ),
    ],
)
def test_what_breaks_other_languages_is_found(edit: Any, place: str, told: str, tmp_path: Path) -> None:
    spec = edited(edit)
    if place == "searchThings":
        spec["things"]["paths"][SEARCH]["post"]["requestBody"]["content"]["application/json"]["example"] = {"ids": "t1", "IDs": "t1", "near": {"latitude": 1}}
    found = [problem for problem in problems(write(spec, tmp_path) / "specs", quick=True) if problem.place == place]
    assert any(re.search(told, problem.rule) for problem in found), found
    assert all(problem.file.endswith("things.yaml") for problem in found)


TAKEN = [
    ("hash", "openapi-generator's Ruby"),
    ("toHash", "openapi-generator's Ruby"),
    ("modelName", "openapi-generator's PHP"),
    ("true", "openapi-generator's Java"),
    ("cls", "openapi-python-client"),
    ("additionalProperties", "openapi-python-client"),
    ("Encode", "ogen"),
]


@pytest.mark.parametrize(("name", "tool"), TAKEN, ids=[name for name, _ in TAKEN])
def test_a_field_of_a_name_that_a_generator_cannot_write_is_found(name: str, tool: str, tmp_path: Path) -> None:
    spec = edited((*THING, "properties", name, {"type": "string", "description": "Text."}))
    (found,) = problems(write(spec, tmp_path) / "specs", quick=True)
    assert (found.file, found.place) == ("specs/demo/things.yaml", f"Thing.{name}")
    assert re.match(f"'{name}' is a name that generators cannot write: {tool}", found.rule)


@pytest.mark.parametrize(
    ("name", "tool"), [("this", "openapi-generator's PHP"), ("arguments", "openapi-generator's typescript-axios"), ("params", "openapi-python-client")]
)
def test_an_argument_of_a_name_that_a_generator_cannot_write_is_found(name: str, tool: str, tmp_path: Path) -> None:
    spec = edited(("things", "paths", GET, "get", "parameters", 1, "name", name))
    assert any(
        problem.place == "getThing" and problem.rule.startswith(f"parameter '{name}' is a name that generators cannot write: {tool}")
        for problem in problems(write(spec, tmp_path) / "specs", quick=True)
    )


@pytest.mark.parametrize("name", ["class", "type", "import", "operator", "arguments", "method", "self", "default", "getClass"])
def test_a_field_called_like_a_keyword_is_taken_where_generators_rename_it(name: str, tmp_path: Path) -> None:
    spec = edited((*THING, "properties", name, {"type": "string", "description": "Text."}))
    assert problems(write(spec, tmp_path) / "specs", quick=True) == []


def test_a_null_without_a_type_is_found_in_parameters_too(tmp_path: Path) -> None:
    spec = edited(
        ("things", "paths", GET, "get", "parameters", 1, "schema", "default", None), ("common", "components", "parameters", "orgId", "schema", "default", None)
    )
    found = {problem.place: problem.rule for problem in problems(write(spec, tmp_path) / "specs", quick=True)}
    assert set(found) == {"orgId", "getThing, parameter expand"}
    assert all("the default is null, which is not among the types" in rule for rule in found.values())


def test_a_second_spelling_deep_in_a_request_is_found(tmp_path: Path) -> None:
    second = {"type": "number", "x-alias-of": "latitude", "description": "Second spelling of `latitude`."}
    spec = edited(("things", "components", "schemas", "Place", "properties", "lat", second))
    body = spec["things"]["paths"][SEARCH]["post"]["requestBody"]["content"]["application/json"]
    body["example"] = {"ids": "t1", "places": [{"latitude": 1, "lat": 1}]}
    rules = [problem.rule for problem in problems(write(spec, tmp_path) / "specs", quick=True)]
    assert any("places.lat is a second spelling of 'latitude'" in rule for rule in rules)


def test_the_small_platform_breaks_nobody(tmp_path: Path) -> None:
    assert problems(write(small(), tmp_path) / "specs", quick=True) == []
