"""How each model is read and written field by field: worked out once from its annotations, and compiled, because it runs for every object of an answer."""

from __future__ import annotations

import enum
import threading
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeAlias, Union, get_args, get_origin, get_type_hints

import msgspec

from .processes import freed_in_children
from .scalars import CHANGED, SCALARS

__all__ = [
    "ANNOTATIONS",
    "SURE",
    "Came",
    "Kind",
    "Plan",
    "choices",
    "chosen",
    "dump",
    "is_enum",
    "is_model",
    "lean",
    "models",
    "plan",
    "reader_of",
    "required",
    "types_of",
    "wires",
]

Reader = Callable[[Any], Any]
Kind: TypeAlias = Any
"""The class of a model; the module of the models stands on this one."""

_PLAIN = {str, int, float, bool, type(None)}
_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = list
_MAPPING: Any = Mapping
_SEQUENCE: Any = Sequence
_TEXT: Any = (str, bytes)
_GAP = object()
_UNKNOWN = 100  # values beside those of an enumeration that are kept


SURE: dict[Any, frozenset[type]] = {bool: frozenset({bool}), int: frozenset({int}), float: frozenset({float, int}), str: frozenset({str})}
"""The classes of JSON values that a type stands for, where these are all there is to it."""


class Came(NamedTuple):
    """What a field held in the answer, where writing it plainly would change it: another spelling of its name, or another JSON type."""

    value: Any


class Plan(NamedTuple):
    """How to read and write a model. `names` are those of its fields on the wire, `named` those and their other spellings.

    `lean` is what msgspec writes as `write` has it: the model itself, or a dict where it holds anything unusual. `take` is `read` for an object that nobody
    else needs. `rest` finds what an object holds beside the model's fields: unknown ones, nulls, and members of enumerations that came as another JSON type.
    """

    read: Callable[[Mapping[str, Any]], Any]
    take: Callable[[dict[str, Any]], Any]
    write: Callable[..., dict[str, Any]]
    lean: Callable[[Any], Any]
    names: frozenset[str]
    named: frozenset[str]
    rest: Callable[[Mapping[str, Any]], dict[str, Any]]


class _Field(NamedTuple):
    name: str
    wire: str
    kind: Any
    """The type of values, without None; itself None for a choice."""
    reader: Reader | None
    aliases: tuple[str, ...]


def _worked_out(cls: Kind) -> Plan:
    """How to read and write a model, from the types of its fields."""
    hints = types_of(cls)
    fields = [_Field(name, wire, _single(hints[name]), reader_of(hints[name]), _aliases(cls, wire)) for name, wire in wires(cls) if name != cls._VALUES]
    names = frozenset(field.wire for field in fields)
    read = _compiled_reader(cls, fields, names)
    write = _compiled_writer(cls, fields)
    return Plan(
        read=read,
        take=_compiled_taker(cls, fields, read) if cls._VALUES else read,
        write=write,
        lean=_compiled_leaner(cls, fields, write),
        names=names,
        named=names | set(cls._ALIASES),
        rest=_rest(names, {field.wire: int if issubclass(field.kind, str) else str for field in fields if is_enum(field.kind)}),
    )


def _rest(names: frozenset[str], others: Mapping[str, type]) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """`others` are the classes of JSON values that an enumeration's members are read from although it is one of the other class."""

    def rest(data: Mapping[str, Any]) -> dict[str, Any]:
        found = {key: value for key, value in data.items() if value is None or key not in names}
        return found | {wire: Came(data[wire]) for wire, other in others.items() if data.get(wire).__class__ is other}

    return rest


plan: Callable[[Kind], Plan] = cache(_worked_out)
"""How to read and write a model; worked out once."""


ANNOTATIONS = threading.RLock()
"""Held by who reads the annotations of models, since they are others while a decoder is made (`direct.py`), perhaps in another thread."""
freed_in_children(ANNOTATIONS)


@cache
def types_of(cls: Kind) -> dict[str, Any]:
    """The types of a model's fields."""
    with ANNOTATIONS:
        return get_type_hints(cls)


def wires(cls: Kind) -> Iterator[tuple[str, str]]:
    """The attributes of a model with their names on the wire."""
    return (pair for pair in zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True) if pair[0] != "extra_fields")


def required(cls: Kind) -> set[str]:
    """The attributes that the specification promises."""
    names = cls.__struct_fields__
    return {name for name, default in zip(names, cls.__struct_defaults__, strict=True) if default is msgspec.NODEFAULT}


def _aliases(cls: Kind, wire: str) -> tuple[str, ...]:
    return tuple(alias for alias, target in cls._ALIASES.items() if target == wire)


def models(hint: Any) -> Iterator[Kind]:
    """The models in a type, whatever they are nested in."""
    if is_model(hint):
        yield hint
    for inner in get_args(hint):
        yield from models(inner)


# Compiled functions: for each model the code that a person would write for it.


def _compiled_reader(cls: Kind, fields: Sequence[_Field], names: frozenset[str]) -> Callable[[Mapping[str, Any]], Any]:
    values = [f"v{index}" for index in range(len(fields))]
    known: dict[str, Any] = {"cls": cls, "names": names, "wires": [field.wire for field in fields], "Came": Came, "spare": _spare, "respelled": _respelled}
    lines = [f"{''.join(f'{value}, ' for value in values)}= got = [*map(data.get, wires)]" if fields else "got = []"]
    if any(is_enum(field.kind) for field in fields):
        lines.append("came = None")
    for value, field in zip(values, fields, strict=True):
        if field.reader is not None:
            known["read_" + value] = field.reader
            lines += _reading(value, field, known)
    lines.append(f"plain = {len(fields)} - got.count(None)")
    free = ""
    if cls._VALUES:
        known["named"] = names | set(cls._ALIASES)
        free = f"{cls._VALUES}=free, "
        lines.append("free = {key: value for key, value in data.items() if key not in named}")
        lines.append("extra = None if plain + len(free) == len(data) else spare({key: data[key] for key in data if key in named}, names)")
    else:
        lines.append("extra = None if plain == len(data) else spare(data, names)")
    for value, field in zip(values, fields, strict=True):
        if field.aliases:
            lines.append(f"if {value} is None and extra: {value} = respelled(extra, {field.aliases}, {'read_' + value if field.reader else None})")
    if any(is_enum(field.kind) for field in fields):
        lines.append("if came: extra = came if extra is None else {**extra, **came}")
    given = ", ".join(f"{field.name}={value}" for value, field in zip(values, fields, strict=True))
    read: Callable[[Mapping[str, Any]], Any] = _compiled(f"read_{cls.__name__}", "data", [*lines, f"return cls(extra_fields=extra, {free}{given})"], known)
    return read


def _compiled_taker(cls: Kind, fields: Sequence[_Field], read: Reader) -> Reader:
    """For a model with free keys, of which answers hold a hundred thousand: its fields are taken out of the object itself, whose rest is the free keys.

    An object with anything unusual is put together again and left to `read`.
    """
    known: dict[str, Any] = {"cls": cls, "read": read, "gap": _GAP}
    values = {f"v{index}": field for index, field in enumerate(fields)}
    usual = [f"{alias!r} not in data" for alias in cls._ALIASES]
    for value, field in values.items():
        known[f"sure_{value}"] = types = {part for choice in choices(types_of(cls)[field.name]) for part in SURE.get(choice, ())}
        plain = f"type({value}) is {next(iter(types)).__name__}" if len(types) == 1 else f"type({value}) in sure_{value}"
        usual.append(plain if field.name in required(cls) else f"({value} is gap or {plain})")
    given = (f"{field.name}={value}" if field.name in required(cls) else f"{field.name}=None if {value} is gap else {value}" for value, field in values.items())
    whole = ", ".join(f"({field.wire!r}, {value})" for value, field in values.items())
    lines = [
        *(f"{value} = data.pop({field.wire!r}, gap)" for value, field in values.items()),
        f"if {' and '.join(usual) or True}: return cls(extra_fields=None, {cls._VALUES}=data, {', '.join(given)})",
        f"return read({{**{{wire: value for wire, value in ({whole},) if value is not gap}}, **data}})",
    ]
    taker: Reader = _compiled(f"take_{cls.__name__}", "data", lines, known)
    return taker


def _reading(value: str, field: _Field, known: dict[str, Any]) -> list[str]:
    """Lines that make of JSON what the type of a field says. What it does in most answers is done in place, for a call costs as much as the rest."""
    kind, reader = field.kind, "read_" + value
    if is_enum(kind):
        known["members_" + value] = kind._value2member_map_
        native, other = ("str", "int") if issubclass(kind, str) else ("int", "str")
        return [
            f"if {value}.__class__ is {native}: {value} = members_{value}.get({value}) or {reader}({value})",
            f"elif {value} is not None:",
            f" if {value}.__class__ is {other}: came = {{**(came or {{}}), {field.wire!r}: Came({value})}}",
            f" {value} = {reader}({value})",
        ]
    if is_model(kind):
        known["object_" + value] = _later(kind, known, "object_" + value)
        return [f"if {value}.__class__ is dict: {value} = object_{value}({value})", f"elif {value} is not None: {value} = {reader}({value})"]
    unsure = ""
    if kind in SCALARS:
        unsure = f" and {value}.__class__ is not {kind.__name__}"
    elif get_origin(kind) is dict and get_args(kind)[1] in SCALARS:
        unsure = f" and ({value}.__class__ is not dict or {{*map(type, {value}.values())}} != {{{get_args(kind)[1].__name__}}})"
    return [f"if {value} is not None{unsure}: {value} = {reader}({value})"]


def _later(kind: Kind, known: dict[str, Any], name: str, what: str = "read") -> Reader:
    """The reader or the writer of a model, found when the first object comes, for models may hold themselves."""

    def first(value: Any) -> Any:
        known[name] = found = getattr(plan(kind), what)
        return found(value)

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
    lines = ["rest = model._extra", "if rest.__class__ is not dict: rest = model._rest()", "deep = dump is usual", "data = {}"]
    for index, field in enumerate(fields):
        lines.append(f"value = model.{field.name}")
        put, wire = _writing(index, field, known), field.wire
        if field.aliases or is_enum(field.kind):
            lines += [f"if rest: put(data, rest, value, {wire!r}, {field.aliases}, dump)", f"elif value is not None: data[{wire!r}] = {put}"]
        else:
            lines += [f"if value is not None: data[{wire!r}] = {put}", f"elif {wire!r} in rest: data[{wire!r}] = dump(rest[{wire!r}])"]
    lines += ["for key in rest:", " if key not in data and rest[key].__class__ is not Came: data[key] = dump(rest[key])"]
    if cls._VALUES:
        lines.append(f"data.update(dump(model.{cls._VALUES} or {{}}))")
    writer: Callable[..., dict[str, Any]] = _compiled(f"write_{cls.__name__}", "model, dump=usual", [*lines, "return data"], known)
    return writer


def _writing(index: int, field: _Field, known: dict[str, Any]) -> str:
    """What is written for a field's value: in place where it is of the class that the field promises."""
    kind = field.kind
    if kind in SCALARS:
        return f"value if value.__class__ is {kind.__name__} else dump(value)"
    if not is_model(kind) and not is_enum(kind):
        return "dump(value)"
    known[f"kind_{index}"] = kind
    if is_enum(kind):
        return f"value._value_ if deep and value.__class__ is kind_{index} else dump(value)"
    known[f"write_{index}"] = _later(kind, known, f"write_{index}", "write")
    return f"write_{index}(value) if deep and value.__class__ is kind_{index} else dump(value)"


def _compiled_leaner(cls: Kind, fields: Sequence[_Field], write: Callable[..., dict[str, Any]]) -> Callable[[Any], Any]:
    """msgspec writes a model's fields, but not those that hold their default; None has to be it, and nothing may stand beside the fields.

    Where it finds a model in a place that no type announces, it writes that one's place for the rest, too: `Model.to_json` looks for it.
    """
    if cls._VALUES or any(default not in (None, msgspec.NODEFAULT) for default in cls.__struct_defaults__[1:]):
        return lambda model: write(model, lean)
    known: dict[str, Any] = {"write": write, "lean": lean, "UNSET": msgspec.UNSET}
    lines = ["rest = model._extra", "if rest is not UNSET and model._rest(): return write(model, lean)"]
    for index, field in enumerate(fields):
        held = _listed(field.kind) or field.kind
        unusual = ["value is None"] if field.name in required(cls) else []
        if is_model(held):
            known[f"kind_{index}"] = held
            known[f"lean_{index}"] = _later(held, known, f"lean_{index}", "lean")
            other = f"type(%s) is kind_{index} and lean_{index}(%s) is not %s"
            listed = f"type(value) is list and any([{other % (('item',) * 3)} for item in value])"
            unusual.append(other % (("value",) * 3) if held is field.kind else listed)
        if unusual:
            lines += [f"value = model.{field.name}", f"if {' or '.join(unusual)}: return write(model, lean)"]
    lines.append("if rest is not UNSET: model._extra = UNSET")
    leaner: Callable[[Any], Any] = _compiled(f"lean_{cls.__name__}", "model", [*lines, "return model"], known)
    return leaner


def _listed(kind: Any) -> Kind | None:
    """The model of a list of models."""
    inner = get_args(kind)[0] if get_origin(kind) is list else None
    return inner if is_model(inner) else None


def lean(value: Any) -> Any:
    """The same as `dump` to msgspec, which writes most models faster than they are made plain data."""
    kind = value.__class__
    if kind is dict:
        return {str(key): lean(inner) for key, inner in value.items()}
    if kind is list:
        return [lean(inner) for inner in value]
    return plan(kind).lean(value) if is_model(kind) else dump(value)


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


def _compiled(name: str, arguments: str, lines: Sequence[str], known: dict[str, Any]) -> Any:
    """The function of these lines. Names in them are attributes of models, identifiers all; texts of a specification are only ever literals."""
    exec(compile("\n ".join([f"def {name}({arguments}):", *lines]), f"<{name}>", "exec"), known)
    return known[name]


# Readers of single values.


def reader_of(kind: Any, what: str = "read") -> Reader | None:
    """The function that turns JSON into `kind`, or None where JSON serves as it is; it reads models, or takes them."""
    found = [choice for choice in choices(kind) if choice is not type(None)]
    if len(found) > 1:
        one = _choose([choice for choice in found if is_model(choice)], what)
        many = next((reader_of(choice, what) for choice in found if get_origin(choice) is list), None)
        if many is None:
            return one
        return lambda value: many(value) if isinstance(value, _ARRAY) else value if one is None else one(value)
    kind = found[0]
    origin = get_origin(kind)
    if origin is list:
        return _list(reader_of(get_args(kind)[0], what))
    if origin is dict:
        return _map(reader_of(get_args(kind)[1], what))
    return _choose([kind], what) if is_model(kind) else _member(kind) if is_enum(kind) else SCALARS.get(kind)


def _single(kind: Any) -> Any:
    """A type without None; None for a choice between several."""
    found = [choice for choice in choices(kind) if choice is not type(None)]
    return found[0] if len(found) == 1 else None


def is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def choices(kind: Any) -> Sequence[Any]:
    """The types that a type is a choice of."""
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def _list(inner: Reader | None) -> Reader | None:
    if inner is None:
        return None
    changed = CHANGED.get(inner)

    def read(value: Any) -> Any:
        if not isinstance(value, _ARRAY):
            return value
        if changed and not any(issubclass(kind, changed) for kind in set(map(type, value))):  # columns of time series are long
            return value
        return [None if item is None else inner(item) for item in value]

    return read


def _map(inner: Reader | None) -> Reader | None:
    return inner and (lambda value: {key: None if item is None else inner(item) for key, item in value.items()} if isinstance(value, _OBJECT) else value)


def _member(kind: type[enum.Enum]) -> Reader:
    native: type[Any] = str if issubclass(kind, str) else int
    known = kind._value2member_map_
    unknown: dict[Any, Any] = {}  # members made of values that the specification does not list: making one costs as much as reading a small object

    def read(value: Any) -> Any:
        if value.__class__ is native:
            if value in known:
                return known[value]
            if value in unknown:
                return unknown[value]
        try:
            member = value if isinstance(value, bool) else kind(value)
        except (ValueError, TypeError):  # not even of the enumeration's type
            return value
        if value.__class__ is native and len(unknown) < _UNKNOWN:
            unknown[value] = member
        return member

    return read


def _choose(kinds: Sequence[Kind], what: str) -> Reader | None:
    """Read an object as the first model whose required fields it has, all of the same shape (list or not)."""
    if not kinds:
        return None
    known: dict[str, Any] = {}
    lines = ["if not isinstance(value, dict): return value"]
    for index, kind in enumerate(kinds):
        known[f"read_{index}"] = _later(kind, known, f"read_{index}", what)
        shape = list(_shape(kind))
        fits = [f"{wire!r} in value" for wire, _ in shape] + [f"isinstance(value[{wire!r}], list) is {listed}" for wire, listed in shape]
        lines.append(f"if {' and '.join(fits) or True}: return read_{index}(value)")
    lines[-1] = f"return read_{len(kinds) - 1}(value)"
    reader: Reader = _compiled("choose", "value", lines, known)
    return reader


def chosen(kinds: Sequence[Kind], data: Mapping[str, Any]) -> Kind:
    """The model that an object is read as."""
    return next((kind for kind in kinds[:-1] if all(wire in data and isinstance(data[wire], list) is listed for wire, listed in _shape(kind))), kinds[-1])


def _shape(cls: Kind) -> Iterator[tuple[str, bool]]:
    """The fields on the wire that an object must have to fit a model at all, and whether each is a list."""
    return ((wire, get_origin(types_of(cls)[name]) is list) for name, wire in wires(cls) if name in required(cls))


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
