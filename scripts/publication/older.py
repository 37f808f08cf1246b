"""The general document in OpenAPI 3.0.3, for generators that read no 3.1.

Null among the types is `nullable`, which counts only beside a `type`, so that a struct that may be null somewhere has it on the struct itself: there every
generator and validator reads it. A bound that 3.0 writes in another way is left out. Nothing counts beside a reference either, so what a field of such a type
is for stands in the description of the struct that has it: of an `allOf` around the reference openapi-generator's Python makes a field without its type.
"""

from __future__ import annotations

from collections.abc import Iterator

from document.bundle import COMPONENT, Json, is_array, is_object
from document.plain import DATA, NULL, keyword, types, within

UNSAID = ("contentMediaType", "contentEncoding", "exclusiveMinimum", "exclusiveMaximum")


def older(document: Json) -> dict[str, Json]:
    """Return the 3.0.3 form of a general document."""
    nullable = {*_nullable(document["paths"]), *_nullable(document["components"])}
    schemas = {name: _struct(schema, COMPONENT + name in nullable) for name, schema in document["components"].get("schemas", {}).items()}
    components = {section: within(parts, _schema) for section, parts in document["components"].items()} | ({"schemas": schemas} if schemas else {})
    return {**document, "openapi": "3.0.3", **_head(document), "paths": within(document["paths"], _schema), "components": components}


def _head(document: Json) -> Json:
    """The licence without its SPDX name, which 3.1 brought."""
    info = document.get("info", {})
    return {"info": {**info, "license": {key: value for key, value in info["license"].items() if key != "identifier"}}} if "license" in info else {}


def _nullable(node: Json) -> Iterator[str]:
    """The structs that may be null somewhere."""
    if is_array(node):
        for value in node:
            yield from _nullable(value)
    elif is_object(node):
        if NULL in node.get("anyOf", ()):
            yield from (choice["$ref"] for choice in node["anyOf"] if "$ref" in choice)
        for key, value in node.items():
            if key not in DATA and not key.startswith("x-"):
                yield from _nullable(value)


def _struct(schema: Json, null: bool) -> dict[str, Json]:
    made = _schema(schema)
    if told := [*_told(schema, made)]:
        made["description"] = "\n".join([schema.get("description", ""), "", *told]).strip()
    return {**made, "nullable": True} if null and "type" in made else made


def _told(schema: Json, made: Json) -> Iterator[str]:
    """What is said of the fields that are references now."""
    for name, field in schema.get("properties", {}).items():
        if "$ref" in made["properties"][name] and "description" in field:
            yield f"- `{name}`: {' '.join(field['description'].split())}"


def _schema(schema: Json) -> dict[str, Json]:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}  # 3.0 reads nothing beside a reference
    if "anyOf" in schema:
        return _schema(next(choice for choice in schema["anyOf"] if choice != NULL))
    made = {key: keyword(key, value, _schema) for key, value in schema.items() if key not in UNSAID}
    return {**made, "type": types(schema)[0], "nullable": True} if "null" in types(schema) else made
