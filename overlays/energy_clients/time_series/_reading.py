"""A lazy reading: what is planned is read when somebody wants it, window by window. Blocking and async differ in loops of a few lines."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

from energy_core.errors import AnswerTooLarge, InvalidArgument

from ._plan import Columns, Plan, Window, without
from ._progress import Estimate, Pace, Took
from ._results import AsyncResults, Results

if TYPE_CHECKING:
    from concurrent.futures import Future

    from energy_core.http import Reply

__all__ = ["AsyncSeries", "Query", "Reading", "Series"]

Steps = Generator[Mapping[str, Any], Any, list[list[Columns]]]


class Query(Protocol):
    """What is read: windows, and for those that are read together the arguments of the calls, which are sent their answers; `AnswerTooLarge` is thrown in."""

    @property
    def windows(self) -> tuple[Window, ...]: ...
    @property
    def fingerprint(self) -> str: ...
    @property
    def beside(self) -> tuple[bool, bool]:
        """Whether local times, and whether quality, are asked for."""
        ...

    @property
    def step(self) -> int:
        """The time that is taken to lie between two samples, in milliseconds; 0 where a series has one sample."""
        ...

    @property
    def behind(self) -> int:
        """As `Plan` has it."""
        ...

    @property
    def grid(self) -> int | None:
        """A part of a window that begins and ends whole multiples of this after its start, in milliseconds, has the samples that the window has there; None
        where only whole windows have theirs."""
        ...

    def together(self, planned: Sequence[Window], at: int, density: float | None) -> int:
        """How many windows from one on are read together; `density` is that of the densest series so far, in samples per millisecond."""
        ...

    def requests(self, planned: Sequence[Window], density: float | None) -> int:
        """How many requests windows take that are read together, as far as that is known."""
        ...

    def steps(self, planned: Sequence[Window]) -> Steps: ...
    def buffers(self, reply: Reply) -> list[Columns] | None:
        """The series of an answer in buffers, where it is one that may have them; `steps` takes them in place of its payload."""
        ...


class Reading:
    """What blocking and async readings share: the plan, and what is known of it by now."""

    units: Mapping[str, str]
    """The unit of each point whose unit is known, by its ID."""
    types: Mapping[str, str]
    """The type of the column of each point whose thing model says it, by its ID; what is asked for of a table comes first."""

    def __init__(self, query: Query, operation: Any, units: Mapping[str, str] | None = None, types: Mapping[str, str] | None = None) -> None:
        self._query = query
        self._operation = operation
        self._measured: dict[int, int] = {}  # rows of the windows that were read
        self._asked: dict[int, float] = {}  # how many requests they took, of those that were read together each its part
        self._took: list[Took] = []  # what it took to read them, some together
        self._density: float | None = None  # samples of the densest series, per millisecond
        self._seen = set[str]()  # points of which there are samples
        self._parallel = 1
        self._pace: Pace | None = None  # of whoever goes through windows just now
        self.units, self.types = units or {}, types or {}

    @property
    def grid(self) -> int | None:
        """Where a window may be cut; see `Query`."""
        return self._query.grid

    @property
    def beside(self) -> tuple[bool, bool]:
        """What columns there are beside values; see `Query`."""
        return self._query.beside

    @property
    def without(self) -> list[str]:
        """The points of which nothing came, once all is read."""
        windows = self._query.windows
        return without(windows, self._seen) if len(self._measured) == len(windows) else []

    def plan(self) -> Plan:
        """Return what is asked for, which sends nothing. Rows are an estimate, by an assumption that it states until windows have been read."""
        windows, left = self._query.windows, [window for window in self._query.windows if window.index not in self._measured]
        rows, estimate, alone = self._rows(), Estimate(tuple(self._took)), self._pace is None
        seconds: float | None = None
        if self._measured:
            seconds = self._seconds_left(estimate, rows, left)
            basis = f"as in the {len(self._measured):,} windows that are read"
        else:
            basis = f"one sample every {self._query.step / 1000:g} s in each series" if self._query.step else "one sample in each series"
        count = round(sum(self._asked.values()) + estimate.requests(self._expected(left)))
        return Plan(windows, count, round(sum(map(rows, windows))), seconds, self._query.fingerprint, f"assumed: {basis}", self._query.behind, alone)

    def _rows(self) -> Callable[[Window], float]:
        """How many rows a window has, or may have: by those of the same assets and points that were read, by all where there are none yet."""
        measured, found = dict(self._measured), dict[Any, list[float]]()
        for window in (self._query.windows[index] for index in measured):
            for batch in ((window.asset_ids, window.point_ids), None):
                of = found.setdefault(batch, [0.0, 0.0])
                of[0], of[1] = of[0] + measured[window.index], of[1] + self._assumed(window)
        share = {batch: rows / assumed if assumed else 1.0 for batch, (rows, assumed) in found.items()}
        of_all = share.get(None, 1.0)

        def rows(window: Window) -> float:
            known = measured.get(window.index)
            return share.get((window.asset_ids, window.point_ids), of_all) * self._assumed(window) if known is None else known

        return rows

    def _seconds_left(self, estimate: Estimate, rows: Callable[[Window], float], left: Sequence[Window]) -> float:
        """Seconds until all is read, and taken by whoever goes through it; of reading alone where nobody does."""
        pace = self._pace
        unread = left if pace is None else [window for window in pace.coming if window.index not in self._measured]
        reading = estimate.seconds(self._expected(unread), sum(map(rows, unread))) / self._parallel
        return reading if pace is None else pace.seconds_left(reading, monotonic(), rows)

    def _assumed(self, window: Window) -> float:
        """Rows of a window, by the assumption."""
        return window.series * ((window.end - window.start) / self._query.step if self._query.step else 1)

    def _expected(self, windows: Sequence[Window]) -> int:
        """How many requests windows take, by what is known of their samples by now."""
        at = count = 0
        while at < len(windows):
            some = self._next(windows, at)
            at, count = at + len(some), count + self._query.requests(some, self._density)
        return count

    def _next(self, windows: Sequence[Window], at: int) -> Sequence[Window]:
        """The windows from one on that are read together."""
        return windows[at : at + self._query.together(windows, at, self._density)]

    def _measure(self, windows: Sequence[Window], parts: list[list[Columns]], requests: int, begin: float) -> list[list[Columns]]:
        own = [(window, found) for window, found in zip(windows, parts, strict=True) if self._query.windows[window.index] == window]  # others are parts of one
        for window, found in own:
            most, length = max((len(columns.timestamps) for columns in found), default=0), window.end - window.start
            self._density = max(self._density or 0, most / length if length else 0)
            self._seen.update(columns.point_id for columns in found)
        if own:
            rows = sum(len(columns.timestamps) for found in parts for columns in found)
            self._took.append(Took(self._query.requests(windows, self._density), requests, rows, monotonic() - begin))
            self._measured.update((window.index, sum(len(columns.timestamps) for columns in found)) for window, found in own)
            self._asked.update((window.index, requests / len(windows)) for window, _ in own)
        return parts

    def _asking(self, buffers: bool) -> Callable[..., Any]:
        """The operation, of which no full answer is warned, as those are repaired; with `buffers` its answers are such where they may be."""
        whole: Callable[[Reply], Any] = self._operation._read

        def read(reply: Reply) -> Any:
            found = self._query.buffers(reply) if buffers else None
            return whole(reply).data if found is None else found

        return partial(self._operation._ask, read)

    def _checked(self, concurrency: int) -> int:
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise InvalidArgument(f"concurrency: {concurrency!r} is no whole number above 0")
        self._parallel = concurrency
        return concurrency

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self._query.windows):,} windows, of which {len(self._measured):,} are read>"


class Series(Reading, Results):
    """Time series that are read when they are used; iterate over their columns, or ask for a frame.

    Each window is complete: what the platform cut off has been asked for again, what came twice is there once.
    """

    def read_window(self, window: Window) -> list[Columns]:
        """Read one window of the plan: the series that have samples in it, each once."""
        return self._read((window,))[0]

    def _read(self, windows: Sequence[Window], buffers: bool = False) -> list[list[Columns]]:
        steps, ask, begin, requests = self._query.steps(windows), self._asking(buffers), monotonic(), 0
        try:
            arguments = next(steps)
            while True:
                requests += 1
                try:
                    data = ask(**arguments)
                except AnswerTooLarge as error:
                    arguments = steps.throw(error)
                else:
                    arguments = steps.send(data)
        except StopIteration as end:
            return self._measure(windows, end.value, requests, begin)

    def windows(self, *, concurrency: int = 4, only: Sequence[Window] | None = None) -> Generator[tuple[Window, list[Columns]]]:
        """Yield each window of the plan, or of those in `only`, with its series, in order; as many as `concurrency` are read at once, in threads."""
        return self._windows(self._query.windows if only is None else only, self._checked(concurrency))

    def _windows(self, windows: Sequence[Window], concurrency: int, buffers: bool = False) -> Generator[tuple[Window, list[Columns]]]:
        self._pace = pace = Pace(windows, overlaps=concurrency > 1)
        with closing(self._ahead(windows, concurrency, buffers) if len(windows) > 1 else self._at_once(windows, buffers)) as read:
            try:
                for window, found in read:
                    pace.given(monotonic())
                    yield window, found
                    pace.back(monotonic())
            finally:
                self._pace = None

    def _at_once(self, windows: Sequence[Window], buffers: bool) -> Generator[tuple[Window, list[Columns]]]:
        for window in windows:
            yield window, self._read((window,), buffers)[0]

    def _ahead(self, windows: Sequence[Window], concurrency: int, buffers: bool) -> Generator[tuple[Window, list[Columns]]]:
        from concurrent.futures import ThreadPoolExecutor  # slow to import
        from contextvars import copy_context

        pool = ThreadPoolExecutor(concurrency, "energy-series")
        coming: deque[tuple[Sequence[Window], Future[list[list[Columns]]]]] = deque()
        at = 0
        try:
            while at < len(windows) or coming:
                while at < len(windows) and len(coming) < concurrency:
                    some = self._next(windows, at)
                    at += len(some)
                    coming.append((some, pool.submit(copy_context().run, self._read, some, buffers)))
                some, future = coming.popleft()
                yield from zip(some, future.result(), strict=True)
        finally:
            pool.shutdown(cancel_futures=True)

    def __iter__(self) -> Iterator[Columns]:
        for _, found in self.windows():
            yield from found


class AsyncSeries(Reading, AsyncResults):
    """Time series that are read when they are used, as `Series`, awaited: `async for`, and `await` of whatever reads."""

    async def read_window(self, window: Window) -> list[Columns]:
        """Read one window of the plan: the series that have samples in it, each once."""
        return (await self._read((window,)))[0]

    async def _read(self, windows: Sequence[Window], buffers: bool = False) -> list[list[Columns]]:
        steps, ask, begin, requests = self._query.steps(windows), self._asking(buffers), monotonic(), 0
        try:
            arguments = next(steps)
            while True:
                requests += 1
                answer: Awaitable[Any] = ask(**arguments)
                try:
                    data = await answer
                except AnswerTooLarge as error:
                    arguments = steps.throw(error)
                else:
                    arguments = steps.send(data)
        except StopIteration as end:
            return self._measure(windows, end.value, requests, begin)

    def windows(self, *, concurrency: int = 4, only: Sequence[Window] | None = None) -> AsyncGenerator[tuple[Window, list[Columns]]]:
        """Yield each window of the plan, or of those in `only`, in order; as many as `concurrency` are read at once, and no task outlives a step."""
        return self._windows(self._query.windows if only is None else only, self._checked(concurrency))

    async def _windows(self, windows: Sequence[Window], size: int, buffers: bool = False) -> AsyncGenerator[tuple[Window, list[Columns]]]:
        self._pace = pace = Pace(windows, overlaps=False)
        at = 0
        try:
            while at < len(windows):
                begun: list[Sequence[Window]] = []
                while at < len(windows) and len(begun) < size:
                    begun.append(self._next(windows, at))
                    at += len(begun[-1])
                for some, parts in zip(begun, await self._together(begun, buffers), strict=True):
                    for window, found in zip(some, parts, strict=True):
                        pace.given(monotonic())
                        yield window, found
                        pace.back(monotonic())
        finally:
            self._pace = None

    async def _together(self, begun: Sequence[Sequence[Window]], buffers: bool) -> list[list[list[Columns]]]:
        if len(begun) == 1:
            return [await self._read(begun[0], buffers)]
        from anyio import create_task_group

        found: dict[int, list[list[Columns]]] = {}
        failed: dict[int, Exception] = {}

        async def read(number: int, windows: Sequence[Window]) -> None:
            try:
                found[number] = await self._read(windows, buffers)
            except Exception as error:
                failed[number] = error
                group.cancel_scope.cancel()

        async with create_task_group() as group:
            for number, windows in enumerate(begun):
                group.start_soon(read, number, windows)
        if failed:
            raise failed[min(failed)]
        return [found[number] for number in range(len(begun))]

    async def __aiter__(self) -> AsyncIterator[Columns]:
        async for _, found in self.windows():
            for columns in found:
                yield columns
