"""What is still to come of a reading, by numbers: what requests took so far, at times that the test gives."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from energy_clients.time_series._plan import Window
from energy_clients.time_series._progress import Estimate, Pace, Took

COSTS: dict[str, Callable[[int, int], float]] = {
    "of requests": lambda requests, rows: 0.3 * requests,
    "of rows": lambda requests, rows: 1e-4 * rows,
    "of both": lambda requests, rows: 0.2 * requests + 2e-5 * rows,
}
ASKED: dict[str, list[tuple[int, int, int]]] = {  # expected requests, requests and rows of what is read together
    "alike": [(1, 1, 57_600)] * 30,
    "a short one first": [(1, 1, 800)] + [(1, 1, 24_000)] * 9,
    "short ones now and then": [(1, 1, 800), *[(1, 1, 24_000)] * 5] * 5,
    "cut off often": [(5, 5, 288_000)] * 12,
    "a limit found out by the first": [(1, 3, 57_600), *[(1, 1, 57_600)] * 29],
    "twice as many as expected": [(1, 2, 57_600)] * 30,
    "without rows for a while": [*[(1, 1, 0)] * 5, *[(1, 1, 57_600)] * 15],
}


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
@pytest.mark.parametrize("warm_up", [1, 5])
@pytest.mark.parametrize("cost", COSTS.values(), ids=COSTS)
def test_requests_and_seconds_are_right_within_a_fifth_from_a_tenth_on(
    cost: Callable[[int, int], float], warm_up: int, asked: list[tuple[int, int, int]]
) -> None:
    """Whatever requests and rows cost, and although the first request takes longer than all others."""
    took = [Took(expected, requests, rows, cost(requests, rows) * (1 if n else warm_up)) for n, (expected, requests, rows) in enumerate(asked)]
    all_requests, all_rows, all_seconds = (sum(getattr(one, name) for one in took) for name in ("requests", "rows", "seconds"))
    compared = 0
    for n in range(1, len(took)):
        done, left = took[:n], took[n:]
        if sum(one.rows for one in done) < all_rows / 10 or sum(one.seconds for one in done) < all_seconds / 10 or n < len(took) / 10:
            continue
        estimate = Estimate(done)
        requests = estimate.requests(sum(one.expected for one in left))
        seconds = estimate.seconds(sum(one.expected for one in left), sum(one.rows for one in left))
        assert sum(one.requests for one in done) + requests == pytest.approx(all_requests, rel=0.2)
        assert sum(one.seconds for one in done) + seconds == pytest.approx(all_seconds, rel=0.2)
        compared += 1
    assert compared > len(took) / 2


@pytest.mark.parametrize("at", [0.0, 0.5, 1.0])
def test_the_time_left_counts_the_window_that_somebody_has_by_the_time_that_is_left_of_it(at: float) -> None:
    """Ten windows are kept by their rows, a second for each thousand; reading them takes no time."""
    rows = {n: 1_000 * (n + 1) for n in range(10)}
    pace, now = Pace([Window(n, n, n + 1, ("a",), ("p",)) for n in range(10)], overlaps=False), 0.0
    for number in range(10):
        pace.given(now)
        now += rows[number] / 1_000 * at
        if number:
            assert now + pace.seconds_left(0, now, lambda window: rows[window.index]) == pytest.approx(55, rel=0.01)
        now += rows[number] / 1_000 * (1 - at)
        pace.back(now)
    assert pace.seconds_left(0, now, lambda window: rows[window.index]) == 0
