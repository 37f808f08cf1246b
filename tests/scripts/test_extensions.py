"""The keys beside OpenAPI: what the linter knows of them is what is published, and every published document keeps to it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from document.bundle import operations, platforms
from rules import keywords
from rules.extensions import KEYS, OUTER, written_by_hand

WHOLE = ("openapi.json", "openapi.plain.json", "openapi.3.0.json", "openapi.dereferenced.json")


@pytest.fixture(scope="module")
def validator(published: Path) -> Draft202012Validator:
    schema = json.loads((published / "x-keys.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def wrong(validator: Draft202012Validator, document: Any) -> list[str]:
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in validator.iter_errors(document)]  # pyright: ignore[reportUnknownMemberType]  # a half-typed library


@pytest.mark.parametrize("platform", platforms())
def test_the_main_document_keeps_to_the_schema(published: Path, validator: Draft202012Validator, platform: str) -> None:
    assert wrong(validator, json.loads((published / platform / "openapi.json").read_text())) == []


@pytest.mark.slow
def test_every_published_document_keeps_to_the_schema(published: Path, validator: Draft202012Validator) -> None:
    files = [file for file in published.rglob("*.json") if file.name in WHOLE or file.parent.name == "services"]
    files += [*published.rglob("*.wire.yaml"), *published.rglob("services/*.yaml")]
    assert len(files) > 40
    assert {file.name: found for file in files if (found := wrong(validator, read(file)))} == {}


def read(file: Path) -> Any:
    return json.loads(file.read_text()) if file.suffix == ".json" else yaml.load(file.read_bytes(), yaml.CSafeLoader)


def test_the_overview_names_every_key(published: Path) -> None:
    known = set(re.findall(r'"(x-[A-Za-z-]+)"', (published / "x-keys.schema.json").read_text()))
    said = (published / "README.md").read_text().partition("## Data beside the standard")[2]
    assert known >= {"x-batch", "x-truncation", "x-tagGroups"}
    assert {key for key in known if f"`{key}" not in said} == set()


def test_the_linter_knows_the_same_keys() -> None:
    def beside(known: Iterable[str]) -> set[str]:
        return {key for key in known if key.startswith("x-")}

    assert beside(keywords.FILE) == written_by_hand("document") | OUTER
    for place, known in (
        ("operation", keywords.OPERATION),
        ("parameter", keywords.PARAMETER),
        ("message", keywords.MESSAGE),
        ("schema", keywords.SCHEMA),
        ("scheme", keywords.SCHEME),
    ):
        assert beside(known) == written_by_hand(place)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("x-safety", "safe"),
        ("x-envelope", {"code": "code", "successes": [0]}),
        ("x-pagination", {"style": "pages", "in": "body", "items": "data"}),
        ("x-errors", [{"code": 11404, "kind": "missing", "meaning": "No."}]),
        ("x-source", {"kind": "docs"}),
        ("x-since", 2.1),
        ("x-saftey", "read"),
    ],
)
def test_what_a_key_may_not_say_is_found(published: Path, validator: Draft202012Validator, key: str, value: Any) -> None:
    document = json.loads((published / "enapter" / "openapi.json").read_text())
    _, _, operation = next(operations(document))
    operation[key] = value
    assert len(wrong(validator, document)) == 1


def test_a_key_stands_where_it_belongs(published: Path, validator: Draft202012Validator) -> None:
    document = json.loads((published / "enos" / "openapi.json").read_text())
    document["components"]["schemas"]["Device"]["x-safety"] = "read"
    assert len(wrong(validator, document)) == 1


def test_every_key_says_what_it_is() -> None:
    assert all(schema["description"].endswith(".") for keys in KEYS.values() for schema in keys.values())
