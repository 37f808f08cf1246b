"""Attrs models that read tolerant and write exact.

Reading never raises for a single field: an unknown field is kept, null is kept, an unknown enumeration value is kept and flagged, a number that arrives
as text becomes the number that the documentation promises, anything else that does not fit stays as it came.
"""

from __future__ import annotations

import enum
import sys
import types
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, ClassVar, NamedTuple, Self, Union, get_args, get_origin, get_type_hints

import attrs

from .facts import UNSET, Batch, File
from .scalars import SCALARS

__all__ = ["Model", "annotated", "dump"]

Reader = Callable[[Any], Any]
_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = list
_MAPPING: Any = Mapping
_SEQUENCE: Any = Sequence
_TEXT: Any = (str, bytes)


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
        plan = _PLANS.get(cls) or _plan(cls)
        arguments: dict[str, Any] = {}
        get, read = data.get, 0
        for name, wire, kind, reader in plan.simple:
            value = get(wire)
            if value is not None:
                read += 1
                if reader is not None and value.__class__ is not kind:
                    value = reader(value)
            arguments[name] = value
        if read == len(data) and not plan.special:
            return cls(**arguments)  # the usual case: every key is a field, and none is null
        return cls._with_rest(data, plan, arguments)

    @classmethod
    def _with_rest(cls, data: Mapping[str, Any], plan: _Plan, arguments: dict[str, Any]) -> Self:
        """Build the model of an object that has nulls, other spellings, free keys or unknown ones."""
        rest = {key: value for key, value in data.items() if value is None or key not in plan.names}
        for name, _, reader, aliases in plan.special:
            for alias in aliases:
                if arguments[name] is None and rest.get(alias) is not None:
                    arguments[name] = rest[alias] if reader is None else reader(rest[alias])
                    rest[alias] = UNSET  # remember under which spelling it came
        if cls._VALUES:
            arguments[cls._VALUES] = {key: rest.pop(key) for key in list(rest) if key not in plan.named}
        model = cls(**arguments)
        if rest:
            model._extra = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON data under the wire names; None is left out, unless the answer itself had null there."""
        result: dict[str, Any] = dict(self._extra or {})
        for name, wire, _, aliases in _plan(type(self)).fields:
            value = getattr(self, name)
            spelling = next((alias for alias in aliases if result.get(alias) is UNSET), wire)
            if value is not None:
                result[spelling] = dump(value)
            elif spelling != wire:
                del result[spelling]
        if self._VALUES:
            result.update(dump(getattr(self, self._VALUES) or {}))
        return result


def annotated(cls: type[Model]) -> dict[str, str]:
    """How each field of a model is annotated, by its name on the wire."""
    return {cls._WIRE.get(field.name, field.name): str(field.type) for field in attrs.fields(cls)}


class _Field(NamedTuple):
    name: str
    wire: str
    reader: Reader | None
    aliases: tuple[str, ...]


def dump(value: Any) -> Any:
    """Return `value` as plain JSON data."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, _MAPPING):
        return {str(key): dump(inner) for key, inner in value.items()}
    if isinstance(value, _SEQUENCE) and not isinstance(value, _TEXT):
        return [dump(inner) for inner in value]
    return value


class _Plan(NamedTuple):
    """How to read a model.

    `simple` are its fields with the class of values that need no reader; `special` those with other spellings, and all of them where there are free keys;
    `names` are the wire names, `named` those and the other spellings; `required` what must be there (and be a list) for the model to fit at all.
    """

    fields: tuple[_Field, ...]
    simple: tuple[tuple[str, str, type[Any] | None, Reader | None], ...]
    special: tuple[_Field, ...]
    names: frozenset[str]
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
    fields: list[_Field] = []
    required: list[tuple[str, bool]] = []
    for attribute in attrs.fields(cls):
        name = attribute.name
        if name in ("_extra", cls._VALUES):
            continue
        wire = cls._WIRE.get(name, name)
        fields.append(_Field(name, wire, _reader(hints[name]), tuple(alias for alias, target in cls._ALIASES.items() if target == wire)))
        if attribute.default is attrs.NOTHING:
            required.append((wire, get_origin(hints[name]) is list))
    names = frozenset(field.wire for field in fields)
    scalars: dict[Reader | None, type] = {reader: kind for kind, reader in SCALARS.items()}
    return _Plan(
        fields=tuple(fields),
        simple=tuple((field.name, field.wire, scalars.get(field.reader), field.reader) for field in fields),
        special=tuple(field for field in fields if field.aliases or cls._VALUES),
        names=names,
        named=names | set(cls._ALIASES),
        required=tuple(required),
    )


class _Names(dict[str, Any]):
    """The names that annotations use; models of the same package are imported when asked for."""

    def __init__(self, package: str) -> None:
        super().__init__(Any=Any, Batch=Batch, ClassVar=ClassVar, Mapping=Mapping, File=File)
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
    plain: type[Any] = kind
    if issubclass(plain, Model):
        return _object(plain)
    if issubclass(plain, enum.Enum):
        return _member(plain)
    return SCALARS.get(plain)


def _choices(kind: Any) -> Sequence[Any]:
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def _object(kind: type[Model]) -> Reader:
    return lambda value: kind.from_dict(value) if isinstance(value, _OBJECT) else value


def _list(inner: Reader | None) -> Reader | None:
    return inner and (lambda value: [None if item is None else inner(item) for item in value] if isinstance(value, _ARRAY) else value)


def _map(inner: Reader | None) -> Reader | None:
    return inner and (lambda value: {key: None if item is None else inner(item) for key, item in value.items()} if isinstance(value, _OBJECT) else value)


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
        if not isinstance(value, _OBJECT):
            return value
        return next((kind for kind in kinds if _fits(kind, value)), kinds[-1]).from_dict(value)

    return read


def _fits(cls: type[Model], value: Mapping[str, Any]) -> bool:
    return all(wire in value and isinstance(value[wire], _ARRAY) is listed for wire, listed in _plan(cls).required)
