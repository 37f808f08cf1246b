"""The loops of a call: each attempt signed anew and sent within the client's limits, repeated where that may be. What they do is decided elsewhere."""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ConnectionTimeout, EnergyClientError, RateLimited, TimeoutExceeded
from .http import Async, Blocking, Reply, begin, patience
from .limits import Limits, Rate
from .observing import Watch, bare, repeated, watched
from .operation import Operation
from .options import Options
from .retries import LONGEST, QUOTA, FailedAttempt, Tally, decide, outcome, seconds

if TYPE_CHECKING:
    import anyio
    import httpx

__all__ = ["Course", "asend", "astream", "awaited", "blocking", "send", "stream", "watching"]

R = TypeVar("R")
S = TypeVar("S")


def blocking(attempt: Callable[[httpx.Request, Operation], S], request: httpx.Request, operation: Operation, read: Callable[[S], R]) -> R:
    """What `read` finds in what an attempt brings, the first that succeeds."""
    course = None
    while True:
        try:
            found = read(attempt(request, operation))
        except EnergyClientError as error:
            course = course or Course(request, operation)
            delay = course.failed(error)
            if delay is None:
                raise bare(error) from error.__cause__
        else:
            if QUOTA.spent:
                succeeded(request, operation, course)
            return found
        time.sleep(delay)


async def awaited(attempt: Callable[[httpx.Request, Operation], Awaitable[S]], request: httpx.Request, operation: Operation, read: Callable[[S], R]) -> R:
    """What `read` finds in what an attempt brings, the first that succeeds."""
    course = None
    while True:
        try:
            found = read(await attempt(request, operation))
        except EnergyClientError as error:
            course = course or Course(request, operation)
            delay = course.failed(error)
            if delay is None:
                raise bare(error) from error.__cause__
        else:
            if QUOTA.spent:
                succeeded(request, operation, course)
            return found
        import anyio

        await anyio.sleep(delay)


class Course:
    """A call that has failed once: how often it was tried, and what comes next."""

    __slots__ = ("_operation", "_options", "_request", "_so_far", "attempt")

    def __init__(self, request: httpx.Request, operation: Operation) -> None:
        self._request, self._operation = request, operation
        self._options: Options = request.extensions["energy.options"]
        self.attempt = 1
        self._so_far = Tally()

    def failed(self, error: EnergyClientError) -> float | None:
        """The seconds after which to try again, or None: raise the error, which knows now how often it was tried."""
        error.attempts = self.attempt
        options, operation = self._options, self._operation
        if options.limits is not None and options.limits.rate is not None and isinstance(error, RateLimited):
            options.limits.rate.lower(time.monotonic())
        failed, policy, left = outcome(error, operation.name, options.busy), options.retries, self._left()
        if "energy.once" in self._request.extensions:
            return None  # what was sent came out of a pipe
        delay = decide(operation.safety, failed, self._so_far, left, policy)
        if policy.decide is not None and self.attempt <= policy.total:
            delay = policy.decide(FailedAttempt(error, operation.name, operation.safety, self.attempt, left, delay))
        if delay is not None:
            seconds("decide", delay)
        if delay is None or delay > LONGEST or (left is not None and delay >= left) or not QUOTA.take(_host(options, operation)):
            return None
        budget = failed.budget or "status"
        self._so_far = self._so_far._replace(**{budget: getattr(self._so_far, budget) + 1})
        repeated(self._request.extensions.get("energy.watch"), operation, error, self.attempt, delay)
        self.attempt += 1
        return max(0.0, delay)

    def _left(self) -> float | None:
        end: float | None = self._request.extensions.get("energy.end")
        return None if end is None else end - time.monotonic()


def succeeded(request: httpx.Request, operation: Operation, course: Course | None) -> None:
    """Give back to the quota of a host, where something of that was taken."""
    host = _host(request.extensions["energy.options"], operation)
    if host in QUOTA.spent:
        QUOTA.give(host, course is not None)


def _host(options: Options, operation: Operation) -> str:
    return options.hosts.get(operation.host) or options.hosts[""]


def send(transport: Blocking, request: httpx.Request, operation: Operation, read: Callable[[Reply], R]) -> R:
    """Send a request as often as it takes, within the client's limits, and return what `read` finds in its answer."""
    begin(request)
    watch = _watch(request, operation)
    if watch is None:
        return blocking(partial(_send, transport), request, operation, read)
    with watch:
        return blocking(partial(_send, transport), request, operation, watch.reading(read))


async def asend(transport: Async, request: httpx.Request, operation: Operation, read: Callable[[Reply], R]) -> R:
    """The same, awaited."""
    begin(request)
    watch = _watch(request, operation)
    if watch is None:
        return await awaited(partial(_asend, transport), request, operation, read)
    with watch:
        return await awaited(partial(_asend, transport), request, operation, watch.reading(read))


def _watch(request: httpx.Request, operation: Operation) -> Watch | None:
    options: Options = request.extensions["energy.options"]
    watch = watched(operation, _host(options, operation))
    if watch is not None:
        request.extensions["energy.watch"] = watch
    return watch


def _send(transport: Blocking, request: httpx.Request, operation: Operation) -> Reply:
    limits = _limits(request)
    if limits is None:
        return transport.send(request, operation)
    with _Slot(limits, request, operation):
        return transport.send(request, operation)


async def _asend(transport: Async, request: httpx.Request, operation: Operation) -> Reply:
    limits = _limits(request)
    if limits is None:
        return await transport.send(request, operation)
    async with _Slot(limits, request, operation):
        return await transport.send(request, operation)


@contextmanager
def watching(request: httpx.Request, operation: Operation) -> Generator[None]:
    """Have a call told once whose answer is read while it arrives, however often it is begun."""
    with _watch(request, operation) or nullcontext():
        yield


@contextmanager
def stream(transport: Blocking, request: httpx.Request, operation: Operation) -> Generator[httpx.Response]:
    """Send a request within the client's limits, once, and give its answer, which is read while it arrives."""
    limits = _limits(request)
    with _Slot(limits, request, operation) if limits else nullcontext(), transport.stream(request, operation) as response:
        _answered(request, response)
        yield response


@asynccontextmanager
async def astream(transport: Async, request: httpx.Request, operation: Operation) -> AsyncGenerator[httpx.Response]:
    """The same, awaited."""
    limits = _limits(request)
    async with _Slot(limits, request, operation) if limits else nullcontext(), transport.stream(request, operation) as response:
        _answered(request, response)
        yield response


def _answered(request: httpx.Request, response: httpx.Response) -> None:
    watch: Watch | None = request.extensions.get("energy.watch")
    if watch is not None:
        watch.answered(response.status_code)


def _limits(request: httpx.Request) -> Limits | None:
    options: Options = request.extensions["energy.options"]
    return options.limits


class _Slot:
    """A place among what the client has on its way, for one attempt: waited for, and given back in any case."""

    __slots__ = ("_held", "_limits", "_operation", "_request")

    def __init__(self, limits: Limits, request: httpx.Request, operation: Operation) -> None:
        self._limits, self._request, self._operation = limits, request, operation
        self._held: list[Any] = []

    def __enter__(self) -> None:
        try:
            for slots in self._limits.of_threads(self._operation):
                if not slots.acquire(blocking=False) and not slots.acquire(timeout=_longest(patience(self._request))):
                    raise self._late()
                self._held.append(slots)
            if self._limits.rate is not None and (wait := self._reserved(self._limits.rate)):
                time.sleep(wait)
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_: object) -> None:
        while self._held:
            self._held.pop().release()

    async def __aenter__(self) -> None:
        try:
            for slots in self._limits.of_tasks(self._operation):
                await self._acquired(slots)
            if self._limits.rate is not None and (wait := self._reserved(self._limits.rate)):
                from anyio import sleep

                await sleep(wait)
        except BaseException:
            self.__exit__()
            raise

    async def __aexit__(self, *_: object) -> None:
        self.__exit__()

    async def _acquired(self, slots: anyio.Semaphore) -> None:
        import anyio

        try:
            slots.acquire_nowait()  # mostly free; and no cancel scope is opened whose time may be over already
        except anyio.WouldBlock:
            with anyio.move_on_after(patience(self._request)) as scope:
                await slots.acquire()
            if scope.cancelled_caught:
                raise self._late() from None
        self._held.append(slots)

    def _reserved(self, rate: Rate) -> float:
        wait = rate.reserve(time.monotonic(), patience(self._request))
        if wait is None:
            raise self._late()
        return wait

    def _late(self) -> TimeoutExceeded:
        message = "no place became free in time for another request: nothing was sent; see `concurrency`, `rate`, `limits` and `timeout`"
        return ConnectionTimeout(message, operation=self._operation.name)


def _longest(seconds: float | None) -> float | None:
    return seconds if seconds is None else min(seconds, threading.TIMEOUT_MAX)
