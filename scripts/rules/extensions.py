"""The keys beside OpenAPI: where each may stand, what it says, and its schema. The linter knows them from here, and so do readers, as `x-keys.schema.json`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from document.bundle import Json
from document.view import TIMES

TEXT: Json = {"type": "string", "minLength": 1}
NUMBER: Json = {"type": "integer", "minimum": 1}
VERSION: Json = {"type": "string", "pattern": r"^v?\d+(\.\d+)*$"}
CODES: Json = {"type": "array", "items": {"type": "integer"}}
KINDS = ("authentication", "permission", "not-found", "invalid", "conflict", "rate-limited", "server", "timeout", "partial")
SOURCES = ("seed", "docs", "sample", "client", "inferred")
STYLES = ("page", "offset", "token", "scroll")


def _struct(required: str, optional: str = "", **special: Json) -> Json:
    """An object with these fields and no others; what is not special is a text."""
    names = [*required.split(), *optional.split()]
    properties = {name: special.get(name.replace("-", "_"), TEXT) for name in names}
    return {"type": "object", "properties": properties, "required": required.split(), "additionalProperties": False}


def _said(description: str, schema: Json) -> Json:
    return {"description": description, **schema}


_SOURCE = _struct("kind page", kind={"enum": SOURCES})
_ERROR = _struct("code kind meaning", code={"type": ["integer", "string"]}, kind={"enum": KINDS})
_ERRORS: Json = {"type": "array", "items": _ERROR}
_STATUS = _struct("status kind meaning", status={"type": "integer", "minimum": 100, "maximum": 599}, kind={"enum": KINDS})
_ENVELOPE = _struct(
    "", "code message detail request-id data success errors refusal status-digits",
    success=CODES, refusal={"type": "object"}, status_digits=NUMBER,
)  # fmt: skip
_FIRST: Json = {"type": "integer", "minimum": 0}
_SIZES: Json = {"first": _FIRST, "default": NUMBER, "max_size": NUMBER, "sorters": {"type": "boolean"}}
_PAGES: Json = {"style": {"enum": STYLES}, "in": {"enum": ["body", "query"]}, **_SIZES}
_PAGINATION = _struct("style in items", "page offset token size first default max-size total next sorters", **_PAGES)
_BATCH = _struct("items", "code message success done total", success=CODES)
_TRUNCATION = _struct("items", "size default series time scanned spent from to", series={"type": "array", "items": TEXT}, default=NUMBER)
_LIMITS = _struct("", "series values bytes", series=NUMBER, values=NUMBER, bytes=NUMBER)
_STREAM = _struct(
    "parameter media name summary", "final", final={"type": "object", "additionalProperties": {"type": "array", "items": TEXT}, "maxProperties": 1}
)

# By the place at which they stand.
KEYS: Mapping[str, Mapping[str, Json]] = {
    "document": {
        "x-generated": _said("Where the file comes from.", TEXT),
        "x-virtual-paths": _said("How the path of an operation becomes its path on the wire.", _struct("separator wire")),
        "x-tagGroups": _said("Services under a common heading, for renderers.", {"type": "array", "items": {"type": "object"}}),
    },
    "info": {"x-documentation-version": _said("The version of the platform's documentation.", TEXT)},
    "tag": {"x-displayName": _said("The name of a service for people.", TEXT)},
    "operation": {
        "x-envelope": _said("Which fields of an answer hold what, which codes mean success, and the schema of a refusal.", _ENVELOPE),
        "x-pagination": _said("Where page and size stand in the request, and items, total and the next token in the answer.", _PAGINATION),
        "x-batch": _said("Where the answer says what became of each item.", _BATCH),
        "x-truncation": _said("What an answer leaves out without a sign, and how the request reads on.", _TRUNCATION),
        "x-limits": _said("How many series, values and bytes a request may ask for.", {**_LIMITS, "minProperties": 1}),
        "x-safety": _said("Whether a call may be repeated.", {"enum": ["read", "idempotent", "unsafe"]}),
        "x-errors": _said("Documented codes, and what a caller can do about each.", _ERRORS),
        "x-since": _said("The documentation version in which it appeared.", VERSION),
        "x-until": _said("The documentation version in which it last appeared.", VERSION),
        "x-source": _said("Where the facts come from.", {"anyOf": [_SOURCE, {"type": "array", "items": _SOURCE, "minItems": 1}]}),
        "x-stability": _said("What no published page describes.", {"const": "assumed"}),
        "x-host": _said("Another host than the gateway.", {"const": "integration"}),
        "x-stream": _said("The answer is a stream of JSON lines while a parameter is true.", _STREAM),
        "x-name": _said("The short name of the method.", {"type": "string", "pattern": "^[a-z][A-Za-z0-9]*$"}),
        "x-wire-path": _said("The path on the wire.", {"type": "string", "pattern": "^/"}),
        "x-wire-query": _said("What the query on the wire begins with.", {"type": "object", "additionalProperties": {"type": "string"}}),
        "x-operations": _said("The operations that this path and method stand for.", {"type": ["array", "object"]}),
    },
    "scheme": {"x-errors": _said("Codes that who is not let in is told; operations that ask for the scheme have them too.", _ERRORS)},
    "parameter": {"x-client-option": _said("Given once to the client.", TEXT)},
    "message": {"x-errors": _said("HTTP statuses, and what a caller can do about each.", {"type": "array", "items": _STATUS})},
    "schema": {
        "x-alias-of": _said("A second spelling of this field: read it, never send it.", TEXT),
        "x-client-option": _said("Given once to the client.", TEXT),
        "x-list": _said("A text that holds a list.", {"const": "comma"}),
        "x-time": _said("The form of a time.", {"enum": sorted(TIMES)}),
        "x-values-name": _said("The name under which to offer the free keys of a row.", TEXT),
        "x-null": _said("Null stands there in a refusal only.", {"const": "refusal"}),
        "x-extensible-enum": _said("Known values; others may come.", {"type": "array"}),
        "x-enum-varnames": _said("Names of the values, in their order.", {"type": "array", "items": TEXT}),
        "x-enum-descriptions": _said("Meanings of the values, in their order.", {"type": "array", "items": TEXT}),
    },
}
WRITTEN = {
    "x-generated",
    "x-tagGroups",
    "x-documentation-version",
    "x-displayName",
    "x-operations",
    "x-null",
    "x-extensible-enum",
}  # by publishing, in no file of specs/
OUTER = {"x-defaults", "x-errors", "x-responses", "x-refusals"}  # in the files of specs/ alone: what their parts have in common


def written_by_hand(place: str) -> set[str]:
    """The keys that a file of specs/ may have at a place."""
    return set(KEYS[place]) - WRITTEN


def fields(place: str, key: str) -> set[str]:
    """The fields of a key that is a struct."""
    return set(KEYS[place][key]["properties"])


def schema() -> Json:
    """A schema of documents that looks at these keys alone: each has its form where it stands, and there are no others."""
    own = {place: _place(place) for place in KEYS}
    child, each, many = _ref, _each, _many
    own["operation"]["properties"] |= {"parameters": many("parameter"), "requestBody": child("message"), "responses": each("message")}
    own["operation"]["required"] = ["x-envelope"]
    own["parameter"]["properties"] |= {"schema": child("schema")}
    media = {"type": "object", "properties": {"schema": child("schema")}}
    own["message"]["properties"] |= {"content": {"additionalProperties": media}, "headers": each("parameter")}
    inner = {name: child("schema") for name in ("items", "additionalProperties", "not")} | {name: many("schema") for name in ("allOf", "anyOf", "oneOf")}
    own["schema"]["properties"] |= {"properties": each("schema"), **inner}
    components = {"schemas": each("schema"), "parameters": each("parameter"), "headers": each("parameter")}
    components |= {"responses": each("message"), "requestBodies": each("message"), "securitySchemes": each("scheme")}
    paths = {
        "additionalProperties": {"properties": {"parameters": many("parameter")}, "patternProperties": {"^(get|put|post|patch|delete)$": child("operation")}}
    }
    top = {"info": child("info"), "tags": many("tag"), "paths": paths, "components": {"properties": components}}
    document = own.pop("document")
    document["properties"] |= top
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "The keys beside OpenAPI"}
    return {**head, "type": "object", **document, "$defs": own}


def _place(place: str) -> dict[str, Json]:
    known: Sequence[str] = sorted(KEYS[place])
    return {"properties": dict(KEYS[place]), "propertyNames": {"anyOf": [{"not": {"pattern": "^x-"}}, {"enum": known}]}}


def _ref(place: str) -> Json:
    return {"$ref": f"#/$defs/{place}"}


def _each(place: str) -> Json:
    return {"additionalProperties": _ref(place)}


def _many(place: str) -> Json:
    return {"items": _ref(place)}
