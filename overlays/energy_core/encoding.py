"""Python values as JSON, text and bytes; what these cannot hold is refused with the name of its argument (`TypeError`, `ValueError`).

One encoder for bodies, forms, queries, headers and paths. What a value must be is said by its kind: empty for a single value, `any`, `list[KIND]`,
`dict[KIND]`, `model:NAME`, or several of these with `|` between them. Scalars and arrays of numpy and pandas are known by how they behave; neither is
imported.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, MappingView, Sequence
from importlib import import_module
from math import isfinite
from typing import Any, TypeAlias

__all__ = ["Json", "document", "entries", "items", "nested", "parts", "plain", "single", "text"]

Json: TypeAlias = Any
_BYTES: Any = (bytes, bytearray, memoryview)  # Any: type checkers would take values out of JSON for ones of unknown contents
_LISTS: Any = (Sequence, Iterator, MappingView)
_MAPPING: Any = Mapping
_LONGEST = 4096  # bits of a whole number; Python itself writes no text of many more


def single(name: str, value: Any, form: str = "") -> str | int | float | bool | None:
    """Return one value that is no structure as JSON has it; times are written in `form`."""
    kind = value.__class__
    if kind is str:
        return _text(name, value)
    if kind is int and value.bit_length() > _LONGEST:
        raise ValueError(f"{name}: a whole number of {value.bit_length():,} bits cannot be sent")
    if kind is int or kind is bool or value is None:
        return value  # type: ignore[no-any-return]
    if kind is float:
        if isfinite(value):
            return value  # type: ignore[no-any-return]
        raise ValueError(f"{name}: JSON has no {value}; leave the value out, or send null where the operation takes it")
    return _unusual(name, value, form)


def _is_sure(value: Any) -> bool:
    """Whether `single` would return just this value: of large structures, most values are such, and need no name for a refusal."""
    kind = value.__class__
    if kind is float:
        return isfinite(value)
    return value.isascii() if kind is str else (kind is bool or value is None or (kind is int and value.bit_length() <= _LONGEST))


def _text(name: str, value: str) -> str:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ValueError(f"{name}: {value!r} holds half a character (a lone surrogate), which is no text") from None
    return value


def _unusual(name: str, value: Any, form: str) -> str | int | float | bool | None:
    """A value of a subclass, a member of an enumeration, a time, a Decimal, or a scalar of numpy."""
    if isinstance(value, enum.Enum):
        return single(name, value.value, form)
    if isinstance(value, str):
        return single(name, str.__str__(value))
    if isinstance(value, int):
        return single(name, int.__index__(value))
    if isinstance(value, float):
        return single(name, float.__float__(value))
    from decimal import Decimal

    from .times import TIMES, moment

    if isinstance(value, TIMES):
        return moment(name, value, form)
    if isinstance(value, Decimal):
        return _exact(name, value)
    if not isinstance(value, type):
        if _is_scalar(value):
            return _item(name, value)
        if hasattr(value, "__index__"):
            return single(name, value.__index__())
    raise TypeError(f"{name}: {_shown(value)} cannot be sent; give text, a number or a truth")


def _exact(name: str, value: Any) -> int | float:
    """A Decimal as the number whose digits are the same, if there is one."""
    if value.is_finite() and abs(value.adjusted()) < 400:  # beyond that no number of JSON readers reaches
        if value == value.to_integral_value():
            whole = single(name, int(value))
            assert isinstance(whole, int)
            return whole
        number = float(value)
        if type(value)(repr(number)) == value:
            return number
    raise ValueError(f"{name}: {value} cannot be written exactly as a number; round it, or give text where the operation takes it")


def _is_scalar(value: Any) -> bool:
    """Whether a value is a scalar of an array library: it has a type for its data, no dimension, and hands out what Python has for it."""
    return hasattr(value, "dtype") and getattr(value, "ndim", None) == 0 and callable(getattr(value, "item", None))


def _item(name: str, value: Any) -> str | int | float | bool | None:
    inner = None if _is_time(value) else value.item()
    if inner.__class__ in (bool, int, float, str):
        return single(name, inner)
    raise TypeError(f"{name}: {_shown(value)} cannot be sent; give a {'datetime or a timedelta' if _is_time(value) else 'number, a truth or text'} of Python")


def _is_time(value: Any) -> bool:
    """Whether an array library counts time in units of its own: its items are bare numbers."""
    return getattr(value.dtype, "kind", "") in ("M", "m")


def items(name: str, value: Any) -> Sequence[Any]:
    """Return what stands where a list belongs as a sequence: a list or tuple, an iterator, a view of a mapping, or an array or column."""
    if value.__class__ is list:
        return value
    if not isinstance(value, (str, *_BYTES, type)):
        if _is_array(value):
            if hasattr(value, "dtype") and _is_time(value):
                raise TypeError(f"{name}: times in {_shown(value)} cannot be sent; give a list of datetimes or of their texts")
            return value.tolist()  # type: ignore[no-any-return]
        if isinstance(value, _LISTS):
            return list(value)
    ordered = ": its order is not certain" if isinstance(value, set | frozenset) else ""
    raise TypeError(f"{name}: expected a list, got {_shown(value)}{ordered}")


def entries(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the items of a mapping, whose keys must be texts."""
    if not isinstance(value, _MAPPING):
        raise TypeError(f"{name}: expected a mapping, got {_shown(value)}")
    for key, inner in value.items():
        yield key if key.__class__ is str and key.isascii() else _key(name, key), inner


def _key(name: str, key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"{name}: {key!r} is no text, and JSON has no other keys")
    found = single(name, key)
    assert isinstance(found, str | int)  # an enumeration's member may be a text and stand for another value
    return str(found)


def plain(name: str, value: Any, form: str = "") -> Json:
    """Return a value of any shape as plain JSON data."""
    if value.__class__ in (str, int, float, bool) or value is None:
        return single(name, value)
    if isinstance(value, _MAPPING):
        return {key: inner if _is_sure(inner) else plain(f"{name}.{key}", inner) for key, inner in entries(name, value)}
    if _is_list(value):
        return [inner if _is_sure(inner) else plain(f"{name}[{index}]", inner) for index, inner in enumerate(items(name, value))]
    from .structs import is_model, struct

    return struct(name, value) if is_model(value) else single(name, value, form)


def _is_list(value: Any) -> bool:
    """Whether a value holds others in a row and so stands for a list, if `items` takes it: neither a text nor a scalar, also not one of an array library."""
    if isinstance(value, str | type | enum.Enum):
        return False
    return not isinstance(value, _BYTES) and (isinstance(value, (set, frozenset, *_LISTS)) or _is_array(value))


def _is_array(value: Any) -> bool:
    return callable(getattr(value, "tolist", None)) and getattr(value, "ndim", 1) != 0


def nested(name: str, kind: str, value: Any, models: str, form: str = "") -> Json:
    """Return a value of this kind as plain data; `models` is the package that `model:NAME` is looked up in, `form` how a time is written."""
    if not kind or value is None:
        return single(name, value, form)
    if "|" in kind:
        kind = _alternative(kind, value)
    if kind.startswith("list["):
        kind = kind[5:-1]
        bare = kind in ("", "any")
        return [inner if bare and _is_sure(inner) else nested(f"{name}[{index}]", kind, inner, models) for index, inner in enumerate(items(name, value))]
    if kind.startswith("dict["):
        kind = kind[5:-1]
        bare = kind in ("", "any")
        return {key: inner if bare and _is_sure(inner) else nested(f"{name}.{key}", kind, inner, models) for key, inner in entries(name, value)}
    if kind.startswith("model:"):
        from .structs import struct_of  # loads msgspec, which calls alone do without

        return struct_of(name, getattr(import_module(models), kind[6:]), value)
    return plain(name, value, form) if kind == "any" else single(name, value, form)


def _alternative(kind: str, value: Any) -> str:
    """Of several kinds the one that a value has the shape of; a single value where there is none."""
    from .structs import is_model

    starts = ("model:", "dict[") if isinstance(value, _MAPPING) or is_model(value) else ("list[",) if _is_list(value) else ("-",)
    return next((part for part in parts(kind) if part.startswith(starts)), "")


def parts(kinds: str) -> Iterator[str]:
    """The parts between `|`, which may also stand within brackets."""
    part, depth = "", 0
    for character in kinds:
        depth += (character == "[") - (character == "]")
        if character == "|" and not depth:
            yield part.strip()
            part = ""
        else:
            part += character
    yield part.strip()


def text(value: str | int | float | bool | None) -> str:
    """Return a single value as it stands in a query, a header or a path."""
    if value is True or value is False:
        return "true" if value else "false"
    return str(value)


def document(data: Json) -> bytes:
    """Return plain JSON data as compact UTF-8."""
    import msgspec

    return msgspec.json.encode(data)


def _shown(value: Any) -> str:
    return f"the class {value.__name__}" if isinstance(value, type) else type(value).__name__
