"""A client whose answers are looked at while they pass."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from energy_core.http.answering import Exchange, observing
from energy_core.operation import Operation

from .. import operations
from .._documents import Document, published
from .._platform import Platform
from ..errors import InvalidArgument
from ._answers import deviations
from ._comparing import Deviation
from ._findings import Findings
from ._report import Report

__all__ = ["Watch", "watch"]

C = TypeVar("C", bound=Platform[Any])


class Watch(Generic[C]):
    """A view of a client, `client`, whose answers are held against the specification. No call becomes another one by it, and none fails."""

    client: C

    def __init__(self, client: C, document: Document) -> None:
        self._platform, self._document, self._findings = client._path, document, Findings()
        options = client._session.options
        self.client = client._with(replace(options, observers=(*options.observers, observing(self._see))))

    def _see(self, exchange: Exchange) -> None:
        name = "(unknown)"
        try:
            operation = exchange.operation or _operation(exchange)
            described = self._document.operations.get(operation.operation_id) if operation else None
            if operation is None or described is None:
                found = [Deviation("operation", "/paths", "", "a documented operation", f"{exchange.asked.method} {exchange.asked.path}")]
            else:
                name = operation.operation_id
                found = list(deviations(self._document, described, exchange))
            self._findings.add(name, found)
        except Exception as error:  # looking on must not fail a call: what went wrong is a finding
            self._findings.add(name, [Deviation("error", "/paths", "", "an answer that can be compared", type(error).__name__)])

    def report(self) -> Report:
        """What was found so far."""
        return Report(self._platform, dict(self._findings.answers), self._findings.all(), dropped=self._findings.dropped)


def _operation(exchange: Exchange) -> Operation | None:
    """The operation of a request of authentication's own."""
    try:
        return operations.find(exchange.asked.method, exchange.asked.path, exchange.asked.query.get("action"))
    except LookupError:
        return None


def watch(client: C, *, spec: str | Path | None = None) -> Watch[C]:
    """Return a watch of `EnOS`, `AsyncEnOS`, `Enapter` or `AsyncEnapter`: use its `client`, and ask for its `report()` at any time.

    `spec` is the joined document in JSON to hold answers against; left out, it is the installed one. Raises `ConfigurationError` where there is none.
    """
    if not isinstance(client, Platform):
        raise InvalidArgument(f"client: one of EnOS, AsyncEnOS, Enapter and AsyncEnapter is expected, not {client!r}")
    return Watch(client, published(client._path, spec))
