"""The one place that knows the HTTP library. What goes in and comes out is data; what fails is one of our errors."""

from __future__ import annotations

import os
import secrets
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, ClassVar, NamedTuple, TypeAlias, TypeVar

import httpx

from .compression import ENCODINGS, Inflation
from .deadline import Until, end_with_calls
from .encoding import document
from .errors import (
    ClientClosed,
    ConfigurationError,
    ConnectionFailed,
    ConnectionTimeout,
    EnergyClientError,
    InvalidArgument,
    MalformedAnswer,
    TimeoutExceeded,
    TransportError,
)
from .facts import File
from .operation import Operation, Request
from .options import Options, TimeLimits, merged, refuse_unknown, replaced

__all__ = [
    "Async",
    "Auth",
    "Blocking",
    "HTTPRequest",
    "HTTPResponse",
    "Reply",
    "T",
    "Timeout",
    "base_url",
    "beside",
    "build",
    "configured",
    "patience",
    "running_loop",
    "user_agent",
]

Auth: TypeAlias = httpx.Auth
HTTPRequest: TypeAlias = httpx.Request
HTTPResponse: TypeAlias = httpx.Response
Timeout: TypeAlias = float | httpx.Timeout | None


class Reply(NamedTuple):
    """An HTTP answer: status, headers (case-insensitive, repeated ones joined by comma) and content."""

    status: int
    headers: Mapping[str, str]
    content: bytes


def user_agent(product: str) -> str:
    """Return the name that a client gives itself, such as `energy-clients/1.0 python/3.11.7 httpx/0.28.1`."""
    return f"{product} python/{'.'.join(map(str, sys.version_info[:3]))} httpx/{httpx.__version__}"


def base_url(url: str, name: str = "base_url") -> str:
    """Return `url` fit to have paths appended; a URL that cannot be one is refused."""
    try:
        parsed = httpx.URL(url)
        labels = parsed.host and parsed.raw_host.decode("ascii").removesuffix(".").split(".")
        found = parsed.scheme in ("http", "https") and bool(labels)
    except (httpx.InvalidURL, TypeError, UnicodeError) as error:
        raise ConfigurationError(f"{name}: {url!r} is not a URL: {error}") from error
    if parsed.userinfo or "?" in url or "#" in url:
        raise ConfigurationError(f"{name}: give the URL without credentials, query and fragment")
    if not found:
        raise ConfigurationError(f"{name}: {url!r} does not begin with http:// or https:// and a host")
    if not all(0 < len(label) < 64 for label in labels):  # no look-up takes it
        raise ConfigurationError(f"{name}: {url!r} holds a host that cannot be one")
    if url.split() != [url]:
        raise ConfigurationError(f"{name}: {url!r} holds blanks or line breaks")
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
    headers = replaced(replaced({"Accept": _ACCEPT[operation.answer]}, options.headers), request.headers)
    if request.json is None:
        headers.pop("Content-Type", None)  # one given for all calls is that of JSON; files and forms say what they are
    body: dict[str, Any] = {}
    for name, value in request.form or ():
        if isinstance(value, File) and hasattr(value.content, "read"):
            _size(name, value.content)
    if request.form is not None:
        body["files"] = [(name, _part(value)) for name, value in request.form]
        headers.setdefault("Content-Type", f"{options.form_type}; boundary={secrets.token_hex(16)}")  # httpx takes the boundary from here
    elif request.content is not None:
        body |= _content(request.content, headers)
        headers.setdefault("Content-Type", operation.body)
    elif request.json is not None:
        body["content"] = document(request.json)
        headers.setdefault("Content-Type", options.json_type)
    try:
        url = httpx.URL(base + request.path, params=(options.params.merge(request.query) if options.params else request.query) or None)
        if "stream" in body:
            headers.setdefault("Host", url.netloc.decode("ascii"))  # the library adds it to content only
        extensions = {"timeout": options.timeout.waits, "energy": operation.auth, "energy.options": options}
        made = httpx.Request(operation.method, url, headers=headers, extensions=extensions, **body)
    except (httpx.InvalidURL, UnicodeEncodeError) as error:
        raise InvalidArgument(f"{operation.name}: an argument cannot be sent: {error}") from error
    return made


_ACCEPT = {"json": "application/json", "none": "application/json", "text": "text/csv", "binary": "*/*"}


def _part(value: Any) -> tuple[Any, ...]:
    if isinstance(value, File):
        return (value.name, value.content, value.content_type)
    if isinstance(value, str):
        return (None, value.encode())
    return (None, document(value), "application/json")


class _Upload(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An open file, read in pieces from its beginning each time it is sent, and in a thread where an event loop must not wait."""

    def __init__(self, file: Any, size: int | None) -> None:
        self._file, self._size, self._used = file, size, False

    def _begin(self) -> None:
        if self._size is not None:
            self._file.seek(0)
        elif self._used:
            raise httpx.StreamConsumed()
        self._used = True

    def __iter__(self) -> Iterator[bytes]:
        self._begin()
        while piece := self._file.read(_PIECE):
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio import to_thread

        await to_thread.run_sync(self._begin)
        while piece := await to_thread.run_sync(self._file.read, _PIECE):
            yield piece


_PIECE = 65536


def _content(content: Any, headers: dict[str, str]) -> dict[str, Any]:
    """How raw content is given to the library; a file goes with its length, or in chunks where it has none."""
    if isinstance(content, bytes):
        return {"content": content}
    size = _size("content", content)
    headers.update({"Transfer-Encoding": "chunked"} if size is None else {"Content-Length": str(size)})
    return {"stream": _Upload(content, size)}


def _size(name: str, file: Any) -> int | None:
    """Bytes in an open file, None for a pipe; one that would not be sent whole is refused."""
    if getattr(file, "closed", False):
        raise InvalidArgument(f"{name}: the file is closed")
    probe = file.read(0)
    if not isinstance(probe, bytes):
        getattr(probe, "close", str)()  # a coroutine of an async file
        raise InvalidArgument(f'{name}: the file gives {type(probe).__name__}, not bytes: open it with mode "rb"')
    if not getattr(file, "seekable", bool)():
        return None
    if position := file.tell():
        raise InvalidArgument(f"{name}: the file has been read up to byte {position}: seek(0) first")
    size: int = file.seek(0, 2)
    file.seek(0)
    return size


def beside(request: httpx.Request, method: str, url: str, content: bytes, headers: Mapping[str, str]) -> httpx.Request:
    """Return a request that authentication needs before `request`: whatever the client adds to that is added to this, and both end in the same time."""
    options: Options | None = request.extensions.get("energy.options")
    params = options.params if options else None
    sent = replaced(options.headers if options else {}, headers)
    return httpx.Request(method, httpx.URL(url, params=params or None), content=content, headers=sent, extensions=request.extensions)


def patience(request: httpx.Request) -> float | None:
    """Seconds for which authentication may wait before it sends; None is without end."""
    end: float | None = request.extensions.get("energy.end")
    if end is not None:
        return max(0.0, end - time.monotonic())
    wait: float | None = request.extensions.get("timeout", {}).get("pool")
    return wait


def _begin(request: httpx.Request) -> None:
    """Let the call begin: what `timeout` allows it counts from here."""
    limits: TimeLimits = request.extensions["energy.options"].timeout
    if limits.total is not None:
        request.extensions["energy.end"] = time.monotonic() + limits.total


def _attempt(request: httpx.Request, cookies: httpx.Cookies) -> None:
    """Ready a request for being sent now, be it a repetition or authentication's own: the time that is left, and cookies that have come."""
    options: Options = request.extensions["energy.options"]
    end: float | None = request.extensions.get("energy.end")
    if end is not None:
        left = end - time.monotonic()
        if left <= 0:
            raise TimeoutExceeded("the time was over before the request was sent: nothing was; see `timeout`", sent=False)
        waits = {name: Until(wait, end) for name, wait in options.timeout.waits.items() if wait is not None}
        request.extensions["timeout"] = {**waits, "pool": left}
    if len(cookies.jar) and "cookie" not in map(str.lower, options.headers):
        request.headers.pop("Cookie", None)
        cookies.set_cookie_header(request)


def _failure(error: Exception, request: httpx.Request, operation: Operation, closed: bool) -> Exception:
    """Return what to raise for an exception of a call: one of ours, with nothing in it that holds a request's headers; what is nobody's, as it is."""
    asked = _without_headers(error)
    if isinstance(error, TransportError) and not error.operation:
        error.operation = operation.name
    if isinstance(error, RuntimeError) and closed:
        return _closed()
    if isinstance(error, UnicodeError):  # out of the system's look-up of a host
        return ConfigurationError(f"the name of the host or of its proxy is not one: {error}")
    if isinstance(error, httpx.DecodingError):
        return MalformedAnswer(f"the answer's compression is broken ({error})", operation=operation.name)
    if isinstance(error, httpx.UnsupportedProtocol):
        return ConfigurationError(str(error))
    if not isinstance(error, (httpx.RequestError, httpx.StreamError)) and type(error).__module__ != "ssl":
        return error
    if asked is not None and asked is not request:
        return _unauthenticated(error, asked, operation, over=patience(request) == 0)
    late = isinstance(error, httpx.TimeoutException)
    if why := _unsent(error):
        return _KINDS[late, True](f"{why}: nothing was sent", operation=operation.name)
    if late:
        return TimeoutExceeded(f"no answer in time ({_name(error)}): whether the platform acted is unknown; see `timeout`", operation=operation.name)
    return TransportError(f"the connection broke ({_name(error)}: {error}): whether the platform acted is unknown", operation=operation.name)


def _without_headers(error: Exception) -> httpx.Request | None:
    """The request that an exception of the library is about; from now on the exception, which ours may lead to, keeps its method and URL alone."""
    if not isinstance(error, httpx.RequestError):
        return None
    try:
        asked = error.request
    except RuntimeError:  # there is none
        return None
    error.request = httpx.Request(asked.method, asked.url.copy_with(query=None))
    return asked


def _unauthenticated(error: Exception, asked: httpx.Request, operation: Operation, *, over: bool) -> TransportError:
    """The error for a call whose authentication got no answer; `over`: because that is when the call ends, whatever authentication was doing then."""
    late, why = isinstance(error, httpx.TimeoutException), _unsent(error)
    kind = _KINDS[late, bool(why) and not (late and over)]
    where = f"{asked.method} {asked.url.path}, which authenticates"
    return kind(f"{where}: {why or f'no answer ({_name(error)})'}: the call itself was not sent", operation=operation.name, sent=False)


_KINDS: dict[tuple[bool, bool], type[TransportError]] = {  # by whether it took too long, and whether there was no connection
    (False, False): TransportError,
    (False, True): ConnectionFailed,
    (True, False): TimeoutExceeded,
    (True, True): ConnectionTimeout,
}


def _unsent(error: Exception) -> str:
    """Why nothing was sent; empty where something may have been."""
    if isinstance(error, httpx.PoolTimeout):
        return "no connection became free in time (PoolTimeout): see `limits` and `timeout`"
    if isinstance(error, httpx.ConnectTimeout):
        return "the host took no connection in time (ConnectTimeout): check the base URL and the network; see `timeout`"
    if isinstance(error, httpx.ProxyError):
        return f"the proxy refused ({error}): see `proxy`, and HTTP_PROXY, HTTPS_PROXY and ALL_PROXY in the environment"
    if isinstance(error, httpx.ConnectError) and "CERTIFICATE_VERIFY_FAILED" in str(error):
        return f"the host's certificate is not trusted ({error}): give that of its authority as `verify`, a file's path or an ssl.SSLContext"
    if isinstance(error, httpx.ConnectError):
        return f"the host cannot be reached ({error}): check the base URL and the network"
    return ""


def _closed() -> ClientClosed:
    return ClientClosed("the client was closed: make another, or call inside of its `with` block")


def _name(error: Exception) -> str:
    return type(error).__name__


_REFUSED = {
    "auth": "the client authenticates itself",
    "default_encoding": "answers say their encoding",
    "follow_redirects": "redirects are not followed, so that no token travels to another host",
    "max_redirects": "redirects are not followed, so that no token travels to another host",
}
_OF_POOLS = ("cookies", "event_hooks", "mounts", "transport", "trust_env")
_OF_TRANSPORTS = ("cert", "http1", "http2", "limits", "proxy", "verify")
_OF_REQUESTS = ("headers", "params")


def configured(options: Options, product: str, http: Mapping[str, Any], own: Iterable[str]) -> tuple[Options, dict[str, Any]]:
    """Divide a constructor's further keywords: options with what requests carry, and those of the pool. `own` are the constructor's other keywords."""
    for name in http:
        if name in _REFUSED:
            raise ConfigurationError(f"{name}: cannot be given: {_REFUSED[name]}")
    known = {*_OF_POOLS, *_OF_TRANSPORTS, *_OF_REQUESTS}
    refuse_unknown((name for name in http if name not in known), {*known, *own}, "client", ConfigurationError)
    headers = merged({"User-Agent": user_agent(product), "Accept-Encoding": "gzip, deflate"}, http.get("headers"))
    with _named("params"):
        params = httpx.QueryParams(http.get("params"))
    return options._replace(headers=headers, params=params), {name: value for name, value in http.items() if name not in _OF_REQUESTS}


@contextmanager
def _named(*names: str) -> Generator[None]:
    """Turn whatever refuses a setting into an error that names it."""
    try:
        yield
    except (httpx.InvalidURL, ImportError, AttributeError, OSError, TypeError, ValueError) as error:
        if isinstance(error, EnergyClientError):
            raise
        raise ConfigurationError(f"{', '.join(names)}: cannot be used: {error}") from error


class _Settings:
    """What pools are made with, checked once: async clients make one for each event loop."""

    def __init__(self, hosts: Iterable[str], http: dict[str, Any]) -> None:
        self.transport: Any = http.get("transport")
        self.for_transports = {name: http[name] for name in _OF_TRANSPORTS if name in http}
        self.hooks: dict[str, Any] = dict(http.get("event_hooks") or {})
        self.mounts: dict[str, Any] = dict(http.get("mounts") or {})
        self.proxies: dict[str, tuple[str, str]] = {}
        refuse_unknown(self.hooks, ("request", "response"), "event_hooks", ConfigurationError)
        with _named("cookies"):
            self.cookies = httpx.Cookies(http.get("cookies"))
            len(self.cookies.jar)  # the library takes anything for a jar
        if self.transport is None:
            self._look_around(hosts, trusts=http.get("trust_env", True))
        elif self.for_transports:
            raise ConfigurationError(f"{next(iter(self.for_transports))}: has no effect beside `transport`: give it to that")

    def _look_around(self, hosts: Iterable[str], *, trusts: bool) -> None:
        """Read certificates and proxies, of the environment too unless it is not trusted."""
        given = self.for_transports
        given["verify"] = _ssl_context(given.pop("verify", True), given.pop("cert", None), trusts)
        if not isinstance(given.get("limits", httpx.Limits()), httpx.Limits):
            raise ConfigurationError("limits: expected httpx.Limits")
        if trusts and given.get("proxy") is None:
            self.proxies = _environment_proxies(hosts)

    def keywords(self, transport: Callable[..., Any], prepare: Callable[[httpx.Request], Any]) -> dict[str, Any]:
        """The keywords of a pool, each of whose requests passes `prepare` before it is sent."""
        mounts = {pattern: self._connecting(transport, variable, proxy=proxy) for pattern, (variable, proxy) in self.proxies.items()}
        return {
            "cookies": self.cookies.jar,
            "event_hooks": {"request": [prepare, *self.hooks.get("request", ())], "response": self.hooks.get("response", [])},
            "mounts": {**mounts, **self.mounts},
            "http2": self.for_transports.get("http2", False),  # the library looks here for what that needs
            "transport": self.transport or self._connecting(transport, *(self.for_transports.keys() - {"verify"})),
            "trust_env": False,  # what it would read there has been read
        }

    def _connecting(self, transport: Callable[..., Any], *names: str, **more: Any) -> Any:
        with _named(*names):
            made = transport(**self.for_transports, **more, trust_env=False)
        end_with_calls(made._pool)
        return made


def _ssl_context(verify: Any, cert: Any, trusts: bool) -> Any:
    """What certificates are checked with. Paths are read here: the library takes them with a warning."""
    import ssl

    if not isinstance(verify, bool | ssl.SSLContext):
        with _named("verify"):
            verify = ssl.create_default_context(**{"capath" if os.path.isdir(verify) else "cafile": verify})
    variables = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if verify is True and trusts and os.environ.get(name)]
    with _named(*variables[:1] or ["verify"]):
        context = httpx.create_ssl_context(verify, trust_env=trusts)
    if cert is not None:
        with _named("cert"):
            context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return context


def _environment_proxies(hosts: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The proxies that the environment names for the client's hosts, by the library's pattern for these, with the variable's name."""
    from urllib.request import getproxies

    found: dict[str, tuple[str, str]] = {}
    variables = getproxies()
    if not variables.keys() - {"no"}:
        return found
    from .proxies import proxy_for

    for url in map(httpx.URL, hosts):
        with _named(_variable("no")):
            proxy = proxy_for(url.scheme, url.host, url.port or {"http": 80, "https": 443}[url.scheme], variables)
        if proxy is not None:
            found[f"{url.scheme}://{url.netloc.decode('ascii')}"] = _variable(url.scheme, "all"), proxy
    return found


def _variable(*kinds: str) -> str:
    """What the variable of a proxy is called in this environment, such as `https_proxy`."""
    names = [f"{kind}_proxy" for kind in kinds]
    return next((name for wanted in names for name in sorted(os.environ) if name.lower() == wanted and os.environ[name]), names[0].upper())


class Blocking:
    """A pool of connections for blocking calls."""

    is_async: ClassVar[bool] = False

    def __init__(self, auth: httpx.Auth | None, hosts: Iterable[str], **http: Any) -> None:
        settings = _Settings(hosts, http)
        keywords = settings.keywords(httpx.HTTPTransport, lambda request: _attempt(request, settings.cookies))
        keywords["event_hooks"] = _hooks(keywords["event_hooks"], decompress)
        with _named("mounts", "event_hooks", "http2"):
            self.client = httpx.Client(auth=auth, **keywords)

    def send(self, request: httpx.Request, operation: Operation) -> Reply:
        """Send a request and read its answer, in the time that `timeout` gives to the call."""
        if self.client.is_closed:
            raise _closed()
        _begin(request)
        try:
            response = self.client.send(request)
        except Exception as error:
            failed = _failure(error, request, operation, self.client.is_closed)
        else:
            return Reply(response.status_code, response.headers, response.content)
        raise failed  # outside of `except`, because the library's error holds a request, hence a token

    @contextmanager
    def stream(self, request: httpx.Request, operation: Operation) -> Generator[httpx.Response]:
        """Send a request whose answer is read while it arrives; `timeout` limits each wait for more of it."""
        if self.client.is_closed:
            raise _closed()
        try:
            response = self.client.send(request, stream=True)
            try:
                yield response
            finally:
                response.close()
        except Exception as error:
            failed = _failure(error, request, operation, self.client.is_closed)
            if failed is error:
                raise
            raise failed from None

    def close(self) -> None:
        """Close the connections."""
        self.client.close()


class Async:
    """Connections for awaited calls: a pool for each event loop, because a connection lives in the loop that opened it."""

    is_async: ClassVar[bool] = True

    def __init__(self, auth: httpx.Auth | None, hosts: Iterable[str], **http: Any) -> None:
        self._auth, self._settings = auth, _Settings(hosts, http)
        self._pools: dict[Any, tuple[httpx.AsyncClient, AsyncGenerator[httpx.AsyncClient]]] = {}
        self._is_closed = False
        self._spare: list[httpx.AsyncClient] = [self._made()]  # so that settings which cannot be used are refused here

    def _made(self) -> httpx.AsyncClient:
        cookies = self._settings.cookies

        async def prepare(request: httpx.Request) -> None:
            _attempt(request, cookies)

        keywords = self._settings.keywords(httpx.AsyncHTTPTransport, prepare)
        keywords["event_hooks"] = _hooks(keywords["event_hooks"], _decompress)
        with _named("mounts", "event_hooks", "http2"):
            return httpx.AsyncClient(auth=self._auth, **keywords)

    async def _client(self) -> httpx.AsyncClient:
        """The pool of the running event loop."""
        if self._is_closed:
            raise _closed()
        loop = running_loop()
        if loop not in self._pools:
            for ended in [other for other in list(self._pools) if getattr(other, "is_closed", bool)()]:
                self._pools.pop(ended, None)
            living = _living(self._spare.pop() if self._spare else self._made(), self._pools, loop)
            self._pools[loop] = await anext(living), living
        return self._pools[loop][0]

    async def send(self, request: httpx.Request, operation: Operation) -> Reply:
        """Send a request and read its answer, in the time that `timeout` gives to the call."""
        client = await self._client()
        _begin(request)
        try:
            response = await client.send(request)
        except Exception as error:
            failed = _failure(error, request, operation, client.is_closed)
        else:
            return Reply(response.status_code, response.headers, response.content)
        raise failed  # as above

    @asynccontextmanager
    async def stream(self, request: httpx.Request, operation: Operation) -> AsyncGenerator[httpx.Response]:
        """Send a request whose answer is read while it arrives; `timeout` limits each wait for more of it."""
        client = await self._client()
        try:
            response = await client.send(request, stream=True)
            try:
                yield response
            finally:
                await response.aclose()
        except Exception as error:
            failed = _failure(error, request, operation, client.is_closed)
            if failed is error:
                raise
            raise failed from None

    async def close(self) -> None:
        """Close the pool of the running event loop; that of another is closed when its loop ends."""
        self._is_closed = True
        if self._spare:
            await self._spare.pop().aclose()
        _, living = self._pools.pop(running_loop(), (None, None))
        if living is not None:
            await living.aclose()


async def _living(client: httpx.AsyncClient, pools: dict[Any, Any], loop: Any) -> AsyncGenerator[httpx.AsyncClient]:
    """A pool that lives as long as this generator: what generators are left an event loop ends before itself, so no connection outlives its loop."""
    try:
        yield client
    finally:
        pools.pop(loop, None)
        await client.aclose()


def running_loop() -> Any:
    """What stands for the event loop that runs here, of asyncio or of trio."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return sys.modules["trio"].lowlevel.current_trio_token()


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
