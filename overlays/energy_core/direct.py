"""Models filled straight from the bytes of an answer, as far as it is what the specification says; the rest `plans.py` reads field by field.

What msgspec cannot fill is filled as plain data and then read: objects with free keys, and fields that have held something else than the specification
says. The first answer with such a field is read field by field as a whole, and its deviations are counted; from then on the field is plain data in all
answers of that model, and the rest of them is filled straight again. Fields of an answer's outermost object stay strict: what an envelope says is judged
before anything is made of it.
"""

from __future__ import annotations

import gc
import types
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeAlias, Union, get_args, get_origin

import msgspec

from .deviations import SINGLE, inside, mismatch, native, of_model, unknown
from .drift import note
from .plans import ANNOTATIONS, SURE, Kind, choices, is_enum, is_model, models, reader_of, required, types_of, wires
from .tickets import Source, Ticket

__all__ = ["decoded"]

Loose: TypeAlias = frozenset[tuple[Kind, str]]
"""Fields that are filled as plain data."""
Found: TypeAlias = list[tuple[str, str, str]]
"""What deviates: a path, the field in it or nothing, and what is there."""
Settle: TypeAlias = Callable[[Any, str, Found], None]

Inner: TypeAlias = list[tuple[str, str, Settle]]
"""Fields of a model, with their names on the wire, and what is done with their values."""


class _Way(NamedTuple):
    """One way to read the answers of a model; `gaps` finds empty fields that have a second spelling, `settle` reads what was filled as plain data."""

    decoder: msgspec.json.Decoder[Any]
    nested: Mapping[Kind, Mapping[str, Any]]
    gaps: Settle | None
    settle: Settle | None


class _Direct(NamedTuple):
    spellings: tuple[bytes, ...]
    loose: Loose
    ways: Sequence[_Way]


_DIRECT: dict[Kind, _Direct] = {}
_NONE = frozenset({type(None)})


def decoded(kind: Kind, content: bytes, operation: str) -> Any:
    """The model of an answer, or None: then read it field by field. `operation` is whose drift is counted."""
    try:
        direct = _DIRECT[kind]
    except KeyError:
        direct = _made(kind, frozenset())
    respelled = any(spelling in content for spelling in direct.spellings)
    try:
        for way in direct.ways:
            try:
                return _filled(kind, content, way, operation, respelled)
            except msgspec.ValidationError:
                continue
        if direct.ways and not respelled:
            _learn(kind, content, operation)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):  # whoever reads it field by field says what is wrong
        pass
    return None


def _filled(kind: Kind, content: bytes, way: _Way, operation: str, respelled: bool) -> Any:
    found: Found = []  # made first: what is made while the answer's models are new has the collector walk them all
    model = Source(kind, content, way.nested).fill(way.decoder)
    if respelled and way.gaps is not None:
        way.gaps(model, "$", found)
        if found:  # perhaps by their second spelling, which msgspec does not know
            return None
    if way.settle is not None:
        pause = gc.isenabled()  # as while msgspec fills
        gc.disable()
        try:
            way.settle(model, "$", found)
        finally:
            if pause:
                gc.enable()
        if found:
            note(operation, Counter(found))
    return model


def _learn(kind: Kind, content: bytes, operation: str) -> None:
    """Count what deviates in an answer, and have it filled as plain data in the next one."""
    data = msgspec.json.decode(content)
    found = [*of_model(kind, data, "$")] if isinstance(data, dict) else []
    note(operation, Counter((deviation.path, "", deviation.kind) for deviation in found))
    loose = frozenset((deviation.cls, deviation.name) for deviation in found if deviation.cls is not kind)
    with ANNOTATIONS:
        if loose - _DIRECT[kind].loose:
            _made(kind, _DIRECT[kind].loose | loose)


def _made(kind: Kind, loose: Loose) -> _Direct:
    """How to read the answers of a model. Where its objects are one of several models, those of the first are filled straight, the others read."""
    with ANNOTATIONS:
        if kind in _DIRECT and loose <= _DIRECT[kind].loose:
            return _DIRECT[kind]
        closure: dict[Kind, None] = {}
        _reach(kind, closure)
        spellings = tuple(f'"{alias}"'.encode() for cls in closure for alias in cls._ALIASES)
        chosen = frozenset((cls, name) for cls in closure for name, hint in types_of(cls).items() if cls is not kind and hint != _first(hint))
        alike = {cls for owner, name in chosen for cls in models(types_of(owner)[name])}  # told apart by their fields, so these stay as they are
        choices_of_fields = dict.fromkeys((frozenset(field for field in loose if field[0] not in alike), loose | chosen))
        try:
            ways = [] if kind._VALUES else [_way(kind, closure, each, chosen) for each in choices_of_fields]
        except TypeError:  # a choice that msgspec cannot make
            ways = []
        direct = _DIRECT[kind] = _Direct(spellings, loose, ways)
        return direct


def _reach(cls: Kind, closure: dict[Kind, None]) -> None:
    """The models that are filled straight, from one on."""
    if cls not in closure:
        closure[cls] = None
        for hint in _filled_as(cls).values():
            for inner in models(hint):
                _reach(inner, closure)


@cache
def _filled_as(cls: Kind) -> Mapping[str, Any]:
    """The types of a model's fields as msgspec may fill them: of several models the first, none with free keys."""
    first = {name: _first(types_of(cls)[name]) for name, _ in wires(cls)}
    return {name: Any if any(inner._VALUES for inner in models(hint)) else hint for name, hint in first.items()}


def _first(hint: Any) -> Any:
    """A type with the first of several models only."""
    options = choices(hint)
    held = [option for option in options if is_model(option)]
    if len(options) > 1:
        return Union[tuple(_first(option) for option in options if option not in held[1:])]  # noqa: UP007  # from a tuple
    return _rebuilt(hint, _first)


def _rebuilt(hint: Any, of: Callable[[Any], Any]) -> Any:
    """A type with those that it is made of replaced."""
    inner: tuple[Any, ...] = tuple(of(part) for part in get_args(hint))
    if get_origin(hint) in (Union, types.UnionType):
        return Union[inner]  # noqa: UP007  # from a tuple
    return types.GenericAlias(get_origin(hint), inner) if get_origin(hint) in (list, dict) else hint


def _way(kind: Kind, closure: Mapping[Kind, None], loose: Loose, silent: Loose) -> _Way:
    """How to read answers with these fields as plain data; what the `silent` ones hold is not counted.

    msgspec reads the annotations of a class when its first decoder is made, and never again; so models with loose fields are filled as subclasses.
    """
    typed = {cls: {name: hint for name, hint in _filled_as(cls).items() if (cls, name) not in loose} for cls in closure}
    stand_ins = {cls: _stand_in(cls, typed[cls]) for cls in _leading(typed, {cls for cls, _ in loose} & typed.keys())}

    def shown(hint: Any) -> Any:
        """A type as msgspec is shown it: with stand-ins, and of a whole number where any number fits, so that 5 stays 5."""
        return int | float if hint is float else stand_ins.get(hint) or _rebuilt(hint, shown)

    annotations = {cls: {name: _wider(hint) for name, hint in _filled_as(cls).items()} for cls in closure}
    annotations |= {stand_in: {name: shown(typed[cls].get(name, Any)) for name, _ in wires(cls)} for cls, stand_in in stand_ins.items()}
    kept = {cls: cls.__annotations__ for cls in annotations}
    try:
        for cls, hints in annotations.items():
            cls.__annotations__ = hints | {"extra_fields": Ticket}
        decoder = msgspec.json.Decoder(stand_ins.get(kind, kind))
    finally:
        for cls, hints in kept.items():
            cls.__annotations__ = hints
    nested = {cls: {wire: typed[cls][name] for name, wire in wires(cls) if name in typed[cls] and next(models(typed[cls][name]), None)} for cls in closure}
    plain = {cls: [(name, wire) for name, wire in wires(cls) if typed[cls].get(name, Any) is Any is not types_of(cls)[name]] for cls in closure}
    second = {cls: [name for name, wire in wires(cls) if wire in cls._ALIASES.values()] for cls in closure}
    gaps = _joined(kind, typed, {cls for cls in closure if second[cls]}, lambda cls, inner: _finder_of_gaps(second[cls], inner))
    fixes = {cls: [_Plain.of(cls, *field, silent) for field in plain[cls]] for cls in closure}
    altered = {*stand_ins, *(cls for cls in closure if fixes[cls])}
    return _Way(decoder, nested, gaps, _joined(kind, typed, altered, lambda cls, inner: _settler(cls, cls in stand_ins, fixes[cls], inner)))


def _joined(kind: Kind, typed: Mapping[Kind, Mapping[str, Any]], found: set[Kind], make: Callable[[Kind, Inner], Settle]) -> Settle | None:
    """What is done with a model and all below it that leads to these; None where it has none."""
    inner: dict[Kind, Inner] = {cls: [] for cls in _leading(typed, found)}
    made = {cls: make(cls, below) for cls, below in inner.items()}
    for cls, below in inner.items():  # only now, for models may hold themselves
        below += [(name, wire, walk) for name, wire in wires(cls) if (walk := _walk(typed[cls].get(name, Any), made))]
    return made.get(kind)


def _wider(hint: Any) -> Any:
    return int | float if hint is float else _rebuilt(hint, _wider)


def _leading(typed: Mapping[Kind, Mapping[str, Any]], found: set[Kind]) -> set[Kind]:
    """These models, and all that may have them somewhere below."""
    while more := {cls for cls in typed if cls not in found and any(inner in found for hint in typed[cls].values() for inner in models(hint))}:
        found = found | more
    return found


def _stand_in(cls: Kind, typed: Mapping[str, Any]) -> Kind:
    """A subclass of a model, of the same layout, in which nothing is required of the fields that have no type."""
    loose = {name: msgspec.field(default=None, name=wire) for name, wire in wires(cls) if name not in typed}
    space = {"__annotations__": dict.fromkeys(loose, Any), "__module__": cls.__module__, "__qualname__": cls.__qualname__, **loose}
    return type(cls)(cls.__name__, (cls,), space, kw_only=True, eq=False)


# What was filled as plain data is read, and stand-ins become the models that they stand for.


class _Plain(NamedTuple):
    """A field that was filled as plain data: a value whose class is `sure` stays, others are read by `fix`, which counts what deviates."""

    name: str
    sure: frozenset[type]
    fix: Callable[[Any, str, Found], Any]

    @staticmethod
    def of(owner: Kind, name: str, wire: str, silent: Loose) -> _Plain:
        hint = types_of(owner)[name]
        if (owner, name) in silent or any(inner._VALUES for inner in models(hint)):
            return _Plain(name, _NONE, _unseen(reader_of(hint, "take")))
        options = [option for option in choices(hint) if option is not type(None)]
        sure = frozenset[type]().union(*(SURE.get(option, ()) for option in options), () if name in required(owner) else _NONE)
        return _Plain(name, sure, _fix(owner, name, wire, hint, options))


def _unseen(read: Callable[[Any], Any] | None) -> Callable[[Any, str, Found], Any]:
    assert read is not None  # of models, and these are never as JSON has them
    return lambda value, path, found: read(value)


def _same(value: Any) -> Any:
    return value


def _fix(cls: Kind, name: str, wire: str, hint: Any, options: Sequence[Any]) -> Callable[[Any, str, Found], Any]:
    """Read a value, and say what deviates. What most such fields hold is told without a closer look, for a page has hundreds of them."""
    read = reader_of(hint) or _same
    members: Mapping[Any, Any] = options[0]._value2member_map_ if len(options) == 1 and is_enum(options[0]) else {}
    member = native(options[0]) if members else None
    told = {} if not members and any(map(is_enum, options)) else {kind: mismatch(hint, kind) for kind in SINGLE}

    def fix(value: Any, path: str, found: Found) -> Any:
        kind = value.__class__
        if kind is member:
            if value in members:
                return members[value]
            found.append((path, wire, unknown(value)))
        elif kind in told:
            found.append((path, wire, told[kind]))
        else:
            found += ((deviation.path, "", deviation.kind) for deviation in inside(cls, name, hint, value, f"{path}.{wire}"))
        return read(value)

    return fix


def _below(inner: Inner, model: Any, path: str, found: Found) -> None:
    for name, wire, walk in inner:
        value = getattr(model, name)
        if value is not None:
            walk(value, f"{path}.{wire}", found)


def _settler(cls: Kind, stands_in: bool, plain: Sequence[_Plain], inner: Inner) -> Settle:
    def settle(model: Any, path: str, found: Found) -> None:
        if stands_in:
            model.__class__ = cls
        for name, sure, fix in plain:
            value = getattr(model, name)
            if value.__class__ not in sure:
                setattr(model, name, fix(value, path, found))
        if inner:
            _below(inner, model, path, found)

    return settle


def _finder_of_gaps(names: Sequence[str], inner: Inner) -> Settle:
    def gaps(model: Any, path: str, found: Found) -> None:
        found += ((path, name, "") for name in names if getattr(model, name) is None)
        if inner:
            _below(inner, model, path, found)

    return gaps


def _walk(hint: Any, settlers: Mapping[Kind, Settle]) -> Settle | None:
    """Settle what stands in a value of this type; None where nothing can."""
    options = [option for option in choices(hint) if option is not type(None)]
    found = {get_origin(option): _walk(get_args(option)[-1], settlers) for option in options if get_origin(option) in (list, dict)}
    items, values = found.get(list), found.get(dict)
    one = next((settlers[option] for option in options if option in settlers), None)
    if items is None and values is None and (one is None or len(options) == 1):
        return one

    def walk(value: Any, path: str, found: Found) -> None:
        if value.__class__ is list:
            if items is not None:
                path += "[]"
                for item in value:
                    if item is not None:
                        items(item, path, found)
        elif value.__class__ is dict:
            if values is not None:
                path += "{}"
                for item in value.values():
                    if item is not None:
                        values(item, path, found)
        elif one is not None and value.__class__ not in SINGLE:
            one(value, path, found)

    return walk
