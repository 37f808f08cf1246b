"""The plain document behind a joined one, with which generators of every language begin, ours included.

The joined document tells the whole truth: objects put together of parts, second spellings, the same union said in several ways. Here an object is one, each
field has one name, and a union is `anyOf`, null last. What generators then make of a field of several types is their own business: see `document.view` for
Python's, `publication.general` for everybody else's.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

from document.bundle import Json, SpecError, is_array, is_object, pointer, resolved

ALL_OF = "an allOf of several parts needs a name of its own in components/schemas"
NULL = {"type": "null"}
KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}
DATA = ("example", "examples")  # values, in which nothing is a schema


def plain(document: Json) -> dict[str, Json]:
    """Return the plain document of a joined one, which is left as it is."""
    components = {section: {name: _part(section, name, part, document) for name, part in parts.items()} for section, parts in document["components"].items()}
    paths = {
        path: {method: _said(operation["operationId"], _plain_within, operation) for method, operation in item.items()}
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths, "components": components}


def _part(section: str, name: str, part: Json, document: Json) -> Json:
    return _said(name, plain_schema, flat(part, document)) if section == "schemas" else _said(name, _plain_within, part)


def _said(place: str, made: Callable[[Json], Json], node: Json) -> Json:
    """What is made of a node; what cannot be said plainly, with the place where it stands."""
    try:
        return made(node)
    except ValueError as error:
        raise SpecError(place, "", str(error)) from error


def aliases(document: Json) -> dict[str, dict[str, str]]:
    """Second spellings, which no plain document has: schema → second spelling → name."""
    schemas = {name: flat(schema, document).get("properties", {}) for name, schema in document["components"].get("schemas", {}).items()}
    found = {name: {wire: inner["x-alias-of"] for wire, inner in properties.items() if "x-alias-of" in inner} for name, properties in schemas.items()}
    return {name: spellings for name, spellings in found.items() if spellings}


def flat(schema: Json, document: Json) -> Json:
    """`schema` with the parts of its `allOf` merged into one object."""
    if "allOf" not in schema:
        return schema
    merged: dict[str, Json] = {"type": "object", "properties": {}, "required": []}
    for part in [*schema["allOf"], {k: v for k, v in schema.items() if k != "allOf"}]:
        part = flat(resolved(part, document), document)
        merged["properties"] |= part.get("properties", {})
        merged["required"] += part.get("required", [])
        merged |= {k: v for k, v in part.items() if k not in ("properties", "required", "description")}
    return merged | ({"description": schema["description"]} if "description" in schema else {})


def plain_schema(schema: Json) -> dict[str, Json]:
    """A schema, and those in it, without second spellings and with one way to write a union."""
    if "allOf" in schema:
        raise ValueError(ALL_OF)
    made: dict[str, Json] = {key: _keyword(key, value) for key, value in schema.items()}
    if needed := [name for name in made.pop("required", ()) if name in made.get("properties", {name})]:
        made["required"] = needed
    if "const" in made:
        made["enum"] = [made.pop("const")]
    if "enum" in made and "type" not in made:
        made["type"] = sorted({KINDS[type(value)] for value in made["enum"]})
    choices = [*made.pop("anyOf", []), *made.pop("oneOf", [])]
    return _union(made, [choice for choice in choices if set(choice) != {"required"}])  # a choice between required fields is said in words


def _keyword(key: str, value: Json) -> Json:
    if key == "properties":
        return {name: plain_schema(inner) for name, inner in value.items() if "x-alias-of" not in inner}
    if key in ("anyOf", "oneOf"):
        return [plain_schema(choice) for choice in value]
    return keyword(key, value, plain_schema)


def keyword(key: str, value: Json, made: Callable[[Json], Json]) -> Json:
    """What a keyword of a schema says, with what is made of the schemas in it; alternatives are not looked into."""
    if key == "properties":
        return {name: made(inner) for name, inner in value.items()}
    return made(value) if key in ("items", "additionalProperties", "not") and is_object(value) else value


def _union(schema: dict[str, Json], choices: list[Json]) -> dict[str, Json]:
    """The schema with its alternatives; with the only one that is not null written out, unless that has a name."""
    others = [choice for choice in choices if choice != NULL]
    null = len(others) < len(choices)
    if len(others) == 1 and "$ref" not in others[0]:
        return {**(_or_null(others[0]) if null else others[0]), **schema}
    if len(others) == 1 and not null:
        return {**others[0], **schema}
    return {**schema, "anyOf": [*others, *([NULL] if null else [])]} if choices else schema


def _or_null(schema: dict[str, Json]) -> dict[str, Json]:
    """The schema with null among its types and values."""
    kinds = types(schema)
    made = {**schema, "type": [*kinds, "null"]} if kinds and "null" not in kinds else schema
    return {**made, "enum": [*made["enum"], None]} if None not in made.get("enum", [None]) else made


def types(schema: Json) -> list[str]:
    """The types that a schema names itself."""
    kinds = schema.get("type", [])
    return kinds if is_array(kinds) else [kinds]


def several(schema: Json) -> list[str]:
    """The types of a field that really has several. A number that may come as text is a number: so it is read. JSON text of a structure is the structure."""
    found = [kind for kind in types(schema) if kind != "null"]
    written_as_text = len(found) == 2 and found[0] != "string" and found[1] == "string"
    return [] if len(found) < 2 or written_as_text else found


def enumeration(schema: Json, kind: str | None) -> dict[str, Json]:
    """The values of one type, with the names and meanings that are given to them."""
    chosen = [value is not None and isinstance(value, str) == (kind == "string") for value in schema["enum"]]
    return {key: [*itertools.compress(schema[key], chosen)] for key in ("enum", "x-enum-varnames", "x-enum-descriptions") if key in schema}


def may_be_null(schema: Json) -> bool:
    return "null" in types(schema) or any("null" in types(part) for part in schema.get("anyOf", ()))


def within(node: Json, made: Callable[[Json], Json]) -> Json:
    """`node`, which is no schema, with what is made of the schemas in it."""
    if is_array(node):
        return [within(value, made) for value in node]
    if not is_object(node):
        return node
    return {key: made(value) if key == "schema" else value if key in DATA or key.startswith("x-") else within(value, made) for key, value in node.items()}


def _plain_within(node: Json) -> Json:
    return within(node, plain_schema)


def references(node: Json) -> Iterator[str]:
    """Every reference in a part of a document, examples aside."""
    if is_array(node):
        for value in node:
            yield from references(value)
    elif is_object(node):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for key, value in node.items():
            if key not in DATA:
                yield from references(value)


def reached(document: Json, roots: list[Json]) -> set[str]:
    """The references of everything below these parts."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        for ref in set(references(waiting.pop())) - found:
            found.add(ref)
            waiting.append(pointer(document, ref))
    return found
