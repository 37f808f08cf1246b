"""Whether and when a failed call is repeated: a policy as data, one decision, and a quota that keeps an outage from being amplified. No I/O, no waiting."""

from __future__ import annotations

import random
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from .errors import ApiError, ConfigurationError, EnergyClientError, InvalidArgument, TransportError
from .processes import renewed_in_children

__all__ = ["LONGEST", "QUOTA", "FailedAttempt", "Outcome", "Quota", "Retries", "Tally", "decide", "http_date", "outcome", "policy", "retry_after", "seconds"]

_REPEATABLE = ("read", "idempotent")  # `x-safety` of operations that may be sent twice


class FailedAttempt(NamedTuple):
    """A failed attempt, as the `decide` of `Retries` is asked about it."""

    error: EnergyClientError
    operation: str
    """The operation's name, such as `search_devices`."""
    safety: str
    """`read`, `idempotent` or `unsafe`: only the first two may be sent twice, unless `error.sent` is False."""
    attempt: int
    """Which attempt failed, from 1."""
    left: float | None
    """Seconds until the call's `timeout`; None is without end."""
    delay: float | None
    """Seconds after which the call would be repeated, None where it would not."""


def _anywhere(ceiling: float) -> float:
    return random.uniform(0.0, ceiling)


@dataclass(frozen=True)
class Retries:
    """How often a failed call is repeated, and how long it waits before.

    `total` repetitions at most, of which `connect` where nothing was sent, `read` where the answer is missing, cut or no answer of the platform, `status`
    where the platform said that it failed or is asked too often; None is as many as `total`. What may not be sent twice is repeated only where nothing was
    sent. The wait is a random one between 0 and `base` seconds, doubled with each attempt up to `cap`, after what the platform asks for (`Retry-After`); where
    that is more than `max_retry_after` seconds, or longer than the call's `timeout` leaves, the error is raised at once. What deletes may be repeated, and then
    find nothing because the first attempt did it: `error.attempts` above 1 tells.

    `jitter` takes the longest wait and returns the one to take. `decide` is asked about each failure that leaves repetitions, and returns after how many
    seconds to repeat, or None to raise; `FailedAttempt.delay` is what would happen without it. Neither may block. A quota for each host, common to all
    clients of the process, limits repetitions to a small part of what succeeds, so that an outage is not made worse.
    """

    total: int = 2
    connect: int | None = None
    read: int | None = None
    status: int | None = None
    base: float = 0.25
    cap: float = 20.0
    max_retry_after: float = 60.0
    jitter: Callable[[float], float] = _anywhere
    decide: Callable[[FailedAttempt], float | None] | None = None

    def __post_init__(self) -> None:
        for name in ("total", "connect", "read", "status"):
            number = getattr(self, name)
            if not (_is_count(number) or (number is None and name != "total")):
                raise InvalidArgument(f"{name}: {number!r} is not a number of repetitions: give 0 or more")
        for name in ("base", "cap", "max_retry_after"):
            seconds = getattr(self, name)
            if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not 0 <= seconds < float("inf"):
                raise InvalidArgument(f"{name}: {seconds!r} is no number of seconds: give 0 or more")
        if not callable(self.jitter) or not (self.decide is None or callable(self.decide)):
            raise InvalidArgument(f"{'decide' if callable(self.jitter) else 'jitter'}: expected a function")

    def wait(self, attempt: int) -> float:
        """Seconds to wait after the failed attempt of this number, from 1."""
        return seconds("jitter", self.jitter(min(self.cap, self.base * 2.0 ** min(attempt - 1, 1000))))


LONGEST = 1e8
"""Seconds, three years, above which a wait is none that anybody meant, and more than sockets and locks of some systems can count."""


def seconds(name: str, value: Any) -> float:
    """Return what a function of `Retries` has returned; `InvalidArgument` for what is no number of seconds."""
    if not isinstance(value, (int, float)) or isinstance(value, bool) or value != value:
        raise InvalidArgument(f"retries: `{name}` returned {value!r}, which is no number of seconds")
    return value


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def policy(value: Any, error: type[EnergyClientError] = ConfigurationError) -> Retries:
    """Return what `retries` means: a policy, a number of repetitions, or None for none."""
    if isinstance(value, Retries):
        return value
    if value is None or _is_count(value):
        return Retries(value or 0)
    raise error(f"retries: {value!r} is neither a number of repetitions, energy_clients.Retries, nor None, which is none")


class Outcome(NamedTuple):
    """How an attempt failed, as far as repeating goes: which budget a repetition takes, empty where it would change nothing."""

    budget: str
    retry_after: float | None = None


class Tally(NamedTuple):
    """Repetitions so far."""

    connect: int = 0
    read: int = 0
    status: int = 0


def outcome(error: EnergyClientError, operation: str, busy: frozenset[int]) -> Outcome:
    """Return how an attempt failed; `busy` are codes that say that something is in use at the moment."""
    if not error.transient and not (isinstance(error, ApiError) and error.code in busy):
        return Outcome("")
    if isinstance(error, TransportError):
        return Outcome("connect" if error.sent is False else "read")
    # What another operation answered, authentication's, did not let this one be sent.
    budget = "connect" if getattr(error, "operation", operation) != operation else "status" if isinstance(error, ApiError) else "read"
    return Outcome(budget, getattr(error, "retry_after", None))


def decide(safety: str, failed: Outcome, so_far: Tally, left: float | None, policy: Retries) -> float | None:
    """Return the seconds after which a call is repeated, None where it is not."""
    budget, after = failed
    if not budget or (safety not in _REPEATABLE and budget != "connect"):
        return None
    most = getattr(policy, budget)
    if sum(so_far) >= policy.total or (most is not None and getattr(so_far, budget) >= most) or (after or 0.0) > policy.max_retry_after:
        return None
    delay = policy.wait(sum(so_far) + 1) + (after or 0.0)
    return delay if left is None or delay < left else None


class Quota:
    """What repetitions there are to spend for each host: each takes some, one that succeeded gives that back, and any other success a little.

    So a host that answers nothing gets each call once after the first hundred repetitions, and a host that answers gets a fifth more at most.
    """

    CAPACITY = 500
    COST = 5

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.spent: dict[str, int] = {}  # nothing for a host that has its whole quota, so that looking here costs nothing where all is well

    def take(self, host: str) -> bool:
        """Whether there was enough for a repetition, which is taken."""
        with self._lock:
            spent = self.spent.get(host, 0) + self.COST
            if spent > self.CAPACITY:
                return False
            self.spent[host] = spent
            return True

    def give(self, host: str, repeated: bool) -> None:
        """Take note of a success."""
        with self._lock:
            spent = self.spent.get(host, 0) - (self.COST if repeated else 1)
            if spent > 0:
                self.spent[host] = spent
            else:
                self.spent.pop(host, None)

    def renew(self) -> None:
        """Begin anew in a child of a fork, where a lock may be held by a thread that is not there."""
        self.__init__()  # type: ignore[misc]  # the state is all there is


QUOTA = Quota()
"""The quota of this process."""
renewed_in_children(QUOTA)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that an answer asks to wait: `Retry-After` as seconds or a date, or `retry-after-ms`; what is neither is as good as no header."""
    milliseconds = headers.get("retry-after-ms", "").strip()
    if _NUMBER.fullmatch(milliseconds):
        return min(float(milliseconds) / 1000, _MOST)
    value = headers.get("Retry-After", "").strip()
    if _NUMBER.fullmatch(value):
        return min(float(value), _MOST)
    date = http_date(value)
    return None if date is None else max(0.0, date - now)


def http_date(text: str) -> float | None:
    """Seconds since the epoch of a date in a header, None for what is none. All are in UTC, also those that do not say so."""
    try:
        date = parsedate_to_datetime(text)
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


_NUMBER: re.Pattern[str] = re.compile(r"[0-9]+(\.[0-9]+)?")
_MOST = 2.0**31  # seconds that stand for any number above, RFC 9111 section 1.2.2: that a number is large does not mean "at once"
