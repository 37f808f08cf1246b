"""One request and its answer, below authentication: what is decided before sending and after receiving. Pools have the loops."""

from __future__ import annotations

import logging
import time
from typing import Any, TypeAlias, cast

from ..deadline import Until
from ..errors import TimeoutExceeded
from ..options import Options
from .bodies import Reply, guard
from .library import httpx

__all__ = ["Auth", "HTTPResponse", "Late", "Received", "attempt", "begin", "kept", "patience", "received"]

Auth: TypeAlias = httpx.Auth
HTTPResponse: TypeAlias = httpx.Response
Late: TypeAlias = httpx.TimeoutException
_log = logging.getLogger(httpx.__name__)  # where the library says it, for the requests that it sends


def _cut(record: logging.LogRecord) -> bool:
    """Show the URLs of our requests in the library's log without what was given to the call; those of others are none of our business."""
    if isinstance(record.args, tuple):
        record.args = tuple(getattr(value, "shown", value) if isinstance(value, httpx.URL) else value for value in record.args)
    return True


_log.addFilter(_cut)


class Received(httpx.Response):
    """An answer whose content is at hand. `read` of the library costs more than all that authentication decides."""

    reply: Reply

    def read(self) -> bytes:
        return self.reply.content

    async def aread(self) -> bytes:
        return self.reply.content

    @property
    def content(self) -> bytes:
        return self.reply.content


def kept(response: httpx.Response, reply: Reply, request: httpx.Request) -> Received:
    """The answer with the content that was read of it, made anew only where the class is a transport's own."""
    if response.__class__ is not httpx.Response:
        response = httpx.Response(
            reply.status, headers=reply.headers.raw, stream=httpx.ByteStream(reply.content), request=request, extensions=response.extensions
        )
    found: Any = response
    found.__class__, found.reply = Received, reply
    return cast(Received, found)


def begin(request: httpx.Request) -> None:
    """Let the call begin: what `timeout` allows it counts from here, its repetitions included."""
    options: Options = request.extensions["energy.options"]
    if options.timeout.total is not None and "energy.end" not in request.extensions:
        request.extensions["energy.end"] = time.monotonic() + options.timeout.total


def patience(request: httpx.Request) -> float | None:
    """Seconds for which authentication may wait before it sends; None is without end."""
    end: float | None = request.extensions.get("energy.end")
    if end is not None:
        return max(0.0, end - time.monotonic())
    wait: float | None = request.extensions.get("timeout", {}).get("pool")
    return wait


def attempt(request: httpx.Request, cookies: httpx.Cookies) -> None:
    """Ready a request for being sent now, be it a repetition or authentication's own: the time that is left, and cookies that have come."""
    options: Options = request.extensions["energy.options"]
    end: float | None = request.extensions.get("energy.end")
    if end is not None:
        left = end - time.monotonic()
        if left <= 0:
            raise TimeoutExceeded("the time was over before the request was sent: nothing was; see `timeout`", sent=False)
        waits = {name: Until(wait) for name, wait in options.timeout.waits.items() if wait is not None}
        for wait in waits.values():
            wait.end = end
        request.extensions["timeout"] = {**waits, "pool": left}
    if len(cookies.jar) and "cookie" not in map(str.lower, options.headers):
        request.headers.pop("Cookie", None)
        cookies.set_cookie_header(request)
        if own := request.extensions.get("energy.cookies"):
            request.headers["Cookie"] = "; ".join([own, *request.headers.get_list("Cookie")])


def received(response: httpx.Response, request: httpx.Request, cookies: httpx.Cookies) -> None:
    """Take what is to be taken from an answer before it is read: its cookies and its compression. Its body is in bounds then."""
    response.request = request
    if "set-cookie" in response.headers:
        cookies.extract_cookies(response)
    if _log.isEnabledFor(logging.INFO):
        _log.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, response.http_version, response.status_code, response.reason_phrase)
    guard(response)
