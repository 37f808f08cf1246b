"""Rules for enumerations: one type for each in every language, and members that say what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator

from document.bundle import Json, is_array

from . import keywords
from .platform import Platform, Problem

INLINE = (
    "an enumeration needs a name of its own in components/schemas, one of a single value (`const`) too: openapi-generator's Kotlin does not compile otherwise, "
    "C# and datamodel-code-generator make one type for each place"
)
NULL = "null is no value of an enumeration, for which openapi-zod-client does not compile: say `anyOf: [{$ref: …}, {type: 'null'}]`"
MIXED = "an enumeration has values of one type, as enumerations have in Go, Kotlin, Rust and Swift"
NAMELESS = "openapi-generator and swagger-typescript-api call such members `NUMBER_0` and `Value0`"


def check(platform: Platform) -> Iterator[Problem]:
    """Every enumeration without a name, and every one whose members cannot be told by theirs."""
    for section in ("schemas", "parameters", "headers"):
        for file, name, part in platform.components(section):
            own = part if section == "schemas" else None
            for place, node in keywords.schemas(part if section == "schemas" else part.get("schema", {}), name):
                yield from (Problem(file, place, rule) for rule in (_named(node) if node is own else _inline(node)))
    for operation in platform.operations:
        for place, schema in of_operation(operation.facts, operation.name):
            yield from (Problem(operation.file, at, rule) for at, node in keywords.schemas(schema, place) for rule in _inline(node))


def of_operation(facts: Json, name: str) -> Iterator[tuple[str, Json]]:
    """The schemas that an operation itself holds."""
    for parameter in facts.get("parameters", ()):
        yield f"{name}, parameter {parameter.get('name', '')}", parameter.get("schema", {})
    for message in (facts.get("requestBody", {}), *facts.get("responses", {}).values()):
        yield from ((name, part.get("schema", {})) for part in (*message.get("content", {}).values(), *message.get("headers", {}).values()))


def _inline(node: Json) -> Iterator[str]:
    if "enum" in node or "const" in node:
        yield INLINE


def _named(node: Json) -> Iterator[str]:
    values: list[object] = node.get("enum", [node["const"]] if "const" in node else [])
    kinds = {type(value) for value in values}
    if None in values:
        yield NULL
    elif len(kinds) > 1 or is_array(node.get("type")):
        yield MIXED
    names, meanings = node.get("x-enum-varnames", []), node.get("x-enum-descriptions", [])
    if names == [] and (unsaid := [value for value in values if not re.match("[A-Za-z]", str(value))]):
        yield f"{unsaid[0]!r} says not what it means: give every value a name in x-enum-varnames; {NAMELESS}"
    if names != [] and (not _one_each(names, values) or not all(re.fullmatch("[A-Z][A-Z0-9_]*", name) for name in names) or len({*names}) < len(names)):
        yield "x-enum-varnames is a list of one NAME_IN_CAPITALS for each value, all different"
    if meanings != [] and not _one_each(meanings, values):
        yield "x-enum-descriptions is a list of one text for each value"


def _one_each(texts: Json, values: list[object]) -> bool:
    return is_array(texts) and len(texts) == len(values) and all(isinstance(text, str) for text in texts)
