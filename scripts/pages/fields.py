"""What a schema says, as a tree that a page can show: one field after the other, each with the fields below it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from document.bundle import Json, is_array, is_object, resolved
from document.plain import flat

LIMITS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "pattern": "matches {}",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "default": "{} when left out",
    "const": "always {}",
    "contentMediaType": "holds {}",
}


@dataclass(frozen=True)
class Field:
    """A line of the tree: a property, a parameter, or one of several forms that a value can have."""

    name: str
    kind: str
    description: str = ""
    required: bool = False
    deprecated: bool = False
    notes: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    below: tuple[Field, ...] = field(default=())


def tree(schema: Json, document: Json, above: tuple[str, ...] = ()) -> tuple[Field, ...]:
    """The fields of an object, of the items of a list or of the values of a map; none where a value has no parts, or where the tree leads back into itself."""
    name = schema.get("$ref", "")
    if name in above:
        return ()
    above = (*above, name) if name else above
    schema = flat(resolved(schema, document), document)
    forms = _forms(schema)
    if len(forms) > 1:
        return tuple(_form(form, document, above) for form in forms)
    if forms:
        return tree(forms[0], document, above)
    if schema.get("properties"):
        required = schema.get("required", ())
        return tuple(entry(key, inner, document, key in required, above) for key, inner in schema["properties"].items())
    inner = schema.get("items") or schema.get("additionalProperties")
    return tree(inner, document, above) if is_object(inner) else ()


def _form(form: Json, document: Json, above: tuple[str, ...]) -> Field:
    return Field("", kind(form, document), form.get("description", ""), below=tree(form, document, above))


def entry(name: str, schema: Json, document: Json, required: bool, above: tuple[str, ...] = (), description: str = "") -> Field:
    """One line with what is below it. What is said beside a reference goes before what the named schema says of itself."""
    named = flat(resolved(schema, document), document)
    return Field(
        name,
        kind(schema, document),
        description or schema.get("description") or named.get("description", ""),
        required,
        bool(schema.get("deprecated") or named.get("deprecated")),
        tuple(_notes({**named, **schema})),
        tuple(_enumerated(named, document)),
        tree(schema, document, above),
    )


def kind(schema: Json, document: Json) -> str:
    """The type in words: `list of Device`, `text or null`, `map of number`."""
    name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else ""
    schema = flat(resolved(schema, document), document)
    if choices := _choices(schema):
        return " or ".join(dict.fromkeys(kind(choice, document) for choice in choices))
    given = schema.get("type", "any value")
    types: list[str] = given if is_array(given) else [given]
    return " or ".join(_one(one, name, schema, document) for one in types)


def _one(one: str, name: str, schema: Json, document: Json) -> str:
    if one == "array":
        return f"list of {kind(schema['items'], document)}" if schema.get("items") else "list"
    if one == "object" and not schema.get("properties"):
        values = schema.get("additionalProperties")
        return f"map of {kind(values, document)}" if is_object(values) and values else "map"
    if one == "object":
        return name or "object"
    return f"{one} ({schema['format']})" if "format" in schema and one != "null" else one


def _notes(schema: Json) -> Iterator[str]:
    yield from (words.format(_text(schema[key])) for key, words in LIMITS.items() if key in schema)
    if schema.get("x-list"):
        yield "several, joined by commas"
    if "x-alias-of" in schema:
        yield f"a second spelling of {schema['x-alias-of']}, only read"
    if schema.get("properties") and is_object(schema.get("additionalProperties")):
        yield "further keys are free"
    if schema.get("style") == "deepObject":
        yield "sent as name[key]=value"


def _choices(schema: Json) -> list[Json]:
    """The schemas of which a value is one; a choice between required fields is none, and said in words."""
    return [choice for key in ("anyOf", "oneOf") for choice in schema.get(key, ()) if set(choice) != {"required"}]


def _forms(schema: Json) -> list[Json]:
    """The same without null, which `kind` says."""
    return [choice for choice in _choices(schema) if choice.get("type") != "null"]


def _enumerated(schema: Json, document: Json) -> Iterator[str]:
    """The values of an enumeration, or of one that stands in a list or beside other forms, each with its name where it has one."""
    if is_object(schema.get("items")):
        yield from _enumerated(resolved(schema["items"], document), document)
    for choice in _forms(schema):
        yield from _enumerated(resolved(choice, document), document)
    values = [_text(value) for value in schema.get("enum", ())]
    names = schema.get("x-enum-varnames", ())
    yield from (f"{value} ({name})" for value, name in zip(values, names, strict=True)) if names else values


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
