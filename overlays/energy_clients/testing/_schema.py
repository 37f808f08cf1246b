"""Answers held against the specification: names that it does not have, types and values that it does not allow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from importlib import resources
from typing import Any

from energy_core.errors import ConfigurationError
from energy_core.operation import Operation

__all__ = ["differences"]

Json = Mapping[str, Any]
_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = (list, tuple)
_ANYTHING: Json = {}
_PYTHON: Mapping[str, Any] = {"boolean": bool, "integer": int, "number": (int, float), "string": str, "array": _ARRAY, "object": _OBJECT}


def differences(operation: Operation, answer: Any) -> list[str]:
    """Return what of an answer the specification does not have. Null is allowed everywhere: platforms write it for what is not there, and clients take it."""
    schema = _schemas(operation.platform).get(operation.operation_id)
    return [] if schema is None else list(_differences(operation.platform, schema, answer, ""))


def _differences(platform: str, schema: Json, value: Any, place: str) -> Iterator[str]:
    if value is None:
        return
    parts = list(_parts(platform, schema))
    for choices in [part["anyOf"] for part in parts if "anyOf" in part]:
        tried = [list(_differences(platform, choice, value, place)) for choice in choices if choice.get("type") != "null"]
        yield from min(tried, key=len) if all(tried) else ()
    for part in parts:
        if not _is(value, part.get("type", [])):
            yield f"{place or 'the answer'}: {_words(part['type'])} is expected, not {value!r}"
            return
        if "enum" in part and value not in part["enum"]:
            yield f"{place}: {value!r} is none of {', '.join(map(str, part['enum']))}"
    if isinstance(value, _OBJECT):
        yield from _members(platform, parts, value, place)
    elif isinstance(value, _ARRAY):
        items: Json = next((part["items"] for part in parts if "items" in part), _ANYTHING)
        for index, item in enumerate(value):
            yield from _differences(platform, items, item, f"{place}[{index}]")


def _members(platform: str, parts: list[Json], value: Mapping[str, Any], place: str) -> Iterator[str]:
    known = {name: inner for part in parts for name, inner in part.get("properties", {}).items()}
    others = [part["additionalProperties"] for part in parts if "additionalProperties" in part]
    is_open = not known or any(other is not False for other in others) or any("anyOf" in part for part in parts)
    for name, item in value.items():
        where = f"{place}.{name}" if place else name
        if name in known:
            yield from _differences(platform, known[name], item, where)
        elif is_open:
            yield from _differences(platform, next((other for other in others if isinstance(other, _OBJECT)), _ANYTHING), item, where)
        else:
            near = get_close_matches(name, known, 1)
            yield f"{where}: the specification has no such field" + (f": did you mean {near[0]!r}?" if near else f", but {', '.join(sorted(known)[:12])}")


def _parts(platform: str, schema: Json) -> Iterator[Json]:
    """A schema and those of which it is made."""
    yield schema
    if "$ref" in schema:
        yield from _parts(platform, _document(platform)["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    for part in schema.get("allOf", ()):
        yield from _parts(platform, part)


def _is(value: Any, wanted: str | list[str]) -> bool:
    names = [wanted] if isinstance(wanted, str) else wanted
    if not names:
        return True
    if isinstance(value, bool):
        return "boolean" in names
    return any(isinstance(value, _PYTHON[name]) for name in names if name in _PYTHON)


def _words(wanted: str | list[str]) -> str:
    return wanted if isinstance(wanted, str) else " or ".join(name for name in wanted if name != "null")


@cache
def _schemas(platform: str) -> dict[str, Json]:
    """The schemas of successful answers that are JSON, by operation."""
    found: dict[str, Json] = {}
    for item in _document(platform)["paths"].values():
        for operation in item.values():
            media: Json = operation["responses"].get("200", {}).get("content", {}).get("application/json", {}) if isinstance(operation, _OBJECT) else _ANYTHING
            if "schema" in media:
                found[operation["operationId"]] = media["schema"]
    return found


@cache
def _document(platform: str) -> Json:
    import msgspec

    try:
        documents = resources.files("energy_twin")
    except ModuleNotFoundError as error:
        raise ConfigurationError("a stub needs the simulator's documents: pip install 'energy-clients[simulator]'") from error
    document: Json = msgspec.json.decode(documents.joinpath(platform, "openapi.json").read_bytes())
    return document
