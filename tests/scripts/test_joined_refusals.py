"""Refusals are computed when files are joined: payloads that may be null, an example in the envelope's own words, the answers that all operations have."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from document.bundle import bundle, example, of_successes, platforms
from document.view import view
from publication.fixtures import fixtures
from publication.wire import wire
from rules import problems
from small_spec import GET, SEARCH, SERIES, UPLOAD, edited, write

REFUSAL = {
    "type": "object",
    "description": "Not a success.",
    "required": ["code"],
    "properties": {
        "code": {"type": "integer", "description": "Why."},
        "msg": {"type": ["string", "null"], "description": "Why, in words."},
        "data": {"type": "null", "description": "Nothing."},
    },
}
ERRORS = [{"status": 429, "kind": "rate-limited", "meaning": "Slower."}]
GATEWAY = {"description": "An HTTP error.", "x-errors": ERRORS, "headers": {"Retry-After": {"$ref": "#/components/headers/Later"}}}
FAMILY = (
    ("common", "x-refusals", [{"code": "code", "message": "msg", "schema": "Refusal"}]),
    ("common", "x-responses", {"default": {"$ref": "common.yaml#/components/responses/Gateway"}}),
    ("common", "components", "schemas", "Refusal", REFUSAL),
    ("common", "components", "responses", {"Gateway": GATEWAY}),
    ("common", "components", "headers", {"Later": {"description": "When to ask again.", "schema": {"type": "string"}}}),
)
TABLE = ("things", "paths", SERIES, "get")
ENVELOPE = {"code": "code", "message": "msg", "success": [0]}
PAYLOAD = ("things", "components", "schemas", "GetThingResponse", "allOf", 1, "properties", "data")


def joined(root: Path, *edits: Any) -> Any:
    return bundle("demo", write(edited(*deepcopy(FAMILY), *edits), root) / "specs")


def lines(root: Path, *edits: Any) -> list[str]:
    return [str(problem) for problem in problems(write(edited(*deepcopy(FAMILY), *edits), root) / "specs")]


def answer(document: Any, path: str, method: str) -> Any:
    return document["paths"][path][method]["responses"]["200"]["content"]["application/json"]


def test_a_specification_with_refusals_breaks_no_rule(tmp_path: Path) -> None:
    assert lines(tmp_path, (*TABLE, "x-envelope", ENVELOPE)) == []


@pytest.mark.parametrize(
    ("payload", "nullable"),
    [
        ({"$ref": "#/components/schemas/Thing"}, {"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]}),
        ({"type": "array", "items": {}}, {"type": ["array", "null"], "items": {}}),
        ({"type": ["integer", "string"]}, {"type": ["integer", "string", "null"]}),
        ({"type": "string", "enum": ["a"]}, {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]}),
        ({"anyOf": [{"type": "string"}, {"type": "array"}]}, {"anyOf": [{"type": "string"}, {"type": "array"}, {"type": "null"}]}),
    ],
)
def test_a_payload_may_be_null_and_says_when(payload: Any, nullable: Any, tmp_path: Path) -> None:
    document = joined(tmp_path, (*PAYLOAD, {**payload, "description": "It."}))
    made = document["components"]["schemas"]["GetThingResponse"]["allOf"][1]["properties"]["data"]
    assert made == {**nullable, "description": "It.", "x-null": "refusal"}
    assert of_successes(made) == {**payload, "description": "It."}


@pytest.mark.parametrize("payload", [{"type": "null"}, {"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}, {}])
def test_a_payload_that_a_success_may_leave_null_is_as_written(payload: Any, tmp_path: Path) -> None:
    document = joined(tmp_path, (*PAYLOAD, {**payload, "description": "It."}))
    assert document["components"]["schemas"]["GetThingResponse"]["allOf"][1]["properties"]["data"] == {**payload, "description": "It."}


def test_what_a_refusal_has_null_may_be_null_though_no_payload_is_named(tmp_path: Path) -> None:
    document = joined(tmp_path, ("things", "x-defaults", "x-envelope", ENVELOPE), (*PAYLOAD[:3], "Refusal2", {"type": "string", "description": "Other."}))
    assert document["components"]["schemas"]["GetThingResponse"]["allOf"][1]["properties"]["data"]["x-null"] == "refusal"


def test_where_the_http_status_tells_nothing_is_null(tmp_path: Path) -> None:
    document = joined(tmp_path, ("things", "x-defaults", "x-envelope", {"data": "data"}))
    assert document["components"]["schemas"]["GetThingResponse"]["allOf"][1]["properties"]["data"] == {
        "$ref": "#/components/schemas/Thing",
        "description": "The thing.",
    }


def test_an_answer_shows_a_success_and_a_refusal_with_the_operations_first_code(tmp_path: Path) -> None:
    document = joined(tmp_path)
    assert example(answer(document, SEARCH, "post"))["total"] == 1
    assert example(answer(document, SEARCH, "post"), "refusal") == {"code": 404, "msg": "There is no such thing.", "data": None}
    assert example(answer(document, GET, "get"), "refusal") == {"code": 400, "msg": "A parameter is wrong.", "data": None}
    assert "example" not in answer(document, GET, "get")


def test_a_code_that_counts_as_success_is_no_refusal(tmp_path: Path) -> None:
    document = joined(tmp_path, ("things", "x-defaults", "x-envelope", "success", [0, 404]))
    assert example(answer(document, SEARCH, "post"), "refusal")["code"] == 400


def test_an_answer_that_is_no_json_has_the_refusal_beside(tmp_path: Path) -> None:
    content = joined(tmp_path, (*TABLE, "x-envelope", ENVELOPE))["paths"][SERIES]["get"]["responses"]["200"]["content"]
    assert list(content) == ["text/csv", "application/json"]
    assert content["application/json"]["schema"] == {"$ref": "#/components/schemas/Refusal"}
    assert example(content["application/json"]) is None
    assert example(content["application/json"], "refusal") == {"code": 400, "msg": "A parameter is wrong."}


def test_the_family_is_the_one_with_the_words_of_the_envelope(tmp_path: Path) -> None:
    other = {"code": "state", "message": "msg", "schema": "Other"}
    assert joined(tmp_path)["paths"][GET]["get"]["x-envelope"]["refusal"] == {"$ref": "#/components/schemas/Refusal"}
    found = lines(tmp_path, ("common", "x-refusals", [other]), ("common", "components", "schemas", "Other", REFUSAL))
    assert [line for line in found if "x-refusals" in line] == [
        f"specs/demo/things.yaml: {name}: x-refusals names no schema for a refusal with code: code, message: msg"
        for name in ("searchThings", "getThing", "uploadFile")
    ]


def test_a_family_says_how_many_digits_of_a_code_are_a_status(tmp_path: Path) -> None:
    assert "status-digits" not in joined(tmp_path)["paths"][GET]["get"]["x-envelope"]
    assert joined(tmp_path, ("common", "x-refusals", 0, "status-digits", 3))["paths"][GET]["get"]["x-envelope"]["status-digits"] == 3


def test_every_operation_has_the_common_answers_besides_its_own(tmp_path: Path) -> None:
    own = {"description": "Own."}
    document = joined(tmp_path, ("things", "paths", GET, "get", "responses", "default", own))
    assert document["paths"][UPLOAD]["post"]["responses"]["default"] == {"$ref": "#/components/responses/Gateway"}
    assert document["paths"][GET]["get"]["responses"]["default"] == own
    assert document["components"]["headers"].keys() == {"Later"}


def test_the_generated_client_promises_the_payload_all_the_same(tmp_path: Path) -> None:
    plain = view(joined(tmp_path))
    assert ("GetThingResponse", "data") in plain.present
    assert ("GetThingResponse", "data") not in plain.nullable
    assert "Refusal" not in plain.document["components"]["schemas"]


def test_fixtures_and_the_wire_document_show_refusals(tmp_path: Path) -> None:
    document = joined(tmp_path, ("things", "paths", SEARCH + "2", {"post": {**edited()["things"]["paths"][SEARCH]["post"], "operationId": "searchMore"}}))
    refusal = {"code": 404, "msg": "There is no such thing.", "data": None}
    assert fixtures(document)["operations"]["searchThings"]["refusal"] == {"status": 200, "contentType": "application/json", "body": refusal}
    shown = answer(wire(document), "/things/v1/things", "post")["examples"]
    assert shown["searchThingsRefusal"] == shown["searchMoreRefusal"] == {"value": refusal}
    assert shown["searchMore"]["value"]["total"] == 1


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (
            ("things", "components", "schemas", "SearchThingsResponse", "required", ["total"]),
            "things.yaml: searchThings: refusal of the answer: 'total' is a required property",
        ),
        (
            (
                "things",
                "components",
                "schemas",
                "GetThingResponse",
                "allOf",
                0,
                {"type": "object", "properties": {"other": {"type": "string", "description": "Other."}}},
            ),
            "things.yaml: getThing: x-envelope says code: code",
        ),
        (("common", "x-refusals", {}), "common.yaml: x-refusals: is not a list of `{code, message, schema}`"),
        (("common", "x-refusals", 0, "status-digits", 0), "common.yaml: x-refusals: status-digits is not a number of digits"),
        (("common", "x-refusals", 0, "status-digits", "3"), "common.yaml: x-refusals: status-digits is not a number of digits"),
        (("common", "x-refusals", [{"code": "code"}]), "common.yaml: x-refusals: is not a list of `{code, message, schema}`"),
        (("common", "x-refusals", 0, "schema", "Nothing"), "things.yaml: common.yaml#/components/schemas/Nothing: nothing of that name in common.yaml"),
        (
            ("common", "components", "responses", "Gateway", "x-errors", 0, "status", 200),
            "common.yaml: Gateway: x-errors: 200 is not the HTTP status of an error",
        ),
        (
            ("common", "components", "responses", "Gateway", "x-errors", 0, "kind", "odd"),
            "common.yaml: Gateway: x-errors: status 429 has the unknown kind 'odd'",
        ),
        (("common", "components", "responses", "Gateway", "x-errors", [{"status": 429}]), "common.yaml: Gateway: x-errors of an answer is not a list of"),
        (("common", "components", "responses", "Gateway", "x-errors", ERRORS * 2), "common.yaml: Gateway: x-errors: status 429 stands there 2 times"),
        (
            ("common", "components", "responses", "Gateway", "headers", "Retry-After", {"$ref": "#/components/headers/Later", "x": 1}),
            "common.yaml: Gateway: 'x' is not a known key of a reference",
        ),
    ],
)
def test_what_is_wrong_with_a_refusal_is_named_with_file_and_place(edit: Any, said: str, tmp_path: Path) -> None:
    found = lines(tmp_path, edit)
    assert any(line.startswith(f"specs/demo/{said}") for line in found), found


def test_a_refusal_needs_a_code_to_show(tmp_path: Path) -> None:
    found = lines(tmp_path, ("common", "x-errors", []), ("things", "paths", SEARCH, "post", "x-errors", []))
    assert "specs/demo/things.yaml: searchThings: x-errors names no code that the example of a refusal could have" in found


@pytest.mark.parametrize("platform", [pytest.param(platform, marks=pytest.mark.slow) if platform == "enos" else platform for platform in platforms()])
def test_without_refusals_our_documents_are_as_they_are_written(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    document = bundle(platform)
    monkeypatch.setattr("document.bundle.let_payloads_be_null", lambda document: None)
    assert of_successes(document) == bundle(platform)
