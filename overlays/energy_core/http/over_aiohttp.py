"""Awaited requests over aiohttp, at less cost: a transport of the HTTP library, which raises that library's errors.

aiohttp's connections are used without its session, which would repeat requests that a broken connection has cut, and keep cookies.
"""

from __future__ import annotations

import asyncio
import os
import select
import ssl
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import nullcontext
from typing import Any
from weakref import WeakSet

import aiohttp
from aiohttp.client_proto import ResponseHandler
from multidict import CIMultiDict
from yarl import URL

from ..deadline import CHUNK, left
from ..errors import ConfigurationError
from .library import httpx

__all__ = ["Transport"]

_YEAR = 31_536_000.0  # seconds
_BUFFER = 65536  # bytes of an answer that wait to be read, twice as many at most: then the host waits


class Transport(httpx.AsyncBaseTransport):
    """Connections of one event loop, which is the one of the first request. `limits` counts those in use; the head of an answer is one wait."""

    def __init__(self, *, verify: ssl.SSLContext, limits: httpx.Limits | None = None) -> None:
        self._context, self._limits = verify, limits or httpx.Limits(max_connections=100, keepalive_expiry=5.0)
        self._opened: tuple[aiohttp.TCPConnector, asyncio.Semaphore] | None = None
        self._used: WeakSet[ResponseHandler] = WeakSet()

    def _open(self) -> tuple[aiohttp.TCPConnector, asyncio.Semaphore]:
        if self._opened is None:
            try:
                asyncio.get_running_loop()
            except RuntimeError:
                raise ConfigurationError('transport: "aiohttp" needs an event loop of asyncio, which none is here: leave it out') from None
            limits = self._limits
            expiry = _YEAR if limits.keepalive_expiry is None else limits.keepalive_expiry  # None is one that aiohttp takes and then reckons with
            keeps: dict[str, Any] = {} if limits.max_keepalive_connections == 0 else {"keepalive_timeout": expiry}
            most = sys.maxsize if limits.max_connections is None else limits.max_connections
            resolver = aiohttp.ThreadedResolver()  # the system's, whatever else is installed
            self._opened = aiohttp.TCPConnector(limit=0, use_dns_cache=False, resolver=resolver, force_close=not keeps, **keeps), asyncio.Semaphore(most)
        return self._opened

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the answer is read, as it is, from its stream, which is to be closed."""
        connector, places = self._open()
        waits = request.extensions.get("timeout", {})
        await _place(places, waits.get("pool"))
        try:
            connection, asked, content = await self._connected(connector, request, waits)
            answer = await _answered(connection, asked, content)
        except BaseException:
            places.release()
            raise
        version = answer.version or aiohttp.HttpVersion11
        more = {"http_version": f"HTTP/{version.major}.{version.minor}".encode(), "reason_phrase": (answer.reason or "").encode("ascii", "replace")}
        body = _Body(answer, waits.get("read"), places.release)
        return httpx.Response(answer.status, headers=list(answer.raw_headers), stream=body, extensions=more)

    async def _connected(
        self, connector: aiohttp.TCPConnector, request: httpx.Request, waits: dict[str, Any]
    ) -> tuple[aiohttp.connector.Connection, _Request, _Content]:
        content = _Content(request, waits)
        asked = _Request(request, content, self._context)
        try:
            async with asyncio.timeout(left(waits.get("connect"), httpx, "ConnectTimeout")):
                connection = await connector.connect(asked, [], aiohttp.ClientTimeout())
                while _is_over(connection, self._used):
                    connection.close()
                    connection = await connector.connect(asked, [], aiohttp.ClientTimeout())
        except (aiohttp.ClientError, OSError) as error:
            failed = _unconnected(error, closed=connector.closed)
        else:
            return connection, asked, content
        raise failed  # outside of `except`, because aiohttp's error may hold the request's headers

    async def aclose(self) -> None:
        """Close the connections."""
        if self._opened is not None:
            await self._opened[0].close()


class _Request(aiohttp.ClientRequest):
    """A request, with the headers that it has and no others."""

    DEFAULT_HEADERS = {}  # noqa: RUF012 - aiohttp's

    def __init__(self, request: httpx.Request, content: _Content, context: ssl.SSLContext) -> None:
        url = request.url
        host, port = url.raw_host.decode("ascii"), "" if url.port is None else f":{url.port}"
        target = f"{url.raw_scheme.decode('ascii')}://{f'[{host}]' if ':' in host else host}{port}{url.raw_path.decode('ascii')}"
        headers = CIMultiDict((name.decode("ascii"), value.decode("utf-8", "replace")) for name, value in request.headers.raw)
        headers.pop("Transfer-Encoding", None)  # which aiohttp adds itself to content without a length
        super().__init__(
            request.method,
            URL(target, encoded=True),
            headers=headers,
            skip_auto_headers=None if "Content-Type" in headers and "User-Agent" in headers else ("Content-Type", "User-Agent"),
            data=content.data,
            loop=asyncio.get_running_loop(),
            ssl=context,
        )
        if content.data is None and "Content-Length" not in headers:
            self.headers.pop("Content-Length", None)


class _Content:
    """The content of a request: at once, or in pieces, each of which has its time to be taken. aiohttp would hide what reading them raises."""

    def __init__(self, request: httpx.Request, waits: dict[str, Any]) -> None:
        self._waits, self.wait = waits, "read"
        self.clock: asyncio.Timeout | None = None
        self.error: Exception | None = None
        try:
            content = request.content
            self._stream: Any = httpx.ByteStream(content)
            self.data: Any = content or None if len(content) <= CHUNK else self
        except httpx.RequestNotRead:
            self._stream, self.data = request.stream, self

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._stream:
                for begin in range(0, len(piece), CHUNK):
                    self._begin("write")
                    yield piece[begin : begin + CHUNK]
            self._begin("read")
        except Exception as error:
            self.error = error
            raise

    def limit(self) -> float | None:
        """Seconds that the present wait may take."""
        return left(self._waits.get(self.wait), httpx, _LATE[self.wait].__name__)

    def _begin(self, wait: str) -> None:
        self.wait = wait
        if self.clock is not None and not self.clock.expired():
            limit = self.limit()
            self.clock.reschedule(None if limit is None else asyncio.get_running_loop().time() + limit)


_LATE: dict[str, type[httpx.TimeoutException]] = {"read": httpx.ReadTimeout, "write": httpx.WriteTimeout}


async def _place(places: asyncio.Semaphore, wait: float | None) -> None:
    """Wait until fewer connections are in use than may be."""
    try:
        async with asyncio.timeout(wait) if places.locked() else nullcontext():
            await places.acquire()
    except TimeoutError:
        raise httpx.PoolTimeout("all connections are in use") from None


def _is_over(connection: aiohttp.connector.Connection, used: WeakSet[ResponseHandler]) -> bool:
    """Whether the host has closed a connection that was used before, or has sent what nobody asked for, which would pass for the next answer."""
    protocol, transport = connection.protocol, connection.transport
    if protocol is None or transport is None:
        return True
    if protocol not in used:
        used.add(protocol)
        return False
    return protocol.should_close or _is_readable(transport.get_extra_info("socket").fileno())


def _is_readable(descriptor: int) -> bool:
    if not hasattr(select, "poll"):  # pragma: no cover - Windows
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


async def _answered(connection: aiohttp.connector.Connection, asked: _Request, content: _Content) -> aiohttp.ClientResponse:
    """Send a request and return its answer, whose body is unread."""
    protocol, answer, is_there = connection.protocol, None, False
    assert protocol is not None
    try:
        protocol.set_response_params(skip_payload=asked.method == "HEAD", read_until_eof=True, auto_decompress=False, read_bufsize=_BUFFER)
        async with asyncio.timeout(content.limit()) as content.clock:
            answer = await asked.send(connection)
            await answer.start(connection)
        is_there = True
        return answer
    except (aiohttp.ClientError, OSError) as error:
        failed = content.error or _broken(error, _LATE[content.wait])
    finally:
        content.clock = None  # what is left of the content is no longer waited for
        if not is_there:
            _end(connection)
            if answer is not None:
                answer.close()
            connection.close()
    raise failed


def _end(connection: aiohttp.connector.Connection) -> None:
    """Break a connection that is not to be kept: closing would wait until the host has taken what was written."""
    if connection.transport is not None:
        connection.transport.abort()


class _Body(httpx.AsyncByteStream):
    """The body of an answer, as it came."""

    def __init__(self, answer: aiohttp.ClientResponse, wait: float | None, release: Callable[[], None]) -> None:
        self._answer, self._wait, self._release = answer, wait, release
        self._is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        content = self._answer.content
        while True:
            wait = left(self._wait, httpx, "ReadTimeout")
            try:
                piece = content.read_nowait()
                if not piece and not content.at_eof():
                    async with asyncio.timeout(wait):
                        piece = await self._coming(content)
            except (aiohttp.ClientError, OSError) as error:
                failed = _broken(error, httpx.ReadTimeout)
                break
            if not piece:
                return
            yield piece
        raise failed

    async def _coming(self, content: aiohttp.StreamReader) -> bytes:
        """What comes next. aiohttp closes the connection where the body's framing is broken, and tells nobody who waits for more."""
        connection = self._answer.connection
        closed = None if connection is None or connection.protocol is None else connection.protocol.closed
        if closed is None:
            raise aiohttp.ClientPayloadError

        def lost(closed: asyncio.Future[None]) -> None:
            closed.exception()  # so that it was looked at
            if not content.is_eof() and content.exception() is None:
                content.set_exception(aiohttp.ClientPayloadError())

        closed.add_done_callback(lost)
        try:
            return await content.readany()
        finally:
            closed.remove_done_callback(lost)

    async def aclose(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            if self._answer.connection is not None:  # the body was not read to its end
                _end(self._answer.connection)
            self._answer.close()
            self._release()


def _unconnected(error: Exception, *, closed: bool) -> Exception:
    """What to raise where there is no connection."""
    if closed:
        return RuntimeError("the client was closed")
    if isinstance(error, TimeoutError) and error.errno is None:
        return httpx.ConnectTimeout("no connection in time")
    return httpx.ConnectError(str(getattr(error, "certificate_error", None) or getattr(error, "os_error", None) or error))


def _broken(error: Exception, late: type[httpx.TimeoutException]) -> Exception:
    """What to raise for what breaks after something may have been sent. What aiohttp says may hold the URL and what the host has sent."""
    if isinstance(error, TimeoutError) and error.errno is None:
        return late("not in time")
    if isinstance(error, aiohttp.ClientResponseError):
        return httpx.RemoteProtocolError("the host's answer is no HTTP")
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return httpx.RemoteProtocolError("the host closed the connection and sent no answer")
    if isinstance(error, aiohttp.ClientPayloadError):
        return httpx.RemoteProtocolError("the host closed the connection before the end of its answer")
    number = getattr(error, "errno", None)
    return httpx.ReadError(os.strerror(number) if isinstance(number, int) else type(error).__name__)
