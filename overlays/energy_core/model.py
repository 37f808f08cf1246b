"""Attrs models that read tolerant and write exact.

Reading never raises for a single field: an unknown field is kept, null is kept, an unknown enumeration value is kept and flagged, a number that arrives
as text becomes the number that the documentation promises, anything else that does not fit stays as it came.
"""

from __future__ import annotations

import enum
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, NamedTuple, Self, Union, get_args, get_origin, get_type_hints

import attrs

from .scalars import SCALARS

__all__ = ["Model", "annotated", "attributes", "dump", "masked"]

Reader = Callable[[Any], Any]
_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = list
_MAPPING: Any = Mapping
_SEQUENCE: Any = Sequence
_TEXT: Any = (str, bytes)
_PLAIN = frozenset({str, int, float, bool, type(None)})
_SHOWN, _SHOWN_TEXT, _SHOWN_ITEMS, _SHOWN_DEPTH = 2_000, 200, 5, 8  # what `repr` shows: characters in all, and of a text; items of a list; objects in objects


class _Came(NamedTuple):
    """What a field held in the answer, where writing it plainly would change it: another spelling of its name, or another JSON type."""

    value: Any


@attrs.define(slots=True, kw_only=True)
class Model:
    """One object of an answer or a request; fields that were absent, and fields that were null, are None.

    Models can be changed, and are equal when their fields are, so they have no hash: key a dict or a set by an ID, `{d.asset_id: d for d in devices}`.
    Copies, `attrs.evolve` and pickles keep the fields that the specification does not name; `extra_fields=` sets them.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {}  # attribute → wire name, where they differ
    _ALIASES: ClassVar[Mapping[str, str]] = {}  # second documented spelling → wire name
    _TIMES: ClassVar[Mapping[str, str]] = {}  # wire name → the form in which a time is written
    _VALUES: ClassVar[str] = ""  # attribute that holds the object's free keys

    _extra: Mapping[str, Any] | None = attrs.field(default=None, alias="extra_fields", repr=False, eq=False)

    def __repr__(self) -> str:
        """Name and fields on one line, cut where they are many; without what is None, and without secrets."""
        shown = ""
        for piece in _pieces(self, _SHOWN_DEPTH):
            shown += piece
            if len(shown) > _SHOWN:
                return shown[:_SHOWN] + "…"
        return shown

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
        changed = [wire for wire, foreign in plan.enums if get(wire).__class__ is foreign] if plan.enums else ()
        if read == len(data) and not changed:
            return cls(**arguments)  # the usual case: every key is a field, and none is null
        return cls._with_rest(data, plan, arguments, changed)

    @classmethod
    def _with_rest(cls, data: Mapping[str, Any], plan: _Plan, arguments: dict[str, Any], changed: Sequence[str]) -> Self:
        """Build the model of an object that has nulls, other spellings, free keys or unknown ones, or values of another JSON type."""
        rest = {key: value for key, value in data.items() if value is None or key not in plan.names}
        for name, _, reader, aliases in plan.special:
            for alias in aliases:
                if arguments[name] is None and rest.get(alias) is not None:
                    arguments[name] = rest[alias] if reader is None else reader(rest[alias])
                    rest[alias] = _Came(rest[alias])
        if cls._VALUES:
            arguments[cls._VALUES] = {key: rest.pop(key) for key in list(rest) if key not in plan.named}
        for wire in changed:
            rest[wire] = _Came(data[wire])
        return cls(**arguments, extra_fields=rest or None)

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON data under the wire names, fields in the specification's order; None is left out, unless the answer itself had null there."""
        return {wire: dump(value) for wire, value in self.on_wire().items()}

    def on_wire(self) -> dict[str, Any]:
        """Return the fields under the wire names, as `to_dict` does, and leave their values as they are."""
        rest = self._extra or {}
        result: dict[str, Any] = {}
        for name, wire, _, aliases in _plan(type(self)).fields:
            value = getattr(self, name)
            spelling = next((key for key in aliases if rest.get(key).__class__ is _Came), wire) if aliases and rest else wire
            if value is not None:
                result[spelling] = _written(value, rest.get(spelling)) if rest else value
            elif wire in rest and rest[wire] is None:
                result[wire] = None
        result.update({key: value for key, value in rest.items() if key not in result and value.__class__ is not _Came})
        if self._VALUES:
            result.update(getattr(self, self._VALUES) or {})
        return result


def masked(_: object) -> str:
    """How `repr` shows a secret (`format: password` in the specification)."""
    return "'***'"


def _written(value: Any, came: Any) -> Any:
    """What is written for a field's value: for an enumeration what came, unless it was changed since."""
    if came.__class__ is _Came and isinstance(value, enum.Enum) and _member(type(value))(came.value) == value:
        return came.value
    return value


def _pieces(value: Any, depth: int) -> Iterator[str]:
    """What `repr` shows of a value, piece by piece, so that one can stop."""
    if not isinstance(value, Model | dict | list):
        yield _cut(value)
    elif not depth:
        yield "…"
    elif isinstance(value, Model):
        yield f"{type(value).__name__}("
        fields = ((field, getattr(value, field.name)) for field in attrs.fields(type(value)) if field.repr)
        for number, (field, inner) in enumerate(pair for pair in fields if pair[1] is not None):
            yield f"{', ' if number else ''}{field.name}="
            yield from (masked(inner),) if field.repr is masked else _pieces(inner, depth - 1)
        yield ")"
    else:
        yield from _pieces_of_many(value, depth - 1)


def _pieces_of_many(value: Any, depth: int) -> Iterator[str]:
    begin, end = "{}" if isinstance(value, _OBJECT) else "[]"
    yield begin
    for number, key in enumerate(value):
        yield ", " if number else ""
        if number == _SHOWN_ITEMS:
            yield f"… {len(value) - number:,} more"
            break
        if isinstance(value, _OBJECT):
            yield f"{_cut(key)}: "
        yield from _pieces(value[key] if isinstance(value, _OBJECT) else key, depth)
    yield end


def _cut(value: Any) -> str:
    if isinstance(value, _TEXT) and len(value) > _SHOWN_TEXT:
        return f"{value[:_SHOWN_TEXT]!r}…"
    return repr(value)


def annotated(cls: type[Model]) -> dict[str, str]:
    """How each field of a model is annotated, by its name on the wire."""
    return {cls._WIRE.get(name, name): str(kind) for name, kind in cls.__annotations__.items()}  # `attrs.resolve_types` changes what attrs says


def attributes(cls: type[Model]) -> dict[str, str]:
    """The wire names of a model's fields by their attributes."""
    return {field.name: field.wire for field in _plan(cls).fields}


class _Field(NamedTuple):
    name: str
    wire: str
    reader: Reader | None
    aliases: tuple[str, ...]


def dump(value: Any) -> Any:
    """Return `value` as plain JSON data."""
    if value.__class__ in _PLAIN:
        return value
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
    `enums` are the wire names of enumerations, each with the class of values that are read but written as they came;
    `names` are the wire names, `named` those and the other spellings; `required` what must be there (and be a list) for the model to fit at all.
    """

    fields: tuple[_Field, ...]
    simple: tuple[tuple[str, str, type[Any] | None, Reader | None], ...]
    special: tuple[_Field, ...]
    enums: tuple[tuple[str, type[Any]], ...]
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
    hints = get_type_hints(cls)
    fields: list[_Field] = []
    enums: list[tuple[str, type[Any]]] = []
    required: list[tuple[str, bool]] = []
    for attribute in attrs.fields(cls):
        name = attribute.name
        if name in ("_extra", cls._VALUES):
            continue
        wire = cls._WIRE.get(name, name)
        fields.append(_Field(name, wire, _reader(hints[name]), tuple(alias for alias, target in cls._ALIASES.items() if target == wire)))
        kind, *others = [choice for choice in _choices(hints[name]) if choice is not type(None)]
        if not others and isinstance(kind, type) and issubclass(kind, enum.Enum):
            enums.append((wire, int if issubclass(kind, str) else str))
        if attribute.default is attrs.NOTHING:
            required.append((wire, get_origin(hints[name]) is list))
    names = frozenset(field.wire for field in fields)
    scalars: dict[Reader | None, type] = {reader: kind for kind, reader in SCALARS.items()}
    return _Plan(
        fields=tuple(fields),
        simple=tuple((field.name, field.wire, scalars.get(field.reader), field.reader) for field in fields),
        special=tuple(field for field in fields if field.aliases or cls._VALUES),
        enums=tuple(enums),
        names=names,
        named=names | set(cls._ALIASES),
        required=tuple(required),
    )


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
    native: type[Any] = str if issubclass(kind, str) else int
    known = kind._value2member_map_

    def read(value: Any) -> Any:
        if value.__class__ is native and value in known:
            return known[value]
        try:
            return value if isinstance(value, bool) else kind(value)
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
