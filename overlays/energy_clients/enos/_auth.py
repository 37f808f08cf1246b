"""Tokens and signatures of the EnOS API gateway."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from energy_api.enos.token import get_access_token
from energy_core import DecodeError
from energy_core.answer import check, dig, plain
from energy_core.encoding import document
from energy_core.errors import MalformedAnswer, TimeoutExceeded
from energy_core.http import HTTPRequest, HTTPResponse, Reply, beside, patience, running_loop
from energy_core.parsing import parse
from energy_core.processes import renewed_in_children

from .._platform import Credentials

if TYPE_CHECKING:
    import anyio

__all__ = ["EnOSAuth", "encryption", "signature"]

MARGIN = 60.0  # seconds before its end at which a token is fetched anew; the platform answers the same token until it has ended
_EXPIRED = 1203  # "The access token has expired", EnOS documentation 2.1.0, token/invoke_api_with_access_token
_EXPIRED_DIGITS = str(_EXPIRED).encode()


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


class _Token:
    """The access token that is in use, and when to fetch another. No I/O, no waiting."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._value = ""
        self._until = 0.0
        self._stamp = 0
        self.renew()

    def renew(self) -> None:
        """A lock that nobody holds."""
        self._stamp_lock = threading.Lock()

    def usable(self) -> str:
        """The token, or empty when one must be fetched."""
        return self._value if self._clock() < self._until else ""

    def keep(self, value: str, seconds: float) -> None:
        """Use a token that ends in so many seconds, until shortly before."""
        self._value = value
        self._until = self._clock() + (seconds - MARGIN if seconds > 2 * MARGIN else seconds)

    def drop(self, value: str) -> None:
        """Stop using a token that was refused; nothing happens when another one has come since."""
        if value == self._value:
            self._until = 0.0

    def timestamp(self) -> str:
        """Milliseconds since the epoch, never the same twice: the platform refuses a repeated `encryption` (code 1001)."""
        with self._stamp_lock:
            self._stamp = max(int(self._clock() * 1000), self._stamp + 1)
            return str(self._stamp)


class EnOSAuth(Credentials):
    """Fetch an access token when there is none, sign every request inside each attempt, and recover once from an ended token.

    One token request at a time serves all threads, and all tasks of an event loop; who waits for it waits no longer than its own call may take.
    `token_url` is the base URL of the API gateway, which issues the tokens for other hosts too.
    """

    VARIABLES = ("ENOS_APP_KEY", "ENOS_APP_SECRET")

    def __init__(self, app_key: str, app_secret: str, token_url: str, *, clock: Callable[[], float] = time.time) -> None:
        self._app_key, self._app_secret = app_key, app_secret
        self._base_url = token_url.rstrip("/")
        self._token = _Token(clock)
        self.renew()
        renewed_in_children(self)

    def renew(self) -> None:
        """Locks that nobody holds, in a child made by fork too: a thread of the parent may have been fetching the token."""
        self._thread_lock = threading.Lock()
        self._task_locks: WeakKeyDictionary[Any, anyio.Lock] = WeakKeyDictionary()
        self._token.renew()

    def _made_with(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return (self._app_key, self._app_secret), (self._base_url,)

    def __repr__(self) -> str:
        return f"EnOSAuth(app_key={self._app_key!r})"

    def sync_auth_flow(self, request: HTTPRequest) -> Generator[HTTPRequest, HTTPResponse, None]:
        schemes = request.extensions.get("energy", ("accessToken", "signature"))
        if not schemes:
            yield request
            return
        body = request.read() if "signature" in schemes and not _multipart(request) else b""
        for attempt in (1, 2):
            token = self._token.usable()
            if not token:
                wait = patience(request)
                if not self._thread_lock.acquire(timeout=-1 if wait is None else wait):
                    raise _waited()
                try:
                    token = self._token.usable()
                    if not token:
                        response = yield self._token_request(request)
                        response.read()
                        token = self._granted(response)
                finally:
                    self._thread_lock.release()
            self._sign(request, token, schemes, body)
            response = yield request
            if attempt == 1 and _may_be_expired(response):
                response.read()
                if _expired(response):
                    self._token.drop(token)
                    continue
            return

    async def async_auth_flow(self, request: HTTPRequest) -> AsyncGenerator[HTTPRequest, HTTPResponse]:
        schemes = request.extensions.get("energy", ("accessToken", "signature"))
        if not schemes:
            yield request
            return
        body = await request.aread() if "signature" in schemes and not _multipart(request) else b""
        for attempt in (1, 2):
            token = self._token.usable()
            if not token:
                lock = await self._locked(patience(request))
                try:
                    token = self._token.usable()
                    if not token:
                        response = yield self._token_request(request)
                        await response.aread()
                        token = self._granted(response)
                finally:
                    lock.release()
            self._sign(request, token, schemes, body)
            response = yield request
            if attempt == 1 and _may_be_expired(response):
                await response.aread()
                if _expired(response):
                    self._token.drop(token)
                    continue
            return

    async def _locked(self, seconds: float | None) -> anyio.Lock:
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
        raise _waited()

    def _token_request(self, request: HTTPRequest) -> HTTPRequest:
        stamp = self._token.timestamp()
        proof = encryption(self._app_key, stamp, self._app_secret)
        body = document({"appKey": self._app_key, "encryption": proof, "timestamp": int(stamp)})
        headers = {"Content-Type": "application/json;charset=UTF-8", "Accept": "application/json"}
        return beside(request, "POST", self._base_url + get_access_token.OPERATION.path, body, headers)

    def _granted(self, response: HTTPResponse) -> str:
        """Keep the token of an answer of the token service, or raise what it says instead."""
        operation = get_access_token.OPERATION
        reply = Reply(response.status_code, response.headers, response.content)
        try:
            answer = plain(operation, reply)
            check(operation, reply, answer)
        except MalformedAnswer as error:
            error.excerpt = ""  # a cut answer still begins with the token
            raise
        token, seconds = dig(answer, "data.accessToken"), dig(answer, "data.expire")
        if not isinstance(token, str) or not token or not isinstance(seconds, int | float):
            raise MalformedAnswer("the token service answers success, but no token", operation=operation.name, status=reply.status)
        self._token.keep(token, seconds)
        return token

    def _sign(self, request: HTTPRequest, token: str, schemes: tuple[str, ...], body: bytes) -> None:
        request.headers["apim-accesstoken"] = token
        if "signature" in schemes:
            stamp = self._token.timestamp()
            request.headers["apim-timestamp"] = stamp
            request.headers["apim-signature"] = signature(token, request.url.params.multi_items(), body, stamp, self._app_secret)


def _waited() -> TimeoutExceeded:
    return TimeoutExceeded("no token in time: another call is still waiting for the token service; nothing was sent", sent=False)


def _multipart(request: HTTPRequest) -> bool:
    return any(value[:10] == b"multipart/" for name, value in request.headers.raw if name.lower() == b"content-type")


def _may_be_expired(response: HTTPResponse) -> bool:
    """Whether the answer can say that the token has ended; a large one or a file is data, and is not read here."""
    length = response.headers.get("Content-Length", "0")
    return response.status_code == 401 or ("json" in response.headers.get("Content-Type", "") and (not length.isdecimal() or int(length) < 4096))


def _expired(response: HTTPResponse) -> bool:
    if response.status_code == 401:
        return True
    if len(response.content) > 4096 or _EXPIRED_DIGITS not in response.content:
        return False
    try:
        answer: Any = parse(response.content).data
    except DecodeError:  # malformed; whoever reads the answer says so
        return False
    return _EXPIRED in [dig(answer, "code"), dig(answer, "status")]
