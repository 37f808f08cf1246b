"""What would break clients of other languages although it is valid OpenAPI: each rule names the tools that stumble over it.

Much else that they cannot read is taken care of when the documents are published (`document.plain`, `publication.general`); these are edits of which nothing
sound can be made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from document.bundle import Json, is_array, is_object, resolved
from document.plain import flat, types

from . import keywords
from .enumerations import of_operation
from .names import HTTP, folded
from .platform import Operation, Platform, Problem

# Names that generators do not get around, by what they write in place of a field or an argument. Keywords such as `class` are none of them: they are renamed.
FIELDS = {
    "openapi-generator's Ruby has methods of that name, and loses the value or does not return": "hash to_hash initialize list_invalid_properties",
    "openapi-generator's PHP declares its getter twice": "model_name",
    "openapi-generator's Java does not compile": "true false from_json",
    "openapi-python-client has methods of that name, or loses the value": "from_dict to_dict additional_properties cls",
    "ogen does not compile": "encode decode validate marshal_json unmarshal_json",
}
ARGUMENTS = {
    "openapi-generator's PHP cannot load it": "this",
    "openapi-generator's Java does not compile": "true false",
    "openapi-generator's typescript-axios does not compile": "arguments eval",
    "openapi-python-client does not send it, or does not load": "body headers params",
}
VALIDATORS = "validators refuse null there (ajv, openapi-core, kin-openapi), and openapi-zod-client writes what does not compile"
NOTHING = "a part of allOf without properties: openapi-typescript allows no field then; say `required` beside allOf, and leave an empty part out"
ALL = "generators of every language leave second spellings out, ours too"


def check(platform: Platform) -> Iterator[Problem]:
    """Every name that is taken, every null without a type, and every second spelling that a client would have to send."""
    document = platform.document
    for file, name, schema in platform.components("schemas"):
        yield from (Problem(file, place, rule) for place, node in keywords.schemas(schema, name) for rule in _null(node))
        yield from (Problem(file, f"{name}.{wire}", rule) for wire, rule in _required(schema, document))
        if any(part.get("type") == "object" and "properties" not in part for part in schema.get("allOf", ())):
            yield Problem(file, name, NOTHING)
        yield from (Problem(file, f"{name}.{wire}", rule) for wire in flat(schema, document).get("properties", ()) for rule in _taken(wire, FIELDS))
    for file, name, parameter in platform.components("parameters"):
        yield from (Problem(file, place, rule) for place, node in keywords.schemas(parameter["schema"], name) for rule in _null(node))
    for operation in platform.operations:
        yield from (Problem(operation.file, operation.name, f"parameter {rule}") for rule in _parameters(operation))
        for place, schema in of_operation(operation.facts, operation.name):
            yield from (Problem(operation.file, at, rule) for at, node in keywords.schemas(schema, place) for rule in _null(node))
        for media in operation.bodies().values():
            for path, first in _spelled(media.get("example"), media["schema"], document):
                yield Problem(operation.file, operation.name, f"example of the request body: {path} is a second spelling of {first!r}: {ALL}")


def _parameters(operation: Operation) -> Iterator[str]:
    names = [str(parameter["name"]) for parameter in operation.parameters if parameter["in"] not in HTTP]
    yield from (rule for name in names for rule in _taken(name, ARGUMENTS))


def _taken(name: str, known: Mapping[str, str]) -> Iterator[str]:
    yield from (f"{name!r} is a name that generators cannot write: {told}" for told, names in known.items() if folded(name) in map(folded, names.split()))


def _null(node: Json) -> Iterator[str]:
    if not is_object(node):
        return
    kinds = types(node)
    if None in node.get("enum", ()) and "null" not in kinds:
        yield f"null is among the values and not among the types: {VALIDATORS}"
    if "null" in kinds and "enum" in node and None not in node["enum"]:
        yield f"null is among the types and not among the values: {VALIDATORS}"
    if node.get("default", 0) is None and "null" not in kinds:
        yield f"the default is null, which is not among the types: {VALIDATORS}"


def _required(schema: Json, document: Json) -> Iterator[tuple[str, str]]:
    whole = flat(schema, document)
    for wire in whole.get("required", ()):
        alias = whole.get("properties", {}).get(wire, {}).get("x-alias-of")
        if alias is not None:
            yield wire, f"is required, as a second spelling of {alias!r}: {ALL}"


def _spelled(value: Json, schema: Json, document: Json) -> Iterator[tuple[str, str]]:
    """Where a value holds second spellings, and what each is another one of."""
    schema = flat(resolved(schema, document), document)
    for choice in schema.get("anyOf", ()):
        yield from _spelled(value, choice, document)
    if is_array(value):
        for one in value:
            yield from _spelled(one, schema.get("items", {}), document)
    elif is_object(value):
        for key, one in value.items():
            inner = schema.get("properties", {}).get(key, {})
            if "x-alias-of" in inner:
                yield key, inner["x-alias-of"]
            yield from ((f"{key}.{path}", first) for path, first in _spelled(one, inner, document))
