"""A 3.0.3 view of a document, for generators that read no 3.1 or cannot do unions. What it cannot say it leaves open; it never says something else.

Null among the types is `nullable`; several other types are any value; an enumeration of an answer is a plain string with `x-extensible-enum`, since platforms
add values and a reader must not break on one.

A named struct that may be null is `{nullable: true, allOf: [the struct]}`. By the letter `nullable` counts only beside a `type`, but with one openapi-generator
loses the struct (7.26: Java's `Object`, Rust's `Value`); and on the struct itself it would hold wherever the struct stands, in lists too.
"""

from __future__ import annotations

from document.bundle import Json, is_array, is_object, operations, pointer

UNSAID = ("const", "contentMediaType", "contentEncoding", "exclusiveMinimum", "exclusiveMaximum", "examples")


def older(document: Json) -> dict[str, Json]:
    """Return the 3.0.3 view of a published document."""
    answered = _answered(document)
    components = {
        section: {name: _of(section, part, f"#/components/{section}/{name}" in answered) for name, part in parts.items()}
        for section, parts in document["components"].items()
    }
    paths = {path: {method: _operation(operation) for method, operation in item.items()} for path, item in document["paths"].items()}
    return {**document, "openapi": "3.0.3", **_head(document), "paths": paths, "components": components}


def _head(document: Json) -> Json:
    """The licence without its SPDX name, which 3.1 brought."""
    info = document.get("info", {})
    return {"info": {**info, "license": {key: value for key, value in info["license"].items() if key != "identifier"}}} if "license" in info else {}


def _of(section: str, part: Json, answered: bool) -> Json:
    return _schema(part, answered) if section == "schemas" else _within(part, answered or section in ("responses", "headers"))


def _answered(document: Json) -> set[str]:
    """The references of everything that an answer can hold."""
    found: set[str] = set()
    waiting: list[Json] = [operation["responses"] for _, _, operation in operations(document)]
    while waiting:
        for ref in _references(waiting.pop()) - found:
            found.add(ref)
            waiting.append(pointer(document, ref))
    return found


def _references(node: Json) -> set[str]:
    if is_array(node):
        return set[str]().union(*(_references(value) for value in node))
    if not is_object(node):
        return set()
    own = {node["$ref"]} if isinstance(node.get("$ref"), str) else set[str]()
    return own.union(*(_references(value) for key, value in node.items() if key not in ("example", "examples")))


def _operation(operation: Json) -> Json:
    answers = {status: _within(answer, True) for status, answer in operation["responses"].items()}
    return {**_within({key: value for key, value in operation.items() if key != "responses"}, False), "responses": answers}


def _within(node: Json, answered: bool) -> Json:
    """`node`, which is no schema, with the schemas in it converted."""
    if is_array(node):
        return [_within(value, answered) for value in node]
    if not is_object(node):
        return node
    return {
        key: _schema(value, answered) if key == "schema" else value if key.startswith(("x-", "example")) else _within(value, answered)
        for key, value in node.items()
    }


def _schema(schema: Json, answered: bool) -> Json:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}  # 3.0 reads nothing beside a reference
    made = {key: _keyword(key, value, answered) for key, value in schema.items() if key not in UNSAID}
    made = {key: value for key, value in made.items() if (key, value) != ("allOf", [{}])}  # of a choice between required fields nothing is left
    if "const" in schema:
        made["enum"] = [schema["const"]]
    types = schema["type"] if is_array(schema.get("type")) else [schema["type"]] if "type" in schema else []
    return _enumeration(_union(_typed(made, types)), answered)


def _keyword(key: str, value: Json, answered: bool) -> Json:
    if key == "properties":
        return {name: _schema(one, answered) for name, one in value.items()}
    if key in ("allOf", "anyOf", "oneOf"):
        return [_schema(one, answered) for one in value]
    if key in ("items", "additionalProperties", "not") and is_object(value):
        return _schema(value, answered)
    return value


def _typed(schema: Json, types: list[str]) -> Json:
    """`schema` with one type, or none where there are several, and null as `nullable`."""
    named = [one for one in types if one != "null"]
    made = {key: value for key, value in schema.items() if key != "type"}
    if len(named) == 1:
        made = {"type": named[0], **made}
    elif types:  # any value: what narrows one of the types must go with them
        made = {key: value for key, value in made.items() if key.startswith("x-") or key in ("title", "description", "deprecated", "default", "example")}
    return {**made, "nullable": True} if "null" in types or len(named) > 1 else made


def _union(schema: Json) -> Json:
    """A union with null, or of one kind only, as that kind; any other as any value, unless it is of named schemas."""
    options: list[Json] = schema.get("anyOf", [])
    named = [one for one in options if one != {"nullable": True}]
    if not options:
        return schema
    rest = {key: value for key, value in schema.items() if key != "anyOf"} | ({"nullable": True} if len(named) < len(options) else {})
    if len(named) == 1:
        return {**rest, "allOf": named} if "$ref" in named[0] else {**rest, **named[0]}
    return {**rest, "anyOf": named} if all("$ref" in one for one in named) else rest


def _enumeration(schema: Json, answered: bool) -> Json:
    if not answered or "enum" not in schema:
        return schema
    return {"x-extensible-enum" if key == "enum" else key: value for key, value in schema.items()}
