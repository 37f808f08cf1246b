"""Tokens and signatures of the EnOS API gateway."""

from __future__ import annotations

import hashlib
import random
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator, Iterable
from contextlib import closing
from copy import copy
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast
from weakref import WeakKeyDictionary

from energy_api.enos.token import get_access_token
from energy_core import DecodeError
from energy_core.answer import check, dig, plain
from energy_core.encoding import document
from energy_core.errors import ApiError, MalformedAnswer, RateLimited, ServerError, TimeoutExceeded
from energy_core.http import HTTPRequest, HTTPResponse, Late, Reply, beside, patience, running_loop
from energy_core.observing import repeated
from energy_core.parsing import parse
from energy_core.processes import renewed_in_children
from energy_core.retries import http_date

from .._platform import Credentials

if TYPE_CHECKING:
    import anyio

__all__ = ["EnOSAuth", "encryption", "signature"]

MARGIN = 60.0  # seconds before a token's end from which one call at a time asks for another, while others go on with it
BACKOFF = 1.0  # seconds for which the token service is left alone once it refused
SKEW = 30.0  # seconds by which a clock may be off; refused timestamps that are further from the server's time are put right
_HURRY = 5.0  # seconds that a call gives to asking for another token as long as the old one is good
_DAY = 86400.0  # what a token lives at most, and what a clock can be off: a date further away is a mistake of whoever wrote it
_LONGEST = 8192  # characters of a token that still fit into the headers of a request
_REPEATED = 1001  # "repeated encryption": another process asked with the same key in the same millisecond
_ATTEMPTS = 5  # at a token: of a hundred processes that begin together hardly two choose the same millisecond so often
_SPREAD = 1000  # milliseconds over which they spread
_REFUSED_TIMES = (1003, 1004)  # what a timestamp that is off comes to: a wrong signature, or an invalid parameter
_ENDED = (1203, 1204)  # "The access token has expired", EnOS documentation 2.1.0, token/invoke_api_with_access_token; "could not be refreshed"


def encryption(app_key: str, timestamp: str, app_secret: str) -> str:
    """Return what proves to the token service that the caller knows the secret."""
    return hashlib.sha256((app_key + timestamp + app_secret).encode()).hexdigest()


def signature(access_token: str, params: Iterable[tuple[str, str]], body: bytes, timestamp: str, app_secret: str) -> str:
    """Return the signature of a request.

    `params` are the decoded URL parameters; of a repeated name the first value is signed, as in the documentation's Java sample.
    `body` is the exact JSON text sent, and empty for multipart bodies and for requests without one.
    """
    first: dict[str, str] = {}
    for name, value in params:
        first.setdefault(name, value)
    ordered = sorted(first, key=str.encode) if len(first) > 1 else first
    digest = hashlib.sha256("".join([access_token, *(name + first[name] for name in ordered)]).encode())
    digest.update(body)
    digest.update((timestamp + app_secret).encode())
    return digest.hexdigest()


class _Grant:
    """A token, and when it ends. Has no `repr` of its own, so that no text shows it."""

    __slots__ = ("end", "value")

    def __init__(self, value: str, end: float) -> None:
        self.value, self.end = value, end


class _Token:
    """The access token that is in use, when to ask for another, and the time that requests are signed with. No I/O, no waiting."""

    def __init__(self, clock: Callable[[], float], monotonic: Callable[[], float]) -> None:
        self._clock, self._monotonic = clock, monotonic
        self._grant: _Grant | None = None
        self._due = 0.0
        self._failure: Exception | None = None
        self.failures = 0
        self._pause = 0.0
        self._offset = 0.0
        self._stamp = 0
        self.renew()

    def renew(self) -> None:
        """A lock that nobody holds."""
        self._stamp_lock = threading.Lock()

    def usable(self) -> _Grant | None:
        """The token, or None when a call must ask for one."""
        grant = self._grant
        return grant if grant is not None and self._monotonic() < grant.end else None

    def is_due(self) -> bool:
        """Whether to ask for another although the token is good."""
        return self._monotonic() >= self._due

    def keep(self, value: str, seconds: float) -> _Grant:
        """Use a token that ends in so many seconds, or none: the platform answers the same one until it has ended, and counts down to that. Then take one."""
        now, seconds = self._monotonic(), min(max(seconds, 1.0), _DAY)
        self._grant, self._failure = _Grant(value, now + seconds), None
        self._due = self._grant.end - (MARGIN if seconds > 2 * MARGIN else 0.0)
        return self._grant

    def drop(self, grant: _Grant) -> None:
        """Stop using a token that was refused; nothing happens when it was asked for anew since."""
        if grant is self._grant:
            self._grant = None

    def fail(self, error: Exception) -> None:
        """Remember that asking for a token failed. That one call ran out of time says nothing to others."""
        self._due = self._monotonic() + BACKOFF
        if isinstance(error, ServerError | RateLimited):
            error.retry_after = max(error.retry_after or 0.0, BACKOFF)  # sooner, this call too would get this refusal again
        if not isinstance(error, Late | TimeoutExceeded):
            self.failures += 1
            self._failure = copy(error)
            self._pause = self._due if isinstance(error, ApiError | MalformedAnswer) else 0.0

    def failure(self, known: int) -> Exception | None:
        """What asking for a token came to since a call began to wait, when `known` failures were, or a moment ago; None where it is to be tried (again)."""
        left = self._pause - self._monotonic()
        if self._failure is None or (self.failures == known and left <= 0):
            return None
        error = copy(self._failure)
        if isinstance(error, ServerError | RateLimited):
            error.retry_after = max(error.retry_after or 0.0, left)
        return error

    def timestamp(self, ahead: int = 0) -> str:
        """Milliseconds since the epoch, or so many later, never the same twice: the platform refuses a repeated `encryption` (code 1001).

        So calls in one millisecond get later ones. A clock that was put back is followed all the same.
        """
        with self._stamp_lock:
            now = int((self._clock() + self._offset) * 1000) + ahead
            self._stamp = max(now, self._stamp + 1) if self._stamp - now < SKEW * 1000 else now
            return str(self._stamp)

    def correct(self, date: str, refused: str) -> bool:
        """Go by the server's time from now on if a refused timestamp was far from it; return whether it was, so that repeating helps."""
        told = http_date(date)
        if told is None or abs(told - int(refused) / 1000) < SKEW or abs(told - self._clock()) > _DAY:
            return False
        self._offset = told - self._clock()
        return True


class _Wait(NamedTuple):
    """Wait so many seconds, None for without end, for being the one call that asks for a token."""

    seconds: float | None


_Step: TypeAlias = HTTPRequest | HTTPResponse | _Wait
_Steps: TypeAlias = Generator[_Step, Any, None]


def _next(resume: Callable[[Any], _Step], found: Any) -> _Step | None:
    """The next step, None after the last."""
    try:
        return resume(found)
    except StopIteration:
        return None


class EnOSAuth(Credentials):
    """Ask for an access token when there is none, sign every request inside each attempt, and recover once from an ended token and from a clock that is off.

    One call at a time asks for a token; other threads, or tasks of the event loop, wait for it, no longer than their own call may take, and get its refusal
    too. In the last minute of a token one call asks while others go on. A clock that is off, up to a day, is corrected by the platform's `Date`.
    `token_url` is the base URL of the API gateway, which issues the tokens for other hosts too. `clock` counts seconds since the epoch, `monotonic` any.
    """

    VARIABLES = ("ENOS_APP_KEY", "ENOS_APP_SECRET")

    def __init__(
        self, app_key: str, app_secret: str, token_url: str, *, clock: Callable[[], float] = time.time, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._app_key, self._app_secret = app_key, app_secret
        self._base_url = token_url.rstrip("/")
        self._token = _Token(clock, monotonic)
        self.renew()
        renewed_in_children(self)

    def _made_with(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return (self._app_key, self._app_secret), (self._base_url,)

    def _shown_to_platform(self) -> tuple[str, ...]:
        grant = self._token.usable()
        return (*self._made_with()[0], *([grant.value] if grant else ()))

    def __repr__(self) -> str:
        return f"EnOSAuth(app_key={self._app_key!r})"

    def renew(self) -> None:
        """Make all locks anew: in a child process, those that other threads of its parent held stay locked for ever."""
        self._thread_lock = threading.Lock()
        self._task_locks: WeakKeyDictionary[Any, anyio.Lock] = WeakKeyDictionary()
        self._token.renew()

    def sync_auth_flow(self, request: HTTPRequest) -> Generator[HTTPRequest, HTTPResponse, None]:
        if is_signed := _is_signed(request):
            request.read()
        with closing(self._steps(request, is_signed)) as steps:
            resume, found = steps.send, cast(Any, None)
            while (step := _next(resume, found)) is not None:
                resume = steps.send
                try:
                    if isinstance(step, _Wait):
                        free = self._thread_lock.acquire(timeout=-1 if step.seconds is None else step.seconds)
                        found = self._thread_lock if free else None
                    elif isinstance(step, HTTPResponse):
                        found = step.read()
                    else:
                        found = yield step
                except Exception as error:
                    resume, found = steps.throw, error

    async def async_auth_flow(self, request: HTTPRequest) -> AsyncGenerator[HTTPRequest, HTTPResponse]:
        if is_signed := _is_signed(request):
            await request.aread()
        with closing(self._steps(request, is_signed)) as steps:
            resume, found = steps.send, cast(Any, None)
            while (step := _next(resume, found)) is not None:
                resume = steps.send
                try:
                    if isinstance(step, _Wait):
                        found = await self._locked(step.seconds)
                    elif isinstance(step, HTTPResponse):
                        found = await step.aread()
                    else:
                        found = yield step
                except Exception as error:
                    resume, found = steps.throw, error

    async def _locked(self, seconds: float | None) -> anyio.Lock | None:
        """The lock of this event loop's tasks, acquired; blocking clients never pay for an event loop's machinery."""
        import anyio

        lock = self._task_locks.setdefault(running_loop(), anyio.Lock())
        try:
            lock.acquire_nowait()  # mostly free; and no cancel scope is opened whose time may be over already
            return lock
        except anyio.WouldBlock:
            with anyio.move_on_after(seconds):
                await lock.acquire()
                return lock
        return None

    def _steps(self, request: HTTPRequest, is_signed: bool) -> _Steps:
        """What a call sends, reads and waits for, blocking and async alike: a request is answered with its response, a response is to be read, a wait is
        answered with the lock or None. `is_signed` where the content is, which has been read then."""
        schemes = _schemes(request)
        if not schemes:
            yield request
            return
        tried: set[str] = set()
        while True:
            grant = self._token.usable()
            if grant is None or self._token.is_due():
                grant = yield from self._renewed(request, grant)
            stamp = self._sign(request, grant.value, schemes, request.content if is_signed else b"")
            response = yield request
            if not _may_refuse(response):
                return
            yield response
            refused = _refusal(response)
            if refused is None or refused in tried:
                return
            tried.add(refused)
            if refused == "token":
                self._token.drop(grant)
            elif not (stamp and self._token.correct(response.headers.get("Date", ""), stamp)):
                return

    def _renewed(self, request: HTTPRequest, old: _Grant | None) -> Generator[_Step, Any, _Grant]:
        """A token that is good: asked for by this call or by the one that it waited for; the `old` one where that is good and no other can be had at once."""
        known = self._token.failures
        lock = yield _Wait(patience(request) if old is None else 0.0)
        if lock is None:
            if old is None:
                raise _waited()
            return old
        try:
            grant = self._token.usable()
            if grant is not None and (grant is not old or not self._token.is_due()):
                return grant
            if old is None and (failed := self._token.failure(known)):
                raise failed
            try:
                return (yield from self._asked(request, hurry=old is not None))
            except Exception as error:
                self._token.fail(error)
                failed = error.with_traceback(None)  # whose frames hold the answer
            if old is None:
                raise failed
            repeated(None, get_access_token.OPERATION, failed, 1, BACKOFF)
            return old
        finally:
            lock.release()

    def _asked(self, request: HTTPRequest, *, hurry: bool) -> Generator[_Step, Any, _Grant]:
        """Ask for a token; again where a new timestamp helps. Processes that chose the same one would do so again, were it not for chance."""
        ahead, attempt = 0, 1
        while True:
            stamp = self._token.timestamp(ahead)
            response = yield self._token_request(request, stamp, hurry)
            yield response
            try:
                return self._granted(response)
            except ApiError as error:
                is_off = error.code in _REFUSED_TIMES and self._token.correct(response.headers.get("Date", ""), stamp)
                if attempt == _ATTEMPTS or not (is_off or error.code == _REPEATED):
                    raise
            ahead, attempt = 0 if is_off else random.randrange(_SPREAD), attempt + 1

    def _token_request(self, request: HTTPRequest, stamp: str, hurry: bool) -> HTTPRequest:
        proof = encryption(self._app_key, stamp, self._app_secret)
        body = document({"appKey": self._app_key, "encryption": proof, "timestamp": int(stamp)})
        headers = {"Content-Type": "application/json;charset=UTF-8", "Accept": "application/json"}
        made = beside(request, "POST", self._base_url + get_access_token.OPERATION.path, body, headers)
        if hurry and "energy.end" in made.extensions:
            made.extensions["energy.end"] = min(made.extensions["energy.end"], time.monotonic() + _HURRY)
        return made

    def _granted(self, response: HTTPResponse) -> _Grant:
        """Keep the token of an answer of the token service, or raise what it says instead."""
        operation = get_access_token.OPERATION
        reply = Reply(response.status_code, response.headers, response.content)
        try:
            answer = plain(operation, reply)
            check(operation, reply, answer)
        except (ApiError, MalformedAnswer) as error:
            error.excerpt = ""  # a cut answer still begins with the token
            if isinstance(error, ApiError):
                error.answer = None
            raise
        token, seconds = dig(answer, "data.accessToken"), dig(answer, "data.expire")
        if not _is_token(token):
            raise _no_grant("no token that can be sent in a header", reply)
        if not isinstance(seconds, int | float) or isinstance(seconds, bool) or not 0 <= seconds < float("inf"):
            raise _no_grant("no `expire`, the seconds until the token ends", reply)
        return self._token.keep(token, seconds)

    def _sign(self, request: HTTPRequest, token: str, schemes: tuple[str, ...], body: bytes) -> str:
        """Put token and signature into a request; return the timestamp, empty where none is sent. The content of multipart bodies is not signed."""
        request.headers["apim-accesstoken"] = token
        if "signature" not in schemes:
            return ""
        stamp = self._token.timestamp()
        request.headers["apim-timestamp"] = stamp
        request.headers["apim-signature"] = signature(token, request.url.params.multi_items(), body, stamp, self._app_secret)
        return stamp


def _waited() -> TimeoutExceeded:
    return TimeoutExceeded("no token in time: another call is still waiting for the token service; nothing was sent", sent=False)


def _no_grant(what: str, reply: Reply) -> MalformedAnswer:
    return MalformedAnswer(f"the token service answers success, but {what}", operation=get_access_token.OPERATION.name, status=reply.status)


def _is_token(value: Any) -> bool:
    return isinstance(value, str) and value.isascii() and value.isprintable() and 0 < len(value) <= _LONGEST and " " not in value


def _schemes(request: HTTPRequest) -> tuple[str, ...]:
    found: tuple[str, ...] = request.extensions.get("energy", ("appAccessToken", "signature"))
    return found


def _is_signed(request: HTTPRequest) -> bool:
    return "signature" in _schemes(request) and not _multipart(request)


def _multipart(request: HTTPRequest) -> bool:
    return any(value[:10] == b"multipart/" for name, value in request.headers.raw if name.lower() == b"content-type")


def _may_refuse(response: HTTPResponse) -> bool:
    """Whether the answer can be a refusal of the API gateway; a large one or a file is data, and is not read here."""
    length = response.headers.get("Content-Length", "0")
    return response.status_code == 401 or ("json" in response.headers.get("Content-Type", "") and (not length.isdecimal() or int(length) < 4096))


def _refusal(response: HTTPResponse) -> str | None:
    """What the API gateway refused before anything was done, "token" or "time"; None for any other answer."""
    if response.status_code == 401:
        return "token"
    if len(response.content) > 4096 or not (b"120" in response.content or b"100" in response.content):
        return None
    try:
        answer: Any = parse(response.content).data
    except DecodeError:  # malformed; whoever reads the answer says so
        return None
    for code in (dig(answer, "code"), dig(answer, "status")):
        if code in _ENDED:
            return "token"
        if code in _REFUSED_TIMES:
            return "time"
    return None
