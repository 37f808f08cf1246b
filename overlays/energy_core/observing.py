"""What of a call may be seen from outside: a log record and, where the application traces, a span. Both hold what is listed here, and nothing else.

Neither holds an argument, a header, a filled-in path, a query or content: a call is told by its operation and by the operation's own request line, as the
specification has it. One logger, `energy_clients.calls`: a call that succeeded is DEBUG, one that failed INFO (whoever gets the error decides how bad that
is), an attempt that is repeated WARNING. Spans are those of OpenTelemetry, kind CLIENT, one for each call whatever its attempts, where the application has
set a tracer provider; nothing is imported that the application has not.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from types import TracebackType

    from .operation import Operation

__all__ = ["Facts", "Watch", "bare", "repeated", "watched"]

E = TypeVar("E", bound=BaseException)
R = TypeVar("R")
S = TypeVar("S")
_log = logging.getLogger("energy_clients.calls")
logging.getLogger("energy_clients").addHandler(logging.NullHandler())  # says nothing where the application has not set up logging


def bare(error: E) -> E:
    """The error without the frames that it came through, whose variables hold answers, headers and arguments, and which some tools print.

    What led to it, its cause, loses them too, and keeps its words. An error that happened to be dealt with when it came up is forgotten.
    """
    if error.__cause__ is not None:
        bare(error.__cause__)
    error.__context__ = error.__cause__
    return error.with_traceback(None)


class Facts(NamedTuple):
    """All that is told of a call, or of an attempt: attributes of the log record, under these names."""

    operation: str
    """The operation's name, such as `search_devices`."""
    method: str
    route: str
    """The request line's target as the specification has it, such as `/connect-service/v2.1/devices?action=search`."""
    status: int | None
    """Of the HTTP answer; None where there was none."""
    duration_ms: float
    attempt: int
    """Which one this was, from 1; of a call that is over, how many there were."""
    code: int | str | None
    """The platform's code, of a refusal."""
    request_id: str | None
    error: str | None
    """The class of the error."""


def _facts(operation: Operation, error: BaseException | None, answer: Any, began: float, attempt: int) -> Facts:
    source = answer if error is None else error
    return Facts(
        operation.name,
        operation.method,
        operation.wire.removeprefix(f"{operation.method} "),
        getattr(source, "status", None),
        round((time.perf_counter() - began) * 1000, 3),
        attempt,
        getattr(error, "code", None),
        getattr(source, "request_id", None),
        None if error is None else type(error).__name__,
    )


def _write(level: int, facts: Facts, end: str = "") -> None:
    """Write one record; what a platform says of itself is quoted, so that it cannot make lines of its own."""
    if not _log.isEnabledFor(level):
        return
    parts = [f"{facts.operation}: {facts.method} {facts.route}", f"HTTP {facts.status}" if facts.status else "no answer" if facts.error else ""]
    parts += [facts.error or "", "" if facts.code is None else f"code {facts.code!r}", f"request {facts.request_id!r}" if facts.request_id else ""]
    parts += [f"attempt {facts.attempt}" if facts.attempt > 1 or end else "", f"{facts.duration_ms:.0f} ms", end]
    _log.log(level, "%s", ", ".join(part for part in parts if part), extra=facts._asdict())


class Watch:
    """A call that somebody looks at: `with` it the call is made, and afterwards it is told."""

    def __init__(self, operation: Operation, url: str, tracing: Any) -> None:
        self._operation = operation
        self._began = time.perf_counter()
        self._answer: Any = None
        self.attempt = 1
        self._span: Any = None
        self._scope: Any = None
        if tracing is not None:
            self._span, self._tracing = _span(tracing, operation, url), tracing

    def reading(self, read: Callable[[S], R]) -> Callable[[S], R]:
        """`read`, with a look at what it is given and what it returns: something with a `status`, and something that may have a `request_id`.

        What is traced while the call lasts, such as connections, belongs to its span. A stream has none to belong to: it lasts while others' code runs.
        """
        if self._span is not None:
            self._scope = self._tracing.use_span(self._span)
            self._scope.__enter__()

        def looking(reply: S) -> R:
            self._answer = reply
            found = read(reply)
            if hasattr(found, "request_id"):
                self._answer = found
            return found

        return looking

    def answered(self, status: int) -> None:
        """Take the status of an answer that is read while it arrives."""
        self._answer = _Status(status)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        if self._scope is not None:
            self._scope.__exit__(None, None, None)
        if isinstance(error, GeneratorExit):
            error = None  # whoever read the answer has enough of it
        facts = _facts(self._operation, error, self._answer, self._began, max(self.attempt, getattr(error, "attempts", 1)))
        _write(logging.DEBUG if error is None else logging.INFO, facts)
        if self._span is not None:
            _end(self._span, facts)


class _Status(NamedTuple):
    status: int


def watched(operation: Operation, url: str) -> Watch | None:
    """A watch on a call to the host of `url` that is about to begin; None where nobody looks, which costs next to nothing."""
    tracing = _tracing() if "opentelemetry.trace" in sys.modules else None
    return Watch(operation, url, tracing) if tracing is not None or _log.isEnabledFor(logging.INFO) else None


def repeated(watch: Watch | None, operation: Operation, error: BaseException, attempt: int, delay: float) -> None:
    """Tell of an attempt that failed, and that another one follows in so many seconds."""
    began = time.perf_counter()
    if watch is not None:
        watch.attempt, began = attempt + 1, watch._began
    _write(logging.WARNING, _facts(operation, error, None, began, attempt), f"again in {delay:.3f} s")


def _tracing() -> Any:
    """OpenTelemetry, where the application has imported it and set what makes spans."""
    trace: Any = sys.modules["opentelemetry.trace"]
    return None if isinstance(trace.get_tracer_provider(), trace.ProxyTracerProvider) else trace


def _span(trace: Any, operation: Operation, url: str) -> Any:
    """A span by OpenTelemetry's conventions for HTTP clients, but for `url.full`, which is not told."""
    host = urlsplit(url)
    route = operation.wire.removeprefix(f"{operation.method} ")
    attributes = {
        "http.request.method": operation.method,
        "url.template": route,
        "url.scheme": host.scheme,
        "server.address": host.hostname or "",
        "server.port": host.port or (443 if host.scheme == "https" else 80),
        "energy_clients.operation": operation.name,
    }
    return trace.get_tracer("energy_clients").start_span(operation.wire, kind=trace.SpanKind.CLIENT, attributes=attributes)


def _end(span: Any, facts: Facts) -> None:
    told = {
        "http.response.status_code": facts.status,
        "http.request.resend_count": facts.attempt - 1 or None,
        "energy_clients.code": facts.code,
        "energy_clients.request_id": facts.request_id,
        "error.type": facts.error,
    }
    span.set_attributes({name: value for name, value in told.items() if value is not None})
    if facts.error is not None:
        trace: Any = sys.modules["opentelemetry.trace"]
        span.set_status(trace.Status(trace.StatusCode.ERROR, facts.error))
    span.end()
