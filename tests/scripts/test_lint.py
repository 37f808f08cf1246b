"""Every rule of the linter finds the one edit that breaks it, and says file, place and rule."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import lint
import record
from rules import problems
from rules.platform import Problem
from small_spec import COMMON, GET, GONE, SEARCH, SERIES, THINGS, UPLOAD, edited, small, write

FIND = ("things", "paths", SEARCH, "post")
READ = ("things", "paths", GET, "get")
SEND = ("things", "paths", UPLOAD, "post")
TABLE = ("things", "paths", SERIES, "get")
PART = ("things", "components", "schemas")
THING = (*PART, "Thing")
STATE = (*PART, "ThingState")
JSON = ("content", "application/json")
OWN = THINGS["paths"][SEARCH]["post"]
PAGING = OWN["x-pagination"]
CUT = {"size": "ids", "items": "data", "series": ["id"], "time": "speed", "from": "ids", "to": "ids"}
SCAN = {"scanned": "id", "spent": "speed.time", "items": "data", "series": ["id"], "from": "ids", "to": "ids"}
FOLLOWED = {"parameter": "follow", "media": "application/json", "name": "iterThings", "summary": "Watch."}
LONG = "Search " + "very " * 20 + "long."

CASES: list[tuple[Any, str, str]] = [
    # one edit: the way to a place and its new value; the place that is named; words of the rule
    ((*FIND, "summary", "Search things"), "searchThings", "full stop"),
    ((*FIND, "summary", "Search. Find things."), "searchThings", "one sentence"),
    ((*FIND, "summary", LONG), "searchThings", "at most 100"),
    ((*FIND, "operationId", "SearchThings"), "SearchThings", "camelCase"),
    ((*FIND, "operationId", GONE), "POST /things/v1/things/action/search", "operationId is missing"),
    ((*FIND, "tags", []), "searchThings", "exactly one tag"),
    ((*FIND, "tags", ["others"]), "searchThings", "not declared"),
    ((*FIND, "x-safety", "safe"), "searchThings", "read, idempotent or unsafe"),
    ((*FIND, "x-safety", GONE), "searchThings", "x-safety"),
    (("things", "x-defaults", "x-since", GONE), "searchThings", "x-since"),
    (("things", "x-defaults", "x-since", 2.1), "searchThings", "x-since"),
    ((*FIND, "x-until", 2.1), "searchThings", "x-until"),
    ((*FIND, "x-source", GONE), "searchThings", "x-source"),
    ((*FIND, "x-source", {"kind": "rumour", "page": "p"}), "searchThings", "x-source needs"),
    ((*FIND, "x-source", [{"kind": "docs"}]), "searchThings", "x-source needs"),
    ((*FIND, "x-host", "elsewhere"), "searchThings", "x-host"),
    ((*FIND, "x-stability", "stable"), "searchThings", "x-stability can only"),
    ((*READ, "description", "Gets it."), "getThing", "description does not say so"),
    ((*FIND, "x-wire-path", GONE), "searchThings", "needs x-wire-path and x-wire-query"),
    ((*FIND, "x-wire-query", {"action": "find"}), "searchThings", "is not x-wire-path, /action/ and the action"),
    ((*FIND, "x-wire-query", {"action": 1}), "searchThings", "other than texts"),
    ((*READ, "x-wire-query", {"action": "get"}), "getThing", "belong to paths with /action/"),
    (("things", "x-defaults", "x-envelope", GONE), "searchThings", "x-envelope is missing"),
    ((*FIND, "x-envelope", {"code": "code", "success": [0], "payload": "data"}), "searchThings", "unknown key 'payload'"),
    ((*FIND, "x-envelope", {"code": "code", "success": [0], "data": "result"}), "searchThings", "no such field"),
    ((*FIND, "x-envelope", {"code": "code", "success": []}), "searchThings", "`success`"),
    ((*FIND, "x-envelope", {"code": "code", "success": [0], "detail": "more"}), "searchThings", "x-envelope says detail: more"),
    ((*FIND, "x-batch", []), "searchThings", "x-batch needs `items`"),
    ((*FIND, "x-batch", {"items": "data", "code": "id"}), "searchThings", "`code` and `success` together"),
    ((*FIND, "x-batch", {"items": "data", "places": "id"}), "searchThings", "x-batch needs `items`"),
    ((*FIND, "x-batch", {"items": "things"}), "searchThings", "x-batch names things, but the answer has no such field"),
    ((*FIND, "x-batch", {"items": "data", "total": "sum"}), "searchThings", "x-batch names sum, but the answer has no such field"),
    ((*FIND, "x-batch", {"items": "data", "code": "number", "success": [0]}), "searchThings", "x-batch names number, but no item has such a field"),
    ((*FIND, "x-truncation", {"size": "pageSize"}), "searchThings", "x-truncation needs `size`"),
    ((*FIND, "x-truncation", CUT | {"series": "id"}), "searchThings", "x-truncation needs `size`"),
    ((*FIND, "x-truncation", SCAN | {"default": 5}), "searchThings", "x-truncation needs `size`"),
    ((*FIND, "x-truncation", SCAN | {"scanned": "reached"}), "searchThings", "x-truncation says scanned: reached, but no item has such a field"),
    ((*FIND, "x-truncation", {"size": "length", "items": "data"}), "searchThings", "x-truncation says size: length, but the request has no such field"),
    ((*FIND, "x-truncation", CUT | {"from": "since"}), "searchThings", "x-truncation says from: since, but the request has no such field"),
    ((*FIND, "x-truncation", CUT | {"items": "things"}), "searchThings", "x-truncation says items: things, but the answer has no such field"),
    ((*FIND, "x-truncation", CUT | {"default": 0}), "searchThings", "x-truncation: `default` is no number above 0"),
    ((*FIND, "x-limits", {"rows": 5}), "searchThings", "x-limits needs `series`, `values` or `bytes`"),
    ((*FIND, "x-limits", {"series": 0}), "searchThings", "each a number above 0"),
    ((*FIND, "x-limits", {"values": 5}), "searchThings", "x-limits: `values` are those of an answer that x-truncation says the size of"),
    ((*FIND, "x-errors", "+", {"code": 5, "kind": "odd", "meaning": "?"}), "searchThings", "unknown kind 'odd'"),
    ((*FIND, "x-errors", "+", {"code": "5", "kind": "server", "meaning": "?"}), "searchThings", "x-errors:"),
    ((*FIND, "x-errors", "+", {"code": "gone", "kind": "odd", "meaning": "?"}), "searchThings", "code gone has the unknown kind"),
    ((*FIND, "x-errors", "+", {"code": 404, "kind": "server", "meaning": "?"}), "searchThings", "code 404 stands there 2 times"),
    ((*FIND, "x-errors", [{}]), "searchThings", "x-errors is not a list of"),
    ((*FIND, "x-pagination", []), "searchThings", "not a mapping"),
    ((*FIND, "x-pagination", PAGING | {"limit": 3}), "searchThings", "unknown key 'limit'"),
    ((*FIND, "x-pagination", PAGING | {"default": 0}), "searchThings", "a size of pages is not a number above 0"),
    ((*FIND, "x-pagination", PAGING | {"max-size": "200"}), "searchThings", "a size of pages is not a number above 0"),
    ((*FIND, "x-pagination", PAGING | {"style": "pages"}), "searchThings", "style is not one of"),
    ((*FIND, "x-pagination", PAGING | {"in": "header"}), "searchThings", "not body or query"),
    ((*FIND, "x-pagination", PAGING | {"token": "ids"}), "searchThings", "one of page, offset and token"),
    ((*FIND, "x-pagination", "items", GONE), "searchThings", "needs `items`"),
    ((*FIND, "x-pagination", PAGING | {"page": "pagination.number"}), "searchThings", "the request has no such field"),
    ((*FIND, "x-pagination", PAGING | {"total": "pagination.total"}), "searchThings", "the answer has no such field"),
    ((*READ, "x-stream", {"parameter": "follow"}), "getThing", "x-stream needs"),
    ((*READ, "x-stream", {**FOLLOWED, "final": {"gone": ["x"]}}), "getThing", "x-stream `final` needs one field of the answer"),
    ((*READ, "x-stream", {**FOLLOWED, "final": {"data": []}}), "getThing", "x-stream `final` needs"),
    ((*READ, "x-stream", {**FOLLOWED, "final": {}}), "getThing", "x-stream `final` needs"),
    ((*READ, "x-stream", {**FOLLOWED, "final": {"data": [1]}}), "getThing", "x-stream `final` needs"),
    ((*READ, "x-stream", {"parameter": "stream", "media": "application/json", "name": "iterThings", "summary": "Watch."}), "getThing", "no query parameter"),
    ((*READ, "x-stream", {"parameter": "follow", "media": "text/plain", "name": "iterThings", "summary": "Watch."}), "getThing", "no media type"),
    ((*READ, "parameters", 0, "description", ""), "getThing", "parameter thing_id has no description"),
    ((*READ, "parameters", 1, "explode", GONE), "getThing", "explode: false"),
    ((*READ, "parameters", 0, "x-client-option", 1), "getThing", "x-client-option"),
    ((*READ, "parameters", 0, "example", 1), "getThing", "example of the parameter thing_id"),
    ((*TABLE, "parameters", 0, "name", "action"), "getSeries", "`action` is no parameter"),
    ((*FIND, "requestBody", *JSON, "example", GONE), "searchThings", "the request body application/json has no example"),
    ((*FIND, "requestBody", *JSON, "example", {"ids": 5}), "searchThings", "example of the request body: ids: 5 is not of type"),
    ((*FIND, "requestBody", *JSON, "example", {"ids": "a", "names": "b"}), "searchThings", "names: is not in the schema"),
    ((*FIND, "responses", "200", *JSON, "example", GONE), "searchThings", "the answer application/json has no example"),
    ((*READ, "responses", "200", *JSON, "example", {"code": 0, "data": {"place": {}}}), "getThing", "example of the answer"),
    ((*READ, "responses", "200", *JSON, "example", {"code": 0, "date": {}}), "getThing", "date: is not in the schema"),
    ((*TABLE, "responses", "200", "content", "text/csv", "example", GONE), "getSeries", "the answer text/csv has no example"),
    ((*PART, "Spare", {"type": "string"}), "Spare", "nothing refers to this part"),
    ((*THING, "properties", "apiToken", {"type": "string", "description": "A."}), "Thing.apiToken", "called like a secret: say `format: password`"),
    ((*THING, "properties", "private_key", {"type": ["string", "null"], "description": "A."}), "Thing.private_key", "called like a secret"),
    (
        (*READ, "parameters", "+", {"name": "password", "in": "query", "description": "A.", "schema": {"type": "string"}}),
        "getThing",
        "'password' is called like a secret",
    ),
    ((*THING, "properties", "id", "type", "text"), "Thing.id", "'text' is not a type"),
    ((*THING, "properties", "id", "type", ["string", "text"]), "Thing.id", "'text' is not a type"),
    ((*THING, "properties", "id", "description", GONE), "Thing.id", "a property needs a description"),
    ((*THING, "properties", "mass", "x-alias-of", "size"), "Thing.mass", "no other property of Thing"),
    ((*THING, "properties", "id", "x-list", "space"), "Thing.id", "x-list is `comma`"),
    ((*THING, "properties", "weight", "x-list", "comma"), "Thing.weight", "x-list is `comma`"),
    ((*THING, "properties", "id", "x-time", "epoch-s"), "Thing.id", "x-time is one of date-time, date, epoch-ms"),
    ((*THING, "properties", "weight", "x-time", "local"), "Thing.weight", "on a type that holds it"),
    ((*THING, "properties", "id", "pattern", "^(?=a)b"), "Thing.id", "`pattern` '^(?=a)b' cannot be checked: look-around"),
    ((*THING, "properties", "id", "pattern", "(a)\\1"), "Thing.id", "backreferences are not supported"),
    ((*THING, "properties", "id", "pattern", "("), "Thing.id", "unclosed group"),
    ((*THING, "properties", "id", "pattern", 5), "Thing.id", "it is no text"),
    ((*THING, "properties", "id", "customTypePath", "os.system"), "Thing.id", "'customTypePath' is not a known key"),
    ((*THING, "properties", "id", "customBasePath", "os.system"), "Thing.id", "'customBasePath' is not a known key"),
    ((*THING, "additionalProperties", GONE), "Thing", "x-values-name needs additionalProperties"),
    ((*THING, "x-values-name", "Free Keys"), "Thing", "snake_case"),
    ((*PART, "Place", "additionalProperties", False), "Place", "objects are open"),
    ((*PART, "Place", "required", ["longitude"]), "Place", "required names 'longitude'"),
    ((*THING, "properties", "place", {"type": "object", "description": "Where.", "properties": {}}), "Thing.place", "needs a name of its own"),
    ((*FIND, "responses", "200", *JSON, "schema", {"type": "object", "properties": {}}), "searchThings", "needs a name of its own"),
    ((*THING, "properties", "id", "in own words", None), "Thing.id", "'in own words' is not a known key of a schema; was a comma"),
    ((*READ, "parameters", 0, "or a key.", None), "getThing", "is not a known key of a parameter"),
    ((*FIND, "x-savety", "read"), "searchThings", "'x-savety' is not a known key of an operation"),
    ((*FIND, "requestBody", "contents", {}), "searchThings", "is not a known key of a request body or an answer"),
    ((*FIND, "responses", "200", *JSON, "examples", {}), "searchThings", "is not a known key of a media type"),
    ((*FIND, "responses", "200", "headers", {"X-A": {"schema": {"type": "string"}, "example": "a", "kind": 1}}), "searchThings", "known key of a header"),
    ((*FIND, "responses", "default", {"$ref": "#/components/responses/E", "x": 1}), "searchThings", "known key of a reference"),
    ((*FIND, "parameters", 0, "name", "orgId"), "searchThings", "known key of a reference"),
    (("things", "x-defaults", "x-sense", "1"), "x-defaults", "not a known key of x-defaults"),
    (("things", "path", {}), "", "'path' is not a known key of a file"),
    (("things", "paths", GET, "head", {}), GET, "'head' is not a known key of a path"),
    (("things", "paths", GET, "get", []), GET, "an operation is not a mapping"),
    ((*THING, "properties", "place", {"$ref": "#/components/schemas/Plaice", "description": "Where."}), "Thing", "names nothing"),
    ((*FIND, "responses", {}), "searchThings", "not valid OpenAPI"),
    ((*FIND, "description", GONE), "searchThings", "description is missing"),
    ((*FIND, "description", "  "), "searchThings", "description is missing"),
    ((*TABLE, "responses", "200", "content", "text/plain", {"schema": {"type": "string"}, "example": "a"}), "getSeries", "text/csv, text/plain; clients read"),
    ((*READ, "responses", "201", {"description": "Made."}), "getThing", "answer 201: clients read what status 200 describes"),
    ((*READ, "servers", [{"url": "https://other.example"}]), "getThing", "servers of its own, but no x-host"),
    ((*READ, "parameters", "+", {"name": "sid", "in": "cookie", "description": "S.", "schema": {"type": "array"}}), "getThing", "a cookie holds one value"),
    ((*THING, "properties", "place", {"allOf": [{"type": "string"}], "description": "Where."}), "Thing.place", "an allOf of several parts needs a name"),
    ((*TABLE, "parameters", 0, "schema", {"allOf": [{"type": "string"}]}), "getSeries", "an allOf of several parts needs a name"),
    ((*THING, "properties", "Id", {"type": "string", "description": "A."}), "Thing.Id", "differs from id only in case or separators"),
    ((*THING, "properties", "we_ight", {"type": "string", "description": "A."}), "Thing.we_ight", "differs from weight"),
    ((*THING, "properties", "free-key", {"type": "string", "description": "A."}), "Thing.free-key", "'free-key' is no name in most languages"),
    ((*READ, "parameters", 2, "name", "Ex-pand"), "getThing", "parameter Ex-pand: the name differs from expand"),
    ((*READ, "parameters", 2, "name", "fol low"), "getThing", "parameter fol low: 'fol low' is no name in most languages"),
    (("things", "components", "parameters", {"place": {"name": "p", "in": "query", "description": "A.", "schema": {}}}), "Place", "differs from place of"),
    (("things", "servers", [{"url": "https://{a-b}", "variables": {"a-b": {"default": "x"}}}]), "servers", "variable 'a-b' is no name"),
    (("things", "servers", [{"url": "https://{a}", "variables": {"a": {"default": "x", "description": "A."}}}]), "servers", "variable a has a description"),
    ((*FIND, "servers", [{"url": "https://{a}", "variables": {"a": {"default": "x"}}}]), "searchThings", "servers of one operation have no variables"),
    ((*THING, "properties", "id", "enum", ["a"]), "Thing.id", "an enumeration needs a name of its own"),
    ((*THING, "properties", "id", "const", "a"), "Thing.id", "an enumeration needs a name of its own"),
    ((*STATE, {"const": None, "description": "S."}), "ThingState", "null is no value of an enumeration"),
    ((*READ, "parameters", 1, "schema", "items", "enum", ["a"]), "getThing, parameter expand[]", "an enumeration needs a name of its own"),
    ((*TABLE, "responses", "200", "content", "text/csv", "schema", "enum", ["a"]), "getSeries", "an enumeration needs a name of its own"),
    ((*STATE, "enum", ["on", None]), "ThingState", "null is no value of an enumeration"),
    ((*STATE, "enum", ["on", 1]), "ThingState", "an enumeration has values of one type"),
    ((*STATE, "type", ["string", "null"]), "ThingState", "an enumeration has values of one type"),
    ((*STATE, "enum", ["on", "1"]), "ThingState", "'1' says not what it means: give every value a name in x-enum-varnames"),
    ((*STATE, "x-enum-varnames", ["ON"]), "ThingState", "x-enum-varnames is a list of one NAME_IN_CAPITALS for each value"),
    ((*STATE, "x-enum-varnames", ["ON", "ON"]), "ThingState", "all different"),
    ((*STATE, "x-enum-varnames", ["ON", "Off"]), "ThingState", "x-enum-varnames"),
    ((*STATE, "x-enum-varnames", "ON"), "ThingState", "x-enum-varnames"),
    ((*STATE, "x-enum-descriptions", ["It runs.", 1]), "ThingState", "x-enum-descriptions is a list of one text for each value"),
    ((*THING, "additionalProperties", {"type": "string"}), "Thing", "free keys beside named ones are of any type"),
    (("things", "openapi", "3.1.1\n" + "#" * 170), "line 2", "at most 160"),
]


def lines(spec: dict[str, Any], root: Path) -> list[str]:
    return [str(problem) for problem in problems(write(spec, root) / "specs")]


def test_the_small_specification_breaks_no_rule(tmp_path: Path) -> None:
    assert lines(small(), tmp_path) == []


@pytest.mark.parametrize(("edit", "place", "rule"), CASES, ids=[f"{index}-{rule[:40]}" for index, (_, _, rule) in enumerate(CASES)])
def test_one_edit_is_one_problem_with_its_place(edit: Any, place: str, rule: str, tmp_path: Path) -> None:
    found = lines(edited(edit), tmp_path)
    start = f"specs/demo/things.yaml: {place}"
    assert any(line.startswith(start) and rule in line for line in found), "\n".join(found) or "no problem was found"


@pytest.mark.parametrize(("key", "rule"), [("x-errors", "x-errors is not a list of"), ("x-error", "'x-error' is not a known key of a security scheme")])
def test_a_security_scheme_has_known_keys_and_codes(key: str, rule: str, tmp_path: Path) -> None:
    found = lines(edited(("common", "components", "securitySchemes", "key", key, [{"kind": "server"}])), tmp_path)
    assert any(line.startswith(f"specs/demo/common.yaml: key: {rule}") for line in found)


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("nextPageToken", {"type": "string"}),
        ("page_token", {"type": "string"}),
        ("passwordState", {"type": "string"}),
        ("requireSecret", {"type": "boolean"}),
        ("deviceSecret", {"type": "string", "format": "password"}),
        ("monkey", {"type": "string"}),
    ],
)
def test_what_only_looks_like_a_secret_needs_no_mark(name: str, schema: dict[str, str], tmp_path: Path) -> None:
    assert lines(edited((*THING, "properties", name, schema | {"description": "A."})), tmp_path) == []


def moved(spec: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    spec["things"]["paths"][new] = spec["things"]["paths"].pop(old)
    return spec


def test_a_path_has_only_characters_of_paths(tmp_path: Path) -> None:
    assert any("getSeries: path '/things/v1/series#x' holds what" in line for line in lines(moved(small(), SERIES, SERIES + "#x"), tmp_path))


def test_paths_that_differ_in_parameter_names_only_are_one_path(tmp_path: Path) -> None:
    twin = json.loads(json.dumps(THINGS["paths"][GET]).replace("thing_id", "name").replace("getThing", "getNamed"))
    found = lines(edited(("things", "paths", GET.replace("thing_id", "name"), twin)), tmp_path)
    assert f"specs/demo/things.yaml: getNamed: another path differs only in the names of its parameters: GET {GET}" in found


def test_operation_ids_are_unique_on_a_platform(tmp_path: Path) -> None:
    found = lines(edited((*SEND, "operationId", "searchThings")), tmp_path)
    assert found == [f"specs/demo/things.yaml: searchThings: operationId is used for POST {SEARCH} too; it is unique on a platform"]


def test_operations_of_a_service_have_methods_of_their_own(tmp_path: Path) -> None:
    found = lines(edited((*SEND, "x-name", "search_things")), tmp_path)
    assert len(found) == 1
    assert found[0].startswith("specs/demo/things.yaml: ")
    assert "searchThings gives a method of its service the same name" in found[0]


@pytest.mark.parametrize("path", ["things/v1/series", "/things/v1/se ries", "/things/v1/{series", "/things/v1/series?action=get"])
def test_a_path_is_a_path(path: str, tmp_path: Path) -> None:
    (found,) = lines(moved(small(), SERIES, path), tmp_path)
    assert found == f"specs/demo/things.yaml: getSeries: path {path!r} holds what cannot stand in a path, or does not begin with a slash"


def test_parameters_of_a_path_are_described_and_stand_in_it(tmp_path: Path) -> None:
    found = lines(moved(small(), GET, "/things/v1/things/{number}"), tmp_path)
    assert found == [
        "specs/demo/things.yaml: getThing: path parameter number is not described",
        "specs/demo/things.yaml: getThing: path parameter thing_id is not in the path /things/v1/things/{number}",
    ]


def test_names_of_schemas_differ_in_more_than_case(tmp_path: Path) -> None:
    found = lines(edited((*PART, "PLACE", {"type": "string", "description": "Another."})), tmp_path)
    assert [line.partition(";")[0] for line in found] == [
        "specs/demo/things.yaml: PLACE: the name differs from Place of components/schemas only in case, separators or kind"
    ]


def recorded(spec: dict[str, Any], root: Path) -> Path:
    """A tree whose record knows the operations of the small specification, and the names of one of them."""
    rows = [f"demo,things,POST,{SEARCH.partition('/action/')[0]},search,ids", f"demo,things,GET,{GET},,", f"demo,things,GET,{SERIES},,"]
    tree = write(spec, root)
    (tree / "specs" / "documented.csv").write_text("\n".join(["platform,service,method,path,action,names", *rows, ""]))
    return tree


def without(path: str) -> dict[str, Any]:
    spec = small()
    del spec["things"]["paths"][path]
    return spec


def test_an_operation_that_is_documented_is_not_lost(tmp_path: Path) -> None:
    assert problems(recorded(small(), tmp_path / "whole") / "specs") == []
    found = [str(problem) for problem in problems(recorded(without(SEARCH), tmp_path / "less") / "specs")]
    assert found[0] == (
        "specs/demo/things.yaml: POST /things/v1/things?action=search: the operation is documented (documented.csv, line 2), but no file describes it"
    )


def test_the_record_says_what_is_lost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert record.main(["--specs", str(recorded(small(), tmp_path / "whole") / "specs")]) == 0
    assert record.main(["--specs", str(recorded(without(SEARCH), tmp_path / "less") / "specs")]) == 1
    assert capsys.readouterr().err == "specs/documented.csv: line 2: POST /things/v1/things?action=search: documented, but not in specs/demo/\n"
    (tmp_path / "whole" / "specs" / "demo" / "things.yaml").write_text("paths: [")
    assert record.main(["--specs", str(tmp_path / "whole" / "specs")]) == 1
    assert "things.yaml: line 2: not YAML" in capsys.readouterr().err


def test_a_name_of_a_schema_is_in_pascal_case(tmp_path: Path) -> None:
    spec = json.loads(json.dumps(small()).replace('"Place"', '"a_place"').replace("/Place", "/a_place"))
    assert lines(spec, tmp_path) == ["specs/demo/things.yaml: a_place: the name of a schema is PascalCase"]


def test_unused_shared_parts_are_named_in_the_shared_file(tmp_path: Path) -> None:
    found = lines(edited(("common", "components", "schemas", "Spare", {"type": "string", "description": "Unused."})), tmp_path)
    assert found == ["specs/demo/common.yaml: Spare: nothing refers to this part of components/schemas"]


def test_a_specification_that_cannot_be_joined_is_one_problem(tmp_path: Path) -> None:
    spec = edited((*FIND, "parameters", 0, "$ref", "other.yaml#/components/parameters/orgId"))
    assert lines(spec, tmp_path) == ["specs/demo/things.yaml: other.yaml#/components/parameters/orgId: references go to the same file or to common.yaml"]


def test_an_example_may_fit_any_of_several_schemas(tmp_path: Path) -> None:
    either = {"anyOf": [{"$ref": "#/components/schemas/Place"}, {"$ref": "#/components/schemas/Thing"}], "description": "Either."}
    example = {"code": 0, "data": {"id": "t2", "anything": 1}}
    spec = edited((*PART, "GetThingResponse", "allOf", 1, "properties", "data", either), (*READ, "responses", "200", *JSON, "example", example))
    assert lines(spec, tmp_path) == []


def test_the_program_prints_problems_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lint.main(["--root", str(write(small(), tmp_path))]) == 0
    assert lint.main(["--root", str(write(edited((*FIND, "x-safety", "no")), tmp_path))]) == 1
    assert re.fullmatch(r"specs/demo/things\.yaml:\d+: searchThings: x-safety is not read, idempotent or unsafe\n", capsys.readouterr().out)


@pytest.mark.slow  # `make check` lints them too
def test_our_own_specifications_break_no_rule() -> None:
    assert lint.main([]) == 0


def test_the_shared_file_is_linted_too(tmp_path: Path) -> None:
    found = lines(edited(("common", "components", "schemas", "ThingEnvelope", "properties", "code", "or 200.", None)), tmp_path)
    assert found[0].startswith("specs/demo/common.yaml: ThingEnvelope.code: 'or 200.' is not a known key")
    assert "ThingEnvelope" in COMMON["components"]["schemas"]


def test_a_sign_that_ends_lines_in_one_yaml_only_is_named(tmp_path: Path) -> None:
    file = write(small(), tmp_path) / "specs" / "demo" / "things.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("Get a thing.", "Get a\u2028thing."), encoding="utf-8")
    (found,) = (str(problem) for problem in problems(tmp_path / "specs"))
    assert re.fullmatch(r"specs/demo/things\.yaml: line \d+: holds U\+2028, which .* write \\u2028 in double quotes", found)


@pytest.mark.parametrize("edit", [("tags", 5), ("responses", 5), ("parameters", 5), ("operationId", 5)], ids=str)
def test_what_is_of_no_shape_at_all_is_a_problem_too(edit: tuple[str, Any], tmp_path: Path) -> None:
    found = lines(edited((*READ, *edit)), tmp_path)
    assert found
    assert all(line.startswith("specs/demo") for line in found)


YAML = """\
paths:
  /things:
    get:
      operationId: getThing
      parameters:
        - {name: x, in: query}
components:
  schemas:
    Thing:
      properties:
        state: {type: string}
    Other:
      properties:
        state: {type: string}
        "odd key": {type: string}
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("getThing", 4),
        ("getThing.parameters.0", 5),
        ("getThing, parameter x", 6),
        ("/things", 2),
        ("Thing", 9),
        ("Thing.state", 11),
        ("Other.state", 14),
        ("Other.state[]", 14),
        ("line 7", 7),
        ("", 0),
        ("Nothing", 0),
        ("POST /elsewhere?action=a", 0),
    ],
)
def test_a_problem_is_printed_with_its_line(place: str, line: int, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(YAML)
    said = Problem("a.yaml", place, "is wrong").located(tmp_path)
    assert said == ": ".join(part for part in (f"a.yaml:{line}" if line else "a.yaml", place, "is wrong") if part)
    assert Problem("b.yaml", place, "is wrong").located(tmp_path).startswith("b.yaml: ")
