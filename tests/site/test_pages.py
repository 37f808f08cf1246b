"""The parts that pages are made of: Markdown, fields of schemas, and facts in words."""

from __future__ import annotations

from typing import Any

import pytest

from pages import downloads, fields, markdown, names
from pages.samples.python import Code, literal
from publication import described, wording

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
                    "codes": {"type": "array", "items": {"$ref": "#/components/schemas/Code"}},
                    "last": {"anyOf": [{"$ref": "#/components/schemas/Code"}, {"type": "null"}]},
                    "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                    "named": {"type": "object", "properties": {"x": {}, "y": {}}, "allOf": [{"anyOf": [{"required": ["x"]}, {"required": ["y"]}]}]},
                    "place": {"anyOf": [{"$ref": "#/components/schemas/Place"}, {"type": "null"}]},
                    "either": {"anyOf": [{"$ref": "#/components/schemas/Place"}, {"type": "array", "items": {"$ref": "#/components/schemas/Place"}}]},
                },
            },
            "Code": {"type": "integer", "enum": [0, 1], "x-enum-varnames": ["LOST", "FOUND"]},
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
        ("named", "object"),
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


@pytest.mark.parametrize("name", ["codes", "last"])
def test_codes_stand_with_their_names(name: str) -> None:
    assert below(name).choices == ("0 (LOST)", "1 (FOUND)")


def test_a_schema_that_holds_itself_ends() -> None:
    assert below("children").below == ()


def test_parts_of_a_schema_are_joined_and_null_adds_no_level() -> None:
    assert [one.name for one in below("place").below] == ["x", "y"]
    assert below("place").below[0].notes == ("at least 0",)


def test_a_choice_between_required_fields_is_no_form_of_a_value() -> None:
    assert [one.name for one in below("named").below] == ["x", "y"]


def test_each_form_of_a_value_has_its_fields() -> None:
    assert [(one.name, one.kind, len(one.below)) for one in below("either").below] == [("", "Place", 2), ("", "list of Place", 2)]


def test_html_in_a_text_is_shown_and_not_run() -> None:
    assert "<script" not in markdown.prose("<script>alert(1)</script> and <b>bold</b>")
    assert "href" not in markdown.prose("[click](javascript:alert(1))")
    assert "&lt;b&gt;" in markdown.line("<b>")
    for text in ("![x](http://elsewhere.test/t.png)", "![x][t]\n\n[t]: http://elsewhere.test/t.png", "[![x](//elsewhere.test/t.png)](https://x.test)"):
        assert "<img" not in markdown.prose(text) + markdown.line(text) + markdown.page(text, str).html
    content = markdown.page('```go title="a<b>.go"\nif a < b && c {}\n```', str).html
    assert "<figcaption>a&lt;b&gt;.go</figcaption>" in content
    assert "if a &lt; b &amp;&amp; c {}" in content


def test_headings_of_a_guide_have_anchors_of_their_own() -> None:
    page = markdown.page("# The `Go` guide\n\n## Run it\n\n## Run it\n", str)
    assert page.title == "The Go guide"
    assert '<h2 id="run-it">' in page.html
    assert '<h2 id="run-it-1">' in page.html


def test_what_a_paragraph_says_in_bold_is_a_topic_of_its_own() -> None:
    page = markdown.page("# Guide\n\nWords.\n\n- **Lists** are joined.\n\n**Signing.** Each *request*.\n", str)
    assert [(one.title, one.anchor, one.words) for one in page.sections] == [
        ("Guide", "guide", "Words."),
        ("Lists", "guide.lists", "Lists are joined."),
        ("Signing", "guide.signing", "Signing. Each request."),
    ]
    assert all(f'id="{one.anchor}"' in page.html for one in page.sections)


def test_links_of_a_guide_lead_to_pages_and_to_copied_files() -> None:
    pages = {"README.md": "clients/index.html", "clients/go.md": "clients/go.html", "CHANGES.md": "CHANGES.html"}
    target = markdown.relocated("clients/go.md", pages, "specs")
    assert target("../README.md#pages") == "index.html#pages"
    assert target("../CHANGES.md") == "../CHANGES.html"
    assert target("../enos/openapi.json") == "../specs/enos/openapi.json"
    content = markdown.page("[a](../README.md) [b](https://example.com/) [c](#here)", target).html
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


@pytest.mark.parametrize(
    ("tag", "title"),
    [
        ({"name": "app_portal"}, "App portal"),
        ({"name": "tsdb_data_v2_0"}, "TSDB data 2.0"),
        ({"name": "v3_rule_engine"}, "Rule engine v3"),
        ({"name": "iam", "x-displayName": "Identity and access"}, "Identity and access"),
    ],
)
def test_services_have_names_for_people(tag: dict[str, str], title: str) -> None:
    assert names.service_title(tag) == title


@pytest.mark.parametrize(("name", "title"), [("loginPortalV22", "Login portal"), ("getAssetAiRawData", "Get asset AI raw data"), ("getDeviceV3", "Get device")])
def test_operations_have_names_for_people(name: str, title: str) -> None:
    assert names.operation_title(name) == title


def test_an_older_generation_knows_its_successor() -> None:
    found = [("login", "portal", "POST /portal/v2.0/login"), ("loginV22", "portal", "POST /portal/v2.2/login"), ("getV20", "data_v2_0", "GET /data/v2.0/x")]
    assert names.successors([*found, ("get", "data", "GET /data/v2.1/x")]) == {"login": "loginV22", "getV20": "get"}
    assert names.successors([("get", "assets", "GET /assets/v1/x"), ("getV3", "v3_assets", "GET /v3/x")]) == {}
    assert described.older_services(["data", "data_v2_0", "v3_data"]) == {"data_v2_0": "data"}


@pytest.mark.parametrize(
    ("wire", "resource"),
    [
        ("POST /connect-service/v2.1/device-topos?action=get", "Device topos"),
        ("GET /v3/sites/{site_id}/devices", "Sites"),
        ("POST /v2.3/userGroup/list", "User group"),
    ],
)
def test_operations_are_grouped_by_what_they_are_about(wire: str, resource: str) -> None:
    assert names.resource(wire) == resource


def test_the_table_of_the_overview_says_what_a_file_is() -> None:
    overview = "| file | what |\n|---|---|\n| `a/x.yaml`, `.json` | the [document](b.md) |\n| `a/parts/` | one each |\n"
    published = {"README.md": overview.encode(), **dict.fromkeys(["a/openapi.json", "b/openapi.json", "a/x.yaml", "b/x.json", "a/parts/one.yaml"], b"{}")}
    told = {folder.name: (folder.about, {file.name: file.about for file in folder.files}) for folder in downloads.downloads(published)}
    assert told["a"][1]["a/x.yaml"] == told["b"][1]["b/x.json"] == "the document"
    assert told["a/parts"] == ("one each", {"a/parts/one.yaml": ""})


def test_a_name_of_a_file_in_code_is_a_link_to_it() -> None:
    find = downloads.file_finder("clients/go.html", {"README.md": "clients/index.html"}, {"README.md": b"", "enos/openapi.json": b""}, "specs")
    content = markdown.page("`$SPECS/enos/openapi.json`, `README.md`, `other.json` and [`README.md`](#here)", str, find).html
    assert [part.partition('"')[0] for part in content.split('href="')[1:]] == ["../specs/enos/openapi.json", "index.html", "#here"]


def test_values_are_written_as_python_writes_them() -> None:
    value = {"a": None, "b": [True, 1.5, "it's"], "file": Code("open(x)")}
    assert literal(value, "") == """{"a": None, "b": [True, 1.5, "it's"], "file": open(x)}"""
    long = ["x" * 40, {"y": "z" * 40}]
    assert literal(long, "    ") == f"""[\n        "{"x" * 40}",\n        {{"y": "{"z" * 40}"}},\n    ]"""
