"""The loops that read the pages of a listing: what a pass wants sent is sent here, in its turn or before, blocking or awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .http import Async, Blocking
from .pages import Page, Pass, Read
from .position import Position
from .sending import asend, send

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    import httpx
    from anyio import Semaphore
    from anyio.abc import TaskGroup

__all__ = ["AsyncItems", "AsyncPages", "Tasks", "pages"]

Item = TypeVar("Item")
R = TypeVar("R")


def pages(reading: Pass[Item], transport: Blocking) -> Iterator[Page[Item]]:
    """The pages of a pass, those of its window asked for in threads. Leaving the iteration waits for these, so that none outlives it."""
    with _Threads(reading.at_once) as threads:
        while reading.goes_on():
            with reading:
                coming: Future[Read] | None = reading.next()
                page = reading.page(send(transport, reading.request(), reading.operation, reading.read) if coming is None else coming.result())
            if page is None:
                continue
            for position, early, request in reading.requests():
                reading.window.put(position, early, threads.start(send, transport, request, reading.operation, reading.read))
            yield page


class _Threads:
    """So many threads, none before the first is needed, and none afterwards."""

    _pool: ThreadPoolExecutor | None = None

    def __init__(self, most: int) -> None:
        self._most = most

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def start(self, call: Callable[..., R], *args: Any) -> Future[R]:
        from concurrent.futures import ThreadPoolExecutor  # slow to import, and rarely needed
        from contextvars import copy_context

        self._pool = self._pool or ThreadPoolExecutor(self._most, "energy-pages")
        return self._pool.submit(copy_context().run, call, *args)  # what is traced or logged there belongs to the caller's context


class Tasks:
    """The tasks in which pages are read while others are being used: for as long as an `async with` block lasts, and none outside of it."""

    group: TaskGroup | None = None

    async def begin(self) -> None:
        from anyio import create_task_group

        if self.group is not None:
            raise RuntimeError("the pager is in an `async with` already")
        self.group = await create_task_group().__aenter__()

    async def end(self) -> None:
        group, self.group = self.group, None
        assert group is not None, "what ended has begun"
        group.cancel_scope.cancel()
        await group.__aexit__(None, None, None)  # an error of the block, were it told, would come back in an ExceptionGroup


class AsyncPages(Generic[Item]):
    """The pages of a pass, those of its window asked for in tasks: where there is a block of theirs in that, or else in such that end before a page is handed
    out.

    An iterator, not a generator: one that is left in the middle leaves nothing to be closed, neither itself nor a task.
    """

    def __init__(self, reading: Pass[Item], transport: Async, tasks: Tasks) -> None:
        self._reading, self._transport, self._tasks = reading, transport, tasks
        self._turns: Semaphore | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[Item]:
        reading = self._reading
        while reading.goes_on():
            with reading:
                page = reading.page(await self._received())
            if page is not None:
                if self._tasks.group is not None:
                    self._send(self._tasks.group, reading.requests())
                return page
        raise StopAsyncIteration

    async def _received(self) -> Read:
        """The answer for the next page, asked for now and together with others unless it has been."""
        coming: _Coming | None = self._reading.next()
        if coming is not None and (page := await coming.page()) is not None:
            return page
        (position, early, request), *others = self._reading.requests(1)
        if not others:
            return await asend(self._transport, request, self._reading.operation, self._reading.read)
        from anyio import create_task_group

        async with create_task_group() as group:
            self._send(group, [(position, early, request), *others])
        return await self._received()

    def _send(self, group: TaskGroup, requests: Sequence[tuple[Position, bool, httpx.Request]]) -> None:
        from anyio import Semaphore

        self._turns = self._turns or Semaphore(max(1, self._reading.at_once))
        for position, early, request in requests:
            coming = _Coming(self._turns)
            self._reading.window.put(position, early, coming)
            group.start_soon(coming.receive, self._transport, request, self._reading)


class _Coming:
    """A page on its way in a task."""

    def __init__(self, turns: Semaphore) -> None:
        from anyio import Event

        self._turns, self._there = turns, Event()
        self._page: Read | None = None
        self._error: Exception | None = None

    async def receive(self, transport: Async, request: httpx.Request, reading: Pass[Any]) -> None:
        try:
            async with self._turns:
                self._page = await asend(transport, request, reading.operation, reading.read)
        except Exception as error:
            self._error = error
        finally:
            self._there.set()

    async def page(self) -> Read | None:
        """The answer, or its error, which waited for its turn; None where the task was cancelled."""
        await self._there.wait()
        if self._error is not None:
            raise self._error
        return self._page


class AsyncItems(Generic[Item]):
    """The items of pages, as many as are wanted."""

    def __init__(self, pages: AsyncIterator[Page[Item]], limit: int | None) -> None:
        self._pages, self._left = pages, limit
        self._items: Iterator[Item] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Item:
        if self._left == 0:
            raise StopAsyncIteration
        while True:
            for item in self._items:
                if self._left is not None:
                    self._left -= 1
                return item
            self._items = iter((await anext(self._pages)).items)
