"""The breaks in schemas that `redocly diff` lets pass, each with the reason why it breaks somebody."""

from __future__ import annotations

import json
from collections.abc import Iterator

from document.bundle import COMPONENT, Json, is_array, is_object, operations, resolved

from . import spots
from .finding import CALLERS, OTHERS, PYTHON, READERS, Finding, Level, change, shown
from .pairs import Uses, common, uses
from .spots import ANSWER, REQUEST, Spot

Change = tuple[Level, str, tuple[str, ...]]
TYPED = (OTHERS, READERS)  # who has classes, made from the specification, that hold the value
UNIONS = {"allOf", "anyOf", "oneOf"}
MARKS = {"x-list": (PYTHON,), "x-alias-of": (PYTHON, READERS), "x-client-option": (PYTHON,), "x-time": (PYTHON,)}


def compared(platform: str, old: Json, new: Json, whole: Json) -> Iterator[Finding]:
    """Findings about aligned documents; `whole` is the newer one with all its components."""
    users = common(uses(old), uses(new))
    components, others = (document["components"].get("schemas", {}) for document in (old, new))
    for name in sorted(components.keys() & others.keys()):
        yield from _walk(platform, spots.component(COMPONENT + name, users), components[name], others[name], (old, new, whole))
    for path, method, operation in operations(old):
        for spot, schema, other in _inline(operation, new["paths"][path][method], old, new):
            yield from _walk(platform, spot, schema, other, (old, new, whole))


def removed(platform: str, base: Json, new: Json, kept: set[str]) -> Iterator[Finding]:
    """A class is called as its schema is; with the schema it goes. A schema that only removed operations used goes with them."""
    users, others = uses(base), uses(new)
    before, after = (document.get("components", {}).get("schemas", {}) for document in (base, new))
    for name in sorted(before.keys() - after.keys()):
        still = users.get(COMPONENT + name, Uses()).all & kept
        heirs = [other for other in sorted(after.keys() - before.keys()) if after[other] == before[name] and others.get(COMPONENT + other, Uses()).all & still]
        what = f"schema renamed to `{heirs[0]}`" if heirs else "schema removed"
        if still:
            yield Finding(Level.BREAKING, platform, spots.component(COMPONENT + name, users).owner, what, CALLERS)


def _inline(operation: Json, other: Json, old: Json, new: Json) -> Iterator[tuple[Spot, Json, Json]]:
    """The schemas that stand at the same place of an operation in both documents."""
    name = operation["operationId"]
    before, after = (
        {(part["in"], part["name"]): part for part in (resolved(part, document) for part in one.get("parameters", []))}
        for one, document in ((operation, old), (other, new))
    )
    for key in sorted(before.keys() & after.keys()):
        yield spots.parameter(name, key[1]), before[key].get("schema", {}), after[key].get("schema", {})
    for media, schema, another in _contents(operation.get("requestBody", {}), other.get("requestBody", {})):
        yield spots.body(name, media), schema, another
    for status in sorted(operation["responses"].keys() & other["responses"].keys()):
        one, two = (resolved(body["responses"][status], document) for body, document in ((operation, old), (other, new)))
        for media, schema, another in _contents(one, two):
            yield spots.answer(name, status, media), schema, another


def _contents(old: Json, new: Json) -> Iterator[tuple[str, Json, Json]]:
    before, after = old.get("content", {}), new.get("content", {})
    for media in sorted(before.keys() & after.keys()):
        yield media, before[media].get("schema", {}), after[media].get("schema", {})


def _walk(platform: str, spot: Spot, old: Json, new: Json, documents: tuple[Json, Json, Json]) -> Iterator[Finding]:
    """Findings about two schemas and all that stands in them; what a reference names is looked at by itself."""
    base, other, whole = documents
    if "$ref" in old and "$ref" in new:
        name, now = (schema["$ref"].split("/")[-1] for schema in (old, new))
        if name != now and name in whole["components"]["schemas"]:  # otherwise the schema was renamed, which is said once
            yield Finding(Level.BREAKING, platform, spot.owner, spot.says(f"a {shown(now)} instead of a {shown(name)}"), CALLERS)
        return
    old, new = resolved(old, base), resolved(new, other)
    for rule in (_fields, _types, _formats, _enums, _variants, _marks):
        for level, what, whom in rule(spot, old, new):
            yield Finding(level, platform, spot.owner, what, whom)
    for step, one, two in _steps(spot, old, new):
        yield from _walk(platform, step, one, two, documents)


def _steps(spot: Spot, old: Json, new: Json) -> Iterator[tuple[Spot, Json, Json]]:
    fields, others = old.get("properties", {}), new.get("properties", {})
    for name in sorted(fields.keys() & others.keys()):
        yield spot.within("properties", name), fields[name], others[name]
    for key in ("items", "additionalProperties"):
        if is_object(old.get(key)) and is_object(new.get(key)):
            yield spot.within(key), old[key], new[key]
    for key in ("allOf", "anyOf", "oneOf"):
        if len(old.get(key, [])) == len(new.get(key, [])):
            for one, two in zip(old.get(key, []), new.get(key, []), strict=True):
                yield spot, one, two


# Where redocly sees the other way only, both speak: in the same words, so that the report says it once.
def _fields(spot: Spot, old: Json, new: Json) -> Iterator[Change]:
    """Redocly lets a server ignore a field; a program that sets it no longer compiles, and what it asked for no longer happens."""
    if REQUEST in spot.ways and _type(old) == _type(new):
        for name in sorted(old.get("properties", {}).keys() - new.get("properties", {}).keys()):
            yield Level.BREAKING, spot.within("properties", name).field_is("removed"), CALLERS


def _types(spot: Spot, old: Json, new: Json) -> Iterator[Change]:
    """A narrower answer satisfies JSON Schema, not a class with the wider type; that null no longer comes is a promise more."""
    before, after = _type(old), _type(new)
    if ANSWER not in spot.ways or not after or UNIONS & {*old, *new}:
        return
    whole = {"integer"} if "number" in before else set[str]()  # an integer is a number too
    if not before or (set(before) - {*after, "null"} and not set(after) - {*before, *whole}):
        yield Level.BREAKING, spot.says(f"type narrowed from `{' | '.join(before) or 'any'}` to `{' | '.join(after)}`"), TYPED


def _type(schema: Json) -> list[str]:
    stated = schema.get("type", [])
    return stated if is_array(stated) else [str(stated)]


def _formats(spot: Spot, old: Json, new: Json) -> Iterator[Change]:
    """A format decides the type in a class (a time instead of a text); redocly sees one that narrows a request or widens an answer."""
    was, now = old.get("format"), new.get("format")
    if ANSWER in spot.ways and was is None and now:
        yield Level.BREAKING, spot.says(f"`format` was set to `{now}`"), TYPED
    if REQUEST in spot.ways and was and now is None:
        yield Level.BREAKING, spot.says("`format` was removed"), CALLERS


def _enums(spot: Spot, old: Json, new: Json) -> Iterator[Change]:
    """A text that becomes an enumeration is another type in a class; redocly sees it in requests."""
    if ANSWER in spot.ways and "enum" not in old and "enum" in new:
        yield Level.BREAKING, spot.says(f"enum was set to {', '.join(f'`{value}`' for value in new['enum'])}"), TYPED


def _variants(spot: Spot, old: Json, new: Json) -> Iterator[Change]:
    """As with types: a union that loses a variant is another type in a class."""
    for key in ("anyOf", "oneOf"):
        left = {json.dumps(variant, sort_keys=True) for variant in new.get(key, [])}
        lost = [variant for variant in old.get(key, []) if variant != {"type": "null"} and json.dumps(variant, sort_keys=True) not in left]
        if ANSWER in spot.ways and len(new.get(key, [])) < len(old.get(key, [])) and lost:
            yield Level.BREAKING, spot.says(f"`{key}` subschema was removed"), TYPED


def _marks(spot: Spot, old: Json, new: Json) -> Iterator[Change]:
    """Our own data, which decides how Python writes and reads a value."""
    for mark, whom in MARKS.items():
        was, now = old.get(mark), new.get(mark)
        if was != now:
            grown = mark in ("x-client-option", "x-time") and was is None
            yield Level.ADDITION if grown else Level.BREAKING, spot.says(change(mark, was, now)), whom
    was, now = old.get("x-values-name"), new.get("x-values-name")
    if was != now:
        free = "additionalProperties" in old  # where nothing was free before, nobody reads it by another name
        yield Level.BREAKING if free else Level.ADDITION, spot.says(change("x-values-name", was, now)), (PYTHON, READERS)
