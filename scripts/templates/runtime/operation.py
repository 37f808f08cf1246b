"""An operation as data, and requests as data: what to send, without a network."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any, Final, Literal, TypeAlias
from urllib.parse import quote

if TYPE_CHECKING:
    from .model import Model

__all__ = ["UNSET", "Argument", "Envelope", "File", "Operation", "Pagination", "Request", "Unset"]


class Unset:
    """The value of an argument that was not given, where None means null."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload: its content, the name it is sent under, and its media type."""

    content: bytes | IO[bytes]
    name: str
    content_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Argument:
    """One keyword of an operation and where it goes.

    `place` is path, query, header, body (`wire` is then a dotted path in the JSON body) or form. `style` says how a value is written: `comma` joins a list, `deep` makes one
    `name[key]` for each key. `option` names the client's setting that stands in when the argument is not given.
    """

    name: str
    wire: str
    place: str
    kind: str = ""
    style: str = ""
    required: bool = False
    option: str = ""


@dataclass(frozen=True, slots=True)
class Envelope:
    """Which fields of an answer stand around its payload; empty names: there is none.

    `code_alias` is a second documented spelling of `code`; `promise` says what `data` is after a success: `list`, `value`, or empty where it may be missing.
    """

    code: str = ""
    code_alias: str = ""
    message: str = ""
    request_id: str = ""
    data: str = ""
    promise: str = ""
    success: tuple[int, ...] = ()
    errors: str = ""


@dataclass(frozen=True, slots=True)
class Pagination:
    """How pages are asked for and where an answer holds them; dotted paths."""

    style: str
    place: str
    at: str
    size: str
    items: str
    total: str = ""
    next: str = ""
    first: int = 1
    max_size: int | None = None


@dataclass(slots=True)
class Request:
    """A request as data: `path` is encoded, `query` and `headers` are not, `json` is plain data under wire names."""

    operation: Operation
    path: str
    query: dict[str, str] = field(default_factory=dict[str, str])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    json: Any = None
    form: list[tuple[str, Any]] | None = None
    missing: dict[str, Argument] = field(default_factory=dict[str, Argument])  # to be filled from the client's options


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Operation:
    """Everything the specification says about one operation, and how to read and write its messages."""

    platform: str
    service: str
    name: str
    operation_id: str
    method: str
    path: str
    summary: str
    query: Mapping[str, str]
    safety: str
    envelope: Envelope
    errors: Mapping[int, str]
    pagination: Pagination | None = None
    since: str
    until: str = ""
    source: Sequence[Mapping[str, str]]
    stability: str = ""
    auth: tuple[str, ...]
    host: str = ""
    body: str = ""
    answer: str
    model: str = ""
    stream: str = ""
    arguments: tuple[Argument, ...] = ()

    @property
    def action(self) -> str | None:
        """The value of the `action` parameter that tells the operation from others on the same path."""
        return self.query.get("action")

    @property
    def wire(self) -> str:
        """The request line, such as `POST /connect-service/v2.1/devices?action=search`."""
        query = "&".join(f"{name}={value}" for name, value in self.query.items())
        return f"{self.method} {self.path}" + (f"?{query}" if query else "")

    def decode(self, content: bytes) -> Any:
        """Return the model of a whole answer, envelope included (text or bytes where the answer is not JSON).

        Raises `DecodeError` for malformed content only: an error answer of the platform decodes like any other.
        """
        if self.answer == "binary":
            return content
        from .model import DecodeError

        if self.answer == "text":
            try:
                return content.decode("utf-8-sig")
            except UnicodeDecodeError as error:
                raise DecodeError(f"{self.name}: the answer is not UTF-8 text: {error}") from error
        import msgspec

        try:
            data = msgspec.json.decode(content)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise DecodeError(f"{self.name}: the answer is not JSON: {error}") from error
        return self.read(data)

    def read(self, data: Any) -> Any:
        """Return the model of an answer that is plain JSON data already."""
        if not self.model:
            return data
        from .model import DecodeError

        if not isinstance(data, dict):
            raise DecodeError(f"{self.name}: the answer is {_json_name(data)}, not an object")
        model: type[Model] = getattr(import_module(f"energy_api.{self.platform}.models"), self.model)
        return model.from_dict(data)

    def encode(self, model: Any) -> Any:
        """Return an answer as plain JSON data under the wire names; the opposite of `decode`."""
        from .model import dump

        return dump(model)

    def request(self, **given: Any) -> Request:
        """Return the request for these arguments; `TypeError` and `ValueError` name the argument that cannot be sent."""
        request = Request(self, self.path, dict(self.query))
        if self.body == "json":
            request.json = {}
        elif self.body == "form":
            request.form = []
        for argument in self.arguments:
            value = given[argument.name]
            if value is UNSET or (value is None and argument.kind[-6:] != "| None"):
                if argument.option:
                    request.missing[argument.option] = argument
                elif argument.required:
                    raise TypeError(f"{argument.name}: a value is required")
            else:
                self.put(request, argument, value)
        return request

    def put(self, request: Request, argument: Argument, value: Any) -> None:
        """Write one argument into a request."""
        value = _written(argument, value)
        if argument.place == "path":
            request.path = request.path.replace(f"{{{argument.wire}}}", _segment(argument.name, value))
        elif argument.place == "header":
            request.headers[argument.wire] = _header(argument.name, value)
        elif argument.style == "deep":
            request.query |= {f"{argument.wire}[{key}]": _text(inner) for key, inner in value.items()}
        elif argument.place == "query":
            request.query[argument.wire] = _text(value)
        elif argument.place == "form":
            assert request.form is not None
            request.form += [(argument.wire, part) for part in (value if isinstance(value, list) else [value])]
        elif argument.wire:
            put(request.json, argument.wire, value)
        else:
            request.json = value


Json: TypeAlias = Any


def put(body: Json, path: str, value: Json) -> None:
    """Set the value at a dotted path of a JSON body."""
    *parents, last = path.split(".")
    for parent in parents:
        body = body.setdefault(parent, {})
    body[last] = value


def _written(argument: Argument, value: Any) -> Any:
    """The value as plain data, refused when it is not of the kind that the specification nests there."""
    from .model import dump

    if argument.style == "comma" or (argument.style == "deep" and isinstance(value, Mapping)):
        joined = {key: _joined(argument.name, inner) for key, inner in value.items()} if isinstance(value, Mapping) else _joined(argument.name, value)
        return joined
    kind = argument.kind.removesuffix(" | None")
    if argument.style == "deep" and not isinstance(value, Mapping):
        raise TypeError(f"{argument.name}: expected a mapping, got {type(value).__name__}")
    if argument.place == "form":
        return [_part(argument.name, part) for part in value] if kind.startswith("list[") else _part(argument.name, value)
    if value is not None:
        _check(argument.name, kind, value)
    return dump(value)


def _check(name: str, kind: str, value: Any) -> None:
    """Refuse a nested value that is neither the model nor plain data of its shape."""
    if kind.startswith("list["):
        if isinstance(value, str | bytes) or not isinstance(value, Sequence):
            raise TypeError(f"{name}: expected a list, got {type(value).__name__}")
        for index, inner in enumerate(value):
            _check(f"{name}[{index}]", kind[5:-1], inner)
    elif kind.startswith("dict["):
        if not isinstance(value, Mapping):
            raise TypeError(f"{name}: expected a mapping, got {type(value).__name__}")
    elif kind.startswith("model:"):
        if not isinstance(value, Mapping) and type(value).__name__ != kind[6:]:
            raise TypeError(f"{name}: expected {kind[6:]} or a mapping, got {type(value).__name__}")


def _joined(name: str, value: Any) -> str:
    """A comma-separated list; the parts may be given joined already."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping | bytes) or not hasattr(value, "__iter__"):
        raise TypeError(f"{name}: expected a list or comma-separated text, got {type(value).__name__}")
    parts = [_text(part) for part in value]
    if bad := next((part for part in parts if "," in part), None):
        raise ValueError(f"{name}: {bad!r} holds a comma, which would make it two values")
    return ",".join(parts)


def _part(name: str, value: Any) -> Any:
    from .model import Model, dump

    if isinstance(value, File):
        return value
    if isinstance(value, Model | Mapping):
        return dump(value)
    raise TypeError(f"{name}: expected a File, a model or a mapping, got {type(value).__name__}")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def _segment(name: str, value: Any) -> str:
    """One path segment, encoded; what would change the path's shape is refused before anything is sent."""
    text = _text(value)
    if text in ("", ".", "..") or _CONTROL.search(text):
        raise ValueError(f"{name}: {text!r} cannot be part of a path")
    return quote(text, safe="")


def _header(name: str, value: Any) -> str:
    text = _text(value)
    if _CONTROL.search(text) or not text.isascii():
        raise ValueError(f"{name}: {text!r} cannot be sent as a header")
    return text


def _json_name(data: Any) -> str:
    return {list: "an array", str: "a string", type(None): "null", bool: "a boolean"}.get(type(data), "a number")
