"""Attrs models that read tolerant and write exact.

Reading never raises for a single field: an unknown field is kept, null is kept, an unknown enumeration value is kept and flagged, a number that arrives as text becomes
the number that the documentation promises, anything else that does not fit stays as it came.
"""

from __future__ import annotations

import enum
import sys
import types
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, ClassVar, NamedTuple, Self, Union, get_args, get_origin, get_type_hints

import attrs

__all__ = ["DecodeError", "Model", "OpenIntEnum", "OpenStrEnum", "dump"]

Reader = Callable[[Any], Any]


class DecodeError(ValueError):
    """Content that is not what any version of the operation answers: not JSON, cut, or not the promised kind of value."""


class OpenStrEnum(enum.StrEnum):
    """An enumeration of texts that grows on the platform's side: an unknown value becomes a member of its own, with `known` False."""

    @property
    def known(self) -> bool:
        """Whether the specification lists this value."""
        return self.value in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = "UNKNOWN", value
        return member


class OpenIntEnum(enum.IntEnum):
    """An enumeration of numbers that grows on the platform's side: an unknown value becomes a member of its own, with `known` False."""

    @property
    def known(self) -> bool:
        """Whether the specification lists this value."""
        return self.value in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = "UNKNOWN", int(value)
        return member


@attrs.define(slots=True, kw_only=True)
class Model:
    """One object of an answer or a request; fields that were absent, and fields that were null, are None."""

    _WIRE: ClassVar[Mapping[str, str]] = {}  # attribute → wire name, where they differ
    _ALIASES: ClassVar[Mapping[str, str]] = {}  # second documented spelling → wire name
    _VALUES: ClassVar[str] = ""  # attribute that holds the object's free keys

    _extra: dict[str, Any] | None = attrs.field(default=None, init=False, repr=False, eq=False)

    @property
    def extra_fields(self) -> Mapping[str, Any]:
        """Fields of the answer that the specification does not name, by wire name."""
        named = _plan(type(self)).named
        return {key: value for key, value in (self._extra or {}).items() if key not in named}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from plain JSON data; unknown keys are kept in `extra_fields`."""
        arguments: dict[str, Any] = {}
        rest = dict(data)
        plan = _plan(cls)
        for name, wire, reader, aliases in plan.fields:
            value = rest.pop(wire, _ABSENT)
            for alias in aliases:
                if value is _ABSENT and alias in rest:
                    value, rest[alias] = rest[alias], None  # remember under which spelling it came
                    if value is None:
                        value = _ABSENT
            if value is _ABSENT:
                arguments[name] = None
            elif value is None:
                arguments[name] = rest[wire] = None
            else:
                arguments[name] = value if reader is None else reader(value)
        if cls._VALUES:
            arguments[cls._VALUES] = {key: rest.pop(key) for key in list(rest) if key not in plan.named}
        model = cls(**arguments)
        if rest:
            model._extra = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON data under the wire names; None is left out, unless the answer itself had null there."""
        result = dict(self._extra or ())
        for name, wire, _, aliases in _plan(type(self)).fields:
            value = getattr(self, name)
            if value is not None:
                result[next((alias for alias in aliases if alias in result), wire)] = dump(value)
        if self._VALUES:
            result |= dump(getattr(self, self._VALUES) or {})
        return result


class _Field(NamedTuple):
    name: str
    wire: str
    reader: Reader | None
    aliases: tuple[str, ...]


_ABSENT = object()


def dump(value: Any) -> Any:
    """Return `value` as plain JSON data."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): dump(inner) for key, inner in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [dump(inner) for inner in value]
    return value


class _Plan(NamedTuple):
    """How to read a model: its fields, every name that is not a free key, and which fields must be there (and be lists) for the model to fit at all."""

    fields: tuple[_Field, ...]
    named: frozenset[str]
    required: tuple[tuple[str, bool], ...]


_PLANS: dict[type[Model], _Plan] = {}


def _plan(cls: type[Model]) -> _Plan:
    """The plan of `cls`; worked out once, from its annotations."""
    plan = _PLANS.get(cls)
    if plan is None:
        plan = _PLANS[cls] = _worked_out(cls)
    return plan


def _worked_out(cls: type[Model]) -> _Plan:
    hints = get_type_hints(cls, globalns=vars(sys.modules[cls.__module__]), localns=_Names(cls.__module__.rpartition(".")[0]))
    fields, required = [], []
    for attribute in attrs.fields(cls):
        name = attribute.name
        if name in ("_extra", cls._VALUES):
            continue
        wire = cls._WIRE.get(name, name)
        fields.append(_Field(name, wire, _reader(hints[name]), tuple(alias for alias, target in cls._ALIASES.items() if target == wire)))
        if attribute.default is attrs.NOTHING:
            required.append((wire, get_origin(hints[name]) is list))
    return _Plan(tuple(fields), frozenset({field.wire for field in fields} | set(cls._ALIASES)), tuple(required))


class _Names(dict[str, Any]):
    """The names that annotations use; models of the same package are imported when asked for."""

    def __init__(self, package: str) -> None:
        from .operation import File

        super().__init__(Any=Any, ClassVar=ClassVar, Mapping=Mapping, File=File)
        self._package = package

    def __missing__(self, name: str) -> Any:
        if name[:1].isupper():
            return getattr(import_module(self._package), name)
        raise KeyError(name)


def _reader(kind: Any) -> Reader | None:
    """The function that turns JSON into `kind`, or None where JSON serves as it is."""
    choices = [choice for choice in _choices(kind) if choice is not type(None)]
    if len(choices) > 1:
        return _choose([choice for choice in choices if isinstance(choice, type) and issubclass(choice, Model)])
    kind = choices[0]
    origin = get_origin(kind)
    if origin is list:
        return _list(_reader(get_args(kind)[0]))
    if origin is dict:
        return _map(_reader(get_args(kind)[1]))
    if not isinstance(kind, type):
        return None
    if issubclass(kind, Model):
        return lambda value: kind.from_dict(value) if isinstance(value, dict) else value
    if issubclass(kind, enum.Enum):
        return _member(kind)
    return _SCALARS.get(kind)


def _choices(kind: Any) -> Sequence[Any]:
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def _list(inner: Reader | None) -> Reader | None:
    return inner and (lambda value: [None if item is None else inner(item) for item in value] if isinstance(value, list) else value)


def _map(inner: Reader | None) -> Reader | None:
    return inner and (lambda value: {key: None if item is None else inner(item) for key, item in value.items()} if isinstance(value, dict) else value)


def _member(kind: type[enum.Enum]) -> Reader:
    def read(value: Any) -> Any:
        try:
            return kind(value)
        except ValueError:  # not even of the enumeration's type
            return value

    return read


def _choose(kinds: Sequence[type[Model]]) -> Reader | None:
    """Read an object as the first model whose required fields it has, all of the same shape (list or not)."""
    if not kinds:
        return None

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return next((kind for kind in kinds if _fits(kind, value)), kinds[-1]).from_dict(value)

    return read


def _fits(cls: type[Model], value: Mapping[str, Any]) -> bool:
    return all(wire in value and isinstance(value[wire], list) is listed for wire, listed in _plan(cls).required)


def _integer(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:  # kept as it came: the documentation is wrong about this field
            return value
    return value


def _number(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:  # as for integers
            return value
    return value


def _text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _truth(value: Any) -> Any:
    return {"true": True, "false": False}.get(value.lower(), value) if isinstance(value, str) else value


_SCALARS: dict[type, Reader] = {int: _integer, float: _number, str: _text, bool: _truth}
