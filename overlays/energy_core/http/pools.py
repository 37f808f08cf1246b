"""Pools of connections, blocking and async: the loops of sending, whose decisions stand in the modules beside."""

from __future__ import annotations

import sys
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable
from contextlib import aclosing, asynccontextmanager, closing, contextmanager
from functools import partial
from typing import Any, ClassVar, NamedTuple, TypeVar, cast

from ..operation import Operation
from ..processes import renewed_in_children
from .bodies import Reply, guard, whole
from .carried import Carried
from .exchange import Received, attempt, kept, received
from .failures import closed_client, failure
from .library import httpx
from .lost import CALL, OF_PARENTS, close, pools_of, reclaim
from .settings import Settings, named

__all__ = ["Async", "Blocking", "T", "running_loop"]


class Blocking(Carried):
    """A pool of connections for blocking calls. A process made by fork opens its own, but for transports that are not the library's."""

    is_async: ClassVar[bool] = False

    def __init__(self, auth: httpx.Auth | None, hosts: Iterable[str], **http: Any) -> None:
        super().__init__(auth, hosts, http)
        self._auth, self._settings = auth or httpx.Auth(), Settings(hosts, http)
        self._lock, self._is_closed = threading.Lock(), False
        self._made: tuple[httpx.Client, httpx.BaseTransport | None] | None = None
        if not self._settings.are_usual:
            self._opened()  # so that settings which cannot be used are refused here
        renewed_in_children(self)

    def renew(self) -> None:  # pragma: no cover - runs in children, which nobody measures
        """Forget the connections of the parent process, and its lock, which one of its threads may have held."""
        OF_PARENTS.append(self._made)
        self._made = None
        self._lock = threading.Lock()
        self._settings.renew()

    def _opened(self) -> tuple[httpx.Client, httpx.BaseTransport | None]:
        """The library's client, and the transport where requests may go straight to that."""
        with self._lock:
            if self._is_closed:
                raise closed_client()
            if self._made is None:
                cookies = self._settings.cookies
                keywords = self._settings.keywords(httpx.HTTPTransport, lambda request: attempt(request, cookies), guard)
                with named("mounts", "event_hooks", "http2"):
                    client = httpx.Client(**keywords)
                self._made = client, keywords["transport"] if self._settings.is_plain else None
            return self._made

    def send(self, request: httpx.Request, operation: Operation) -> Reply:
        """Send a request and read its answer, in the time that is left to the call, which has begun."""
        client, direct = self._opened()
        try:
            if direct is not None:
                return cast(Received, self._authenticated(partial(self._answered, direct), request)).reply
            response = self._authenticated(partial(client.send, auth=None, stream=True), request)
            with closing(response):
                return whole(response, response.read())
        except Exception as error:
            failed = failure(error, request, operation, self._is_closed)
        raise failed  # outside of `except`, because the library's error holds a request, hence a token

    def _authenticated(self, answered: Callable[[httpx.Request], httpx.Response], request: httpx.Request) -> httpx.Response:
        """The answer to a request that authentication is content with. The library's own loop tells authentication nothing of what fails."""
        flow = self._auth.sync_auth_flow(request)
        try:
            sent = next(flow)
            while True:
                try:
                    response = answered(sent)
                except Exception as error:
                    sent = flow.throw(error)  # authentication may do without what it asked for
                    continue
                try:
                    sent = flow.send(response)
                except StopIteration:
                    return response
                except BaseException:
                    response.close()
                    raise
                response.close()
        finally:
            flow.close()

    def _answered(self, transport: httpx.BaseTransport, request: httpx.Request) -> Received:
        attempt(request, self._settings.cookies)
        try:
            response = transport.handle_request(request)
            try:
                received(response, request, self._settings.cookies)
                content = response.read() if response.is_stream_consumed else b"".join(cast(httpx.SyncByteStream, response.stream))
            finally:
                response.close()
        except httpx.RequestError as error:
            error.request = request
            raise
        return kept(response, whole(response, content), request)

    @contextmanager
    def stream(self, request: httpx.Request, operation: Operation) -> Generator[httpx.Response]:
        """Send a request whose answer is read while it arrives; `timeout` limits each wait for more of it."""
        client, _ = self._opened()
        request.extensions["energy.streamed"] = True
        try:
            response = self._authenticated(partial(client.send, auth=None, stream=True), request)
            try:
                yield response
            finally:
                response.close()
        except Exception as error:
            failed = failure(error, request, operation, self._is_closed)
            if failed is error:
                raise
            raise failed from None

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            self._is_closed = True
        if self._made is not None:
            self._made[0].close()


class _Pool(NamedTuple):
    """The connections of an event loop: the client, its transport where requests may go straight to that, the library's pools that lose places, and what
    lives as long as the loop."""

    client: httpx.AsyncClient
    direct: httpx.AsyncBaseTransport | None
    losing: list[Any]
    living: AsyncGenerator[None]


class Async(Carried):
    """Connections for awaited calls: a pool for each event loop, because a connection lives in the loop that opened it; in processes made by fork as above."""

    is_async: ClassVar[bool] = True

    def __init__(self, auth: httpx.Auth | None, hosts: Iterable[str], **http: Any) -> None:
        super().__init__(auth, hosts, http)
        self._auth, self._settings = auth or httpx.Auth(), Settings(hosts, http)
        self._pools: dict[Any, _Pool] = {}
        self._is_closed = False
        self._spare = [] if self._settings.are_usual else [self._made()]  # so that settings which cannot be used are refused here
        renewed_in_children(self)

    def renew(self) -> None:  # pragma: no cover - runs in children, which nobody measures
        """Forget the connections of the parent process, whatever event loops they were of."""
        OF_PARENTS.append(self._pools)
        self._pools = {}
        self._settings.renew()

    def _made(self) -> tuple[httpx.AsyncClient, httpx.AsyncBaseTransport | None, list[Any]]:
        cookies = self._settings.cookies

        async def prepare(request: httpx.Request) -> None:
            attempt(request, cookies)

        async def undo(response: httpx.Response) -> None:
            guard(response)

        keywords = self._settings.keywords(httpx.AsyncHTTPTransport, prepare, undo)
        with named("mounts", "event_hooks", "http2"):
            client = httpx.AsyncClient(**keywords)
        losing = pools_of([keywords["transport"], *keywords["mounts"].values()])
        return client, keywords["transport"] if self._settings.is_plain else None, losing

    async def _pool(self) -> _Pool:
        """The pool of the running event loop."""
        if self._is_closed:
            raise closed_client()
        loop = running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            for ended in [other for other in list(self._pools) if getattr(other, "is_closed", bool)()]:
                self._pools.pop(ended, None)
            client, direct, losing = self._unused()
            pool = self._pools[loop] = _Pool(client, direct, losing, _living(client, self._pools, loop))
            await anext(pool.living)
        return pool

    def _unused(self) -> tuple[httpx.AsyncClient, httpx.AsyncBaseTransport | None, list[Any]]:
        try:
            return self._spare.pop()  # which another thread's event loop may do at the same time
        except IndexError:
            return self._made()

    async def send(self, request: httpx.Request, operation: Operation) -> Reply:
        """Send a request and read its answer, in the time that is left to the call, which has begun."""
        pool = await self._pool()
        call = request.extensions[CALL] = object()
        try:
            if pool.direct is not None:
                return cast(Received, await self._authenticated(partial(self._answered, pool.direct), request)).reply
            response = await self._authenticated(partial(pool.client.send, auth=None, stream=True), request)
            async with aclosing(response):
                return whole(response, await response.aread())
        except Exception as error:
            failed = failure(error, request, operation, pool.client.is_closed)
        except BaseException:  # cancelled
            await close(reclaim(pool.losing, call))
            raise
        raise failed  # as above

    async def _authenticated(self, answered: Callable[[httpx.Request], Awaitable[httpx.Response]], request: httpx.Request) -> httpx.Response:
        flow = self._auth.async_auth_flow(request)
        try:
            sent = await anext(flow)
            while True:
                try:
                    response = await answered(sent)
                except Exception as error:
                    sent = await flow.athrow(error)  # as above
                    continue
                try:
                    sent = await flow.asend(response)
                except StopAsyncIteration:
                    return response
                except BaseException:
                    await response.aclose()
                    raise
                await response.aclose()
        finally:
            await flow.aclose()

    async def _answered(self, transport: httpx.AsyncBaseTransport, request: httpx.Request) -> Received:
        attempt(request, self._settings.cookies)
        try:
            response = await transport.handle_async_request(request)
            try:
                received(response, request, self._settings.cookies)
                stream = cast(httpx.AsyncByteStream, response.stream)
                content = await response.aread() if response.is_stream_consumed else b"".join([piece async for piece in stream])
            finally:
                await response.aclose()
        except httpx.RequestError as error:
            error.request = request
            raise
        return kept(response, whole(response, content), request)

    @asynccontextmanager
    async def stream(self, request: httpx.Request, operation: Operation) -> AsyncGenerator[httpx.Response]:
        """Send a request whose answer is read while it arrives; `timeout` limits each wait for more of it."""
        client, _, losing, _ = await self._pool()
        call = request.extensions[CALL] = object()
        request.extensions["energy.streamed"] = True
        try:
            response = await self._authenticated(partial(client.send, auth=None, stream=True), request)
            try:
                yield response
            finally:
                await response.aclose()
        except Exception as error:
            failed = failure(error, request, operation, client.is_closed)
            if failed is error:
                raise
            raise failed from None
        except BaseException:
            await close(reclaim(losing, call))
            raise

    async def close(self) -> None:
        """Close the pool of the running event loop; that of another is closed when its loop ends."""
        self._is_closed = True
        if self._spare:
            await self._spare.pop()[0].aclose()
        pool = self._pools.pop(running_loop(), None)
        if pool is not None:
            await pool.living.aclose()


async def _living(client: httpx.AsyncClient, pools: dict[Any, Any], loop: Any) -> AsyncGenerator[None]:
    """What closes a pool with its event loop: what generators are left one ends before itself, so no connection outlives its loop."""
    try:
        yield
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
