"""Rules for schemas: names, descriptions, and what generators can say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from document.bundle import Json, is_array
from document.plain import ALL_OF, flat
from document.view import TIMES

from . import keywords
from .platform import Platform, Problem

SECRET = re.compile(r"(secrete?|token|password|credentials|(private|session)_?key|^authorization)$", re.IGNORECASE)
POSITION = re.compile(r"page_?token$", re.IGNORECASE)  # where a listing goes on, which is no secret
TYPES = {"string", "integer", "number", "boolean", "object", "array", "null"}


def check(platform: Platform) -> Iterator[Problem]:
    """Every rule that a schema breaks, named ones first."""
    for file, name, schema in platform.components("schemas"):
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield Problem(file, name, "the name of a schema is PascalCase")
        yield from (Problem(file, place, rule) for place, rule in _named(name, schema, platform.document))
    for file, name, parameter in platform.components("parameters"):
        yield from (Problem(file, place, rule) for place, rule in _inline(parameter["schema"], name))
        yield from (Problem(file, name, rule) for rule in _secret(parameter["name"], parameter["schema"]))
    for operation in platform.operations:
        inline = [parameter for parameter in operation.facts.get("parameters", ()) if "$ref" not in parameter]
        yield from (Problem(operation.file, operation.name, rule) for one in inline for rule in _secret(one["name"], one["schema"]))
        content = [media["schema"] for media in (*operation.bodies().values(), *operation.answers().values()) if "schema" in media]
        yield from (
            Problem(operation.file, place, rule) for schema in (*(one["schema"] for one in inline), *content) for place, rule in _inline(schema, operation.name)
        )


Finding = tuple[str, str]


def _named(name: str, schema: Json, document: Json) -> Iterator[Finding]:
    whole = flat(schema, document)
    heads = [schema, *(part for part in schema.get("allOf", ()) if "$ref" not in part)]
    for place, node in keywords.schemas(schema, name):
        yield from ((place, rule) for rule in _schema(node))
        if "properties" in node and not any(node is head for head in heads):
            yield place, "an object with properties needs a name of its own in components/schemas"
        if "allOf" in node and node is not schema:
            yield place, ALL_OF
    properties = whole.get("properties", {})
    if properties and whole.get("additionalProperties", {}) != {}:
        yield name, "free keys beside named ones are of any type, `additionalProperties: {}`: oazapfts, openapi-zod-client and oapi-codegen fail on another"
    for wire, inner in properties.items():
        if not inner.get("description"):
            yield f"{name}.{wire}", "a property needs a description"
        yield from ((f"{name}.{wire}", rule) for rule in _secret(wire, inner))
        alias = inner.get("x-alias-of")
        if alias is not None and (alias not in properties or alias == wire or "x-alias-of" in properties[alias]):
            yield f"{name}.{wire}", f"x-alias-of names {alias!r}, which is no other property of {name}"
    yield from ((name, f"required names {wire!r}, which is no property") for wire in whole.get("required", ()) if wire not in properties)


def _secret(wire: str, schema: Json) -> Iterator[str]:
    kinds = schema.get("type", ())
    if "string" in kinds and SECRET.search(wire) and not POSITION.search(wire) and schema.get("format") != "password":
        yield f"{wire!r} is called like a secret: say `format: password`, so that clients never show it"


def _inline(schema: Json, place: str) -> Iterator[Finding]:
    for at, node in keywords.schemas(schema, place):
        yield from ((at, rule) for rule in _schema(node))
        if "allOf" in node:
            yield at, ALL_OF
        if "properties" in node:
            yield at, "an object with properties needs a name of its own in components/schemas"


def _schema(node: Json) -> Iterator[str]:
    kinds = node.get("type", [])
    unknown = [kind for kind in (kinds if is_array(kinds) else [kinds]) if kind not in TYPES]
    if unknown:
        yield f"{unknown[0]!r} is not a type"
    if node.get("additionalProperties") is False:
        yield "objects are open: `additionalProperties: false` is not used"
    if "pattern" in node and (why := _no_pattern(node["pattern"])):
        yield f"`pattern` {node['pattern']!r} cannot be checked: {why}"
    if "x-list" in node and (node["x-list"] != "comma" or (kinds if is_array(kinds) else [kinds])[:1] != ["string"]):
        yield "x-list is `comma`, on a text"
    if "x-time" in node and (kinds[0] if is_array(kinds) else kinds) not in TIMES.get(node["x-time"], ((), ""))[0]:
        yield f"x-time is one of {', '.join(TIMES)}, on a type that holds it"
    if "x-values-name" in node and "additionalProperties" not in node:
        yield "x-values-name needs additionalProperties"
    if not re.fullmatch(r"[a-z][a-z0-9_]*", str(node.get("x-values-name", "values"))):
        yield "x-values-name is not a name in snake_case"


def _no_pattern(pattern: Json) -> str:
    """Why a regular expression is none, or none to the simulator's models, whose engine matches in linear time and has no look-around or references."""
    from pydantic_core import SchemaError, SchemaValidator, core_schema  # slow to import, and few schemas have a pattern

    if not isinstance(pattern, str):
        return "it is no text"
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError as error:
        return " ".join(str(error).split("error:")[-1].split())
    return ""
