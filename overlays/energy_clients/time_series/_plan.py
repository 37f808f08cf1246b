"""What to ask for so that nothing is missing: windows of assets, points and time under a platform's limits, and what repairs an answer that was cut off.

Numbers alone, no I/O: `windows` splits, `collect` is a generator of requests that is sent their answers. Times are milliseconds, of the epoch or, where the
device's own time is meant, of its wall clock.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from hashlib import sha256
from itertools import chain, groupby, islice, pairwise
from math import ceil, lcm
from operator import ge, lt
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias, TypeVar, cast

from energy_core.errors import AnswerTooLarge, MalformedAnswer, TooManySamples

from ._caps import Known, is_many, is_round

__all__ = [
    "Ask",
    "Columns",
    "Limits",
    "Plan",
    "Rows",
    "Shape",
    "Window",
    "by_series",
    "collect",
    "fingerprint",
    "is_left_out",
    "named",
    "parts",
    "requests",
    "split",
    "together",
    "windows",
    "without",
]

T = TypeVar("T")
SECOND, DAY = 1_000, 86_400_000
NOON = DAY // 2
_FILLED = 0.9  # of what an answer can hold, so that a few samples more than expected do not make a second request
_TOGETHER = 32  # windows in one request, however few samples they are thought to have
_TWICE = 10_800_000  # the longest time that clocks are put back by (Antarctica/Casey), and forward but for days that were left out
_LEFT_OUT = {  # days since 1970: of Kwajalein, of Kiritimati and Kanton, of Apia and Fakaofo, which crossed the date line on them
    date(*day).toordinal() - date(1970, 1, 1).toordinal() for day in ((1993, 8, 21), (1994, 12, 31), (2011, 12, 30))
}
_LEAST = 16  # samples of a series that a request asks for, unless it has no other


class Floats(Sequence[Any]):
    """Values of which `numbers` is a buffer of float64; as a sequence they are what the platform wrote, 5 or 5.0, which `written` gives."""

    def __init__(self, numbers: Any, written: Callable[[], Sequence[Any]]) -> None:
        self.numbers = memoryview(numbers).cast("B").cast("d")
        self._written = written

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, at: Any) -> Any:
        return Floats(self.numbers[at], lambda: self._written()[at]) if isinstance(at, slice) else self._written()[at]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._written())


@dataclass(frozen=True, slots=True)
class Columns:
    """Consecutive samples of one series, in time order, none twice."""

    asset_id: str
    point_id: str
    timestamps: Sequence[int]
    """Milliseconds since the epoch, UTC."""
    values: Sequence[Any]
    """As the platform gave them: int, float, str, bool, None."""
    local_times: Sequence[str] | None = None
    quality: Sequence[int] | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a reading: some points of some assets in [start, end), milliseconds since the epoch, or of the devices' wall clocks."""

    index: int
    start: int
    end: int
    asset_ids: tuple[str, ...]
    point_ids: tuple[str, ...]

    @property
    def series(self) -> int:
        return len(self.asset_ids) * len(self.point_ids)


class Limits(NamedTuple):
    """What one request may ask for: so many series, and series times page size so many values; None where there is no page size. `default` is the page size
    of a request that says none."""

    series: int
    values: int | None
    default: int | None = None


class Shape(NamedTuple):
    """How samples lie in time.

    `step` is the time that is taken to lie between two samples of a series, in milliseconds. Windows begin at whole multiples of `grid`, or so long after the
    start (`from_start`); without `divisible`, each has the whole range. `clipped` samples lie within their window by their own time; those that stand for a
    while need not.
    """

    step: int
    grid: int = SECOND
    from_start: bool = False
    divisible: bool = True
    clipped: bool = True
    local: bool = False


class Ask(NamedTuple):
    """One request. Its times are whole seconds, and instants where `until` says the local time that it goes to. A `probe` brings nothing new, unless the
    platform cuts off more than can be asked for. It goes on with those `doubted`, which may be whole: so many samples of a series came, by its asset and point.
    """

    asset_ids: tuple[str, ...]
    point_ids: tuple[str, ...]
    start: int
    end: int
    page_size: int | None
    probe: bool = False
    doubted: Mapping[tuple[str, str], int] = MappingProxyType({})
    until: int | None = None

    @property
    def series(self) -> int:
        return len(self.asset_ids) * len(self.point_ids)


@dataclass(frozen=True)
class Plan:
    """What a reading will ask for. The figures are estimates: of `assumption` before anything was read, and of what was read from then on."""

    windows: tuple[Window, ...]
    requests: int
    rows_expected: int
    seconds_expected: float | None
    """Seconds until all is read, once some windows are; while somebody goes through them, until that has taken them all, what is written included."""
    fingerprint: str
    """The same for readings that give the same rows: a hash of everything that decides them."""
    assumption: str = field(repr=False)
    behind: int = field(default=0, repr=False)
    """Milliseconds from the end of a window until it has passed for every device: none of instants, half a day of local times."""
    alone: bool = field(default=False, repr=False)
    """Whether the seconds are those of reading alone, as nobody goes through the windows just now."""

    def __str__(self) -> str:
        alone = ", of reading alone" if self.alone else ""
        facts = {
            "windows": f"{len(self.windows):,}",
            "requests": f"{self.requests:,}",
            "rows": f"about {self.rows_expected:,} ({self.assumption})",
            "time left": "known once something is read" if self.seconds_expected is None else f"about {self.seconds_expected:,.0f} s{alone}",
            "fingerprint": self.fingerprint,
        }
        return "\n".join(f"{name:<12} {text}" for name, text in facts.items())


def fingerprint(planned: Iterable[Window], *parts: object) -> str:
    """A short hash of windows, and of what else decides their rows: values that have a stable text."""
    found, texts, before = sha256("\x1e".join(map(repr, parts)).encode()), dict[int, str](), "\x1e["
    for one in planned:  # many have the same IDs, and the same tuples of them
        assets, points = (texts.get(id(names)) or texts.setdefault(id(names), repr(names)) for names in (one.asset_ids, one.point_ids))
        found.update(f"{before}({one.start}, {one.end}, {assets}, {points})".encode())
        before = ", "
    found.update(b"]" if before == ", " else b"\x1e[]")
    return found.hexdigest()[:16]


def windows(asset_ids: Sequence[str], point_ids: Sequence[str], start: int, end: int, limits: Limits, shape: Shape) -> tuple[Window, ...]:
    """Split a reading; the same arguments give the same windows. One batch of series after another, each in time order.

    Values that stand for a while from the start on begin at a whole second, as requests do: windows would meet within one of them otherwise.
    """
    start = start // SECOND * SECOND if shape.from_start and not shape.clipped else start
    points = min(len(point_ids), limits.series)
    assets, span = _size(len(asset_ids), points, end - start, limits, shape)
    found: list[Window] = []
    for some in _parts(asset_ids, assets):
        for these in _parts(point_ids, points):
            edges = [start, *_cuts(start, end, span, shape), end]
            found += [Window(len(found) + n, a, b, some, these) for n, (a, b) in enumerate(pairwise(edges))]
    return tuple(found)


def _size(assets: int, points: int, length: int, limits: Limits, shape: Shape) -> tuple[int, int]:
    """How many assets a window has, and how long it is: a day or the whole range before assets are many, as a series that is cut is asked for again."""
    unit = _unit(shape)
    most = max(1, min(assets, limits.series // points))
    if limits.values is None or not shape.divisible:
        return most, max(1, length)
    samples = max(1, ceil(min(length, max(DAY, unit)) / shape.step / _FILLED))
    most = max(1, min(most, limits.values // samples // points))
    span = int(limits.values // (most * points) * _FILLED) * shape.step
    return most, max(1, span // unit) * unit


def _unit(shape: Shape) -> int:
    """Windows are whole multiples of this, so that it does not matter for their samples how long they are."""
    return lcm(shape.grid, DAY) if shape.local else shape.grid  # midnight to 4 o'clock may come twice; at noon clocks are never put back


def is_left_out(wall: int) -> bool:
    """Whether clocks of some zones never showed a local time, as they left out the whole day; its midnight is that of the next one to them."""
    return wall // DAY in _LEFT_OUT and wall % DAY != 0


def _cuts(start: int, end: int, span: int, shape: Shape) -> Iterable[int]:
    first = start + span
    if not shape.from_start:
        first = (first - NOON) // DAY * DAY + NOON if shape.local else first // shape.grid * shape.grid
        first += DAY if first <= start else 0
    return (cut for cut in range(first, end, span) if not (shape.local and is_left_out(cut)))


def _parts(items: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    return (tuple(items[begin : begin + size]) for begin in range(0, len(items), size))


def parts(planned: Sequence[Window], wide: bool) -> list[tuple[Window, ...]]:
    """Windows by what makes whole rows: each by itself, and in wide form those of the same assets and time, which differ in points where these are more than
    one request may ask for."""
    if not wide:
        return [(window,) for window in planned]
    places = {assets: place for place, assets in enumerate(dict.fromkeys(window.asset_ids for window in planned))}
    ordered = sorted(planned, key=lambda window: (places[window.asset_ids], window.start, window.end, window.index))
    return [tuple(part) for _, part in groupby(ordered, key=lambda window: (window.asset_ids, window.start, window.end))]


class Rows:
    """The samples of windows, put together into whole rows: see `parts`. `windows` is the order to read them in."""

    def __init__(self, planned: Sequence[Window], wide: bool) -> None:
        made = parts(planned, wide)
        self.windows = [window for part in made for window in part]
        self._first = {part[-1].index: part[0] for part in made}
        self._found: list[Columns] = []
        self._planned, self._seen = planned, set[str]()

    def add(self, window: Window, columns: Sequence[Columns]) -> tuple[Window, list[Columns]] | None:
        """Take the next window, and return the first one of its part with the samples of all, where that is whole."""
        self._found += columns
        self._seen.update(one.point_id for one in columns)
        if window.index not in self._first:
            return None
        found, self._found = self._found, []
        return self._first[window.index], found

    @property
    def without(self) -> list[str]:
        """The points that had no sample."""
        return without(self._planned, self._seen)


def without(planned: Iterable[Window], seen: set[str]) -> list[str]:
    """The points of windows of which none was seen; none where samples have other names than they were asked for by."""
    asked = dict.fromkeys(point for window in planned for point in window.point_ids)
    return [point for point in asked if point not in seen] if seen <= asked.keys() else []


def named(points: Sequence[str]) -> str:
    """Some of them by their names, the others by their number."""
    return ", ".join(points[:5]) + (f" and {len(points) - 5:,} more" if len(points) > 5 else "")


def together(planned: Sequence[Window], at: int, density: float | None, limits: Limits, shape: Shape) -> int:
    """How many windows from one on are read by one request, as their samples are fewer than was thought: `density` per series and millisecond, where known.

    What is read is the same however windows are taken together, so that what is learnt changes none.
    """
    first, count = planned[at], 1
    if density is None or limits.values is None or not shape.divisible or not shape.clipped:
        return count
    for window in planned[at + 1 : at + _TOGETHER]:
        follows = window.start == planned[at + count - 1].end and (window.asset_ids, window.point_ids) == (first.asset_ids, first.point_ids)
        if not follows or (window.end - first.start) * density * first.series > limits.values * _FILLED:
            break
        count += 1
    return count


def requests(planned: Sequence[Window], density: float | None, limits: Limits) -> int:
    """How many requests windows take that are read together: those that go on with series that are cut off have as many samples each."""
    page = _page(limits, planned[0].series)
    return 1 if density is None or page is None else max(1, ceil((planned[-1].end - planned[0].start) * density / page))


def split(found: Sequence[Columns], planned: Sequence[Window], shape: Shape, wall: Callable[[str], int]) -> list[list[Columns]]:
    """The series of windows that were read together, for each of them."""
    parts: list[list[Columns]] = [[] for _ in planned]
    for columns in found:
        times = columns.timestamps if not shape.local else _Walls(columns.local_times or (), wall)
        edges = [0, *(bisect_left(times, window.start) for window in planned[1:]), len(columns.timestamps)]
        for part, (begin, end) in zip(parts, pairwise(edges), strict=True):
            if begin < end:
                part.append(_cut(columns, begin, end))
    return parts


class _Walls(Sequence[int]):
    """Local times as numbers, read when they are looked at: around the times at which windows meet they rise, as everything does at noon."""

    def __init__(self, texts: Sequence[str], wall: Callable[[str], int]) -> None:
        self._texts, self._wall = texts, wall

    def __len__(self) -> int:
        return len(self._texts)

    def __getitem__(self, at: Any) -> Any:
        text: Any = self._texts[at]
        return self._wall(text)


def _cut(columns: Columns, begin: int, end: int) -> Columns:
    if begin == 0 and end == len(columns.timestamps):
        return columns
    texts, quality = columns.local_times, columns.quality
    return Columns(
        columns.asset_id, columns.point_id, columns.timestamps[begin:end], columns.values[begin:end], texts and texts[begin:end], quality and quality[begin:end]
    )


class _Samples:
    """The samples of one series, in time order: the answers that they came in, which most often is one, so that nothing is copied."""

    def __init__(self) -> None:
        self._parts: list[Columns] = []

    def add(self, more: Columns) -> bool:
        """Add the samples that are not here yet, and say whether there are any: what overlaps is the same."""
        begin = _after(more.timestamps, self._parts[-1].timestamps[-1]) if self._parts else 0
        here = sum(len(part.timestamps) - _after(part.timestamps, more.timestamps[0] - 1) for part in self._parts) if begin else 0
        if is_between := here < begin:  # an answer that left out earlier ones, or others
            self._parts = [_sorted(_concatenated([*self._parts, _cut(more, 0, begin)]))]
        if begin < len(more.timestamps):
            self._parts.append(_cut(more, begin, len(more.timestamps)))
        return is_between or begin < len(more.timestamps)

    @property
    def last(self) -> int | None:
        """The time of the last one."""
        return self._parts[-1].timestamps[-1] if self._parts else None

    def columns(self) -> Columns:
        """All of them."""
        return _concatenated(self._parts)


def _concatenated(parts: Sequence[Columns]) -> Columns:
    """The samples of one series, one part after another; what some parts have beside the values is None in the others."""
    first = parts[0]
    if len(parts) == 1:
        return first
    times, values = _joined(one.timestamps for one in parts), _joined(one.values for one in parts)
    return Columns(first.asset_id, first.point_id, times, values, _beside(parts, "local_times"), _beside(parts, "quality"))


def _beside(parts: Sequence[Columns], name: str) -> Sequence[Any] | None:
    if all(getattr(one, name) is None for one in parts):
        return None
    return _joined(getattr(one, name) or [None] * len(one.timestamps) for one in parts)


def _joined(parts: Iterable[Sequence[T]]) -> Sequence[T]:
    several: list[Any] = [*parts]
    if all(isinstance(part, memoryview) for part in several):
        return cast(Sequence[T], memoryview(b"".join(several)).cast("q"))  # times
    if all(isinstance(part, Floats) for part in several):
        return Floats(b"".join(part.numbers for part in several), lambda: [*chain.from_iterable(several)])
    return [*chain.from_iterable(several)]


def _after(timestamps: Sequence[int], last: int) -> int:
    return bisect_right(timestamps, last)


def collect(
    window: Window, limits: Limits, shape: Shape, wall: Callable[[str], int], known: Known | None = None
) -> Generator[Ask, Sequence[Columns], list[Columns]]:
    """Yield requests and be sent their answers, until every series of the window is complete; return these.

    A series that has as many samples as it may goes on from its last one; one whose samples come newest first is read by halves of the time. An answer that
    is too large is asked for in smaller ones; `AnswerTooLarge` is thrown in. `wall` reads a local time; `known` is what other windows have taught.
    """
    known = known or Known()
    start, end = window.start // SECOND * SECOND, -(-window.end // SECOND) * SECOND
    found: dict[_Key, _Samples] = {}
    large: AnswerTooLarge | None = None
    waiting = _fitting(Ask(window.asset_ids, window.point_ids, start, end, None), limits)
    while waiting:
        ask = waiting.pop(0)
        try:
            items = yield ask
        except AnswerTooLarge as error:
            large = error
            limits, smaller = _smaller(ask, limits)
            if not smaller:
                raise
            waiting[:0] = smaller
            continue
        its = shape if ask.until is None else shape._replace(local=False)
        whole, falling = by_series(items), {_key(one) for one in items if _falls(one)}
        received = [_inside(ask, one, its) for one in whole]
        full = {_key(one) for one in (*whole, *received) if known.is_full(len(one.timestamps), ask.page_size, limits.default)}
        if parts := _in_units(ask, received, full, shape, wall):
            waiting[:0] = parts
            continue
        is_new = any(_is_new(ask, one, found.get(_key(one)), wall) for one in received)
        doubted = set[_Key]()
        if ask.page_size is not None and not ask.probe:
            doubted = {*map(_key, known.doubted(received, partial(_room, ask, its, wall, falling), is_new, falling))}
        cut: list[_Cut] = []
        try:
            for one in received:
                key = _key(one)
                samples = found.setdefault(key, _Samples())
                if after := _taken(ask, one, samples, known, its, wall, full=key in full, doubted=key in doubted, falls=key in falling):
                    cut.append(after)
            waiting[:0] = [*_repairs(ask, cut, limits, its), *_missing(ask, received, limits, known.verifies and is_new)]
        except TooManySamples as error:
            raise error from large  # which says what lets an answer hold more
    made = [_clipped(samples.columns(), window, shape, wall) for samples in found.values() if samples.last is not None]
    order = {point: n for n, point in enumerate(window.point_ids)}, {asset: n for n, asset in enumerate(window.asset_ids)}
    return sorted((one for one in made if one.timestamps), key=lambda one: (order[1].get(one.asset_id, 0), order[0].get(one.point_id, 0)))


def _taken(
    ask: Ask, one: Columns, samples: _Samples, known: Known, shape: Shape, wall: Callable[[str], int], *, full: bool, doubted: bool, falls: bool
) -> _Cut | None:
    """Add the samples that an answer has of a series, and return where it goes on; None where it is complete."""
    columns, count = one, len(one.timestamps)
    key, room = _key(columns), columns.timestamps[-1] % SECOND < SECOND - 1 or (falls and columns.timestamps[0] % SECOND > 0)
    if (full or doubted) and not ask.probe and falls and _can_be_halved(ask, shape):
        return _Cut(0, *key, count, 0, room, halved=True)
    full = full or (doubted and falls and shape.divisible and not shape.local and not ask.probe)  # of a time that has no halves
    before = samples.last
    if ask.until is not None and (end := _passed(columns, before, ask.until, wall)) < len(columns.timestamps):
        columns, full, doubted = _cut(columns, 0, end), False, False
    is_new = bool(columns.timestamps) and samples.add(columns)
    if key in ask.doubted:
        lacks = before is not None and one.timestamps[-1] < before  # what is there, as an earlier answer had it
        again = count == ask.doubted[key] and (is_new or known.most <= count)  # as many, of less time
        if again and not is_new and shape.local and not shape.from_start:  # it may also have no others
            return _Cut(ask.start, *key, count, _second(columns, shape, wall), room, True, instant=columns.timestamps[-1], ahead=_ahead(columns, wall))
        again = again and (is_new or is_many(count))
        known.learn(count if lacks else ask.doubted[key], is_new or lacks or again)
        if is_new and is_many(ask.doubted[key]) and _passed_over(ask, before, shape):
            raise _too_many(*key, ask.doubted[key], shape)
        full = full or lacks or again
    if ask.probe and (is_new or (full and room)):
        raise _too_many(*key, count, shape)
    doubted = doubted and not full
    if not (full or doubted) or ask.probe:
        return None
    since = ask.start if falls and full else _since(ask, columns, shape, wall)
    if not full and since <= ask.start and not shape.local:
        since = ask.start + _pace(shape)  # with what lies there nothing would be new
    if since >= ask.end or (not full and since <= ask.start and shape.from_start):
        return None
    return _Cut(since, *key, count, _second(columns, shape, wall), room, not full, instant=columns.timestamps[-1], ahead=_ahead(columns, wall))


def _passed_over(ask: Ask, last: int | None, shape: Shape) -> bool:
    """Whether a request begins after the second of a last sample, in which there may be more if it is the one that an answer was cut off at."""
    return last is not None and last < ask.start and last % SECOND < SECOND - 1 and not (shape.local or shape.from_start)


def _ahead(columns: Columns, wall: Callable[[str], int]) -> int:
    """How much the clock is ahead of UTC at the last sample; 0 where no answer says."""
    return wall(columns.local_times[-1]) - columns.timestamps[-1] if columns.local_times else 0


def _is_new(ask: Ask, columns: Columns, samples: _Samples | None, wall: Callable[[str], int]) -> bool:
    """Whether an answer has later samples of a series than those that are here."""
    last = samples.last if samples else None
    begin = 0 if last is None else _after(columns.timestamps, last)
    if ask.until is not None:
        return _passed(columns, last, ask.until, wall) > begin
    return begin < len(columns.timestamps)


def _inside(ask: Ask, one: Columns, shape: Shape) -> Columns:
    """The samples in the order of their times, each once; without those that lie before or after the time that was asked for, where that can be told and not
    all of them do: it is the others that an answer has so many of."""
    columns = _ordered(one)
    if shape.local or not shape.clipped:
        return columns
    begin, end = _after(columns.timestamps, ask.start - 1), _after(columns.timestamps, ask.end)
    return _cut(columns, begin, end) if begin < end else columns


def _passed(columns: Columns, last: int | None, until: int, wall: Callable[[str], int]) -> int:
    """How many samples come before a local time: of those that are later than the last one that is there."""
    texts = columns.local_times or [""] * len(columns.timestamps)
    begin = 0 if last is None else _after(columns.timestamps, last)
    return next((n for n in range(begin, len(texts)) if wall(texts[n]) >= until), len(texts))


def by_series(received: Sequence[Columns]) -> list[Columns]:
    """The series that have samples; one whose samples lie in several items, which no platform forbids itself, is one."""
    found: dict[tuple[str, str], list[Columns]] = {}
    for one in received:
        if one.timestamps:
            found.setdefault((one.asset_id, one.point_id), []).append(one)
    return [*map(_concatenated, found.values())]


def _page(limits: Limits, series: int) -> int | None:
    return None if limits.values is None else max(1, limits.values // series)


def _ordered(columns: Columns) -> Columns:
    """As it is where its times rise, which is what the platforms promise; those of buffers do, or there were none."""
    times = columns.timestamps
    if isinstance(times, memoryview) or all(map(lt, times, islice(times, 1, None))):
        return columns
    return _sorted(columns)


def _sorted(columns: Columns) -> Columns:
    times = columns.timestamps
    order = sorted({time: n for n, time in reversed(list(enumerate(times)))}.items())
    kept = [n for _, n in order]
    return Columns(
        columns.asset_id,
        columns.point_id,
        [times[n] for n in kept],
        [columns.values[n] for n in kept],
        None if columns.local_times is None else [columns.local_times[n] for n in kept],
        None if columns.quality is None else [columns.quality[n] for n in kept],
    )


_Key: TypeAlias = tuple[str, str]


def _key(columns: Columns) -> _Key:
    return columns.asset_id, columns.point_id


def _falls(columns: Columns) -> bool:
    """Whether samples come newest first, so that those that an answer leaves out may be earlier than all of them; rows in no order say nothing of that."""
    times = columns.timestamps
    return not isinstance(times, memoryview) and len(times) > 1 and times[0] > times[-1] and all(map(ge, times, islice(times, 1, None)))


def _can_be_halved(ask: Ask, shape: Shape) -> bool:
    """Whether a request may be one for each half of its time; `MalformedAnswer` where samples may be left out and nothing says which."""
    if shape.local or not shape.divisible:
        raise MalformedAnswer(
            "a series may be full and its samples do not come in the order of their times, the oldest first, as the platform documents, so that nothing says "
            "which are left out: give start and end with a time zone, and a shorter time between them"
        )
    return ask.end - ask.start > _pace(shape)


def _room(ask: Ask, shape: Shape, wall: Callable[[str], int], falling: Collection[_Key], columns: Columns) -> int:
    """The time that lies after the last sample, in milliseconds; of samples that did not come in their order also before the first one."""
    first, last = columns.timestamps[0], columns.timestamps[-1]
    if shape.local:
        first, last = (wall((columns.local_times or [""])[at]) for at in (0, -1))
    return max(ask.end - last, first - ask.start if _key(columns) in falling else 0)


def _missing(ask: Ask, received: Sequence[Columns], limits: Limits, is_doubted: bool) -> list[Ask]:
    """The series of which an answer has nothing, once more where it has as many samples as one of a limited size: they may have had no room."""
    there = {*map(_key, received)}
    absent = [_Cut(0, asset, point) for asset in ask.asset_ids for point in ask.point_ids if (asset, point) not in there]
    is_doubted = is_doubted or is_round(sum(len(one.timestamps) for one in received))
    if not there or ask.page_size is None or ask.probe or not is_doubted or len(absent) != ask.series - len(there):
        return []
    return [one for assets, points in _rectangles(absent) for one in _fitting(Ask(assets, points, ask.start, ask.end, None), limits)]


def _fitting(ask: Ask, limits: Limits) -> list[Ask]:
    """A request as it may be: with fewer series where each would have next to no samples."""
    page = _page(limits, ask.series)
    if page is None or page >= _LEAST or ask.series == 1:
        return [ask._replace(page_size=page)]
    return [one for half in _halves(ask) for one in _fitting(half, limits)]


def _halves(ask: Ask) -> tuple[Ask, Ask]:
    if half := len(ask.asset_ids) // 2:
        return ask._replace(asset_ids=ask.asset_ids[:half]), ask._replace(asset_ids=ask.asset_ids[half:])
    half = len(ask.point_ids) // 2
    return ask._replace(point_ids=ask.point_ids[:half]), ask._replace(point_ids=ask.point_ids[half:])


def _smaller(ask: Ask, limits: Limits) -> tuple[Limits, Sequence[Ask]]:
    """What an answer may hold, after one was too large, and the requests for less in its place; none where there is no smaller one."""
    if ask.page_size is None:
        return limits, _halves(ask) if ask.series > 1 else ()
    asked = ask.series * ask.page_size
    values = asked // 4 or asked // 2
    lowered = limits._replace(values=min(limits.values or values, values))
    return lowered, _fitting(ask, lowered) if values else ()


def _in_units(ask: Ask, received: Sequence[Columns], full: Collection[_Key], shape: Shape, wall: Callable[[str], int]) -> list[Ask]:
    """The halves of a request in local time within which clocks were changed, so that what lies at multiples of a time after its start lies elsewhere on the
    clock from then on; halved again, the day of it is asked for alone, whatever the windows are. A series that is full is also asked for so."""
    unit = _unit(shape)
    count = -((ask.start - ask.end) // unit)
    if not (shape.local and shape.from_start) or count < 2 or ask.probe:
        return []
    if not any(_key(one) in full or _is_moved(ask, one, shape, wall) for one in received):
        return []
    edges = (ask.start + n * unit for n in sorted(range(1, count), key=lambda n: abs(2 * n - count)))
    middle = next((edge for edge in edges if not is_left_out(edge)), None)
    return [] if middle is None else [ask._replace(end=middle), ask._replace(start=middle)]


def _is_moved(ask: Ask, columns: Columns, shape: Shape, wall: Callable[[str], int]) -> bool:
    """Whether a clock was changed so that intervals no longer lie at multiples of theirs on it. Among interpolated samples are those of points that have none,
    which lie anywhere."""
    walls = [wall(text) for text in columns.local_times or [""]]
    if not shape.clipped:
        return any((one - ask.start) % shape.grid for one in walls)
    ahead = {one - time for one, time in zip(walls, columns.timestamps, strict=False)}
    return any((one - min(ahead)) % shape.grid for one in ahead)


def _since(ask: Ask, columns: Columns, shape: Shape, wall: Callable[[str], int]) -> int:
    """Where a series goes on: the second of its last sample, on the wall clock earlier by as much as that may have been put back."""
    if shape.local and shape.from_start:
        return _shown_once(columns, wall, ask.start)
    since = _second(columns, shape, wall) - (_TWICE if shape.local else 0)
    if shape.local and is_left_out(since) and not _showed(columns, wall, since):
        since = since // DAY * DAY
    return ask.start + (since - ask.start) // _pace(shape) * _pace(shape)


def _second(columns: Columns, shape: Shape, wall: Callable[[str], int]) -> int:
    """The second of the last sample."""
    return (wall((columns.local_times or [""])[-1]) if shape.local else columns.timestamps[-1]) // SECOND * SECOND


def _showed(columns: Columns, wall: Callable[[str], int], since: int) -> bool:
    """Whether a clock did not leave out the day of a local time: samples lie on it after that."""
    walls = _Walls(columns.local_times or (), wall)
    return bool(walls[bisect_left(walls, since)] // DAY == since // DAY)


def _shown_once(columns: Columns, wall: Callable[[str], int], otherwise: int) -> int:
    """The local time of the last sample around which no clock was changed, so that it is one instant, and what lies at multiples of a time after it is the
    same as before."""
    times, walls = columns.timestamps, _Walls(columns.local_times or (), wall)
    for n in range(bisect_right(times, times[-1] - _TWICE) - 1, -1, -1):
        before, after = bisect_right(times, times[n] - _TWICE) - 1, bisect_left(times, times[n] + _TWICE)
        if before < 0:
            break
        if walls[before] - times[before] == walls[n] - times[n] == walls[after] - times[after]:
            return int(walls[n]) // SECOND * SECOND
    return otherwise


def _pace(shape: Shape) -> int:
    """What a request that goes on must keep to, in milliseconds: values that lie at multiples of a time after the start lie elsewhere otherwise."""
    return shape.grid if shape.from_start else SECOND


class _Cut(NamedTuple):
    """A series that is full, or `doubted`. `last` is the second of its last sample, in which there is `room` for more; that is at an `instant`, `ahead` of
    which the device's clock is. One that is `halved` has to be read anew, by halves of the time."""

    since: int
    asset_id: str
    point_id: str
    samples: int = 0
    last: int = 0
    room: bool = True
    doubted: bool = False
    halved: bool = False
    instant: int = 0
    ahead: int = 0


def _repairs(ask: Ask, cut: Sequence[_Cut], limits: Limits, shape: Shape) -> list[Ask]:
    """The requests that go on with series that were cut off; one that gets no further is asked for alone, with more samples at once."""
    asks = [
        again
        for half in _times_halved(ask, shape)
        for some in _rectangles(one for one in cut if one.halved)
        for again in _fitting(Ask(*some, *half, None, until=ask.until), limits)
    ]
    cut = [one for one in cut if not one.halved]
    asks += [again for one in cut if one.since <= ask.start for again in _alone(ask, one, limits, shape)]
    further = sorted(one for one in cut if one.since > ask.start)
    while further:
        since = further[0].since
        most = 0 if shape.local and shape.from_start else (ask.end - since) // 8
        near = [one for one in further if one.since - since <= most]
        further = further[len(near) :]
        for assets, points in _rectangles(near):
            doubted = {(one.asset_id, one.point_id): one.samples for one in near if one.doubted and one.asset_id in assets}
            asks += _fitting(Ask(assets, points, since, ask.end, None, doubted=doubted, until=ask.until), limits)
    return asks


def _times_halved(ask: Ask, shape: Shape) -> tuple[tuple[int, int], tuple[int, int]]:
    pace = _pace(shape)
    middle = ask.start - (ask.start - ask.end) // pace // 2 * pace
    return (ask.start, middle), (middle, ask.end)


def _alone(ask: Ask, cut: _Cut, limits: Limits, shape: Shape) -> Iterator[Ask]:
    page, most, pace = ask.page_size or 0, limits.values or 0, _pace(shape)  # what has none is not cut off
    series = (cut.asset_id,), (cut.point_id,)
    doubted = {(cut.asset_id, cut.point_id): cut.samples} if cut.doubted else {}
    if page < most and not cut.doubted:
        yield Ask(*series, ask.start, ask.end, min(most, page * 8), until=ask.until)
    elif shape.local and not shape.from_start:  # the clock may be put back until then
        yield Ask(*series, cut.instant // SECOND * SECOND, -((cut.ahead - ask.end - _TWICE) // SECOND) * SECOND, most, doubted=doubted, until=ask.end)
    elif cut.samples >= page or (cut.room and not shape.local):
        raise _too_many(cut.asset_id, cut.point_id, cut.samples, shape)
    elif (after := ask.start - (ask.start - cut.last - (0 if cut.room else SECOND)) // pace * pace) <= ask.start:
        raise _too_many(cut.asset_id, cut.point_id, cut.samples, shape)  # of a time before, which a platform that keeps to what it is asked for has not
    elif after < ask.end:
        yield Ask(*series, after, ask.end, page, probe=shape.local, until=ask.until)  # of instants the second is complete, as all its milliseconds have samples


def _too_many(asset: str, point: str, count: int, shape: Shape) -> TooManySamples:
    within, finer = ("three hours", "give start and end with a time zone") if shape.local else ("one second", "store this point less often")
    return TooManySamples(f"{point} of {asset} has {count:,} samples or more within {within}, all that an answer holds; the rest cannot be asked for: {finer}")


def _rectangles(series: Iterable[_Cut]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Series as requests write them, each asset with each point: assets that have the same points together."""
    points: dict[str, list[str]] = {}
    for one in series:
        points.setdefault(one.asset_id, []).append(one.point_id)
    assets: dict[tuple[str, ...], list[str]] = {}
    for asset, its in points.items():
        assets.setdefault(tuple(sorted(its)), []).append(asset)
    return [(tuple(some), these) for these, some in assets.items()]


def _is_outside(by: int, edge: int, least: int) -> bool:
    """Whether a sample whose clock shows a time so much before the start, or after the end, lies there: by less, the clock may have been put back."""
    is_sure = edge % DAY == NOON or edge // DAY in _LEFT_OUT  # around which no clock is put back
    return 0 < by <= least or (by > 0 and is_sure) or by > _TWICE


def _clipped(samples: Columns, window: Window, shape: Shape, wall: Callable[[str], int]) -> Columns:
    """What lies in the window: whether a range's end belongs to it, the platform's pages do not all say, and its times are whole seconds."""
    first, last = 0, len(samples.timestamps)
    if shape.clipped and not shape.local:
        first, last = _after(samples.timestamps, window.start - 1), _after(samples.timestamps, window.end - 1)
    elif shape.clipped:
        walls = samples.local_times or [""] * last
        while first < last and _is_outside(window.start - wall(walls[first]), window.start, window.start % SECOND):
            first += 1
        while last > first and _is_outside(wall(walls[last - 1]) - window.end + 1, window.end, SECOND):
            last -= 1
    return _cut(samples, first, last)
