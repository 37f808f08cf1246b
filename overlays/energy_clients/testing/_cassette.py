"""Traffic with a platform, recorded into a file and played back: requests and answers as readable JSON, without secrets."""

from __future__ import annotations

import base64
import json
import os
import re
import threading
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from difflib import SequenceMatcher
from email import message_from_bytes
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any, Generic, NotRequired, TypedDict, TypeVar
from urllib.parse import quote, urlsplit

import msgspec

from energy_core.answer import is_secret
from energy_core.files import whole_file
from energy_core.http.answering import Answered, Asked, Exchange, answering, observing
from energy_core.operation import Operation

from .. import operations
from .._platform import Platform, secrets_of
from ..errors import InvalidArgument
from ._stub import _TOKEN, _bytes, _client, _name

__all__ = ["CassetteError", "Recording", "Replay", "record", "replay"]

C = TypeVar("C", bound=Platform[Any])
R = TypeVar("R")
Json = Any
_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = list
_KEPT = ("content-type", "content-disposition", "retry-after")  # headers of an answer that clients look at
_EMPTY = {"text": ""}
_REMOVED = "***"
_LONG = 8  # characters of a credential that is looked for in texts; a shorter one would be found in other words
_NAMED = re.compile(r"""((?<![\w.-])([\w.-]+)(?:\\*["']\s*:\s*\\*["']|=))([^"'\\&\s,;<>]+)""").sub  # "name": "value" at any depth of quoting, and name=value
_BEARER = re.compile(r"\b(Bearer\s+)[\w.~+/-]{8,}=*", re.IGNORECASE).sub
_POSITION = re.compile(r"page_?token$", re.IGNORECASE).search  # where a listing goes on, which is no secret


class CassetteError(AssertionError):
    """A request that was not recorded; a cassette that cannot be read, or that is there already."""


class _Secrets:
    """What is taken out of messages: the values of fields with certain names, and certain values wherever they stand."""

    def __init__(self, names: Collection[str], values: Collection[str] = ()) -> None:
        self.names = frozenset(names)
        self._values = [one for value in values if len(value) >= _LONG for one in dict.fromkeys((value, quote(value, safe=""), json.dumps(value)[1:-1]))]

    def _is_secret(self, name: str) -> bool:
        return name in self.names or bool(is_secret(name) and not _POSITION(name))

    def without(self, data: Json, *, hidden: bool = False) -> Json:
        """The same data with `***` for each secret text or number."""
        if isinstance(data, _OBJECT) and data.keys() != {"base64"}:  # in which what looks like a name is none
            return {self._text(name): self.without(item, hidden=hidden or self._is_secret(name)) for name, item in data.items()}
        if isinstance(data, _ARRAY):
            return [self.without(item, hidden=hidden) for item in data]
        if isinstance(data, str):
            return _REMOVED if hidden and data else self._text(data)
        return data

    def _text(self, text: str) -> str:
        """A text, which may be JSON itself, lines of it, a query or a header."""
        for value in self._values:
            text = text.replace(value, _REMOVED)
        text = _NAMED(lambda found: f"{found[1]}{_REMOVED}" if self._is_secret(found[2]) else found[0], text)
        return _BEARER(rf"\1{_REMOVED}", text)

    def without_values(self, content: bytes) -> bytes:
        """Content of any kind without the values."""
        for value in self._values:
            content = content.replace(value.encode(), _REMOVED.encode())
        return content


class Recording(Generic[C]):
    """A view of a client whose traffic is written into a cassette when the block ends, unless by an error."""

    def __init__(self, client: C, path: Path) -> None:
        self._path, self._platform, self._options = path, client._path, client._session.options
        self._names = _secret_names(client._path)
        self._taken: list[Json] = []
        self._too_large: list[str] = []
        self._lock = threading.Lock()
        self.client = client._with(replace(self._options, observers=(*self._options.observers, observing(self._take))))

    def _take(self, exchange: Exchange) -> None:
        """Remember what passed; what authentication asks for is answered without the platform when it is played back."""
        operation = exchange.operation
        if operation is None:
            return
        base = urlsplit(self._options.hosts[operation.host]).path.rstrip("/")
        asked = exchange.asked._replace(path=exchange.asked.path.removeprefix(base))
        kept = (*_KEPT, operation.column_types.lower())
        headers = {name: value for name, value in exchange.answered.headers.items() if name.lower() in kept}
        content_type = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
        secrets = _Secrets(self._names, secrets_of(self.client))  # with the token that is in use now
        asked = asked._replace(content=secrets.without_values(asked.content))
        answer = {"status": exchange.answered.status, "headers": headers, "body": _read(secrets.without_values(exchange.answered.content), content_type)}
        with self._lock:
            if not exchange.is_whole:
                self._too_large.append(_name(operation))
            self._taken.append(secrets.without({"operation": _name(operation), "request": _request(asked), "response": answer}))

    def _write(self) -> None:
        if self._too_large:
            raise CassetteError(f"{self._path}: nothing is written: the answer of {self._too_large[0]} is larger than a client holds: see `max_answer`")
        values = {name: value for name, value in self._options.values.items() if value is not None}
        about: dict[str, Json] = {"recorded": datetime.now(UTC).date().isoformat(), "platform": self._platform, "values": values}
        content = json.dumps({**about, "removed": sorted(self._names), "interactions": self._taken}, indent=2, ensure_ascii=False)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(self._path) as file:
            file.write(f"{content}\n".encode())

    def __enter__(self) -> C:
        return self.client

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        if error is None:
            self._write()

    async def __aenter__(self) -> C:
        return self.client

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.__exit__(kind, error, traceback)


class Replay(Generic[R]):
    """A client whose requests are answered from a cassette. Leaving the block raises `CassetteError` for one that was not recorded, even if it was caught."""

    client: R

    def __init__(self, kind: type[R], path: Path, ignore: Collection[str]) -> None:
        self._path, self._ignore, self._played = path, frozenset(ignore), Counter[int]()
        self._failure: CassetteError | None = None
        self._lock = threading.Lock()
        cassette = _cassette(path)
        self._recorded = cassette["interactions"]
        self._secrets = _Secrets(cassette["removed"])
        self._wanted = [self._compared(one["request"]) for one in self._recorded]
        if (wanted := getattr(kind, "_path", cassette["platform"])) != cassette["platform"]:
            raise InvalidArgument(f"kind: {path} holds traffic with {cassette['platform']}, not with {wanted}")
        self.client = _client(kind, answering(self._answer), cassette["values"])

    def _compared(self, request: Json) -> dict[str, Json]:
        """What tells requests apart, by dotted names."""
        return {name: value for name, value in _leaves("", request) if not self._ignore & set(name.split("."))}

    def _answer(self, asked: Asked) -> Answered:
        operation = _operation(asked)
        if operation is not None and operation.service == "token":
            return Answered(200, {"Content-Type": "application/json"}, _bytes(_TOKEN))
        with self._lock:
            wanted = self._compared(self._secrets.without(_request(asked)))
            same = [index for index, one in enumerate(self._wanted) if one == wanted]
            index = next((one for one in same if not self._played[one]), None)
            if index is None:
                error = CassetteError(self._unknown(asked, operation, wanted, len(same)))
                self._failure = self._failure or error
                raise error
            self._played[index] += 1
        response = self._recorded[index]["response"]
        return Answered(response["status"], response.get("headers", {}), _written(response.get("body") or _EMPTY))

    def _unknown(self, asked: Asked, operation: Operation | None, wanted: dict[str, Json], same: int) -> str:
        """What was asked for that was not recorded, beside what is nearest to it."""
        called = _name(operation) if operation else f"{asked.method} {asked.path}"
        if same:
            often = "once" if same == 1 else f"{same} times"
            return f"{self._path}: {called} was recorded {often} with these arguments, and came once more: record it anew"
        near = max(self._wanted, key=lambda one: _likeness(one, wanted), default=None)
        if near is None:
            return f"{self._path}: {called} was not recorded, nothing was"
        index = self._wanted.index(near)
        other = self._recorded[index].get("operation", "an unnamed one")
        names = [name for name in dict.fromkeys([*near, *wanted]) if near.get(name, _ABSENT) != wanted.get(name, _ABSENT)]
        told = [f"{name}: {_shown(near, name)} was recorded, {_shown(wanted, name)} came" for name in names[:8]]
        return f"{self._path}: {called} was not recorded so; nearest is {other}, number {index + 1}, but {'; '.join(told)}"

    def close(self) -> None:
        """Raise `CassetteError` for a request that was not recorded."""
        if self._failure is not None:
            raise self._failure

    def __enter__(self) -> R:
        return self.client

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        if error is None:
            self.close()

    async def __aenter__(self) -> R:
        return self.client

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.__exit__(kind, error, traceback)


def record(client: C, path: str | os.PathLike[str], *, overwrite: bool = False) -> Recording[C]:
    """Record what passes between a client and its platform: `with record(enos, "devices.json") as recorded:`, and make calls on that.

    The cassette is written when the block ends without an error. It holds no header of a request, hence neither token nor signature nor timestamp, and `***`
    for what the specification calls a secret, for fields that are called so, and for the client's own credentials wherever they stand. All else is as it was:
    read it before you publish it. Files are kept whole; answers that are not read to their end are left out.
    Raises `CassetteError` for a file that exists, unless `overwrite`.
    """
    if not isinstance(client, Platform):
        raise InvalidArgument(f"client: one of EnOS, AsyncEnOS, Enapter and AsyncEnapter is expected, not {client!r}")
    file = Path(path)
    if file.exists() and not overwrite:
        raise CassetteError(f"{file} exists: replay it, or record it anew with `overwrite=True`")
    return Recording(client, file)


def replay(kind: type[R], path: str | os.PathLike[str], *, ignore: Collection[str] = ()) -> Replay[R]:
    """Play a cassette back: `with replay(EnOS, "devices.json") as enos:`; neither network nor credentials are needed.

    A request is answered as the recorded one with the same method, path, query and body; of several alike each is played once, in their order. `ignore` names
    fields that may differ, such as `{"startTime", "endTime"}`. A request that was not recorded is a `CassetteError` with the nearest one and what differs.
    """
    return Replay(kind, Path(path), ignore)


_ABSENT: Any = object()  # where there is no value; None is null


def _secret_names(platform: str) -> set[str]:
    """What the specification calls secrets, by their names on the wire."""
    from energy_core.model import Model, attributes

    models: Any = import_module(f"energy_api.{platform}.models")
    kinds = [kind for name in dir(models) if isinstance(kind := getattr(models, name), type) and issubclass(kind, Model)]
    return {attributes(kind)[name] for kind in kinds if kind._SECRETS for name in kind._SECRETS}


def _operation(asked: Asked) -> Operation | None:
    try:
        return operations.find(asked.method, asked.path, asked.query.get("action"))
    except LookupError:
        return None


def _request(asked: Asked) -> Json:
    made = {"method": asked.method, "path": asked.path, "query": asked.query}
    return {**made, "body": _read(asked.content, asked.content_type)} if asked.content else made


def _read(content: bytes, content_type: str) -> Json:
    """Content as a cassette has it, under the name of its form."""
    if "multipart/" in content_type:
        return {"form": _form(content, content_type)}
    if "json" in content_type and "ndjson" not in content_type:
        try:
            data = json.loads(content, parse_constant=_no_json)
            json.dumps(data, ensure_ascii=False).encode()  # half a surrogate pair cannot be written
            return {"json": data}
        except (ValueError, RecursionError):
            pass  # what is no JSON is kept as the text that it is
    try:
        return {"text": content.decode()} if b"\0" not in content else {"base64": base64.b64encode(content).decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(content).decode()}


def _no_json(name: str) -> Json:
    raise ValueError(f"{name} is no JSON")


def _form(content: bytes, content_type: str) -> dict[str, Json]:
    """The parts of a form, by name; what divides them is another in each request."""
    message = message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + content)
    found: dict[str, Json] = {}
    for part in message.walk():
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            name, file = str(part.get_param("name", header="content-disposition")), part.get_filename()
            found[name if name not in found else f"{name} ({len(found)})"] = {**({"file": file} if file else {}), **_read(payload, part.get_content_type())}
    return found


def _written(body: Mapping[str, Json]) -> bytes:
    """The content that a cassette has; `ValueError` and `TypeError` where it has none."""
    ((form, value),) = body.items()
    if form == "json":
        return json.dumps(value).encode()
    if form == "text":
        return str(value).encode()
    if form == "base64":
        return base64.b64decode(value, validate=True)
    raise ValueError(f"a body is json, text or base64, not {form!r:.40}")


class _Response(TypedDict):
    status: Annotated[int, msgspec.Meta(ge=200, le=599)]
    headers: NotRequired[dict[str, Annotated[str, msgspec.Meta(pattern=r"^[^\r\n]*$")]]]
    body: NotRequired[dict[str, Json]]


class _Interaction(TypedDict):
    operation: NotRequired[str]
    request: dict[str, Json]
    response: _Response


class _Cassette(TypedDict):
    platform: str
    values: dict[str, str]
    removed: list[str]
    interactions: list[_Interaction]


def _cassette(path: Path) -> _Cassette:
    try:
        found = msgspec.convert(json.loads(path.read_bytes()), _Cassette)
        for number, one in enumerate(found["interactions"]):
            try:
                _written(one["response"].get("body") or _EMPTY)
            except (TypeError, ValueError) as error:
                raise ValueError(f"the body of answer {number}: {error}") from None
    except OSError as error:
        hint = "; with pytest, --energy-record=missing records it" if isinstance(error, FileNotFoundError) else ""
        raise CassetteError(f"{path} cannot be read: {error.strerror}{hint}") from error
    except (ValueError, msgspec.ValidationError, RecursionError) as error:  # the second is a ValueError from msgspec 0.21 on
        raise CassetteError(f"{path} is no cassette: {error}") from error
    return found


def _leaves(place: str, value: Json) -> Iterator[tuple[str, Json]]:
    if isinstance(value, _OBJECT) and value:
        for name, item in value.items():
            yield from _leaves(f"{place}.{name}" if place else name, item)
    else:
        yield place, value


def _likeness(one: Mapping[str, Json], other: Mapping[str, Json]) -> float:
    """How alike two requests are: the same path counts most, then each field."""
    common: int = sum(one.get(name, _ABSENT) == value for name, value in other.items())
    paths: float = SequenceMatcher(None, str(one.get("path")), str(other.get("path"))).ratio()
    same = 4.0 if one.get("path") == other.get("path") else 0.0
    return same + paths + common / (len(one) + len(other))


def _shown(values: Mapping[str, Json], name: str) -> str:
    return repr(values[name]) if name in values else "nothing"
