"""Types and nulls in JSON, by the specification itself: the generated models read `false` as 0, "1" as 1, and take null where it is not allowed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

__all__ = ["LARGEST", "Json", "Misfit", "misfits", "named", "types"]

Json = Mapping[str, Any]
Misfit = tuple[str, str]
LARGEST = 2**63  # whole numbers are Java's long on both platforms
_WORDS = {"null": "null", "boolean": "a boolean", "integer": "an integer", "number": "a number", "string": "text", "array": "an array", "object": "an object"}


def misfits(document: Json, schema: Json, value: Any, place: str = "") -> Iterator[Misfit]:
    """Yield the places of a value whose type is not one that its schema has, with what is expected there."""
    if "$ref" in schema:
        yield from misfits(document, named(document, schema["$ref"]), value, place)
    for part in schema.get("allOf", ()):
        yield from misfits(document, part, value, place)
    if "anyOf" in schema:
        tried = [list(misfits(document, part, value, place)) for part in schema["anyOf"]]
        yield from min(tried, key=len) if all(tried) else ()
    wanted = types(schema)
    if wanted and not any(_is(value, name) for name in wanted):
        yield place, f"Input should be {' or '.join(_WORDS[name] for name in wanted)}"
    elif isinstance(value, dict):
        yield from _members(document, schema, cast("dict[str, Any]", value), place)
    elif isinstance(value, list):
        items = cast("list[object]", value)
        for index, item in enumerate(items):
            yield from misfits(document, schema.get("items", {}), item, f"{place}[{index}]")
    elif isinstance(value, int) and not -LARGEST <= value < LARGEST:
        yield place, "Input should be a number of 64 bits"


def _members(document: Json, schema: Json, value: dict[str, Any], place: str) -> Iterator[Misfit]:
    properties, others = schema.get("properties", {}), schema.get("additionalProperties", {})
    for name, item in value.items():
        inner: Json = properties.get(name, others if isinstance(others, dict) else {})
        yield from misfits(document, inner, item, f"{place}.{name}" if place else name)


def named(document: Json, reference: str) -> Json:
    here: Any = document
    for step in reference.removeprefix("#/").split("/"):
        here = here[step]
    return cast("Json", here)


def types(schema: Json) -> Sequence[str]:
    found: str | list[str] = schema.get("type", [])
    return [found] if isinstance(found, str) else found


def _is(value: Any, name: str) -> bool:
    match name:
        case "null":
            return value is None
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return not isinstance(value, bool) and (isinstance(value, int) or (isinstance(value, float) and value.is_integer()))
        case "number":
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case "string":
            return isinstance(value, str)
        case _:
            return isinstance(value, list if name == "array" else dict)
