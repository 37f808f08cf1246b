"""JSON held against a schema: what it has that the schema has not, and the other way round, each with its place in both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from .._documents import ARRAY, OBJECT, Document, Json, Part, pointer

__all__ = ["Deviation", "compare", "kind_of"]

_TYPES: Mapping[str, Any] = {"boolean": bool, "integer": int, "number": (int, float), "string": str, "array": ARRAY, "object": OBJECT, "null": type(None)}
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)").fullmatch
_DATE = re.compile(r"\d{4}-\d\d-\d\d").fullmatch
_DIGITS = re.compile(r"\d{12,13}").fullmatch  # milliseconds since the epoch, from 2001 on


class Deviation(NamedTuple):
    """One place of an answer that is not as its schema says.

    `place` is where the specification has what is contradicted, `name` the field that it lacks, promises or spells otherwise. `at` is the place in the answer.
    """

    kind: str
    place: str
    at: str
    expected: str
    found: str
    name: str = ""
    value: Json = None
    is_secret: bool = False


def compare(document: Document, part: Part, value: Json, *, at: str = "", success: bool = True) -> Iterator[Deviation]:
    """What of a value is not as a schema says; of a success null counts as such where it stands in refusals alone."""
    yield from _Comparison(document, success).whole(part, value, at)


def kind_of(value: Json) -> str:
    """The JSON type of a value."""
    if isinstance(value, bool):
        return "boolean"
    return next(name for name, cls in _TYPES.items() if isinstance(value, cls))


class _Comparison:
    def __init__(self, document: Document, success: bool) -> None:
        self._document, self._success = document, success

    def whole(self, part: Part, value: Json, at: str) -> Iterator[Deviation]:
        parts = list(self._document.parts(part))
        if value is None:
            if not self._may_be_null(parts):
                yield Deviation("null", part.place, at, _words(self._kinds(parts)), "null")
            return
        for one in parts:
            yield from self._simple(one, part, value, at)
            if "type" in one.schema and not _fits(value, one.schema["type"]):
                return
        for one in parts:
            if "anyOf" in one.schema:
                yield from self._any_of(one, part, value, at)
        if isinstance(value, OBJECT):
            yield from self._members(parts, value, at)
        elif isinstance(value, ARRAY):
            items = next((one.inner("items") for one in parts if "items" in one.schema), None)
            for index, item in enumerate(value) if items else ():
                yield from self.whole(items, item, pointer(at, index)) if items else ()

    def _may_be_null(self, parts: Sequence[Part]) -> bool:
        if self._success and any(one.schema.get("x-null") == "refusal" for one in parts):
            return False
        said = [one for one in parts if {"type", "anyOf", "enum", "properties"} & one.schema.keys()]
        return not said or any(self._takes_null(one) for one in said)

    def _takes_null(self, part: Part) -> bool:
        choices = [part.inner("anyOf", index) for index in range(len(part.schema.get("anyOf", ())))]
        return "null" in _listed(part.schema.get("type", ())) or any(self._may_be_null(list(self._document.parts(choice))) for choice in choices)

    def _kinds(self, parts: Sequence[Part]) -> list[str]:
        """The types that a schema names, those of its alternatives included."""
        found: list[str] = []
        for one in parts:
            found += _listed(one.schema.get("type", ()))
            for index in range(len(one.schema.get("anyOf", ()))):
                found += self._kinds(list(self._document.parts(one.inner("anyOf", index))))
        return list(dict.fromkeys(found))

    def _any_of(self, part: Part, whole: Part, value: Json, at: str) -> Iterator[Deviation]:
        choices = [part.inner("anyOf", index) for index in range(len(part.schema["anyOf"]))]
        kinds = [self._kinds(list(self._document.parts(choice))) for choice in choices]
        fitting = [choice for choice, named in zip(choices, kinds, strict=True) if not named or _fits(value, named)]
        if not fitting:
            yield Deviation("type", whole.place, at, _words([name for named in kinds for name in named]), kind_of(value), value=value)
            return
        yield from min(([*self.whole(choice, value, at)] for choice in fitting), key=_weight)

    def _simple(self, part: Part, whole: Part, value: Json, at: str) -> Iterator[Deviation]:
        """What one part of a schema says of the value itself. Another type is one at the place that uses the schema: others may be right about it."""
        schema = part.schema
        if "type" in schema and not _fits(value, schema["type"]):
            secret = schema.get("format") == "password"
            yield Deviation("type", whole.place, at, _words(_listed(schema["type"])), kind_of(value), value=value, is_secret=secret)
        elif "enum" in schema and value not in schema["enum"]:
            yield Deviation("enumeration", part.place, at, f"one of {len(schema['enum'])} values", repr(value), value=value)
        elif what := _form(schema, value):
            yield Deviation("format", part.place, at, what, kind_of(value), value=value)

    def _members(self, parts: Sequence[Part], value: Mapping[str, Json], at: str) -> Iterator[Deviation]:
        holders = [one for one in parts if one.schema.get("properties")]
        known = {name: one.inner("properties", name) for one in holders for name in one.schema["properties"]}
        others = next((one.inner("additionalProperties") for one in parts if isinstance(one.schema.get("additionalProperties"), OBJECT)), None)
        is_open = others is not None or not known or any("anyOf" in one.schema for one in parts)
        missing = self._missing(parts, known, value)
        for name, item in value.items():
            if name in known:
                yield from self.whole(known[name], item, pointer(at, name))
            elif not is_open:
                yield _unknown(holders[-1], known, {one for _, one in missing}, name, item, at)
            elif others is not None:
                yield from self.whole(others, item, pointer(at, name))
        spelled = {_plain(name) for name in value if name not in known} if not is_open else set[str]()
        for one, name in missing:
            if _plain(name) not in spelled:
                yield Deviation("missing-field", one.place, at, f"{name}, which is promised", "nothing", name)

    def _missing(self, parts: Sequence[Part], known: Mapping[str, Part], value: Mapping[str, Json]) -> list[tuple[Part, str]]:
        """The fields that are promised and not there, by any spelling that is documented."""
        there = {known[name].schema.get("x-alias-of", name) if name in known else name for name in value}
        return [(one, name) for one in parts for name in one.schema.get("required", ()) if name not in there]


def _weight(found: list[Deviation]) -> tuple[int, int]:
    """How far a value is from an alternative: what is null or missing says less than what is another type."""
    return sum(one.kind not in ("null", "missing-field") for one in found), len(found)


def _unknown(holder: Part, known: Mapping[str, Part], missing: set[str], name: str, item: Json, at: str) -> Deviation:
    """A field that the schema has not: perhaps another spelling of one that it has, and that is not there."""
    other = next((one for one in known if _plain(one) == _plain(name) and "x-alias-of" not in known[one].schema), None)
    if other is not None:
        return Deviation("spelling", pointer(pointer(holder.place, "properties"), other), pointer(at, name), other, name, name, item)
    return Deviation("unknown-field", holder.place, pointer(at, name), "no such field", kind_of(item), name, item)


def _plain(name: str) -> str:
    """A name without what spellings differ in."""
    return name.replace("_", "").replace("-", "").lower()


def _fits(value: Json, named: str | Sequence[str]) -> bool:
    names = _listed(named)
    if isinstance(value, bool):
        return "boolean" in names
    if isinstance(value, float) and value.is_integer() and "integer" in names:  # 5.0 is an integer to JSON Schema
        return True
    return any(isinstance(value, _TYPES[name]) for name in names)


def _listed(named: str | Sequence[str]) -> list[str]:
    return [named] if isinstance(named, str) else list(named)


def _words(names: Sequence[str]) -> str:
    return " or ".join(dict.fromkeys(name for name in names if name != "null")) or "null"


def _form(schema: Mapping[str, Json], value: Json) -> str:
    """What form a value should have that it has not; empty where it has it."""
    form = schema.get("x-time") or schema.get("format")
    if form == "date-time" and isinstance(value, str) and not _RFC3339(value):
        return "a time by RFC 3339"
    if form == "date" and isinstance(value, str) and not _DATE(value):
        return "a date such as 2026-05-14"
    if form == "epoch-ms" and value not in (0, "0", "") and not _DIGITS(str(value)):
        return "milliseconds since the epoch"
    if form == "int64" and isinstance(value, int) and not -(2**63) <= value < 2**63:
        return "an integer of 64 bits"
    if schema.get("contentMediaType") == "application/json" and isinstance(value, str) and value and not _is_json(value):
        return "JSON as text"
    return ""


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text)
    except msgspec.DecodeError:
        return False
    return True
