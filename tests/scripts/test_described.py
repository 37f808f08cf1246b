"""What a published document says in words: an operation's description alone tells its caller all, every schema and every tag has words for people."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import pytest

from document.bundle import bundle, operations, platforms
from publication.described import described, own_words
from publication.documents import published
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
    joined = {operation["operationId"]: operation for _, _, operation in operations(bundle(platform))}
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
