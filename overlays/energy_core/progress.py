"""Whether the pages of a listing fit together, and where it goes on: decided on plain data, without I/O."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .answer import dig
from .facts import Pagination
from .position import Position, whole_number

__all__ = ["Progress", "told_total"]

IDLE = 100  # pages in a row that bring nothing new, after which a listing is taken for one that never ends
CHANGED = "what is listed changed while it was read: take list(…) of it before you change it"


class Progress:
    """One pass over a listing, fed with its pages in order.

    What the platform says is held against what came. Where the two leave doubt, the pass goes on and counts: a full first page whose total is its own
    length may be followed by more, a page shorter than asked for need not be the last, and a total below what came says nothing. A total that falls, a
    page that repeats the one before, and an end before the total is reached are errors.
    """

    __slots__ = ("_before", "_began", "_ending", "_idle", "_pagination", "_previous", "_seen", "_total", "_trusted", "came", "complaint", "position")

    def __init__(self, pagination: Pagination, start: Position) -> None:
        self.position: Position | None = start
        self.came = 0
        self.complaint = ""
        self._pagination = pagination
        self._before = _before(pagination, start)  # items on the pages before the first one asked for, where that is known
        self._began = False
        self._total: int | None = None
        self._trusted = True
        self._ending = False  # the last page looked like the end: only news goes on
        self._previous: Sequence[Any] = []
        self._idle = 0
        self._seen = {start.at}

    def advance(self, data: Any, items: Sequence[Any]) -> bool:
        """Take the page at `position` and move on, to None after the last one; False where its items came before, from a server that passes over being asked
        for more than there is. `complaint` is what to raise once the items were handed out.

        Raises `ValueError` for a page that does not fit; `position` is then where the listing can be resumed, None where nothing says so.
        """
        assert self.position is not None, "a pass that ended asks for no page"
        by = self._by_token if self._pagination.style in ("token", "scroll") else self._by_number
        came = self.came
        by(self.position, data, items)
        self._began = True
        if items:
            self._previous = items
        return self.came > came

    def _by_token(self, at: Position, data: Any, items: Sequence[Any]) -> None:
        token = dig(data, self._pagination.next)
        self.position = None
        if token is not None and token != "":
            self._see(at, token)
            self.position = Position(token, at.size)
            self._expect_news(items)
        self.came += len(items)

    def _see(self, at: Position, token: Any) -> None:
        if not isinstance(token, str):
            raise ValueError(f"the page's `{self._pagination.next}` is {token!r}, not text")
        if token == at.at:
            raise ValueError("the page names itself as the next one")
        if token in self._seen:
            raise ValueError("the next page has been read already: the tokens go round in a circle")
        self._seen.add(token)

    def _by_number(self, at: Position, data: Any, items: Sequence[Any]) -> None:
        number = at.at if isinstance(at.at, int) else self._pagination.first if self._pagination.style == "page" else 0
        told = self._beside(data, self._pagination.at)
        size = self._beside(data, self._pagination.size) or at.size
        other = told is not None and told != number
        if self._ending:
            if other or not items or _same(items, self._previous):
                self.position = None
                return
            self._trusted = self._ending = False  # the total was the length of one page
        if other:
            self.position = self._after(at, number, size, len(items), known=False)
            raise ValueError(f"page {number} was asked for, page {told} came")
        self._compare(told_total(self._pagination, data), items)
        self.came += len(items)
        self._locate(number, size, len(items))
        self.position = self._after(at, number, size, len(items))
        self._expect_news(items)
        if self._ends(at, number, size, len(items)):
            self.position = None

    def _beside(self, data: Any, path: str) -> int | None:
        """What an answer says beside its total of the page's own number or size."""
        struct, dot, _ = self._pagination.total.rpartition(".")
        return whole_number(dig(data, f"{struct}.{path.rpartition('.')[2]}")) if dot else None

    def _compare(self, total: int | None, items: Sequence[Any]) -> None:
        """Hold a page's total and items against those before; what is refused here can be read again as it now is."""
        known, previous = self._total, self._previous
        if known is None or not self._trusted:
            self._total = total
            return
        if total is not None and total < known:
            raise ValueError(f"{known} items were promised, now {total}: {CHANGED}")
        if items and _among(items[0], previous) and not _same(items, previous) and _distinct(items) and _distinct(previous):
            raise ValueError(f"items of the page before came again: {CHANGED}")
        self._total = known if total is None else total

    def _locate(self, number: int, size: int | None, count: int) -> None:
        """Find out how many items stand before a listing that begins at a later page; a short page there may be the last one, or one of smaller size."""
        if self._before is None and not self._began and size:
            before = (number - self._pagination.first) * size
            if count in (0, size) or before + count == self._total:
                self._before = before

    def _after(self, at: Position, number: int, size: int | None, count: int, known: bool = True) -> Position:
        if self._pagination.style == "offset":
            return Position(number + (count or size or 1), at.size)
        # The size stays as it was asked for, even where the platform caps it: it counts every page in the same size then.
        return Position(number + 1, at.size or size or count or 10, self._before + self.came if known and self._before is not None else None)

    def _expect_news(self, items: Sequence[Any]) -> None:
        """Refuse the page before, come again, and too many pages without a new item; items that look alike, as those of a projection do, may come again."""
        again = bool(items) and _same(items, self._previous)
        if again and _distinct(items):
            raise ValueError("the page before came again: the platform passes over which page is asked for")
        self._idle = self._idle + 1 if again or not items else 0
        if self._idle > IDLE:
            raise ValueError(f"{self._idle} pages in a row promise more and bring nothing")

    def _ends(self, at: Position, number: int, size: int | None, count: int) -> bool:
        total = self._total if self._trusted and self._before is not None else None
        reached = self.came + (self._before or 0)
        full = count >= size if size else count % 10 == 0  # the sizes that platforms choose are round
        if total is not None and reached > total and count and not self._began:
            self._trusted, total = False, None
        if total is None:
            return self._ends_without_total(at, count, full)
        if reached > total and count:
            self.complaint = f"{reached} items came, {total} were promised: {CHANGED}"
            return False
        if reached < total and not count and not (self._pagination.style == "page" and size and (number - self._pagination.first + 1) * size < total):
            raise ValueError(f"{total} items were promised, {reached} came: the page promises more and brings nothing")
        self._ending = reached == total == count and full and count > 0
        return reached >= total and not self._ending

    def _ends_without_total(self, at: Position, count: int, full: bool) -> bool:
        """Old gateways answer everything at once, without a total and whatever the offset: what has no total where one is documented goes on
        only after as many items as were asked for."""
        if self._pagination.style == "offset" and self._pagination.total and self._trusted:
            self._ending = bool(at.size) and count == at.size
            return not self._ending
        self._ending = not full
        return not count


def _before(pagination: Pagination, start: Position) -> int | None:
    if pagination.style == "offset":
        return start.at if isinstance(start.at, int) else 0
    return 0 if start.at == pagination.first else start.before


def told_total(pagination: Pagination, data: Any) -> int | None:
    """How many items there are in all, as an answer says."""
    total = whole_number(dig(data, pagination.total)) if pagination.total else None
    return None if total is None or total < 0 else total  # -1: not counted


def _distinct(items: Sequence[Any]) -> bool:
    """Whether items can be told apart."""
    return len({repr(item) for item in _plain(items)}) == len(items)


def _same(items: Sequence[Any], others: Sequence[Any]) -> bool:
    """Whether two pages hold the same; models are equal already when the fields are that they know."""
    return items == others and _plain(items) == _plain(others)


def _among(item: Any, others: Sequence[Any]) -> bool:
    return item in others and _plain([item])[0] in _plain(others)


def _plain(items: Sequence[Any]) -> Any:
    from .plans import dump  # loads msgspec, which listings not read yet do without

    return dump(items)
