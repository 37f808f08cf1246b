"""
Everything this package raises on purpose, by what a caller can do about it:

* EnergyClientError
  - ConfigurationError      the client is not set up right: base URL, credentials, options, proxies and certificates
    - ClientClosed          it was closed; make another
  - InvalidArgument         an argument cannot be sent; nothing was
  - TransportError          no answer: the connection broke; `sent` is False where nothing was sent, so that repeating is safe
    - ConnectionFailed      … no connection: the host is unreachable, its certificate not trusted; nothing was sent
    - TimeoutExceeded       … it took too long
      - ConnectionTimeout   … to connect, or until a connection of the pool was free: a ConnectionFailed too
  - MalformedAnswer         an answer, but not what the operation answers: HTML, cut JSON, no `code`
    - AnswerTooLarge        it is larger than the client holds in memory: ask for less at a time, or raise the client's `max_answer`
    - PaginationError       pages that do not fit together
  - TooManySamples          a time series is denser than any request can ask for: store the point less often
  - SchemaChanged           samples of another type than the columns that they belong to: name the type by `types`, or read the point apart
  - StorageError            what was read cannot be written where it should go: the disk is full, the folder is not writable or written by another reading;
                            the same call goes on
  - ApiError                the platform answered, and said no
    - AuthenticationError   it does not accept the credentials or the token
    - PermissionDenied      the credentials are fine, but may not do this
    - NotFound              what was named does not exist
    - InvalidRequest        it does not accept a parameter
    - Conflict              not in this state: it exists already, is offline, is locked, a quota is full
    - RateLimited           too many requests; `retry_after` seconds where the platform says so
    - OperationTimeout      the platform gave up waiting, usually for a device
    - ServerError           it failed; the same request may succeed later
    - PartialSuccess        some of it was done; `answer` holds what was, `failed` what was not
      - RowsNotWritten      some rows are written; go on with `start_at`

Facts are attributes: of every error `attempts`, how often the call was tried, and `transient`, whether the same call may succeed later. No error holds a
secret: headers, tokens and bodies of requests are never kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

__all__ = [
    "AnswerTooLarge",
    "ApiError",
    "AuthenticationError",
    "ClientClosed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "ConnectionTimeout",
    "EnergyClientError",
    "InsecureConnectionWarning",
    "InvalidArgument",
    "InvalidRequest",
    "MalformedAnswer",
    "NoSamples",
    "NotFound",
    "OperationTimeout",
    "PaginationError",
    "PartialSuccess",
    "PermissionDenied",
    "RateLimited",
    "RowsNotWritten",
    "SchemaChanged",
    "ServerError",
    "StorageError",
    "TimeoutExceeded",
    "TooManySamples",
    "TransportError",
    "TruncatedAnswer",
    "error_class",
]


class EnergyClientError(Exception):
    """Base class of every error raised by this package."""

    resume_token: str | None = None
    """Where a listing stopped: give it to the pager's `resume()` to go on from there."""
    attempts: int = 1
    """How often the call was tried."""
    transient: bool = False
    """Whether the same call may succeed later: no or a cut answer, a failed or overloaded platform. Only some calls may be repeated, though."""


class TruncatedAnswer(UserWarning):
    """A warning, no error: a series of the answer has as many samples as the request allows, or a text is as long as it may be, so that more is most likely
    missing; or an answer says itself that it counts up to a time before the end.

    `time_series.read` reads all samples; so does a larger `page_size`, where the platform takes one. The warning names the call that goes on.
    """


class NoSamples(UserWarning):
    """A warning, no error: points of which a whole reading brought no sample, of any asset.

    The platforms answer nothing for what has no samples, and the same for a name that does not exist. The `thing_model` of `time_series.read` of EnOS refuses
    points that the model has not.
    """


class ConfigurationError(EnergyClientError, ValueError):
    """The client is not set up right."""


class ClientClosed(ConfigurationError):
    """The client was closed, or its `with` block left."""


class InvalidArgument(EnergyClientError, ValueError, TypeError):
    """An argument cannot be sent; nothing was."""


class TooManySamples(EnergyClientError):
    """A series has more samples in one second than an answer can hold, and a request's times are whole seconds: it cannot be read completely.

    Of aggregates in local time, in three hours: what clocks are put back by is read twice.
    """


class InsecureConnectionWarning(UserWarning):
    """A client was made that does not check whom it talks to (`verify=False`)."""


class _Failed(EnergyClientError):
    def __init__(self, message: str, *, operation: str = "", status: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.status = status

    def __str__(self) -> str:
        facts = [fact for fact in self._facts() if fact]
        return f"{self.message} ({', '.join(facts)})" if facts else self.message

    def _facts(self) -> list[str]:
        return [self.operation, f"HTTP {self.status}" if self.status else "", f"{self.attempts} attempts" if self.attempts > 1 else ""]


class TransportError(_Failed):
    """There is no answer: the connection broke."""

    transient = True
    sent: bool | None = None
    """False where the operation's request was not sent, so that repeating it is safe; None where the platform may have acted on it."""

    def __init__(self, message: str, *, operation: str = "", sent: bool | None = None) -> None:
        super().__init__(message, operation=operation)
        if sent is not None:
            self.sent = sent


class ConnectionFailed(TransportError):
    """There is no connection, so nothing was sent: the host is unreachable, its certificate is not trusted, or a proxy refused."""

    sent = False


class TimeoutExceeded(TransportError, TimeoutError):
    """There is no answer in time. Whether the platform acted is unknown, unless `sent` is False."""


class ConnectionTimeout(ConnectionFailed, TimeoutExceeded):
    """There is no connection in time, neither a new one nor one of the pool; nothing was sent."""


class MalformedAnswer(_Failed):
    """There is an answer, but not one of this operation; `excerpt` is how it begins."""

    def __init__(self, message: str, *, operation: str = "", status: int | None = None, excerpt: str = "", transient: bool = False) -> None:
        super().__init__(message, operation=operation, status=status)
        self.excerpt = excerpt
        self.transient = transient


class AnswerTooLarge(MalformedAnswer):
    """An answer is larger than the client holds in memory (`max_answer`)."""


class PaginationError(MalformedAnswer):
    """Pages that do not fit together: a token that comes back, a page that promises more and brings nothing."""


class SchemaChanged(EnergyClientError, ValueError):
    """Samples do not have the type of the column that they belong to; the message says which type to ask for."""


class StorageError(EnergyClientError, OSError):
    """What was read cannot be written where it should go. What stands there whole stays."""


class ApiError(_Failed):
    """The platform answered, and said no; `answer` is what it said as JSON, `excerpt` how the answer begins."""

    def __init__(
        self,
        message: str,
        *,
        code: int | str | None = None,
        request_id: str | None = None,
        operation: str = "",
        status: int | None = None,
        answer: Any = None,
        retry_after: float | None = None,
        excerpt: str = "",
    ) -> None:
        super().__init__(message, operation=operation, status=status)
        self.code = code
        self.request_id = request_id
        self.answer = answer
        self.retry_after = retry_after
        self.excerpt = excerpt
        if status in _TRANSIENT:
            self.transient = _TRANSIENT[status]

    def _facts(self) -> list[str]:
        code = "" if self.code is None else f"code {self.code}"
        return [code, *super()._facts(), f"request {self.request_id}" if self.request_id else ""]


class AuthenticationError(ApiError):
    """The platform does not accept the credentials or the token."""


class PermissionDenied(ApiError):
    """The credentials are fine, but may not use this operation or resource."""


class NotFound(ApiError):
    """What was named does not exist."""


class InvalidRequest(ApiError):
    """The platform does not accept a parameter."""


class Conflict(ApiError):
    """Not possible in this state: it exists already, is offline or locked, or a quota is full."""


class RateLimited(ApiError):
    """Too many requests."""

    transient = True


class OperationTimeout(ApiError):
    """The platform gave up waiting, usually for a device."""

    transient = True


class ServerError(ApiError):
    """The platform failed."""

    transient = True


class PartialSuccess(ApiError):
    """Some of it was done; `answer` holds what was."""

    failed: Sequence[Any] = ()
    """What was not, where the platform says so for each item of a batch: `Failed` items, each with its position."""


class RowsNotWritten(PartialSuccess):
    """Some rows are written, others not; rows are counted from 0 in the frame that was given.

    The error behind it is its `__cause__`. `write(frame, start_at=error.start_at)` goes on; rows that are written again are the same samples, by asset,
    point and time.
    """

    written: Sequence[range] = ()
    """Rows that are in."""
    unknown: Sequence[range] = ()
    """Rows that were sent, and of which the platform did not say what became of them."""
    start_at: int = 0
    """The first row that is not known to be in."""


_TRANSIENT = {408: True, 501: False, 505: False}  # statuses that differ from their family, RFC 9110 section 15
_KINDS: dict[str, type[ApiError]] = {  # `kind` in the specifications' x-errors
    "authentication": AuthenticationError,
    "permission": PermissionDenied,
    "not-found": NotFound,
    "invalid": InvalidRequest,
    "conflict": Conflict,
    "rate-limited": RateLimited,
    "timeout": OperationTimeout,
    "server": ServerError,
    "partial": PartialSuccess,
}
_STATUSES = {  # what an HTTP status says, of an answer or as the last digits of a code
    206: "partial",
    400: "invalid",
    401: "authentication",
    403: "permission",
    404: "not-found",
    409: "conflict",
    413: "invalid",
    422: "invalid",
    429: "rate-limited",
    500: "server",
}


def error_class(code: int | str | None, kinds: dict[int | str, str] | None = None, status: int | None = None, *, status_digits: int = 0) -> type[ApiError]:
    """Return the class for a code: what the specification says, else its family's, else the HTTP status's, else `ApiError`.

    The family of a code is the HTTP status that its last `status_digits` digits stand for, on platforms that make them so.
    """
    kind = None if code is None else (kinds or {}).get(code)
    if kind is None and isinstance(code, int) and status_digits and code >= 10**status_digits:
        kind = _STATUSES.get(code % 10**status_digits)
    if kind is None and status is not None and status >= 400:
        kind = (kinds or {}).get(status) or _STATUSES.get(status) or ("server" if status >= 500 else None)
    return _KINDS.get(kind or "", ApiError)
