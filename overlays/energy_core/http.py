"""The one place that knows the HTTP library. What goes in and comes out is data; what fails is one of our errors."""

from __future__ import annotations

import secrets
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, ClassVar, NamedTuple, TypeAlias, TypeVar

import httpx

from .compression import ENCODINGS, Inflation
from .encoding import document
from .errors import ConfigurationError, InvalidArgument, MalformedAnswer, TimeoutExceeded, TransportError
from .facts import File
from .operation import Operation, Request

__all__ = ["Async", "Auth", "Blocking", "HTTPRequest", "HTTPResponse", "Options", "Reply", "T", "Timeout", "base_url"]

Auth: TypeAlias = httpx.Auth
HTTPRequest: TypeAlias = httpx.Request
HTTPResponse: TypeAlias = httpx.Response
Timeout: TypeAlias = float | httpx.Timeout | None
DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=10.0)


class Options(NamedTuple):
    """What a client adds to every request. Views of a client differ in nothing else."""

    hosts: Mapping[str, str]  # base URLs by the operation's `host`; "" is the usual one
    values: Mapping[str, str | None]  # arguments given once, such as org_id
    headers: Mapping[str, str]
    timeout: Timeout
    json_type: str = "application/json"
    form_type: str = "multipart/form-data"


class Reply(NamedTuple):
    """An HTTP answer: status, headers (case-insensitive, repeated ones joined by comma) and content."""

    status: int
    headers: Mapping[str, str]
    content: bytes


def base_url(url: str, name: str = "base_url") -> str:
    """Return `url` fit to have paths appended; a URL that cannot be one is refused."""
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(f"{name}: {url!r} is not a URL: {error}") from error
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise ConfigurationError(f"{name}: {url!r} does not begin with http:// or https:// and a host")
    if parsed.userinfo or parsed.query or parsed.fragment:
        raise ConfigurationError(f"{name}: give the URL without credentials, query and fragment")
    return url.rstrip("/")


def build(request: Request, options: Options) -> httpx.Request:
    """Return the HTTP request, unsent: arguments given to the client filled in, JSON as the compact bytes that will be signed."""
    operation = request.operation
    for option, argument in request.missing.items():
        value = options.values.get(option)
        if value is not None:
            try:
                operation.put(request, argument, value)
            except (TypeError, ValueError) as error:
                raise InvalidArgument(f"{operation.name}: {error}") from None
        elif argument.required:
            raise InvalidArgument(f"{option}: give it to this call, or once to the client")
    base = options.hosts.get(operation.host)
    if base is None:
        raise ConfigurationError(f"{operation.name} lives on the {operation.host} host: give the client its {operation.host}_url")
    headers = {"Accept": _ACCEPT[operation.answer], **options.headers, **request.headers}
    body: dict[str, Any] = {}
    if request.form is not None:
        body["files"] = [(name, _part(value)) for name, value in request.form]
        headers.setdefault("Content-Type", f"{options.form_type}; boundary={secrets.token_hex(16)}")  # httpx takes the boundary from here
    elif request.content is not None:
        body["content"] = request.content
        headers.setdefault("Content-Type", operation.body)
    elif request.json is not None:
        body["content"] = document(request.json)
        headers.setdefault("Content-Type", options.json_type)
    try:
        url = httpx.URL(base + request.path, params=request.query or None)
        made = httpx.Request(
            operation.method, url, headers=headers, extensions={"timeout": _timeout(options.timeout).as_dict(), "energy": operation.auth}, **body
        )
    except (httpx.InvalidURL, UnicodeEncodeError) as error:
        raise InvalidArgument(f"{operation.name}: an argument cannot be sent: {error}") from error
    return made


_ACCEPT = {"json": "application/json", "none": "application/json", "text": "text/csv", "binary": "*/*"}


def _timeout(value: Timeout) -> httpx.Timeout:
    return value if isinstance(value, httpx.Timeout) else httpx.Timeout(value)


def _part(value: Any) -> tuple[Any, ...]:
    if isinstance(value, File):
        return (value.name, value.content, value.content_type)
    if isinstance(value, str):
        return (None, value.encode())
    return (None, document(value), "application/json")


@contextmanager
def _ours(operation: Operation) -> Generator[None]:
    """Turn the HTTP library's exceptions into ours; they keep no request, so no header and no token."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise TimeoutExceeded(f"no answer in time ({_name(error)}): whether the platform acted is unknown; see `timeout`", operation=operation.name) from None
    except httpx.ConnectError as error:
        raise TransportError(f"the host cannot be reached ({error}): check the base URL and the network", operation=operation.name) from None
    except httpx.UnsupportedProtocol as error:
        raise ConfigurationError(str(error)) from None
    except httpx.DecodingError as error:
        raise MalformedAnswer(f"the answer's compression is broken ({error})", operation=operation.name) from None
    except httpx.TransportError as error:
        raise TransportError(f"the connection broke ({_name(error)}: {error}): whether the platform acted is unknown", operation=operation.name) from None


def _name(error: Exception) -> str:
    return type(error).__name__


class Blocking:
    """A pool of connections for blocking calls."""

    is_async: ClassVar[bool] = False

    def __init__(self, auth: httpx.Auth | None, **http: Any) -> None:
        http["event_hooks"] = _hooks(http.get("event_hooks"), decompress)
        self.client = httpx.Client(auth=auth, **http)

    def send(self, request: httpx.Request, operation: Operation) -> Reply:
        with _ours(operation):
            response = self.client.send(request)
        return Reply(response.status_code, response.headers, response.content)

    @contextmanager
    def stream(self, request: httpx.Request, operation: Operation) -> Generator[httpx.Response]:
        with _ours(operation):
            response = self.client.send(request, stream=True)
            try:
                yield response
            finally:
                response.close()

    def close(self) -> None:
        self.client.close()


class Async:
    """A pool of connections for awaited calls."""

    is_async: ClassVar[bool] = True

    def __init__(self, auth: httpx.Auth | None, **http: Any) -> None:
        http["event_hooks"] = _hooks(http.get("event_hooks"), _decompress)
        self.client = httpx.AsyncClient(auth=auth, **http)

    async def send(self, request: httpx.Request, operation: Operation) -> Reply:
        with _ours(operation):
            response = await self.client.send(request)
        return Reply(response.status_code, response.headers, response.content)

    @asynccontextmanager
    async def stream(self, request: httpx.Request, operation: Operation) -> AsyncGenerator[httpx.Response]:
        with _ours(operation):
            response = await self.client.send(request, stream=True)
            try:
                yield response
            finally:
                await response.aclose()

    async def close(self) -> None:
        await self.client.aclose()


T = TypeVar("T", bound=Blocking | Async)


def decompress(response: httpx.Response) -> None:
    """Undo an answer's gzip and deflate here: the HTTP library takes a cut answer for a whole one, and reads the first of several gzip members only."""
    names = [name.lower() for name in response.headers.get_list("Content-Encoding", split_commas=True) if name.lower() != "identity"]
    if not names or response.is_stream_consumed:
        return
    if set(names) <= ENCODINGS:
        response.stream = _Decompressed(response.stream, names)
        del response.headers["Content-Encoding"]  # or the library would undo it once more
    elif other := set(names).difference(response.request.headers.get_list("Accept-Encoding", split_commas=True), ENCODINGS):
        raise httpx.DecodingError(f"it is compressed as {', '.join(sorted(other))}, which was not asked for")


async def _decompress(response: httpx.Response) -> None:
    decompress(response)


class _Decompressed(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, stream: Any, encodings: Sequence[str]) -> None:
        self._stream, self._layers = stream, [Inflation(name) for name in reversed(encodings)]

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            yield self._fed(piece)
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            yield self._fed(piece)
        self._end()

    def _fed(self, piece: bytes) -> bytes:
        try:
            for layer in self._layers:
                piece = layer.feed(piece)
        except ValueError as error:
            raise httpx.DecodingError(str(error)) from None
        return piece

    def _end(self) -> None:
        try:
            for layer in self._layers:
                layer.end()
        except ValueError as error:
            raise httpx.DecodingError(str(error)) from None

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def _hooks(hooks: Mapping[str, Any] | None, first: Any) -> dict[str, Any]:
    """The event hooks of a pool: ours sees an answer first."""
    return {**(hooks or {}), "response": [first, *(hooks or {}).get("response", ())]}
