"""Models, and mappings in their place, as plain JSON data. A mapping may have the platform's names or the attributes'; any other key is refused."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

from .encoding import Json, entries, nested, parts
from .model import Model, annotated, attributes
from .names import hint

__all__ = ["is_model", "struct", "struct_of"]

_MAPPING: Any = Mapping  # Any: type checkers would take a mapping out of JSON for one of unknown keys


def is_model(value: Any) -> bool:
    return isinstance(value, Model)


def struct(name: str, value: Model) -> Json:
    """Return a model as plain data; fields that an answer had beyond the specification go back as they came."""
    return _fields(name, type(value), value.on_wire())


def struct_of(name: str, cls: type[Model], value: Any) -> Json:
    """Return a model of this class, or a mapping with its fields, as plain data."""
    if isinstance(value, cls):
        return struct(name, value)
    if not isinstance(value, _MAPPING):
        raise TypeError(f"{name}: expected {cls.__name__} or a mapping, got {type(value).__name__}")
    known: dict[str, Any] = {}
    wires = _shape(cls).wires
    for key, inner in entries(name, value):
        wire = wires.get(key) or _free(name, cls, key)
        if wire in known:
            first = next(other for other in value if wires.get(other, other) == wire)
            raise ValueError(f"{name}: {wire} is given twice, as {first} and as {key}")
        known[wire] = inner
    return _fields(name, cls, known)


def _free(name: str, cls: type[Model], key: str) -> str:
    """A key that is no field, where the struct takes any."""
    if not cls._VALUES:
        wires = dict.fromkeys(_shape(cls).wires.values())
        known = hint(key, wires) or f"; it has {', '.join(wires)}"
        raise ValueError(f"{name}.{key}: {cls.__name__} has no such field{known}")
    return key


def _fields(name: str, cls: type[Model], known: Mapping[str, Any]) -> Json:
    kinds, models, times = _shape(cls).kinds, _package(cls), cls._TIMES
    return {wire: nested(f"{name}.{wire}", kinds.get(wire, "any"), inner, models, times.get(wire, "")) for wire, inner in known.items()}


def _package(cls: type[Model]) -> str:
    """Where the models are that a model mentions, also for a subclass of a caller's own."""
    return cls.__mro__[cls.__mro__.index(Model) - 1].__module__.rpartition(".")[0]


class _Shape(NamedTuple):
    """The fields of a model as they are sent: `wires` are their names on the wire by every spelling, `kinds` what they must be, by wire name or alias."""

    wires: dict[str, str]
    kinds: dict[str, str]


_SHAPES: dict[type[Model], _Shape] = {}


def _shape(cls: type[Model]) -> _Shape:
    """The shape of `cls`; worked out once, from its annotations."""
    if cls not in _SHAPES:
        named = {**cls._ALIASES, **attributes(cls)}
        kinds = {wire: _kind(annotation, _package(cls)) for wire, annotation in annotated(cls).items()}
        _SHAPES[cls] = _Shape(named | {wire: wire for wire in named.values()}, kinds | {alias: kinds[wire] for alias, wire in cls._ALIASES.items()})
    return _SHAPES[cls]


def _kind(annotation: str, models: str) -> str:
    """`list[Sorter] | None` → `list[model:Sorter]`."""
    found = dict.fromkeys(_part(part, models) for part in parts(annotation) if part != "None")
    return "any" if "any" in found or sum(part.startswith("model:") for part in found) > 1 else "|".join(found)


def _part(annotation: str, models: str) -> str:
    if annotation.startswith("list["):
        return f"list[{_kind(annotation[5:-1], models)}]"
    if annotation.startswith("dict["):
        return f"dict[{_kind(annotation[10:-1], models)}]"
    if annotation in ("str", "int", "float", "bool"):
        return ""
    cls = getattr(import_module(models), annotation, None)
    if cls is None:  # `Any`, `File`
        return "any"
    return f"model:{annotation}" if issubclass(cls, Model) else ""
