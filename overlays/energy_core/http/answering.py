"""A transport that answers from memory, for tests of what is built on clients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from .library import httpx

__all__ = ["Answered", "Asked", "answering", "asked"]


class Asked(NamedTuple):
    """A request as data: `path` is decoded, of repeated names in `query` the last counts."""

    method: str
    path: str
    query: dict[str, str]
    content_type: str
    content: bytes


class Answered(NamedTuple):
    """Its answer."""

    status: int
    headers: Mapping[str, str]
    content: bytes


def asked(request: httpx.Request) -> Asked:
    """Return a request, sent or not, as data."""
    return Asked(request.method, request.url.path, dict(request.url.params), request.headers.get("Content-Type", ""), request.read())


def answering(answer: Callable[[Asked], Answered]) -> Any:
    """Return a transport, for blocking and for awaited calls, that answers each request by `answer`, whose exceptions reach the caller."""

    def handle(request: httpx.Request) -> httpx.Response:
        found = answer(asked(request))
        return httpx.Response(found.status, headers=dict(found.headers), content=found.content)

    return httpx.MockTransport(handle)
