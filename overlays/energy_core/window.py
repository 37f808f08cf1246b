"""Pages that are asked for before their turn: which are still to be asked for, and which are used. Without I/O."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from .position import Position

__all__ = ["Window"]

S = TypeVar("S")


class Window(Generic[S]):
    """At most `size` pages that were asked for and not used yet."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._sent: dict[tuple[int | str | None, int | None], tuple[S, bool]] = {}

    def missing(self, positions: Sequence[Position]) -> list[tuple[Position, bool]]:
        """Which of the pages at `positions`, the next one first, are still to be asked for, and whether each is early: before the page in
        front of it has come. What was asked for elsewhere is forgotten."""
        self._sent = {key: sent for position in positions if (sent := self._sent.get(key := position[:2])) is not None}
        return [(position, bool(number)) for number, position in enumerate(positions) if position[:2] not in self._sent]

    def put(self, position: Position, early: bool, what: S) -> None:
        """Keep a page that was asked for."""
        self._sent[position[:2]] = what, early

    def take(self, position: Position) -> tuple[S, bool] | None:
        """The page at a position, which leaves the window, and whether it was early; None where it was not asked for."""
        return self._sent.pop(position[:2], None)
