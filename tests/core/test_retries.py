"""Whether a call is repeated, and when: a table, and what holds for every policy."""

from __future__ import annotations

import random
import threading
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from itertools import product

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_clients import Retries, errors
from energy_core.retries import Outcome, Quota, Tally, decide, outcome, policy, retry_after
from support import PATIENCE

STEADY = Retries(jitter=lambda ceiling: ceiling)  # the longest wait each time
NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("safety", "failed", "so_far", "left", "retries", "delay"),
    [
        ("read", Outcome("status"), Tally(), None, STEADY, 0.25),
        ("read", Outcome("read"), Tally(), None, STEADY, 0.25),
        ("idempotent", Outcome("status"), Tally(), None, STEADY, 0.25),
        ("idempotent", Outcome("read"), Tally(status=1), None, STEADY, 0.5),
        ("read", Outcome("read"), Tally(status=1, connect=1), None, STEADY, None),
        ("read", Outcome(""), Tally(), None, STEADY, None),
        # What may not be sent twice: only where nothing was sent.
        ("unsafe", Outcome("status"), Tally(), None, STEADY, None),
        ("unsafe", Outcome("read"), Tally(), None, STEADY, None),
        ("unsafe", Outcome("connect"), Tally(), None, STEADY, 0.25),
        ("", Outcome("read"), Tally(), None, STEADY, None),  # a safety that is not known
        # Budgets of their own.
        ("read", Outcome("connect"), Tally(), None, Retries(connect=0), None),
        ("read", Outcome("read"), Tally(), None, Retries(read=0), None),
        ("read", Outcome("status"), Tally(), None, Retries(status=0), None),
        ("read", Outcome("status"), Tally(read=1), None, Retries(9, status=1, base=0), 0.0),
        ("read", Outcome("status"), Tally(status=1), None, Retries(9, status=1, base=0), None),
        ("read", Outcome("status"), Tally(), None, Retries(0), None),
        # Back-off: doubled, up to the cap.
        ("read", Outcome("read"), Tally(read=5), None, Retries(9, jitter=lambda ceiling: ceiling), 8.0),
        ("read", Outcome("read"), Tally(read=8), None, Retries(9, jitter=lambda ceiling: ceiling), 20.0),
        ("read", Outcome("read"), Tally(read=99_999), None, Retries(100_000, jitter=lambda ceiling: ceiling), 20.0),
        # What the platform asks for comes first; too long a wait is refused.
        ("read", Outcome("status", 3.0), Tally(), None, STEADY, 3.25),
        ("read", Outcome("status", 60.0), Tally(), None, STEADY, 60.25),
        ("read", Outcome("status", 3600.0), Tally(), None, STEADY, None),
        ("read", Outcome("status", 3600.0), Tally(), None, Retries(max_retry_after=7200, base=0), 3600.0),
        # The call's own end.
        ("read", Outcome("status"), Tally(), 1.0, STEADY, 0.25),
        ("read", Outcome("status"), Tally(), 0.25, STEADY, None),
        ("read", Outcome("status", 3.0), Tally(), 2.0, STEADY, None),
        ("read", Outcome("read"), Tally(), -1.0, Retries(base=0), None),
    ],
)
def test_the_decision(safety: str, failed: Outcome, so_far: Tally, left: float | None, retries: Retries, delay: float | None) -> None:
    assert decide(safety, failed, so_far, left, retries) == delay


def test_waits_are_anywhere_below_the_ceiling_and_never_above_it() -> None:
    waits = [Retries(99).wait(attempt) for attempt in (1, 3, 9, 99) for _ in range(10_000)]
    for ceiling, found in zip((0.25, 1.0, 20.0, 20.0), (waits[at : at + 10_000] for at in range(0, 40_000, 10_000)), strict=True):
        assert min(found) >= 0
        assert max(found) <= ceiling
        tenths = [0] * 10
        for wait in found:
            tenths[min(9, int(10 * wait / ceiling))] += 1
        assert min(tenths) > 800  # of a thousand each


@given(st.sampled_from(["read", "idempotent", "unsafe"]), st.sampled_from(["", "connect", "read", "status"]), st.builds(Tally, *[st.integers(0, 5)] * 3),
       st.none() | st.floats(-1, 100), st.integers(0, 5), st.none() | st.floats(0, 1e9))  # fmt: skip
def test_no_decision_breaks_a_promise(safety: str, budget: str, so_far: Tally, left: float | None, total: int, asked: float | None) -> None:
    delay = decide(safety, Outcome(budget, asked), so_far, left, Retries(total))
    if delay is None:
        return
    assert budget
    assert safety != "unsafe" or budget == "connect"
    assert sum(so_far) < total
    assert (asked or 0) <= delay <= 60 + 20
    assert left is None or delay < left


OURS, OTHER = "get_asset", "get_access_token"


@pytest.mark.parametrize(
    ("error", "found"),
    [
        (errors.TransportError("x", operation=OURS), "read"),
        (errors.TransportError("x", operation=OURS, sent=False), "connect"),
        (errors.ConnectionFailed("x", operation=OURS), "connect"),
        (errors.TimeoutExceeded("x", operation=OURS), "read"),
        (errors.ConnectionTimeout("x", operation=OURS), "connect"),
        (errors.ServerError("x", operation=OURS, status=503), "status"),
        (errors.ServerError("x", operation=OURS, status=501), ""),
        (errors.ServerError("x", operation=OURS, status=505), ""),
        (errors.RateLimited("x", operation=OURS, status=429), "status"),
        (errors.OperationTimeout("x", operation=OURS, status=200), "status"),
        (errors.ApiError("x", operation=OURS, status=408), "status"),
        (errors.ApiError("x", operation=OURS, status=418), ""),
        (errors.NotFound("x", operation=OURS), ""),
        (errors.InvalidRequest("x", operation=OURS), ""),
        (errors.AuthenticationError("x", operation=OURS), ""),
        (errors.Conflict("x", operation=OURS, code=17404), ""),
        (errors.Conflict("x", operation=OURS, code=17762), "status"),
        (errors.PartialSuccess("x", operation=OURS), ""),
        (errors.MalformedAnswer("x", operation=OURS), ""),
        (errors.MalformedAnswer("x", operation=OURS, transient=True), "read"),
        (errors.PaginationError("x", operation=OURS), ""),
        (errors.InvalidArgument("x"), ""),
        (errors.ClientClosed("x"), ""),
        # The token service said so: the operation's own request was not sent.
        (errors.ServerError("x", operation=OTHER, status=503), "connect"),
        (errors.MalformedAnswer("x", operation=OTHER, transient=True), "connect"),
        (errors.AuthenticationError("x", operation=OTHER), ""),
    ],
)
def test_what_a_failure_costs(error: errors.EnergyClientError, found: str) -> None:
    assert outcome(error, OURS, frozenset({17762})).budget == found


def test_a_failure_says_how_long_to_wait() -> None:
    assert outcome(errors.RateLimited("x", operation=OURS, retry_after=7.0), OURS, frozenset()).retry_after == 7.0


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": ""}, None),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": " 7 "}, 7.0),
        ({"Retry-After": "1.5"}, 1.5),
        ({"Retry-After": "3600"}, 3600.0),
        ({"Retry-After": "-1"}, None),
        ({"Retry-After": "+1"}, None),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": "inf"}, None),
        ({"Retry-After": "1e30"}, None),
        ({"Retry-After": "1e3"}, None),
        ({"Retry-After": "9" * 400}, 2.0**31),
        ({"Retry-After": "99999999999"}, 2.0**31),
        ({"Retry-After": "7.00000000000"}, 7.0),
        ({"retry-after-ms": "9" * 400}, 2.0**31),
        ({"Retry-After": "١"}, None),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "5, 10"}, None),
        ({"Retry-After": formatdate(NOW + 90, usegmt=True)}, 90.0),
        ({"Retry-After": formatdate(NOW - 90, usegmt=True)}, 0.0),
        ({"Retry-After": "Tue, 14 Nov 2023 22:14:50 -0000"}, 90.0),
        ({"Retry-After": "Tuesday, 14-Nov-23 22:14:50 GMT"}, 90.0),
        ({"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"}, 253_402_300_799.0 - NOW),
        ({"Retry-After": "Fri, 31 Dec 100000 23:59:59 GMT"}, None),
        ({"Retry-After": "Fri, 99 Nov 2023 22:14:50 GMT"}, None),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "1500", "Retry-After": "7"}, 1.5),
        ({"retry-after-ms": "soon", "Retry-After": "7"}, 7.0),
        ({"Retry-After-Ms": "20.5"}, 0.0205),
    ],
)
def test_what_an_answer_asks_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    found = retry_after(httpx.Headers({name: value.encode() for name, value in headers.items()}), NOW)
    assert found == (None if seconds is None else pytest.approx(seconds))


@given(st.text())
def test_no_header_is_more_than_a_wait_or_nothing(value: str) -> None:
    found = retry_after({"Retry-After": value, "retry-after-ms": value}, NOW)
    assert found is None or 0 <= found < 1e12


class TestQuota:
    def test_it_is_spent_for_each_host_alone(self) -> None:
        quota = Quota()
        assert [quota.take("a") for _ in range(101)] == [True] * 100 + [False]
        assert quota.take("b")

    def test_successes_fill_it_a_little_and_those_of_repetitions_as_much_as_they_took(self) -> None:
        quota = Quota()
        while quota.take("a"):
            pass
        for _ in range(4):
            quota.give("a", repeated=False)
        assert not quota.take("a")
        quota.give("a", repeated=False)
        assert quota.take("a")
        quota.give("a", repeated=True)
        assert quota.take("a")

    def test_a_host_with_its_whole_quota_takes_no_memory(self) -> None:
        quota = Quota()
        quota.take("a")
        quota.give("a", repeated=True)
        assert quota.spent == {}
        quota.give("a", repeated=True)
        assert quota.spent == {}

    @given(st.lists(st.sampled_from(["take", "success", "repeated"]), max_size=300))
    def test_it_stays_between_nothing_and_all(self, events: list[str]) -> None:
        quota, taken, given_back = Quota(), 0, 0
        for event in events:
            if event == "take":
                taken += quota.take("a")
            else:
                quota.give("a", event == "repeated")
                given_back += 1
            assert 0 <= quota.spent.get("a", 0) <= Quota.CAPACITY
        assert taken <= (Quota.CAPACITY + sum(event == "success" for event in events)) / Quota.COST + sum(event == "repeated" for event in events)

    def test_threads_spend_no_more_than_there_is(self) -> None:
        quota, together = Quota(), threading.Barrier(10)

        def spend(_: int) -> int:
            together.wait(PATIENCE)
            return sum(quota.take("a") for _ in range(50))

        with ThreadPoolExecutor(10) as threads:
            assert sum(threads.map(spend, range(10))) == Quota.CAPACITY // Quota.COST

    def test_where_nine_of_ten_calls_fail_there_are_no_more_than_a_fifth_more_requests(self) -> None:
        quota, chance, requests, calls = Quota(), random.Random(11), 0, 20_000
        for _ in range(calls):
            for attempt in range(3):
                requests += 1
                if chance.random() > 0.9:
                    quota.give("a", repeated=attempt > 0)
                    break
                if attempt == 2 or not quota.take("a"):
                    break
        assert requests <= 1.2 * calls


@pytest.mark.parametrize(("given", "total"), [(None, 0), (0, 0), (5, 5), (Retries(3), 3)])
def test_what_is_given_as_retries(given: Retries | int | None, total: int) -> None:
    assert policy(given).total == total


@pytest.mark.parametrize("given", [-1, 1.0, True, "2", [2]])
def test_what_is_no_policy_is_refused(given: object) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"retries: .* is neither a number of repetitions, energy_clients\.Retries, nor None"):
        policy(given)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *product(["total", "connect", "read", "status"], [-1, 1.5, True, "2"]),
        ("total", None),
        *product(["base", "cap", "max_retry_after"], [-1, float("nan"), float("inf"), True, "2", None]),
        ("jitter", 1.0),
        ("jitter", None),
        ("decide", 1.0),
    ],
)
def test_a_policy_refuses_what_it_cannot_follow(name: str, value: object) -> None:
    with pytest.raises(errors.InvalidArgument, match=f"^{name}: "):
        Retries(**{name: value})  # type: ignore[arg-type]
