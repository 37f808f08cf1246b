"""Values of arguments as they are sent; what cannot be sent is refused with the name of its argument."""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import quote

from .facts import Argument, File

__all__ = ["cookie", "header", "put", "segment", "text", "warn_deprecated", "written"]

Json: TypeAlias = Any
_MAPPING: Any = Mapping  # Any: type checkers would take a mapping out of JSON for one of unknown keys
_SEQUENCE: Any = Sequence
_TEXT: Any = (str, bytes)
_NO_LIST: Any = (Mapping, bytes)


def put(body: Json, path: str, value: Json) -> None:
    """Set the value at a dotted path of a JSON body."""
    *parents, last = path.split(".")
    for parent in parents:
        body = body.setdefault(parent, {})
    body[last] = value


def written(argument: Argument, value: Any) -> Any:
    """The value as plain data, refused when it is not of the kind that the specification nests there."""
    from .model import dump

    if argument.style == "comma":
        return _joined(argument.name, value)
    if argument.style == "deep":
        _check(argument.name, "dict[]", value)
        return {key: _joined(argument.name, inner) for key, inner in value.items()}
    if argument.place == "content":
        return _content(argument.name, value)
    kind = argument.kind.removesuffix(" | None")
    if argument.place == "form":
        return [_part(argument.name, part) for part in value] if kind.startswith("list[") else _part(argument.name, value)
    if value is not None:
        _check(argument.name, kind, value)
    return dump(value)


def _content(name: str, value: Any) -> Any:
    """Raw content: bytes, or a file that is open for reading them."""
    if isinstance(value, bytes) or hasattr(value, "read"):
        return value
    raise TypeError(f"{name}: expected bytes or an open file, got {type(value).__name__}")


def _check(name: str, kind: str, value: Any) -> None:
    """Refuse a nested value that is neither the model nor plain data of its shape."""
    if kind.startswith("list["):
        if isinstance(value, _TEXT) or not isinstance(value, _SEQUENCE):
            raise TypeError(f"{name}: expected a list, got {type(value).__name__}")
        for index, inner in enumerate(value):
            _check(f"{name}[{index}]", kind[5:-1], inner)
    elif kind.startswith("dict[") and not isinstance(value, _MAPPING):
        raise TypeError(f"{name}: expected a mapping, got {type(value).__name__}")
    elif kind.startswith("model:") and not isinstance(value, _MAPPING) and type(value).__name__ != kind[6:]:
        raise TypeError(f"{name}: expected {kind[6:]} or a mapping, got {type(value).__name__}")


def _joined(name: str, value: Any) -> str:
    """A comma-separated list; the parts may be given joined already."""
    if isinstance(value, str):
        return value
    if isinstance(value, _NO_LIST) or not hasattr(value, "__iter__"):
        raise TypeError(f"{name}: expected a list or comma-separated text, got {type(value).__name__}")
    parts = [text(part) for part in value]
    if bad := next((part for part in parts if "," in part), None):
        raise ValueError(f"{name}: {bad!r} holds a comma, which would make it two values")
    return ",".join(parts)


def _part(name: str, value: Any) -> Any:
    """One part of a form: a file, JSON, or text."""
    from .model import Model, dump

    if isinstance(value, File):
        return value
    if isinstance(value, (Model, Mapping)):
        return dump(value)
    if isinstance(value, str | int | float):
        return text(dump(value))
    raise TypeError(f"{name}: expected a File, a model, a mapping or text, got {type(value).__name__}")


def text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def segment(name: str, value: Any) -> str:
    """One path segment, encoded; what would change the path's shape is refused before anything is sent."""
    shown = text(value)
    if shown in ("", ".", "..") or _CONTROL.search(shown):
        raise ValueError(f"{name}: {shown!r} cannot be part of a path")
    return quote(shown, safe="")


def header(name: str, value: Any) -> str:
    shown = text(value)
    if _CONTROL.search(shown) or not shown.isascii():
        raise ValueError(f"{name}: {shown!r} cannot be sent as a header")
    return shown


_NO_COOKIE = re.compile(r"[^\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]")  # RFC 6265, section 4.1.1


def cookie(name: str, value: Any) -> str:
    """The value of a cookie; the refusal does not repeat it, since cookies are mostly keys to a session."""
    shown = text(value)
    if _NO_COOKIE.search(shown):
        raise ValueError(f"{name}: a cookie holds neither blanks, quotes, commas, semicolons, backslashes nor anything beyond ASCII; encode the value first")
    return shown


def warn_deprecated(message: str) -> None:
    """Warn at the line that called a client, however many frames of ours lie between."""
    level, frame = 1, sys._getframe(0)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(_OURS):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, DeprecationWarning, stacklevel=level)


_OURS = ("energy_core.", "energy_api.", "energy_clients.")  # the packages through which a call passes
