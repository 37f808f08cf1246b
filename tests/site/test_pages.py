"""The parts that pages are made of: Markdown, fields of schemas, and facts in words."""

from __future__ import annotations

from typing import Any

import pytest

from pages import fields, markdown, wording

DOCUMENT: dict[str, Any] = {
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "schemas": {
            "Node": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": ["integer", "string"], "format": "int64", "description": "Which."},
                    "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}, "description": "Below it."},
                    "state": {"type": "string", "enum": ["on", "off"], "default": "on"},
                    "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                    "place": {"anyOf": [{"$ref": "#/components/schemas/Place"}, {"type": "null"}]},
                    "either": {"anyOf": [{"$ref": "#/components/schemas/Place"}, {"type": "array", "items": {"$ref": "#/components/schemas/Place"}}]},
                },
            },
            "Place": {"allOf": [{"type": "object", "properties": {"x": {"type": "number", "minimum": 0}}}, {"type": "object", "properties": {"y": {}}}]},
        },
    }
}
NODE = {"$ref": "#/components/schemas/Node"}


def below(name: str) -> fields.Field:
    return next(one for one in fields.tree(NODE, DOCUMENT) if one.name == name)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("id", "integer (int64) or string (int64)"),
        ("children", "list of Node"),
        ("labels", "map of string"),
        ("place", "Place or null"),
        ("either", "Place or list of Place"),
    ],
)
def test_the_kind_of_a_field_is_in_words(name: str, kind: str) -> None:
    assert below(name).kind == kind


def test_a_field_says_what_it_must_be() -> None:
    assert below("id").required
    assert not below("state").required
    assert below("state").choices == ("on", "off")
    assert below("state").notes == ("on when left out",)


def test_a_schema_that_holds_itself_ends() -> None:
    assert below("children").below == ()


def test_parts_of_a_schema_are_joined_and_null_adds_no_level() -> None:
    assert [one.name for one in below("place").below] == ["x", "y"]
    assert below("place").below[0].notes == ("at least 0",)


def test_each_form_of_a_value_has_its_fields() -> None:
    assert [(one.name, one.kind, len(one.below)) for one in below("either").below] == [("", "Place", 2), ("", "list of Place", 2)]


def test_html_in_a_text_is_shown_and_not_run() -> None:
    assert "<script" not in markdown.prose("<script>alert(1)</script> and <b>bold</b>")
    assert "href" not in markdown.prose("[click](javascript:alert(1))")
    assert "&lt;b&gt;" in markdown.line("<b>")
    for text in ("![x](http://elsewhere.test/t.png)", "![x][t]\n\n[t]: http://elsewhere.test/t.png", "[![x](//elsewhere.test/t.png)](https://x.test)"):
        assert "<img" not in markdown.prose(text) + markdown.line(text) + markdown.page(text, str)[1]
    _, content = markdown.page('```go title="a<b>.go"\nif a < b && c {}\n```', str)
    assert "<figcaption>a&lt;b&gt;.go</figcaption>" in content
    assert "if a &lt; b &amp;&amp; c {}" in content


def test_headings_of_a_guide_have_anchors_of_their_own() -> None:
    title, content = markdown.page("# The `Go` guide\n\n## Run it\n\n## Run it\n", str)
    assert title == "The Go guide"
    assert '<h2 id="run-it">' in content
    assert '<h2 id="run-it-1">' in content


def test_links_of_a_guide_lead_to_pages_and_to_copied_files() -> None:
    pages = {"README.md": "clients/index.html", "clients/go.md": "clients/go.html", "CHANGES.md": "CHANGES.html"}
    target = markdown.relocated("clients/go.md", pages, "specs")
    assert target("../README.md#pages") == "index.html#pages"
    assert target("../CHANGES.md") == "../CHANGES.html"
    assert target("../enos/openapi.json") == "../specs/enos/openapi.json"
    _, content = markdown.page("[a](../README.md) [b](https://example.com/) [c](#here)", target)
    assert [part.partition('"')[0] for part in content.split('href="')[1:]] == ["index.html", "https://example.com/", "#here"]


@pytest.mark.parametrize(
    ("envelope", "words"),
    [
        ({}, "The whole answer; it has no envelope."),
        ({"errors": "errors", "data": "rule"}, "The HTTP status decides; `errors` lists what went wrong. The result is in `rule`."),
        ({"code": "status", "success": [0, 200]}, "A success only if `status` is `0` or `200`, whatever the HTTP status. The whole answer is the result."),
    ],
)
def test_an_envelope_in_words(envelope: dict[str, Any], words: str) -> None:
    assert wording.envelope(envelope) == words


def test_a_download_is_told_from_its_refusal() -> None:
    answers = {"200": {"content": {"application/octet-stream": {}, "application/json": {}}}}
    download = {"x-envelope": {"code": "code", "success": [0], "refusal": {}}, "responses": answers}
    assert wording.file(download) == "The file itself, as `application/octet-stream`. An answer in JSON is a refusal: `code` says which."
    assert wording.file({**download, "x-envelope": {"errors": "errors"}}) == ""


@pytest.mark.parametrize(
    ("paging", "words"),
    [
        (
            {"style": "offset", "in": "query", "offset": "offset", "size": "limit", "items": "logs"},
            "`offset` in the query says how many to skip; `limit` is how many a page holds. Items are in `logs`.",
        ),
        (
            {"style": "scroll", "in": "body", "token": "scroll.token", "items": "data", "next": "data.token", "sorters": True},
            "`scroll.token` in the body takes `data.token` of the answer before, until there is none. Items are in `data`. Sorting is supported.",
        ),
    ],
)
def test_pages_in_words(paging: dict[str, Any], words: str) -> None:
    assert wording.pages(paging) == words


@pytest.mark.parametrize(
    ("security", "words"),
    [
        ([], wording.OPEN),
        ([{"appAccessToken": []}], wording.ENOS_TOKEN),
        ([{"appAccessToken": [], "signature": [], "timestamp": []}], wording.SIGNED),
        ([{"key": []}, {}], "Token in the header `X-Key`; or none."),
    ],
)
def test_authentication_in_words(security: list[Any], words: str) -> None:
    assert wording.authentication({"security": security}, DOCUMENT) == words
