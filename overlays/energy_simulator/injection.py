"""What faults do: to the request before it is carried out, to its answer, and to the connection on which that is sent."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
from collections import Counter, OrderedDict
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .answers import Answer
from .deviations import deviating
from .faults import Fault, Faults, fingerprint
from .log import Received
from .paging import Paging
from .server import CONNECTION
from .spec import Operation
from .state import State

__all__ = ["NOT_CARRIED_OUT", "Injector", "changed", "disturbed"]

NOT_CARRIED_OUT = ("status", "code", "reset-before")  # what befalls a request in place of being carried out
REMEMBERED = 100_000  # requests of which it is known how often they came
PAUSE = 0.05  # seconds between the pieces of a slow answer
_ABORT = struct.pack("ii", 1, 0)  # SO_LINGER: closing drops what is unsent and resets the connection


class Injector:
    """Has the faults of a profile befall requests, and counts them."""

    def __init__(self, state: State, faults: Faults) -> None:
        self._state, self.faults = state, faults
        self._attempts: OrderedDict[bytes, int] = OrderedDict()
        self.counts: Counter[str] = Counter()

    def choose(self, operation: Operation, received: Received) -> Fault | None:
        """Return what befalls a request that has just come, and count it."""
        identity = fingerprint(operation, received)
        self._attempts[identity] = attempt = self._attempts.pop(identity, 0) + 1
        if len(self._attempts) > REMEMBERED:
            self._attempts.popitem(last=False)
        fault = self.faults.choose(operation, identity, attempt)
        if fault is not None and fault.kind == "cut-gzip" and "gzip" not in received.headers.get("accept-encoding", ""):
            return None
        if fault is not None:
            self.counts[fault.kind] += 1
        return fault

    def reset(self) -> None:
        """Forget what came and what was counted."""
        self._attempts.clear()
        self.counts.clear()

    @contextmanager
    def conditions(self, fault: Fault) -> Generator[None]:
        """Have the platform be as the fault wants it while it answers."""
        with ExitStack() as stack:
            if fault.kind == "expired-token":
                self._state.tokens.expire()
            elif fault.kind == "clock-skew":
                stack.enter_context(self._state.clock.skewed(fault.seconds))
            elif fault.kind in ("swap-pages", "shift-pages"):
                paging = Paging(swapped=True) if fault.kind == "swap-pages" else Paging(shift=fault.by)
                self._state.paging = paging
                stack.callback(setattr, self._state, "paging", Paging())
            yield


def changed(fault: Fault, answer: Answer) -> Answer:
    """Return the answer as the fault leaves its content."""
    if fault.kind == "deviation":
        return deviating(answer, fault.at, fault.change, fault.value)
    if fault.kind not in ("cut-json", "cut-gzip"):
        return answer
    content = b"".join(answer.chunks) if answer.chunks is not None else answer.body
    whole = content if fault.kind == "cut-json" else gzip.compress(content, mtime=0)
    headers = answer.headers if fault.kind == "cut-json" else [*answer.headers, ("Content-Encoding", "gzip")]
    return replace(answer, body=whole[: _part(fault, len(whole))], chunks=None, headers=headers)


def _part(fault: Fault, size: int) -> int:
    """How many of so many bytes are sent: never all of them."""
    return min(int(size * fault.part), size - 1) if size else 0


def disturbed(fault: Fault, response: ASGIApp, answer: Answer) -> ASGIApp:
    """Return what sends the answer as the fault lets it."""
    if fault.kind == "drip":
        return _sending(response, lambda message, send: _slowly(message, send, fault.bytes_per_second))
    if fault.kind == "reset-during":
        size = sum(map(len, answer.chunks)) if answer.chunks is not None else len(answer.body)
        return _Broken(response, _part(fault, size), gentle=fault.gentle)
    if fault.kind in ("reset-before", "reset-after"):
        return _Broken(None, 0, gentle=fault.gentle)
    return response


def _sending(response: ASGIApp, through: Callable[[Message, Send], Any]) -> ASGIApp:
    async def sending(scope: Scope, receive: Receive, send: Send) -> None:
        async def each(message: Message) -> None:
            await through(message, send)

        await response(scope, receive, each)

    return sending


async def _slowly(message: Message, send: Send, rate: float) -> None:
    """Send the body of a message in pieces, so many bytes in a second."""
    body: bytes = message.get("body", b"")
    size = max(1, round(rate * PAUSE))
    while len(body) > size:
        await send({**message, "body": body[:size], "more_body": True})
        body = body[size:]
        await asyncio.sleep(size / rate)
    await send({**message, "body": body} if body else message)


class _Broken:
    """Sends so many bytes of an answer's content, without a response nothing at all, and ends the connection."""

    def __init__(self, response: ASGIApp | None, most: int, *, gentle: bool) -> None:
        self._response, self._left, self._gentle = response, most, gentle

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def each(message: Message) -> None:
            if message["type"] == "http.response.start":
                await send(message)
            else:
                body: bytes = message.get("body", b"")[: self._left]
                self._left -= len(body)
                if body:
                    await send({"type": "http.response.body", "body": body, "more_body": True})

        if self._response is not None:
            await self._response(scope, receive, each)
            await asyncio.sleep(PAUSE)  # so that what was sent arrives: a reset drops what has not been read from the buffers
        await _end(scope, receive, gentle=self._gentle)


async def _end(scope: Scope, receive: Receive, *, gentle: bool) -> None:
    """End a request's connection: by a reset, or as if all had been said."""
    transport: asyncio.Transport | None = scope.get("state", {}).get(CONNECTION)
    if transport is None:  # an application without a server
        raise ConnectionResetError("a fault ended the connection")
    if gentle:
        transport.close()
    else:
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
        transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
