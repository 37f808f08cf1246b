"""Where pages of a listing begin: one after the other, unless a fault moves them as a collection does that changes while it is read."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Paging"]


@dataclass(frozen=True, slots=True)
class Paging:
    """`shift` items before the second page are gone, if negative: new. With `swapped` the second page stands for the third, and so on by pairs."""

    shift: int = 0
    swapped: bool = False

    def start(self, index: int, size: int) -> int:
        """Return the place of the first item of a page; `index` counts pages from 0."""
        if self.swapped and index > 0:
            index += 1 if index % 2 else -1
        return max(0, index * size + (self.shift if index > 0 else 0))

    def total(self, found: int) -> int:
        """Return how many items there are said to be."""
        return max(0, found - self.shift)
