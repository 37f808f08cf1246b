"""A promise, and what came of trying it."""

from __future__ import annotations

import resource
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from energy_core.retries import QUOTA
from support import World

TESTS = Path(__file__).resolve().parent.parent
TOLD = 5  # failures of a promise that are told in full


@dataclass
class Count:
    """How often a promise was tried, how often that failed, and how the first failures came about; threads may share it."""

    tried: int = 0
    failed: int = 0
    told: list[str] = field(default_factory=list)
    note: str = ""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, tried: int, failed: int = 0, why: str = "") -> None:
        with self._lock:
            self.tried += tried
            self.failed += failed
            if failed and len(self.told) < TOLD:
                self.told.append(why)

    @contextmanager
    def case(self, name: object, tries: int = 1) -> Iterator[None]:
        """So many tries, which fail as one where anything is raised."""
        try:
            yield
        except (Exception, pytest.fail.Exception) as error:  # of an assertion, of `pytest.raises`, or by which the promise is broken
            self.add(tries, 1, f"{name}: {''.join(traceback.format_exception(error, limit=-3))}")
        else:
            self.add(tries)


@dataclass(frozen=True)
class Promise:
    """What is promised, the test that keeps it whenever the suite runs, and how often it is tried: very often, or a few times."""

    name: str
    text: str
    test: str
    run: Callable[[Count, int], None]
    full: int
    short: int
    run_short: Callable[[Count, int], None] | None = None
    """What is tried in place of `run`, where the machine may be busy."""


@dataclass(frozen=True)
class Figure:
    """A line of the table."""

    name: str
    promise: str
    tried: int
    failed: int
    test: str
    cpu: float
    seconds: float
    note: str
    told: Sequence[str]


def keep(promise: Promise, *, shortly: bool) -> Figure:
    """Try a promise; whatever ends the trying itself, or a thread that has a part in it, is a failure too."""
    count, cpu, begin, hook = Count(), used(), time.monotonic(), threading.excepthook
    threading.excepthook = lambda ended: count.add(0, 1, f"{ended.thread}: {''.join(traceback.format_exception(ended.exc_value))}")
    QUOTA.renew()
    try:
        with count.case(promise.name, 0):
            ((shortly and promise.run_short) or promise.run)(count, promise.short if shortly else promise.full)
    finally:
        threading.excepthook = hook
        QUOTA.renew()
    if not count.tried:
        count.add(0, 1, f"{promise.name}: nothing was tried")
    return Figure(
        promise.name, promise.text, count.tried, count.failed, promise.test, round(used() - cpu, 1), round(time.monotonic() - begin, 1), count.note, count.told
    )


def used() -> float:
    """Seconds of CPU of this process and of its children that have ended."""
    return sum(part.ru_utime + part.ru_stime for part in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))


def both() -> Iterator[World]:
    """Blocking clients, then async ones."""
    for is_async in (False, True):
        world = World(is_async)
        try:
            yield world
        finally:
            world.close()


def some(items: Sequence[Any], number: int) -> Sequence[Any]:
    """So many of the items, from all over them; all where there are no more."""
    return [items[index * len(items) // number] for index in range(number)] if number < len(items) else items
