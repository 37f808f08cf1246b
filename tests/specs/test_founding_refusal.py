"""A refusal of EnOS, as the API overview shows one, is a valid answer of every operation: who reads strictly still gets code and message."""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # no stubs among what we install

from document.bundle import bundle, example, operations
from publication.general import general
from publication.older import older

REASON, REQUEST = "Invalid Argument orgId:orgId does not exist", "0f9c2b57-6d1e-4d0a-8c55-3f7a1e20b964"


@cache
def document() -> Any:
    return bundle("enos")


def enos() -> list[Any]:
    return [operation for _, _, operation in operations(document())]


def media(operation: Any) -> Any:
    return operation["responses"]["200"]["content"]["application/json"]


def founding(envelope: Any) -> Any:
    """The overview's refusal in the words of an envelope."""
    words = {"code": 99400, "message": REASON, "request-id": REQUEST, "data": None}
    usual = {"code": "code", "message": "msg", "request-id": "requestId", "data": "data"}
    return {envelope.get(role, usual[role]): value for role, value in words.items()}


def invalid(schema: Any, value: Any) -> list[str]:
    return [error.message for error in Draft202012Validator({**schema, "components": document()["components"]}).iter_errors(value)]


def test_the_founding_refusal_is_a_valid_answer_of_every_operation() -> None:
    wrong = {one["operationId"]: found for one in enos() if (found := invalid(media(one)["schema"], founding(one["x-envelope"])))}
    print(f"\n{len(enos()) - len(wrong)} of {len(enos())} answers take the refusal of the overview")
    assert wrong == {}


def test_every_enveloped_operation_shows_a_refusal_of_its_family() -> None:
    enveloped = [one for one in enos() if one["x-envelope"]]
    assert len(enveloped) >= len(enos()) - 1  # one answers with the bare payload
    for one in enveloped:
        shown = example(media(one), "refusal")
        assert shown[one["x-envelope"]["code"]] not in one["x-envelope"]["success"], one["operationId"]
        assert invalid(media(one)["schema"], shown) == [], one["operationId"]
        assert invalid(one["x-envelope"]["refusal"], {"data": None, **shown}) == [], one["operationId"]


def test_a_refusal_has_no_payload() -> None:
    envelope = enos()[0]["x-envelope"]
    assert invalid(envelope["refusal"], {**founding(envelope), "data": {"id": 1}}) != []


def test_the_http_errors_of_the_gateway_are_described_everywhere() -> None:
    assert {one["responses"]["default"]["$ref"] for one in enos()} == {"#/components/responses/EnosHttpError"}
    gateway = document()["components"]["responses"]["EnosHttpError"]
    assert [error["status"] for error in gateway["x-errors"]] == [400, 401, 403, 413, 429, 500, 503]  # "Exception Handling", gettingstarted.md
    assert "Retry-After" in gateway["headers"]


def test_the_older_document_has_the_payload_by_its_name_and_takes_null_for_it() -> None:
    """`nullable` counts beside a type alone, so it stands on the struct itself."""
    schemas = older(general(document()))["components"]["schemas"]
    assert schemas["GetDeviceResponse"]["properties"]["data"] == {"$ref": "#/components/schemas/Device"}
    assert (schemas["Device"]["type"], schemas["Device"]["nullable"]) == ("object", True)
