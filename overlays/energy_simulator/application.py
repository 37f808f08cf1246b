"""The ASGI application: one root for the tenant, its integration host and the gateway."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from email.utils import formatdate
from typing import Protocol
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from .answers import Answer
from .cors import preflight, shared
from .enapter import gateway
from .enapter.gateway import Gateway
from .enos import tenant
from .enos.storage import PREFIX as STORAGE_PREFIX
from .enos.storage import Storage
from .enos.tenant import Tenant
from .faults import Fault
from .injection import NOT_CARRIED_OUT, Injector, changed, disturbed
from .log import Log, Part, Received, Recorded
from .spec import Operation
from .state import State

__all__ = ["ENAPTER_PREFIX", "INTEGRATION_PREFIX", "Application"]

ENAPTER_PREFIX, INTEGRATION_PREFIX = "/api", "/integration-host"
MAX_BODY = 64 * 1024 * 1024
FAULTY: Mapping[str, Callable[[Fault, Operation, float], Answer]] = {"enos": tenant.faulty, "enapter": gateway.faulty}


class _Platform(Protocol):
    def operation(self, received: Received) -> Operation | None: ...
    def answer(self, received: Received) -> Answer: ...
    def too_large(self, most: int) -> Answer: ...


class Application:
    """All paths of both platforms. Every request is added to `requests`, and what `injector` chooses befalls it."""

    def __init__(self, state: State, requests: Log | None, injector: Injector) -> None:
        self._state, self._requests, self._injector = state, requests, injector
        self._gateway = Gateway(state)
        self._platforms: list[tuple[str, _Platform]] = [
            (ENAPTER_PREFIX, self._gateway),
            (INTEGRATION_PREFIX, Tenant(state, "integration")),
            (STORAGE_PREFIX, Storage(state)),
            ("", Tenant(state)),
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise NotImplementedError(f"the simulator has no {scope['type']}")  # servers try `lifespan`, and do without
        try:
            response = preflight(scope) or await self._respond(Request(scope, receive))
        except ClientDisconnect:  # a client that was ended while it sent: nobody waits for an answer
            return
        await response(scope, receive, shared(scope, send))

    async def _respond(self, request: Request) -> ASGIApp:
        path = _path(request.scope["path"])
        prefix, platform = next((prefix, platform) for prefix, platform in self._platforms if path.startswith(f"{prefix}/"))
        platform = self._gateway if path.startswith(self._gateway.roots) else platform  # official Go clients of Enapter drop the path of the base URL
        content = await _content(request)
        if content is None:
            return self._response(platform.too_large(MAX_BODY))
        received = await _received(request, path.removeprefix(prefix), content)
        if self._injector.faults.rules and (operation := platform.operation(received)) is not None:
            fault = self._injector.choose(operation, received)
            if fault is not None:
                return await self._befallen(fault, platform, operation, received, path)
        answer = platform.answer(received)
        self._record(received, path, answer)
        return self._response(answer)

    async def _befallen(self, fault: Fault, platform: _Platform, operation: Operation, received: Received, path: str) -> ASGIApp:
        if fault.kind == "slow-start":
            await asyncio.sleep(max(0.0, fault.seconds))
        with self._injector.conditions(fault):
            if fault.kind in NOT_CARRIED_OUT:
                answer = FAULTY[operation.platform](fault, operation, self._state.clock.now() / 1000)
            else:
                answer = platform.answer(received)
            self._record(received, path, answer, fault.kind)
            if fault.kind == "duplicate":
                self._record(received, path, platform.answer(received), fault.kind)
            answer = changed(fault, answer)
            return disturbed(fault, self._response(answer), answer)

    def _record(self, received: Received, path: str, answer: Answer, fault: str | None = None) -> None:
        if self._requests is not None:
            one = Recorded(received.method, path, received.query, received.headers, received.body, answer.status, answer.operation, fault)
            self._requests.add(one)

    def _response(self, answer: Answer) -> Response:
        chunks = answer.chunks
        response = Response(answer.body, answer.status) if chunks is None else StreamingResponse(_stream(chunks), answer.status)
        response.headers["date"] = formatdate(self._state.clock.now() // 1000, usegmt=True)
        response.headers["content-type"] = answer.media_type  # set here: Starlette would add a charset to text/csv, which Grafana's plugin refuses
        for name, value in answer.headers:
            response.headers.append(name, value)
        return response


def _path(target: str) -> str:
    """A request line may have an absolute URL, of which the path counts (RFC 9112, 3.2.2), or anything else without a slash."""
    found = f"/{target.partition('://')[2].partition('/')[2]}" if target.lower().startswith(("http://", "https://")) else target
    return found if found.startswith("/") else f"/{found}"


async def _content(request: Request) -> bytes | None:
    """Read the content; None if it is too large, of which nothing is kept."""
    content, size = bytearray(), 0
    async for piece in request.stream():
        size += len(piece)
        if size > MAX_BODY:
            content.clear()
        else:
            content += piece
    return bytes(content) if size <= MAX_BODY else None


async def _received(request: Request, path: str, content: bytes) -> Received:
    """Return a request as data. The query is decoded as forms are, `+` as a blank: that is what the client signed."""
    query = parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True)
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        headers.setdefault(name, value)
    parts = await _parts(request, content) if headers.get("content-type", "").lower().startswith("multipart/form-data") else None
    return Received(request.method, path, tuple(query), headers, content, parts)


async def _parts(request: Request, content: bytes) -> tuple[Part, ...] | None:
    """Return the parts of a multipart body, None if it is broken."""

    async def stream() -> AsyncGenerator[bytes]:
        yield content

    try:
        form = await MultiPartParser(request.headers, stream(), max_part_size=MAX_BODY).parse()
    except (MultiPartException, KeyError, ValueError):  # KeyError: the boundary is missing; ValueError: what is in the heads of parts
        return None
    found: list[Part] = []
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            found.append(Part(name, value.filename, await value.read()))
        else:
            found.append(Part(name, None, value.encode()))
    await form.close()
    return tuple(found)


async def _stream(chunks: Sequence[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk
