"""What a client has on its way at once and sends per second."""

from __future__ import annotations

import copy
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_clients import errors, operations
from energy_core.limits import Limits, Rate, groups, per_second

READ = next(one for one in operations.all() if one.name == "get_asset")
WRITE = next(one for one in operations.all() if one.name == "update_asset")
SERVICES = {"asset": "asset", "v3.sites": "v3_sites"}


class TestRate:
    def test_requests_are_evenly_spaced(self) -> None:
        rate = Rate(4.0)
        assert [rate.reserve(100.0) for _ in range(4)] == pytest.approx([0.0, 0.25, 0.5, 0.75])
        assert rate.reserve(101.0) == pytest.approx(0.0)
        assert rate.reserve(200.0) == 0.0  # what was not used is not saved up
        assert rate.reserve(200.0) == pytest.approx(0.25)

    def test_a_wait_that_is_too_long_reserves_nothing(self) -> None:
        rate = Rate(1.0)
        rate.reserve(0.0)
        assert rate.reserve(0.0, 0.5) is None
        assert rate.reserve(0.0, 1.0) == pytest.approx(1.0)

    def test_a_refusal_halves_it_once_a_second_and_ten_seconds_make_it_whole(self) -> None:
        rate = Rate(8.0)
        for moment in (0.0, 0.1, 0.9):
            rate.lower(moment)
        assert rate.now == pytest.approx(4.0 + 8.0 * 0.09)
        rate = Rate(8.0)
        rate.lower(0.0)
        assert rate.now == 4.0
        rate.reserve(2.5)
        assert rate.now == pytest.approx(6.0)
        rate.reserve(50.0)
        assert rate.now == 8.0

    def test_it_never_falls_to_nothing(self) -> None:
        rate = Rate(64.0)
        for moment in range(100):
            rate.lower(float(moment))
        assert rate.now >= 1.0
        rate.reserve(110.0)
        assert rate.now >= 0.95 * 64

    @given(st.floats(0.1, 1000), st.lists(st.tuples(st.sampled_from(["reserve", "lower"]), st.floats(0, 2)), max_size=60))
    def test_in_no_second_are_there_more_than_it_allows(self, most: float, events: list[tuple[str, float]]) -> None:
        rate, now, sent = Rate(most), 0.0, list[float]()
        for event, passed in events:
            now += passed
            if event == "lower":
                rate.lower(now)
            else:
                sent.append(now + (rate.reserve(now) or 0.0))
            assert 0 < rate.now <= most
        assert all(later - earlier >= 1 / most - 1e-6 for earlier, later in pairwise(sent))

    def test_threads_share_it(self) -> None:
        rate = Rate(10.0)
        with ThreadPoolExecutor(8) as threads:
            waits = sorted(threads.map(lambda _: rate.reserve(5.0) or 0.0, range(100)))
        assert waits == pytest.approx([number / 10 for number in range(100)])


class TestLimits:
    def test_reads_and_writes_have_places_of_their_own(self) -> None:
        limits = Limits(None, {"": 1})
        (read,), (write,) = limits.of_threads(READ), limits.of_threads(WRITE)
        assert read is not write
        assert limits.of_threads(READ) == (read,)

    def test_the_most_particular_number_counts(self) -> None:
        limits = Limits(3, {"": 5, "asset": 2, "asset.write": 1})
        assert [free(slots) for slots in limits.of_threads(READ)] == [2, 3]
        assert [free(slots) for slots in limits.of_threads(WRITE)] == [1, 0]  # the connections are taken

    def test_connections_count_for_all_together(self) -> None:
        limits = Limits(7)
        assert limits.of_threads(READ) == limits.of_threads(WRITE)
        assert Limits(None, {"asset.read": 1}).of_threads(WRITE) == ()
        assert Limits(7).of_tasks(READ) == ()

    def test_a_copy_has_places_of_its_own(self) -> None:
        limits = Limits(2, {"asset": 1}, 3.0)
        for copied in (copy.deepcopy(limits), pickle.loads(pickle.dumps(limits))):
            assert copied.of_threads(READ)[0] is not limits.of_threads(READ)[0]
            assert copied.rate is not None
            assert copied.rate.most == 3.0


def free(slots: threading.Semaphore) -> int:
    """How many places there are, which are taken."""
    number = 0
    while slots.acquire(blocking=False):
        number += 1
    return number


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (None, {}),
        (4, {"": 4}),
        ({"asset": 2}, {"asset": 2}),
        ({"asset.read": 2, "asset.write": 1}, {"asset.read": 2, "asset.write": 1}),
        ({"v3.sites": 2, "v3.sites.read": 3}, {"v3_sites": 2, "v3_sites.read": 3}),
    ],
)
def test_what_is_given_as_concurrency(given: Any, found: dict[str, int]) -> None:
    assert groups(given, SERVICES) == found


@pytest.mark.parametrize(
    "given", [0, -1, True, 1.5, "3", {"asset": 0}, {"asset": None}, {"assets": 1}, {"asset.reads": 1}, {"v3": 1}, {"asset.": 1}, {".read": 1}]
)
def test_what_is_no_concurrency_is_refused(given: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"^concurrency: "):
        groups(given, SERVICES)


@pytest.mark.parametrize("given", [0, -1, True, float("nan"), float("inf"), "3", 1e-300])
def test_what_is_no_rate_is_refused(given: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"^rate: "):
        per_second(given)


def test_what_is_given_as_rate() -> None:
    assert per_second(None) is None
    assert per_second(3) == 3.0
