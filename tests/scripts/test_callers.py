"""What changes for callers is told from two versions of generated code: name by name, before → after, the worst first."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

import client
import generate
from changes import Level, callers
from document.bundle import bundle
from small_spec import GET, GONE, SEARCH, SERIES, UPLOAD, edited, operation, small, write

FIND = ("things", "paths", SEARCH, "post")
READ = ("things", "paths", GET, "get")
PART = ("things", "components", "schemas")
THING = (*PART, "Thing", "properties")
REQUEST = (*PART, "SearchThingsRequest", "properties")


def rendered(spec: dict[str, Any], root: Path) -> Path:
    shutil.rmtree(root, ignore_errors=True)
    client.render("demo", bundle("demo", write(spec, root) / "specs"), root / "generated" / "energy_api")
    return root / "generated"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rendered(small(), tmp_path_factory.mktemp("base"))


def told(base: Path, new: Path) -> list[str]:
    found = callers.compared(base, new, generate.stale(base, new))
    assert [finding.level for finding in found] == sorted((finding.level for finding in found), reverse=True)
    return [f"{finding.level}: {finding.subject}: {finding.what}" for finding in found]


OTHER = operation("countThings", summary="Count things.", answer={"application/json": {"schema": {"$ref": "#/components/schemas/GetThingResponse"}}})
CASES: dict[str, tuple[list[Any], list[str]]] = {
    "nothing": ([], []),
    "a text": ([(*READ, "summary", "Get one thing."), (*THING, "state", "description", "Is it on?")], []),
    "a method more": ([("things", "paths", "/things/v1/count", {"get": OTHER})], ["addition: demo.things: method `count_things()` added"]),
    "a method less": ([("things", "paths", SERIES, GONE)], ["breaking: demo.things: method `get_series(things)` removed"]),
    "a method of another name": ([(*READ, "operationId", "fetchThing")], ["breaking: demo.things: method `get_thing` → `fetch_thing`"]),
    "pages no longer": (
        [(*FIND, "x-pagination", GONE)],
        [
            "breaking: demo.things: method `search_things`: `paged(search_things)` → `operation(search_things)`",
            "breaking: demo.things.search_things: argument `size` removed: `int | None = None`",
            "breaking: demo.things.search_things: argument `no` removed: `int | None = None`",
            "addition: demo.things.search_things: argument `pagination` added: `Page | Mapping[str, Any] | None = None`",
            "patch: demo.things.search_things: pagination removed: "
            "`Pagination(style='page', place='body', at='pagination.no', size='pagination.size', items='data', total='total')`",
        ],
    ),
    "an argument more": (
        [(*REQUEST, "limit", {"type": "integer", "description": "At most so many."})],
        [
            "addition: demo.models.SearchThingsRequest: field `limit` added: `int | None`",
            "addition: demo.things.search_things: argument `limit` added: `int | None = None`",
        ],
    ),
    "an argument is needed": (
        [(*READ, "parameters", 2, "required", True)],
        ["breaking: demo.things.get_thing: argument `follow`: `bool | None = None` → `bool`"],
    ),
    "an argument takes more": (
        [(*READ, "parameters", 2, "schema", {"anyOf": [{"type": "boolean"}, {"type": "integer"}]})],
        ["addition: demo.things.get_thing: argument `follow`: `bool | None = None` → `bool | int | None = None`"],
    ),
    "a field of another name": (
        [(*THING, "place", GONE), (*THING, "site", {"anyOf": [{"$ref": "#/components/schemas/Place"}, {"type": "null"}], "description": "Where."})],
        ["breaking: demo.models.Thing: field `place` → `site`"],
    ),
    "a field of another type": ([(*THING, "id", "type", "integer")], ["breaking: demo.models.Thing: field `id`: `str` → `int`"]),
    "a field that is always there": (
        [(*PART, "Thing", "required", ["id", "state"])],
        ["addition: demo.models.Thing: field `state`: `ThingState | None` → `ThingState`"],
    ),
    "a value more": ([(*PART, "ThingState", "enum", ["on", "off", "idle"])], ["addition: demo.models.ThingState: value `'idle'` added: `IDLE`"]),
    "a value less": ([(*PART, "ThingState", "enum", ["on"])], ["breaking: demo.models.ThingState: value `'off'` removed: `OFF`"]),
    "a kind of error": (
        [(*FIND, "x-errors", [{"code": 404, "kind": "invalid", "meaning": "?"}])],
        ["breaking: demo.things.search_things: error code `404`: `'not-found'` → `'invalid'`"],
    ),
    "a code more": (
        [(*READ, "x-errors", [{"code": 7, "kind": "invalid", "meaning": "?"}])],
        ["addition: demo.things.get_thing: error code `7` added: `'invalid'`"],
    ),
    "a code less": (
        [("things", "paths", UPLOAD, "post", "x-errors", [{"code": 400, "kind": "server", "meaning": "?"}]), (*FIND, "x-errors", [])],
        [
            "breaking: demo.things.search_things: error code `404` removed: `'not-found'`",
            "breaking: demo.things.upload_file: error code `400`: `'invalid'` → `'server'`",
        ],
    ),
    "deprecation": ([(*READ, "deprecated", True)], ["addition: demo.things.get_thing: deprecated added: `True`"]),
    "safety": ([(*READ, "x-safety", "unsafe")], ["patch: demo.things.get_thing: safety: `'read'` → `'unsafe'`"]),
    "a type of answer": (
        [(*READ, "responses", "200", "content", "application/json", "schema", "$ref", "#/components/schemas/SearchThingsResponse")],
        [
            "breaking: demo.models.GetThingResponse: field `data`: `Thing` → `Thing | None`",
            "breaking: demo.things.get_thing: type of the answer: `GetThingResponse` → `SearchThingsResponse`",
            "patch: demo.things.get_thing: envelope: `Envelope(code='code', message='msg', data='data', success=(0,), promise='value')` → "
            "`Envelope(code='code', message='msg', data='data', success=(0,), promise='list')`",
        ],
    ),
    "a class less": (
        [(*PART, "UploadFileRequest", "properties", "about", {"type": "string", "description": "Where."})],
        [
            "breaking: demo.models.UploadFileRequest: field `about`: `Place | None` → `str | None`",
            "breaking: demo.things.upload_file: argument `about`: `Place | Mapping[str, Any] | None = None` → `str | None = None`",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_change_is_told_in_words_with_its_reach(case: str, base: Path, tmp_path: Path) -> None:
    edits, expected = CASES[case]
    assert told(base, rendered(edited(*edits), tmp_path / "new")) == expected


def test_what_came_or_went_as_a_whole_is_told_once(base: Path, tmp_path: Path) -> None:
    schema = {"type": "object", "description": "A kind.", "properties": {"name": {"type": "string", "description": "Its name."}}}
    new = rendered(edited((*PART, "Kind", schema), (*THING, "kind", {"$ref": "#/components/schemas/Kind", "description": "What kind."})), tmp_path / "new")
    assert told(base, new) == ["addition: demo.models: class `Kind(name)` added", "addition: demo.models.Thing: field `kind` added: `Kind | None`"]
    assert told(new, base) == ["breaking: demo.models: class `Kind(name)` removed", "breaking: demo.models.Thing: field `kind` removed: `Kind | None`"]


HISTORY = "# Changes\n\n## 0.3.0\nCompared with 0.2.0 (commit 0123456).\n\n## 0.2.0\n"


@pytest.mark.parametrize(
    ("history", "version", "level", "said"),
    [
        (HISTORY, "0.3.0", Level.BREAKING, "breaking for callers: after 0.2.0 comes 0.3.0 at least; 0.3.0 is that"),
        (HISTORY, "0.2.1", Level.BREAKING, "breaking for callers: after 0.2.0 comes 0.3.0 at least; pyproject.toml says 0.2.1: raise it"),
        (HISTORY, "0.2.1", Level.ADDITION, "addition for callers: after 0.2.0 comes 0.2.1 at least; 0.2.1 is that"),
        ("## 0.2.0\n", "0.2.0", Level.PATCH, "patch for callers; nothing was published yet, so version 0.2.0 may stay"),
        ("", "0.2.0", Level.PATCH, "patch for callers; which version it takes is not known: specs/CHANGES.md: no section"),
    ],
)
def test_what_it_means_for_the_version(history: str, version: str, level: Level, said: str, tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "CHANGES.md").write_text(history)
    (tmp_path / "pyproject.toml").write_text(f'[project]\nversion = "{version}"\n')
    assert callers.for_version(tmp_path, level).startswith(said)
