"""The planner by itself: whatever lies in a platform in memory, a reading has every row of its range once, and no request is over the limits."""

from __future__ import annotations

import zoneinfo
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import lcm
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from energy_clients.errors import AnswerTooLarge, MalformedAnswer, TooManySamples
from energy_clients.time_series._caps import Known
from energy_clients.time_series._plan import Ask, Columns, Limits, Shape, Window, collect, is_left_out, split, together, windows

SECOND, MINUTE, HOUR, NOON, DAY = 1_000, 60_000, 3_600_000, 43_200_000, 86_400_000
EPOCH = datetime(1970, 1, 1)
ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Antarctica/Troll", "Asia/Kathmandu", "America/Havana", "Asia/Beirut"]
ZONES += ["Pacific/Apia", "Africa/Khartoum"]
# days on which clocks of one of these zones are put forward or back, one that Apia left out, Khartoum's noon that was none, and one without a change
DAYS = [datetime(2026, month, day) for month, day in ((3, 8), (3, 29), (4, 5), (10, 4), (10, 25), (11, 1), (5, 14))] + [
    datetime(2011, 12, 30),
    datetime(2000, 1, 15),
]
Key = tuple[str, str]


def wall(text: str) -> int:
    return (datetime.fromisoformat(text).replace(tzinfo=None) - EPOCH) // timedelta(milliseconds=1)


def instant(milliseconds: int, zone: ZoneInfo, fold: int) -> int:
    """Of two times that a clock shows alike either; a time that it never shows is as much later as it was put forward by, as Java has it and others."""
    moment = (EPOCH + timedelta(milliseconds=milliseconds)).replace(tzinfo=zone, fold=fold)
    if moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != moment.replace(tzinfo=None):
        moment = moment.replace(fold=0)
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def written(milliseconds: int, zone: ZoneInfo) -> str:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)).astimezone(zone).isoformat("T", "milliseconds")


@dataclass
class Platform:
    """Series of times, of which an answer has at most a page; whether a range's end belongs to it differs from platform to platform."""

    samples: dict[Key, list[int]]
    limits: Limits
    includes_end: bool
    zones: dict[str, ZoneInfo] = field(default_factory=dict[str, ZoneInfo])
    fold: int = 0
    asked: list[Ask] = field(default_factory=list[Ask])
    most: int | None = None
    """Samples that an answer has room for, of all series together."""

    def answer(self, ask: Ask) -> list[Columns]:
        series = len(ask.asset_ids) * len(ask.point_ids)
        assert series <= self.limits.series
        assert self.limits.values is None or (ask.page_size and series * ask.page_size <= self.limits.values)
        assert ask.start % SECOND == ask.end % SECOND == 0
        assert ask.start < ask.end
        self.asked.append(ask)
        found = [self.columns(asset, point, ask) for asset in ask.asset_ids for point in ask.point_ids]
        if self.most is not None and sum(len(one.timestamps) for one in found) > self.most:
            raise AnswerTooLarge("the answer is larger than an answer may be")
        return found

    def columns(self, asset: str, point: str, ask: Ask) -> Columns:
        found = self.between(asset, point, ask.start, ask.end, self.includes_end, local=ask.until is None)[: ask.page_size]
        texts = [written(time, self.zones[asset]) for time in found] if self.zones else None
        return Columns(asset, point, found, [f"{asset} {point} {time}" for time in found], texts)

    def between(self, asset: str, point: str, start: int, end: int, includes_end: bool, local: bool = True) -> list[int]:
        if self.zones and local:
            start, end = (instant(moment, self.zones[asset], self.fold) for moment in (start, end))
        times = self.samples.get((asset, point), [])
        return times[bisect_left(times, start) : (bisect_right if includes_end else bisect_left)(times, end)]

    def read(self, planned: Sequence[Window], shape: Shape, density: float | None = None, verify: bool = False) -> list[list[Columns]]:
        """The series of each window; as many windows together as a density allows."""
        parts: list[list[Columns]] = []
        known = Known(verify)
        while len(parts) < len(planned):
            some = planned[len(parts) : len(parts) + together(planned, len(parts), density, self.limits, shape)]
            steps = collect(replace(some[0], end=some[-1].end), self.limits, shape, wall, known)
            try:
                ask = next(steps)
                while True:
                    try:
                        answer = self.answer(ask)
                    except AnswerTooLarge as error:
                        ask = steps.throw(error)
                    else:
                        ask = steps.send(answer)
            except StopIteration as end:
                parts += split(end.value, some, shape, wall)
        return parts

    def rows(self, parts: Sequence[Sequence[Columns]]) -> dict[Key, list[int]]:
        found: dict[Key, list[int]] = {}
        for columns in (one for part in parts for one in part):
            asset, point, times = columns.asset_id, columns.point_id, columns.timestamps
            assert list(columns.values) == [f"{asset} {point} {time}" for time in times]
            assert columns.local_times is None or list(columns.local_times) == [written(time, self.zones[asset]) for time in times]
            found.setdefault((asset, point), []).extend(times)
        return found


def truth(platform: Platform, assets: Sequence[str], points: Sequence[str], start: int, end: int) -> dict[Key, list[int]]:
    found = {(asset, point): platform.between(asset, point, start, end, includes_end=False) for asset in assets for point in points}
    return {key: sorted(set(times)) for key, times in found.items() if times}


def many(slow: int, usual: int, *drawn: st.SearchStrategy[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """A test of so many examples, and of more where the slow tests run."""

    def both(test: Callable[..., None]) -> Callable[..., None]:
        @pytest.mark.parametrize("examples", [usual, pytest.param(slow, marks=pytest.mark.slow)])
        def run(examples: int) -> None:
            settings(max_examples=examples)(given(*drawn)(test))()

        return run

    return both


@st.composite
def times(draw: st.DrawFn, begin: int, end: int) -> list[int]:
    """Density, gaps and ties: runs of samples at one distance, of milliseconds to hours."""
    found: set[int] = set()
    for _ in range(draw(st.integers(0, 3))):
        first = draw(st.sampled_from([begin, end, end - 1]) | st.integers(begin - 5 * SECOND, end + 5 * SECOND))
        step = draw(st.sampled_from([1, 7, 400, SECOND, 10 * SECOND, MINUTE, HOUR]))
        found |= set(range(first, first + step * draw(st.integers(0, 60)), step))
    return sorted([*found, *draw(st.sampled_from([[], sorted(found), sorted(found)[::3] * 2]))])


@st.composite
def readings(draw: st.DrawFn) -> tuple[Platform, list[str], list[str], int, int, Shape]:
    assets, points = [f"a{n}" for n in range(draw(st.integers(1, 5)))], [f"p{n}" for n in range(draw(st.integers(1, 4)))]
    start = draw(st.integers(1_778_720_000, 1_778_730_000)) * SECOND + draw(st.sampled_from([0, 0, 1, 999]))
    end = start + draw(st.sampled_from([1, 900, SECOND, MINUTE, HOUR, DAY, 40 * DAY])) + draw(st.integers(0, 5000))
    limits = Limits(draw(st.integers(1, 24)), draw(st.integers(24, 400)))
    shape = Shape(draw(st.sampled_from([100, SECOND, MINUTE, HOUR])) if end - start < 2 * DAY else HOUR, divisible=draw(st.booleans()))
    samples = {(asset, point): draw(times(start, end)) for asset in assets for point in points}
    return Platform(samples, limits, draw(st.booleans())), assets, points, start, end, shape


@many(2_000, 25, readings(), st.sampled_from([0.0, 1e-6, 1e-4]))
def test_every_row_of_the_range_is_there_once(reading: tuple[Platform, list[str], list[str], int, int, Shape], density: float) -> None:
    platform, assets, points, start, end, shape = reading
    most = platform.limits.values or 0
    crowded = any(one[n + most - 1] // SECOND == one[n] // SECOND for one in platform.samples.values() for n in range(len(one) - most + 1))
    planned = windows(assets, points, start, end, platform.limits, shape)
    assert planned == windows(assets, points, start, end, platform.limits, shape)
    try:
        found = platform.read(planned, shape)
        joined = platform.read(planned, shape, density)
    except TooManySamples:
        assert crowded
        return
    assert platform.rows(found) == truth(platform, assets, points, start, end)
    assert joined == found, "a window is the same, however many are read together"


@many(300, 15, readings(), st.integers(1, 200))
def test_answers_that_are_too_large_are_asked_for_in_smaller_ones(reading: tuple[Platform, list[str], list[str], int, int, Shape], most: int) -> None:
    """A platform that gives what it is asked for, which is more than a client holds. What is left is one sample that is too large by itself, or a crowd."""
    platform, assets, points, start, end, shape = reading
    platform.most = most
    crowded = any(one[n + most // 32] // SECOND == one[n] // SECOND for one in platform.samples.values() for n in range(len(one) - most // 32))
    try:
        found = platform.read(windows(assets, points, start, end, platform.limits, shape), shape)
    except TooManySamples:
        assert crowded
        return
    assert platform.rows(found) == truth(platform, assets, points, start, end)


def test_one_sample_that_is_too_large_is_said_to_be() -> None:
    platform = Platform({("a", "p"): [0]}, Limits(10, 640), includes_end=True, most=0)
    for limits in (platform.limits, Limits(10, None)):
        with pytest.raises(AnswerTooLarge):
            platform.read(windows(["a", "b"], ["p", "q"], 0, 4 * SECOND, limits, Shape(SECOND)), Shape(SECOND))


@st.composite
def local_readings(draw: st.DrawFn) -> tuple[Platform, list[str], int, int, Shape]:
    """Around days on which clocks are changed; start and end themselves are times that every clock shows once."""
    zones = {f"a{n}": ZoneInfo(name) for n, name in enumerate(draw(st.lists(st.sampled_from(ZONES), min_size=1, max_size=3)))}
    day = (draw(st.sampled_from(DAYS)) - EPOCH) // timedelta(milliseconds=1)
    start = day - draw(st.integers(0, 3)) * DAY + draw(st.sampled_from([5, 9, 12, 21])) * HOUR + draw(st.sampled_from([0, 0, 500]))
    end = start + draw(st.integers(0, 3)) * DAY + draw(st.sampled_from([HOUR, DAY, DAY + 500]))
    end += HOUR * 5 if end % DAY < 5 * HOUR else 0
    start -= start % DAY if is_left_out(start) else 0
    end += -end % DAY if is_left_out(end) else 0
    start -= start % SECOND if start - start % SECOND == (DAYS[-1] - EPOCH) // timedelta(milliseconds=1) + NOON else 0  # half a second that Khartoum never had
    limits = Limits(draw(st.integers(1, 3)), draw(st.integers(60, 2_000)))
    step = draw(st.sampled_from([5, 10, 30, 60])) * MINUTE
    samples = {(asset, "p"): list(range(day - 4 * DAY, day + 5 * DAY, draw(st.sampled_from([15, 20, 30, 60])) * MINUTE)) for asset in zones}
    return Platform(samples, limits, draw(st.booleans()), zones, draw(st.sampled_from([0, 1]))), list(zones), start, end, Shape(step, local=True)


@many(2_000, 25, local_readings(), st.sampled_from([0.0, 1e-6]))
def test_days_on_which_clocks_change_are_complete_in_local_time(reading: tuple[Platform, list[str], int, int, Shape], density: float) -> None:
    """Whichever of two times a platform takes a clock to mean that shows one twice."""
    platform, assets, start, end, shape = reading
    planned = windows(assets, ["p"], start, end, platform.limits, shape)
    found = platform.read(planned, shape)
    assert platform.rows(found) == truth(platform, assets, ["p"], start, end)
    assert platform.read(planned, shape, density) == found


@pytest.mark.parametrize(
    ("zone", "days"),
    [("Europe/Berlin", (4,)), *(pytest.param(*more, marks=pytest.mark.slow) for more in (("America/Havana", (0, 5)), ("Australia/Lord_Howe", (2, 3))))],
)
@pytest.mark.parametrize("heeds_page_size", [True, False])
@pytest.mark.parametrize("lie", ["alone", "others before", "others after"])
def test_as_many_samples_in_a_second_as_a_default_answer_holds_are_read_when_clocks_change(
    zone: str, days: tuple[int, ...], heeds_page_size: bool, lie: str
) -> None:
    """Whichever of two times that a clock shows alike they lie at, and whichever the platform takes: it goes on by instants, of which it shows each once."""
    others = {"alone": (), "others before": range(-5 * HOUR, -HOUR, 6 * MINUTE), "others after": range(4 * HOUR, 8 * HOUR, 6 * MINUTE)}[lie]
    for day, hour, of, fold in ((DAYS[day], hour, of, fold) for day in days for hour in (0, 2) for of in (0, 1) for fold in (0, 1)):
        midnight = (day - EPOCH) // timedelta(milliseconds=1)
        at = instant(midnight + hour * HOUR + 30 * MINUTE, ZoneInfo(zone), of) + 500  # so that they lie in two seconds of the clock
        samples = {("a", "p"): sorted([*(at + n for n in others), *range(at, at + 1_000)])}
        platform = Capping(samples, Limits(1, 64_000, 1_000), True, {"a": ZoneInfo(zone)}, fold, caps={} if heeds_page_size else {"a": 1_000})
        start, end = midnight - NOON, midnight + DAY + NOON
        planned = windows(["a"], ["p"], start, end, platform.limits, Shape(MINUTE, local=True))
        assert platform.rows(platform.read(planned, Shape(MINUTE, local=True))) == truth(platform, ["a"], ["p"], start, end)


def test_a_full_series_whose_last_sample_is_the_end_of_the_range_is_complete() -> None:
    platform = Platform({("a", "p"): list(range(0, 5 * SECOND, SECOND))}, Limits(1, 5), includes_end=True)
    shape = Shape(SECOND)
    found = platform.read(windows(["a"], ["p"], 0, 4 * SECOND, platform.limits, shape), shape)
    assert platform.rows(found) == {("a", "p"): [0, 1000, 2000, 3000]}
    assert len(platform.asked) == 1


@dataclass
class Capping(Platform):
    """A platform that hands out less than it is asked for: of a series, or of all of them together."""

    caps: dict[str, int] = field(default_factory=dict[str, int])
    total: int | None = None
    newest_first: bool = False

    def columns(self, asset: str, point: str, ask: Ask) -> Columns:
        of_range = self.between(asset, point, ask.start, ask.end, self.includes_end, local=ask.until is None)
        found = (of_range[::-1] if self.newest_first else of_range)[: ask.page_size][: self.caps.get(asset)]
        texts = [written(time, self.zones[asset]) for time in found] if self.zones else None
        return Columns(asset, point, found, [f"{asset} {point} {time}" for time in found], texts)

    def answer(self, ask: Ask) -> list[Columns]:
        found, left = list[Columns](), self.total
        for one in super().answer(ask):
            count = len(one.timestamps) if left is None else min(left, len(one.timestamps))
            left = None if left is None else left - count
            found.append(replace(one, timestamps=one.timestamps[:count], values=one.values[:count]))
        return [one for one in found if one.timestamps]


BEGIN = 1_778_720_000 * SECOND
LYING = {  # a day: as platforms are written to, as they are, with a gap, and of a device that fell silent
    "regular": range(BEGIN, BEGIN + DAY, 4 * MINUTE),
    "uneven": [BEGIN + n * 4 * MINUTE + n * n * 7919 % 200_000 for n in range(355)],
    "gap": [*range(BEGIN, BEGIN + 6 * HOUR, 2 * MINUTE), *range(BEGIN + 20 * HOUR, BEGIN + DAY, 2 * MINUTE)],
    "silent": range(BEGIN, BEGIN + 15 * HOUR, MINUTE),
}


@pytest.mark.parametrize("lie", [["regular"], ["uneven"], ["gap"], ["silent"], [*LYING], ["silent", "uneven"]], ids="-".join)
@pytest.mark.parametrize(
    ("caps", "total"),
    [(dict.fromkeys(LYING, 123), None), (dict.fromkeys(LYING, 288), None), (dict(zip(LYING, (100, 200, 300, 128), strict=True)), None), ({}, 500)],
)
@pytest.mark.parametrize("newest_first", [False, True])
def test_what_a_platform_cuts_off_by_a_number_that_no_page_says_is_found_out(
    lie: list[str], caps: dict[str, int], total: int | None, newest_first: bool
) -> None:
    platform = Capping({(name, "p"): sorted(LYING[name]) for name in lie}, Limits(100, 64_000, 1_000), True, caps=caps, newest_first=newest_first)
    platform.total = None if newest_first else total
    planned = windows(lie, ["p"], BEGIN, BEGIN + DAY, platform.limits, Shape(MINUTE))
    assert platform.rows(platform.read(planned, Shape(MINUTE))) == truth(platform, lie, ["p"], BEGIN, BEGIN + DAY)


def test_such_a_number_is_found_out_in_local_time_whose_range_is_shorter_than_clocks_are_put_back_by() -> None:
    zones = {"a": ZoneInfo("Europe/Berlin"), "b": ZoneInfo("Asia/Kathmandu")}
    platform = Capping({(asset, "p"): list(range(BEGIN - DAY, BEGIN + DAY, 2 * SECOND)) for asset in zones}, Limits(2, 64_000, 1_000), True, zones)
    platform.caps = dict.fromkeys(zones, 500)
    planned = windows([*zones], ["p"], BEGIN, BEGIN + HOUR, platform.limits, Shape(MINUTE, local=True))
    assert platform.rows(platform.read(planned, Shape(MINUTE, local=True))) == truth(platform, [*zones], ["p"], BEGIN, BEGIN + HOUR)


@pytest.mark.parametrize("lie", [["gap"], ["uneven", "silent"], [*LYING]], ids="-".join)
@pytest.mark.parametrize(("caps", "total"), [(dict.fromkeys(LYING, 24), None), (dict(zip(LYING, (77, 31, 213, 144), strict=True)), None), ({}, 777), ({}, 300)])
def test_a_reading_that_verifies_finds_out_whatever_number_that_is(lie: list[str], caps: dict[str, int], total: int | None) -> None:
    platform = Capping({(name, "p"): sorted(LYING[name]) for name in [*lie, "none"] if name in LYING}, Limits(100, 64_000, 1_000), True, caps=caps, total=total)
    planned = windows([*lie, "none"], ["p"], BEGIN, BEGIN + DAY, platform.limits, Shape(MINUTE))
    assert platform.rows(platform.read(planned, Shape(MINUTE), verify=True)) == truth(platform, lie, ["p"], BEGIN, BEGIN + DAY)


def test_verifying_costs_two_requests_more_for_series_that_end_early_and_none_for_others() -> None:
    for names, asked in ((["regular"], 10), (["silent"], 20), (["regular", "none"], 20), (["silent", "none"], 30)):
        platform = Platform({(name, "p"): sorted(LYING[name]) for name in names if name in LYING}, Limits(2, 64_000, 1_000), includes_end=False)
        platform.read([Window(n, BEGIN, BEGIN + DAY, tuple(names), ("p",)) for n in range(10)], Shape(MINUTE), verify=True)
        assert len(platform.asked) == asked


def test_a_platform_that_once_cut_off_is_not_believed_again() -> None:
    """Two hundred of one series and 77 of another; the latter is no number that a limit would have."""
    samples = {(asset, "p"): list(range(BEGIN, BEGIN + 2 * DAY, 4 * MINUTE)) for asset in "ab"}
    platform = Capping(samples, Limits(1, 64_000, 1_000), includes_end=False, caps={"a": 200, "b": 177})
    days = [Window(n, BEGIN, BEGIN + DAY, (asset,), ("p",)) for n, asset in enumerate("ab")]
    assert platform.rows(platform.read(days, Shape(MINUTE))) == truth(platform, ["a", "b"], ["p"], BEGIN, BEGIN + DAY)


def test_as_many_samples_as_the_longest_series_within_three_hours_of_local_time_are_no_error() -> None:
    samples = {("a", "p"): list(range(BEGIN + 6 * HOUR, BEGIN + 8 * HOUR, MINUTE))}
    platform = Platform(samples, Limits(1, 64_000, 1_000), True, {"a": ZoneInfo("Asia/Kathmandu")})
    planned = windows(["a"], ["p"], BEGIN, BEGIN + DAY, platform.limits, Shape(MINUTE, local=True))
    assert platform.rows(platform.read(planned, Shape(MINUTE, local=True))) == samples


@pytest.mark.parametrize("count", [900, 960])
def test_a_second_that_comes_newest_first_is_read_whole_where_a_larger_page_has_it(count: int) -> None:
    samples = {("a", "p"): [*range(BEGIN + HOUR, BEGIN + HOUR + count), *range(BEGIN + 2 * HOUR, BEGIN + DAY, HOUR)]}
    platform = Capping(samples, Limits(4, 2_000, 1_000), includes_end=False, newest_first=True)
    found = platform.read([Window(0, BEGIN, BEGIN + DAY, ("a", "b", "c", "d"), ("p",))], Shape(MINUTE))
    assert platform.rows(found) == samples


@pytest.mark.parametrize("newest_first", [False, True])
def test_more_in_a_second_than_such_a_number_is_said(newest_first: bool) -> None:
    samples = {("a", "p"): list(range(BEGIN, BEGIN + 800)), ("b", "p"): list(range(BEGIN, BEGIN + HOUR, MINUTE))}
    platform = Capping(samples, Limits(2, 64_000, 1_000), includes_end=False, caps={"a": 500}, newest_first=newest_first)
    with pytest.raises(TooManySamples, match="p of a has 500 samples or more within one second"):
        platform.read([Window(0, BEGIN - HOUR, BEGIN + HOUR, ("a", "b"), ("p",))], Shape(MINUTE))


def test_series_without_room_for_more_cost_no_request_and_whole_ones_with_room_one() -> None:
    for name, asked in (("regular", 10), ("silent", 11)):
        shape, platform = Shape(MINUTE), Platform({(asset, "p"): sorted(LYING[name]) for asset in "ab"}, Limits(2, 64_000, 1_000), includes_end=False)
        ten = [Window(n, BEGIN, BEGIN + DAY, ("a", "b"), ("p",)) for n in range(10)]
        assert len(platform.read(ten, shape)) == 10
        assert len(platform.asked) == asked


@pytest.mark.parametrize("shape", [Shape(MINUTE, local=True), Shape(MINUTE, divisible=False)], ids=["local time", "not divisible"])
def test_full_series_that_come_newest_first_are_refused_where_they_cannot_be_asked_for_by_halves(shape: Shape) -> None:
    zones = {"a": ZoneInfo("Asia/Kathmandu")} if shape.local else {}
    samples = {("a", "p"): list(range(BEGIN - DAY, BEGIN + DAY, 4 * MINUTE))}
    platform = Capping(samples, Limits(1, 100), includes_end=False, zones=zones, newest_first=True)
    with pytest.raises(MalformedAnswer, match=r"oldest first.*give start and end with a time zone, and a shorter time"):
        platform.read([Window(0, BEGIN, BEGIN + DAY, ("a",), ("p",))], shape)
    assert platform.read([Window(0, BEGIN, BEGIN + 4 * HOUR, ("a",), ("p",))], shape)[0][0].timestamps[0] < BEGIN + HOUR


class Aggregating(Platform):
    """A platform that counts samples over intervals from the start of what is asked for."""

    interval = MINUTE
    cap: int | None = None
    """Intervals of an answer, whatever page is asked for."""

    def columns(self, asset: str, point: str, ask: Ask) -> Columns:
        begin = instant(ask.start, self.zones[asset], self.fold) if self.zones else ask.start
        counts = Counter((time - begin) // self.interval for time in self.between(asset, point, ask.start, ask.end, includes_end=False))
        found = {begin + number * self.interval: counts[number] for number in sorted(counts)[: ask.page_size][: self.cap]}
        return Columns(asset, point, list(found), list(found.values()), [written(time, self.zones[asset]) for time in found] if self.zones else None)


@st.composite
def aggregates(draw: st.DrawFn) -> tuple[Aggregating, list[str], int, int, Shape]:
    """Samples a few minutes apart, from a start within a second; local times of zones whose clocks stay as they are."""
    local, interval = draw(st.booleans()), draw(st.sampled_from([1, 7, 45, 90, 180])) * MINUTE
    assets = [f"a{n}" for n in range(draw(st.integers(1, 3)))]
    start = 1_778_720_000 * SECOND + draw(st.sampled_from([0, 1, 500, 999, MINUTE]))
    end = start + interval * draw(st.integers(1, 60)) + draw(st.sampled_from([0, 0, 1, SECOND, 40 * SECOND]))
    step = draw(st.sampled_from([SECOND * 20, MINUTE, 5 * MINUTE]))
    samples = {(asset, "p"): list(range(start - DAY, end + DAY, step)) for asset in assets}
    most = draw(st.integers(24, 60)) + (6 * HOUR // interval if local else 0)  # what three hours hold is asked for again where clocks may be put back
    limits = Limits(draw(st.integers(1, 3)), most * 3, draw(st.sampled_from([None, 5, 10, 20])))
    zones = dict.fromkeys(assets, ZoneInfo("Asia/Kathmandu")) if local else {}
    platform = Aggregating(samples, limits, includes_end=False, zones=zones)
    platform.interval = interval
    return platform, assets, start, end, Shape(interval, interval, from_start=True, clipped=False, local=local)


@many(2_000, 25, aggregates())
def test_every_sample_counts_in_one_interval(reading: tuple[Aggregating, list[str], int, int, Shape]) -> None:
    """However windows meet, and wherever a series goes on that has as many intervals as answers have by default."""
    platform, assets, start, end, shape = reading
    found = platform.read(windows(assets, ["p"], start, end, platform.limits, shape), shape)
    for asset in assets:
        of = [one for part in found for one in part if one.asset_id == asset]
        times = [time for one in of for time in one.timestamps]
        assert times == sorted(set(times))
        whole = platform.between(asset, "p", start // SECOND * SECOND, -(-end // SECOND) * SECOND, includes_end=False)
        assert sum(count for one in of for count in one.values) == len(whole)


@st.composite
def aggregates_of_days(draw: st.DrawFn) -> tuple[Aggregating, list[str], int, int, Shape]:
    """Around days on which clocks are changed, whatever the interval: samples all the time, or now and then."""
    zones = {f"a{n}": ZoneInfo(name) for n, name in enumerate(draw(st.lists(st.sampled_from(ZONES), min_size=1, max_size=3)))}
    day = (draw(st.sampled_from(DAYS)) - EPOCH) // timedelta(milliseconds=1)
    interval = draw(st.sampled_from([7, 20, 30, 45, 60, 90, 240, 660, 1439, 1440])) * MINUTE
    start = day - draw(st.integers(0, 20)) * DAY + draw(st.sampled_from([0, 0, 5, 12])) * HOUR
    start -= start % DAY if is_left_out(start) else 0
    end = start + draw(st.integers(1, 30)) * DAY + draw(st.sampled_from([0, 0, 7, 500])) * MINUTE
    end += -end % DAY if is_left_out(end) else 0
    step = draw(st.sampled_from([11, 60, 700])) * MINUTE
    samples = {(asset, "p"): list(range(start - DAY, end + DAY, step)) for asset in zones}
    cap = draw(st.sampled_from([None, None, 200]))
    limits = Limits(draw(st.integers(1, 3)), draw(st.sampled_from([40, 300, 2_000, 100_000])), cap)
    platform = Aggregating(samples, limits, includes_end=False, zones=zones, fold=draw(st.sampled_from([0, 1])))
    platform.interval, platform.cap = interval, cap
    return platform, list(zones), start, end, Shape(interval, interval, from_start=True, clipped=False, local=True)


@many(300, 15, aggregates_of_days())
def test_aggregates_in_local_time_are_those_of_whole_days_whatever_the_windows(reading: tuple[Aggregating, list[str], int, int, Shape]) -> None:
    """As if each day were asked for by itself, or as many days as make a whole number of intervals."""
    platform, assets, start, end, shape = reading
    unit = lcm(platform.interval, DAY)
    alone = Aggregating(platform.samples, Limits(1, None), includes_end=False, zones=platform.zones, fold=platform.fold)
    alone.interval = platform.interval
    try:
        found = platform.read(windows(assets, ["p"], start, end, platform.limits, shape), shape)
    except TooManySamples:
        assert platform.cap or platform.limits.values == 40  # fewer than three hours may have
        return
    edges = [start, *(at for at in range(start + unit, end, unit) if not is_left_out(at)), end]
    for asset in assets:
        days = [alone.columns(asset, "p", Ask((asset,), ("p",), *edge, None)) for edge in pairwise(edges)]
        of = [one for part in found for one in part if one.asset_id == asset]
        assert [time for one in of for time in one.timestamps] == [time for one in days for time in one.timestamps]
        assert [count for one in of for count in one.values] == [count for one in days for count in one.values]


def test_windows_never_meet_on_a_day_that_a_zone_left_out() -> None:
    start, end = ((datetime(2011, 12, day) - EPOCH) // timedelta(milliseconds=1) for day in (1, 31))
    for shape in (Shape(SECOND, local=True), Shape(SECOND, 7 * MINUTE, from_start=True, clipped=False, local=True)):
        planned = windows(["a"], ["p"], start + HOUR, end, Limits(1, 100_000), shape)
        assert len(planned) > 3
        assert not any(is_left_out(window.start) for window in planned)
        assert [window.end for window in planned[:-1]] == [window.start for window in planned[1:]]


def test_samples_that_lie_anywhere_are_read_in_few_requests_but_around_a_change() -> None:
    """As those of points that are not interpolated do; the days of the change are asked for alone."""
    start, end = (datetime(2026, 3, 1) - EPOCH) // timedelta(milliseconds=1), (datetime(2026, 4, 1) - EPOCH) // timedelta(milliseconds=1)
    shape = Shape(7 * SECOND, 7 * SECOND, from_start=True, local=True)
    asked: dict[str, int] = {}
    for name in ("UTC", "Europe/Berlin"):
        platform = Platform({("a", "p"): list(range(start + 1234, end, HOUR + 11))}, Limits(1, 10_000_000), True, {"a": ZoneInfo(name)})
        found = platform.read(windows(["a"], ["p"], start, end, platform.limits, shape), shape)
        assert platform.rows(found) == truth(platform, ["a"], ["p"], start, end)
        asked[name] = len(platform.asked)
    assert asked["UTC"] == 1 < asked["Europe/Berlin"] < 8


@pytest.mark.slow
def test_every_day_that_a_zone_left_out_is_known() -> None:
    """Since 1970, whoever it was; and at noon no clock was ever put back, where windows meet."""
    weeks = [datetime(1970, 1, 1, 12) + timedelta(weeks=n) for n in range(52 * 70)]
    for zone in map(ZoneInfo, zoneinfo.available_timezones()):
        offsets = [zone.utcoffset(noon) for noon in weeks]
        for noon in (weeks[n] + timedelta(days=day) for n in range(len(weeks) - 1) if offsets[n] != offsets[n + 1] for day in range(7)):
            one, other = (noon.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
            assert one is not None, zone
            assert other is not None, zone
            assert one <= other, "a clock that is put back"
            assert other - one < timedelta(hours=4) or is_left_out((noon - EPOCH) // timedelta(milliseconds=1)), (zone, noon)
