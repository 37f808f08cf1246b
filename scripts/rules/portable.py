"""What would break clients of other languages although it is valid OpenAPI: each rule names the tools that stumble over it.

Much else that they cannot read is taken care of when the documents are published (`document.plain`, `publication.general`); these are edits of which nothing
sound can be made.
"""

from __future__ import annotations

from collections.abc import Iterator

from document.bundle import Json, is_array, is_object, resolved
from document.plain import flat, types

from . import keywords
from .platform import Platform, Problem

VALIDATORS = "validators refuse null there (ajv, openapi-core, kin-openapi), and openapi-zod-client writes what does not compile"
ALL = "generators of every language leave second spellings out, ours too"


def check(platform: Platform) -> Iterator[Problem]:
    """Every null without a type, and every second spelling that a client would have to send."""
    document = platform.document
    for file, name, schema in platform.components("schemas"):
        yield from (Problem(file, place, rule) for place, node in keywords.schemas(schema, name) for rule in _null(node))
        yield from (Problem(file, f"{name}.{wire}", rule) for wire, rule in _required(schema, document))
    for operation in platform.operations:
        for media in operation.bodies().values():
            for path, first in _spelled(media.get("example"), media["schema"], document):
                yield Problem(operation.file, operation.name, f"example of the request body: {path} is a second spelling of {first!r}: {ALL}")


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
