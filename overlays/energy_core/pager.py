"""Listings: every item of every page, asked for one page at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar, overload

from .answer import dig, excerpt, partial
from .calls import Answer, Bound, Descriptor, Service, Session, answered, read, taken
from .errors import EnergyClientError, InvalidArgument, PaginationError
from .facts import Pagination
from .http import Async, Blocking, Reply, build
from .operation import Operation, Request
from .position import Position, asked, following, request_at, whole_number

if TYPE_CHECKING:
    from .calls import Generated, Payload

__all__ = ["AsyncPagedCall", "AsyncPager", "Page", "PagedCall", "Pager", "paged", "paged_by"]

P = ParamSpec("P")
A = TypeVar("A")
R = TypeVar("R")
Item = TypeVar("Item")


@dataclass(frozen=True)
class Page(Generic[Item]):
    """One page: its items, the whole answer, how many items there are in all, and where to go on after it."""

    items: list[Item]
    answer: Any
    total: int | None
    resume_token: str | None
    """What `Pager.resume()` takes to go on after this page; None after the last one."""


def _pagination(operation: Operation) -> Pagination:
    assert operation.pagination is not None, "the tables page only what the specification pages"
    return operation.pagination


class _Listing(Generic[Item]):
    """What both pagers share: where to begin, when to stop, how to read a page."""

    def __init__(self, operation: Operation, request: Request, session: Session[Any], items: Callable[[Any], list[Item]]) -> None:
        self._operation, self._request, self._session, self._items = operation, request, session, items
        self._pagination = _pagination(operation)
        self._start = asked(self._pagination, request)
        self._limit: int | None = None

    def limit(self, n: int) -> Self:
        """The same listing, ending after `n` items."""
        if n < 0:
            raise InvalidArgument(f"limit: {n} is negative")
        other = copy(self)
        other._limit = n
        return other

    def resume(self, token: str) -> Self:
        """The same listing, beginning where a `Page.resume_token` or an error's `resume_token` says."""
        other = copy(self)
        other._start = Position.parse(token)
        return other

    def _at(self, position: Position) -> Any:
        return build(request_at(self._pagination, self._request, position), self._session.options)

    def _page(self, reply: Reply, position: Position, seen: set[int | str | None]) -> tuple[Page[Item], Position | None, EnergyClientError | None]:
        """The page in an answer, the position after it, and the error to raise once its items were handed out."""
        data, model = read(self._operation, reply)
        items = taken(self._operation, reply, model, lambda answer, _: self._items(answer)) or []
        try:
            after = following(self._pagination, position, data, len(items))
            if after is not None and after.at in seen:
                raise ValueError("the next page has been read already: the tokens go round in a circle")
        except ValueError as error:
            raise PaginationError(str(error), operation=self._operation.name, status=reply.status, excerpt=excerpt(reply)) from None
        total = whole_number(dig(data, self._pagination.total)) if self._pagination.total else None
        page = Page(items, model, total, None if after is None else str(after))
        complaint = partial(self._operation, reply, data)
        if complaint is not None:
            complaint.resume_token = page.resume_token
        return page, after, complaint


class Pager(_Listing[Item]):
    """Every item of a listing, page by page as they are needed: iterate it, or ask for `.pages()`, `.first()`, `.total`."""

    def pages(self) -> Iterator[Page[Item]]:
        """The pages, each asked for when the one before has been used; `.limit()` does not cut them."""
        transport: Blocking = self._session.transport
        position: Position | None = self._start
        seen: set[int | str | None] = set()
        while position is not None:
            seen.add(position.at)
            try:
                reply = transport.send(self._at(position), self._operation)
                page, after, complaint = self._page(reply, position, seen)
            except EnergyClientError as error:
                error.resume_token = str(position) if position.at is not None else None
                raise
            yield page
            if complaint is not None:
                raise complaint
            position = after

    def __iter__(self) -> Iterator[Item]:
        left = self._limit
        if left == 0:
            return
        for page in self.pages():
            for item in page.items:
                yield item
                if left is not None:
                    left -= 1
                    if not left:
                        return

    def first(self) -> Item | None:
        """The first item, or None where there is none."""
        return next(iter(self), None)

    @property
    def total(self) -> int | None:
        """How many items there are in all, as the first page says; None where the platform does not say."""
        return next(self.pages()).total


class AsyncPager(_Listing[Item]):
    """Every item of a listing, page by page as they are needed: `async for`, or `.pages()`, `await .first()`, `await .total`."""

    async def pages(self) -> AsyncIterator[Page[Item]]:
        """The pages, each asked for when the one before has been used; `.limit()` does not cut them."""
        transport: Async = self._session.transport
        position: Position | None = self._start
        seen: set[int | str | None] = set()
        while position is not None:
            seen.add(position.at)
            try:
                reply = await transport.send(self._at(position), self._operation)
                page, after, complaint = self._page(reply, position, seen)
            except EnergyClientError as error:
                error.resume_token = str(position) if position.at is not None else None
                raise
            yield page
            if complaint is not None:
                raise complaint
            position = after

    async def __aiter__(self) -> AsyncIterator[Item]:
        left = self._limit
        if left == 0:
            return
        async for page in self.pages():
            for item in page.items:
                yield item
                if left is not None:
                    left -= 1
                    if not left:
                        return

    async def first(self) -> Item | None:
        """The first item, or None where there is none."""
        async for item in self:
            return item
        return None

    @property
    def total(self) -> Coroutine[Any, Any, int | None]:
        """How many items there are in all, as the first page says; None where the platform does not say. To be awaited."""
        return self._total()

    async def _total(self) -> int | None:
        return (await anext(self.pages())).total


class _Pages(Bound[P], Generic[P, Item]):
    def __init__(self, generated: Generated[P, Any], session: Session[Any], items: Callable[[Any], list[Item]]) -> None:
        super().__init__(generated, session)
        self._items = items

    def _build(self, *args: P.args, **kwargs: P.kwargs) -> Request:
        """The request for the first page, its position spelled out."""
        request = super()._build(*args, **kwargs)
        pagination = _pagination(self.operation)
        return request_at(pagination, request, asked(pagination, request))


class PagedCall(_Pages[P, Item]):
    """A listing of a blocking client: calling it gives a `Pager` and sends nothing yet."""

    def _returns(self, result: str) -> str:
        return f"Pager[{result[5:-1]}]"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Pager[Item]:
        return Pager(self.operation, self._build(*args, **kwargs), self._session, self._items)

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> Answer[list[Item]]:
        """Return one page together with status, headers, request id and envelope."""
        transport: Blocking = self._session.transport
        return _raw(self.operation, transport.send(self.request(*args, **kwargs), self.operation), self._items)


class AsyncPagedCall(_Pages[P, Item]):
    """A listing of an async client: calling it gives an `AsyncPager` and sends nothing yet."""

    def _returns(self, result: str) -> str:
        return f"AsyncPager[{result[5:-1]}]"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncPager[Item]:
        return AsyncPager(self.operation, self._build(*args, **kwargs), self._session, self._items)

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> Answer[list[Item]]:
        """Return one page together with status, headers, request id and envelope."""
        transport: Async = self._session.transport
        return _raw(self.operation, await transport.send(self.request(*args, **kwargs), self.operation), self._items)


def _raw(operation: Operation, reply: Reply, items: Callable[[Any], list[Item]]) -> Answer[list[Item]]:
    return answered(operation, reply, lambda answer, _: items(answer) or [])


class Paged(Descriptor[Any], Generic[P, Item]):
    """An operation whose call returns a pager."""

    def __init__(self, generated: Generated[P, A], items: Callable[[A], list[Item]]) -> None:
        super().__init__(generated)
        self._items = items

    @overload
    def __get__(self, service: Service[Blocking], owner: type) -> PagedCall[P, Item]: ...
    @overload
    def __get__(self, service: Service[Async], owner: type) -> AsyncPagedCall[P, Item]: ...
    @overload
    def __get__(self, service: None, owner: type) -> Paged[P, Item]: ...

    def __get__(self, service: Any, owner: type) -> Any:
        if service is None:
            return self
        kind: Any = AsyncPagedCall if service._session.transport.is_async else PagedCall
        return kind(self.generated, service._session, self._items)


def paged(generated: Generated[P, Payload[list[Item]]]) -> Paged[P, Item]:
    """A method that returns a pager over the payload of the envelope."""
    return Paged(generated, lambda answer: answer.data)


def paged_by(generated: Generated[P, A], items: Callable[[A], list[Item]]) -> Paged[P, Item]:
    """A method that returns a pager over what `items` finds on each page."""
    return Paged(generated, items)
