"""Readings whose samples are computed: what the forms of a result do needs no platform."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any

from energy_clients.time_series._plan import Columns, Window, fingerprint
from energy_clients.time_series._reading import AsyncSeries, Series

MINUTE = 60_000
START = 1_778_716_800_000  # 2026-05-14T00:00:00Z
Value = Callable[[str, str, int], Any]


@dataclass
class Computed:
    """A query: samples of every asset and point at whole steps, each window so long."""

    assets: Sequence[str] = ("a1", "a2")
    points: Sequence[str] = ("power",)
    start: int = START
    end: int = START + 60 * MINUTE
    step: int = MINUTE
    length: int = 20 * MINUTE
    value: Value = lambda asset, point, time: time / MINUTE % 60 / 4
    has: Callable[[str, str, int], bool] = lambda asset, point, time: True
    local: bool = False
    behind: int = 0
    quality: bool = False
    grid: int | None = MINUTE
    asked: list[Window] = field(default_factory=list)
    fault: Callable[[Window], Exception | None] = lambda window: None

    @property
    def beside(self) -> tuple[bool, bool]:
        return self.local, self.quality

    @property
    def windows(self) -> tuple[Window, ...]:
        starts = range(self.start, self.end, self.length)
        return tuple(Window(n, at, min(at + self.length, self.end), tuple(self.assets), tuple(self.points)) for n, at in enumerate(starts))

    @property
    def fingerprint(self) -> str:
        return fingerprint((), self.assets, self.points, self.start, self.end, self.length)

    def together(self, planned: Sequence[Window], at: int, density: float | None) -> int:
        return 1

    def requests(self, planned: Sequence[Window], density: float | None) -> int:
        return 1

    def steps(self, planned: Sequence[Window]) -> Any:
        (window,) = planned
        return [(yield {"window": window})]

    def buffers(self, reply: Any) -> None:
        """There is no text to read numbers from."""

    def answer(self, window: Window) -> list[Columns]:
        self.asked.append(window)
        error = self.fault(window)
        if error is not None:
            raise error
        return [found for asset in window.asset_ids for point in window.point_ids if (found := self._columns(window, asset, point)).timestamps]

    def _columns(self, window: Window, asset: str, point: str) -> Columns:
        times = [time for time in range(-(-window.start // self.step) * self.step, window.end, self.step) if self.has(asset, point, time)]
        columns = Columns(asset, point, times, [self.value(asset, point, time) for time in times])
        if self.local:
            columns = replace(
                columns, local_times=[f"2026-05-14T{8 + (time - START) // 3_600_000:02}:{(time - START) // MINUTE % 60:02}:00.000+08:00" for time in times]
            )
        return replace(columns, quality=[n % 3 for n in range(len(times))]) if self.quality else columns

    def rows(self) -> list[tuple[str, str, int, Any]]:
        """What must come out, in no order."""
        times = range(-(-self.start // self.step) * self.step, self.end, self.step)
        return [(a, p, t, self.value(a, p, t)) for a in self.assets for p in self.points for t in times if self.has(a, p, t)]


class _Blocking:
    """In the place of an operation."""

    def __init__(self, query: Computed) -> None:
        self.query = query

    def _ask(self, read: Callable[[Any], Any], window: Window) -> Any:
        return read(self.query.answer(window))

    def _read(self, answer: Any) -> Any:
        return SimpleNamespace(data=answer)


class _Async(_Blocking):
    async def _ask(self, read: Callable[[Any], Any], window: Window) -> Any:
        return super()._ask(read, window)


def series(query: Computed, is_async: bool = False, units: dict[str, str] | None = None) -> Any:
    """A reading of computed samples, blocking or async."""
    return AsyncSeries(query, _Async(query), units) if is_async else Series(query, _Blocking(query), units)
