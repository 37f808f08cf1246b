"""One pass over the pages of a listing, without I/O: what to ask for, and what an answer holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .answer import excerpt, partial
from .calls import read, taken
from .errors import EnergyClientError, PaginationError
from .facts import Pagination
from .http import Reply, build
from .operation import Operation, Request
from .options import Options
from .position import Position, request_at
from .progress import Progress, told_total
from .window import Window

if TYPE_CHECKING:
    import httpx

__all__ = ["Page", "Pass", "Read", "Source"]

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


class Read(NamedTuple):
    """An answer and what is in it, as plain data and as its model."""

    reply: Reply
    data: Any
    model: Any


class Source(Generic[Item]):
    """A listing: what to send for its first page, what on a page are its items, and what the pages read so far have told."""

    total: int | None = None
    first: list[Item] | None = None  # no more than one

    def __init__(self, operation: Operation, pagination: Pagination, options: Options, request: Request, items: Callable[[Any], list[Item]]) -> None:
        self.operation, self.pagination, self.options, self.request, self.items = operation, pagination, options, request, items


class Pass(Generic[Item]):
    """One pass over the pages of a listing, without I/O. Sending and reading the next page stands in its `with` block."""

    def __init__(self, source: Source[Item], start: Position, limit: int | None = None, prefetch: int = 0) -> None:
        self.operation, self.window = source.operation, Window[Any](prefetch)
        self._source, self._limit = source, limit
        self._progress = Progress(source.pagination, start)
        self._complaint: EnergyClientError | None = None
        self._sending = self._early = False

    @property
    def at_once(self) -> int:
        """How many of the pages that the window takes are on their way at once, of which each has the time of a call."""
        limits = self._source.options.limits
        return self.window.size if limits is None else limits.at_once(self.operation, self.window.size)

    def goes_on(self) -> bool:
        """Whether there is a next page; raises what is to be said once the items of the page before were handed out."""
        if self._sending:
            raise RuntimeError("the next page is being read already: one iterator serves one task")
        if self._complaint is not None:
            self._progress.position, complaint, self._complaint = None, self._complaint, None
            raise complaint
        return self._progress.position is not None

    def next(self) -> Any:
        """The next page, where it was asked for already: what the window holds of it."""
        assert self._progress.position is not None, "a pass that ended has no next page"
        what, self._early = self.window.take(self._progress.position) or (None, False)
        return what

    def requests(self, least: int = 0) -> list[tuple[Position, bool, httpx.Request]]:
        """What is to be sent now: for `least` pages, the next one first, and for those that the window takes and the limit leaves; whether each is early."""
        if self._complaint is not None:
            return []
        left = None if self._limit is None else self._limit - self._progress.came
        wanted = self._progress.ahead(least, self.window.size, left)
        return [(position, early, self._built(position)) for position, early in self.window.missing(wanted)]

    def request(self) -> httpx.Request:
        """The request for the next page."""
        assert self._progress.position is not None, "a pass that ended has no next page"
        return self._built(self._progress.position)

    def _built(self, position: Position) -> httpx.Request:
        return build(request_at(self._source.pagination, self._source.request, position), self._source.options)

    def __enter__(self) -> None:
        self._sending = True

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self._sending = False
        if isinstance(error, EnergyClientError):
            error.resume_token = _token(self._progress.position)
            self._progress.position = None

    def read(self, reply: Reply) -> Read:
        """What is in an answer, or the error that it says."""
        return Read(reply, *read(self.operation, reply))

    def page(self, came: Read) -> Page[Item] | None:
        """The page in an answer, held against those before; None for one that came early and tells another total than they, which is to be read again."""
        source, progress = self._source, self._progress
        operation, (reply, data, model) = self.operation, came
        items = taken(operation, reply, model, lambda answer, _: source.items(answer)) or []
        if self._early and not progress.agrees(data):
            return None
        before = progress.came
        try:
            news = progress.advance(data, items)
        except ValueError as error:
            raise self._error(str(error), reply) from None
        page = Page(items if news else [], model, told_total(source.pagination, data), _token(progress.position))
        self._note(page, before)
        self._complaint = self._error(progress.complaint, reply) if progress.complaint else partial(operation, reply, data)
        if self._complaint is not None:
            self._complaint.resume_token = page.resume_token
        return page

    def _error(self, message: str, reply: Reply) -> PaginationError:
        return PaginationError(message, operation=self.operation.name, status=reply.status, excerpt=excerpt(reply))

    def _note(self, page: Page[Item], before: int) -> None:
        """Remember what a page tells about the listing."""
        source = self._source
        if page.total is not None:
            source.total = page.total
        if not before and (page.items or page.resume_token is None):
            source.first = page.items[:1]


def _token(position: Position | None) -> str | None:
    return None if position is None or position.at is None else str(position)
