"""What a document says and calls things: a description alone tells a caller all, schemas and tags have words for people, every enumeration a name."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import own
from document.bundle import bundle, operations, platforms, resolved
from publication.described import described, own_words
from publication.documents import published
from rules.names import FORCED
from small_spec import GET, SEARCH, edited, small, write

PLATFORMS = platforms()
FIND = ("things", "paths", SEARCH, "post")


@functools.cache
def document(platform: str) -> dict[str, Any]:
    return published(platform, "1")


def made(spec: dict[str, Any], root: Path) -> dict[str, Any]:
    """The described document of a small platform."""
    return described(bundle("demo", write(spec, root) / "specs"))


def test_a_description_alone_tells_what_to_know_of_a_call(tmp_path: Path) -> None:
    operation = made(edited((*FIND, "x-until", "2.0"), ("things", "x-defaults", "x-errors", [])), tmp_path)["paths"][SEARCH]["post"]
    assert operation["summary"] == "Search things"
    assert operation["description"].split("\n\n") == [
        "Search things.",
        "As its page says.",
        "**Safety.** Changes nothing; may be sent again.",
        "**Pages.** `pagination.no` in the body is the page, counted from 1; `pagination.size` is how many a page holds. "
        "Items are in `data`, their total number in `total`.",
        "**Deprecated.** The documentation has it up to version 2.0.",
        "**Errors.** `code` in the answer, whatever the HTTP status:",
        "- `404` (not-found): There is no such thing.",
    ]
    assert operation["deprecated"]


def test_a_page_of_the_documentation_is_a_link(tmp_path: Path) -> None:
    page = "https://docs.example/things"
    sources = [{"kind": "client", "page": "x"}, {"kind": "docs", "page": page}]
    found = made(edited((*FIND, "x-source", sources), ("things", "paths", GET, "get", "x-source", {"kind": "inferred"})), tmp_path)["paths"]
    assert found[SEARCH]["post"]["externalDocs"] == {"url": page}
    assert "externalDocs" not in found[GET]["get"]


def test_one_generation_needs_no_groups(tmp_path: Path) -> None:
    assert "x-tagGroups" not in made(small(), tmp_path)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_nothing_written_by_hand_is_lost_and_every_code_is_said(platform: str) -> None:
    joined = {operation["operationId"]: operation for _, _, operation in operations(own.document(platform))}
    for _, _, operation in operations(document(platform)):
        written = joined[operation["operationId"]]
        assert operation["description"].startswith(written["summary"])
        assert own_words(operation) == written["description"].strip()
        for error in written.get("x-errors", ()):
            assert f"- `{error['code']}` ({error['kind']}): {error['meaning']}" in operation["description"]
        assert ("deprecated" in operation) == ("deprecated" in written or "x-until" in written)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_schema_and_every_field_is_described(platform: str) -> None:
    schemas = document(platform)["components"]["schemas"]
    assert [name for name, schema in schemas.items() if not schema.get("description")] == []
    fields = ((name, wire, field) for name, schema in schemas.items() for wire, field in schema.get("properties", {}).items())
    assert [(name, wire) for name, wire, field in fields if not field.get("description")] == []


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_tag_has_a_name_for_people_and_stands_in_one_group(platform: str) -> None:
    tags = document(platform)["tags"]
    shown = [tag["x-displayName"] for tag in tags]
    assert len(set(shown)) == len(shown)
    assert not any("_" in name for name in shown)
    assert sorted(tag for group in document(platform)["x-tagGroups"] for tag in group["tags"]) == sorted(tag["name"] for tag in tags)


def test_older_generations_stand_last_in_a_group_of_their_own() -> None:
    assert document("enos")["x-tagGroups"][-1] == {"name": "Older generations", "tags": ["batch_v2_0", "tsdb_data_v2_0"]}
    assert [group["name"] for group in document("enapter")["x-tagGroups"]] == ["Version 1", "Version 3"]


def names(document: dict[str, Any]) -> Iterator[str]:
    """What fields and parameters are called, headers aside."""
    for schema in document["components"]["schemas"].values():
        yield from schema.get("properties", {})
    for _, _, operation in operations(document):
        yield from (one["name"] for one in (resolved(parameter, document) for parameter in operation.get("parameters", ())) if one["in"] != "header")


@pytest.mark.parametrize("form", FORCED)
def test_a_form_of_names_that_a_platform_forces_is_in_use(form: str) -> None:
    assert any(re.fullmatch(form, name) for platform in PLATFORMS for name in names(document(platform)))


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_enumeration_has_a_name(platform: str) -> None:
    enumerations = [schema for schema in document(platform)["components"]["schemas"].values() if "enum" in schema]
    assert (len(enumerations) > 20, str(document(platform)).count("'enum': [")) == (True, len(enumerations))
