"""The ASGI application: one root for the tenant, its integration host and the gateway."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Protocol
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send

from .answers import Answer
from .enapter.gateway import Gateway
from .enos.storage import PREFIX as STORAGE_PREFIX
from .enos.storage import Storage
from .enos.tenant import Tenant
from .log import Part, Received, Recorded
from .state import State

__all__ = ["ENAPTER_PREFIX", "INTEGRATION_PREFIX", "application"]

ENAPTER_PREFIX, INTEGRATION_PREFIX = "/api", "/integration-host"
MAX_PART = 64 * 1024 * 1024


class _Platform(Protocol):
    def answer(self, received: Received) -> Answer: ...


def application(state: State, requests: list[Recorded] | None) -> Starlette:
    """Return the application; every request is added to `requests`."""
    gateway = Gateway(state)
    platforms: list[tuple[str, _Platform]] = [
        (ENAPTER_PREFIX, gateway),
        (INTEGRATION_PREFIX, Tenant(state, "integration")),
        (STORAGE_PREFIX, Storage(state)),
        ("", Tenant(state)),
    ]

    async def endpoint(request: Request) -> Response:
        path = _path(request.scope["path"])
        prefix, platform = next((prefix, platform) for prefix, platform in platforms if path.startswith(f"{prefix}/"))
        platform = gateway if path.startswith(gateway.roots) else platform  # official Go clients of Enapter drop the path of the base URL
        received = await _receive(request, path.removeprefix(prefix))
        answer = platform.answer(received)
        if requests is not None:
            requests.append(Recorded(request.method, path, received.query, received.headers, received.body, answer.status, answer.operation))
        return _response(answer)

    return Starlette(routes=[_Everything(endpoint)])


class _Everything(BaseRoute):
    """Every path is the platforms' business; Starlette's own route knows none with a line feed in it."""

    def __init__(self, endpoint: Callable[[Request], Awaitable[Response]]) -> None:
        self._endpoint = endpoint

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        return (Match.FULL if scope["type"] == "http" else Match.NONE), {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._endpoint(Request(scope, receive))
        await response(scope, receive, send)


def _path(target: str) -> str:
    """A request line may have an absolute URL, of which the path counts (RFC 9112, 3.2.2), or anything else without a slash."""
    found = f"/{target.partition('://')[2].partition('/')[2]}" if target.lower().startswith(("http://", "https://")) else target
    return found if found.startswith("/") else f"/{found}"


async def _receive(request: Request, path: str) -> Received:
    """Read all of a request. The query is decoded as forms are, `+` as a blank: that is what the client signed."""
    content = await request.body()
    query = parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True)
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        headers.setdefault(name, value)
    parts = await _parts(request) if headers.get("content-type", "").lower().startswith("multipart/form-data") else None
    return Received(request.method, path, tuple(query), headers, content, parts)


async def _parts(request: Request) -> tuple[Part, ...] | None:
    """Return the parts of a multipart body, None if it is broken."""
    try:
        form = await request.form(max_part_size=MAX_PART)
    except (HTTPException, KeyError):  # KeyError: the boundary is missing
        return None
    found: list[Part] = []
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            found.append(Part(name, value.filename, await value.read()))
        else:
            found.append(Part(name, None, value.encode()))
    await form.close()
    return tuple(found)


def _response(answer: Answer) -> Response:
    chunks = answer.chunks
    response = Response(answer.body, answer.status) if chunks is None else StreamingResponse(_stream(chunks), answer.status)
    response.headers["content-type"] = answer.media_type  # set here: Starlette would add a charset to text/csv, which Grafana's plugin refuses
    for name, value in answer.headers:
        response.headers.append(name, value)
    return response


async def _stream(chunks: Sequence[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk
