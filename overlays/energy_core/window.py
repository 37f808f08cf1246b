"""Pages that are asked for before their turn: which, how many at once, and which of them count. Decided on plain data, without I/O."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

from .position import Position

__all__ = ["Sent", "Window"]

S = TypeVar("S")


class Sent(NamedTuple, Generic[S]):
    """A page on its way, or what came of it; `early` where it was asked for before the page in front of it had come."""

    what: S
    early: bool


class Window(Generic[S]):
    """At most `most` pages that were asked for and not used yet.

    `size` is how many it takes now: none once one of them was of another state of the collection than those in front, and more again as pages fit. So a
    collection that changes all the time is read one page at a time, at the price of one page in vain for each at most.
    """

    __slots__ = ("_most", "_sent", "size")

    def __init__(self, most: int) -> None:
        self._most = self.size = most
        self._sent: dict[tuple[int | str | None, int | None], Sent[S]] = {}

    def missing(self, positions: Sequence[Position]) -> list[tuple[Position, bool]]:
        """Which of the pages at `positions`, the next one first, are still to be asked for, and whether each is early; forget what was asked for elsewhere."""
        self._sent = {key: sent for position in positions if (sent := self._sent.get(key := position[:2])) is not None}
        return [(position, bool(number)) for number, position in enumerate(positions) if position[:2] not in self._sent]

    def put(self, position: Position, early: bool, what: S) -> None:
        """Keep a page that was asked for."""
        self._sent[position[:2]] = Sent(what, early)

    def take(self, position: Position) -> Sent[S] | None:
        """The page at a position, which leaves the window; None where it was not asked for."""
        return self._sent.pop(position[:2], None)

    def fits(self) -> None:
        """A page was of the same state as those in front."""
        self.size = min(self._most, 2 * self.size or 1)

    def close(self) -> None:
        """A page was of another state, as those behind it may be."""
        self.size = 0
        self._sent.clear()
