"""What fails below, as one of our errors."""

from __future__ import annotations

from ..errors import ClientClosed, ConfigurationError, ConnectionFailed, ConnectionTimeout, MalformedAnswer, TimeoutExceeded, TransportError
from ..operation import Operation
from .exchange import patience
from .library import httpx

__all__ = ["closed_client", "failure"]


def failure(error: Exception, request: httpx.Request, operation: Operation, closed: bool) -> Exception:
    """Return what to raise for an exception of a call: one of ours, with nothing in it that holds a request's headers; what is nobody's, as it is."""
    asked = _without_headers(error)
    if isinstance(error, (TransportError, MalformedAnswer)) and not error.operation:
        error.operation = operation.name
    if isinstance(error, RuntimeError) and closed:
        return closed_client()
    if isinstance(error, UnicodeError):  # out of the system's look-up of a host
        return ConfigurationError(f"the name of the host or of its proxy is not one: {error}")
    if isinstance(error, httpx.DecodingError):
        return MalformedAnswer(f"the answer's compression is broken ({error})", operation=operation.name, transient=True)
    if isinstance(error, httpx.UnsupportedProtocol):
        return ConfigurationError(str(error))
    if not isinstance(error, (httpx.RequestError, httpx.StreamError)) and type(error).__module__ != "ssl":
        return error
    if asked is not None and asked is not request:
        return _unauthenticated(error, asked, operation, over=patience(request) == 0)
    late = isinstance(error, httpx.TimeoutException)
    if why := _unsent(error):
        failed = _KINDS[late, True](f"{why}: nothing was sent", operation=operation.name)
        failed.transient = _passes(error)
        return failed
    if late:
        return TimeoutExceeded(f"no answer in time ({_name(error)}): whether the platform acted is unknown; see `timeout`", operation=operation.name)
    return TransportError(f"the connection broke ({_name(error)}: {_text(error)}): whether the platform acted is unknown", operation=operation.name)


def _without_headers(error: Exception) -> httpx.Request | None:
    """The request that an exception of the library is about; from now on the exception, which ours may lead to, keeps its method and URL alone."""
    if not isinstance(error, httpx.RequestError):
        return None
    try:
        asked = error.request
    except RuntimeError:  # there is none
        return None
    error.request = httpx.Request(asked.method, asked.url.copy_with(query=None))
    return asked


def _unauthenticated(error: Exception, asked: httpx.Request, operation: Operation, *, over: bool) -> TransportError:
    """The error for a call whose authentication got no answer; `over`: because that is when the call ends, whatever authentication was doing then."""
    late, why = isinstance(error, httpx.TimeoutException), _unsent(error)
    kind = _KINDS[late, bool(why) and not (late and over)]
    where = f"{asked.method} {asked.url.path}, which authenticates"
    failed = kind(f"{where}: {why or f'no answer ({_name(error)})'}: the call itself was not sent", operation=operation.name, sent=False)
    failed.transient = _passes(error)
    return failed


def _passes(error: Exception) -> bool:
    """Whether there may be a connection later: a host that is not the right one stays so."""
    said = _text(error)
    return _DISTRUSTED not in said and _MISMATCH not in said


_DISTRUSTED, _MISMATCH = "CERTIFICATE_VERIFY_FAILED", "FINGERPRINT_MISMATCH"
_KINDS: dict[tuple[bool, bool], type[TransportError]] = {  # by whether it took too long, and whether there was no connection
    (False, False): TransportError,
    (False, True): ConnectionFailed,
    (True, False): TimeoutExceeded,
    (True, True): ConnectionTimeout,
}


def _unsent(error: Exception) -> str:
    """Why nothing was sent; empty where something may have been."""
    if isinstance(error, httpx.PoolTimeout):
        return "no connection became free in time (PoolTimeout): see `limits` and `timeout`"
    if isinstance(error, httpx.ConnectTimeout):
        return "the host took no connection in time (ConnectTimeout): check the base URL and the network; see `timeout`"
    if isinstance(error, httpx.ProxyError):
        return f"the proxy refused ({error}): see `proxy`, and HTTP_PROXY, HTTPS_PROXY and ALL_PROXY in the environment"
    said = _text(error)
    if isinstance(error, httpx.ConnectError) and _DISTRUSTED in said:
        return f"the host's certificate is not trusted ({said}): give that of its authority as `verify`, a file's path or an ssl.SSLContext"
    if isinstance(error, httpx.ConnectError) and _MISMATCH in said:
        return f"the host is not the one whose `fingerprint` was given ({said})"
    if isinstance(error, httpx.ConnectError):
        return f"the host cannot be reached ({said}): check the base URL and the network"
    return ""


def closed_client() -> ClientClosed:
    return ClientClosed("the client was closed: make another, or call inside of its `with` block")


def _name(error: Exception) -> str:
    return type(error).__name__


def _text(error: BaseException) -> str:
    """What a failure says, or what it came of, where it says nothing: on trio, what TLS refused."""
    cause = error.__cause__ or error.__context__
    return str(error) or (_text(cause) if cause is not None else "")
