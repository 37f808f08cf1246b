"""How many samples of a series an answer holds whatever page is asked for, as far as answers show it: some platforms have a limit that no page says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from itertools import pairwise
from typing import Protocol, TypeVar

__all__ = ["Known", "is_many", "is_round"]

_LEAST = 100  # samples: nobody hands out fewer
_LOOKED_AT = 64  # of a series, distances between samples, the last ones
_ROUND = 500


class Timed(Protocol):
    """Samples of one series."""

    @property
    def asset_id(self) -> str: ...
    @property
    def point_id(self) -> str: ...
    @property
    def timestamps(self) -> Sequence[int]: ...


C = TypeVar("C", bound=Timed)


class Known:
    """What a reading has learnt of its platform.

    A series that has fewer samples than it may is whole, unless its number is one that a limit would have (the most that any series had so far, that of
    another series of the answer, or a round one, as the sum of all may be) and there is room for more after its last sample. Then one request, for all such
    series of an answer, goes on after these, and what it brings says whether the number is a limit. Once one is, or where `verifies` is said, whatever has
    room is asked for so, as are series of which there is nothing, until an answer brings nothing more.
    """

    def __init__(self, verifies: bool = False) -> None:
        self.verifies = verifies  # doubts every series that has room for more
        self.most = 0  # samples that a series had
        self._caps, self._whole = set[int](), set[int]()  # numbers that are a limit, and such as series were whole with

    def is_full(self, count: int, page: int | None, default: int | None) -> bool:
        """Whether a series has as many samples as it may; or as one may whose request says no number, in case the platform does not heed that."""
        return page is not None and (count >= page or count in self._caps or (count == default and self.most <= count))

    def doubted(self, received: Sequence[C], room: Callable[[C], int], is_new: bool, falling: Collection[tuple[str, str]]) -> list[C]:
        """The series that may have been cut off, of those that are not full. `room` is the time from a series' last sample to the end that was asked for;
        `is_new` says whether the answer brought anything, and series that come newest first are `falling`."""
        counts = Counter(len(one.timestamps) for one in received)
        self.most = max(self.most, *counts) if counts else self.most
        rounded = is_round(sum(count * times for count, times in counts.items()))
        odd = {count for count, times in counts.items() if is_many(count) and (rounded or count == self.most or times > 1 or is_round(count))} - self._whole
        every = is_new and (self.verifies or rounded)
        if not (odd or every):
            return []
        early = [one for one in received if room(one) > _distance(one)]
        return [one for one in early if len(one.timestamps) in odd or (every and (one.asset_id, one.point_id) not in falling)]

    def learn(self, count: int, is_cut: bool) -> None:
        """Note whether a series of so many samples turned out to be cut off."""
        (self._caps if is_cut else self._whole).add(count)
        self.verifies = self.verifies or is_cut


def _distance(columns: Timed) -> int:
    """The least time between two samples, of the last ones: in so much after the last one no other need be."""
    return min((abs(after - before) for before, after in pairwise(columns.timestamps[-_LOOKED_AT:])), default=0)


def is_many(count: int) -> bool:
    """Whether a limit may be so low."""
    return count >= _LEAST


def is_round(count: int) -> bool:
    """Whether people would write down such a number as a limit."""
    return count >= _LEAST and (count % _ROUND == 0 or count & (count - 1) == 0 or not str(count)[1:].strip("0"))
