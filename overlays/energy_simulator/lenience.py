"""What a Java service takes in place of a type: null for what may be left out, numerals in text, numbers and booleans for text, booleans in any case.

Official samples, SDKs and firmware send such requests, and the platforms answer them. The specification says what to send, and decides here
what a value was meant to be; a value that it allows stays as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, cast

from .shapes import Json, misfits, named, types

__all__ = ["INTEGER", "boolean", "meant"]

_BOOLEANS = {"true": True, "false": False}
INTEGER = re.compile(r"-?[0-9]{1,19}")
_NUMBER = re.compile(r"-?[0-9]{1,300}(\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?")


def meant(document: Json, schema: Json, value: Any) -> Any:
    """Return the value that the schema allows where the given one stands for it; anything else as it is, for validation to refuse."""
    if "$ref" in schema:
        value = meant(document, named(document, schema["$ref"]), value)
    for part in schema.get("allOf", ()):
        value = meant(document, part, value)
    if "anyOf" in schema:
        value = _alternative(document, schema["anyOf"], value)
    if isinstance(value, dict):
        return _members(document, schema, cast("dict[str, Any]", value))
    if isinstance(value, list):
        return [meant(document, schema.get("items", {}), item) for item in cast("list[object]", value)]
    return _scalar(schema, value)


def _alternative(document: Json, parts: list[Json], value: Any) -> Any:
    """The value as the first alternative has it that allows it; one that fits already is not changed."""
    for part in parts:
        if not any(misfits(document, part, value)):
            return value
    tried = ((part, meant(document, part, value)) for part in parts)
    return next((made for part, made in tried if not any(misfits(document, part, made))), value)


def _members(document: Json, schema: Json, value: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of an object that has described ones. Null means absent where the field may be absent and may not be null."""
    properties, others = schema.get("properties", {}), schema.get("additionalProperties", {})
    found: dict[str, Any] = {}
    for name, item in value.items():
        inner: Json = properties.get(name, others if isinstance(others, dict) else {})
        item = None if item == "" and _wants_object(document, inner) else item
        absent = item is None and name in properties and name not in schema.get("required", ()) and any(misfits(document, inner, None))
        if not absent:
            found[name] = meant(document, inner, item)
    return found


def _wants_object(document: Json, schema: Json) -> bool:
    """Whether text is out of place where an object would fit: a firmware in production sends empty text for no object."""
    return any(misfits(document, schema, "")) and not any(misfits(document, schema, {}))


def _scalar(schema: Json, value: Any) -> Any:
    """Of several types that a schema allows the first one counts that the value can stand for."""
    wanted = types(schema)
    if not any(misfits({}, {"type": list(wanted)}, value)):
        return value
    made = (_AS[name](value) for name in wanted if name in _AS)
    return next((one for one in made if one is not None), value)


def boolean(value: Any) -> bool | None:
    """The boolean that a text stands for, in any case: Python's libraries write `True`."""
    return _BOOLEANS.get(value.lower()) if isinstance(value, str) else None


def _integer(value: Any) -> int | None:
    return int(value) if isinstance(value, str) and INTEGER.fullmatch(value) else None


def _number(value: Any) -> int | float | None:
    if not isinstance(value, str) or not _NUMBER.fullmatch(value):
        return None
    number = float(value)
    return _integer(value) if INTEGER.fullmatch(value) else number if abs(number) != float("inf") else None


def _text(value: Any) -> str | None:
    return json.dumps(value) if isinstance(value, (bool, int, float)) else None


_AS: Mapping[str, Callable[[Any], Any]] = {"integer": _integer, "number": _number, "boolean": boolean, "string": _text}
