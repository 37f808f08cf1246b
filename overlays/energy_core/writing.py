"""Values of arguments as they are sent, each in its place of the request; what cannot be sent is refused with the name of its argument."""

from __future__ import annotations

import re
import sys
import warnings
from contextvars import ContextVar
from typing import Any
from urllib.parse import quote

from .encoding import Json, entries, items, nested, single, text
from .facts import Argument, File

__all__ = ["UNHEARD", "cookie", "header", "put", "segment", "text", "warn", "written"]


def put(body: Json, path: str, value: Json) -> None:
    """Set the value at a dotted path of a JSON body."""
    *parents, last = path.split(".")
    for parent in parents:
        body = body.setdefault(parent, {})
    body[last] = value


def written(argument: Argument, value: Any, models: str) -> Any:
    """The value as plain data (for a form, a list of its parts), refused when it is not of the kind that the specification has there."""
    name = argument.name
    if value is None and argument.place == "body":
        return None
    if argument.style == "comma":
        return _joined(name, value)
    if argument.style == "deep":
        return {key: _joined(f"{name}.{key}", inner) for key, inner in entries(name, value)}
    if argument.place == "content":
        return _content(name, value)
    kind = argument.kind.removesuffix(" | None")
    if argument.place == "form":
        return _parts(argument, kind, value, models)
    return _data(argument, kind, value, models)


def _data(argument: Argument, kind: str, value: Any, models: str) -> Json:
    return nested(argument.name, kind, value, models, argument.time)


def _content(name: str, value: Any) -> Any:
    """Raw content: bytes, or a file that is open for reading them."""
    if isinstance(value, bytes) or hasattr(value, "read"):
        return value
    raise TypeError(f"{name}: expected bytes or an open file, got {type(value).__name__}")


def _joined(name: str, value: Any) -> str:
    """A comma-separated list; the parts may be given joined already."""
    if value.__class__ is str:
        return str(single(name, value))
    if isinstance(value, str):  # a member of an enumeration is one part
        value = [value]
    parts = [part if part.__class__ is str and part.isascii() else _one(f"{name}[{index}]", part) for index, part in enumerate(items(name, value))]
    if bad := next((part for part in parts if "," in part), None):
        raise ValueError(f"{name}: {bad!r} holds a comma, which would make it two values")
    return ",".join(parts)


def _one(name: str, value: Any, form: str = "") -> str:
    """A single value as text; null has none."""
    found = single(name, value, form)
    if found is None:
        raise TypeError(f"{name}: None cannot be sent; leave it out")
    return text(found)


def _parts(argument: Argument, kind: str, value: Any, models: str) -> list[Any]:
    """The parts of a form that stand for one argument: files, texts, and JSON where the specification has a structure."""
    if kind.startswith("list["):
        return [_part(argument, f"{argument.name}[{index}]", kind[5:-1], part, models) for index, part in enumerate(items(argument.name, value))]
    return [_part(argument, argument.name, kind, value, models)]


def _part(argument: Argument, name: str, kind: str, value: Any, models: str) -> Any:
    if kind == "file":
        if isinstance(value, File):
            return value
        raise TypeError(f"{name}: expected a File, got {type(value).__name__}")
    return _data(argument._replace(name=name), kind, value, models) if kind else _one(name, value, argument.time)


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
        raise ValueError(f"{name}: it holds a line break or another character that cannot be sent as a header")  # unshown, because it may be a token
    return shown


_NO_COOKIE = re.compile(r"[^\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]")  # RFC 6265, section 4.1.1


def cookie(name: str, value: Any) -> str:
    """The value of a cookie; the refusal does not repeat it, since cookies are mostly keys to a session."""
    shown = text(value)
    if _NO_COOKIE.search(shown):
        raise ValueError(f"{name}: a cookie holds neither blanks, quotes, commas, semicolons, backslashes nor anything beyond ASCII; encode the value first")
    return shown


UNHEARD: ContextVar[bool] = ContextVar("warnings that nobody is to hear", default=False)
"""Whether calls warn of nothing, in one task or thread alone; filters of `warnings` are those of the whole process."""


def warn(message: str, kind: type[Warning] = DeprecationWarning) -> None:
    """Warn at the line that called a client, however many frames of ours lie between."""
    if UNHEARD.get():
        return
    level, frame = 1, sys._getframe(0)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(_OURS):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, kind, stacklevel=level)


_OURS = ("energy_core.", "energy_api.", "energy_clients.")  # the packages through which a call passes
