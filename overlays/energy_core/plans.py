"""How each model is read and written field by field: worked out once from its annotations, and compiled, because it runs for every object of an answer."""

from __future__ import annotations

import enum
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeAlias, Union, get_args, get_origin, get_type_hints

import msgspec

from .scalars import SCALARS

__all__ = ["Came", "Kind", "Plan", "choices", "dump", "models", "plan", "required", "types_of", "wires"]

Reader = Callable[[Any], Any]
Kind: TypeAlias = Any
"""The class of a model; the module of the models stands on this one."""

_PLAIN = {str, int, float, bool, type(None)}
_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = list
_MAPPING: Any = Mapping
_SEQUENCE: Any = Sequence
_TEXT: Any = (str, bytes)


class Came(NamedTuple):
    """What a field held in the answer, where writing it plainly would change it: another spelling of its name, or another JSON type."""

    value: Any


class Plan(NamedTuple):
    """How to read and write a model. `names` are those of its fields on the wire, `named` those and their other spellings.

    `nested` are the fields with models in them, and their types; `required` is what must be there (and be a list) for an object to fit at all.
    """

    read: Callable[[Mapping[str, Any]], Any]
    write: Callable[..., dict[str, Any]]
    names: frozenset[str]
    named: frozenset[str]
    nested: Mapping[str, Any]
    required: tuple[tuple[str, bool], ...]


class _Field(NamedTuple):
    name: str
    wire: str
    kind: Any
    """The class of values where there is one; None for lists, maps and choices."""
    reader: Reader | None
    aliases: tuple[str, ...]


def _worked_out(cls: Kind) -> Plan:
    """How to read and write a model, from the types of its fields."""
    hints = types_of(cls)
    fields = [_Field(name, wire, _class(hints[name]), _reader(hints[name]), _aliases(cls, wire)) for name, wire in wires(cls) if name != cls._VALUES]
    names = frozenset(field.wire for field in fields)
    return Plan(
        read=_compiled_reader(cls, fields, names),
        write=_compiled_writer(cls, fields),
        names=names,
        named=names | set(cls._ALIASES),
        nested={field.wire: hints[field.name] for field in fields if next(models(hints[field.name]), None)},
        required=tuple((field.wire, get_origin(hints[field.name]) is list) for field in fields if field.name in required(cls)),
    )


plan: Callable[[Kind], Plan] = cache(_worked_out)
"""How to read and write a model; worked out once."""


@cache
def types_of(cls: Kind) -> dict[str, Any]:
    """The types of a model's fields."""
    return get_type_hints(cls)


def wires(cls: Kind) -> Iterator[tuple[str, str]]:
    """The attributes of a model with their names on the wire."""
    return zip(cls.__struct_fields__[1:], cls.__struct_encode_fields__[1:], strict=True)


def required(cls: Kind) -> set[str]:
    """The attributes that the specification promises."""
    names = cls.__struct_fields__
    return {name for name, default in zip(names, cls.__struct_defaults__, strict=True) if default is msgspec.NODEFAULT}


def _aliases(cls: Kind, wire: str) -> tuple[str, ...]:
    return tuple(alias for alias, target in cls._ALIASES.items() if target == wire)


def models(hint: Any) -> Iterator[Kind]:
    """The models in a type, whatever they are nested in."""
    if _is_model(hint):
        yield hint
    for inner in get_args(hint):
        yield from models(inner)


# Compiled functions: for each model the code that a person would write for it.


def _compiled_reader(cls: Kind, fields: Sequence[_Field], names: frozenset[str]) -> Callable[[Mapping[str, Any]], Any]:
    values = [f"v{index}" for index in range(len(fields))]
    known: dict[str, Any] = {"cls": cls, "names": names, "wires": [field.wire for field in fields], "Came": Came, "spare": _spare, "respelled": _respelled}
    lines = ["came = None"]
    if fields:
        lines.append(f"{', '.join(values)}, = map(data.get, wires)")
    for value, field in zip(values, fields, strict=True):
        if field.reader is not None:
            known["read_" + value] = field.reader
            lines += _reading(value, field, known)
    free = ""
    if cls._VALUES:
        known["named"] = named = names | set(cls._ALIASES)
        free = f"{cls._VALUES}={{key: value for key, value in data.items() if key not in named}}, "
        sure = " and ".join(f"{value} is not None" for value in values) if named == names else "not named"
        lines.append(f"extra = None if {sure or 'True'} else spare({{key: data[key] for key in data if key in named}}, names)")
    else:
        lines.append("extra = None if data.keys() <= names and None not in data.values() else spare(data, names)")
    for value, field in zip(values, fields, strict=True):
        if field.aliases:
            lines.append(f"if {value} is None and extra: {value} = respelled(extra, {field.aliases}, {'read_' + value if field.reader else None})")
    if any(_is_enum(field.kind) for field in fields):
        lines.append("if came: extra = came if extra is None else {**extra, **came}")
    given = ", ".join(f"{field.name}={value}" for value, field in zip(values, fields, strict=True))
    reader: Callable[[Mapping[str, Any]], Any] = _compiled("read", "data", [*lines, f"return cls(extra_fields=extra, {free}{given})"], known, cls)
    return reader


def _reading(value: str, field: _Field, known: dict[str, Any]) -> list[str]:
    """Lines that make of JSON what the type of a field says. What it does in most answers is done in place, for a call costs as much as the rest."""
    kind, reader = field.kind, "read_" + value
    if _is_enum(kind):
        known["members_" + value] = kind._value2member_map_
        native, other = ("str", "int") if issubclass(kind, str) else ("int", "str")
        return [
            f"if {value}.__class__ is {native}: {value} = members_{value}.get({value}) or {reader}({value})",
            f"elif {value} is not None:",
            f" if {value}.__class__ is {other}: came = {{**(came or {{}}), {field.wire!r}: Came({value})}}",
            f" {value} = {reader}({value})",
        ]
    if _is_model(kind):
        known["object_" + value] = _later(kind, known, "object_" + value)
        return [f"if {value}.__class__ is dict: {value} = object_{value}({value})", f"elif {value} is not None: {value} = {reader}({value})"]
    sure = f"{value}.__class__ is not {kind.__name__} and " if kind in SCALARS else ""
    return [f"if {sure}{value} is not None: {value} = {reader}({value})"]


def _later(kind: Kind, known: dict[str, Any], name: str) -> Reader:
    """The reader of a model, found when the first object comes, for models may hold themselves."""

    def first(data: Any) -> Any:
        known[name] = read = plan(kind).read
        return read(data)

    return first


def _spare(data: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any] | None:
    return {key: value for key, value in data.items() if value is None or key not in names} or None


def _respelled(rest: dict[str, Any], aliases: Sequence[str], reader: Reader | None) -> Any:
    """The value of a field under another spelling, which the rest then remembers."""
    for alias in aliases:
        value = rest.get(alias)
        if value is not None:
            rest[alias] = Came(value)
            return value if reader is None else reader(value)
    return None


def _compiled_writer(cls: Kind, fields: Sequence[_Field]) -> Callable[..., dict[str, Any]]:
    known: dict[str, Any] = {"usual": dump, "put": _put, "Came": Came}
    lines = ["rest = model._rest()", "data = {}"]
    for field in fields:
        lines.append(f"value = model.{field.name}")
        if field.aliases or _is_enum(field.kind):
            lines += [f"if rest: put(data, rest, value, {field.wire!r}, {field.aliases}, dump)", f"elif value is not None: data[{field.wire!r}] = dump(value)"]
            continue
        put = f"value if value.__class__ is {field.kind.__name__} else dump(value)" if field.kind in SCALARS else "dump(value)"
        lines += [f"if value is not None: data[{field.wire!r}] = {put}", f"elif {field.wire!r} in rest: data[{field.wire!r}] = dump(rest[{field.wire!r}])"]
    lines += ["for key in rest:", " if key not in data and rest[key].__class__ is not Came: data[key] = dump(rest[key])"]
    if cls._VALUES:
        lines.append(f"data.update(dump(model.{cls._VALUES} or {{}}))")
    writer: Callable[..., dict[str, Any]] = _compiled("write", "model, dump=usual", [*lines, "return data"], known, cls)
    return writer


def _put(data: dict[str, Any], rest: Mapping[str, Any], value: Any, wire: str, aliases: Sequence[str], dump: Callable[[Any], Any]) -> None:
    """Write a field that may have come under another spelling or as another JSON type: as it came, unless it was changed since."""
    spelling = next((key for key in aliases if rest.get(key).__class__ is Came), wire)
    came: Any = rest.get(spelling)
    if value is None:
        if wire in rest and came.__class__ is not Came:
            data[wire] = dump(rest[wire])
    elif came.__class__ is Came and isinstance(value, enum.Enum) and _member(type(value))(came.value) == value:
        data[spelling] = came.value
    else:
        data[spelling] = dump(value)


def _compiled(name: str, arguments: str, lines: Sequence[str], known: dict[str, Any], cls: Kind) -> Any:
    """The function of these lines. Names in them are attributes of models, identifiers all; texts of a specification are only ever literals."""
    exec(compile("\n ".join([f"def {name}({arguments}):", *lines]), f"<{name} {cls.__name__}>", "exec"), known)
    return known[name]


# Readers of single values.


def _reader(kind: Any) -> Reader | None:
    """The function that turns JSON into `kind`, or None where JSON serves as it is."""
    found = [choice for choice in choices(kind) if choice is not type(None)]
    if len(found) > 1:
        return _choose([choice for choice in found if _is_model(choice)])
    kind = found[0]
    origin = get_origin(kind)
    if origin is list:
        return _list(_reader(get_args(kind)[0]))
    if origin is dict:
        return _map(_reader(get_args(kind)[1]))
    return _object(kind) if _is_model(kind) else _member(kind) if _is_enum(kind) else SCALARS.get(kind)


def _class(kind: Any) -> Any:
    """The class of values of a type where there is one, and None for lists, maps, choices and what may be anything."""
    found = [choice for choice in choices(kind) if choice is not type(None)]
    return found[0] if len(found) == 1 and isinstance(found[0], type) and not get_args(found[0]) else None


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def choices(kind: Any) -> Sequence[Any]:
    """The types that a type is a choice of."""
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def _object(kind: Kind) -> Reader:
    return lambda value: plan(kind).read(value) if isinstance(value, _OBJECT) else value


def _list(inner: Reader | None) -> Reader | None:
    return inner and (lambda value: [None if item is None else inner(item) for item in value] if isinstance(value, _ARRAY) else value)


def _map(inner: Reader | None) -> Reader | None:
    fits = {kind for kind, reader in SCALARS.items() if reader is inner}  # values that need no reading

    def read(value: Any) -> Any:
        if not isinstance(value, _OBJECT) or (fits and set(map(type, value.values())) == fits):
            return value
        return {key: None if item is None else inner(item) for key, item in value.items()} if inner else value

    return inner and read


def _member(kind: type[enum.Enum]) -> Reader:
    native: type[Any] = str if issubclass(kind, str) else int
    known = kind._value2member_map_

    def read(value: Any) -> Any:
        if value.__class__ is native and value in known:
            return known[value]
        try:
            return value if isinstance(value, bool) else kind(value)
        except (ValueError, TypeError):  # not even of the enumeration's type
            return value

    return read


def _choose(kinds: Sequence[Kind]) -> Reader | None:
    """Read an object as the first model whose required fields it has, all of the same shape (list or not)."""
    if not kinds:
        return None

    def read(value: Any) -> Any:
        if not isinstance(value, _OBJECT):
            return value
        return plan(next((kind for kind in kinds if _fits(kind, value)), kinds[-1])).read(value)

    return read


def _fits(cls: Kind, value: Mapping[str, Any]) -> bool:
    return all(wire in value and isinstance(value[wire], _ARRAY) is listed for wire, listed in plan(cls).required)


def dump(value: Any) -> Any:
    """Return `value` as plain JSON data."""
    kind = value.__class__
    if kind in _PLAIN:
        return value
    if kind is dict:
        return {key if key.__class__ is str else str(key): inner if inner.__class__ in _PLAIN else dump(inner) for key, inner in value.items()}
    if kind is list:
        return [inner if inner.__class__ in _PLAIN else dump(inner) for inner in value]
    if isinstance(value, msgspec.Struct):
        return plan(kind).write(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, _MAPPING):
        return {str(key): dump(inner) for key, inner in value.items()}
    if isinstance(value, _SEQUENCE) and not isinstance(value, _TEXT):
        return [dump(inner) for inner in value]
    return value
