"""Calls that a tenant or gateway can be asked without being changed, one after the other, each with what the ones before have told."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from energy_core.http.answering import Exchange, observing
from energy_core.operation import Operation

from .. import operations
from .._documents import published
from .._platform import BlockingLife
from ..errors import ApiError, EnergyClientError, InvalidArgument
from ._arguments import Known, arguments, identifiers
from ._report import Report
from ._watch import Watch

__all__ = ["walk"]

_TRIES = 3  # values that are tried of an argument whose first is refused


def walk(
    client: BlockingLife, *, values: Mapping[str, Any] | None = None, spec: str | Path | None = None, told: Callable[[str], object] | None = None
) -> Report:
    """Call every operation that only reads (`x-safety: read`) and whose arguments are found, and return what their answers had.

    Arguments are taken from the answers of other calls, from what the specification has as enumerations, defaults and examples, and from `values`, by the
    names that the platform has for them, such as `{"appId": "…"}`; times are the last day. A listing is asked for one page. `told` is called with the name of
    each operation before its call. What could not be called, and which calls failed, is in the report.
    """
    if not isinstance(client, BlockingLife):
        raise InvalidArgument(f"client: EnOS or Enapter is expected, a blocking client, not {client!r}")
    return _Walk(client, dict(values or {}), spec, told or str).all()


class _Walk:
    def __init__(self, client: BlockingLife, values: Mapping[str, Any], spec: str | Path | None, told: Callable[[str], object]) -> None:
        self._document, self._known, self._told = published(client._path, spec), Known(values), told
        self._watch = Watch(client, self._document)
        options = self._watch.client._session.options
        self._client = self._watch.client._with(replace(options, observers=(*options.observers, observing(self._see))))
        self._now = datetime.now(UTC).replace(microsecond=0)
        self._failed: dict[str, str] = {}

    def _see(self, exchange: Exchange) -> None:
        """Take what an answer holds for arguments of further calls; authentication's own is none of that."""
        if exchange.operation is None or exchange.answered.status >= 300 or "json" not in exchange.answered.headers.get("content-type", ""):
            return
        try:
            self._known.see(exchange.operation, msgspec.json.decode(exchange.answered.content))
        except msgspec.DecodeError:
            return  # the watch says so

    def all(self) -> Report:
        left = [
            one for one in operations.all() if one.platform == self._client._path and one.safety == "read" and one.operation_id in self._document.operations
        ]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what is deprecated or cut short: it is called for its form
            while ready := self._ready(left):
                for one in ready:
                    self._call(one)
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

    def _call(self, operation: Operation) -> None:
        """Make a call, with other known values, or with an identifier more, as long as it is refused."""
        self._told(f"{operation.service}.{operation.name}")
        tries = [self._arguments(operation, number) for number in range(_TRIES)]
        tries += [{**tries[0], **more} for more in islice(identifiers(operation, self._known), _TRIES)]
        for number, given in enumerate(tries):
            if given in tries[:number]:
                continue
            try:
                self._ask(operation, given)
            except EnergyClientError as error:
                self._failed[operation.operation_id] = type(error).__name__ + (f" {error.code}" if isinstance(error, ApiError) and error.code else "")
                if not isinstance(error, ApiError):
                    return
            else:
                self._failed.pop(operation.operation_id, None)
                return

    def _ask(self, operation: Operation, given: Mapping[str, Any]) -> None:
        bound: Any = self._client
        for step in (*operation.service.replace("v3_", "v3.").split("."), operation.name):
            bound = getattr(bound, step)
        if hasattr(bound, "raw"):
            bound.raw(**given)
        else:
            bound(**given).read()
