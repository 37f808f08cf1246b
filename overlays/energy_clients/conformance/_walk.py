"""Calls that a tenant or gateway can be asked without being changed, one after the other, each with what the ones before have told."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, cast, overload

from energy_core.facts import DecodeError
from energy_core.http.answering import Exchange, observing
from energy_core.operation import Operation
from energy_core.parsing import parse
from energy_core.writing import UNHEARD

from .. import operations
from .._documents import published
from .._platform import AsyncLife, BlockingLife
from ..errors import ApiError, EnergyClientError, InvalidArgument
from ._arguments import Known, arguments, identifiers
from ._refusal import Refusal, refusal
from ._report import Report
from ._watch import Watch

__all__ = ["walk"]

_TRIES = 3  # values that are tried of an argument whose first is refused


class _Call(NamedTuple):
    """A call to make: `bound` as the client has it."""

    bound: Any
    given: Mapping[str, Any]

    def begun(self) -> Any:
        """Its answer, or what to await for it."""
        return self.bound.raw(**self.given) if hasattr(self.bound, "raw") else self.bound(**self.given).read()


_Calls: TypeAlias = Generator[_Call, EnergyClientError | None, Report]
"""What is to be called, one after the other; each is told how the call before failed, and in the end there is a report."""


@overload
def walk(
    client: BlockingLife, *, values: Mapping[str, Any] | None = None, spec: str | Path | None = None, told: Callable[[str], object] | None = None
) -> Report: ...
@overload
def walk(
    client: AsyncLife, *, values: Mapping[str, Any] | None = None, spec: str | Path | None = None, told: Callable[[str], object] | None = None
) -> Coroutine[Any, Any, Report]: ...
def walk(client: Any, *, values: Mapping[str, Any] | None = None, spec: str | Path | None = None, told: Callable[[str], object] | None = None) -> Any:
    """Call every operation that only reads (`x-safety: read`) and whose arguments are found, and return what their answers had; of an async client, await it.

    Arguments are taken from the answers of other calls, from what the specification has as enumerations, defaults and examples, and from `values`, by the
    names that the platform has for them, such as `{"appId": "…"}`; times are the last day. A listing is asked for one page. `told` is called with the name of
    each operation before its call. What could not be called, and which calls failed and why, is in the report.
    """
    if not isinstance(client, BlockingLife | AsyncLife):
        raise InvalidArgument(f"client: one of EnOS, AsyncEnOS, Enapter and AsyncEnapter is expected, not {client!r}")
    calls = _Walk(client, dict(values or {}), spec, told or str).calls()
    return _walked(calls) if isinstance(client, BlockingLife) else _awaited(calls)


def _walked(calls: _Calls) -> Report:
    with _unheard():
        try:
            call = next(calls)
            while True:
                failed: EnergyClientError | None = None
                try:
                    call.begun()
                except EnergyClientError as error:
                    failed = error
                call = calls.send(failed)
        except StopIteration as end:
            return cast(Report, end.value)


async def _awaited(calls: _Calls) -> Report:
    with _unheard():
        try:
            call = next(calls)
            while True:
                failed: EnergyClientError | None = None
                try:
                    await call.begun()
                except EnergyClientError as error:
                    failed = error
                call = calls.send(failed)
        except StopIteration as end:
            return cast(Report, end.value)


@contextmanager
def _unheard() -> Generator[None]:
    """Without warnings of what is deprecated or cut short: it is called for its form."""
    before = UNHEARD.set(True)
    try:
        yield
    finally:
        UNHEARD.reset(before)


class _Walk:
    def __init__(self, client: BlockingLife | AsyncLife, values: Mapping[str, Any], spec: str | Path | None, told: Callable[[str], object]) -> None:
        self._document, self._known, self._told = published(client._path, spec), Known(values), told
        self._watch = Watch(client, self._document)
        options = self._watch.client._session.options
        self._client = self._watch.client._with(replace(options, observers=(*options.observers, observing(self._see))))
        self._now = datetime.now(UTC).replace(microsecond=0)
        self._failed: dict[str, Refusal] = {}

    def _see(self, exchange: Exchange) -> None:
        """Take what an answer holds for arguments of further calls; authentication's own is none of that."""
        if exchange.operation is None or exchange.answered.status >= 300 or "json" not in exchange.answered.headers.get("content-type", ""):
            return
        try:
            self._known.see(exchange.operation, parse(exchange.answered.content).data)
        except (DecodeError, RecursionError):
            return  # the watch says so

    def calls(self) -> _Calls:
        left = [
            one for one in operations.all() if one.platform == self._client._path and one.safety == "read" and one.operation_id in self._document.operations
        ]
        while ready := self._ready(left):
            for one in ready:
                yield from self._call(one)
            left = [one for one in left if one not in ready]
        untried = {one.operation_id: f"no value for {self._arguments(one, 0)}" for one in left}
        return replace(self._watch.report(), untried=untried, failed=self._failed)

    def _ready(self, left: list[Operation]) -> list[Operation]:
        """Those whose arguments are known: by the service itself, or where there is none of these, by any."""
        ready: list[Operation] = []
        for self._known.of_others in (False, True):
            ready = ready or [one for one in left if self._arguments(one, 0).__class__ is dict]
        return ready

    def _arguments(self, operation: Operation, number: int) -> Any:
        return arguments(self._document, operation, self._known, number, self._now)

    def _call(self, operation: Operation) -> Generator[_Call, EnergyClientError | None]:
        """Make a call, with other known values, or with an identifier more, as long as it is refused."""
        self._told(f"{operation.service}.{operation.name}")
        bound = attrgetter(operations.path(operation))(self._client)
        tries = [self._arguments(operation, number) for number in range(_TRIES)]
        tries += [{**tries[0], **more} for more in islice(identifiers(operation, self._known), _TRIES)]
        for number, given in enumerate(tries):
            if given in tries[:number]:
                continue
            error = yield _Call(bound, given)
            if error is None:
                self._failed.pop(operation.operation_id, None)
                return
            self._failed[operation.operation_id] = refusal(operation, error, given)
            if not isinstance(error, ApiError):
                return
