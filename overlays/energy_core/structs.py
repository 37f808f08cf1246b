"""Models, and mappings in their place, as plain JSON data. A mapping may have the platform's names or the attributes'; any other key is refused."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

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
    spelled: dict[str, str] = {}
    for key, inner in entries(name, value):
        wire = _wire(name, cls, key)
        if wire in spelled:
            raise ValueError(f"{name}: {wire} is given twice, as {spelled[wire]} and as {key}")
        spelled[wire], known[wire] = key, inner
    return _fields(name, cls, known)


def _wire(name: str, cls: type[Model], key: str) -> str:
    """The platform's name of a field that is called so, as its attribute, or by a second spelling; a struct with free keys takes any."""
    named = {**cls._ALIASES, **attributes(cls)}
    if key in named.values() or (cls._VALUES and key not in named):
        return key
    if key not in named:
        known = hint(key, named.values()) or f"; it has {', '.join(dict.fromkeys(named.values()))}"
        raise ValueError(f"{name}.{key}: {cls.__name__} has no such field{known}")
    return named[key]


def _fields(name: str, cls: type[Model], known: Mapping[str, Any]) -> Json:
    kinds, models, times = _kinds(cls), _package(cls), cls._TIMES
    return {wire: nested(f"{name}.{wire}", kinds.get(wire, "any"), inner, models, times.get(wire, "")) for wire, inner in known.items()}


def _package(cls: type[Model]) -> str:
    """Where the models are that a model mentions, also for a subclass of a caller's own."""
    return cls.__mro__[cls.__mro__.index(Model) - 1].__module__.rpartition(".")[0]


_KINDS: dict[type[Model], dict[str, str]] = {}


def _kinds(cls: type[Model]) -> dict[str, str]:
    """The kinds of a model's fields by their names on the wire, second spellings included; worked out once."""
    if cls not in _KINDS:
        kinds = {wire: _kind(annotation, _package(cls)) for wire, annotation in annotated(cls).items()}
        _KINDS[cls] = {**kinds, **{alias: kinds[wire] for alias, wire in cls._ALIASES.items()}}
    return _KINDS[cls]


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
    if annotation == "Any":
        return "any"
    return f"model:{annotation}" if issubclass(getattr(import_module(models), annotation), Model) else ""
