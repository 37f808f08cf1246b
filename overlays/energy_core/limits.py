"""What a client has on its way at once and sends per second: decided here, waited for in `sending`."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from .errors import ConfigurationError
from .http import running_loop
from .operation import Operation
from .processes import renewed_in_children

if TYPE_CHECKING:
    import anyio

__all__ = ["Limits", "Rate", "groups", "per_second"]

_LEAST = 1 / 64  # of the rate, below which refusals do not press it
_SLOWEST = 1e-6  # requests per second: one in eleven days; of fewer the waits are longer than systems count
_RECOVERY = 10.0  # seconds in which a rate comes back from nothing


class Rate:
    """Requests per second, evenly spaced: halved when the platform refuses more (once a second at most), and whole again within ten seconds of peace."""

    def __init__(self, per_second: float) -> None:
        self._lock = threading.Lock()
        self.most = self.now = float(per_second)
        self._free = self._counted = self._lowered = float("-inf")  # moments: of the next request, of the last look, and of the last refusal

    def reserve(self, moment: float, most: float | None = None) -> float | None:
        """Seconds to wait until the request that is reserved by this; None, and no reservation, where that is more than `most`."""
        with self._lock:
            self._recover(moment)
            wait = max(0.0, self._free - moment)
            if most is not None and wait > most:
                return None
            self._free = moment + wait + 1 / self.now
            return wait

    def lower(self, moment: float) -> None:
        """Halve the rate; refusals of one second are one refusal, of requests that were on their way together."""
        with self._lock:
            self._recover(moment)
            if moment - self._lowered >= 1.0:
                self._lowered = moment
                self.now = max(self.most * _LEAST, self.now / 2)

    def _recover(self, moment: float) -> None:
        if self.now < self.most:
            self.now = min(self.most, self.now + self.most * max(0.0, moment - self._counted) / _RECOVERY)
        self._counted = moment


class Limits:
    """The limits of one client and its views: connections in use by threads, requests on their way for each service's reads and writes, and per second."""

    def __init__(self, connections: int | None = None, most: Mapping[str, int] | None = None, rate: float | None = None) -> None:
        self._given = connections, most, rate
        self._most = most or {}
        self.renew()
        renewed_in_children(self)

    def renew(self) -> None:
        """Begin with nothing on its way, in a child made by fork too: what threads of the parent hold nobody gives back there."""
        connections, _, rate = self._given
        self.rate = None if rate is None else Rate(rate)
        self._connections = () if connections is None else (threading.Semaphore(connections),)
        self._threads: dict[str, tuple[threading.Semaphore, ...]] = {}
        self._tasks: WeakKeyDictionary[Any, dict[str, tuple[anyio.Semaphore, ...]]] = WeakKeyDictionary()
        self._lock = threading.Lock()

    def __reduce__(self) -> Any:
        return Limits, self._given

    def at_once(self, operation: Operation, wanted: int) -> int:
        """How many of so many requests of one caller can be on their way: more would wait for each other, while the time of each runs."""
        numbers = (wanted, _limit(self._most, _group(operation)), self._given[0])
        return min(number for number in numbers if number is not None)

    def of_threads(self, operation: Operation) -> tuple[threading.Semaphore, ...]:
        """What a thread holds while it waits for the answer."""
        if not self._most:
            return self._connections
        name = _group(operation)
        found = self._threads.get(name)
        if found is None:
            with self._lock:
                most = _limit(self._most, name)
                own = () if most is None else (threading.Semaphore(most),)
                found = self._threads.setdefault(name, own + self._connections)
        return found

    def of_tasks(self, operation: Operation) -> tuple[anyio.Semaphore, ...]:
        """What a task of this event loop holds while it waits for the answer; its connections the HTTP library counts."""
        if not self._most:
            return ()
        name = _group(operation)
        groups = self._tasks.setdefault(running_loop(), {})
        if name not in groups:
            import anyio

            most = _limit(self._most, name)
            groups[name] = () if most is None else (anyio.Semaphore(most),)
        return groups[name]


def _group(operation: Operation) -> str:
    return f"{operation.service}.{'read' if operation.safety == 'read' else 'write'}"


def _limit(most: Mapping[str, int], group: str) -> int | None:
    """How many requests of a group may be on their way: what is said of it, of its service, or of all."""
    return next((most[name] for name in (group, group.partition(".")[0], "") if name in most), None)


def groups(concurrency: Mapping[str, int] | int | None, services: Mapping[str, str]) -> dict[str, int]:
    """Return what `concurrency` means: a number for each service's reads and its writes, or numbers by `service`, `service.read` and `service.write`.

    `services` has the names that services have in the specification by those that they have on a client.
    """
    given: Mapping[str, Any] = concurrency if isinstance(concurrency, Mapping) else {} if concurrency is None else {"": concurrency}
    found: dict[str, int] = {}
    for name, number in given.items():
        if not isinstance(number, int) or isinstance(number, bool) or number < 1:
            raise ConfigurationError(f"concurrency: {number!r} is not a number of requests above 0")
        kind = next((end for end in (".read", ".write") if name.endswith(end)), "")
        service = name.removesuffix(kind)
        if name and service not in services:
            raise ConfigurationError(f"concurrency: there is no service {name!r}; there are {', '.join(sorted(services))}, each also with .read or .write")
        found[services.get(service, "") + kind] = number
    return found


def per_second(rate: float | None) -> float | None:
    """Return what `rate` means: requests per second; None is as many as there are."""
    if rate is None:
        return None
    if not isinstance(rate, (int, float)) or isinstance(rate, bool) or not isfinite(rate) or rate < _SLOWEST:
        raise ConfigurationError(f"rate: {rate!r} is no number of requests per second above 0; None is without a limit")
    return float(rate)
