"""Listings: every item of every page, asked for one page at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from copy import copy
from operator import index
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar, overload

from .calls import Answer, Bound, Descriptor, Service, answered
from .errors import InvalidArgument
from .facts import Pagination
from .http import Async, Blocking, Reply
from .operation import Operation, Request
from .pages import Page, Pass, Source
from .position import Position, asked, request_at, shortened
from .reading import AsyncItems, AsyncPages, Tasks, pages
from .sending import asend, send

if TYPE_CHECKING:
    from .calls import Generated, Payload

__all__ = ["AsyncPagedCall", "AsyncPager", "Page", "PagedCall", "Pager", "paged", "paged_by"]

P = ParamSpec("P")
A = TypeVar("A")
R = TypeVar("R")
Item = TypeVar("Item")


def _pagination(operation: Operation) -> Pagination:
    assert operation.pagination is not None, "the tables page only what the specification pages"
    return operation.pagination


class _Listing(Generic[Item]):
    """What both pagers share: where to begin, how to go on, and what is known."""

    def __init__(self, bound: Bound[...], request: Request, items: Callable[[Any], list[Item]]) -> None:
        operation, (self._transport, options), self._path = bound.operation, bound._session, bound._path
        self._source = Source(operation, _pagination(operation), options, request, items)
        self._start = asked(self._source.pagination, request)
        self._limit: int | None = None
        self._prefetch = 0

    def __repr__(self) -> str:
        limit = "" if self._limit is None else f", at most {self._limit} items"
        total = "" if self._source.total is None else f", {self._source.total} in all"
        return f"<{type(self).__name__} of {self._path}: {self._source.operation.wire}{total}{limit}>"

    def __copy__(self) -> Self:
        made = object.__new__(type(self))
        vars(made).update(vars(self))
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        raise InvalidArgument(f"{self._path}: a pager cannot be pickled: send the operation, its arguments and a `resume_token`, and ask there")

    def limit(self, n: int) -> Self:
        """The same listing, ending after `n` items; iterating it asks for no larger pages than that takes."""
        other = copy(self)
        other._limit = _count("limit", n)
        return other

    def prefetch(self, n: int) -> Self:
        """The same listing, with up to `n` pages asked for before they are needed, and as many requests on their way at once.

        By page numbers and offsets, once the first page has told the total; by tokens, which each page tells of the next, one request at a time. Items, errors
        and their `resume_token` come in the same order as without, and no more than `n` pages are kept beside the one in use. A page that was asked for early
        counts if it tells the same total as those in front of it, and is asked for again in its turn if not: what is added or removed meanwhile is noticed as
        without, except where as much is added as is removed while `n` pages are read. Choose `n` by what the platform allows, since more is `RateLimited`; more
        than the client's `limits` (100 connections by default) and `concurrency` wait their turn.
        """
        other = copy(self)
        other._prefetch = _count("prefetch", n)
        return other

    def resume(self, token: str) -> Self:
        """The same listing, beginning where a `Page.resume_token` or an error's `resume_token` says."""
        other = copy(self)
        other._start = Position.parse(token)
        other._source = copy(self._source)
        other._source.total = other._source.first = None
        return other

    def _whole(self) -> Pass[Item]:
        return Pass(self._source, self._start, None, self._prefetch)

    def _limited(self) -> Pass[Item]:
        return Pass(self._source, shortened(self._source.pagination, self._start, self._limit), self._limit, self._prefetch)

    def _asks_total(self) -> bool:
        return self._source.total is None and bool(self._source.pagination.total)


def _count(name: str, n: Any) -> int:
    try:
        number = index(n)
    except TypeError:
        raise InvalidArgument(f"{name}: {n!r} is not a whole number") from None
    if number < 0:
        raise InvalidArgument(f"{name}: {number} is negative")
    return number


class Pager(_Listing[Item]):
    """Every item of a listing, page by page as they are needed: iterate it, or ask for `.pages()`, `.first()`, `.total`.

    Pages are held against each other and against the total that the platform tells: one that comes again, a total that falls, items that are missing in the
    end raise `PaginationError`, whose `resume_token` leads past the page in question. To change what is listed, as by deleting what the listing brings, take
    `list(…)` of it first: by page numbers, each deletion moves what comes later onto pages that were read already. What is added meanwhile at the end is read
    too; what is added before it moves items onto the next page, and is an error when they come again.

    With `.prefetch(n)` pages are read in threads while one is being used. Leaving the iteration, by `break` or an error, waits for those on their way.
    """

    def pages(self) -> Iterator[Page[Item]]:
        """The pages, each asked for when the one before has been used, unless `.prefetch()` says otherwise; `.limit()` does not cut them."""
        return pages(self._whole(), self._transport)

    def __iter__(self) -> Iterator[Item]:
        left = self._limit
        if left == 0:
            return
        for page in pages(self._limited(), self._transport):
            for item in page.items:
                yield item
                if left is not None:
                    left -= 1
                    if not left:
                        return

    def first(self) -> Item | None:
        """The first item, or None where there is none; asks for this one alone, and only when nothing was read yet."""
        if self._limit == 0:
            return None
        if self._source.first is None:
            next(iter(self.limit(1)), None)
        return next(iter(self._source.first or ()), None)

    @property
    def total(self) -> int | None:
        """How many items there are in all, as the platform last said; None where it does not. Asks for one item, and only when nothing was read yet."""
        if self._asks_total():
            next(pages(self.limit(1)._limited(), self._transport))
        return self._source.total


class AsyncPager(_Listing[Item]):
    """Every item of a listing, page by page as they are needed: `async for`, or `.pages()`, `await .first()`, `await .total`; otherwise as `Pager`.

    With `.prefetch(n)` pages are read `n` at a time, in tasks that have ended when an item is handed out, so that an iteration may be left at any place. Where
    pages are to be read while one is being used, say for how long: `async with pager.prefetch(8) as devices:`, and iterate `devices` inside.
    """

    def __init__(self, bound: Bound[...], request: Request, items: Callable[[Any], list[Item]]) -> None:
        super().__init__(bound, request, items)
        self._tasks = Tasks()

    async def __aenter__(self) -> Self:
        await self._tasks.begin()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._tasks.end()

    def pages(self) -> AsyncIterator[Page[Item]]:
        """The pages, each asked for when the one before has been used, unless `.prefetch()` says otherwise; `.limit()` does not cut them."""
        return AsyncPages(self._whole(), self._transport, self._tasks)

    def __aiter__(self) -> AsyncIterator[Item]:
        return AsyncItems(AsyncPages(self._limited(), self._transport, self._tasks), self._limit)

    async def first(self) -> Item | None:
        """The first item, or None where there is none; asks for this one alone, and only when nothing was read yet."""
        if self._limit == 0:
            return None
        if self._source.first is None:
            await anext(aiter(self.limit(1)), None)
        return next(iter(self._source.first or ()), None)

    @property
    def total(self) -> Coroutine[Any, Any, int | None]:
        """How many items there are in all, as `Pager.total`; to be awaited."""
        return self._total()

    async def _total(self) -> int | None:
        if self._asks_total():
            await anext(AsyncPages(self.limit(1)._limited(), self._transport, self._tasks))
        return self._source.total


class _Pages(Bound[P], Generic[P, Item]):
    def _build(self, *args: P.args, **kwargs: P.kwargs) -> Request:
        """The request for the first page, its position spelled out."""
        try:
            request = super()._build(*args, **kwargs)
            pagination = _pagination(self.operation)
            return request_at(pagination, request, asked(pagination, request))
        finally:
            del args, kwargs

    def _answered(self, reply: Reply) -> Answer[list[Item]]:
        items: Callable[[Any], list[Item]] = self._descriptor.take
        return answered(self.operation, reply, lambda answer, _: items(answer) or [])


class PagedCall(_Pages[P, Item]):
    """A listing of a blocking client: calling it gives a `Pager`, which says what a listing promises, and sends nothing yet."""

    def _returns(self, result: str) -> str:
        return f"Pager[{result[5:-1]}]"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Pager[Item]:
        try:
            return Pager(self, self._build(*args, **kwargs), self._descriptor.take)
        finally:
            del args, kwargs

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> Answer[list[Item]]:
        """Return one page together with status, headers, request id and envelope."""
        try:
            transport: Blocking = self._session.transport
            return send(transport, self.request(*args, **kwargs), self.operation, self._answered)
        finally:
            del args, kwargs


class AsyncPagedCall(_Pages[P, Item]):
    """A listing of an async client: calling it gives an `AsyncPager`, and sends nothing yet."""

    def _returns(self, result: str) -> str:
        return f"AsyncPager[{result[5:-1]}]"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncPager[Item]:
        try:
            return AsyncPager(self, self._build(*args, **kwargs), self._descriptor.take)
        finally:
            del args, kwargs

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> Answer[list[Item]]:
        """Return one page together with status, headers, request id and envelope."""
        try:
            transport: Async = self._session.transport
            return await asend(transport, self.request(*args, **kwargs), self.operation, self._answered)
        finally:
            del args, kwargs


class Paged(Descriptor[Any], Generic[P, Item]):
    """An operation whose call returns a pager."""

    def __init__(self, generated: Generated[P, A], items: Callable[[A], list[Item]]) -> None:
        super().__init__(generated)
        self.take = items

    @overload
    def __get__(self, service: Service[Blocking], owner: type) -> PagedCall[P, Item]: ...
    @overload
    def __get__(self, service: Service[Async], owner: type) -> AsyncPagedCall[P, Item]: ...
    @overload
    def __get__(self, service: None, owner: type) -> Paged[P, Item]: ...

    def __get__(self, service: Any, owner: type) -> Any:
        return self if service is None else self._bind(service, PagedCall, AsyncPagedCall)


def paged(generated: Generated[P, Payload[list[Item]]]) -> Paged[P, Item]:
    """A method that returns a pager over the payload of the envelope."""
    return Paged(generated, lambda answer: answer.data)


def paged_by(generated: Generated[P, A], items: Callable[[A], list[Item]]) -> Paged[P, Item]:
    """A method that returns a pager over what `items` finds on each page."""
    return Paged(generated, items)
