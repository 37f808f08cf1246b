"""Listings: every item of every page, asked for one page at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from operator import index
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar, cast, overload

from .answer import dig, excerpt, partial
from .calls import Answer, Bound, Descriptor, Service, answered, read, taken
from .errors import EnergyClientError, InvalidArgument, PaginationError
from .facts import Pagination
from .http import Async, Blocking, Reply, build
from .operation import Operation, Request
from .position import Position, asked, request_at, shortened
from .progress import Progress, told_total

if TYPE_CHECKING:
    from .calls import Generated, Payload

__all__ = ["AsyncPagedCall", "AsyncPager", "Page", "PagedCall", "Pager", "paged", "paged_by"]

P = ParamSpec("P")
A = TypeVar("A")
R = TypeVar("R")
Item = TypeVar("Item")


@dataclass(frozen=True, repr=False)
class Page(Generic[Item]):
    """One page: its items, the whole answer, how many items there are in all, and where to go on after it."""

    items: list[Item]
    answer: Any
    total: int | None
    resume_token: str | None
    """What `Pager.resume()` takes to go on after this page; None after the last one."""

    def __repr__(self) -> str:
        total = "" if self.total is None else f" of {self.total}"
        return f"<Page: {len(self.items)}{total} items, {'the last page' if self.resume_token is None else f'more from {self.resume_token!r}'}>"


def _pagination(operation: Operation) -> Pagination:
    assert operation.pagination is not None, "the tables page only what the specification pages"
    return operation.pagination


class _Known(Generic[Item]):
    """What the pages read so far have told about a listing."""

    total: int | None = None
    first: list[Item] | None = None  # no more than one


class _Listing(Generic[Item]):
    """What both pagers share: where to begin, and what is known."""

    def __init__(self, bound: Bound[...], request: Request, items: Callable[[Any], list[Item]]) -> None:
        self._operation, self._session, self._path = bound.operation, bound._session, bound._path
        self._request, self._items = request, items
        self._pagination = _pagination(self._operation)
        self._start = asked(self._pagination, request)
        self._limit: int | None = None
        self._known: _Known[Item] = _Known()

    def __repr__(self) -> str:
        limit = "" if self._limit is None else f", at most {self._limit} items"
        total = "" if self._known.total is None else f", {self._known.total} in all"
        return f"<{type(self).__name__} of {self._path}: {self._operation.wire}{total}{limit}>"

    def limit(self, n: int) -> Self:
        """The same listing, ending after `n` items; iterating it asks for no larger pages than that takes."""
        try:
            most = index(n)
        except TypeError:
            raise InvalidArgument(f"limit: {n!r} is not a whole number") from None
        if most < 0:
            raise InvalidArgument(f"limit: {n} is negative")
        other = copy(self)
        other._limit = most
        return other

    def resume(self, token: str) -> Self:
        """The same listing, beginning where a `Page.resume_token` or an error's `resume_token` says."""
        other = copy(self)
        other._start = Position.parse(token)
        other._known = _Known()
        return other

    def _limited(self) -> _Pass[Item]:
        return _Pass(self, shortened(self._pagination, self._start, self._limit))

    def _asks_total(self) -> bool:
        return self._known.total is None and bool(self._pagination.total)


class _Pass(Generic[Item]):
    """One pass over the pages of a listing, without I/O: what to ask for next, and what is in the answer. Sending stands in its `with` block."""

    def __init__(self, listing: _Listing[Item], start: Position) -> None:
        self._listing, self.operation = listing, listing._operation
        self._progress = Progress(listing._pagination, start)
        self._complaint: EnergyClientError | None = None
        self._sending = False

    def request(self) -> Any:
        """The request for the next page, None after the last one; raises what is to be said once the items of the page before were handed out."""
        if self._sending:
            raise RuntimeError("the next page is being read already: one iterator serves one task")
        if self._complaint is not None:
            self._progress.position, complaint, self._complaint = None, self._complaint, None
            raise complaint
        position, listing = self._progress.position, self._listing
        return None if position is None else build(request_at(listing._pagination, listing._request, position), listing._session.options)

    def __enter__(self) -> None:
        self._sending = True

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self._sending = False
        if isinstance(error, EnergyClientError):
            error.resume_token = _token(self._progress.position)
            self._progress.position = None

    def page(self, reply: Reply) -> Page[Item]:
        """The page in an answer, held against those before."""
        listing, progress = self._listing, self._progress
        operation = self.operation
        data, model = read(operation, reply)
        items = taken(operation, reply, model, lambda answer, _: listing._items(answer)) or []
        plain, before = dig(data, listing._pagination.items), progress.came
        try:
            news = progress.advance(data, cast(Sequence[Any], plain) if isinstance(plain, list) else items)
        except ValueError as error:
            raise self._error(str(error), reply) from None
        page = Page(items if news else [], model, told_total(listing._pagination, data), _token(progress.position))
        self._note(page, before)
        self._complaint = self._error(progress.complaint, reply) if progress.complaint else partial(operation, reply, data)
        if self._complaint is not None:
            self._complaint.resume_token = page.resume_token
        return page

    def _error(self, message: str, reply: Reply) -> PaginationError:
        return PaginationError(message, operation=self.operation.name, status=reply.status, excerpt=excerpt(reply))

    def _note(self, page: Page[Item], before: int) -> None:
        """Remember what a page tells about the listing."""
        known = self._listing._known
        if page.total is not None:
            known.total = page.total
        if not before and (page.items or page.resume_token is None):
            known.first = page.items[:1]


def _token(position: Position | None) -> str | None:
    return None if position is None or position.at is None else str(position)


class Pager(_Listing[Item]):
    """Every item of a listing, page by page as they are needed: iterate it, or ask for `.pages()`, `.first()`, `.total`.

    Pages are held against each other and against the total that the platform tells: one that comes again, a total that falls, items that are missing in the
    end raise `PaginationError`, whose `resume_token` leads past the page in question. To change what is listed, as by deleting what the listing brings, take
    `list(…)` of it first: by page numbers, each deletion moves what comes later onto pages that were read already. What is added meanwhile at the end is read
    too; what is added before it moves items onto the next page, and is an error when they come again.
    """

    def pages(self) -> Iterator[Page[Item]]:
        """The pages, each asked for when the one before has been used; `.limit()` does not cut them."""
        return self._pages(_Pass(self, self._start))

    def _pages(self, reading: _Pass[Item]) -> Iterator[Page[Item]]:
        transport: Blocking = self._session.transport
        while (request := reading.request()) is not None:
            with reading:
                page = reading.page(transport.send(request, self._operation))
            yield page

    def __iter__(self) -> Iterator[Item]:
        left = self._limit
        if left == 0:
            return
        for page in self._pages(self._limited()):
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
        if self._known.first is None:
            next(iter(self.limit(1)), None)
        return next(iter(self._known.first or ()), None)

    @property
    def total(self) -> int | None:
        """How many items there are in all, as the platform last said; None where it does not. Asks for one item, and only when nothing was read yet."""
        if self._asks_total():
            next(self._pages(self.limit(1)._limited()))
        return self._known.total


class AsyncPager(_Listing[Item]):
    """Every item of a listing, page by page as they are needed: `async for`, or `.pages()`, `await .first()`, `await .total`; otherwise as `Pager`."""

    def pages(self) -> AsyncIterator[Page[Item]]:
        """The pages, each asked for when the one before has been used; `.limit()` does not cut them."""
        return _AsyncPages(_Pass(self, self._start), self._session.transport)

    def __aiter__(self) -> AsyncIterator[Item]:
        return _AsyncItems(_AsyncPages(self._limited(), self._session.transport), self._limit)

    async def first(self) -> Item | None:
        """The first item, or None where there is none; asks for this one alone, and only when nothing was read yet."""
        if self._limit == 0:
            return None
        if self._known.first is None:
            await anext(aiter(self.limit(1)), None)
        return next(iter(self._known.first or ()), None)

    @property
    def total(self) -> Coroutine[Any, Any, int | None]:
        """How many items there are in all, as `Pager.total`; to be awaited."""
        return self._total()

    async def _total(self) -> int | None:
        if self._asks_total():
            await anext(_AsyncPages(self.limit(1)._limited(), self._session.transport))
        return self._known.total


class _AsyncPages(Generic[Item]):
    """An iterator, not a generator: one that is left in the middle leaves nothing to be closed."""

    def __init__(self, reading: _Pass[Item], transport: Async) -> None:
        self._reading, self._transport = reading, transport

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[Item]:
        request = self._reading.request()
        if request is None:
            raise StopAsyncIteration
        with self._reading:
            return self._reading.page(await self._transport.send(request, self._reading.operation))


class _AsyncItems(Generic[Item]):
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


class _Pages(Bound[P], Generic[P, Item]):
    def _build(self, *args: P.args, **kwargs: P.kwargs) -> Request:
        """The request for the first page, its position spelled out."""
        request = super()._build(*args, **kwargs)
        pagination = _pagination(self.operation)
        return request_at(pagination, request, asked(pagination, request))


class PagedCall(_Pages[P, Item]):
    """A listing of a blocking client: calling it gives a `Pager`, which says what a listing promises, and sends nothing yet."""

    def _returns(self, result: str) -> str:
        return f"Pager[{result[5:-1]}]"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Pager[Item]:
        return Pager(self, self._build(*args, **kwargs), self._descriptor.take)

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> Answer[list[Item]]:
        """Return one page together with status, headers, request id and envelope."""
        transport: Blocking = self._session.transport
        return _raw(self.operation, transport.send(self.request(*args, **kwargs), self.operation), self._descriptor.take)


class AsyncPagedCall(_Pages[P, Item]):
    """A listing of an async client: calling it gives an `AsyncPager`, and sends nothing yet."""

    def _returns(self, result: str) -> str:
        return f"AsyncPager[{result[5:-1]}]"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncPager[Item]:
        return AsyncPager(self, self._build(*args, **kwargs), self._descriptor.take)

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> Answer[list[Item]]:
        """Return one page together with status, headers, request id and envelope."""
        transport: Async = self._session.transport
        return _raw(self.operation, await transport.send(self.request(*args, **kwargs), self.operation), self._descriptor.take)


def _raw(operation: Operation, reply: Reply, items: Callable[[Any], list[Item]]) -> Answer[list[Item]]:
    return answered(operation, reply, lambda answer, _: items(answer) or [])


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
