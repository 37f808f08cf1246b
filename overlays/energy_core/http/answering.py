"""Requests and answers as data: a transport that answers from memory, and what looks on while answers pass."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from ..operation import Operation
from .library import httpx

__all__ = ["Answered", "Asked", "Exchange", "answering", "asked", "observing"]


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


class Exchange(NamedTuple):
    """A request and its answer, as they passed. `operation` is None for a request of authentication's own."""

    operation: Operation | None
    asked: Asked
    answered: Answered
    is_whole: bool  # whether `answered` has its content: one that is too large is not kept


def observing(see: Callable[[Exchange], None]) -> Callable[[httpx.Response, bytes | None], None]:
    """Return an observer, for `Options`, that shows `see` each exchange, be it of a blocking or an async client. What it raises reaches the caller."""

    def observe(response: httpx.Response, content: bytes | None) -> None:
        request = response.request
        if request.extensions.get("energy.once"):  # what it was given to send has been used up
            sent = Asked(request.method, request.url.path, dict(request.url.params), request.headers.get("Content-Type", ""), b"")
        else:
            sent = asked(request)
        answered = Answered(response.status_code, dict(response.headers), content or b"")
        see(Exchange(request.extensions.get("energy.operation"), sent, answered, content is not None))

    return observe
