"""How each model is read and written field by field: worked out once from its annotations, and compiled, because it runs for every object of an answer."""

from __future__ import annotations

import enum
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeAlias, Union, get_args, get_origin, get_type_hints

import msgspec

from .facts import UNSET
from .scalars import SCALARS

__all__ = ["Kind", "Plan", "choices", "dump", "models", "plan", "types_of", "wires"]

Reader = Callable[[Any], Any]
Kind: TypeAlias = Any
"""The class of a model; the module of the models stands on this one."""

_PLAIN = {str, int, float, bool, type(None)}
_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = list
_MAPPING: Any = Mapping
_SEQUENCE: Any = Sequence
_TEXT: Any = (str, bytes)


class Plan(NamedTuple):
    """How to read and write a model. `required` is what must be there (and be a list) for an object to fit at all."""

    read: Callable[[Mapping[str, Any]], Any]
    write: Callable[[Any], dict[str, Any]]
    names: frozenset[str]
    nested: Mapping[str, Any]
    required: tuple[tuple[str, bool], ...]


class _Field(NamedTuple):
    name: str
    wire: str
    hint: Any
    reader: Reader | None
    aliases: tuple[str, ...]


@cache
def plan(cls: Kind) -> Plan:
    """How to read and write a model; worked out once, from the types of its fields."""
    hints = types_of(cls)
    fields = [_Field(name, wire, hints[name], _reader(hints[name]), _aliases(cls, wire)) for name, wire in wires(cls) if name != cls._VALUES]
    required = tuple((field.wire, get_origin(field.hint) is list) for field in fields if field.name in _required(cls))
    names = frozenset(field.wire for field in fields)
    nested = {field.wire: field.hint for field in fields if next(models(field.hint), None)}
    return Plan(_compiled_reader(cls, fields, names), _compiled_writer(cls, fields), names, nested, required)


@cache
def types_of(cls: Kind) -> dict[str, Any]:
    """The types of a model's fields."""
    return get_type_hints(cls)


def wires(cls: Kind) -> Iterator[tuple[str, str]]:
    """The attributes of a model with their names on the wire."""
    return zip(cls.__struct_fields__[1:], cls.__struct_encode_fields__[1:], strict=True)


def _required(cls: Kind) -> set[str]:
    names = cls.__struct_fields__
    return {name for name, default in zip(names, cls.__struct_defaults__, strict=True) if default is msgspec.NODEFAULT}


def _aliases(cls: Kind, wire: str) -> tuple[str, ...]:
    return tuple(alias for alias, target in cls._ALIASES.items() if target == wire)


def models(hint: Any) -> Iterator[Kind]:
    """The models in a type, whatever they are nested in."""
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        yield hint
    for inner in get_args(hint):
        yield from models(inner)


# Compiled functions: for each model the code that a person would write for it.


def _compiled_reader(cls: Kind, fields: Sequence[_Field], names: frozenset[str]) -> Callable[[Mapping[str, Any]], Any]:
    known: dict[str, Any] = {"cls": cls, "names": names, "rest": _rest_reader(cls, fields, names), "UNSET": UNSET}
    scalars: dict[Reader | None, type] = {reader: kind for kind, reader in SCALARS.items()}
    known["wires"] = [field.wire for field in fields]
    lines = ["def read(data):", *([" " + "".join(f"v{index}, " for index in range(len(fields))) + "= map(data.get, wires)"] if fields else [])]
    for index, field in enumerate(fields):
        if field.reader is not None:
            known[f"r{index}"] = field.reader
            kind = scalars.get(field.reader)
            sure = f"v{index}.__class__ is not {kind.__name__} and " if kind else ""
            lines.append(f" if {sure}v{index} is not None: v{index} = r{index}(v{index})")
    given = ", ".join(f"{field.name}=v{index}" for index, field in enumerate(fields))
    if cls._VALUES or cls._ALIASES:
        plain = "" if cls._VALUES else " if data.keys() <= names and None not in data.values(): return cls(_extra=None, " + given + ")"
        lines += [plain, f" return rest(data, dict({given}))"]
    else:
        lines += [
            " extra = None if data.keys() <= names and None not in data.values() else rest(data)",
            f" return cls(_extra=extra, {given})",
        ]
    reader: Callable[[Mapping[str, Any]], Any] = _compiled("read", lines, known, cls)
    return reader


def _rest_reader(cls: Kind, fields: Sequence[_Field], names: frozenset[str]) -> Callable[..., Any]:
    if not cls._VALUES and not cls._ALIASES:

        def spare(data: Mapping[str, Any]) -> dict[str, Any] | None:
            return {key: value for key, value in data.items() if value is None or key not in names} or None

        return spare
    named = names | set(cls._ALIASES)
    spelled = [field for field in fields if field.aliases]

    def read(data: Mapping[str, Any], found: dict[str, Any]) -> Any:
        rest = {key: value for key, value in data.items() if value is None or key not in names}
        for name, _, _, reader, aliases in spelled:
            for alias in aliases:
                if found[name] is None and rest.get(alias) is not None:
                    found[name] = rest[alias] if reader is None else reader(rest[alias])
                    rest[alias] = UNSET  # remember under which spelling it came
        if cls._VALUES:
            found[cls._VALUES] = {key: rest.pop(key) for key in list(rest) if key not in named}
        return cls(_extra=rest or None, **found)

    return read


def _compiled_writer(cls: Kind, fields: Sequence[_Field]) -> Callable[[Any], dict[str, Any]]:
    known: dict[str, Any] = {"dump": dump, "UNSET": UNSET}
    lines = ["def write(model):", " data = dict(model._rest())"]
    for field in fields:
        target = f"data[{field.wire!r}]"
        lines.append(f" value = model.{field.name}")
        for alias in field.aliases:  # written back under the spelling that it came with
            lines.append(f" if data.get({alias!r}) is UNSET:")
            lines.append(f"  if value is None: del data[{alias!r}]")
            lines.append(f"  else: data[{alias!r}] = dump(value); value = None")
        plain = next((kind.__name__ for kind in (str, int, float, bool) if SCALARS[kind] is field.reader), "")
        put = f"value if value.__class__ is {plain} else dump(value)" if plain else "dump(value)"
        lines.append(f" if value is not None: {target} = {put}")
    if cls._VALUES:
        lines.append(f" data.update(dump(model.{cls._VALUES} or {{}}))")
    writer: Callable[[Any], dict[str, Any]] = _compiled("write", [*lines, " return data"], known, cls)
    return writer


def _compiled(name: str, lines: Sequence[str], known: dict[str, Any], cls: Kind) -> Any:
    """The function that the lines define. Names in them are attributes of models, identifiers all; texts of a specification are only ever literals."""
    exec(compile("\n".join(lines), f"<{name} {cls.__name__}>", "exec"), known)
    return known[name]


# Readers of single values.


def _reader(kind: Any) -> Reader | None:
    """The function that turns JSON into `kind`, or None where JSON serves as it is."""
    found = [choice for choice in choices(kind) if choice is not type(None)]
    if len(found) > 1:
        return _choose([choice for choice in found if isinstance(choice, type) and issubclass(choice, msgspec.Struct)])
    kind = found[0]
    origin = get_origin(kind)
    if origin is list:
        return _list(_reader(get_args(kind)[0]))
    if origin is dict:
        return _map(_reader(get_args(kind)[1]))
    if not isinstance(kind, type):
        return None
    plain: type[Any] = kind
    if issubclass(plain, msgspec.Struct):
        return _object(plain)
    if issubclass(plain, enum.Enum):
        return _member(plain)
    return SCALARS.get(plain)


def choices(kind: Any) -> Sequence[Any]:
    """The types that a type is a choice of."""
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def _object(kind: Kind) -> Reader:
    read: Reader | None = None

    def first(value: Any) -> Any:
        nonlocal read
        if not isinstance(value, _OBJECT):
            return value
        read = read or plan(kind).read  # when the first object comes: models may hold themselves
        return read(value)

    return first


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
    known: Mapping[Any, Any] = kind._value2member_map_

    def read(value: Any) -> Any:
        try:
            return known.get(value) or kind(value)
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
