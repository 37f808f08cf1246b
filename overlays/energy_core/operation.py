"""An operation as data, and requests as data: what to send, without a network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from .facts import UNSET, Argument, DecodeError, Envelope, Pagination, Truncation
from .parsing import parse
from .writing import cookie, header, put, segment, text, warn, written

if TYPE_CHECKING:
    from .model import Model

__all__ = ["Operation", "Request", "put"]

_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = list


class Request:
    """A request as data: `path` is encoded, `query` and `headers` are not, `json` is plain data, `content` raw; `missing` waits for the client's options."""

    __slots__ = ("content", "form", "headers", "json", "missing", "operation", "path", "query")

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.path = operation.path
        self.query: dict[str, str] = dict(operation.query)
        self.headers: dict[str, str] = {}
        self.json: Any = {} if operation.body == "json" else None
        self.content: Any = None
        self.form: list[tuple[str, Any]] | None = [] if operation.body == "form" else None
        self.missing: dict[str, Argument] = {}


class Operation(NamedTuple):
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
    errors: Mapping[int | str, str]
    since: str
    source: Sequence[Mapping[str, str]]
    auth: tuple[str, ...]
    answer: str
    pagination: Pagination | None = None
    truncation: Truncation | None = None
    limits: Mapping[str, int] | None = None
    until: str = ""
    stability: str = ""
    deprecated: bool = False
    host: str = ""
    body: str = ""
    model: str = ""
    models: str = ""
    stream: str = ""
    final: tuple[str, tuple[str, ...]] | None = None
    column_types: str = ""
    arguments: tuple[Argument, ...] = ()

    def __hash__(self) -> int:
        return hash((self.platform, self.operation_id))

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
        if self.answer in ("binary", "none"):
            return content or None if self.answer == "none" else content
        if self.answer == "text":
            return content.decode("utf-8-sig", "replace")  # an odd byte in a label or a cell of text is no reason to lose a table
        if self.model and (model := self.decoded(content)) is not None:
            return model
        try:
            data = parse(content).data
        except DecodeError as error:
            raise DecodeError(f"{self.name}: the answer is not JSON: {error}") from error
        return self.read(data)

    def read(self, data: Any) -> Any:
        """Return the model of an answer that is plain JSON data already."""
        if not self.model:
            return data
        if not isinstance(data, _OBJECT):
            raise DecodeError(f"{self.name}: the answer is {_json_name(data)}, not an object")
        return _model(self.models, self.model).from_dict(data)

    def decoded(self, content: bytes) -> Any:
        """The model of a whole answer, filled from its bytes, or None where it has to be read field by field."""
        from .direct import decoded

        return decoded(_model(self.models, self.model), content, f"{self.service}.{self.name}")

    def encode(self, model: Any) -> Any:
        """Return an answer as plain JSON data under the wire names; the opposite of `decode`."""
        from .plans import dump

        return dump(model)

    def request(self, /, **given: Any) -> Request:
        """Return the request for these arguments; `TypeError` and `ValueError` name the argument that cannot be sent.

        What the platform calls deprecated, the operation or an argument that is given, is a `DeprecationWarning` at the caller's line.
        """
        request = Request(self)
        if self.deprecated:
            warn(f"{self.name} is deprecated by the platform")
        for argument in self.arguments:
            value = given[argument.name]
            if value is UNSET or (value is None and argument.kind[-6:] != "| None"):
                if argument.option:
                    request.missing[argument.option] = argument
                elif argument.required:
                    raise TypeError(f"{argument.name}: a value is required")
            else:
                if argument.deprecated:
                    warn(f"{self.name}: {argument.name} is deprecated by the platform")
                self.put(request, argument, value)
        return request

    def put(self, request: Request, argument: Argument, value: Any) -> None:
        """Write one argument into a request; `TypeError` and `ValueError` name it where it cannot be sent."""
        try:
            value = written(argument, value, self.models)
        except RecursionError:
            raise ValueError(f"{argument.name}: the value is nested too deeply, or holds itself") from None
        if argument.place == "path":
            request.path = request.path.replace(f"{{{argument.wire}}}", segment(argument.name, value))
        elif argument.place == "header":
            request.headers[argument.wire] = header(argument.name, value)
        elif argument.place == "cookie":
            pair = f"{argument.wire}={cookie(argument.name, value)}"
            request.headers["Cookie"] = f"{request.headers['Cookie']}; {pair}" if "Cookie" in request.headers else pair
        elif argument.style == "deep":
            request.query |= {f"{argument.wire}[{key}]": text(inner) for key, inner in value.items()}
        elif argument.place == "query":
            request.query[argument.wire] = text(value)
        elif argument.place == "form":
            assert request.form is not None
            request.form += [(argument.wire, part) for part in (value if isinstance(value, _ARRAY) else [value])]
        elif argument.place == "content":
            request.content = value
        elif argument.wire:
            request.json = {} if request.json is None else request.json
            put(request.json, argument.wire, value)
        else:
            request.json = value


@cache
def _model(package: str, name: str) -> type[Model]:
    model: type[Model] = getattr(import_module(package), name)
    return model


def _json_name(data: Any) -> str:
    kinds: dict[type[Any], str] = {list: "an array", str: "a string", type(None): "null", bool: "a boolean"}
    return next((name for kind, name in kinds.items() if isinstance(data, kind)), "a number")
