"""Connections on which every wait also ends with the call.

The HTTP library limits each wait for bytes, so a peer that sends one byte at a time is never late. Here a wait is given as `Until`, which knows when the
call ends, and each read, write and connect waits no longer than what is left. Names no library: the shapes are those of httpcore's network backends.
"""

from __future__ import annotations

import sys
import time
from typing import Any

__all__ = ["CHUNK", "Until", "end_with_calls", "left"]

CHUNK = 65536  # what is written at a time: the library's blocking backend starts its time-out anew whenever the peer has taken a few bytes


class Until(float):
    """Seconds that one wait may take, and the moment (of `time.monotonic`) at which every wait of its call ends."""

    __slots__ = ("end",)
    end: float


def end_with_calls(pool: Any) -> None:
    """Let the waits of a pool's connections end with their calls. `pool` is one of httpcore, or of httpcore2, whose errors differ."""
    errors = sys.modules[type(pool).__module__.partition(".")[0]]
    wrapped = _AsyncBackend if hasattr(pool, "handle_async_request") else _Backend
    if not isinstance(pool._network_backend, _Wrapped):  # as those of a transport are that several clients were given
        pool._network_backend = wrapped(pool._network_backend, errors)  # pools take one when they are made, but httpx makes them without asking


def left(timeout: float | None, errors: Any, kind: str) -> float | None:
    """What of a wait is left; once nothing is, the library's own error, so that it closes the connection."""
    if not isinstance(timeout, Until):
        return timeout
    until = timeout.end - time.monotonic()
    if until <= 0:
        raise getattr(errors, kind)("the call's time is over")
    return min(float(timeout), until)


class _Wrapped:
    def __init__(self, inner: Any, errors: Any) -> None:
        self._inner, self._errors = inner, errors

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Reads(_Wrapped):
    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        """The bytes, or what is awaited for them."""
        return self._inner.read(max_bytes, timeout=left(timeout, self._errors, "ReadTimeout"))


class _Stream(_Reads):
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for begin in range(0, len(buffer), CHUNK):
            self._inner.write(buffer[begin : begin + CHUNK], timeout=left(timeout, self._errors, "WriteTimeout"))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Stream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, timeout=left(timeout, self._errors, "ConnectTimeout")), self._errors)


class _AsyncStream(_Reads):
    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        return self._inner.write(buffer, timeout=left(timeout, self._errors, "WriteTimeout"))

    async def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _AsyncStream:  # noqa: ASYNC109 - the library's shape
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, timeout=left(timeout, self._errors, "ConnectTimeout")), self._errors)


class _Backend(_Wrapped):
    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> _Stream:
        return _Stream(self._inner.connect_tcp(host, port, timeout=left(timeout, self._errors, "ConnectTimeout"), **more), self._errors)


class _AsyncBackend(_Wrapped):
    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> _AsyncStream:  # noqa: ASYNC109 - as above
        return _AsyncStream(await self._inner.connect_tcp(host, port, timeout=left(timeout, self._errors, "ConnectTimeout"), **more), self._errors)
