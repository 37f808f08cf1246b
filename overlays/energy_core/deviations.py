"""What of plain JSON data is not as the types of the models say, and in which field of which model."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple, get_args, get_origin

from .plans import SURE, Kind, choices, chosen, is_enum, is_model, required, types_of, wires

__all__ = ["SINGLE", "Deviation", "inside", "mismatch", "native", "of_model", "unknown"]

_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = list
_NAMES: dict[type, str] = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null", list: "array", dict: "object"}
SINGLE: frozenset[type] = frozenset({bool, int, float, str, type(None)})
_ABSENT = "null or missing"
_SHOWN = 40  # characters of an unknown value


class Deviation(NamedTuple):
    """A place where data are not as their type says: `cls` and `name` are the innermost field of a model around it."""

    cls: Kind
    name: str
    path: str
    kind: str


def of_model(cls: Kind, data: Any, path: str) -> Iterator[Deviation]:
    """What deviates in an object of a model; free keys are what they are."""
    hints, promised = types_of(cls), required(cls)
    for name, wire in wires(cls):
        if name == cls._VALUES:
            continue
        if wire in data:
            yield from inside(cls, name, hints[name], data[wire], f"{path}.{wire}")
        elif name in promised and not any(alias in data for alias, target in cls._ALIASES.items() if target == wire):
            yield Deviation(cls, name, f"{path}.{wire}", _ABSENT)


def inside(cls: Kind, name: str, hint: Any, value: Any, path: str) -> Iterator[Deviation]:
    """What deviates in the value of a field."""
    options = choices(hint)
    if any(option is Any or value.__class__ in SURE.get(option, (option,)) for option in options):
        return
    held = [option for option in options if option not in SURE and option is not type(None)]
    if isinstance(value, _ARRAY) and (lists := [option for option in held if get_origin(option) is list]):
        for item in value:
            yield from inside(cls, name, get_args(lists[0])[0], item, f"{path}[]")
    elif isinstance(value, _OBJECT) and (maps := [option for option in held if get_origin(option) is dict]):
        for item in value.values():
            yield from inside(cls, name, get_args(maps[0])[1], item, path + "{}")
    elif isinstance(value, _OBJECT) and (models := [option for option in held if is_model(option)]):
        yield from of_model(chosen(models, value), value, path)
    elif (enums := [option for option in held if is_enum(option)]) and value.__class__ is native(enums[0]):
        if value not in enums[0]._value2member_map_:
            yield Deviation(cls, name, path, unknown(value))
    else:
        yield Deviation(cls, name, path, mismatch(hint, value.__class__))


def mismatch(hint: Any, found: type) -> str:
    """That a value of this class stands where one of another type is promised."""
    expected = dict.fromkeys(_named(option) for option in choices(hint) if option is not type(None))
    return f"{' or '.join(expected)} expected, {_NAMES[found]} found" if found is not type(None) else _ABSENT


@lru_cache(100)
def unknown(value: str | int) -> str:
    """That an enumeration has no such value."""
    return f"unknown value {value!r:.{_SHOWN}}"


def native(kind: type[enum.Enum]) -> type:
    return str if issubclass(kind, str) else int


def _named(option: Any) -> str:
    if is_enum(option):
        return _NAMES[native(option)]
    return "object" if is_model(option) else _NAMES[get_origin(option) or option]
