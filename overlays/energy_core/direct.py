"""Models filled straight from the bytes of an answer, where it is what the specification says; elsewhere `plans.py` reads field by field."""

from __future__ import annotations

import threading
import types
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple, Union, get_args, get_origin

import msgspec

from .plans import Kind, models, types_of, wires
from .processes import freed_in_children
from .tickets import Source, Ticket

__all__ = ["DRIFT", "decoded"]

DRIFT: Counter[tuple[str, str]] = Counter()
"""How often an answer was not what the specification says: by the answer's model, and what was where."""

_LIMIT = 1000  # different drifts that are told apart; a platform that invents keys must not fill the memory
_lock = threading.RLock()
freed_in_children(_lock)


class _Direct(NamedTuple):
    decoder: msgspec.json.Decoder[Any]
    spellings: tuple[bytes, ...]


_DIRECT: dict[Kind, _Direct | None] = {}


def decoded(kind: Kind, content: bytes) -> Any:
    """The model of an answer as the specification has it, or None: then read it field by field."""
    try:
        direct = _DIRECT[kind]
    except KeyError:
        direct = _direct(kind)
    if direct is None or any(spelling in content for spelling in direct.spellings):
        return None
    try:
        return Source(kind, content).fill(direct.decoder)
    except msgspec.ValidationError as error:
        if len(DRIFT) < _LIMIT:
            DRIFT[kind.__name__, str(error)] += 1
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):  # whoever reads it field by field says what is wrong
        pass
    return None


def _direct(kind: Kind) -> _Direct | None:
    with _lock:
        if kind not in _DIRECT:
            closure: dict[Kind, None] = {}
            _reach(kind, closure)
            _DIRECT[kind] = None if any(cls._VALUES for cls in closure) else _decoder(kind, closure)
        return _DIRECT[kind]


def _reach(cls: Kind, closure: dict[Kind, None]) -> None:
    if cls not in closure:
        closure[cls] = None
        for hint in types_of(cls).values():
            for inner in models(hint):
                _reach(inner, closure)


def _decoder(kind: Kind, closure: Mapping[Kind, None]) -> _Direct | None:
    """msgspec reads the annotations of a class when its first decoder is made. It is shown those of a whole number where any number fits, so that 5 stays 5."""
    kept = {cls: cls.__annotations__ for cls in closure}
    try:
        for cls in closure:
            hints = types_of(cls)
            cls.__annotations__ = {name: _wider(hints[name]) for name, _ in wires(cls)} | {"extra_fields": Ticket}
        decoder = msgspec.json.Decoder(kind)
    except TypeError:  # a choice between models, which msgspec cannot make
        return None
    finally:
        for cls, annotations in kept.items():
            cls.__annotations__ = annotations
    return _Direct(decoder, tuple(f'"{alias}"'.encode() for cls in closure for alias in cls._ALIASES))


def _wider(hint: Any) -> Any:
    if hint is float:
        return int | float
    inner: tuple[Any, ...] = tuple(_wider(part) for part in get_args(hint))
    if get_origin(hint) in (Union, types.UnionType):
        return Union[inner]  # noqa: UP007  # from a tuple
    if get_origin(hint) is list:
        return types.GenericAlias(list, inner)
    return types.GenericAlias(dict, inner) if get_origin(hint) is dict else hint
